/** Trades on the real book and, with them, on the shadow markets that see them (CAUSE-02). */
import { recordExecution } from '../causes/causeBook';
import type { Sim } from '../state';
import { decideFill, type Fill, marginalAfter } from './fill';
import { type Lane, moveBook } from './lane';

/** Who an execution belongs to: nodes and their shares, summing to 1 (CAUSE-01). */
export type Owners = readonly { readonly node: number; readonly share: number }[];

/** Carries a decided fill out on the real book; book inventory and quote are the ledger's. */
export function execute(sim: Sim, i: number, fill: Fill, owners: Owners): void {
  const { c, real, shadows } = sim;
  const before = shadows.length;
  for (let k = 0; k < before; k += 1) {
    let seen = 0;
    let all = true;
    for (const owner of owners) {
      if ((sim.causes.generation[owner.node] as number) < k) seen += owner.share;
      else all = false;
    }
    if (seen > 0) moveLane(sim, shadows[k] as Lane, i, all ? fill.dy : fill.dy * seen);
  }
  moveBook(c, real, i, fill.dy);
  real.lastRatio[i] = fill.marginalUsd / (real.outsideUsd[i] as number);
  for (const owner of owners) recordExecution(sim.causes, owner.node, i, fill.dy * owner.share, sim.tick);
}

/** IDX-04: a flow trades in the real market and, against its own book, in each shadow. Returns the real fill. */
export function executeFlow(sim: Sim, i: number, sizeBase: number): Fill {
  const m = sim.depth[i] as number;
  for (const lane of sim.shadows) tradeLane(sim, lane, i, decideFill(sim.c, lane, i, m, sizeBase));
  const fill = decideFill(sim.c, sim.real, i, m, sizeBase);
  tradeLane(sim, sim.real, i, fill);
  return fill;
}

function tradeLane(sim: Sim, lane: Lane, i: number, fill: Fill): void {
  if (fill.sizeBase === 0) return;
  moveBook(sim.c, lane, i, fill.dy);
  lane.lastRatio[i] = fill.marginalUsd / (lane.outsideUsd[i] as number);
}

function moveLane(sim: Sim, lane: Lane, i: number, dy: number): void {
  const marginalUsd = marginalAfter(sim.c, lane, i, dy);
  moveBook(sim.c, lane, i, dy);
  lane.lastRatio[i] = marginalUsd / (lane.outsideUsd[i] as number);
}
