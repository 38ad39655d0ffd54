/** The market before the shock: who holds what, what is correlated, who backs whom (GRAPH-01). */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { anchors, openingLevels } from './anchors';
import { type Centre, centres, type NameRoom, type Placed, placeAll, ringsOf } from './constellation';
import { shortUsd } from './format';
import { instrumentWords } from './held';
import { keptModel } from './kept';
import { keysByBucket } from './keyOf';
import { marketCaption } from './marketCaption';
import { backstops, correlationEdges, positionEdges } from './marketEdges';
import { groupHolders, type Holder, LEVERAGE_BANDS } from './marketHolders';
import { makeScales, radiusOf } from './scales';
import type { DisplayNode, GraphModel, Scales } from './types';
import { weightsOf } from './weights';

/** Steps by the golden ratio fill a half ring evenly, however many there are. */
const GOLDEN = 0.618034;
/** Half the room of a band's name on a small sheet, where the names of all rings stand over each other. */
const BAND_NAME: NameRoom = [82, 24];
/** Radians kept free where longs and shorts meet. */
const SIDE_MARGIN = 0.16;

export function marketModel(run: Run, scenario: Scenario): GraphModel {
  const made = keptModel(run, 'market');
  if (made) return made;
  const holders = groupHolders(run, scenario);
  const largest = holders.reduce((most, holder) => Math.max(most, holder.notionalUsd), 0);
  const scales = makeScales(largest, largest);
  const rings = LEVERAGE_BANDS.length + 1;
  const all = centres(weightsOf(run, scenario), rings, run.instrumentIds);
  const fixed = anchors(run, scenario, all, 'start').filter((node) => node.kind !== 'shock');
  const placed = place(holders, all, scales);
  const nodes: DisplayNode[] = [
    ...fixed,
    ...holders.map((holder) => ({
      key: holder.key,
      kind: holder.buckets.length > 1 ? ('cohort' as const) : ('account' as const),
      x: placed.get(holder.key)?.x ?? 0,
      y: placed.get(holder.key)?.y ?? 0,
      radius: radiusOf(scales, holder.notionalUsd),
      label: holder.label,
      detail: `${shortUsd(holder.notionalUsd)} ${instrumentWords(run, holder.instrument, holder.buckets)}, ${bandName(LEVERAGE_BANDS.length - holder.band)}`,
      generation: -1,
      side: holder.side,
      instrument: holder.instrument,
      notionalUsd: holder.notionalUsd,
      buckets: holder.buckets,
      firstTick: fallTick(run, holder.buckets, Math.min),
      lastTick: fallTick(run, holder.buckets, Math.max),
      adlTick: Number.POSITIVE_INFINITY,
    })),
  ];
  const edges = [
    ...positionEdges(holders, scales.widthFactor),
    ...correlationEdges(scenario),
    ...backstops(run, scenario),
  ];
  return {
    which: 'market',
    nodes,
    edges,
    rings: ringsOf(all, bandName),
    scales,
    keyOf: keysByBucket(run, nodes),
    caption: marketCaption(
      run,
      scenario,
      holders.flatMap(({ buckets }) => buckets),
    ),
    levels: openingLevels(run),
  };
}

function fallTick(run: Run, buckets: readonly number[], pick: (...ticks: number[]) => number): number {
  const ticks = buckets.map((b) => {
    const node = run.buckets.node[b] as number;
    return node < 0 ? Number.POSITIVE_INFINITY : (run.nodes.firstActionTick[node] as number);
  });
  return ticks.reduce((a, b) => pick(a, b), ticks[0] ?? Number.POSITIVE_INFINITY);
}

/** Inner rings hold the higher leverage, longs above and shorts below: who stands near the plate is near the edge. */
function place(
  holders: readonly Holder[],
  all: readonly Centre[],
  scales: Scales,
): ReadonlyMap<string, { x: number; y: number }> {
  const turns = new Map<string, number>();
  const items = holders.map((holder): Placed => {
    const ring = LEVERAGE_BANDS.length - holder.band;
    const half = `${holder.instrument}:${holder.side}:${ring}`;
    const turn = turns.get(half) ?? 0;
    turns.set(half, turn + 1);
    const share = (0.5 + 0.27 * ring + turn * GOLDEN) % 1;
    const angle = (holder.side > 0 ? -1 : 1) * (SIDE_MARGIN + (Math.PI - 2 * SIDE_MARGIN) * share);
    const radius = radiusOf(scales, holder.notionalUsd) + 1.5;
    return { key: holder.key, instrument: holder.instrument, ring, radius, side: holder.side, near: '', angle };
  });
  return placeAll(items, all, BAND_NAME);
}

/** `over 30x`, `15x to 30x`, ..., `under 3x`, from the innermost ring outwards. */
function bandName(ring: number): string {
  const from = LEVERAGE_BANDS[LEVERAGE_BANDS.length - ring - 1];
  const to = LEVERAGE_BANDS[LEVERAGE_BANDS.length - ring];
  if (from === undefined) return `under ${to}x`;
  return to === undefined ? `over ${from}x` : `${from}x to ${to}x`;
}
