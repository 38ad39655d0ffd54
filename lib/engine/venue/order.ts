/** LIQ-03: in which order a bucket's open positions are sold. */
import type { Curve } from '../market/curve';
import { signedDistance } from '../market/curve';
import { consumed } from '../market/lane';
import type { Sim } from '../state';
import { positionMaintenance } from './margin';

/** Open positions of b, first to be sold first; ties by position index. */
export function positionOrder(sim: Sim, b: number): number[] {
  const { c } = sim;
  const open: number[] = [];
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    if (sim.sizeBase[p] !== 0) open.push(p);
  }
  const key = KEYS[c.scenario.venue.liquidation.order];
  const keyed = open.map((p) => ({ p, key: key(sim, p) }));
  return keyed.sort((x, y) => x.key - y.key || x.p - y.p).map(({ p }) => p);
}

/** Smallest key first. */
const KEYS: Record<Sim['c']['scenario']['venue']['liquidation']['order'], (sim: Sim, p: number) => number> = {
  largestMaintenance: (sim, p) => -positionMaintenance(sim.c, sim, sim.real.published.markUsd, p),
  largestLoss: (sim, p) => {
    const mark = sim.real.published.markUsd[sim.c.positionInstrument[p] as number] as number;
    return (sim.sizeBase[p] as number) * (mark - (sim.entryUsd[p] as number));
  },
  mostLiquid: (sim, p) => {
    const i = sim.c.positionInstrument[p] as number;
    const curve = sim.c.curves[i] as Curve;
    const y0 = consumed(sim.real, i);
    const y1 = y0 - (sim.sizeBase[p] as number) / (sim.depth[i] as number);
    return Math.abs(signedDistance(curve, y1) - signedDistance(curve, y0));
  },
  proRata: () => 0,
};
