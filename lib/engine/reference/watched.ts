/** Section 9: the prices a trigger watched, and the books that move them. */

import { lagTicks, lastUsd, spillCoefficient, zNow } from './prices';
import { at, type Execution, type Market, type Position, type World } from './world';

/** CAUSE-02: shadow k; above the highest generation so far it is the real market. */
export const shadowAt = (world: World, k: number): Market => world.shadows[k] ?? world.real;

/** One price that a trigger watched: of an open position, in the real market and in each shadow. */
export interface Watched {
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

export interface Source {
  readonly instrument: number;
  /** What one unit of its z is worth in the price. */
  readonly weight: number;
  /** Whether a sale moves the price down (1) or, by a negative correlation, up (-1). */
  readonly sign: 1 | -1;
  /** Executions up to and including this tick are in it. */
  readonly untilTick: number;
}

/** CAUSE-04: weight of the own book in the mark. */
export function markWeight(world: World, i: number): number {
  const { mark } = world.scenario.venue;
  const { indexWeight } = at(world.instruments, i);
  if (mark.rule === 'index') return indexWeight;
  return mark.rule === 'blend' ? (1 - mark.weight) * indexWeight + mark.weight : 1;
}

export function watchedMark(world: World, position: Position): Watched {
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

export function watchedLast(world: World, position: Position): Watched {
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
export function sourcesOf(world: World, watched: Watched): Source[] {
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
export function sourceDollars(
  world: World,
  watched: Watched,
  k: number,
): { source: Source; usd: number; dz: number }[] {
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

export const executionsOf = (world: World, source: Source, generation: number): Execution[] =>
  world.executions.filter(
    (e) => e.instrument === source.instrument && e.generation === generation && e.tick <= source.untilTick,
  );
