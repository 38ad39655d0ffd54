/** A policy in figures: what one run under it came to, small enough to keep dozens. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { type FundMoves, fundMoves } from '../fundMoves';
import { type FundPool, firstEmptyPool, fundPools } from '../fundPools';
import { type VaultMoves, vaultMoves } from '../vaultMoves';

/** Points of the fund's line: as many as a small picture has pixels to show. */
export const FUND_POINTS = 48;

export interface PolicyFigures {
  readonly digest: string;
  readonly lengthMs: number;
  readonly tickMs: number;
  /** Fund balance at FUND_POINTS moments, first and last tick among them; empty where there is no fund. */
  readonly fundUsd: readonly number[];
  readonly fundStartUsd: number;
  readonly fundEmptyAtMs: number | null;
  /** Of a fund in pools that as a whole never ran empty: the first pool that did. */
  readonly emptyPool: FundPool | null;
  /** What moved the fund's balance. */
  readonly fund: FundMoves;
  readonly accounts: number;
  readonly notionalUsd: number;
  readonly adlUsd: number;
  readonly adlAccounts: number;
  /**
   * What those past bankruptcy were paid by, dollars; `vault` and `adl` below zero: it gained. `fund` is what it paid for
   * deficits; what it lost on positions it took over stands in `fund.lostUsd`. `vault` is `vault.paidUsd`, 0 without one.
   */
  readonly paidBy: Readonly<Record<Payer, number>>;
  /** Null without a vault. */
  readonly vault: VaultMoves | null;
  /** REGRET-01 over all waves of ADL; null where it was not asked for, or nobody was deleveraged. */
  readonly regret: Regret | null;
}

export type Payer = 'fund' | 'vault' | 'adl' | 'social' | 'unpaid';
export const PAYER_ORDER: readonly Payer[] = ['fund', 'vault', 'adl', 'social', 'unpaid'];

/** What a payer paid, never below zero: fund and vault pay by what they lose on positions that they took over, too. */
export function paidUsd({ paidBy, fund, vault }: PolicyFigures, payer: Payer): number {
  const lostUsd = payer === 'fund' ? fund.lostUsd : payer === 'vault' ? -(vault?.madeUsd ?? 0) : 0;
  return Math.max(0, paidBy[payer]) + Math.max(0, lostUsd);
}

export interface Regret {
  readonly waves: number;
  readonly neededUsd: number;
  readonly takenUsd: number;
  /** takenUsd less neededUsd. */
  readonly overshootUsd: number;
  /** Largest share of its profit that one position gave up in a wave, 0..1; null where nobody had profit. */
  readonly largestHaircut: number | null;
}

export function policyFigures(run: Run, scenario: Scenario): PolicyFigures {
  const { summary, series } = run;
  const [fund, vault] = [fundMoves(run), vaultMoves(run)];
  return {
    digest: run.digest,
    lengthMs: (series.ticks - 1) * run.tickMs,
    tickMs: run.tickMs,
    fundUsd: scenario.venue.fund ? sampled(series.fundUsd, series.ticks) : [],
    fundStartUsd: summary.fund.startUsd,
    fundEmptyAtMs: fund.emptyAtMs,
    emptyPool: fund.emptyAtMs === null ? firstEmptyPool(fundPools(run, scenario)) : null,
    fund,
    accounts: summary.liquidated.accounts,
    notionalUsd: summary.liquidated.notionalUsd,
    adlUsd: summary.adl.notionalUsd,
    adlAccounts: summary.adl.accounts,
    paidBy: {
      fund: fund.paidUsd,
      vault: vault?.paidUsd ?? 0,
      adl: summary.adl.forgoneUsd,
      social: summary.socialisedUsd,
      unpaid: summary.unresolvedUsd + summary.openDeficitUsd,
    },
    vault,
    regret: regretOf(run),
  };
}

/** Evenly spaced, and the least between two of them rather than what happens to stand there: a drain is not skipped. */
function sampled(values: Float64Array, ticks: number): number[] {
  const points = Math.min(FUND_POINTS, ticks);
  if (points < 2) return Array.from(values.slice(0, ticks));
  return Array.from({ length: points }, (_, n) => {
    const to = Math.round((n * (ticks - 1)) / (points - 1));
    const from = n === 0 ? 0 : Math.round(((n - 1) * (ticks - 1)) / (points - 1)) + 1;
    let least = values[to] ?? 0;
    if (n === 0 || n === points - 1) return least;
    for (let t = from; t < to; t += 1) least = Math.min(least, values[t] ?? least);
    return least;
  });
}

function regretOf({ waves }: Run): Regret | null {
  if (waves === null || waves.length === 0) return null;
  const cuts = waves.flatMap(({ acted: { largestHaircut } }) => (largestHaircut === null ? [] : [largestHaircut]));
  const neededUsd = waves.reduce((sum, wave) => sum + wave.neededUsd, 0);
  const takenUsd = waves.reduce((sum, wave) => sum + wave.acted.takenUsd, 0);
  return {
    waves: waves.length,
    neededUsd,
    takenUsd,
    overshootUsd: takenUsd - neededUsd,
    largestHaircut: cuts.length === 0 ? null : Math.max(...cuts),
  };
}
