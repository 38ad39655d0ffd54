/** LIQ-08: what the market did not take runs down the venue's list, each taking what it can. */
import { runAdl } from './adl';
import { ensureNode } from './causes';
import { closePart } from './closing';
import { aboveStop, poolOf } from './fund';
import { addTo, bookFundResult, unrealised, vaultIsSound, vaultRoomUsd } from './inventory';
import { tradeSlice } from './orders';
import { at, dustBase, emit, type Node, type Position, sideOf, type World } from './world';

/** Returns base units closed. */
export function takeResidue(world: World, position: Position, bankruptcyUsd: number, restBase: number): number {
  const { bucket, instrument } = position;
  const dust = dustBase(position, at(world.real.markUsd, instrument));
  const node = (): Node => {
    bucket.wasLiquidated = true;
    return ensureNode(world, bucket, 'liquidated', bucket.trigger);
  };
  let closed = 0;
  for (const taker of world.scenario.venue.liquidation.residue) {
    const rest = Math.min(restBase - closed, Math.abs(position.sizeBase));
    if (position.sizeBase === 0 || rest < dust) break;
    if (taker === 'vault') closed += vaultTakes(world, position, bankruptcyUsd, rest, node);
    if (taker === 'fund') closed += fundTakes(world, position, bankruptcyUsd, rest, node);
    if (taker === 'adl') closed += runAdl(world, position, bankruptcyUsd, rest, node);
    if (taker === 'socialise' && world.scenario.venue.socialise !== 'none') {
      closed += tradeSlice(world, position, bankruptcyUsd, rest, 'none');
    }
  }
  return closed;
}

/** VAULT-02: at bankruptcy price, within capacity, while its equity is positive. */
function vaultTakes(world: World, position: Position, priceUsd: number, rest: number, node: () => Node): number {
  const { vault } = world;
  if (!vault || !vaultIsSound(world, vault)) return 0;
  const i = position.instrument;
  const markUsd = at(world.real.markUsd, i);
  const base = Math.min(rest, Math.max(0, vaultRoomUsd(world, vault)) / markUsd);
  if (base < dustBase(position, markUsd)) return 0;
  const owner = node();
  const side = sideOf(position.sizeBase);
  const { closedBase } = closePart(world, position, base, priceUsd);
  vault.cashUsd += addTo(at(vault.inventory, i), side * closedBase, priceUsd, owner);
  emit(world, 'vault-took', { bucket: position.bucket.index, instrument: i }, side * closedBase, priceUsd, markUsd);
  return closedBase;
}

/** FUND-04. */
function fundTakes(world: World, position: Position, priceUsd: number, rest: number, node: () => Node): number {
  const rules = world.scenario.venue.fund;
  const i = position.instrument;
  const pool = poolOf(world, i);
  if (!rules || !pool) return 0;
  if (!rules.takesPositions) return tradeSlice(world, position, priceUsd, rest, 'fundBounded');
  const above = aboveStop(world, pool);
  if (pool.isStopped) return 0;
  const markUsd = at(world.real.markUsd, i);
  const held =
    pool.instrument < 0
      ? world.fundInventory.reduce((sum, inventory, j) => sum + unrealised(world, inventory, j), 0)
      : unrealised(world, at(world.fundInventory, i), i);
  const cover = above + Math.min(0, held);
  const side = sideOf(position.sizeBase);
  const lossEach = side * (priceUsd - markUsd);
  const most = lossEach > 0 ? Math.max(0, cover) / lossEach : cover >= 0 ? rest : 0;
  const base = Math.min(rest, most);
  if (base < dustBase(position, markUsd)) return 0;
  const owner = node();
  const { closedBase } = closePart(world, position, base, priceUsd);
  emit(world, 'fund-took', { bucket: position.bucket.index, instrument: i }, side * closedBase, priceUsd, markUsd);
  bookFundResult(world, i, addTo(at(world.fundInventory, i), side * closedBase, priceUsd, owner));
  return closedBase;
}
