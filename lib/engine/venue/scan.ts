/** T5: which buckets are at or below maintenance, of those the watch says may be (MARGIN-03). */
import type { Body } from '../body';
import type { Compiled, TierTable } from '../compile';
import type { Sim } from '../state';
import { crossing, equity, maintenance } from './margin';
import { makeDue, place, takeDueBuckets, unlink } from './watch';

/** Rounding of an equity or a maintenance, as a share of what is added up: slack within it needs a look every tick. */
const ROUNDING_SHARE = 1e-13;
/** Rounding of a price. */
const PRICE_SHARE = 1e-12;

/** Buckets to enqueue now, in no order. Those in the queue are not watched: they are due again when they leave it. */
export function findTriggered(sim: Sim): number[] {
  const markUsd = sim.real.published.markUsd;
  const found: number[] = [];
  for (const b of takeDueBuckets(sim.c, sim.watch, markUsd)) {
    if (sim.queued[b] === 1 || sim.c.bucketAccount[b] === sim.heldAccount) continue;
    if (look(sim, b, markUsd)) found.push(b);
  }
  return found;
}

/** At the start: places every bucket at the opening marks; one that they already trigger is due. */
export function watchAll(c: Compiled, body: Body): void {
  const opening = { c, ...body, entryUsd: c.entryUsd };
  for (let b = 0; b < c.bucketCount; b += 1) if (look(opening, b, c.indexUsd)) makeDue(body.watch, b);
}

/** The same after a run, for the buckets it looked at. */
export function watchAgain(c: Compiled, body: Body): void {
  const { watch } = body;
  const opening = { c, ...body, entryUsd: c.entryUsd };
  watch.seenMarkUsd.fill(Number.NaN);
  for (const b of watch.due.splice(0)) watch.isDue[b] = 0;
  for (const b of watch.moved.splice(0)) {
    watch.isMoved[b] = 0;
    if (look(opening, b, c.indexUsd)) makeDue(watch, b);
  }
}

/** The part of the state that a look needs. */
type Looked = Pick<Sim, 'c' | 'watch' | 'openPositions' | 'collateralUsd' | 'sizeBase' | 'entryUsd'>;

/** The exact rule; where it finds the bucket healthy it places its thresholds. */
export function look(sim: Looked, b: number, markUsd: Float64Array): boolean {
  const { c, watch } = sim;
  const first = c.bucketStart[b] as number;
  const end = c.bucketStart[b + 1] as number;
  const open = sim.openPositions[b] as number;
  if (open === 0) {
    for (let p = first; p < end; p += 1) unlink(watch, p);
    return false;
  }
  const slackUsd = equity(c, sim, markUsd, b) - maintenance(c, sim, markUsd, b);
  if (slackUsd <= 0) return true;
  const roundingUsd = ROUNDING_SHARE * grossUsd(sim, b, markUsd);
  // With a rate above 1 a long may fall by rising: no threshold holds.
  if (c.highestRate > 1 || slackUsd <= roundingUsd) makeDue(watch, b);
  else if (open === 1) placeOne(sim, b, markUsd, roundingUsd);
  else placeSeveral(sim, b, markUsd, slackUsd - roundingUsd);
  return false;
}

/** All that an equity is added up from, without signs. */
function grossUsd(sim: Looked, b: number, markUsd: Float64Array): number {
  const { c } = sim;
  let sum = Math.abs(sim.collateralUsd[b] as number);
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const usd = (markUsd[c.positionInstrument[p] as number] as number) + (c.entryUsd[p] as number);
    sum += Math.abs(sim.sizeBase[p] as number) * usd;
  }
  return sum;
}

/** One position: its exact liquidation price (MARGIN-05), nearer by what rounding may hide. */
function placeOne(sim: Looked, b: number, markUsd: Float64Array, roundingUsd: number): void {
  const { c, watch } = sim;
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const size = sim.sizeBase[p] as number;
    if (size === 0) {
      unlink(watch, p);
      continue;
    }
    const i = c.positionInstrument[p] as number;
    const mark = markUsd[i] as number;
    const restUsd = (sim.collateralUsd[b] as number) - size * (c.entryUsd[p] as number);
    const usd = crossing(c.tiers[i] as TierTable, size, restUsd, mark);
    const never = size > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const nearerUsd = roundingUsd / leastLossPerUsd(sim, size, i) + PRICE_SHARE * mark;
    place(watch, p, i, size < 0, Number.isNaN(usd) ? never : usd + Math.sign(size) * nearerUsd);
  }
}

/**
 * Several: every instrument may go against the bucket by the same number of its standard deviations at once. A long
 * loses at most |size|*(1 - lowest rate) per unit of fall, a short |size|*(1 + highest rate) per unit of rise.
 */
function placeSeveral(sim: Looked, b: number, markUsd: Float64Array, slackUsd: number): void {
  const { c, watch } = sim;
  const first = c.bucketStart[b] as number;
  const end = c.bucketStart[b + 1] as number;
  let exposureUsd = 0;
  for (let p = first; p < end; p += 1) {
    const i = c.positionInstrument[p] as number;
    exposureUsd += mostLossPerUsd(sim, sim.sizeBase[p] as number, i) * (markUsd[i] as number) * (c.sigma[i] as number);
  }
  const deviations = slackUsd / exposureUsd;
  for (let p = first; p < end; p += 1) {
    const size = sim.sizeBase[p] as number;
    if (size === 0) {
      unlink(watch, p);
      continue;
    }
    const i = c.positionInstrument[p] as number;
    const way = deviations * (c.sigma[i] as number);
    place(watch, p, i, size < 0, (markUsd[i] as number) * (size < 0 ? 1 + way : 1 - way));
  }
}

/** Bounds of what equity less maintenance loses per unit of price against a position. */
function mostLossPerUsd({ c }: Looked, size: number, i: number): number {
  return size > 0 ? size * (1 - (c.lowestRates[i] as number)) : -size * (1 + (c.highestRates[i] as number));
}
function leastLossPerUsd({ c }: Looked, size: number, i: number): number {
  return size > 0 ? size * (1 - (c.highestRates[i] as number)) : -size * (1 + (c.lowestRates[i] as number));
}
