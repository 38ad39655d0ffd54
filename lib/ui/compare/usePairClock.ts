'use client';
import { useEffect } from 'react';
import { lastMsOf } from '@/lib/studio';
import { keepsItsKeys } from '@/lib/ui/studio';
import { usePair, usePairState } from './context';

/** A tab that slept is not caught up with: one frame counts at most this long. */
const LONGEST_FRAME_MS = 250;

/** Moves the clock of both runs while playing; with reduced motion in steps of half a second. Keys as in the studio. */
export function usePairClock(): void {
  const studio = usePair();
  const playing = usePairState((s) => s.playing);
  useEffect(() => {
    if (!playing) return;
    const restMs = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 500 : 0;
    let position = studio.store.getState().atMs;
    let shown = position;
    let lastMs = performance.now();
    let saidMs = lastMs;
    let frame = 0;
    const turn = (nowMs: number) => {
      frame = requestAnimationFrame(turn);
      const { pair, atMs, speed } = studio.store.getState();
      if (!pair) return;
      // Someone scrubbed while it played: go on from there.
      if (atMs !== shown) position = atMs;
      const end = lastMsOf({ a: pair.a.run, b: pair.b.run });
      position = Math.min(end, position + Math.min(LONGEST_FRAME_MS, nowMs - lastMs) * speed);
      lastMs = nowMs;
      if (nowMs - saidMs >= restMs || position >= end) {
        saidMs = nowMs;
        studio.seek(position);
      }
      shown = studio.store.getState().atMs;
      if (position >= end) studio.play(false);
    };
    frame = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(frame);
  }, [studio, playing]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || keepsItsKeys(event.target, event.key)) return;
      if (studio.press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [studio]);
}
