/** Section 6: a bucket's turn in the queue. */

import { zOf } from './book';
import { ensureNode } from './causes';
import { closePart } from './closing';
import { beginAction, settleDeficit } from './fund';
import { addTo, vaultIsSound, vaultRoomUsd } from './inventory';
import {
  bankruptcyUsd,
  equityOf,
  maintenanceOf,
  maintenanceOfSize,
  maintenanceTotal,
  notionalOf,
  pnlUsd,
} from './margin';
import { marketFill, tradeSlice } from './orders';
import { consumed } from './prices';
import { restOf, takeResidue } from './residue';
import { at, type Bucket, emit, isDust, openPositions, type Position, sideOf, type World } from './world';

/** LIQ-02: `wait`: no tokens, it keeps its place; `again`: next tick; `leave`. */
export type TurnEnd = 'wait' | 'again' | 'leave';

export function takeTurn(world: World, bucket: Bucket): TurnEnd {
  const marks = world.real.markUsd;
  const equity = equityOf(bucket, marks);
  const maintenance = maintenanceTotal(world, bucket, marks);
  if (openPositions(bucket).length === 0) return 'leave';
  if (equity > maintenance) {
    recovered(world, bucket);
    return 'leave';
  }
  beginAction(world);
  if (takeOver(world, bucket, equity, maintenance)) return 'leave';
  const { actionsPerSecond, notionalUsdPerSecond } = world.scenario.venue.liquidation;
  if (actionsPerSecond !== undefined && world.actionTokens < 1) return 'wait';
  if (notionalUsdPerSecond !== undefined && !(world.notionalTokens > 0)) return 'wait';
  world.actionTokens -= 1;
  firstAction(world, bucket);
  const before = notionalOf(bucket, marks);
  act(world, bucket);
  world.notionalTokens -= before - notionalOf(bucket, marks);
  if (openPositions(bucket).length === 0) {
    settleDeficit(world, bucket);
    return 'leave';
  }
  if (!stillTriggered(world, bucket)) {
    recovered(world, bucket);
    return 'leave';
  }
  return 'again';
}

const stillTriggered = (world: World, bucket: Bucket): boolean =>
  equityOf(bucket, world.real.markUsd) <= maintenanceTotal(world, bucket, world.real.markUsd);

function recovered(world: World, bucket: Bucket): void {
  const marks = world.real.markUsd;
  bucket.didRecover = true;
  emit(world, 'recovered', { bucket: bucket.index }, equityOf(bucket, marks), maintenanceTotal(world, bucket, marks));
}

/** LIQ-02, FUND-02: stops are cancelled, the maintenance of its positions is remembered. */
function firstAction(world: World, bucket: Bucket): void {
  if (bucket.firstActionMaintenance) return;
  bucket.firstActionMaintenance = bucket.positions.map((p) => maintenanceOf(world, p, world.real.markUsd));
  for (const stop of world.stops) {
    if (stop.bucket !== bucket || stop.state === 'done') continue;
    if (stop.state === 'waiting') {
      emit(
        world,
        'missed-exit',
        { bucket: bucket.index, instrument: stop.position.instrument, other: stop.number },
        stop.triggerUsd,
        stop.sizeBase,
      );
    }
    stop.state = 'done';
  }
}

/** VAULT-01. */
function takeOver(world: World, bucket: Bucket, equity: number, maintenance: number): boolean {
  const { vault } = world;
  const rules = world.scenario.venue.vault;
  if (!vault || !rules || !(equity < rules.takeoverShare * maintenance)) return false;
  const marks = world.real.markUsd;
  const notional = openPositions(bucket).reduce((sum, p) => sum + Math.abs(p.sizeBase) * at(marks, p.instrument), 0);
  if (notional > vaultRoomUsd(world, vault) || !vaultIsSound(world, vault)) return false;
  const node = ensureNode(world, bucket, 'taken-over', bucket.trigger);
  bucket.wasTakenOver = true;
  bucket.wasLiquidated = true;
  emit(world, 'vault-took-over', { bucket: bucket.index }, equity, notional);
  firstAction(world, bucket);
  for (const position of openPositions(bucket)) {
    const markUsd = at(marks, position.instrument);
    const { sizeBase } = position;
    closePart(world, position, -sizeBase, markUsd);
    vault.cashUsd += addTo(at(vault.inventory, position.instrument), sizeBase, markUsd, node);
  }
  vault.cashUsd += bucket.collateralUsd;
  const missing = Math.max(0, -bucket.collateralUsd);
  bucket.deficitUsd += missing;
  bucket.paidVaultUsd += missing;
  bucket.collateralUsd = 0;
  return true;
}

/** LIQ-03: positions in the venue's order, ties by number. */
function inOrder(world: World, bucket: Bucket): Position[] {
  const marks = world.real.markUsd;
  const { order } = world.scenario.venue.liquidation;
  const key = (p: Position): number => {
    if (order === 'largestMaintenance') return -maintenanceOf(world, p, marks);
    if (order === 'largestLoss') return pnlUsd(p, at(marks, p.instrument));
    if (order === 'mostLiquid') {
      const curve = at(world.curves, p.instrument);
      const y = consumed(world.real, p.instrument);
      return Math.abs(zOf(curve, y - p.sizeBase / at(world.depth, p.instrument)) - zOf(curve, y));
    }
    return 0;
  };
  return openPositions(bucket)
    .map((position) => ({ position, key: key(position) }))
    .sort((a, b) => a.key - b.key || a.position.number - b.position.number)
    .map(({ position }) => position);
}

interface Slice {
  readonly position: Position;
  readonly bankruptcyUsd: number;
}

/** LIQ-04: one action. */
function act(world: World, bucket: Bucket): void {
  const marks = world.real.markUsd;
  const { size, order } = world.scenario.venue.liquidation;
  const slices = inOrder(world, bucket).map(
    (position): Slice => ({ position, bankruptcyUsd: bankruptcyUsd(world, position, marks) }),
  );
  bucket.hasRest = false;
  const close = (slice: Slice, wantedBase: number): void => closeSlice(world, slice, wantedBase);
  const whole = ({ position }: Slice): number => Math.abs(position.sizeBase);
  const first = at(slices, 0);
  switch (size.kind) {
    case 'full':
      for (const slice of slices) {
        if (order !== 'proRata' && slice !== first && !stillTriggered(world, bucket)) break;
        close(slice, whole(slice));
      }
      break;
    case 'fraction': {
      const chosen = order === 'proRata' ? slices : [first];
      const fraction = fractionNow(world, bucket, chosen);
      for (const slice of chosen) close(slice, fraction === 1 ? whole(slice) : fraction * whole(slice));
      break;
    }
    case 'toLowerTier':
      close(first, toLowerTier(world, first.position));
      break;
    case 'restore':
      for (const slice of slices) {
        const target = size.targetRatio * (1 + 1e-9);
        if (equityOf(bucket, marks) > target * maintenanceTotal(world, bucket, marks)) break;
        close(slice, restoring(world, slice, size.targetRatio) ?? whole(slice));
      }
  }
}

/** LIQ-04: the fraction, or all of it. */
function fractionNow(world: World, bucket: Bucket, chosen: readonly Slice[]): number {
  const { size } = world.scenario.venue.liquidation;
  if (size.kind !== 'fraction') return 1;
  const marks = world.real.markUsd;
  const notional = chosen.reduce((sum, { position: p }) => sum + Math.abs(p.sizeBase) * at(marks, p.instrument), 0);
  const isSoon = world.nowMs - bucket.lastFractionMs < size.cooldownMs;
  if (notional <= size.aboveUsd || equityOf(bucket, marks) <= 0 || isSoon) return 1;
  bucket.lastFractionMs = world.nowMs;
  return size.fraction;
}

/** LIQ-04: down to its tier's fromUsd; a tier is left when N > fromUsd*(1+1e-9). */
function toLowerTier(world: World, position: Position): number {
  const markUsd = at(world.real.markUsd, position.instrument);
  const size = Math.abs(position.sizeBase);
  const { tiers } = at(world.instruments, position.instrument);
  const above = tiers.filter(({ fromUsd }) => size * markUsd > fromUsd * (1 + 1e-9));
  const tier = above.at(-1);
  return tier && tier.fromUsd > 0 ? size - tier.fromUsd / markUsd : size;
}

/** LIQ-04: the smallest slice of a position that restores its bucket; null where all of it does not. */
function restoring(world: World, { position, bankruptcyUsd: bankruptcy }: Slice, targetRatio: number): number | null {
  const { bucket, instrument: i, sizeBase } = position;
  const marks = world.real.markUsd;
  const markUsd = at(marks, i);
  const equity = equityOf(bucket, marks);
  const others = maintenanceTotal(world, bucket, marks) - maintenanceOf(world, position, marks);
  const suffices = (sliceBase: number): boolean => {
    const fill = marketFill(world, position, bankruptcy, sliceBase);
    const after =
      equity - fill.sizeBase * (fill.priceUsd - markUsd) - fill.feeUsd - fill.surplusToFundUsd + fill.fundPaysUsd;
    const left = maintenanceOfSize(world, i, sizeBase + fill.sizeBase, markUsd);
    return after > targetRatio * (others + left) * (1 + 1e-9);
  };
  let [low, high] = [0, Math.abs(sizeBase)];
  if (!suffices(high)) return null;
  for (let n = 0; n < 50; n += 1) {
    const middle = (low + high) / 2;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** LIQ-05, LIQ-06, LIQ-08: a slice to the market, what it did not take down the residue. */
function closeSlice(world: World, { position, bankruptcyUsd: bankruptcy }: Slice, wantedBase: number): void {
  const { bucket, instrument } = position;
  const side = sideOf(position.sizeBase);
  if (position.sizeBase === 0 || isDust(position, wantedBase, at(world.real.markUsd, instrument))) return;
  const goal = position.sizeBase - side * wantedBase;
  tradeSlice(world, position, bankruptcy, wantedBase, null);
  takeResidue(world, position, bankruptcy, goal);
  const rest = restOf(world, position, goal);
  if (rest === 0) return;
  bucket.hasRest = true;
  if (bucket.unresolvedReported) return;
  bucket.unresolvedReported = true;
  emit(world, 'unresolved', { bucket: bucket.index, instrument }, rest);
}
