'use client';
import { useMemo } from 'react';
import { SECTIONS, type Section } from '@/lib/studio';
import { cx, Sheet } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import { Editor, SECTION_NAMES } from './Editor';
import styles from './editor.module.css';
import { placeOfControl } from './form/reveal';
import { About } from './PresetNotes';
import { useMakeWay, useOpenAsked, useOpenAsText } from './useOpenEditor';
import { sectionOf } from './useOpenFor';

export interface EditorRailProps {
  readonly open: string | null;
  readonly onOpen: (section: Section | 'notes' | null) => void;
}

/** The editor of a narrow window: a rail of its sections, each opening over the graph. */
export function EditorRail({ open, onOpen }: EditorRailProps) {
  const section = SECTIONS.find((s) => s === open);
  const wrong = useWrongSections();
  const asText = useStudioState((s) => s.mode === 'json');
  useOpenAsText(() => open === null && onOpen('scenario'));
  useOpenAsked((place) => onOpen(sectionOf(place)));
  useMakeWay(() => onOpen(null));
  return (
    <nav className={cx(styles.rail, asText && styles.railText)} aria-label="Scenario">
      {SECTIONS.map((s) => (
        <button type="button" key={s} aria-expanded={open === s} onClick={() => onOpen(s)}>
          {SECTION_NAMES[s]}
          {wrong.has(s) && <em title="Something is to be mended here">to mend</em>}
        </button>
      ))}
      <button type="button" aria-expanded={open === 'notes'} onClick={() => onOpen('notes')}>
        About
      </button>
      <Sheet title={titleOf(section, asText)} from="left" open={open !== null} onClose={() => onOpen(null)}>
        {section && <Editor only={section} onOnly={onOpen} />}
        {!section && <About />}
      </Sheet>
    </nav>
  );
}

function titleOf(section: Section | undefined, asText: boolean): string {
  if (!section) return 'About this scenario';
  return asText ? 'Scenario as JSON' : SECTION_NAMES[section];
}

/** Where something is to be mended: with the sheet shut, the rail is all one sees of the form. */
function useWrongSections(): ReadonlySet<Section> {
  const errors = useStudioState((s) => s.errors);
  const typed = useStudioState((s) => s.typed);
  return useMemo(() => {
    const kept = Object.keys(typed).map((key) => (key.startsWith('/') ? key : placeOfControl(key)));
    return new Set([...errors.map(({ path }) => path), ...kept].map(sectionOf));
  }, [errors, typed]);
}
