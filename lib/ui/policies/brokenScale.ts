/**
 * Bars of which a few are many times as long as the rest: the rest keep one linear scale, the few are broken off at its
 * end and say so. Without such a few nothing is broken. Pure.
 */

/** So many times the median, and a bar stands out of its row. */
const STANDS_OUT = 4;

/** Share of the width for the linear part when there are broken bars; then the gap, then the stub. */
const PART = 0.78;
const GAP = 0.05;

export interface BrokenScale {
  /** Where the linear part ends. */
  readonly end: number;
  /** Whether any bar goes on past it. */
  readonly isBroken: boolean;
}

/** Values are read without their sign; 1 stands for the end where all are zero, so that nothing is divided by it. */
export function brokenScale(values: readonly number[]): BrokenScale {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  sizes.sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const within = sizes.filter((size) => size <= STANDS_OUT * median);
  return { end: within.at(-1) ?? 1, isBroken: within.length < sizes.length };
}

/** A piece of a bar, as shares of the width; `from` of 0 is the left. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Index of the part it belongs to. */
  readonly part: number;
}

/** Where a bar made of parts in a row is drawn. One that goes on past the end is cut there, and its rest is the stub. */
export function piecesOf(parts: readonly number[], { end, isBroken }: BrokenScale): Piece[] {
  const width = isBroken ? PART : 1;
  const total = parts.reduce((sum, size) => sum + size, 0);
  const rest = total - end;
  const isCut = isBroken && rest > end * 1e-9;
  const stubAt = PART + GAP;
  const pieces: Piece[] = [];
  let from = 0;
  parts.forEach((size, part) => {
    const to = from + size;
    if (from < end) pieces.push({ part, from: (width * from) / end, to: (width * Math.min(to, end)) / end });
    if (isCut && to > end) {
      const at = (usd: number): number => stubAt + ((1 - stubAt) * (Math.max(usd, end) - end)) / rest;
      pieces.push({ part, from: at(from), to: at(to) });
    }
    from = to;
  });
  return pieces;
}
