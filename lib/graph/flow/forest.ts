/** The forest of main parents (CAUSE-05) as columns: dollars of every node and of everyone below it. */
import type { Run } from '@/lib/engine';
import { mainParent } from '../members';
import { FLOW_PAYERS, type Paid } from './types';

export interface Forest {
  /** Row of the main parent, -1 for a root. */
  readonly parent: Int32Array;
  /** Lost by the node: what its payers paid. USD. */
  readonly ownUsd: Float64Array;
  /** By the node and everyone below it. */
  readonly totalUsd: Float64Array;
  /** Children of row n, the largest first. */
  childrenOf(row: number): readonly number[];
  readonly roots: readonly number[];
}

export function forestOf(run: Run): Forest {
  const { count, generation } = run.nodes;
  const parent = Int32Array.from({ length: count }, (_, n) => mainParent(run, n));
  const ownUsd = Float64Array.from({ length: count }, (_, n) => sumOf(paidOf(run, n)));
  const totalUsd = ownUsd.slice();
  const order = Array.from({ length: count }, (_, n) => n);
  // A parent is of an earlier generation than its child: from the last generation up every sum is done once.
  order.sort((a, b) => (generation[b] as number) - (generation[a] as number) || a - b);
  for (const n of order) {
    const up = parent[n] as number;
    if (up >= 0) totalUsd[up] = (totalUsd[up] as number) + (totalUsd[n] as number);
  }
  const children = new Map<number, number[]>();
  for (let n = 0; n < count; n += 1) {
    const up = parent[n] as number;
    const list = children.get(up);
    if (list) list.push(n);
    else children.set(up, [n]);
  }
  const larger = (a: number, b: number): number => (totalUsd[b] as number) - (totalUsd[a] as number) || a - b;
  for (const list of children.values()) list.sort(larger);
  return { parent, ownUsd, totalUsd, childrenOf: (row) => children.get(row) ?? [], roots: children.get(-1) ?? [] };
}

/**
 * Who paid for a node. Nobody pays less than nothing here: an account that ended with more than it began with lost nothing.
 */
export function paidOf({ nodes }: Run, row: number): Paid {
  const least0 = (values: Float64Array): number => Math.max(0, values[row] as number);
  return {
    margin: least0(nodes.paidMarginUsd),
    fund: least0(nodes.paidFundUsd),
    vault: least0(nodes.paidVaultUsd),
    socialised: least0(nodes.paidSocialisedUsd),
    unresolved: least0(nodes.unresolvedUsd),
  };
}

export const sumOf = (paid: Paid): number => FLOW_PAYERS.reduce((sum, payer) => sum + paid[payer], 0);

export const NOTHING_PAID: Paid = { margin: 0, fund: 0, vault: 0, socialised: 0, unresolved: 0 };

export function addPaid(a: Paid, b: Paid): Paid {
  return {
    margin: a.margin + b.margin,
    fund: a.fund + b.fund,
    vault: a.vault + b.vault,
    socialised: a.socialised + b.socialised,
    unresolved: a.unresolved + b.unresolved,
  };
}
