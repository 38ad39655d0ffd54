'use client';
import { useEffect } from 'react';
import { advance, lastTickOf } from '@/lib/studio';
import { playing as turning } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';

/** Moves the clock while playing. */
export function usePlayback(): void {
  const studio = useStudio();
  const playing = useStudioState((s) => s.playing);
  useEffect(() => {
    if (!playing) return;
    const { store } = studio;
    let position = store.getState().tick;
    let shown = position;
    return turning((elapsedMs, mayDraw) => {
      const { finished, tick, speed } = store.getState();
      if (!finished) return false;
      // Someone scrubbed while it played: go on from there.
      if (tick !== shown) position = tick;
      const last = lastTickOf(finished.run);
      position = advance(position, elapsedMs, speed, finished.run.tickMs, last);
      const ended = position >= last;
      const next = Math.floor(position);
      const draws = ended || (mayDraw && next !== tick);
      if (draws) studio.seek(next);
      shown = store.getState().tick;
      if (ended) studio.play(false);
      return draws;
    });
  }, [studio, playing]);
}
