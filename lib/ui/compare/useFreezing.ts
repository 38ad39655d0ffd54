'use client';
import { useEffect, useMemo, useState } from 'react';
import { deviceDrafts, type FrozenPair, formatReference, frozenPair, isLoose } from '@/lib/studio';

/**
 * Takes what only this device has into the address, before anything runs: copied out of the address bar, it stays what it
 * was. False until that is done, or known to be impossible.
 */
export function useFreezing({ a, b, frozen }: FrozenPair, rename: (next: FrozenPair) => void): boolean {
  const drafts = useMemo(deviceDrafts, []);
  const loose = isLoose(a, frozen) || isLoose(b, frozen);
  const name = [a, b].map((one) => one && formatReference(one)).join(' ');
  const [tried, setTried] = useState<string | null>(null);
  useEffect(() => {
    if (!loose || tried === name) return;
    let isOver = false;
    void frozenPair({ a, b, frozen }, drafts).then((next) => {
      if (isOver) return;
      if (next) rename(next);
      else setTried(name);
    });
    return () => {
      isOver = true;
    };
  }, [a, b, frozen, drafts, loose, name, tried, rename]);
  return !loose || tried === name;
}
