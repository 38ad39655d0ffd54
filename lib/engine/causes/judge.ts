/** CAUSE-03: the generation of a trigger, and with it the record that makes a node. */
import { type Lane, laggedDistance, lastUsd } from '../market/lane';
import type { Sim } from '../state';
import { CAUSES } from '../types';
import { equity, type Holdings, maintenance, notional, positionMaintenance } from '../venue/margin';
import { type Judged, lossShares, type PriceView, pushers } from './attribute';
import type { Trigger } from './causeBook';

/** "Thirty-second and later". */
export const LAST_GENERATION = 32;

const markView = (lane: Lane): PriceView => ({
  priceUsd: (i) => lane.published.markUsd[i] as number,
  distance: (j) => lane.published.distance[j] as number,
  laggedDistance: (j) => lane.published.laggedDistance[j] as number,
});

const lastView = (sim: Sim, lane: Lane): PriceView => ({
  priceUsd: (i) => lastUsd(sim.c, lane, i),
  distance: (j) => lane.distance[j] as number,
  laggedDistance: (j) => laggedDistance(sim.c, lane, sim.tick, j),
});

/** Lanes of shadow 0..min(32, G+1): beyond the highest generation so far a shadow is the real market. */
function lanesOf(sim: Sim): Lane[] {
  return sim.shadows.length > LAST_GENERATION ? sim.shadows : [...sim.shadows, sim.real];
}

/** The trigger of a bucket by margin, as it stands at T5. */
export function judgeMargin(sim: Sim, b: number): Trigger {
  const { c } = sim;
  const lanes = lanesOf(sim);
  const slack = (lane: Lane): number =>
    equity(c, sim, lane.published.markUsd, b) - maintenance(c, sim, lane.published.markUsd, b);
  const positions = openPositions(sim, b);
  const judged: Judged = {
    lanes: lanes.map(markView),
    real: markView(sim.real),
    sampleTick: sim.real.published.tick,
    positions,
  };
  const markUsd = sim.real.published.markUsd;
  const lead = leadPosition(sim, b);
  const base = {
    tick: sim.tick,
    leadInstrument: c.positionInstrument[lead] as number,
    leadSide: Math.sign(sim.sizeBase[lead] as number),
    notionalUsd: notional(c, sim, markUsd, b),
    equityUsd: equity(c, sim, markUsd, b),
    maintenanceUsd: maintenance(c, sim, markUsd, b),
    ...lossShares(c, sim.causes, judged),
  };
  if (!openingWouldTrigger(sim, b)) return { ...base, generation: 0, cause: CAUSES.indexOf('venue'), parents: [] };
  const k = lanes.findIndex((lane) => slack(lane) <= 0);
  const generation = k < 0 ? LAST_GENERATION : k;
  if (generation === 0) return { ...base, generation, cause: CAUSES.indexOf('shock'), parents: [] };
  const neededUsd = -slack(lanes[Math.min(generation, lanes.length - 1)] as Lane);
  return {
    ...base,
    generation,
    cause: CAUSES.indexOf('cascade'),
    parents: pushers(c, sim.causes, judged, generation, neededUsd),
  };
}

/** The trigger of a stop, on its instrument alone, at mark or last as it watches. */
export function judgeStop(sim: Sim, stop: number): Trigger {
  const { c } = sim;
  const position = c.stops.position[stop] as number;
  const b = c.stops.bucket[stop] as number;
  const i = c.positionInstrument[position] as number;
  const size = sim.sizeBase[position] as number;
  const onLast = c.stops.onLast[stop] === 1;
  const view = (lane: Lane): PriceView => (onLast ? lastView(sim, lane) : markView(lane));
  const lanes = lanesOf(sim).map(view);
  const judged: Judged = {
    lanes,
    real: view(sim.real),
    sampleTick: onLast ? sim.tick : sim.real.published.tick,
    positions: [{ instrument: i, sizeBase: size }],
  };
  const markUsd = sim.real.published.markUsd;
  const base = {
    tick: sim.tick,
    leadInstrument: i,
    leadSide: Math.sign(size),
    notionalUsd: Math.abs(size) * (markUsd[i] as number),
    equityUsd: equity(c, sim, markUsd, b),
    maintenanceUsd: maintenance(c, sim, markUsd, b),
    ...lossShares(c, sim.causes, judged),
  };
  const slack = (lane: PriceView): number => size * (lane.priceUsd(i) - (c.stops.triggerUsd[stop] as number));
  const k = lanes.findIndex((lane) => slack(lane) <= 0);
  const generation = k < 0 ? LAST_GENERATION : k;
  if (generation === 0) return { ...base, generation, cause: CAUSES.indexOf('shock'), parents: [] };
  const neededUsd = -slack(lanes[Math.min(generation, lanes.length - 1)] as PriceView);
  return {
    ...base,
    generation,
    cause: CAUSES.indexOf('cascade'),
    parents: pushers(c, sim.causes, judged, generation, neededUsd),
  };
}

/** CAUSE-03: with its opening collateral and positions, would the real marks have triggered it? */
function openingWouldTrigger(sim: Sim, b: number): boolean {
  const { c } = sim;
  const opening: Holdings = { collateralUsd: c.bucketCollateralUsd, sizeBase: c.sizeBase, entryUsd: c.entryUsd };
  const { markUsd } = sim.real.published;
  return equity(c, opening, markUsd, b) <= maintenance(c, opening, markUsd, b);
}

function openPositions(sim: Sim, b: number): { instrument: number; sizeBase: number }[] {
  const { c } = sim;
  const out: { instrument: number; sizeBase: number }[] = [];
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const sizeBase = sim.sizeBase[p] as number;
    if (sizeBase !== 0) out.push({ instrument: c.positionInstrument[p] as number, sizeBase });
  }
  return out;
}

/** The open position with the largest maintenance at mark. */
function leadPosition(sim: Sim, b: number): number {
  const { c } = sim;
  let lead = c.bucketStart[b] as number;
  let most = -1;
  for (let p = lead; p < (c.bucketStart[b + 1] as number); p += 1) {
    if (sim.sizeBase[p] === 0) continue;
    const mm = positionMaintenance(c, sim, sim.real.published.markUsd, p);
    if (mm > most) {
      most = mm;
      lead = p;
    }
  }
  return lead;
}
