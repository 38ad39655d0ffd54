'use client';
/** The one studio of a page: made in an effect, ended with it, read by selectors. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openStudio, type Studio, type StudioState } from '@/lib/studio';

const StudioContext = createContext<Studio | null>(null);

export interface StudioProviderProps {
  readonly children: ReactNode;
  /** Shown until the worker's page side exists: one frame. */
  readonly fallback: ReactNode;
  /** A read-only studio keeps no draft. */
  readonly readOnly: boolean;
  /** The version of a kept engine to run on; null: this page's own. */
  readonly engine?: string | null;
}

/** Owns worker and store for its life; StrictMode's double mount opens and closes one too many, nothing more. */
export function StudioProvider({ children, fallback, readOnly, engine = null }: StudioProviderProps) {
  const [studio, setStudio] = useState<Studio | null>(null);
  useEffect(() => {
    const made = openStudio({ readOnly, engine });
    setStudio(made);
    return () => made.dispose();
  }, [readOnly, engine]);
  if (!studio) return fallback;
  return <StudioContext.Provider value={studio}>{children}</StudioContext.Provider>;
}

/** The commands. Throws outside a StudioProvider: a programmer's error. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('useStudio outside StudioProvider');
  return studio;
}

/** A part of the state; renders again only when that part changes. */
export function useStudioState<T>(select: (state: StudioState) => T): T {
  return useStore(useStudio().store, select);
}
