'use client';
import { useCallback } from 'react';
import { type ExportSource, sourceOf } from '@/lib/ui/export';
import { useStudio } from './context';

/** What exports say of the run shown; asked for when one is made. Throws before the first run, when there are no charts. */
export function useRunSource(): () => ExportSource {
  const studio = useStudio();
  return useCallback(() => {
    const { finished, tick } = studio.store.getState();
    if (!finished) throw new Error('nothing has run yet');
    return sourceOf(finished.run, finished.scenario, tick);
  }, [studio]);
}
