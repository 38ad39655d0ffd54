/** The table twin of the market graph: one row a bucket, from columns, so that a million of them can be sorted. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { bucketName, outcomeOf, outcomeWords } from './names';
import { openingOf } from './opening';

export type MarketColumn = 'name' | 'leverage' | 'notionalUsd' | 'equityUsd' | 'endUsd' | 'outcome';

export interface MarketRow {
  readonly bucket: number;
  readonly name: string;
  /** `long BTC, short ETH`; empty without a position. */
  readonly holds: string;
  readonly leverage: number;
  readonly notionalUsd: number;
  readonly equityUsd: number;
  readonly endUsd: number;
  readonly outcome: string;
}

/** Sort keys, one per bucket, USD at the opening index. */
export interface MarketKeys {
  readonly notionalUsd: Float64Array;
  readonly equityUsd: Float64Array;
}

/** One pass over the positions; makes no object per bucket. */
export function marketKeys(run: Run, scenario: Scenario): MarketKeys {
  const { buckets } = run;
  const indexUsd = Float64Array.from(scenario.instruments, (instrument) => instrument.indexUsd);
  const notionalUsd = new Float64Array(buckets.count);
  const equityUsd = new Float64Array(buckets.count);
  for (let b = 0; b < buckets.count; b += 1) {
    let notional = 0;
    let equity = buckets.openingCollateralUsd[b] ?? 0;
    const end = buckets.positionStart[b + 1] ?? 0;
    for (let row = buckets.positionStart[b] ?? 0; row < end; row += 1) {
      const usd = indexUsd[buckets.positionInstrument[row] ?? 0] ?? 0;
      const size = buckets.openingSizeBase[row] ?? 0;
      notional += Math.abs(size) * usd;
      equity += size * (usd - (buckets.entryUsd[row] ?? 0));
    }
    notionalUsd[b] = notional;
    equityUsd[b] = equity;
  }
  return { notionalUsd, equityUsd };
}

/** Buckets in the order of a column; ties by number. By name is by number, which is how names are given. */
export function sortBuckets(run: Run, keys: MarketKeys, column: MarketColumn, descending: boolean): Int32Array {
  const order = Int32Array.from({ length: run.buckets.count }, (_, b) => b);
  const key = keyOf(run, keys, column);
  const sign = descending ? -1 : 1;
  return order.sort((a, b) => sign * (key(a) - key(b)) || a - b);
}

function keyOf(run: Run, { notionalUsd, equityUsd }: MarketKeys, column: MarketColumn): (bucket: number) => number {
  switch (column) {
    case 'name':
      return (b) => b;
    case 'notionalUsd':
      return (b) => notionalUsd[b] ?? 0;
    case 'equityUsd':
      return (b) => equityUsd[b] ?? 0;
    case 'endUsd':
      return (b) => run.buckets.equityUsd[b] ?? 0;
    case 'outcome':
      return (b) => run.buckets.outcome[b] ?? 0;
    case 'leverage':
      // Without equity nothing is finite: those stand together, above all.
      return (b) => ((equityUsd[b] ?? 0) > 0 ? (notionalUsd[b] ?? 0) / (equityUsd[b] ?? 1) : Number.MAX_VALUE);
  }
}

/** A bucket's row as shown. */
export function marketRow(run: Run, scenario: Scenario, bucket: number): MarketRow {
  const { positions, leverage, notionalUsd, equityUsd } = openingOf(run, scenario, bucket);
  return {
    bucket,
    name: bucketName(run, bucket),
    holds: positions
      .map((p) => `${p.sizeBase > 0 ? 'long' : 'short'} ${run.instrumentIds[p.instrument] ?? ''}`)
      .join(', '),
    leverage,
    notionalUsd,
    equityUsd,
    endUsd: run.buckets.equityUsd[bucket] ?? 0,
    outcome: outcomeWords(outcomeOf(run, bucket)),
  };
}
