/** REGRET-01 over many waves: what each ADL policy would have taken of the winners. */
import { ADL_RANKS, type AdlRank, type AdlWave } from '@/lib/engine';

export interface PolicyTotal {
  readonly rank: AdlRank;
  /** Profit forgone, summed over the waves, USD; below 0: they got more than the mark. */
  readonly takenUsd: number;
  /** Taken less needed. */
  readonly overshootUsd: number;
  /** Positions closed in whole or part, counted in every wave. */
  readonly closings: number;
  /** Largest share of its profit that one position gave up in one wave; null where nobody had profit. */
  readonly largestHaircut: number | null;
}

export interface PolicyBalance {
  readonly waves: number;
  /** USD that the waves needed. */
  readonly neededUsd: number;
  /** In the order of ADL-02. */
  readonly policies: readonly PolicyTotal[];
}

/** Sums of waves; haircuts are the largest of any. */
export function policyTotals(waves: readonly AdlWave[]): PolicyBalance {
  return {
    waves: waves.length,
    neededUsd: waves.reduce((sum, wave) => sum + wave.neededUsd, 0),
    policies: ADL_RANKS.map((rank) => {
      const under = waves.map((wave) => wave.under[rank]);
      const cuts = under.flatMap(({ largestHaircut }) => (largestHaircut === null ? [] : [largestHaircut]));
      return {
        rank,
        takenUsd: under.reduce((sum, one) => sum + one.takenUsd, 0),
        overshootUsd: under.reduce((sum, one) => sum + one.overshootUsd, 0),
        closings: under.reduce((sum, one) => sum + one.accounts, 0),
        largestHaircut: cuts.length === 0 ? null : Math.max(...cuts),
      };
    }),
  };
}
