/**
 * Two runs of one market on two sheets that lie over each other: an account stands in the same place in both, a dollar has
 * the same size in both. What fell in one run only stands open in the other, so that one sees who was spared.
 */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { assemble } from './cascadeModel';
import { singleBuckets } from './members';
import { cascadeParts, scalesOf, sheetOf } from './sheet';
import type { GraphModel } from './types';

export interface PairedRun {
  readonly run: Run;
  readonly scenario: Scenario;
}

export interface GraphPair {
  readonly a: GraphModel;
  readonly b: GraphModel;
  /** False: the runs have other accounts, so that only the scales are shared. */
  readonly aligned: boolean;
}

export function cascadePair(a: PairedRun, b: PairedRun): GraphPair {
  if (!hasSameAccounts(a.run, b.run)) {
    const parts = [cascadeParts(a.run, a.scenario), cascadeParts(b.run, b.scenario)] as const;
    const scales = scalesOf(parts);
    const [left, right] = [
      assemble(parts[0], sheetOf([parts[0]], scales)),
      assemble(parts[1], sheetOf([parts[1]], scales)),
    ];
    return { a: left, b: right, aligned: false };
  }
  const alone = new Set([...singleBuckets(a.run), ...singleBuckets(b.run)]);
  const own = [a, b].map(({ run, scenario }) => cascadeParts(run, scenario, { alone }).survivors);
  const shown = new Set([...alone, ...own.flat().map(({ bucket }) => bucket)]);
  const parts = [a, b].map(({ run, scenario }) => cascadeParts(run, scenario, { alone }, standing(run, shown)));
  const [left, right] = parts;
  if (!left || !right) throw new Error('two runs make two pictures');
  const sheet = sheetOf(parts);
  return { a: assemble(left, sheet), b: assemble(right, sheet), aligned: true };
}

/** Those of some buckets that never fell in a run. */
function standing({ buckets }: Run, some: ReadonlySet<number>): Set<number> {
  return new Set([...some].filter((bucket) => (buckets.node[bucket] ?? -1) < 0));
}

/** Whether bucket numbers mean the same accounts in both runs. */
function hasSameAccounts(a: Run, b: Run): boolean {
  return (
    a.instrumentIds.join(' ') === b.instrumentIds.join(' ') &&
    a.accounts.drawn === b.accounts.drawn &&
    a.accounts.written.length === b.accounts.written.length &&
    a.accounts.written.every((id, n) => id === b.accounts.written[n]) &&
    a.buckets.count === b.buckets.count &&
    a.buckets.account.every((account, bucket) => account === b.buckets.account[bucket])
  );
}
