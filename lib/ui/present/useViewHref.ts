'use client';
import { usePathname } from 'next/navigation';
import { readTold } from '@/lib/studio';
import { viewQuery } from './steps';

/** The address of a view of this presentation, at the same step and with what rides in the address. */
export function useViewHref(step: number): (view: 'presenter' | 'handout' | null) => string {
  const path = usePathname();
  return (view) => {
    const told = readTold(window.location.search);
    const captions = told === null ? '' : `&captions=${told}`;
    return `${path}?${viewQuery(view, step)}${captions}${window.location.hash}`;
  };
}
