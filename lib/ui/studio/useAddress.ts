'use client';
import { useEffect } from 'react';
import { markOf, markParams, viewOf, writeView } from '@/lib/studio';
import { useStudio } from './context';
import { noteDraftHere } from './draftHere';

/** Written this long after the last change: on release, not per frame (Safari allows 100 writes in 30 s). */
const REST_MS = 400;

/** Keeps the view in the address bar; `keep` are the parameters that stand first. */
export function useAddress(keep: Readonly<Record<string, string>>): void {
  const studio = useStudio();
  const kept = JSON.stringify(keep);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isMarked = markOf(studio.store.getState()) !== null;
    const write = () => {
      const state = studio.store.getState();
      if (state.playing || !state.finished) return;
      const marked = { ...(JSON.parse(kept) as Record<string, string>), ...markParams(markOf(state)) };
      const query = writeView(viewOf(state), marked);
      // What stands behind the # may be the scenario itself.
      const { pathname, search, hash } = window.location;
      const next = `${pathname}${query ? `?${query}` : ''}${hash}`;
      if (next !== pathname + search + hash) window.history.replaceState(window.history.state, '', next);
    };
    const stop = studio.store.subscribe(() => {
      clearTimeout(timer);
      const { base } = studio.store.getState();
      const mark = markOf(studio.store.getState());
      // At the first change, not on release: from then on this is the address of a draft, also for a reload at once.
      if (base && (mark !== null) !== isMarked) {
        isMarked = mark !== null;
        noteDraftHere(base.origin, isMarked);
        setMark(mark);
      }
      timer = setTimeout(write, REST_MS);
    });
    // An entry that one goes back to has the address of when it was left; the router writes that once more.
    const popped = () => {
      clearTimeout(timer);
      timer = setTimeout(write, REST_MS);
    };
    window.addEventListener('popstate', popped);
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('popstate', popped);
    };
  }, [studio, kept]);
}

/** The same address, as that of a draft or no longer. */
function setMark(mark: string | null): void {
  const url = new URL(window.location.href);
  url.searchParams.delete('draft');
  for (const [name, value] of Object.entries(markParams(mark))) url.searchParams.set(name, value);
  window.history.replaceState(window.history.state, '', url);
}
