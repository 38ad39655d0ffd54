/** Lists of (number, dollars), one list per node, as growing columns: no object per pair, of which there may be millions. */
export interface Pairs {
  /** List n is rows start[n] .. start[n+1]-1. */
  readonly start: Uint32Array;
  lists: number;
  count: number;
  number: Int32Array;
  usd: Float64Array;
}

export function createPairs(lists: number): Pairs {
  return {
    start: new Uint32Array(lists + 1),
    lists: 0,
    count: 0,
    number: new Int32Array(64),
    usd: new Float64Array(64),
  };
}

/** Appends a pair to the list under way. */
export function addPair(pairs: Pairs, number: number, usd: number): void {
  if (pairs.count === pairs.number.length) grow(pairs);
  pairs.number[pairs.count] = number;
  pairs.usd[pairs.count] = usd;
  pairs.count += 1;
}

function grow(pairs: Pairs): void {
  const number = new Int32Array(2 * pairs.count);
  const usd = new Float64Array(2 * pairs.count);
  number.set(pairs.number);
  usd.set(pairs.usd);
  pairs.number = number;
  pairs.usd = usd;
}

/** Ends the list under way; the next pair begins another. */
export function endList(pairs: Pairs): void {
  pairs.lists += 1;
  pairs.start[pairs.lists] = pairs.count;
}

/** The columns, cut to their length. */
export function closePairs({ start, count, number, usd }: Pairs): {
  start: Uint32Array;
  number: Int32Array;
  usd: Float64Array;
} {
  return { start, number: number.slice(0, count), usd: usd.slice(0, count) };
}
