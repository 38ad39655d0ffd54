'use client';
/** The one pair of a page: made in an effect, ended with it, read by selectors. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openPairStudio, type PairState, type PairStudio } from '@/lib/studio';

const PairContext = createContext<PairStudio | null>(null);

/** Owns worker and store for its life. */
export function PairProvider({ children, fallback }: { readonly children: ReactNode; readonly fallback: ReactNode }) {
  const [studio, setStudio] = useState<PairStudio | null>(null);
  useEffect(() => {
    const made = openPairStudio();
    setStudio(made);
    return () => made.dispose();
  }, []);
  if (!studio) return fallback;
  return <PairContext.Provider value={studio}>{children}</PairContext.Provider>;
}

/** The commands. Throws outside a PairProvider: a programmer's error. */
export function usePair(): PairStudio {
  const studio = useContext(PairContext);
  if (!studio) throw new Error('usePair outside PairProvider');
  return studio;
}

/** A part of the state; renders again only when that part changes. */
export function usePairState<T>(select: (state: PairState) => T): T {
  return useStore(usePair().store, select);
}
