import { eventsOf, type PresetRun } from './validationRun';

export interface OpeningBucket {
  /** Number of the account. */
  readonly account: number;
  readonly isolated: boolean;
  readonly equityUsd: number;
  /** Gross notional at the opening index. */
  readonly notionalUsd: number;
}

const positionsOf = ({ run }: PresetRun, bucket: number): number[] => {
  const first = run.buckets.positionStart[bucket] ?? 0;
  const end = run.buckets.positionStart[bucket + 1] ?? first;
  return Array.from({ length: end - first }, (_, n) => first + n);
};

/** Every bucket as it opened, the maker that balances the market left out. */
export function openingBuckets(preset: PresetRun): OpeningBucket[] {
  const { run, scenario } = preset;
  const { buckets, accounts } = run;
  // The maker stands behind everybody else (POP-01).
  const maker = scenario.population?.balance === 'maker' ? accounts.count - 1 : -1;
  return Array.from({ length: buckets.count }, (_, b) => {
    let equityUsd = buckets.openingCollateralUsd[b] ?? 0;
    let notionalUsd = 0;
    for (const p of positionsOf(preset, b)) {
      const size = buckets.openingSizeBase[p] ?? 0;
      const indexUsd = scenario.instruments[buckets.positionInstrument[p] ?? -1]?.indexUsd ?? 0;
      equityUsd += size * (indexUsd - (buckets.entryUsd[p] ?? 0));
      notionalUsd += Math.abs(size) * indexUsd;
    }
    const account = buckets.account[b] ?? -1;
    return { account, isolated: (buckets.isolated[b] ?? -1) >= 0, equityUsd, notionalUsd };
  }).filter(({ account }) => account !== maker);
}

/** A position just before ADL closed some of it. */
export interface Deleveraged {
  readonly isInProfit: boolean;
  /** The position's notional at mark over its bucket's equity: what ADL-02 calls leverage. */
  readonly leverage: number;
}

/** Each ADL closure, its bucket's collateral and sizes followed through the events before it. */
export function deleveraged(preset: PresetRun): Deleveraged[] {
  const { run } = preset;
  const { buckets, series } = run;
  const sizeBase = buckets.openingSizeBase.slice();
  const collateralUsd = buckets.openingCollateralUsd.slice();
  const out: Deleveraged[] = [];
  const markAt = (tick: number, p: number): number =>
    series.markUsd[tick * series.instruments + (buckets.positionInstrument[p] ?? 0)] ?? Number.NaN;
  for (const event of preset.events) {
    if (event.kind !== 'adl' && event.kind !== 'filled') continue;
    const { bucket, instrument, tick } = event;
    const rows = positionsOf(preset, bucket);
    const p = rows.find((row) => buckets.positionInstrument[row] === instrument) ?? -1;
    const size = sizeBase[p] ?? 0;
    const entryUsd = buckets.entryUsd[p] ?? 0;
    if (event.kind === 'adl') {
      const equityUsd = rows.reduce(
        (sum, row) => sum + (sizeBase[row] ?? 0) * (markAt(tick, row) - (buckets.entryUsd[row] ?? 0)),
        collateralUsd[bucket] ?? 0,
      );
      const markUsd = markAt(tick, p);
      out.push({ isInProfit: size * (markUsd - entryUsd) > 0, leverage: (Math.abs(size) * markUsd) / equityUsd });
    }
    const closed = Math.sign(size) * Math.min(Math.abs(size), Math.abs(event.sizeBase));
    collateralUsd[bucket] = (collateralUsd[bucket] ?? 0) + closed * (event.priceUsd - entryUsd);
    sizeBase[p] = size - closed;
  }
  return out;
}

/** How many accounts were deleveraged. */
export function deleveragedAccounts(preset: PresetRun): number {
  return new Set(eventsOf(preset, 'adl').map(({ bucket }) => preset.run.buckets.account[bucket])).size;
}
