'use client';
import { useSyncExternalStore } from 'react';

/** The part of the address behind the `#`, with it; another one there is another page. Null before there is a window. */
export function useHash(): string | null {
  return useSyncExternalStore(
    watchHash,
    () => window.location.hash,
    () => null,
  );
}

function watchHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
