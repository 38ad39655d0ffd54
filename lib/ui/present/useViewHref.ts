'use client';
import { usePathname } from 'next/navigation';
import { viewQuery } from './steps';

/** The address of a view of this presentation, at the same step and with what rides in the address. */
export function useViewHref(step: number): (view: 'presenter' | 'handout' | null) => string {
  const path = usePathname();
  return (view) => `${path}?${viewQuery(view, step)}${window.location.hash}`;
}
