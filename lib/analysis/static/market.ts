/** What the analytics before any shock share (section 10): the opening, sides, and a grid of relative price moves. */
import type { Side as BookSide, Compiled, Curve, Holdings } from '@/lib/engine';

export type PositionSide = 'long' | 'short';

/** +1 long, -1 short. */
export const signOf = (side: PositionSide): 1 | -1 => (side === 'long' ? 1 : -1);

/** The opening as margin functions read it; every mark stands at `indexUsd` (MARK-03). */
export function openingHoldings(c: Compiled): Holdings {
  return { collateralUsd: c.bucketCollateralUsd, sizeBase: c.sizeBase, entryUsd: c.entryUsd };
}

/** Number of an instrument, checked. RangeError outside 0..count-1. */
export function checkedInstrument(c: Compiled, instrument: number): number {
  if (Number.isInteger(instrument) && instrument >= 0 && instrument < c.count) return instrument;
  throw new RangeError(`there is no instrument ${instrument}: there are ${c.count}`);
}

/** Side of the book that takes what closing such positions trades: bids for longs, asks for shorts. */
export function takingSide(c: Compiled, instrument: number, side: PositionSide): BookSide {
  const curve = c.curves[instrument] as Curve;
  return side === 'long' ? curve.bid : curve.ask;
}

/** A grid of relative price moves away from the index: `bins` of equal width from 0 to `range`. */
export interface Grid {
  readonly bins: number;
  readonly range: number;
  readonly width: number;
}

export interface GridOptions {
  /** Bins on each side of the index; 100. */
  readonly bins?: number;
  /** Largest move looked at, a fraction of the index in (0, 1]; 0.5. */
  readonly range?: number;
}

const MOST_BINS = 100_000;

/** Defaults written out. RangeError for bins that are not a whole number from 1 to 100,000, a range outside (0, 1]. */
export function gridOf({ bins = 100, range = 0.5 }: GridOptions): Grid {
  if (!Number.isInteger(bins) || bins < 1 || bins > MOST_BINS) {
    throw new RangeError(`bins are a whole number from 1 to ${MOST_BINS}, not ${bins}`);
  }
  if (!(range > 0 && range <= 1)) throw new RangeError(`range is a fraction above 0, at most 1, not ${range}`);
  return { bins, range, width: range / bins };
}

/** Bin of a move away from the index, its near edge included; -1 beyond the grid or for none (NaN, Infinity). */
export function binOf(grid: Grid, move: number): number {
  if (!(move < grid.range)) return -1;
  return Math.min(grid.bins - 1, Math.floor(move / grid.width));
}
