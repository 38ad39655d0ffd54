/** One clock for two runs: milliseconds, since their ticks need not be of one length. */
import type { Run } from '@/lib/engine';
import { lastTickOf, neighbouringEvent } from '../clock';

export interface TwoRuns {
  readonly a: Run;
  readonly b: Run;
}

/** The end of the longer one. */
export function lastMsOf({ a, b }: TwoRuns): number {
  return Math.max(lastTickOf(a) * a.tickMs, lastTickOf(b) * b.tickMs);
}

/** The shorter of both ticks: one step of the clock. */
export function stepMsOf({ a, b }: TwoRuns): number {
  return Math.min(a.tickMs, b.tickMs);
}

/** Where a run is at a moment; one that has ended stays at its end. */
export function tickAtMs(run: Run, atMs: number): number {
  return Math.max(0, Math.min(lastTickOf(run), Math.floor(atMs / run.tickMs + 1e-9)));
}

/** The nearest moment after (1) or before (-1) `atMs` at which something notable happens in either run; null: none. */
export function neighbouringMs({ a, b }: TwoRuns, atMs: number, direction: 1 | -1): number | null {
  const found = [a, b].flatMap((run) => {
    const from = direction > 0 ? Math.floor(atMs / run.tickMs + 1e-9) : Math.ceil(atMs / run.tickMs - 1e-9);
    const tick = from > lastTickOf(run) && direction > 0 ? null : neighbouringEvent(run, from, direction);
    return tick === null ? [] : [tick * run.tickMs];
  });
  if (found.length === 0) return null;
  return direction > 0 ? Math.min(...found) : Math.max(...found);
}
