/**
 * How a bucket stood at its first action: what a later deficit is split by (FUND-02), and what positions that are closed
 * by the end are priced by (section 10). Kept as it was; prices are worked out when somebody reads them.
 */
import type { Compiled, TierTable } from '../compile';
import type { Sim } from '../state';
import { bankruptcyPrice, crossing, positionMaintenance } from './margin';

export interface FirstAction {
  /** Published marks, which never change once made. */
  readonly markUsd: Float64Array;
  readonly equityUsd: number;
  readonly maintenanceUsd: number;
  /** Size and maintenance of each position of the bucket, by row. */
  readonly sizeBase: readonly number[];
  readonly positionUsd: readonly number[];
}

/** Remembers bucket b, if this is its first action. Returns whether it is. */
export function rememberFirst(sim: Sim, b: number, equityUsd: number, maintenanceUsd: number): boolean {
  if (sim.firstActions.has(b)) return false;
  const { c } = sim;
  const { markUsd } = sim.real.published;
  const sizeBase: number[] = [];
  const positionUsd: number[] = [];
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const size = sim.sizeBase[p] as number;
    sizeBase.push(size);
    positionUsd.push(size === 0 ? 0 : positionMaintenance(c, sim, markUsd, p));
  }
  sim.firstActions.set(b, { markUsd, equityUsd, maintenanceUsd, sizeBase, positionUsd });
  return true;
}

/** Writes liquidation (MARGIN-05) and bankruptcy prices (MARGIN-04) of that moment into columns of all positions. */
export function writeFirstPrices(
  c: Compiled,
  b: number,
  first: FirstAction,
  liquidationPriceUsd: Float64Array,
  bankruptcyPriceUsd: Float64Array,
): void {
  const { markUsd, equityUsd, maintenanceUsd } = first;
  first.sizeBase.forEach((size, n) => {
    if (size === 0) return;
    const p = (c.bucketStart[b] as number) + n;
    const i = c.positionInstrument[p] as number;
    const mark = markUsd[i] as number;
    const ownUsd = first.positionUsd[n] as number;
    const restUsd = equityUsd - size * mark - (maintenanceUsd - ownUsd);
    liquidationPriceUsd[p] = crossing(c.tiers[i] as TierTable, size, restUsd, mark);
    bankruptcyPriceUsd[p] = bankruptcyPrice(mark, size, equityUsd, ownUsd / maintenanceUsd);
  });
}
