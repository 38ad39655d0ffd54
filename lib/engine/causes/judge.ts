/** CAUSE-03: the generation of a trigger, and with it the record that makes a node. */
import { type Lane, laggedDistance, lastUsd } from '../market/lane';
import type { Sim } from '../state';
import { CAUSES } from '../types';
import { equity, type Holdings, maintenance, notional, positionMaintenance } from '../venue/margin';
import type { Trigger } from './causeBook';
import type { Judged, PriceView } from './layers';
import { markLoss } from './lossShares';
import { mainPusher } from './pushers';

/** "Thirty-second and later". */
export const LAST_GENERATION = 32;

/** Lanes of shadow 0..min(32, G+1): beyond the highest generation so far a shadow is the real market. */
function lanesOf(sim: Sim): Lane[] {
  return sim.shadows.length > LAST_GENERATION ? sim.shadows : [...sim.shadows, sim.real];
}

/** The published marks of all lanes; the same array for all triggers of a tick. */
function markViews(sim: Sim): readonly PriceView[] {
  const { causes } = sim;
  const lanes = lanesOf(sim);
  if (causes.views.tick !== sim.tick || causes.views.lanes.length !== lanes.length) {
    causes.views = { tick: sim.tick, lanes: lanes.map((lane) => lane.published) };
  }
  return causes.views.lanes;
}

/** What a stop that watches `last` sees now. */
function lastView(sim: Sim, lane: Lane): PriceView {
  const each = (value: (i: number) => number): Float64Array => Float64Array.from(sim.c.ids, (_, i) => value(i));
  return {
    markUsd: each((i) => lastUsd(sim.c, lane, i)),
    distance: lane.distance.slice(),
    laggedDistance: each((i) => laggedDistance(sim.c, lane, sim.tick, i)),
  };
}

/** The trigger of a bucket by margin, as it stands at T5. */
export function judgeMargin(sim: Sim, b: number): Trigger {
  const { c } = sim;
  const lanes = markViews(sim);
  const slack = (lane: PriceView): number => equity(c, sim, lane.markUsd, b) - maintenance(c, sim, lane.markUsd, b);
  const positions = openPositions(sim, b);
  const judged: Judged = {
    lanes,
    real: sim.real.published,
    sampleTick: sim.real.published.tick,
    positions,
    watchesLast: false,
    generations: sim.causes.generations,
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
    judged,
    markLossUsd: markLoss(c, judged),
  };
  if (!openingWouldTrigger(sim, b)) return { ...base, generation: 0, cause: CAUSES.indexOf('venue'), neededUsd: 0, main: -1 };
  const k = lanes.findIndex((lane) => slack(lane) <= 0);
  const generation = k < 0 ? LAST_GENERATION : k;
  if (generation === 0) return { ...base, generation, cause: CAUSES.indexOf('shock'), neededUsd: 0, main: -1 };
  const neededUsd = -slack(lanes[Math.min(generation, lanes.length - 1)] as PriceView);
  return {
    ...base,
    generation,
    cause: CAUSES.indexOf('cascade'),
    neededUsd,
    main: mainPusher(c, sim.causes, { judged, generation, neededUsd }),
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
  const lanes = onLast ? lanesOf(sim).map((lane) => lastView(sim, lane)) : markViews(sim);
  const judged: Judged = {
    lanes,
    real: onLast ? lastView(sim, sim.real) : sim.real.published,
    sampleTick: onLast ? sim.tick : sim.real.published.tick,
    positions: [{ instrument: i, sizeBase: size }],
    watchesLast: onLast,
    generations: sim.causes.generations,
  };
  const markUsd = sim.real.published.markUsd;
  const base = {
    tick: sim.tick,
    leadInstrument: i,
    leadSide: Math.sign(size),
    notionalUsd: Math.abs(size) * (markUsd[i] as number),
    equityUsd: equity(c, sim, markUsd, b),
    maintenanceUsd: maintenance(c, sim, markUsd, b),
    judged,
    markLossUsd: markLoss(c, judged),
  };
  const slack = (lane: PriceView): number =>
    size * ((lane.markUsd[i] as number) - (c.stops.triggerUsd[stop] as number));
  const k = lanes.findIndex((lane) => slack(lane) <= 0);
  const generation = k < 0 ? LAST_GENERATION : k;
  if (generation === 0) return { ...base, generation, cause: CAUSES.indexOf('shock'), neededUsd: 0, main: -1 };
  const neededUsd = -slack(lanes[Math.min(generation, lanes.length - 1)] as PriceView);
  return {
    ...base,
    generation,
    cause: CAUSES.indexOf('cascade'),
    neededUsd,
    main: mainPusher(c, sim.causes, { judged, generation, neededUsd }),
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
