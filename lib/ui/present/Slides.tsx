'use client';
import Link from 'next/link';
import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { formatTime, type StoryStep } from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { cx, Icon, kit, ThemeToggle } from '@/lib/ui/kit';
import { GraphView, keepsItsKeys, useStudio, useStudioState } from '@/lib/ui/studio';
import { Caption } from './Caption';
import styles from './present.module.css';
import { swipeOf, turnOf } from './steps';
import { useEnlarged } from './useEnlarged';
import { usePresenterLink } from './usePresenterLink';
import { useSteps } from './useSteps';
import { useViewHref } from './useViewHref';

export interface SlidesProps {
  readonly finished: Finished;
  readonly steps: readonly StoryStep[];
  /** As it stands in the address. */
  readonly reference: string;
  /** Where "leave" leads. */
  readonly leaveTo: string;
  /** What is to be said above the first step. */
  readonly children?: ReactNode;
}

/** One step at a time: the picture, its caption, and no more than that. */
export function Slides({ finished, steps, reference, leaveTo, children }: SlidesProps) {
  const { step, playing, go, play } = useSteps(finished, steps);
  usePresenterLink(reference, step, go);
  const page = useRef<HTMLDivElement>(null);
  const finger = useRef<{ x: number; y: number } | null>(null);
  const here = steps[step];
  const enlarged = useEnlarged();

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const turn = keepsItsKeys(event.target, event.key) ? null : turnOf(event.key, event.shiftKey);
      if (turn === null || turn === 'leave') return;
      event.preventDefault();
      if (turn === 'next') go(step + 1);
      else if (turn === 'back') go(step - 1);
      else if (turn === 'first') go(0);
      else if (turn === 'last') go(steps.length - 1);
      else if (turn === 'play') play(!playing);
      else toggleFullScreen(page.current);
    };
    // Before the graph, which walks by arrows: here they turn the page.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [go, play, playing, step, steps.length]);

  const down = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    finger.current = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
  };
  const up = ({ clientX, clientY }: PointerEvent): void => {
    const from = finger.current;
    finger.current = null;
    const turn = from && swipeOf(clientX - from.x, clientY - from.y);
    if (turn) go(turn === 'next' ? step + 1 : step - 1);
  };
  return (
    <div ref={page} className={styles.slides} onPointerDown={down} onPointerUp={up}>
      <div className={styles.over}>
        <Head finished={finished} step={step} leaveTo={leaveTo} page={page} />
        {children}
      </div>
      <main className={styles.stage}>
        <Picture finished={finished} told={here} enlarged={enlarged} />
      </main>
      <section className={styles.caption} aria-live="polite" aria-label={`Step ${step + 1} of ${steps.length}`}>
        <p className={styles.moment}>{formatTime(here?.atMs ?? 0, finished.run.tickMs)}</p>
        <div className={styles.words} key={step}>
          <Caption text={here?.caption ?? ''} />
        </div>
      </section>
      <nav className={styles.turn} aria-label="Steps">
        <button type="button" className={kit.lineButton} onClick={() => go(step - 1)} disabled={step === 0}>
          <Icon name="left" />
          <span>Back</span>
        </button>
        <Dots steps={steps} step={step} go={go} />
        <button
          type="button"
          className={cx(kit.lineButton, styles.auto)}
          aria-pressed={playing}
          onClick={() => play(!playing)}
        >
          {playing ? 'Pause' : 'Play'}
        </button>
        <button
          type="button"
          className={kit.inkButton}
          onClick={() => go(step + 1)}
          disabled={step === steps.length - 1}
        >
          <span>Next</span>
          <Icon name="right" />
        </button>
      </nav>
    </div>
  );
}

/** Each step a link of its own. */
function Dots({ steps, step, go }: { steps: readonly StoryStep[]; step: number; go: (step: number) => void }) {
  return (
    <ol className={styles.dots}>
      {steps.map(({ atMs }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
        <li key={n}>
          <a
            href={`?step=${n + 1}`}
            aria-current={n === step ? 'step' : undefined}
            title={`Step ${n + 1}, ${atMs / 1000} s`}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(n);
            }}
          >
            <span className={styles.hidden}>Step {n + 1}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

interface HeadProps extends Pick<SlidesProps, 'finished' | 'leaveTo'> {
  readonly step: number;
  readonly page: { readonly current: HTMLDivElement | null };
}

function Head({ finished, step, leaveTo, page }: HeadProps) {
  const to = useViewHref(step);
  return (
    <header className={styles.head}>
      <h1>{finished.scenario.title}</h1>
      <a className={cx(kit.button, styles.desk)} href={to('presenter')} target="_blank" rel="noopener">
        Presenter view
      </a>
      <Link className={cx(kit.button, styles.desk)} href={to('handout')}>
        Handout
      </Link>
      <button type="button" className={cx(kit.button, styles.desk)} onClick={() => toggleFullScreen(page.current)}>
        Full screen
      </button>
      <ThemeToggle />
      <Link className={kit.iconButton} href={leaveTo} aria-label="Leave the presentation" title="Leave">
        <Icon name="close" />
      </Link>
    </header>
  );
}

interface PictureProps {
  readonly finished: Finished;
  readonly told: StoryStep | undefined;
  readonly enlarged?: number;
}

/** The graph as a step tells it. */
export function Picture({ finished, told, enlarged = 1 }: PictureProps) {
  const studio = useStudio();
  const tick = useStudioState((s) => s.tick);
  const selected = useStudioState((s) => s.selected);
  return (
    <GraphView
      run={finished.run}
      scenario={finished.scenario}
      which="cascade"
      tick={tick}
      selected={selected}
      also={told?.also ?? NOBODY}
      shot={told}
      enlarged={enlarged}
      onSelect={studio.select}
      anchor={null}
      onAnchor={() => undefined}
    />
  );
}

const NOBODY: readonly number[] = [];

function toggleFullScreen(element: HTMLElement | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void element?.requestFullscreen?.();
}
