/**
 * T5: which buckets are at or below maintenance. A bucket found healthy gets a safe box per position: while every mark
 * stays inside, its slack cannot be used up. One pass over the boxes finds whom to look at; nothing but the exact rule
 * (MARGIN-03) decides.
 */
import type { Sim } from '../state';
import { equity, maintenance } from './margin';

/** The box is a hair smaller than the slack allows, so that rounding can only cause a look too many. */
const BOX_SHARE = 1 - 1e-9;

/** Buckets to enqueue now, by index. */
export function findTriggered(sim: Sim): number[] {
  const { positionInstrument, positionBucket, positionCount } = sim.c;
  const { boxLowUsd, boxHighUsd } = sim;
  const markUsd = sim.real.published.markUsd;
  const found: number[] = [];
  let seen = -1;
  for (let p = 0; p < positionCount; p += 1) {
    const mark = markUsd[positionInstrument[p] as number] as number;
    if (mark > (boxLowUsd[p] as number) && mark < (boxHighUsd[p] as number)) continue;
    const b = positionBucket[p] as number;
    if (b === seen) continue;
    seen = b;
    if (sim.queued[b] !== 1 && look(sim, b, markUsd) && sim.c.bucketAccount[b] !== sim.heldAccount) found.push(b);
  }
  return found;
}

/** The exact rule; where it finds the bucket healthy it draws the new box. */
function look(sim: Sim, b: number, markUsd: Float64Array): boolean {
  const { c } = sim;
  const open = sim.openPositions[b] as number;
  const slackUsd = open === 0 ? 1 : equity(c, sim, markUsd, b) - maintenance(c, sim, markUsd, b);
  if (slackUsd <= 0) return true;
  // With a maintenance rate above 1 a long may fall by rising: no box is drawn, and it is looked at every tick.
  if (open > 0 && c.highestRate > 1) return false;
  const shareUsd = (slackUsd * BOX_SHARE) / open;
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const size = sim.sizeBase[p] as number;
    const mark = markUsd[c.positionInstrument[p] as number] as number;
    // A long loses at most |size| per unit of fall; a short at most |size|*(1+rate) per unit of rise.
    sim.boxLowUsd[p] = size > 0 ? mark - shareUsd / size : Number.NEGATIVE_INFINITY;
    sim.boxHighUsd[p] = size < 0 ? mark + shareUsd / (-size * (1 + c.highestRate)) : Number.POSITIVE_INFINITY;
  }
  return false;
}
