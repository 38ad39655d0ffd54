'use client';
import { createContext, useContext } from 'react';
import type { ExportSource } from './types';

const Source = createContext<(() => ExportSource) | null>(null);

/** Tells every chart inside what run it is of; asked for when one is exported. */
export const ExportSourceProvider = Source.Provider;

export function useExportSource(): () => ExportSource {
  const source = useContext(Source);
  if (!source) throw new Error('a chart stands outside an ExportSourceProvider');
  return source;
}
