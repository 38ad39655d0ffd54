/**
 * A balance over time as points [ms, USD]: evenly over its run, then as it ended up to `untilMs`, for a run that is over
 * stays as it ended.
 */
export function heldTo(untilMs: number, balanceUsd: readonly number[], lengthMs: number): [number, number][] {
  const points = balanceUsd.map((usd, n): [number, number] => [
    (n * lengthMs) / Math.max(1, balanceUsd.length - 1),
    usd,
  ]);
  const last = points.at(-1);
  return last && last[0] < untilMs ? [...points, [untilMs, last[1]]] : points;
}
