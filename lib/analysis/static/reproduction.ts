/** Section 10, R0(p): how much of a price move the book gives back when what the move triggers is closed. */
import { type Compiled, type Curve, ownBookWeight, signedDistance } from '@/lib/engine';
import { binOf, checkedInstrument, type GridOptions, gridOf, type PositionSide } from './market';
import { visitTriggers } from './triggers';

export interface ReproductionBin {
  /** Near and far edge, as a move away from the index (a fall for longs, a rise for shorts), a fraction. */
  readonly from: number;
  readonly to: number;
  /** Price at the near edge. */
  readonly priceUsd: number;
  /** Triggered in this bin, USD at index: what pushes on, less what pushes back. */
  readonly triggeredUsd: number;
  readonly r0: number;
}

export interface PathPoint {
  /** Move of the price away from the index, a fraction. */
  readonly move: number;
  readonly priceUsd: number;
}

export interface CriticalPoint extends PathPoint {
  /** What of the move the shock must bring; the rest the bins before it bring by themselves. */
  readonly shock: number;
}

export interface Reproduction {
  readonly instrument: number;
  /** The side whose liquidations are followed: longs as the price falls, shorts as it rises. */
  readonly side: PositionSide;
  readonly propagate: boolean;
  /** Weight of the own book in the mark (CAUSE-04). */
  readonly bookWeight: number;
  /** Nearest first. */
  readonly bins: readonly ReproductionBin[];
  /** Triggered at the opening already, USD at index; closed before the first bin. */
  readonly openingUsd: number;
  /** Largest R0, at its nearest place; null where nothing is triggered. */
  readonly largest: (PathPoint & { readonly r0: number }) | null;
  /** Nearest bin whose R0 reaches 1; null where none does. */
  readonly critical: CriticalPoint | null;
  /** Nearest bin at whose end the book has nothing left for what is triggered; past it R0 says too little. */
  readonly bookEnds: PathPoint | null;
}

export interface ReproductionOptions extends GridOptions {
  /** Whether other instruments move along, by (rho*sigma_j)/sigma_i (IDX-02); else their marks stand. */
  readonly propagate?: boolean;
}

/**
 * R0 along the price path of one instrument, bin by bin from the index:
 *
 *     R0 = w * |z(y + dy) - z(y)| / width
 *
 * `z` is the fresh book's distance (BOOK-02, m = 1), `y` what the nearer bins have moved it, `dy` the whole size of the
 * positions whose bucket triggers in the bin, `w` the weight of the own book in the mark (CAUSE-04), `width` the bin's
 * width as a fraction of the index. Limits, tokens and delays are left out, and what the same buckets hold in other
 * instruments. With R0 constant and below 1, a shock x0 ends as a move of x0/(1 - R0).
 * RangeError for an unknown instrument or a bad grid.
 */
export function reproduction(
  c: Compiled,
  instrument: number,
  side: PositionSide,
  options: ReproductionOptions = {},
): Reproduction {
  const i = checkedInstrument(c, instrument);
  const grid = gridOf(options);
  const direction = side === 'long' ? -1 : 1;
  const propagate = options.propagate ?? false;
  const pushBase = new Float64Array(grid.bins);
  let openingBase = 0;
  visitTriggers(c, { instrument: i, direction, range: grid.range, propagate }, (p, move) => {
    // Closing a long sells, which pushes on as prices fall; a short triggered by the same fall buys and pushes back.
    const base = -direction * (c.sizeBase[p] as number);
    const bin = binOf(grid, move);
    if (move === 0) openingBase += base;
    else if (bin >= 0) pushBase[bin] = (pushBase[bin] as number) + base;
  });
  return walk(c, { instrument: i, side, propagate, direction, width: grid.width }, pushBase, openingBase);
}

interface Walk {
  readonly instrument: number;
  readonly side: PositionSide;
  readonly propagate: boolean;
  readonly direction: 1 | -1;
  readonly width: number;
}

function walk(c: Compiled, how: Walk, pushBase: Float64Array, openingBase: number): Reproduction {
  const { instrument, side, propagate, direction, width } = how;
  const curve = c.curves[instrument] as Curve;
  const indexUsd = c.indexUsd[instrument] as number;
  const bookWeight = ownBookWeight(c, instrument);
  const endBase = (direction < 0 ? curve.bid : curve.ask).capacity;
  const pushed = (base: number): number => direction * signedDistance(curve, direction * base);
  const pointAt = (move: number): PathPoint => ({ move, priceUsd: indexUsd * (1 + direction * move) });
  const bins: ReproductionBin[] = [];
  let largest: Reproduction['largest'] = null;
  let critical: CriticalPoint | null = null;
  let bookEnds: PathPoint | null = null;
  let y = openingBase;
  pushBase.forEach((base, k) => {
    const from = k * width;
    const r0 = (bookWeight * (pushed(y + base) - pushed(y))) / width;
    const point = pointAt(from);
    if (base !== 0 && (largest === null || r0 > largest.r0)) largest = { ...point, r0 };
    if (r0 >= 1) critical ??= { ...point, shock: Math.max(0, from - bookWeight * pushed(y)) };
    y += base;
    if (y > endBase) bookEnds ??= point;
    bins.push({ from, to: from + width, priceUsd: point.priceUsd, triggeredUsd: base * indexUsd, r0 });
  });
  const openingUsd = openingBase * indexUsd;
  return { instrument, side, propagate, bookWeight, bins, openingUsd, largest, critical, bookEnds };
}
