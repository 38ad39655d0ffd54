/** CAUSE-06 summed over all that fell: what they lost, and who paid it. */
import type { Run } from '@/lib/engine';

export const LOSS_PAYERS = ['margin', 'fund', 'vault', 'socialised', 'unresolved'] as const;
export type LossPayer = (typeof LOSS_PAYERS)[number];

export interface LossBalance {
  /** Loss of every node over its whole life, USD, at the end of the run. */
  readonly lossUsd: number;
  /** Who paid it; they sum to `lossUsd`. The vault may have kept more than it paid (below zero). */
  readonly paidUsd: Readonly<Record<LossPayer, number>>;
  /** Loss past the margin: all but what the margin paid. */
  readonly deficitUsd: number;
  /** Notional at mark that ADL closed against others for it, and the profit they gave up: beside the sum (CAUSE-06). */
  readonly adlNotionalUsd: number;
  readonly forgoneUsd: number;
}

/** The balance of a run, over all nodes. */
export function lossBalance({ nodes }: Run): LossBalance {
  const paidUsd = {
    margin: total(nodes.paidMarginUsd),
    fund: total(nodes.paidFundUsd),
    vault: total(nodes.paidVaultUsd),
    socialised: total(nodes.paidSocialisedUsd),
    unresolved: total(nodes.unresolvedUsd),
  };
  const lossUsd = total(nodes.lossUsd);
  return {
    lossUsd,
    paidUsd,
    deficitUsd: paidUsd.fund + paidUsd.vault + paidUsd.socialised + paidUsd.unresolved,
    adlNotionalUsd: total(nodes.adlNotionalUsd),
    forgoneUsd: total(nodes.forgoneUsd),
  };
}

function total(column: Float64Array): number {
  let sum = 0;
  for (const usd of column) sum += usd;
  return sum;
}
