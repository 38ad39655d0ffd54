/** ADL-01 to ADL-04: who is deleveraged, in what order, at what price; how much of each is in `adlShares`. */
import { uniform } from '../kernel/philox';
import { type Candidate, isShared, type Part, partsOf, type Rank } from './adlShares';
import { closePart } from './closing';
import { settleDeficit } from './fund';
import { addTo } from './inventory';
import { equityOf, maintenanceTotal, pnlUsd } from './margin';
import {
  at,
  type Bucket,
  emit,
  isDust,
  type Node,
  openPositions,
  type Position,
  type Standing,
  sideOf,
  type Vault,
  type World,
} from './world';

/** T5: ranks are fixed for this tick (ADL-02). */
export function fixRanks(world: World): void {
  const rank = world.scenario.venue.adl?.rank;
  world.adlPlaces = [];
  for (const bucket of world.buckets) for (const position of bucket.positions) position.standing = null;
  if (!rank && !world.vault) return;
  const all = world.buckets.flatMap((bucket) => openPositions(bucket));
  for (const position of all) position.standing = standingOf(world, position, rank ?? 'size');
  world.instruments.forEach((_, i) => {
    for (const side of [1, -1]) {
      const queue = all.filter((p) => p.instrument === i && sideOf(p.sizeBase) === side);
      const order = isShared(rank) ? queue : inQueueOrder(queue, rank ?? 'size');
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
  return [...queue].sort(
    (a, b) => last(a) - last(b) || (b.standing?.score ?? 0) - (a.standing?.score ?? 0) || a.number - b.number,
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
      return ((side > 0 ? markUsd / entryUsd : entryUsd / markUsd) * Math.abs(sizeBase) * markUsd) / equityUsd;
    case 'random':
      return -uniform(world.scenario.seed, 2, 0, position.number, 2 * world.tick);
    default:
      return notional;
  }
}

/** Who gives how much of `wanted` base units, in the order they are closed. Never more than they hold. */
function allocate(world: World, i: number, side: 1 | -1, wanted: number): Part[] {
  const rules = world.scenario.venue.adl;
  if (!rules) return [];
  const candidates: Candidate[] = [];
  for (const bucket of world.buckets) {
    for (const position of openPositions(bucket)) {
      if (position.instrument !== i || sideOf(position.sizeBase) === side || !position.standing) continue;
      candidates.push({ position, standing: position.standing, sizeBase: Math.abs(position.sizeBase) });
    }
  }
  return partsOf(rules, candidates, wanted);
}

/** The queue of one side as ranks count it, kept for the tick. */
function placesOf(world: World, i: number, side: 1 | -1): Position[] {
  const known = world.adlPlaces.find((one) => one.instrument === i && one.side === side);
  if (known) return known.positions;
  const positions = world.buckets
    .flatMap((bucket) => bucket.positions)
    .filter((p) => p.instrument === i && p.standing && sideOf(p.openingBase) !== side)
    .sort((a, b) => (a.standing?.rank ?? 0) - (b.standing?.rank ?? 0));
  world.adlPlaces.push({ instrument: i, side, positions });
  return positions;
}

/** ADL-03: never worse for a counterparty than the worse of its entry and the mark. */
function priceFor(position: Position, priceUsd: number, markUsd: number): number {
  return position.sizeBase < 0
    ? Math.min(priceUsd, Math.max(position.entryUsd, markUsd))
    : Math.max(priceUsd, Math.min(position.entryUsd, markUsd));
}

/**
 * Closes up to `wanted` of a residue of this side against others. `realise` books each part for the residue's owner.
 * bucket -1: the vault's.
 */
function deleverage(
  world: World,
  order: { i: number; side: 1 | -1; wanted: number; priceUsd: number; bucket: number; node: Node | null },
  realise: (closedBase: number, priceUsd: number) => void,
): void {
  const { i, side, wanted, priceUsd, bucket, node } = order;
  const markUsd = at(world.real.markUsd, i);
  const goesToAll = isShared(world.scenario.venue.adl?.rank);
  const places = placesOf(world, i, side);
  let left = wanted;
  for (const { candidate, part } of allocate(world, i, side, wanted)) {
    const { position, standing } = candidate;
    const base = Math.min(part, left);
    if (!(base > 0) || isDust(position, base, markUsd)) continue;
    const price = priceFor(position, priceUsd, markUsd);
    const way = sideOf(position.sizeBase);
    const forgone = way * (markUsd - price) * base;
    closePart(world, position, -way * base, price);
    standing.takenBase += base;
    left -= base;
    noteAdl(world, position.bucket, node, base * markUsd, forgone);
    const where = { bucket: position.bucket.index, instrument: i, other: bucket };
    emit(world, 'adl', where, -way * base, price, forgone, places.indexOf(position), goesToAll ? part : standing.score);
    settleDeficit(world, position.bucket);
    realise(base, price);
  }
}

/** ADL-04: what a closure adds up to. */
function noteAdl(world: World, bucket: Bucket, node: Node | null, notionalUsd: number, forgoneUsd: number): void {
  const { totals } = world;
  bucket.wasDeleveraged = true;
  totals.adlAccounts.add(bucket.account.index);
  totals.adlNotionalUsd += notionalUsd;
  totals.forgoneUsd += forgoneUsd;
  totals.adlFirstMs ??= world.nowMs;
  if (!node) return;
  node.forgoneUsd += forgoneUsd;
  node.adlNotionalUsd += notionalUsd;
}

/** As residue of a bucket: at the price of the rule (ADL-03). */
export function runAdl(
  world: World,
  position: Position,
  bankruptcyUsd: number,
  wanted: number,
  node: () => Node,
): void {
  const rules = world.scenario.venue.adl;
  if (!rules) return;
  const { instrument: i, bucket, sizeBase } = position;
  const side = sideOf(sizeBase);
  const markUsd = at(world.real.markUsd, i);
  const previousUsd = at(world.real.previousMarkUsd, i);
  const priceUsd = { bankruptcy: bankruptcyUsd, mark: markUsd, previousMark: previousUsd }[rules.price];
  const gives = ({ candidate, part }: { candidate: Candidate; part: number }): boolean =>
    part > 0 && !isDust(candidate.position, part, markUsd);
  const offers = allocate(world, i, side, wanted);
  if (!offers.some(gives)) return;
  const order = { i, side, wanted, priceUsd, bucket: bucket.index, node: node() };
  deleverage(world, order, (base, price) => {
    closePart(world, position, -side * base, price);
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
    const part = (equityUsd * at(notionals, i)) / grossUsd / inventory.sizeBase;
    const priceUsd = Math.max(0, at(world.real.markUsd, i) - part);
    deleverage(world, { i, side, wanted, priceUsd, bucket: -1, node: null }, (closed, price) => {
      vault.cashUsd += addTo(inventory, -side * closed, price, null);
    });
  });
}
