/**
 * A market lane: the state of all books and prices in one course of events. The real market is a lane; each shadow
 * market of CAUSE-02 is another, forked from the real one when the first node it leaves out is about to trade.
 */
import type { Compiled } from '../compile';
import { signedDistance } from './curve';
import { markPrice } from './marks';

/** What was sampled for publication at one tick (MARK-03). Never changed once made, so forks may share it. */
export interface Sample {
  readonly tick: number;
  readonly dueMs: number;
  readonly markUsd: Float64Array;
  /** z of every book at the sample, and as it stood where spillovers read it (IDX-01). */
  readonly distance: Float64Array;
  readonly laggedDistance: Float64Array;
}

export interface Lane {
  /** Recoverable and permanent part of the signed state y per instrument (BOOK-02, BOOK-06). */
  readonly recoverable: Float64Array;
  readonly permanent: Float64Array;
  readonly outsideUsd: Float64Array;
  /** z(y), kept beside y. */
  readonly distance: Float64Array;
  /** Marginal price of the last fill over S, NaN before the first (MARK-01 `last`). */
  readonly lastRatio: Float64Array;
  /** EMA of book/index - 1, updated at each sample. */
  readonly premiumEma: Float64Array;
  /** z at the end of the last `lagTicks` ticks, a ring of rows. */
  readonly history: Float64Array;
  published: Sample;
  previous: Sample;
  readonly pending: Sample[];
}

/** The lane at time 0: empty books, marks at indexUsd. */
export function createLane(c: Compiled): Lane {
  const n = c.count;
  const opening: Sample = {
    tick: 0,
    dueMs: 0,
    markUsd: Float64Array.from(c.indexUsd),
    distance: new Float64Array(n),
    laggedDistance: new Float64Array(n),
  };
  return {
    recoverable: new Float64Array(n),
    permanent: new Float64Array(n),
    outsideUsd: Float64Array.from(c.indexUsd),
    distance: new Float64Array(n),
    lastRatio: new Float64Array(n).fill(Number.NaN),
    premiumEma: new Float64Array(n),
    history: new Float64Array(n * c.lagTicks),
    published: opening,
    previous: opening,
    pending: [],
  };
}

/** An independent copy; published and pending samples are shared, being immutable. */
export function forkLane(lane: Lane): Lane {
  return {
    recoverable: lane.recoverable.slice(),
    permanent: lane.permanent.slice(),
    outsideUsd: lane.outsideUsd.slice(),
    distance: lane.distance.slice(),
    lastRatio: lane.lastRatio.slice(),
    premiumEma: lane.premiumEma.slice(),
    history: lane.history.slice(),
    published: lane.published,
    previous: lane.previous,
    pending: lane.pending.slice(),
  };
}

export const bookUsd = (lane: Lane, i: number): number =>
  (lane.outsideUsd[i] as number) * (1 + (lane.distance[i] as number));

export const indexUsd = (c: Compiled, lane: Lane, i: number): number =>
  (lane.outsideUsd[i] as number) * (1 + (c.indexWeight[i] as number) * (lane.distance[i] as number));

/** `last` of MARK-01: S times the last fill's ratio, the index before the first fill. */
export function lastUsd(c: Compiled, lane: Lane, i: number): number {
  const ratio = lane.lastRatio[i] as number;
  return Number.isNaN(ratio) ? indexUsd(c, lane, i) : (lane.outsideUsd[i] as number) * ratio;
}

/** IDX-01: outside prices of this tick from the exogenous factors and the spillovers of earlier ticks. */
export function takeOutside(c: Compiled, lane: Lane, factors: Float64Array, tick: number): void {
  const n = c.count;
  const row = laggedRow(c, tick);
  for (let i = 0; i < n; i += 1) {
    let spill = 0;
    if (c.spills) {
      for (let j = 0; j < n; j += 1) {
        spill += (c.spillCoefficient[i * n + j] as number) * (lane.history[row + j] as number);
      }
    }
    const p0 = c.indexUsd[i] as number;
    lane.outsideUsd[i] = Math.max(p0 * (factors[i] as number) * (1 + spill), c.priceFloorUsd[i] as number);
  }
}

/** BOOK-05: the recoverable part of y decays; not at time 0. */
export function recoverBooks(c: Compiled, lane: Lane): void {
  for (let i = 0; i < c.count; i += 1) {
    const decay = c.recoveryDecay[i] as number;
    if (decay === 1) continue;
    lane.recoverable[i] = (lane.recoverable[i] as number) * decay;
    refreshDistance(c, lane, i);
  }
}

/** Moves y by dy, `permanentShare` of it for good (BOOK-06). */
export function moveBook(c: Compiled, lane: Lane, i: number, dy: number): void {
  const kept = (c.permanentShare[i] as number) * dy;
  lane.permanent[i] = (lane.permanent[i] as number) + kept;
  lane.recoverable[i] = (lane.recoverable[i] as number) + (dy - kept);
  refreshDistance(c, lane, i);
}

export const consumed = (lane: Lane, i: number): number =>
  (lane.recoverable[i] as number) + (lane.permanent[i] as number);

function refreshDistance(c: Compiled, lane: Lane, i: number): void {
  lane.distance[i] = signedDistance(c.curves[i] as Compiled['curves'][number], consumed(lane, i));
}

/** MARK-03: takes a sample now, to be published at dueMs. */
export function sampleMarks(c: Compiled, lane: Lane, tick: number, dueMs: number): void {
  const n = c.count;
  const markUsd = new Float64Array(n);
  const laggedDistance = new Float64Array(n);
  const row = laggedRow(c, tick);
  for (let i = 0; i < n; i += 1) {
    markUsd[i] = markPrice(c, lane, i, tick);
    laggedDistance[i] = lane.history[row + i] as number;
  }
  lane.pending.push({ tick, dueMs, markUsd, distance: lane.distance.slice(), laggedDistance });
}

/** MARK-03: publishes what is due; an older sample never replaces a newer one. */
export function publishMarks(lane: Lane, tMs: number): void {
  let kept = 0;
  for (const sample of lane.pending) {
    if (sample.dueMs > tMs) {
      lane.pending[kept] = sample;
      kept += 1;
    } else if (sample.tick >= lane.published.tick) {
      lane.previous = lane.published;
      lane.published = sample;
    }
  }
  lane.pending.length = kept;
}

/** Remembers z at the end of this tick for the spillovers of later ones. */
export function rememberDistances(c: Compiled, lane: Lane, tick: number): void {
  lane.history.set(lane.distance, laggedRow(c, tick));
}

/** Lagged z now, as IDX-01 reads it at this tick. */
export const laggedDistance = (c: Compiled, lane: Lane, tick: number, j: number): number =>
  lane.history[laggedRow(c, tick) + j] as number;

/** Row of the ring written at tick - lagTicks; the row this tick will overwrite at its end. */
function laggedRow(c: Compiled, tick: number): number {
  return (tick % c.lagTicks) * c.count;
}
