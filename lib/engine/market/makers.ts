/** BOOK-03, BOOK-07: the depth multiplier, from scheduled factors and from makers who withdraw when prices move. */
import { halfLifeDecay } from '../kernel/math';
import type { Sim } from '../state';
import { bookUsd } from './lane';

const YEAR_MS = 31_557_600_000;

/** Updates m of every book, at T3 after recovery and before flows. The price before the first T3 is indexUsd. */
export function updateDepth(sim: Sim): void {
  const { c } = sim;
  const { makers } = c.scenario.venue;
  const decay = makers ? halfLifeDecay(c.tickMs, makers.halfLifeMs) : 0;
  for (let i = 0; i < c.count; i += 1) {
    let multiplier = 1;
    if (makers) {
      // A book without a floor can be sold to nothing; moves from there are measured from the least price (IDX-01).
      const price = Math.max(bookUsd(sim.real, i), c.priceFloorUsd[i] as number);
      const unit = (c.sigma[i] as number) * Math.sqrt(c.tickMs / YEAR_MS);
      const speed = Math.abs(price / (sim.lastBookUsd[i] as number) - 1) / unit;
      sim.makerSpeed[i] = (sim.makerSpeed[i] as number) * decay + speed * (1 - decay);
      sim.lastBookUsd[i] = price;
      const ratio = (sim.makerSpeed[i] as number) / makers.vHalf;
      multiplier = makers.floor + (1 - makers.floor) / (1 + ratio * ratio);
    }
    sim.depth[i] = multiplier * (sim.depthFactors[i] as number);
  }
}
