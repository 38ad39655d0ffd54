/** When a run is over before its horizon (docs/model.md section 2, last paragraph). */
import { markIfSampled } from './market/marks';
import type { Sim } from './state';
import { holdsAnything } from './venue/inventory';
import { setsOffStop } from './venue/stops';

/** A relative change up to this is no change. */
const STILL = 1e-9;

/** Notes whether any published mark changed since the last tick. */
export function markChanges(sim: Sim): void {
  const { published } = sim.real;
  const seen = sim.seenMarkUsd;
  for (let i = 0; i < sim.c.count; i += 1) {
    const mark = published.markUsd[i] as number;
    if (Math.abs(mark - (seen[i] as number)) > STILL * (seen[i] as number)) sim.lastMarkChangeMs = sim.tMs;
    seen[i] = mark;
  }
}

/**
 * True when nothing is queued or shed, nothing exogenous is left, nothing is on its way, all marks stand still and none
 * has still to learn of a trade.
 */
export function settled(sim: Sim): boolean {
  const { c } = sim;
  const { venue } = c.scenario;
  if (sim.tMs < c.exogenous.endsAtMs) return false;
  if (sim.tMs - sim.lastMarkChangeMs < 2 * venue.mark.intervalMs) return false;
  if (sim.queue.some((entry) => !entry.rest)) return false;
  if ((venue.vault?.shedPerSecond ?? 0) > 0 && holdsAnything(sim.vault)) return false;
  if (venue.fund?.takesPositions && venue.fund.shedPerSecond > 0 && holdsAnything(sim.fundInventory)) return false;
  if (sim.real.pending.length > 0) return false;
  return !spilloverUnderWay(sim) && !marksWillMove(sim) && !setsOffStop(sim);
}

/** Whether the next sample finds other marks: orders trade after the sample of their tick (T6 after T4). */
function marksWillMove(sim: Sim): boolean {
  const { c, real, tick } = sim;
  for (let i = 0; i < c.count; i += 1) {
    const mark = real.published.markUsd[i] as number;
    if (Math.abs(markIfSampled(c, real, i, tick) - mark) > STILL * mark) return true;
  }
  return false;
}

/** Whether a z that spills over will still change an outside price. */
function spilloverUnderWay(sim: Sim): boolean {
  const { c, real } = sim;
  if (!c.spills) return false;
  for (let row = 0; row < c.lagTicks; row += 1) {
    for (let j = 0; j < c.count; j += 1) {
      const then = real.history[row * c.count + j] as number;
      if (Math.abs(then - (real.distance[j] as number)) > STILL && spillsFrom(sim, j)) return true;
    }
  }
  return outsideWillMove(sim);
}

/** Whether what the next tick reads from the ring differs from what this tick's outside prices were made of. */
function outsideWillMove(sim: Sim): boolean {
  const { c, real } = sim;
  const row = ((sim.tick + 1) % c.lagTicks) * c.count;
  for (let i = 0; i < c.count; i += 1) {
    let spill = 0;
    for (let j = 0; j < c.count; j += 1) {
      spill += (c.spillCoefficient[i * c.count + j] as number) * (real.history[row + j] as number);
    }
    const nextUsd = (c.indexUsd[i] as number) * (sim.factors[i] as number) * (1 + spill);
    const nowUsd = real.outsideUsd[i] as number;
    if (Math.abs(Math.max(nextUsd, c.priceFloorUsd[i] as number) - nowUsd) > STILL * nowUsd) return true;
  }
  return false;
}

function spillsFrom(sim: Sim, j: number): boolean {
  const { c } = sim;
  for (let i = 0; i < c.count; i += 1) if (c.spillCoefficient[i * c.count + j] !== 0) return true;
  return false;
}
