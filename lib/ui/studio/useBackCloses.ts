'use client';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

export interface BackClosesProps {
  /** Where an entry of the history keeps what was open at it. */
  readonly key: string;
  /** What is open; null: nothing. */
  readonly value: string | null;
  /** Opens what an entry says, or shuts what is open. */
  readonly onEntry: (value: string | null) => void;
  /** False: Back leaves the page, as it does where nothing covers it. */
  readonly on: boolean;
}

/**
 * On a phone, Back shuts what covers the page before it leaves it: what is open has an entry of its own, which goes when it
 * is shut by hand; forward, and a page loaded anew there, opens it again. The router's own state stays in each entry.
 * Returns `settled`: runs something once no entry is on its way out, as a step to another page has to wait for that.
 */
export function useBackCloses({ key, value, onEntry, on }: BackClosesProps): (then: () => void) => void {
  const leaving = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  const sync = useEffectEvent(() => {
    if (!on || leaving.current) return;
    const step = stepTo(openIn(window.history.state, key), value);
    if (step === 'back') {
      leaving.current = true;
      window.history.back();
    }
    const state = { ...window.history.state, [key]: value };
    if (step === 'push') window.history.pushState(state, '');
    if (step === 'replace') window.history.replaceState(state, '');
  });
  const popped = useEffectEvent((state: unknown) => {
    if (!on) return;
    if (!leaving.current) {
      const now = openIn(state, key);
      if (now !== value) onEntry(now);
      return;
    }
    leaving.current = false;
    for (const then of waiting.current.splice(0)) then();
    // What was opened meanwhile gets its entry now.
    sync();
  });
  useEffect(() => {
    const pop = (event: PopStateEvent) => popped(event.state);
    window.addEventListener('popstate', pop);
    const first = openIn(window.history.state, key);
    if (first !== null) popped(window.history.state);
    return () => window.removeEventListener('popstate', pop);
  }, [key]);
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    sync();
  }, [value]);
  return useCallback((then: () => void) => {
    if (leaving.current) waiting.current.push(then);
    else then();
  }, []);
}

/** What was open at an entry of the history. */
export function openIn(state: unknown, key: string): string | null {
  if (typeof state !== 'object' || state === null) return null;
  const value: unknown = (state as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : null;
}

/** How the history gets from an entry that says `from` to one that says `to`. */
export function stepTo(from: string | null, to: string | null): 'push' | 'replace' | 'back' | null {
  if (from === to) return null;
  if (to === null) return 'back';
  return from === null ? 'push' : 'replace';
}
