/** What happened to a bucket, as bits kept during the run, and the outcome read off them at its end (section 10). */
import type { Outcome } from './types';

export const FATE = {
  recovered: 1,
  reduced: 2,
  stoppedOut: 4,
  deleveraged: 8,
  bankrupt: 16,
  takenOver: 32,
} as const;

/** Of several, the last in the order of OUTCOMES. `reduced` with no position left reads liquidated. */
export function outcomeOf(fate: number, open: boolean, equityUsd: number): Outcome {
  if (open && equityUsd < 0) return 'underwater';
  if (fate & FATE.takenOver) return 'taken-over';
  if (fate & FATE.bankrupt) return 'bankrupt';
  if (fate & FATE.reduced && !open) return 'liquidated';
  if (fate & FATE.deleveraged) return 'deleveraged';
  if (fate & FATE.stoppedOut) return 'stopped-out';
  if (fate & FATE.reduced) return 'reduced';
  return fate & FATE.recovered ? 'recovered' : 'untouched';
}
