/** CAUSE-03: the generation of a trigger, and with it the record that makes a node. */
import { type Lane, laggedDistance, lastUsd } from '../market/lane';
import type { Sim } from '../state';
import { CAUSES } from '../types';
import { equity, type Holdings, maintenance, notional, positionMaintenance } from '../venue/margin';
import type { Trigger } from './causeBook';
import type { Judged, PriceView } from './layers';
import { markLoss } from './lossShares';
import { mainPusher } from './pushers';

/** The 33rd generation and all later ones. */
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

/** The trigger of a bucket by margin, as it stands at T5. Its equity and maintenance at mark are given where known. */
export function judgeMargin(
  sim: Sim,
  b: number,
  equityUsd = equity(sim.c, sim, sim.real.published.markUsd, b),
  maintenanceUsd = maintenance(sim.c, sim, sim.real.published.markUsd, b),
): Trigger {
  const { c } = sim;
  const lanes = markViews(sim);
  const judged: Judged = {
    lanes,
    real: sim.real.published,
    sampleTick: sim.real.published.tick,
    positions: openPositions(sim, b),
    watchesLast: false,
    generations: sim.causes.generations,
  };
  const { markUsd } = sim.real.published;
  const lead = leadPosition(sim, b);
  const found: Found = {
    judged,
    leadInstrument: c.positionInstrument[lead] as number,
    leadSide: Math.sign(sim.sizeBase[lead] as number),
    notionalUsd: notional(c, sim, markUsd, b),
    equityUsd,
    maintenanceUsd,
  };
  // A bucket that nothing has changed yet stands as it opened.
  const byMarks = sim.isChanged[b] === 0 ? equityUsd <= maintenanceUsd : openingWouldTrigger(sim, b);
  if (!byMarks) return triggerOf(sim, found, 0, VENUE, 0);
  const slack = (lane: PriceView): number => equity(c, sim, lane.markUsd, b) - maintenance(c, sim, lane.markUsd, b);
  return firstLane(sim, found, slack);
}

/** The trigger of a stop, on its instrument alone, at mark or last as it watches. */
export function judgeStop(sim: Sim, stop: number): Trigger {
  const { c } = sim;
  const position = c.stops.position[stop] as number;
  const b = c.stops.bucket[stop] as number;
  const i = c.positionInstrument[position] as number;
  const size = sim.sizeBase[position] as number;
  const onLast = c.stops.onLast[stop] === 1;
  const judged: Judged = {
    lanes: onLast ? lanesOf(sim).map((lane) => lastView(sim, lane)) : markViews(sim),
    real: onLast ? lastView(sim, sim.real) : sim.real.published,
    sampleTick: onLast ? sim.tick : sim.real.published.tick,
    positions: [{ instrument: i, sizeBase: size }],
    watchesLast: onLast,
    generations: sim.causes.generations,
  };
  const { markUsd } = sim.real.published;
  const found: Found = {
    judged,
    leadInstrument: i,
    leadSide: Math.sign(size),
    notionalUsd: Math.abs(size) * (markUsd[i] as number),
    equityUsd: equity(c, sim, markUsd, b),
    maintenanceUsd: maintenance(c, sim, markUsd, b),
  };
  const triggerUsd = c.stops.triggerUsd[stop] as number;
  return firstLane(sim, found, (lane) => size * ((lane.markUsd[i] as number) - triggerUsd));
}

const SHOCK = CAUSES.indexOf('shock');
const VENUE = CAUSES.indexOf('venue');
const CASCADE = CAUSES.indexOf('cascade');

/** What is known of a trigger before its generation. */
type Found = Pick<Trigger, 'judged' | 'leadInstrument' | 'leadSide' | 'notionalUsd' | 'equityUsd' | 'maintenanceUsd'>;

/** Its generation is the first lane in which it would have been triggered too. */
function firstLane(sim: Sim, found: Found, slack: (lane: PriceView) => number): Trigger {
  const { lanes } = found.judged;
  const k = lanes.findIndex((lane) => slack(lane) <= 0);
  const generation = k < 0 ? LAST_GENERATION : k;
  if (generation === 0) return triggerOf(sim, found, 0, SHOCK, 0);
  const neededUsd = -slack(lanes[Math.min(generation, lanes.length - 1)] as PriceView);
  return triggerOf(sim, found, generation, CASCADE, neededUsd);
}

function triggerOf(sim: Sim, found: Found, generation: number, cause: number, neededUsd: number): Trigger {
  const { judged } = found;
  return {
    tick: sim.tick,
    generation,
    cause,
    leadInstrument: found.leadInstrument,
    leadSide: found.leadSide,
    notionalUsd: found.notionalUsd,
    equityUsd: found.equityUsd,
    maintenanceUsd: found.maintenanceUsd,
    markLossUsd: markLoss(sim.c, judged),
    judged,
    neededUsd,
    main: cause === CASCADE ? mainPusher(sim.c, sim.causes, { judged, generation, neededUsd }) : -1,
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
