'use client';
import { useEffect } from 'react';
import { viewOf, writeView } from '@/lib/studio';
import { useStudio } from './context';

/** Written this long after the last change: on release, not per frame (Safari allows 100 writes in 30 s). */
const REST_MS = 400;

/** Keeps the view in the address bar; `keep` are the parameters that stand first. */
export function useAddress(keep: Readonly<Record<string, string>>): void {
  const studio = useStudio();
  const kept = JSON.stringify(keep);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const state = studio.store.getState();
      if (state.playing || !state.finished) return;
      const query = writeView(viewOf(state), JSON.parse(kept) as Record<string, string>);
      // What stands behind the # may be the scenario itself.
      const { pathname, search, hash } = window.location;
      const next = `${pathname}${query ? `?${query}` : ''}${hash}`;
      if (next !== pathname + search + hash) window.history.replaceState(window.history.state, '', next);
    };
    const stop = studio.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [studio, kept]);
}
