/** LIQ-08: what the market did not take runs down the venue's list, each taking what it can. */
import { runAdl } from './adl';
import { ensureNode } from './causes';
import { closePart } from './closing';
import { aboveStop, poolOf } from './fund';
import { addTo, bookFundResult, heldPnl, unrealised, vaultIsSound, vaultRoomUsd } from './inventory';
import { tradeSlice } from './orders';
import { at, emit, type Node, type Position, sideOf, type World } from './world';

/** LIQ-08: what is still to be closed, signed as held; 0 below 1e-6 USD at mark. */
export function restOf(world: World, position: Position, goalBase: number): number {
  if (position.sizeBase === 0) return 0;
  const rest = position.sizeBase - goalBase;
  const isNone = Math.abs(rest) * at(world.real.markUsd, position.instrument) < 1e-6;
  return isNone || sideOf(rest) !== sideOf(position.sizeBase) ? 0 : rest;
}

/** Each taker in turn, until the position is down to `goalBase`. */
export function takeResidue(world: World, position: Position, bankruptcyUsd: number, goalBase: number): void {
  const { bucket } = position;
  const node = (): Node => {
    bucket.wasLiquidated = true;
    return ensureNode(world, bucket, 'liquidated', bucket.trigger);
  };
  for (const taker of world.scenario.venue.liquidation.residue) {
    const rest = Math.abs(restOf(world, position, goalBase));
    if (rest === 0) return;
    if (taker === 'vault') vaultTakes(world, position, bankruptcyUsd, rest, node);
    if (taker === 'fund') fundTakes(world, position, bankruptcyUsd, rest, node);
    if (taker === 'adl') runAdl(world, position, bankruptcyUsd, rest, node);
    if (taker === 'socialise' && world.scenario.venue.socialise !== 'none') {
      tradeSlice(world, position, bankruptcyUsd, rest, 'none');
    }
  }
}

/** VAULT-02: at bankruptcy price, within capacity, while its equity is positive. */
function vaultTakes(world: World, position: Position, priceUsd: number, rest: number, node: () => Node): void {
  const { vault } = world;
  if (!vault || !vaultIsSound(world, vault)) return;
  const i = position.instrument;
  const markUsd = at(world.real.markUsd, i);
  const base = Math.min(rest, Math.max(0, vaultRoomUsd(world, vault)) / markUsd);
  if (base * markUsd < 1e-6) return;
  const owner = node();
  const taken = sideOf(position.sizeBase) * base;
  closePart(world, position, -taken, priceUsd);
  vault.cashUsd += addTo(at(vault.inventory, i), taken, priceUsd, owner);
  emit(world, 'vault-took', { bucket: position.bucket.index, instrument: i }, taken, priceUsd, markUsd);
}

/** FUND-04. */
function fundTakes(world: World, position: Position, priceUsd: number, rest: number, node: () => Node): void {
  const rules = world.scenario.venue.fund;
  const i = position.instrument;
  const pool = poolOf(world, i);
  if (!rules || !pool) return;
  if (!rules.takesPositions) {
    tradeSlice(world, position, priceUsd, rest, 'fundBounded');
    return;
  }
  const above = aboveStop(world, pool);
  const held =
    pool.instrument < 0 ? heldPnl(world, world.fundInventory) : unrealised(world, at(world.fundInventory, i), i);
  const cover = above - Math.max(0, -held);
  if (pool.isStopped || cover < 0) return;
  const markUsd = at(world.real.markUsd, i);
  const side = sideOf(position.sizeBase);
  const lossEach = side * (priceUsd - markUsd);
  const base = lossEach > 0 ? Math.min(rest, cover / lossEach) : rest;
  if (base * markUsd < 1e-6) return;
  const owner = node();
  closePart(world, position, -side * base, priceUsd);
  const realised = addTo(at(world.fundInventory, i), side * base, priceUsd, owner);
  emit(world, 'fund-took', { bucket: position.bucket.index, instrument: i }, side * base, priceUsd, markUsd);
  bookFundResult(world, i, realised);
}
