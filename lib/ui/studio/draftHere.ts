/**
 * Which draft this tab was on. What is typed as a page is left is kept then, when its address can no longer be marked: a
 * reload opens that draft all the same. An address that is opened anew means what it says.
 */
import type { Origin } from '@/lib/studio';

const KEY = 'shockgraph.here';
const nameOf = ({ kind, id }: Origin): string => `${kind}.${id}`;

export function noteDraftHere(origin: Origin, isDraft: boolean): void {
  try {
    if (isDraft) sessionStorage.setItem(KEY, nameOf(origin));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has no draft to come back to.
  }
}

export function wasDraftHere(origin: Origin): boolean {
  try {
    return isReload() && sessionStorage.getItem(KEY) === nameOf(origin);
  } catch {
    return false;
  }
}

/** Whoever reloads in the middle of a change wrote that change himself. */
export function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
