'use client';
/** Which two stand in the address: picking pushes, so that Back leads to the pair before; the moment only replaces. */
import { useCallback, useEffect, useState } from 'react';
import { type FrozenPair, lastMsOf, type PairAddress, pairHref, type Reference, readPairAddress } from '@/lib/studio';
import { usePair } from './context';

/** Written this long after the last change: on release, not per frame (Safari allows 100 writes in 30 s). */
const REST_MS = 400;

export interface PickedPair {
  readonly address: PairAddress;
  readonly pick: (a: Reference | null, b: Reference | null) => void;
  /** The same pair under other names: nothing to come back from. */
  readonly rename: (next: FrozenPair) => void;
}

const readHere = (): PairAddress => readPairAddress(window.location.search, window.location.hash);

export function usePairAddress(): PickedPair {
  const studio = usePair();
  const [address, setAddress] = useState(readHere);
  useEffect(() => {
    const back = () => setAddress(readHere());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const pick = useCallback(
    (a: Reference | null, b: Reference | null) => {
      const { atMs, pair, selected } = studio.store.getState();
      const isEnd = !pair || atMs >= lastMsOf({ a: pair.a.run, b: pair.b.run });
      const view = { ...(isEnd ? {} : { tMs: atMs }), ...(selected === null ? {} : { selected }) };
      setAddress(({ frozen }) => ({ a, b, view, frozen }));
      window.history.pushState(null, '', pairHref(a, b, view, readHere().frozen));
    },
    [studio],
  );
  const rename = useCallback(({ a, b, frozen }: FrozenPair) => {
    const { view } = readHere();
    window.history.replaceState(window.history.state, '', pairHref(a, b, view, frozen));
    setAddress({ a, b, view, frozen });
  }, []);
  const { a, b, frozen } = address;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { pair, atMs, playing, selected } = studio.store.getState();
      if (!pair || playing) return;
      const isEnd = atMs >= lastMsOf({ a: pair.a.run, b: pair.b.run });
      const view = { tMs: isEnd ? undefined : atMs, selected: selected ?? undefined };
      const next = pairHref(a, b, view, frozen);
      const { pathname, search, hash } = window.location;
      if (next !== pathname + search + hash) {
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
  }, [studio, a, b, frozen]);
  return { address, pick, rename };
}
