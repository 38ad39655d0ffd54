'use client';
import { useEffect } from 'react';
import { lastMsOf } from '@/lib/studio';
import { playing as turning } from '@/lib/ui/kit';
import { keepsItsKeys } from '@/lib/ui/studio';
import { usePair, usePairState } from './context';

/** Moves the clock of both runs while playing. Keys as in the studio. */
export function usePairClock(): void {
  const studio = usePair();
  const playing = usePairState((s) => s.playing);
  useEffect(() => {
    if (!playing) return;
    let position = studio.store.getState().atMs;
    let shown = position;
    return turning((elapsedMs, mayDraw) => {
      const { pair, atMs, speed } = studio.store.getState();
      if (!pair) return false;
      // Someone scrubbed while it played: go on from there.
      if (atMs !== shown) position = atMs;
      const end = lastMsOf({ a: pair.a.run, b: pair.b.run });
      position = Math.min(end, position + elapsedMs * speed);
      const ended = position >= end;
      const draws = ended || mayDraw;
      if (draws) studio.seek(position);
      shown = studio.store.getState().atMs;
      if (ended) studio.play(false);
      return draws;
    });
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
