import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

/**
 * Dollars that decide where an instrument stands, the largest left: what was open in it before the shock. That is the same
 * in the market and in every run of it, so that two runs can be laid side by side.
 */
export function weightsOf({ buckets, instrumentIds }: Run, scenario: Scenario): number[] {
  const sums = instrumentIds.map(() => 0);
  const indexUsd = scenario.instruments.map((instrument) => instrument.indexUsd);
  for (let p = 0; p < (buckets.positionStart[buckets.count] ?? 0); p += 1) {
    const i = buckets.positionInstrument[p] as number;
    sums[i] = (sums[i] as number) + Math.abs(buckets.openingSizeBase[p] as number) * (indexUsd[i] ?? 0);
  }
  return sums;
}
