'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import { kit } from '@/lib/ui/kit';
import { useStudioState } from './context';
import { focusOn } from './useKeepFocus';
import styles from './workbench.module.css';

/** First in the order of the page: past bar and editor to the three panels. `targets` in order of preference. */
const LINKS = [
  { label: 'Skip to the graph', targets: ['graph', 'stage'] },
  { label: 'Skip to the inspector', targets: ['inspector', 'stage'] },
  { label: 'Skip to the timeline', targets: ['timeline'] },
] as const;

export function SkipLinks() {
  const title = useStudioState((s) => s.base?.title ?? '');
  const opening = useRef<HTMLParagraphElement>(null);
  // A page just opened begins at its title: a reader hears it, and the next Tab is the first of these links.
  useEffect(() => {
    if (document.activeElement === document.body) opening.current?.focus({ preventScroll: true });
  }, []);
  const go = (targets: readonly string[]) => (event: MouseEvent) => {
    event.preventDefault();
    const found = targets.map((id) => document.getElementById(id)).find((element) => element !== null);
    // The panel's own first control where it has one to speak for it, such as the timeline's slider.
    focusOn(found?.querySelector<HTMLElement>('[role="slider"]') ?? found ?? null);
  };
  return (
    <>
      <p ref={opening} className={kit.hidden} tabIndex={-1}>
        {title}
      </p>
      {LINKS.map(({ label, targets }) => (
        <a key={label} className={styles.skip} href={`#${targets[0]}`} onClick={go(targets)}>
          {label}
        </a>
      ))}
    </>
  );
}
