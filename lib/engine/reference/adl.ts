/** ADL-01 to ADL-04: who is deleveraged, by how much, at what price. */
import { uniform } from '../kernel/philox';
import { closePart } from './closing';
import { settleDeficit } from './fund';
import { addTo, newInventory } from './inventory';
import { equityOf, maintenanceTotal, pnlUsd } from './margin';
import {
  at,
  emit,
  type Node,
  openPositions,
  type Position,
  type Standing,
  sideOf,
  type Vault,
  type World,
} from './world';

type Rank = NonNullable<World['scenario']['venue']['adl']>['rank'];
const SHARING: readonly Rank[] = ['proRata', 'pnlProRata', 'cappedProRata', 'leverageDraining'];

interface Candidate {
  readonly position: Position;
  readonly standing: Standing;
  /** What it still holds. */
  readonly sizeBase: number;
}

/** T5: ranks are fixed for this tick (ADL-02). */
export function fixRanks(world: World): void {
  const rank = world.scenario.venue.adl?.rank;
  for (const bucket of world.buckets) for (const position of bucket.positions) position.standing = null;
  if (!rank && !world.vault) return;
  const all = world.buckets.flatMap((bucket) => openPositions(bucket));
  for (const position of all) position.standing = standingOf(world, position, rank ?? 'size');
  world.instruments.forEach((_, i) => {
    for (const side of [1, -1]) {
      const queue = all.filter((p) => p.instrument === i && sideOf(p.sizeBase) === side);
      const order = SHARING.includes(rank ?? 'size') ? queue : inQueueOrder(queue, rank ?? 'size');
      order.forEach((position, place) => {
        if (position.standing) position.standing.rank = place;
      });
    }
  });
}

const needsEquity = (rank: Rank): boolean => rank === 'pnlLeverage' || rank === 'pnlMargin' || rank === 'ratioLeverage';

/** Best score first; who has no equity last; ties by number. */
function inQueueOrder(queue: readonly Position[], rank: Rank): Position[] {
  const last = (p: Position): number => (needsEquity(rank) && !((p.standing?.equityUsd ?? 0) > 0) ? 1 : 0);
  const way = rank === 'random' ? 1 : -1;
  return [...queue].sort(
    (a, b) => last(a) - last(b) || way * ((a.standing?.score ?? 0) - (b.standing?.score ?? 0)) || a.number - b.number,
  );
}

function standingOf(world: World, position: Position, rank: Rank): Standing {
  const { bucket, instrument, sizeBase } = position;
  const marks = world.real.markUsd;
  const markUsd = at(marks, instrument);
  const equityUsd = equityOf(bucket, marks);
  const score = !(equityUsd > 0) && needsEquity(rank) ? 0 : scoreOf(world, position, rank, markUsd, equityUsd);
  return {
    sizeBase: Math.abs(sizeBase),
    markUsd,
    pnlUsd: pnlUsd(position, markUsd),
    equityUsd,
    score,
    rank: 0,
    takenBase: 0,
  };
}

function scoreOf(world: World, position: Position, rank: Rank, markUsd: number, equityUsd: number): number {
  const { bucket, entryUsd, sizeBase } = position;
  const side = sideOf(sizeBase);
  const notional = Math.abs(sizeBase) * markUsd;
  const leverage = notional / equityUsd;
  switch (rank) {
    case 'pnlLeverage': {
      const pnlShare = (side * (markUsd - entryUsd)) / entryUsd;
      return pnlShare > 0 ? pnlShare * leverage : pnlShare / leverage;
    }
    case 'pnlMargin':
      return (
        ((Math.max(0, pnlUsd(position, markUsd)) / Math.max(1, bucket.collateralUsd)) *
          maintenanceTotal(world, bucket, world.real.markUsd)) /
        equityUsd
      );
    case 'ratioLeverage':
      return (side > 0 ? markUsd / entryUsd : entryUsd / markUsd) * leverage;
    case 'random':
      return uniform(world.scenario.seed, 2, 0, position.number, 2 * world.tick);
    default:
      return notional;
  }
}

/** Who gives how much of `wanted` base units, in the order they are closed. Never more than they hold. */
function allocate(world: World, i: number, side: 1 | -1, wanted: number): { candidate: Candidate; part: number }[] {
  const rules = world.scenario.venue.adl;
  if (!rules) return [];
  const candidates: Candidate[] = [];
  for (const bucket of world.buckets) {
    for (const position of openPositions(bucket)) {
      if (position.instrument !== i || sideOf(position.sizeBase) === side || !position.standing) continue;
      candidates.push({ position, standing: position.standing, sizeBase: Math.abs(position.sizeBase) });
    }
  }
  if (!SHARING.includes(rules.rank)) return oneAfterTheOther(candidates, wanted);
  const parts = sharesOf(rules.rank, rules.cap, candidates, wanted);
  return candidates.map((candidate, n) => ({ candidate, part: at(parts, n) }));
}

function oneAfterTheOther(candidates: Candidate[], wanted: number): { candidate: Candidate; part: number }[] {
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
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (rank === 'cappedProRata') {
    const fraction = Math.min(1, wanted / total);
    return candidates.map(({ sizeBase, standing }) =>
      Math.max(0, Math.min(sizeBase * fraction, cap * standing.sizeBase - standing.takenBase)),
    );
  }
  if (wanted >= total) return sizes;
  if (rank === 'proRata') return sizes.map((size) => (size * wanted) / total);
  if (rank === 'pnlProRata') {
    const profits = candidates.map(({ standing }) => Math.max(0, standing.pnlUsd));
    const byProfit = shareOut(wanted, profits, sizes);
    const left = wanted - byProfit.reduce((sum, part) => sum + part, 0);
    const room = sizes.map((size, n) => size - at(byProfit, n));
    const bySize = left > 0 ? shareOut(left, room, room) : room.map(() => 0);
    return byProfit.map((part, n) => part + at(bySize, n));
  }
  return drainingShares(candidates, wanted);
}

/** Shares `wanted` in proportion to weights, none over its most, the excess shared again. */
export function shareOut(wanted: number, weights: readonly number[], most: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  const isFull = weights.map((weight) => !(weight > 0));
  let left = wanted;
  for (;;) {
    const sum = weights.reduce((total, weight, n) => (at(isFull, n) ? total : total + weight), 0);
    if (!(sum > 0) || !(left > 0)) return parts;
    const over = weights.findIndex((weight, n) => !at(isFull, n) && (left * weight) / sum >= at(most, n));
    if (over < 0) {
      weights.forEach((weight, n) => {
        if (!at(isFull, n)) parts[n] = (left * weight) / sum;
      });
      return parts;
    }
    const [base, full] = [left, weights.map((weight, n) => !at(isFull, n) && (left * weight) / sum >= at(most, n))];
    left = base;
    full.forEach((isNow, n) => {
      if (!isNow) return;
      isFull[n] = true;
      parts[n] = at(most, n);
      left -= at(most, n);
    });
  }
}

/** leverageDraining: L* with sum (|q_i| - L*e_i/mark)+ = wanted; who has no equity first, by size. */
function drainingShares(candidates: readonly Candidate[], wanted: number): number[] {
  const bare = candidates.map(({ standing, sizeBase }) => (standing.equityUsd > 0 ? 0 : sizeBase));
  const bareTotal = bare.reduce((sum, size) => sum + size, 0);
  if (bareTotal >= wanted) return bare.map((size) => (size * wanted) / bareTotal);
  const left = wanted - bareTotal;
  const perLeverage = candidates.map(({ standing }) => standing.equityUsd / standing.markUsd);
  const owners = candidates
    .map(({ standing, sizeBase }, n) => ({
      n,
      sizeBase,
      leverage: sizeBase / at(perLeverage, n),
      has: standing.equityUsd > 0,
    }))
    .filter(({ has }) => has)
    .sort((a, b) => b.leverage - a.leverage || a.n - b.n);
  let [size, per, level] = [0, 0, 0];
  for (let k = 0; k < owners.length; k += 1) {
    const owner = at(owners, k);
    size += owner.sizeBase;
    per += at(perLeverage, owner.n);
    level = (size - left) / per;
    if (level >= (owners[k + 1]?.leverage ?? 0)) break;
  }
  return candidates.map(({ standing, sizeBase }, n) =>
    standing.equityUsd > 0 ? Math.max(0, sizeBase - level * at(perLeverage, n)) : sizeBase,
  );
}

/** ADL-03: never worse for a counterparty than the worse of its entry and the mark. */
function priceFor(position: Position, priceUsd: number, markUsd: number): number {
  return position.sizeBase < 0
    ? Math.min(priceUsd, Math.max(position.entryUsd, markUsd))
    : Math.max(priceUsd, Math.min(position.entryUsd, markUsd));
}

/**
 * Closes up to `wanted` of a residue of this side against others. `realise` books each part for the residue's owner.
 * Returns what was closed. bucket -1: the vault's.
 */
function deleverage(
  world: World,
  order: { i: number; side: 1 | -1; wanted: number; priceUsd: number; bucket: number; node: Node | null },
  realise: (closedBase: number, priceUsd: number) => void,
): number {
  const { i, side, wanted, priceUsd, bucket, node } = order;
  const markUsd = at(world.real.markUsd, i);
  let closed = 0;
  for (const { candidate, part } of allocate(world, i, side, wanted)) {
    const { position, standing } = candidate;
    if (!(part > 0)) continue;
    const price = priceFor(position, priceUsd, markUsd);
    const way = sideOf(position.sizeBase);
    const score = SHARING.includes(world.scenario.venue.adl?.rank ?? 'size') ? part : standing.score;
    standing.takenBase += part;
    closed += part;
    const { closedBase } = closePart(world, position, part, price);
    const forgone = way * (markUsd - price) * closedBase;
    const { totals } = world;
    totals.adlAccounts.add(position.bucket.account.index);
    totals.adlNotionalUsd += closedBase * markUsd;
    totals.forgoneUsd += forgone;
    totals.adlFirstMs ??= world.nowMs;
    if (node) {
      node.forgoneUsd += forgone;
      node.adlNotionalUsd += closedBase * markUsd;
    }
    position.bucket.wasDeleveraged = true;
    emit(
      world,
      'adl',
      { bucket: position.bucket.index, instrument: i, other: bucket },
      -way * closedBase,
      price,
      forgone,
      standing.rank,
      score,
    );
    realise(part, price);
    settleDeficit(world, position.bucket);
  }
  return closed;
}

/** As residue of a bucket: at the price of the rule (ADL-03). Returns what was closed, base units. */
export function runAdl(
  world: World,
  position: Position,
  bankruptcyUsd: number,
  wanted: number,
  node: () => Node,
): number {
  const rules = world.scenario.venue.adl;
  if (!rules) return 0;
  const { instrument: i, bucket } = position;
  const side = sideOf(position.sizeBase);
  const markUsd = at(world.real.markUsd, i);
  const previousUsd = at(world.real.previousMarkUsd, i);
  const priceUsd = { bankruptcy: bankruptcyUsd, mark: markUsd, previousMark: previousUsd }[rules.price];
  const exists = allocate(world, i, side, wanted).some(({ part }) => part > 0);
  if (!exists) return 0;
  const order = { i, side, wanted, priceUsd, bucket: bucket.index, node: node() };
  return deleverage(world, order, (part, price) => {
    closePart(world, position, part, price);
  });
}

/** VAULT-03: the vault's positions at its bankruptcy price, its equity shared by notional. */
export function runVaultAdl(
  world: World,
  vault: Vault,
  equityUsd: number,
  notionals: readonly number[],
  grossUsd: number,
): void {
  if (!world.scenario.venue.adl) return;
  vault.inventory.forEach((inventory, i) => {
    if (inventory.sizeBase === 0) return;
    const side = sideOf(inventory.sizeBase);
    const wanted = Math.abs(inventory.sizeBase);
    const part = (side * equityUsd * (at(notionals, i) / grossUsd)) / wanted;
    const priceUsd = Math.max(0, at(world.real.markUsd, i) - part);
    deleverage(world, { i, side, wanted, priceUsd, bucket: -1, node: null }, (closed, price) => {
      vault.cashUsd += addTo(inventory, -side * closed, price, null);
    });
    if (Math.abs(inventory.sizeBase) < 1e-12 * inventory.largestBase) Object.assign(inventory, newInventory());
  });
}
