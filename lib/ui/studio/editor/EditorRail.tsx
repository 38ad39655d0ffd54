'use client';
import { useMemo } from 'react';
import { SECTIONS, type Section } from '@/lib/studio';
import { Sheet } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import { Editor, SECTION_NAMES } from './Editor';
import styles from './editor.module.css';
import { Lesson } from './Lesson';
import { PresetNotes } from './PresetNotes';
import { sectionOf } from './useOpenFor';

export interface EditorRailProps {
  readonly open: string | null;
  readonly onOpen: (section: Section | 'notes' | null) => void;
}

/** The editor of a narrow window: a rail of its sections, each opening over the graph. */
export function EditorRail({ open, onOpen }: EditorRailProps) {
  const section = SECTIONS.find((s) => s === open);
  const wrong = useWrongSections();
  return (
    <nav className={styles.rail} aria-label="Scenario">
      {SECTIONS.map((s) => (
        <button type="button" key={s} aria-expanded={open === s} onClick={() => onOpen(s)}>
          {SECTION_NAMES[s]}
          {wrong.has(s) && <em>to mend</em>}
        </button>
      ))}
      <button type="button" aria-expanded={open === 'notes'} onClick={() => onOpen('notes')}>
        About
      </button>
      <Sheet
        title={section ? SECTION_NAMES[section] : 'About this scenario'}
        from="left"
        open={open !== null}
        onClose={() => onOpen(null)}
      >
        {section && <Editor only={section} onOnly={onOpen} />}
        {!section && (
          <>
            <Lesson />
            <PresetNotes />
          </>
        )}
      </Sheet>
    </nav>
  );
}

/** Where something is to be mended: with the sheet shut, the rail is all one sees of the form. */
function useWrongSections(): ReadonlySet<Section> {
  const errors = useStudioState((s) => s.errors);
  return useMemo(() => new Set(errors.map(({ path }) => sectionOf(path))), [errors]);
}
