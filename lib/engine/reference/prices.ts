/** Section 4: outside prices, indices, marks, of the real market or of a shadow alike; BOOK-05 to BOOK-07 beside them. */
import { halfLifeDecay } from '../kernel/math';
import { type Fill, fillOf, zOf } from './book';
import { addedLatencyMs, correlationOf, depthFactor, exogenousFactor } from './shock';
import { at, type Market, type Sample, type World } from './world';

const YEAR_MS = 31_557_600_000;
const EIGHT_HOURS_MS = 28_800_000;

export function newMarket(indexUsd: readonly number[]): Market {
  return {
    outsideUsd: [...indexUsd],
    recoverableBase: indexUsd.map(() => 0),
    permanentBase: indexUsd.map(() => 0),
    lastRatio: indexUsd.map(() => null),
    ema: indexUsd.map(() => 0),
    zByTick: [],
    markUsd: [...indexUsd],
    previousMarkUsd: [...indexUsd],
    samples: [],
    published: null,
  };
}

/** A market that goes its own way from now on. */
export const copyOf = (market: Market): Market => ({
  ...market,
  outsideUsd: [...market.outsideUsd],
  recoverableBase: [...market.recoverableBase],
  permanentBase: [...market.permanentBase],
  lastRatio: [...market.lastRatio],
  ema: [...market.ema],
  zByTick: [...market.zByTick],
  samples: [...market.samples],
});

/** BOOK-02: the one state of a book. */
export const consumed = (market: Market, i: number): number =>
  at(market.recoverableBase, i) + at(market.permanentBase, i);

export const zNow = (world: World, market: Market, i: number): number => zOf(at(world.curves, i), consumed(market, i));

export const bookUsd = (world: World, market: Market, i: number): number =>
  at(market.outsideUsd, i) * (1 + zNow(world, market, i));

/** IDX-01: index_i = S_i*(1 + indexWeight_i*z_i). */
export const indexUsd = (world: World, market: Market, i: number): number =>
  at(market.outsideUsd, i) * (1 + at(world.instruments, i).indexWeight * zNow(world, market, i));

/** S times the ratio to S of the last fill's marginal price; the index until the first. */
export function lastUsd(world: World, market: Market, i: number): number {
  const ratio = at(market.lastRatio, i);
  return ratio === null ? indexUsd(world, market, i) : at(market.outsideUsd, i) * ratio;
}

/** BOOK-06: of each move of y, permanentShare never recovers. */
export function moveState(world: World, market: Market, i: number, dyBase: number): void {
  const { permanentShare } = at(world.instruments, i).book;
  const kept = permanentShare * dyBase;
  market.permanentBase[i] = at(market.permanentBase, i) + kept;
  market.recoverableBase[i] = at(market.recoverableBase, i) + (dyBase - kept);
}

/** An order against a book as it is: what it would do. */
export const quote = (world: World, market: Market, i: number, orderBase: number, limitUsd: number | null): Fill =>
  fillOf(at(world.curves, i), consumed(market, i), orderBase, at(world.depth, i), at(market.outsideUsd, i), limitUsd);

/** Carries a fill out: moves y, sets last. */
export function trade(world: World, market: Market, i: number, fill: Fill): void {
  if (fill.sizeBase === 0) return;
  moveState(world, market, i, fill.dyBase);
  market.lastRatio[i] = fill.marginalUsd / at(market.outsideUsd, i);
}

/** Ticks that spillover looks back: spilloverLagMs rounded up, at least one. */
export const lagTicks = ({ scenario, tickMs }: World): number =>
  Math.max(1, Math.ceil(scenario.correlation.spilloverLagMs / tickMs));

/** IDX-01: what one unit of z_j moves S_i. */
export function spillCoefficient(world: World, i: number, j: number): number {
  const { scenario, instruments } = world;
  const [to, from] = [at(instruments, i), at(instruments, j)];
  const { spillover } = scenario.correlation;
  return (spillover * correlationOf(scenario, i, j) * to.volatilityAnnual * from.indexWeight) / from.volatilityAnnual;
}

/** z of every book at the end of the tick `lagTicks` before `tick`; 0 before the first. */
export function laggedZ(world: World, market: Market, tick: number): number[] {
  const then = tick - lagTicks(world);
  return then < 0 ? world.instruments.map(() => 0) : at(market.zByTick, then);
}

/** IDX-01: the outside price of one instrument now, from z of all books at the lag. */
export function outsideOf(world: World, i: number, zLagged: readonly number[]): number {
  const { indexUsd: openingUsd } = at(world.instruments, i);
  let spill = 0;
  zLagged.forEach((z, j) => {
    if (j !== i) spill += spillCoefficient(world, i, j) * z;
  });
  return Math.max(1e-6 * openingUsd, openingUsd * exogenousFactor(world.scenario, i, world.nowMs) * (1 + spill));
}

/** T1, T2: the outside prices of this tick. */
export function updateOutside(world: World, market: Market): void {
  const z = laggedZ(world, market, world.tick);
  market.outsideUsd = world.instruments.map((_, i) => outsideOf(world, i, z));
}

/** BOOK-05, not at tick 0. */
export function recover(world: World, market: Market): void {
  if (world.tick === 0) return;
  world.instruments.forEach(({ book }, i) => {
    if (book.recoveryHalfLifeMs === undefined) return;
    market.recoverableBase[i] = at(market.recoverableBase, i) * halfLifeDecay(world.tickMs, book.recoveryHalfLifeMs);
  });
}

/** BOOK-03, BOOK-07: m of every book, from the real market's moves since the last T3 and from what is scheduled. */
export function updateDepth(world: World): void {
  const { makers } = world.scenario.venue;
  world.instruments.forEach(({ volatilityAnnual }, i) => {
    let m = 1;
    if (makers) {
      const nowUsd = Math.max(bookUsd(world, world.real, i), 1e-6 * at(world.instruments, i).indexUsd);
      const unit = volatilityAnnual * Math.sqrt(world.tickMs / YEAR_MS);
      const move = Math.abs(nowUsd / at(world.makersBookUsd, i) - 1) / unit;
      const keep = halfLifeDecay(world.tickMs, makers.halfLifeMs);
      const v = keep * at(world.makersV, i) + (1 - keep) * move;
      world.makersV[i] = v;
      world.makersBookUsd[i] = nowUsd;
      const ratio = v / makers.vHalf;
      m = makers.floor + (1 - makers.floor) / (1 + ratio * ratio);
    }
    world.depth[i] = m * depthFactor(world.scenario, i, world.nowMs);
  });
}

/** T4, MARK-01 to MARK-03: samples when it is time, publishes what is due. */
export function updateMarks(world: World, market: Market): void {
  const { mark } = world.scenario.venue;
  if (world.nowMs % mark.intervalMs === 0) {
    const sample: Sample = {
      tick: world.tick,
      dueMs: world.nowMs + mark.latencyMs + addedLatencyMs(world.scenario, world.nowMs),
      marksUsd: world.instruments.map((_, i) => sampledMark(world, market, i)),
      z: world.instruments.map((_, i) => zNow(world, market, i)),
      zLagged: laggedZ(world, market, world.tick),
    };
    market.samples.push(sample);
  }
  const due = market.samples.filter(({ dueMs }) => dueMs <= world.nowMs);
  market.samples = market.samples.filter(({ dueMs }) => dueMs > world.nowMs);
  for (const sample of due) {
    if (market.published && sample.tick < market.published.tick) continue;
    market.published = sample;
    market.previousMarkUsd = market.markUsd;
    market.markUsd = sample.marksUsd;
  }
}

/** MARK-01, MARK-02: a sample updates the average premium. */
function sampledMark(world: World, market: Market, i: number): number {
  const ema = updatedEma(world, market, i);
  market.ema[i] = ema;
  return markUsdWith(world, market, i, ema);
}

/** The mark that a sample would find now. */
export const markIfSampled = (world: World, market: Market, i: number): number =>
  markUsdWith(world, market, i, updatedEma(world, market, i));

function markUsdWith(world: World, market: Market, i: number, ema: number): number {
  const { mark } = world.scenario.venue;
  const index = indexUsd(world, market, i);
  const markUsd = ruleUsd(world, market, i, index, ema);
  if (mark.band === undefined) return markUsd;
  return Math.min(Math.max(markUsd, index * (1 - mark.band)), index * (1 + mark.band));
}

function ruleUsd(world: World, market: Market, i: number, index: number, ema: number): number {
  const { mark, fundingIntervalMs } = world.scenario.venue;
  const book = bookUsd(world, market, i);
  const last = lastUsd(world, market, i);
  const withEma = index * (1 + ema);
  switch (mark.rule) {
    case 'index':
      return index;
    case 'indexFunding': {
      if (fundingIntervalMs === undefined) return index;
      const toNextMs = fundingIntervalMs - (world.nowMs % fundingIntervalMs);
      return index * (1 + (at(world.instruments, i).fundingRate8h * toNextMs) / EIGHT_HOURS_MS);
    }
    case 'book':
      return book;
    case 'last':
      return last;
    case 'blend':
      return (1 - mark.weight) * index + mark.weight * book;
    case 'indexPlusEma':
      return withEma;
    case 'median3':
      return at(
        [withEma, book, last].sort((a, b) => a - b),
        1,
      );
  }
}

/** The average premium of the book over the index after a sample now: half-life emaMs, from 0. */
function updatedEma(world: World, market: Market, i: number): number {
  const { emaMs, intervalMs } = world.scenario.venue.mark;
  const keep = halfLifeDecay(intervalMs, emaMs);
  const premium = bookUsd(world, market, i) / indexUsd(world, market, i) - 1;
  return keep * at(market.ema, i) + (1 - keep) * premium;
}
