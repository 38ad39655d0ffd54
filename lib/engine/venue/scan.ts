/**
 * T5: which buckets are at or below maintenance. A bucket found healthy gets a safe box per position: while every mark
 * stays inside, its slack cannot be used up. Nothing but the exact rule (MARGIN-03) decides.
 */
import type { Sim } from '../state';
import { equity, maintenance } from './margin';

/** The box is a hair smaller than the slack allows, so that rounding can only cause a look too many. */
const BOX_SHARE = 1 - 1e-9;

/** Buckets to enqueue now, by index. */
export function findTriggered(sim: Sim): number[] {
  const { c } = sim;
  const markUsd = sim.real.published.markUsd;
  const found: number[] = [];
  for (let b = 0; b < c.bucketCount; b += 1) {
    if (sim.openPositions[b] === 0 || sim.queued[b] === 1) continue;
    const first = c.bucketStart[b] as number;
    const end = c.bucketStart[b + 1] as number;
    let safe = true;
    for (let p = first; p < end; p += 1) {
      const mark = markUsd[c.positionInstrument[p] as number] as number;
      if (!(mark > (sim.boxLowUsd[p] as number) && mark < (sim.boxHighUsd[p] as number))) {
        safe = false;
        break;
      }
    }
    if (!safe && look(sim, b, first, end, markUsd)) found.push(b);
  }
  return found;
}

/** The exact rule; where it finds the bucket healthy it draws the new box. */
function look(sim: Sim, b: number, first: number, end: number, markUsd: Float64Array): boolean {
  const { c } = sim;
  const slackUsd = equity(c, sim, markUsd, b) - maintenance(c, sim, markUsd, b);
  if (slackUsd <= 0) return true;
  if (c.highestRate > 1) return false;
  const shareUsd = (slackUsd * BOX_SHARE) / (sim.openPositions[b] as number);
  for (let p = first; p < end; p += 1) {
    const size = sim.sizeBase[p] as number;
    const mark = markUsd[c.positionInstrument[p] as number] as number;
    // A long loses at most |size| per unit of fall; a short at most |size|*(1+rate) per unit of rise.
    sim.boxLowUsd[p] = size > 0 ? mark - shareUsd / size : Number.NEGATIVE_INFINITY;
    sim.boxHighUsd[p] = size < 0 ? mark + shareUsd / (-size * (1 + c.highestRate)) : Number.POSITIVE_INFINITY;
  }
  return false;
}
