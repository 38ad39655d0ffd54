'use client';
/** Which two stand in the address: picking pushes, so that Back leads to the pair before; the moment only replaces. */
import { useCallback, useEffect, useState } from 'react';
import { lastMsOf, type PairAddress, pairHref, type Reference, readPairAddress } from '@/lib/studio';
import { usePair } from './context';

/** Written this long after the last change: on release, not per frame (Safari allows 100 writes in 30 s). */
const REST_MS = 400;

export interface PickedPair {
  readonly address: PairAddress;
  readonly pick: (a: Reference | null, b: Reference | null) => void;
}

export function usePairAddress(): PickedPair {
  const studio = usePair();
  const [address, setAddress] = useState(() => readPairAddress(window.location.search));
  useEffect(() => {
    const back = () => setAddress(readPairAddress(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const pick = useCallback(
    (a: Reference | null, b: Reference | null) => {
      const { atMs, pair, selected } = studio.store.getState();
      const isEnd = !pair || atMs >= lastMsOf({ a: pair.a.run, b: pair.b.run });
      const view = { ...(isEnd ? {} : { tMs: atMs }), ...(selected === null ? {} : { selected }) };
      window.history.pushState(null, '', pairHref(a, b, view));
      setAddress({ a, b, view });
    },
    [studio],
  );
  const { a, b } = address;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { pair, atMs, playing, selected } = studio.store.getState();
      if (!pair || playing) return;
      const isEnd = atMs >= lastMsOf({ a: pair.a.run, b: pair.b.run });
      const view = { tMs: isEnd ? undefined : atMs, selected: selected ?? undefined };
      const next = pairHref(a, b, view);
      if (next !== window.location.pathname + window.location.search) {
        window.history.replaceState(window.history.state, '', next);
      }
    };
    const stop = studio.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [studio, a, b]);
  return { address, pick };
}
