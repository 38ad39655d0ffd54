/** Section 10, critical position size q_c: the size that its own liquidation makes insolvent. */
import { type Compiled, maintenanceOf, type TierTable } from '@/lib/engine';
import { checkedInstrument, type PositionSide, signOf, takingSide } from './market';

export interface CriticalPosition {
  readonly instrument: number;
  readonly side: PositionSide;
  /** `found`; `book-ends`: the book is used up first; `never`: a book without an end gives less than any rate. */
  readonly end: 'found' | 'book-ends' | 'never';
  /** q_c in base units and in USD at index; null unless found. 0: the half-spread alone reaches the rate. */
  readonly sizeBase: number | null;
  readonly notionalUsd: number | null;
  /** Average slippage there, equal to the maintenance rate MM/N; null unless found. */
  readonly slippage: number | null;
  /** Positions of this side larger than q_c, and their notional in USD at index; 0 unless found. */
  readonly larger: number;
  readonly largerUsd: number;
}

const HALVINGS = 50;
/** Base units and USD end here in a scenario. */
const MOST = 1e15;

/**
 * q_c: the least size whose average slippage, closed at once into the fresh book (BOOK-02, m = 1, half-spread in), is
 * its maintenance rate MM/N (MARGIN-02, tiers and deductions in, N at index): closed at a price that moves no further,
 * a bucket that triggers with this position alone is left with nothing. Searched tier by tier, 50 halvings in the first
 * tier at whose end slippage is at or above the rate. RangeError for an unknown instrument.
 */
export function criticalPosition(c: Compiled, instrument: number, side: PositionSide): CriticalPosition {
  const i = checkedInstrument(c, instrument);
  const book = takingSide(c, i, side);
  const indexUsd = c.indexUsd[i] as number;
  const table = c.tiers[i] as TierTable;
  const halfSpread = (c.spread[i] as number) / 2;
  const slippage = (q: number): number => (q > 0 ? book.paid(q) / q : book.after(0)) + halfSpread;
  const rate = (q: number): number =>
    q > 0 ? maintenanceOf(table, q * indexUsd) / (q * indexUsd) : (table.rate[0] as number);
  const endBase = Math.min(book.capacity, MOST);
  const sizeBase = leastWhere((q) => slippage(q) >= rate(q), tierEnds(table, indexUsd, endBase));
  if (sizeBase === null) {
    const end = Number.isFinite(book.capacity) ? 'book-ends' : 'never';
    return { instrument: i, side, end, sizeBase, notionalUsd: null, slippage: null, larger: 0, largerUsd: 0 };
  }
  const found = { instrument: i, side, end: 'found' as const, sizeBase };
  return { ...found, notionalUsd: sizeBase * indexUsd, slippage: slippage(sizeBase), ...above(c, i, side, sizeBase) };
}

/** Ends of the tiers in base units, up to the end of the book; the last one approached by doubling. */
function tierEnds(table: TierTable, indexUsd: number, endBase: number): number[] {
  const ends = [0];
  for (const fromUsd of table.fromUsd.subarray(1)) if (fromUsd / indexUsd < endBase) ends.push(fromUsd / indexUsd);
  for (let q = ends.length > 1 ? 2 * (ends.at(-1) as number) : Math.min(1, endBase); q < endBase; q *= 2) ends.push(q);
  ends.push(endBase);
  return ends;
}

function leastWhere(holds: (q: number) => boolean, ends: readonly number[]): number | null {
  const at = ends.findIndex(holds);
  if (at < 0) return null;
  let low = ends[Math.max(0, at - 1)] as number;
  let high = ends[at] as number;
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function above(c: Compiled, i: number, side: PositionSide, sizeBase: number): { larger: number; largerUsd: number } {
  const sign = signOf(side);
  let larger = 0;
  let largerBase = 0;
  for (let n = c.instrumentStart[i] as number; n < (c.instrumentStart[i + 1] as number); n += 1) {
    const size = sign * (c.sizeBase[c.byInstrument[n] as number] as number);
    if (size <= sizeBase) continue;
    larger += 1;
    largerBase += size;
  }
  return { larger, largerUsd: largerBase * (c.indexUsd[i] as number) };
}
