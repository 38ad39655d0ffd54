import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

/**
 * Dollars that decide where an instrument stands, the largest left: what fell in it, where anything fell, else what was
 * open in it. The same for every picture of a run, so that an instrument is found in one place.
 */
export function weightsOf(run: Run, scenario: Scenario): number[] {
  const sums = run.instrumentIds.map(() => 0);
  const { nodes, buckets } = run;
  for (let n = 0; n < nodes.count; n += 1) {
    const i = nodes.leadInstrument[n] as number;
    sums[i] = (sums[i] as number) + (nodes.notionalUsd[n] as number);
  }
  if (nodes.count > 0) return sums;
  for (let p = 0; p < (buckets.positionStart[buckets.count] ?? 0); p += 1) {
    const i = buckets.positionInstrument[p] as number;
    const usd = Math.abs(buckets.openingSizeBase[p] as number) * (scenario.instruments[i]?.indexUsd ?? 0);
    sums[i] = (sums[i] as number) + usd;
  }
  return sums;
}
