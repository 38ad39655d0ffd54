'use client';
import { useSyncExternalStore } from 'react';

export type WidthClass = 'phone' | 'tablet' | 'desk';

const DESK = '(min-width: 1280px)';
const TABLET = '(min-width: 960px)';

function watch(changed: () => void): () => void {
  const lists = [window.matchMedia(DESK), window.matchMedia(TABLET)];
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

function read(): WidthClass {
  if (window.matchMedia(DESK).matches) return 'desk';
  return window.matchMedia(TABLET).matches ? 'tablet' : 'phone';
}

/** Which of the three layouts the window is wide enough for. */
export function useWidthClass(): WidthClass {
  return useSyncExternalStore(watch, read, () => 'desk');
}
