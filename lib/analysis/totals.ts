/** Totals of a run, and how it ended. */
import { accountId, type Run } from '@/lib/engine';
import { formatCount, formatTime, NBSP } from './format';

/** How many accounts there are but for the market maker that balances the drawn ones (POP-01). */
export function accountsOf(run: Run): number {
  const { count } = run.accounts;
  return count > 1 && accountId(run.accounts, count - 1) === 'maker' ? count - 1 : count;
}

/** What the vault lost by the end (negative: it gained), null without a vault. */
export function vaultLossUsd(run: Run): number | null {
  return run.summary.vault ? run.summary.vault.startUsd - run.summary.vault.equityUsd : null;
}

/** Nodes and their notional by generation, only generations in which somebody fell. */
export function generationTotals(run: Run): { generation: number; count: number; notionalUsd: number }[] {
  const totals = new Map<number, { generation: number; count: number; notionalUsd: number }>();
  for (let n = 0; n < run.nodes.count; n += 1) {
    const generation = run.nodes.generation[n] ?? 0;
    const before = totals.get(generation) ?? { generation, count: 0, notionalUsd: 0 };
    totals.set(generation, {
      generation,
      count: before.count + 1,
      notionalUsd: before.notionalUsd + (run.nodes.notionalUsd[n] ?? 0),
    });
  }
  return [...totals.values()].sort((a, b) => a.generation - b.generation);
}

const STOP_WORDS = {
  settled: 'Settled at',
  horizon: 'Ran to its horizon,',
  'book-exhausted': 'Book exhausted, ended at',
  'loss-unresolved': 'Loss unpaid, ended at',
  limit: 'A limit was reached at',
} as const;

/** `Settled at 33.0 s`. */
export function stopSentence(run: Run): string {
  const endMs = Math.max(0, run.summary.ticks - 1) * run.tickMs;
  return `${STOP_WORDS[run.summary.stop]} ${formatTime(endMs, run.tickMs)}`;
}

/** `213 events in 84 ms`. */
export function effortSentence(run: Run, elapsedMs: number): string {
  const took =
    elapsedMs < 1000 ? `${Math.max(1, Math.round(elapsedMs))}${NBSP}ms` : `${(elapsedMs / 1000).toFixed(1)}${NBSP}s`;
  return `${formatCount(run.log.count)} events in ${took}`;
}
