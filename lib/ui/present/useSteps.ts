'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoryStep } from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { useStudio } from '@/lib/ui/studio';
import { clampStep, dwellMs, glideTick, queryOf, stepOf } from './steps';

export interface Steps {
  readonly step: number;
  readonly playing: boolean;
  readonly go: (step: number) => void;
  readonly play: (playing: boolean) => void;
}

/** The step shown: kept in the address, its moment played up to, and, while playing, followed by the next. */
export function useSteps(finished: Finished, steps: readonly StoryStep[]): Steps {
  const studio = useStudio();
  const [step, setStep] = useState(() => stepOf(window.location.search, steps.length));
  const [playing, setPlaying] = useState(false);
  const { run } = finished;
  const here = steps[step] ?? steps[0];
  const atMs = here?.atMs ?? 0;
  const bucket = here?.bucket ?? null;
  const first = useRef(true);

  const go = useCallback((wanted: number) => setStep(clampStep(wanted, steps.length)), [steps.length]);

  useEffect(() => {
    const query = queryOf(window.location.search, step);
    window.history.replaceState(
      window.history.state,
      '',
      `${window.location.pathname}?${query}${window.location.hash}`,
    );
  }, [step]);

  useEffect(() => {
    const from = studio.store.getState().tick;
    const to = Math.min(Math.round(atMs / run.tickMs), Math.max(0, run.series.ticks - 1));
    const still = first.current || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.current = false;
    studio.select(bucket);
    let frame = 0;
    let startMs: number | null = null;
    const turn = (nowMs: number): void => {
      startMs ??= nowMs;
      const tick = glideTick(from, to, nowMs - startMs, still);
      studio.seek(tick);
      if (tick < to) frame = requestAnimationFrame(turn);
    };
    frame = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(frame);
  }, [studio, run, atMs, bucket]);

  useEffect(() => {
    if (!playing) return;
    if (step >= steps.length - 1) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(step + 1), dwellMs(steps[step]?.caption ?? ''));
    return () => clearTimeout(timer);
  }, [playing, step, steps, go]);

  const play = useCallback(
    (wanted: boolean) => {
      if (wanted && step >= steps.length - 1) go(0);
      setPlaying(wanted);
    },
    [step, steps.length, go],
  );
  return { step, playing, go, play };
}
