'use client';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { SECTIONS, type Section } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import { focusOn, useKeepFocus } from '../useKeepFocus';
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

/** The editor of a narrow window: a rail of its sections, each opening beside the graph, which makes room. */
export function EditorRail({ open, onOpen }: EditorRailProps) {
  const section = SECTIONS.find((s) => s === open);
  const rail = useRef<HTMLElement>(null);
  const wrong = useWrongSections();
  const asText = useStudioState((s) => s.mode === 'json');
  useOpenAsText(() => open === null && onOpen('scenario'));
  useOpenAsked((place) => onOpen(sectionOf(place)));
  useMakeWay(() => onOpen(null));
  const close = () => {
    // Back to where it was opened, before that says it is shut.
    rail.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    onOpen(null);
  };
  const press = (to: Section | 'notes') => () => onOpen(open === to ? null : to);
  return (
    <>
      <nav ref={rail} className={styles.rail} aria-label="Scenario">
        {SECTIONS.map((s) => (
          <button type="button" key={s} aria-expanded={open === s} onClick={press(s)}>
            {SECTION_NAMES[s]}
            {wrong.has(s) && <em title="Something is to be mended here">to mend</em>}
          </button>
        ))}
        <button type="button" aria-expanded={open === 'notes'} onClick={press('notes')}>
          About
        </button>
      </nav>
      {open !== null && (
        <RailPanel title={titleOf(section, asText)} rail={rail} onClose={close}>
          {section ? <Editor only={section} onOnly={onOpen} /> : <About />}
        </RailPanel>
      )}
    </>
  );
}

interface RailPanelProps {
  readonly title: string;
  readonly rail: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Not over the bench but beside it: rail, graph and clock stay within reach. Escape shuts it. */
function RailPanel({ title, rail, onClose, children }: RailPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useKeepFocus(panel, 'h2');
  const close = useEffectEvent(onClose);
  // Before anything in it may ask for the focus.
  useLayoutEffect(() => focusOn(panel.current?.querySelector('h2') ?? null), []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal')) return;
      const at = document.activeElement;
      // On the graph or in the story it is theirs.
      if (at !== document.body && !panel.current?.contains(at) && !rail.current?.contains(at)) return;
      event.preventDefault();
      close();
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [rail]);
  return (
    <aside ref={panel} className={styles.railPanel} aria-label={title}>
      <header className={styles.railHead}>
        <h2 tabIndex={-1}>{title}</h2>
        <button type="button" className={kit.iconButton} aria-label={`Close ${title}`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.railScroll}>{children}</div>
    </aside>
  );
}

function titleOf(section: Section | undefined, asText: boolean): string {
  if (!section) return 'About this scenario';
  return asText ? 'Scenario as JSON' : SECTION_NAMES[section];
}

/** Where something is to be mended: with the panel shut, the rail is all one sees of the form. */
function useWrongSections(): ReadonlySet<Section> {
  const errors = useStudioState((s) => s.errors);
  const typed = useStudioState((s) => s.typed);
  return useMemo(() => {
    const kept = Object.keys(typed).map((key) => (key.startsWith('/') ? key : placeOfControl(key)));
    return new Set([...errors.map(({ path }) => path), ...kept].map(sectionOf));
  }, [errors, typed]);
}
