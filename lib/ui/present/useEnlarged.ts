'use client';
import { useSyncExternalStore } from 'react';

/** Read from the back of a room: 11 px become 16 and more. A phone is held in the hand. */
const FROM_AFAR = [
  ['(min-width: 1700px)', 1.8],
  ['(min-width: 1000px)', 1.5],
] as const;

/** How many times as large the words of a picture are drawn as on a desk. */
export function useEnlarged(): number {
  return useSyncExternalStore(watch, read, () => 1);
}

function read(): number {
  return FROM_AFAR.find(([wide]) => window.matchMedia(wide).matches)?.[1] ?? 1;
}

function watch(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
