/**
 * BOOK-01 `ladder`: one side of a real L2 snapshot. z is the piecewise linear curve through (0,0) and the points
 * (cumulative size, distance); what a fill pays is the exact sum over levels; past the edge nothing, or a power tail.
 */
import { ln } from '../kernel/math';
import type { Side } from './curve';
import { powerLaw } from './smoothSides';

/**
 * @param levels [priceUsd, sizeBase] best first. @param midUsd mid of the snapshot.
 * @param tail `power` extrapolates past the edge up to maxDistance: log distance regressed on log size, scaled to pass the edge.
 */
export function ladderSide(
  levels: readonly (readonly [number, number])[],
  midUsd: number,
  tail: 'none' | 'power',
  maxDistance: number,
): Side {
  const distances: number[] = [];
  const cumulative: number[] = [0];
  const paidUpTo: number[] = [0];
  for (const [priceUsd, sizeBase] of levels) {
    const d = Math.abs(priceUsd - midUsd) / midUsd;
    if (d > maxDistance) break;
    distances.push(d);
    const y = (cumulative.at(-1) as number) + sizeBase;
    paidUpTo.push((paidUpTo.at(-1) as number) + sizeBase * d);
    cumulative.push(y);
  }
  const n = distances.length;
  const edge = cumulative[n] as number;
  const edgeDistance = n === 0 ? 0 : (distances[n - 1] as number);
  const law =
    tail === 'power' && n > 0 ? powerLaw(edgeDistance, edge, tailSlope(cumulative, distances), maxDistance) : null;
  const at = (level: number): number => distances[level] as number;
  const from = (level: number): number => cumulative[level] as number;

  /** Last level whose lower bound lies below y (or at it, when inclusive). */
  const levelAt = (y: number, inclusive: boolean): number => {
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const bound = from(middle);
      if (bound < y || (inclusive && bound === y)) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    capacity: law ? law.capacity : edge,
    distance: (y) => {
      if (y >= edge) return law ? law.distance(y) : edgeDistance;
      const level = levelAt(y, true);
      const d0 = level === 0 ? 0 : at(level - 1);
      return d0 + ((at(level) - d0) * (y - from(level))) / (from(level + 1) - from(level));
    },
    paid: (y) => {
      if (y > edge) return (paidUpTo[n] as number) + (law ? law.paid(y) - law.paid(edge) : (y - edge) * edgeDistance);
      const level = levelAt(y, true);
      return (paidUpTo[level] as number) + (y - from(level)) * at(level);
    },
    before: (y) => (y > edge ? (law ? law.distance(y) : edgeDistance) : at(levelAt(y, false))),
    after: (y) => (y >= edge ? (law ? law.distance(y) : edgeDistance) : at(levelAt(y, true))),
    within: (d) => {
      if (law && d >= edgeDistance) return Math.max(edge, law.within(d));
      let level = 0;
      while (level < n && at(level) <= d) level += 1;
      return from(level);
    },
    beyond: (d) => {
      if (d > edgeDistance) return law ? Math.max(edge, law.beyond(d)) : edge;
      let level = 0;
      while (level < n && at(level) < d) level += 1;
      return from(level);
    },
  };
}

/** Slope of log distance on log cumulative size, least squares over the levels; 1 where there is only one point. */
function tailSlope(cumulative: readonly number[], distances: readonly number[]): number {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  distances.forEach((d, level) => {
    if (d <= 0) return;
    const x = ln(cumulative[level + 1] as number);
    const y = ln(d);
    count += 1;
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumXY += x * y;
  });
  // Of one point 0/0.
  const slope = (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
  return slope > 0 ? slope : 1;
}
