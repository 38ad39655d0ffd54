'use client';
import { useSyncExternalStore } from 'react';

/** As high as the studio's styles take for low (workbench.module.css). */
const LOW = '(max-height: 700px)';

function watch(changed: () => void): () => void {
  const list = window.matchMedia(LOW);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** Whether the window is so low that the graph needs some of the timeline's room. */
export function useIsLow(): boolean {
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(LOW).matches,
    () => false,
  );
}
