'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import { kit } from '@/lib/ui/kit';
import { useStudioState } from './context';
import { focusOn } from './useKeepFocus';
import styles from './workbench.module.css';

/** The three panels beside the editor; `targets` in order of preference, the last one always there. */
export const PLACES = [
  { name: 'the graph', targets: ['graph', 'stage'] },
  { name: 'the story', targets: ['inspector', 'stage'] },
  { name: 'the timeline', targets: ['timeline'] },
] as const;

/** Takes the focus to a panel: to its own first control where it has one to speak for it, such as the timeline's slider. */
export function goTo(targets: readonly string[]): void {
  const found = targets.map((id) => document.getElementById(id)).find((element) => element !== null);
  focusOn(found?.querySelector<HTMLElement>('[role="slider"]') ?? found ?? null);
  // Focus does not move the page; where it is longer than the window, what was asked for comes into it.
  if (document.documentElement.scrollHeight > window.innerHeight) found?.scrollIntoView({ block: 'start' });
}

/** First in the order of the page: past bar and editor. */
export function SkipLinks() {
  const title = useStudioState((s) => s.base?.title ?? '');
  return <SkipNav title={title} places={PLACES} />;
}

export interface SkipNavProps {
  /** What a reader hears when the page is opened. */
  readonly title: string;
  /** `targets`: ids in order of preference, the last one always there. */
  readonly places: readonly { readonly name: string; readonly targets: readonly string[] }[];
}

/** A page just opened begins at its title, and the next Tab leads past its bar. */
export function SkipNav({ title, places }: SkipNavProps) {
  const opening = useRef<HTMLParagraphElement>(null);
  // A page just opened begins at its title: a reader hears it, and the next Tab is the first of these links.
  useEffect(() => {
    if (document.activeElement === document.body) opening.current?.focus({ preventScroll: true });
  }, []);
  const go = (targets: readonly string[]) => (event: MouseEvent) => {
    event.preventDefault();
    goTo(targets);
  };
  return (
    <nav aria-label="Skip">
      <p ref={opening} className={kit.hidden} tabIndex={-1}>
        {title}
      </p>
      {places.map(({ name, targets }) => (
        <a key={name} className={styles.skip} href={`#${targets.at(-1)}`} onClick={go(targets)}>
          Skip to {name}
        </a>
      ))}
    </nav>
  );
}
