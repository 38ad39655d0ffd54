'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useState } from 'react';
import type { StoryStep } from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import { keepsItsKeys } from '@/lib/ui/studio';
import { Caption } from './Caption';
import styles from './present.module.css';
import { Picture } from './Slides';
import { turnOf } from './steps';
import { usePresenterLink } from './usePresenterLink';
import { useSteps } from './useSteps';
import { useViewHref } from './useViewHref';

/** What only the one who speaks sees: notes, what comes next, the time gone. Turns the pages of the audience's window. */
export function Presenter({
  finished,
  steps,
  reference,
  children,
}: {
  finished: Finished;
  steps: readonly StoryStep[];
  reference: string;
  /** What is to be said above the first step. */
  children?: ReactNode;
}) {
  const { step, go } = useSteps(finished, steps);
  usePresenterLink(reference, step, go);
  const to = useViewHref(step);
  const elapsed = useElapsed();
  const next = steps[step + 1];
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const turn = keepsItsKeys(event.target, event.key) ? null : turnOf(event.key, event.shiftKey);
      if (turn !== 'next' && turn !== 'back') return;
      event.preventDefault();
      go(turn === 'next' ? step + 1 : step - 1);
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [go, step]);
  return (
    <div className={styles.presenter}>
      <div className={styles.over}>
        <header className={styles.head}>
          <h1>{finished.scenario.title}</h1>
          <p className={styles.elapsed}>
            Step {step + 1} of {steps.length}, <time>{elapsed}</time>
          </p>
          <Link className={kit.button} href={to(null)}>
            Leave presenter view
          </Link>
        </header>
        {children}
      </div>
      <main className={styles.now}>
        <div className={styles.stage}>
          <Picture finished={finished} told={steps[step]} />
        </div>
        <div className={styles.words}>
          <Caption text={steps[step]?.caption ?? ''} />
        </div>
      </main>
      <aside className={styles.aside}>
        {steps[step]?.notes && (
          <>
            <h2>Notes</h2>
            <div className={styles.notes}>
              <Caption text={steps[step].notes} />
            </div>
          </>
        )}
        <h2>Next</h2>
        <div className={styles.notes}>{next ? <Caption text={next.caption} /> : <p>This is the last step.</p>}</div>
        <div className={styles.turn}>
          <button type="button" className={kit.lineButton} onClick={() => go(step - 1)} disabled={step === 0}>
            <Icon name="left" />
            Back
          </button>
          <button type="button" className={kit.inkButton} onClick={() => go(step + 1)} disabled={!next}>
            Next
            <Icon name="right" />
          </button>
        </div>
      </aside>
    </div>
  );
}

/** Minutes and seconds since the page was opened. */
function useElapsed(): string {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const startMs = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - startMs) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
