/** MARGIN-01..05: equity, maintenance, bankruptcy and liquidation price of a bucket. Pure functions of state and marks. */
import type { Compiled, TierTable } from '../compile';

/** The part of the state that margin depends on; also a snapshot of it. */
export interface Holdings {
  readonly collateralUsd: Float64Array;
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
}

/** MARGIN-02: tier k covers (fromUsd_k, fromUsd_(k+1)]. */
export function tierOf(table: TierTable, notionalUsd: number): number {
  let k = table.fromUsd.length - 1;
  while (k > 0 && notionalUsd <= (table.fromUsd[k] as number)) k -= 1;
  return k;
}

/** MARGIN-02: N*rate_k - deduction_k. */
export function maintenanceOf(table: TierTable, notionalUsd: number): number {
  const k = tierOf(table, notionalUsd);
  return notionalUsd * (table.rate[k] as number) - (table.deductionUsd[k] as number);
}

export function positionMaintenance(c: Compiled, h: Holdings, markUsd: Float64Array, p: number): number {
  const i = c.positionInstrument[p] as number;
  return maintenanceOf(c.tiers[i] as TierTable, Math.abs(h.sizeBase[p] as number) * (markUsd[i] as number));
}

/** MARGIN-01: collateral + sum size*(mark-entry). */
export function equity(c: Compiled, h: Holdings, markUsd: Float64Array, b: number): number {
  let sum = h.collateralUsd[b] as number;
  const end = c.bucketStart[b + 1] as number;
  for (let p = c.bucketStart[b] as number; p < end; p += 1) {
    const size = h.sizeBase[p] as number;
    if (size !== 0) sum += size * ((markUsd[c.positionInstrument[p] as number] as number) - (h.entryUsd[p] as number));
  }
  return sum;
}

export function maintenance(c: Compiled, h: Holdings, markUsd: Float64Array, b: number): number {
  let sum = 0;
  const end = c.bucketStart[b + 1] as number;
  for (let p = c.bucketStart[b] as number; p < end; p += 1) {
    if (h.sizeBase[p] !== 0) sum += positionMaintenance(c, h, markUsd, p);
  }
  return sum;
}

export function notional(c: Compiled, h: Holdings, markUsd: Float64Array, b: number): number {
  let sum = 0;
  const end = c.bucketStart[b + 1] as number;
  for (let p = c.bucketStart[b] as number; p < end; p += 1) {
    sum += Math.abs(h.sizeBase[p] as number) * (markUsd[c.positionInstrument[p] as number] as number);
  }
  return sum;
}

/** MARGIN-04: mark_i - side*equity*(MM_i/MM)/|size_i|, at least 0. */
export function bankruptcyPrice(
  markUsd: number,
  sizeBase: number,
  equityUsd: number,
  shareOfMaintenance: number,
): number {
  return Math.max(0, markUsd - (equityUsd * shareOfMaintenance) / sizeBase);
}

/**
 * MARGIN-04 of every open position of b at once, by position row; NaN for closed ones.
 * @param equityUsd its equity and maintenance at these marks, where they are at hand.
 */
export function bankruptcyPrices(
  c: Compiled,
  h: Holdings,
  markUsd: Float64Array,
  b: number,
  equityUsd = equity(c, h, markUsd, b),
  maintenanceUsd = maintenance(c, h, markUsd, b),
): number[] {
  const out: number[] = [];
  const end = c.bucketStart[b + 1] as number;
  for (let p = c.bucketStart[b] as number; p < end; p += 1) {
    const size = h.sizeBase[p] as number;
    const mark = markUsd[c.positionInstrument[p] as number] as number;
    const share = size === 0 ? 0 : positionMaintenance(c, h, markUsd, p) / maintenanceUsd;
    out.push(size === 0 ? Number.NaN : bankruptcyPrice(mark, size, equityUsd, share));
  }
  return out;
}

/** MARGIN-05: the mark of position p at which its bucket triggers with all other marks held; NaN where none is positive. */
export function liquidationPrice(c: Compiled, h: Holdings, markUsd: Float64Array, p: number): number {
  const b = c.positionBucket[p] as number;
  const i = c.positionInstrument[p] as number;
  const size = h.sizeBase[p] as number;
  if (size === 0) return Number.NaN;
  const others = maintenance(c, h, markUsd, b) - positionMaintenance(c, h, markUsd, p);
  const restUsd = equity(c, h, markUsd, b) - size * (markUsd[i] as number) - others;
  return crossing(c.tiers[i] as TierTable, size, restUsd, markUsd[i] as number);
}

/**
 * Price x > 0 where restUsd + size*x = maintenance(|size|*x): piecewise linear, solved tier by tier.
 * Of several (only with rates above 1) the one nearest to the present mark.
 */
export function crossing(table: TierTable, size: number, restUsd: number, markUsd: number): number {
  const absolute = Math.abs(size);
  let best = Number.NaN;
  for (let k = 0; k < table.rate.length; k += 1) {
    const slope = size - absolute * (table.rate[k] as number);
    if (slope === 0) continue;
    const x = (-restUsd - (table.deductionUsd[k] as number)) / slope;
    if (!(x > 0) || tierOf(table, absolute * x) !== k) continue;
    if (Number.isNaN(best) || Math.abs(x - markUsd) < Math.abs(best - markUsd)) best = x;
  }
  return best;
}
