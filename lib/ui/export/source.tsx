'use client';
import { createContext, useContext } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { ExportSource } from './types';

const Source = createContext<(() => ExportSource) | null>(null);

/** Tells every chart inside what run it is of; asked for when one is exported. */
export const ExportSourceProvider = Source.Provider;

export function useExportSource(): () => ExportSource {
  const source = useContext(Source);
  if (!source) throw new Error('a chart stands outside an ExportSourceProvider');
  return source;
}

/** What an export says of a run at a moment. */
export function sourceOf(
  run: Pick<Run, 'engine' | 'digest' | 'tickMs'>,
  { title, seed }: { readonly title: string; readonly seed: number | string },
  tick: number,
): ExportSource {
  return {
    title,
    seed,
    engine: run.engine,
    digest: run.digest,
    made: today(),
    moment: `at ${formatTime(tick * run.tickMs, run.tickMs)}`,
  };
}

/** ISO day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
