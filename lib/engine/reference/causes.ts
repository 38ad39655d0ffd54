/** Section 9: shadow markets, generations, where a loss came from, and what pushed a bucket over. */

import type { Fall } from '../types';
import { type Fill, marginalUsd } from './book';
import { equityOf, maintenanceOf, maintenanceTotal } from './margin';
import { consumed, copyOf, lagTicks, lastUsd, moveState, spillCoefficient, zNow } from './prices';
import {
  at,
  type Bucket,
  type Execution,
  emit,
  type Market,
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

/** CAUSE-02: shadow k; above the highest generation so far it is the real market. */
export const shadowAt = (world: World, k: number): Market => world.shadows[k] ?? world.real;

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

/** One price that a trigger watched: of an open position, in the real market and in each shadow. */
interface Watched {
  readonly position: Position;
  /** Own weight of the book in this price (CAUSE-04). */
  readonly ownWeight: number;
  /** Executions before this tick are in it; those of spilling books lag further. */
  readonly sampleTick: number;
  readonly realUsd: number;
  shadowUsd(k: number): number;
  /** z of book j in shadow k as this price saw it: its own, or one that spills over. */
  z(k: number, j: number): number;
}

interface Source {
  readonly instrument: number;
  /** What one unit of its z is worth in the price. */
  readonly weight: number;
  /** Whether a sale moves the price down (1) or, by a negative correlation, up (-1). */
  readonly sign: 1 | -1;
  /** Executions up to and including this tick are in it. */
  readonly untilTick: number;
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

/** CAUSE-04: weight of the own book in the mark. */
function markWeight(world: World, i: number): number {
  const { mark } = world.scenario.venue;
  const { indexWeight } = at(world.instruments, i);
  if (mark.rule === 'index') return indexWeight;
  return mark.rule === 'blend' ? (1 - mark.weight) * indexWeight + mark.weight : 1;
}

function watchedMark(world: World, position: Position): Watched {
  const i = position.instrument;
  const seen = (k: number, j: number): number => {
    const sample = shadowAt(world, k).published;
    return sample ? at(j === i ? sample.z : sample.zLagged, j) : 0;
  };
  return {
    position,
    ownWeight: markWeight(world, i),
    sampleTick: world.real.published?.tick ?? 0,
    realUsd: at(world.real.markUsd, i),
    shadowUsd: (k) => at(shadowAt(world, k).markUsd, i),
    z: seen,
  };
}

function watchedLast(world: World, position: Position): Watched {
  const i = position.instrument;
  const lagged = (market: Market, j: number): number => {
    const then = world.tick - lagTicks(world);
    return then < 0 ? 0 : at(at(market.zByTick, then), j);
  };
  return {
    position,
    ownWeight: 1,
    sampleTick: world.tick,
    realUsd: lastUsd(world, world.real, i),
    shadowUsd: (k) => lastUsd(world, shadowAt(world, k), i),
    z: (k, j) => (j === i ? zNow(world, shadowAt(world, k), i) : lagged(shadowAt(world, k), j)),
  };
}

/** The books that move a price: its own, then those that spill over. */
function sourcesOf(world: World, watched: Watched): Source[] {
  const i = watched.position.instrument;
  const own: Source = { instrument: i, weight: watched.ownWeight, sign: 1, untilTick: watched.sampleTick - 1 };
  const spilling = world.instruments.flatMap((_, j): Source[] => {
    const weight = j === i ? 0 : spillCoefficient(world, i, j);
    const untilTick = watched.sampleTick - lagTicks(world);
    return weight === 0 ? [] : [{ instrument: j, weight: Math.abs(weight), sign: weight < 0 ? -1 : 1, untilTick }];
  });
  return [own, ...spilling];
}

/** CAUSE-04: what each source has of layer k (from shadow k-1 to shadow k), in dollars. */
function sourceDollars(world: World, watched: Watched, k: number): { source: Source; usd: number; dz: number }[] {
  const usd = watched.position.sizeBase * (watched.shadowUsd(k - 1) - watched.shadowUsd(k));
  const sources = sourcesOf(world, watched);
  const dz = sources.map(({ instrument }) => watched.z(k, instrument) - watched.z(k - 1, instrument));
  const parts = sources.map(({ weight }, n) => Math.abs(at(dz, n)) * weight);
  const sum = parts.reduce((total, part) => total + part, 0);
  return sources.map((source, n) => ({
    source,
    usd: sum > 0 ? usd * (at(parts, n) / sum) : n === 0 ? usd : 0,
    dz: at(dz, n),
  }));
}

const executionsOf = (world: World, source: Source, generation: number): Execution[] =>
  world.executions.filter(
    (e) => e.instrument === source.instrument && e.generation === generation && e.tick <= source.untilTick,
  );

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

/** CAUSE-05: one position's dollars from one book, and the executions there that went against it, in order of trading. */
interface Push {
  readonly usd: number;
  /** Sum of |dy| of all executions on the book that the price had seen. */
  readonly allBase: number;
  readonly adverse: readonly Execution[];
  /** By adverse execution: sum of |dy| of those before it. */
  readonly beforeBase: ReadonlyMap<Execution, number>;
  readonly adverseBase: number;
}

function pushOf(watched: Watched, source: Source, usd: number, all: readonly Execution[]): Push {
  const adverse = all.filter(({ dyBase }) => dyBase * source.sign * watched.position.sizeBase < 0);
  const beforeBase = new Map<Execution, number>();
  let adverseBase = 0;
  for (const execution of adverse) {
    beforeBase.set(execution, adverseBase);
    adverseBase += Math.abs(execution.dyBase);
  }
  const allBase = all.reduce((total, { dyBase }) => total + Math.abs(dyBase), 0);
  return { usd, allBase, adverse, beforeBase, adverseBase };
}

/** CAUSE-05: the shortest run of adverse executions, from the latest back, that exceeds what was missing. */
function parentsOf(
  world: World,
  watched: readonly Watched[],
  generation: number,
  needUsd: number,
): { node: number; usd: number }[] {
  const pushes: Push[] = [];
  let layerUsd = 0;
  let untilTick = -1;
  for (const w of watched) {
    for (const { source, usd } of sourceDollars(world, w, generation)) {
      layerUsd += usd;
      untilTick = Math.max(untilTick, source.untilTick);
      if (usd > 0) pushes.push(pushOf(w, source, usd, executionsOf(world, source, generation - 1)));
    }
  }
  const run = shortestRun(world, pushes, needUsd);
  if (run.length > 0) return byNode(run);
  const latest = world.executions.filter((e) => e.generation === generation - 1 && e.tick <= untilTick).at(-1);
  return latest ? [{ node: latest.node.index, usd: Math.max(0, layerUsd) }] : [];
}

/** From the latest adverse execution back, each with its dollars, until those of the whole run exceed the need. */
function shortestRun(world: World, pushes: readonly Push[], needUsd: number): { execution: Execution; usd: number }[] {
  const run: { execution: Execution; usd: number }[] = [];
  const runUsd = pushes.map(() => 0);
  const isAdverse = new Set(pushes.flatMap(({ adverse }) => adverse));
  for (const execution of world.executions.filter((e) => isAdverse.has(e)).reverse()) {
    let usd = 0;
    pushes.forEach((push, n) => {
      const before = push.beforeBase.get(execution);
      if (before === undefined) return;
      usd += (push.usd * Math.abs(execution.dyBase)) / push.allBase;
      runUsd[n] = (push.usd * (push.adverseBase - before)) / push.allBase;
    });
    run.push({ execution, usd });
    if (runUsd.reduce((sum, part) => sum + part, 0) > needUsd) break;
  }
  return run;
}

/** Grouped by node; the largest first, at equality the latest. */
function byNode(run: readonly { execution: Execution; usd: number }[]): { node: number; usd: number }[] {
  const parents: { node: number; usd: number; place: number }[] = [];
  run.forEach(({ execution: { node }, usd }, place) => {
    const known = parents.find((parent) => parent.node === node.index);
    if (known) known.usd += usd;
    else parents.push({ node: node.index, usd, place });
  });
  return parents.sort((a, b) => b.usd - a.usd || a.place - b.place).map(({ node, usd }) => ({ node, usd }));
}
