/**
 * Thinning a long series to what a screen can show without losing a spike: each pixel keeps its first, lowest,
 * highest and last sample (the M4 aggregation of Jugel et al., VLDB 2014), so the drawn line touches every extreme.
 */

/** Where a series lies in a flat column: sample n is `values[offset + n * stride]`. */
export interface SeriesView {
  readonly values: ArrayLike<number>;
  readonly count: number;
  readonly offset?: number;
  readonly stride?: number;
}

/** Sample n of a view; NaN outside it. */
export function sampleAt(view: SeriesView, n: number): number {
  return view.values[(view.offset ?? 0) + n * (view.stride ?? 1)] ?? Number.NaN;
}

/**
 * Indices (ascending, unique) of at most 4 samples per pixel column out of `count`; all of them when they fit.
 * The first and last sample are always kept. Samples that are not numbers never count as extremes.
 */
export function decimate(view: SeriesView, pixels: number): number[] {
  const { count } = view;
  const columns = Math.max(1, Math.floor(pixels));
  if (count <= columns * 4) return Array.from({ length: Math.max(0, count) }, (_, n) => n);
  const kept: number[] = [];
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * count) / columns);
    const to = Math.floor(((column + 1) * count) / columns) - 1;
    keepColumn(view, from, to, kept);
  }
  return kept;
}

function keepColumn(view: SeriesView, from: number, to: number, kept: number[]): void {
  let low = from;
  let high = from;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let n = from; n <= to; n++) {
    const value = sampleAt(view, n);
    if (value < lowest) {
      lowest = value;
      low = n;
    }
    if (value > highest) {
      highest = value;
      high = n;
    }
  }
  for (const n of [from, Math.min(low, high), Math.max(low, high), to]) {
    if (n !== kept[kept.length - 1]) kept.push(n);
  }
}

/** Lowest and highest number of a view; null when it holds none. */
export function extentOf(view: SeriesView): readonly [number, number] | null {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < view.count; n++) {
    const value = sampleAt(view, n);
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return lowest <= highest ? [lowest, highest] : null;
}
