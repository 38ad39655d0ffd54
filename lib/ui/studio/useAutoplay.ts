'use client';
import { useEffect } from 'react';
import { useStudio, useStudioState } from './context';

/** Plays the first run from its start where that is asked for, unless whoever looks asked for less motion. */
export function useAutoplay(asked: boolean): void {
  const studio = useStudio();
  const ready = useStudioState((s) => s.finished !== null);
  useEffect(() => {
    if (!ready || !asked || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    studio.seek(0);
    studio.play(true);
  }, [studio, ready, asked]);
}
