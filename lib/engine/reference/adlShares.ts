/** ADL-02, ADL-04: how much each of those on the other side gives. */
import { at, type Position, type Standing, sideOf, type World } from './world';

type AdlRules = NonNullable<World['scenario']['venue']['adl']>;
export type Rank = AdlRules['rank'];
/** All of a side at once, each with its share; every other rank is one after the other. */
const SHARING: readonly Rank[] = ['proRata', 'pnlProRata', 'cappedProRata', 'leverageDraining'];

export const isShared = (rank: Rank | undefined): boolean => rank !== undefined && SHARING.includes(rank);

export interface Candidate {
  readonly position: Position;
  readonly standing: Standing;
  /** What it still holds. */
  readonly sizeBase: number;
}

/** What one of them gives, in base units. */
export interface Part {
  readonly candidate: Candidate;
  readonly part: number;
}

/** Who gives how much of `wanted` base units, in the order they are closed. Never more than they hold. */
export function partsOf({ rank, cap }: AdlRules, candidates: readonly Candidate[], wanted: number): Part[] {
  if (!isShared(rank)) return oneAfterTheOther(candidates, wanted);
  const parts = sharesOf(rank, cap, candidates, wanted);
  return candidates.map((candidate, n) => ({ candidate, part: at(parts, n) }));
}

function oneAfterTheOther(candidates: readonly Candidate[], wanted: number): Part[] {
  let left = wanted;
  return [...candidates]
    .sort((a, b) => a.standing.rank - b.standing.rank)
    .map((candidate) => {
      const part = Math.min(left, candidate.sizeBase);
      left -= part;
      return { candidate, part };
    });
}

function sharesOf(rank: Rank, cap: number, candidates: readonly Candidate[], wanted: number): number[] {
  const sizes = candidates.map(({ sizeBase }) => sizeBase);
  if (rank === 'proRata') return shareOut(wanted, sizes, sizes);
  if (rank === 'cappedProRata') {
    const most = candidates.map(({ sizeBase, standing }) =>
      Math.max(0, Math.min(sizeBase, cap * standing.sizeBase - standing.takenBase)),
    );
    return shareOut(wanted, sizes, most);
  }
  if (rank === 'leverageDraining') return drainingShares(candidates, wanted);
  const profits = candidates.map(({ position, standing: { markUsd }, sizeBase }) =>
    Math.max(0, sideOf(position.sizeBase) * (markUsd - position.entryUsd) * sizeBase),
  );
  const byProfit = shareOut(wanted, profits, sizes);
  const left = wanted - byProfit.reduce((sum, part) => sum + part, 0);
  if (left <= 0) return byProfit;
  const room = sizes.map((size, n) => size - at(byProfit, n));
  return shareOut(left, room, room).map((part, n) => part + at(byProfit, n));
}

/** Shares `wanted` in proportion to weights, none over its most, the excess shared again. */
export function shareOut(wanted: number, weights: readonly number[], most: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  let sharing = weights.map((_, n) => n).filter((n) => at(weights, n) > 0 && at(most, n) > 0);
  let left = wanted;
  for (;;) {
    const sum = sharing.reduce((total, n) => total + at(weights, n), 0);
    if (!(sum > 0) || !(left > 0)) return parts;
    const partOf = (n: number): number => (left * at(weights, n)) / sum;
    const full = sharing.filter((n) => partOf(n) >= at(most, n));
    if (full.length === 0) {
      for (const n of sharing) parts[n] = partOf(n);
      return parts;
    }
    for (const n of full) parts[n] = at(most, n);
    for (const n of full) left -= at(most, n);
    sharing = sharing.filter((n) => !full.includes(n));
  }
}

/** leverageDraining: L* with sum (|q_i| - L*e_i/mark)+ = wanted; who has no equity first, by size. */
function drainingShares(candidates: readonly Candidate[], wanted: number): number[] {
  const parts = candidates.map(() => 0);
  let left = wanted;
  const rows = candidates.map(({ standing, sizeBase }, n) => ({
    n,
    sizeBase,
    perLeverage: standing.equityUsd / standing.markUsd,
  }));
  const bare = rows.filter(({ perLeverage }) => perLeverage <= 0);
  for (const { n, sizeBase } of bare.sort((a, b) => b.sizeBase - a.sizeBase || a.n - b.n)) {
    const part = Math.min(left, sizeBase);
    parts[n] = part;
    left -= part;
  }
  if (left <= 0) return parts;
  const owners = rows
    .filter(({ perLeverage, sizeBase }) => perLeverage > 0 && sizeBase > 0)
    .sort((a, b) => b.sizeBase / b.perLeverage - a.sizeBase / a.perLeverage || a.n - b.n);
  let [size, per, level] = [0, 0, 0];
  for (const [k, { sizeBase, perLeverage }] of owners.entries()) {
    size += sizeBase;
    per += perLeverage;
    level = Math.max(0, (size - left) / per);
    const next = owners[k + 1];
    if (next && level >= next.sizeBase / next.perLeverage) break;
  }
  for (const { n, sizeBase, perLeverage } of owners) {
    parts[n] = Math.min(sizeBase, Math.max(0, sizeBase - level * perLeverage));
  }
  return parts;
}
