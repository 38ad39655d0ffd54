/** Section 9: shadow markets, generations, and where a loss came from. */

import type { Fall } from '../types';
import { type Fill, marginalUsd } from './book';
import { equityOf, maintenanceOf, maintenanceTotal } from './margin';
import { consumed, copyOf, moveState } from './prices';
import { parentsOf } from './pushes';
import { executionsOf, type Source, shadowAt, sourceDollars, type Watched, watchedLast, watchedMark } from './watched';
import {
  at,
  type Bucket,
  emit,
  type Node,
  openPositions,
  type Position,
  type Stop,
  sideOf,
  type Trigger,
  type World,
} from './world';

/** CAUSE-02: shadows 0 ... 32. */
export const SHADOWS = 33;

/**
 * CAUSE-01, CAUSE-02: a trade that the real book is about to make, owned by nodes in shares that sum to 1. Every shadow
 * above a node's generation makes its part too; those not above it part from the real market now.
 */
export function record(world: World, i: number, fill: Fill, owners: readonly { node: Node; share: number }[]): void {
  for (const { node, share } of owners) {
    const { generation } = node.trigger;
    while (world.shadows.length <= generation) world.shadows.push(copyOf(world.real));
    world.executions.push({ tick: world.tick, instrument: i, node, generation, dyBase: fill.dyBase * share });
  }
  world.shadows.forEach((shadow, k) => {
    const seen = owners.filter(({ node }) => node.trigger.generation < k);
    const share = seen.reduce((sum, owner) => sum + owner.share, 0);
    if (share === 0) return;
    const dy = seen.length === owners.length ? fill.dyBase : fill.dyBase * share;
    const y = consumed(shadow, i);
    const outside = at(shadow.outsideUsd, i);
    shadow.lastRatio[i] = marginalUsd(at(world.curves, i), y + dy, dy < 0 ? -1 : 1, outside) / outside;
    moveState(world, shadow, i, dy);
  });
}

/** CAUSE-01: the bucket becomes a node with the first close; before the event of that close. */
export function ensureNode(world: World, bucket: Bucket, fall: Fall, trigger: Trigger | null): Node {
  if (bucket.node) return bucket.node;
  if (!trigger) throw new Error(`bucket ${bucket.index} closes without a trigger`);
  const node: Node = {
    index: world.nodes.length,
    bucket,
    fall,
    firstActionTick: world.tick,
    trigger,
    forgoneUsd: 0,
    adlNotionalUsd: 0,
  };
  bucket.node = node;
  world.nodes.push(node);
  const main = trigger.parents[0];
  const other = main ? at(world.nodes, main.node).bucket.index : -1;
  const where = { bucket: bucket.index, instrument: trigger.leadInstrument, other };
  emit(world, 'fell', where, trigger.generation, trigger.markLossUsd);
  return node;
}

/** CAUSE-03: the least shadow whose prices trigger it too; 32 where none does. */
function leastShadow(isTriggered: (k: number) => boolean): number {
  for (let k = 0; k < SHADOWS; k += 1) if (isTriggered(k)) return k;
  return SHADOWS - 1;
}

/** CAUSE-03 to CAUSE-05 of a bucket triggered now. */
export function triggerOf(world: World, bucket: Bucket): Trigger {
  const marks = world.real.markUsd;
  const equityUsd = equityOf(bucket, marks);
  const maintenance = maintenanceTotal(world, bucket, marks);
  const open = openPositions(bucket);
  const gap = (usd: readonly number[]): number => equityOf(bucket, usd) - maintenanceTotal(world, bucket, usd);
  let generation = leastShadow((k) => gap(shadowAt(world, k).markUsd) <= 0);
  const isVenue = !openingTriggered(world, bucket);
  if (isVenue) generation = 0;
  const watched = open.map((position) => watchedMark(world, position));
  const needUsd = -gap(shadowAt(world, generation).markUsd);
  return {
    ...leadOf(world, open),
    ...lossOf(world, watched),
    tick: world.tick,
    generation,
    cause: isVenue ? 'venue' : generation === 0 ? 'shock' : 'cascade',
    equityUsd,
    maintenanceUsd: maintenance,
    parents: generation === 0 ? [] : parentsOf(world, watched, generation, needUsd),
  };
}

/** CAUSE-03: would it be triggered now with its opening collateral and positions? */
function openingTriggered(world: World, bucket: Bucket): boolean {
  const marks = world.real.markUsd;
  const opening: Bucket = {
    ...bucket,
    collateralUsd: bucket.openingCollateralUsd,
    positions: bucket.positions.map((position) => ({ ...position, sizeBase: position.openingBase })),
  };
  return equityOf(opening, marks) <= maintenanceTotal(world, opening, marks);
}

/** CAUSE-03 to CAUSE-05 of a stop set off now: its instrument alone, at the price it watches. */
export function stopTriggerOf(world: World, stop: Stop): Trigger {
  const { position, bucket, triggerUsd } = stop;
  const watched = stop.on === 'mark' ? watchedMark(world, position) : watchedLast(world, position);
  const past = (usd: number): number => sideOf(position.sizeBase) * (triggerUsd - usd);
  const generation = leastShadow((k) => past(watched.shadowUsd(k)) >= 0);
  const needUsd = Math.abs(position.sizeBase) * past(watched.shadowUsd(generation));
  const marks = world.real.markUsd;
  return {
    ...leadOf(world, [position]),
    ...lossOf(world, [watched]),
    tick: world.tick,
    generation,
    cause: generation === 0 ? 'shock' : 'cascade',
    equityUsd: equityOf(bucket, marks),
    maintenanceUsd: maintenanceTotal(world, bucket, marks),
    parents: generation === 0 ? [] : parentsOf(world, [watched], generation, needUsd),
  };
}

/** Notional of all positions at mark; the position with the largest maintenance. */
function leadOf(
  world: World,
  open: readonly Position[],
): { notionalUsd: number; leadInstrument: number; leadSide: number } {
  const marks = world.real.markUsd;
  let notionalUsd = 0;
  let lead = at(open, 0);
  for (const position of open) {
    notionalUsd += Math.abs(position.sizeBase) * at(marks, position.instrument);
    if (maintenanceOf(world, position, marks) > maintenanceOf(world, lead, marks)) lead = position;
  }
  return { notionalUsd, leadInstrument: lead.instrument, leadSide: sideOf(lead.sizeBase) };
}

/** CAUSE-04: where the mark loss came from. */
function lossOf(
  world: World,
  watched: readonly Watched[],
): Pick<Trigger, 'markLossUsd' | 'shockUsd' | 'layersUsd' | 'beyondUsd' | 'shares'> {
  const sumOver = (usd: (w: Watched) => number): number => watched.reduce((sum, w) => sum + usd(w), 0);
  const openingUsd = (w: Watched): number => at(world.instruments, w.position.instrument).indexUsd;
  const markLossUsd = sumOver((w) => w.position.sizeBase * (openingUsd(w) - w.realUsd));
  const shockUsd = sumOver((w) => w.position.sizeBase * (openingUsd(w) - w.shadowUsd(0)));
  const beyondUsd = sumOver((w) => w.position.sizeBase * (w.shadowUsd(SHADOWS - 1) - w.realUsd));
  const executed = Math.max(-1, ...world.executions.map(({ generation }) => generation));
  const count = Math.min(executed + 1, SHADOWS - 1);
  const layersUsd: number[] = [];
  const shares: { node: number; usd: number }[] = [];
  for (let k = 1; k <= count; k += 1) {
    layersUsd.push(sumOver((w) => w.position.sizeBase * (w.shadowUsd(k - 1) - w.shadowUsd(k))));
    for (const w of watched) {
      for (const { source, usd, dz } of sourceDollars(world, w, k)) shareAmong(world, source, k - 1, usd, dz, shares);
    }
  }
  return { markLossUsd, shockUsd, layersUsd, beyondUsd, shares };
}

/** Within a book, in proportion to |dy| among those that went the way of dz; none did: all. */
function shareAmong(
  world: World,
  source: Source,
  generation: number,
  usd: number,
  dz: number,
  shares: { node: number; usd: number }[],
): void {
  if (usd === 0) return;
  const all = executionsOf(world, source, generation);
  const along = all.filter(({ dyBase }) => dyBase * dz > 0);
  const chosen = along.length > 0 ? along : all;
  const sum = chosen.reduce((total, { dyBase }) => total + Math.abs(dyBase), 0);
  for (const { node, dyBase } of chosen) {
    const part = (usd * Math.abs(dyBase)) / sum;
    const known = shares.find((share) => share.node === node.index);
    if (known) known.usd += part;
    else shares.push({ node: node.index, usd: part });
  }
}
