/** Steps back and forth. One action of a person is one step: what belongs to a drag goes by the drag's name. */

/** More steps back than anybody takes; documents share what they have in common. */
const STEPS = 200;

export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** Name of the action that goes on, null between actions. */
  readonly open: string | null;
}

export const NO_HISTORY: History<never> = { past: [], future: [], open: null };

/** Before `now` is left for something else. `action` goes on until `rested`; null is an action of its own. */
export function recorded<T>(history: History<T>, now: T, action: string | null): History<T> {
  if (action !== null && action === history.open && history.past.length > 0) return { ...history, future: [] };
  return { past: [...history.past, now].slice(-STEPS), future: [], open: action };
}

/** The action is over; what comes next is another, even of the same name. */
export function rested<T>(history: History<T>): History<T> {
  return history.open === null ? history : { ...history, open: null };
}

/** One step back from `now`; null where there is none. */
export function undone<T>({ past, future }: History<T>, now: T): { history: History<T>; to: T } | null {
  if (past.length === 0) return null;
  const to = past[past.length - 1] as T;
  return { history: { past: past.slice(0, -1), future: [now, ...future], open: null }, to };
}

/** One step forth from `now`; null where there is none. */
export function redone<T>({ past, future }: History<T>, now: T): { history: History<T>; to: T } | null {
  if (future.length === 0) return null;
  const to = future[0] as T;
  return { history: { past: [...past, now], future: future.slice(1), open: null }, to };
}
