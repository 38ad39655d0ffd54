/** Section 10, overlap: who would lose how much of its slack if whom were closed, and who is systemic by that. */
import { type Compiled, type Curve, equity, maintenance, type Side } from '@/lib/engine';
import { largestEigen } from './eigen';
import { largestOf } from './largest';
import { openingHoldings } from './market';

export interface SystemicBucket {
  readonly bucket: number;
  readonly account: number;
  /** Entry of the leading vector: 1 or -1 for the most systemic; opposite signs lose to each other's gains. */
  readonly entry: number;
  readonly slackUsd: number;
}

export interface Overlap {
  /** Buckets with positions and slack, the rows of Lambda. */
  readonly buckets: number;
  /** Buckets with positions whose slack, equity - MM, is 0 or less: left out. */
  readonly withoutSlack: number;
  /** Instruments whose book has nothing to sell to or buy from: left out. */
  readonly withoutDepth: readonly number[];
  /** D per instrument: USD at index that move the book by its whole price, from the secant to 1 %, mean of both sides. */
  readonly depthUsd: Float64Array;
  /** Largest eigenvalue of Lambda; all of them are real and at least 0. 0 without rows. */
  readonly spectralRadius: number;
  /** What each instrument brings to it, the leading vector in the space of instruments, of length 1. */
  readonly instruments: Float64Array;
  /** The 20 largest entries of the leading vector by size, largest first. */
  readonly systemic: readonly SystemicBucket[];
  /** Up to 50 rows: which buckets they are, and Lambda, row-major; else null. */
  readonly dense: { readonly buckets: Int32Array; readonly lambda: Float64Array } | null;
}

const SYSTEMIC = 20;
const DENSE_ROWS = 50;

/**
 * The signed, liquidity-weighted overlap of buckets at the opening:
 *
 *     Lambda_ij = sum over instruments a of n_ia*n_ja/D_a / (E_i - MM_i)
 *
 * `n` is signed notional in USD at index, `D_a` USD per unit relative move of the price, `E - MM` the slack. Entry ij is
 * the share of its slack that i loses when j is closed whole. With N the notionals and S the diagonal of slacks,
 * `Lambda = S^-1 N D^-1 N'` has the nonzero eigenvalues of the small `D^-1/2 N' S^-1 N D^-1/2`, one row an instrument,
 * symmetric and positive semi-definite; from its leading vector w comes that over buckets, `S^-1 N D^-1/2 w`, scaled so
 * that its largest entry is 1. Lambda itself is never built but for up to 50 rows.
 */
export function overlap(c: Compiled): Overlap {
  const depthUsd = Float64Array.from({ length: c.count }, (_, i) => depthOf(c, i));
  const slackUsd = slacks(c);
  const scale = depthUsd.map((usd) => (usd > 0 ? 1 / Math.sqrt(usd) : 0));
  const n = c.count;
  const small = new Float64Array(n * n);
  let buckets = 0;
  let withoutSlack = 0;
  for (let b = 0; b < c.bucketCount; b += 1) {
    const slack = slackUsd[b] as number;
    if (Number.isNaN(slack)) continue;
    if (slack <= 0) {
      withoutSlack += 1;
      continue;
    }
    buckets += 1;
    forPositions(c, b, scale, (i, x) => {
      forPositions(c, b, scale, (j, y) => {
        small[i * n + j] = (small[i * n + j] as number) + (x * y) / slack;
      });
    });
  }
  const { value, vector } = largestEigen(small, n);
  return {
    buckets,
    withoutSlack,
    withoutDepth: Array.from(depthUsd.keys()).filter((i) => depthUsd[i] === 0),
    depthUsd,
    spectralRadius: Math.max(0, value),
    instruments: vector,
    systemic: value > 0 ? systemicBuckets(c, slackUsd, scale, vector) : [],
    dense: buckets <= DENSE_ROWS ? denseLambda(c, slackUsd, scale) : null,
  };
}

/** D of an instrument, mean of both sides; 0 where the book is empty. */
function depthOf(c: Compiled, i: number): number {
  const { bid, ask } = c.curves[i] as Curve;
  const indexUsd = c.indexUsd[i] as number;
  return (secant(bid) * indexUsd + secant(ask) * indexUsd) / 2;
}

/**
 * Base units per unit of distance, from the secant to 1 %: to the end of a book that ends before, to the first level of
 * a ladder that begins past it, to half of the farthest that a `saturating` book gets to where that is nearer.
 */
function secant(side: Side): number {
  if (side.capacity === 0) return 0;
  const farthest = side.distance(side.capacity);
  let d = Number.isFinite(side.capacity) ? 0.01 : Math.min(0.01, farthest / 2);
  while (side.within(d) === 0 && d < farthest) d *= 2;
  const y = side.within(d);
  return y > 0 ? y / side.distance(y) : 0;
}

/** E - MM per bucket; NaN for one without positions. */
function slacks(c: Compiled): Float64Array {
  const held = openingHoldings(c);
  return Float64Array.from({ length: c.bucketCount }, (_, b) =>
    (c.openPositions[b] as number) > 0
      ? equity(c, held, c.indexUsd, b) - maintenance(c, held, c.indexUsd, b)
      : Number.NaN,
  );
}

/** Each position of a bucket as its instrument and n/sqrt(D). */
function forPositions(c: Compiled, b: number, scale: Float64Array, visit: (i: number, x: number) => void): void {
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const i = c.positionInstrument[p] as number;
    visit(i, (c.sizeBase[p] as number) * (c.indexUsd[i] as number) * (scale[i] as number));
  }
}

function systemicBuckets(
  c: Compiled,
  slackUsd: Float64Array,
  scale: Float64Array,
  vector: Float64Array,
): SystemicBucket[] {
  const entryOf = (b: number): number => {
    let sum = 0;
    forPositions(c, b, scale, (i, x) => {
      sum += x * (vector[i] as number);
    });
    return sum / (slackUsd[b] as number);
  };
  const largest = largestOf(SYSTEMIC);
  for (let b = 0; b < c.bucketCount; b += 1) {
    const slack = slackUsd[b] as number;
    if (slack > 0) largest.offer(b, Math.abs(entryOf(b)));
  }
  const lead = largest.list[0];
  if (!lead || lead.value === 0) return [];
  const one = entryOf(lead.index);
  return largest.list.map(({ index }) => ({
    bucket: index,
    account: c.bucketAccount[index] as number,
    entry: entryOf(index) / one,
    slackUsd: slackUsd[index] as number,
  }));
}

function denseLambda(c: Compiled, slackUsd: Float64Array, scale: Float64Array): NonNullable<Overlap['dense']> {
  const buckets = Int32Array.from(slackUsd.keys()).filter((b) => (slackUsd[b] as number) > 0);
  const n = buckets.length;
  const rows = Array.from(buckets, (b) => {
    const row = new Float64Array(c.count);
    forPositions(c, b, scale, (i, x) => {
      row[i] = x;
    });
    return row;
  });
  const lambda = new Float64Array(n * n);
  rows.forEach((mine, i) => {
    rows.forEach((other, j) => {
      const shared = mine.reduce((sum, x, a) => sum + x * (other[a] as number), 0);
      lambda[i * n + j] = shared / (slackUsd[buckets[i] as number] as number);
    });
  });
  return { buckets, lambda };
}
