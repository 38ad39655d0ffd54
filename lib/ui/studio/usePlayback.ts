'use client';
import { useEffect } from 'react';
import { advance, lastTickOf } from '@/lib/studio';
import { useStudio, useStudioState } from './context';

/** A tab that slept is not caught up with: one frame counts at most this long. */
const LONGEST_FRAME_MS = 250;

/** Moves the clock while playing. With reduced motion it goes in steps of half a second. */
export function usePlayback(): void {
  const studio = useStudio();
  const playing = useStudioState((s) => s.playing);
  useEffect(() => {
    if (!playing) return;
    const { store } = studio;
    const stepMs = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 500 : 0;
    let position = store.getState().tick;
    let shown = position;
    let lastMs = performance.now();
    let saidMs = lastMs;
    let frame = 0;
    const turn = (nowMs: number) => {
      frame = requestAnimationFrame(turn);
      const { finished, tick, speed } = store.getState();
      if (!finished) return;
      // Someone scrubbed while it played: go on from there.
      if (tick !== shown) position = tick;
      const last = lastTickOf(finished.run);
      position = advance(position, Math.min(LONGEST_FRAME_MS, nowMs - lastMs), speed, finished.run.tickMs, last);
      lastMs = nowMs;
      const next = Math.floor(position);
      if (next !== tick && nowMs - saidMs >= stepMs) {
        saidMs = nowMs;
        studio.seek(next);
      }
      shown = store.getState().tick;
      if (position >= last) {
        studio.seek(last);
        studio.play(false);
      }
    };
    frame = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(frame);
  }, [studio, playing]);
}
