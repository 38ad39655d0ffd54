/** The market before the shock: who holds what, what is correlated, who backs whom (GRAPH-01). */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { anchors, FUND_KEY, openingLevels, plateKey, VAULT_KEY } from './anchors';
import { bucketName } from './cascadeModel';
import { type Centre, centres, type NameRoom, type Placed, placeAll, ringsOf } from './constellation';
import { shortUsd } from './format';
import { instrumentWords } from './held';
import { eachPosition, makersOf } from './holdings';
import { keptModel } from './kept';
import { keysByBucket } from './keyOf';
import { marketCaption } from './marketCaption';
import { makeScales, radiusOf } from './scales';
import { largestPosition } from './survivors';
import type { DisplayEdge, DisplayNode, GraphModel, Scales } from './types';
import { weightsOf } from './weights';

const SINGLES = 44;
const ALL_SINGLE = 120;
/** Notional over collateral from which on a band begins. */
const LEVERAGE_BANDS = [3, 7, 15, 30];
/** Positions beside the largest are drawn from this share of the holder's notional on; the table lists them all. */
const SHOWN_SHARE = 0.2;
/** Steps by the golden ratio fill a half ring evenly, however many there are. */
const GOLDEN = 0.618034;
/** Half the room of a band's name on a small sheet, where the names of all rings stand over each other. */
const BAND_NAME: NameRoom = [82, 24];
/** Radians kept free where longs and shorts meet. */
const SIDE_MARGIN = 0.16;

interface Holder {
  key: string;
  buckets: number[];
  instrument: number;
  side: number;
  /** How many of LEVERAGE_BANDS its leverage reaches. */
  band: number;
  notionalUsd: number;
  /** Signed notional per instrument. */
  exposure: Float64Array;
  label: string;
}

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

/** The largest single; the rest by instrument of the largest position, side, leverage band and size band. */
function groupHolders(run: Run, scenario: Scenario): Holder[] {
  const scan = scanHolders(run, scenario);
  const count = scan.filter((usd) => usd > 0).length;
  const largest = largestOf(scan, count <= ALL_SINGLE ? count : SINGLES);
  const singles = largest.map((b) => holderOf(run, scenario, b, `b${b}`, bucketName(run, b)));
  const alone = new Set(largest);
  const cohorts = new Map<string, Holder>();
  // A million buckets pass here: only their cohorts are objects.
  for (let b = 0; b < scan.length; b += 1) {
    if (scan[b] === 0 || alone.has(b)) continue;
    const key = cohortKey(run, scenario, b, scan[b] as number);
    const known = cohorts.get(key);
    if (!known) {
      cohorts.set(key, holderOf(run, scenario, b, key, bucketName(run, b)));
      continue;
    }
    known.buckets.push(b);
    known.notionalUsd += scan[b] as number;
    addExposure(run, scenario, b, known.exposure);
  }
  for (const cohort of cohorts.values()) {
    if (cohort.buckets.length > 1) cohort.label = `${cohort.buckets.length.toLocaleString('en-US')} accounts`;
  }
  return [...singles, ...cohorts.values()];
}

/** Gross notional by bucket at the opening index; 0 for a maker and for whoever holds nothing. */
function scanHolders(run: Run, scenario: Scenario): Float64Array {
  const { buckets } = run;
  const indexUsd = Float64Array.from(scenario.instruments, (instrument) => instrument.indexUsd);
  const out = new Float64Array(buckets.count);
  for (let b = 0; b < out.length; b += 1) {
    const end = buckets.positionStart[b + 1] as number;
    let usd = 0;
    for (let p = buckets.positionStart[b] as number; p < end; p += 1) {
      usd += Math.abs(buckets.openingSizeBase[p] as number) * (indexUsd[buckets.positionInstrument[p] as number] ?? 0);
    }
    out[b] = usd;
  }
  for (const b of makersOf(run, scenario)) out[b] = 0;
  return out;
}

/** Indices of the k largest, the largest first; ties by index. */
function largestOf(values: Float64Array, k: number): number[] {
  const found: number[] = [];
  let least = 0;
  for (let b = 0; b < values.length; b += 1) {
    const usd = values[b] as number;
    if (usd === 0 || (found.length === k && usd <= least)) continue;
    let at = found.length;
    while (at > 0 && (values[found[at - 1] as number] as number) < usd) at -= 1;
    found.splice(at, 0, b);
    if (found.length > k) found.pop();
    least = values[found.at(-1) as number] as number;
  }
  return found;
}

function bandOf(run: Run, bucket: number, notionalUsd: number): number {
  const collateral = run.buckets.openingCollateralUsd[bucket] as number;
  const leverage = notionalUsd / Math.max(collateral, 1e-9);
  let band = 0;
  for (const from of LEVERAGE_BANDS) if (leverage >= from) band += 1;
  return band;
}

function cohortKey(run: Run, scenario: Scenario, bucket: number, notionalUsd: number): string {
  const lead = largestPosition(run, scenario, bucket);
  const size = Math.min(7, Math.max(0, Math.floor(Math.log10(Math.max(1, notionalUsd)))));
  return `m${lead?.instrument}:${(lead?.side ?? 1) > 0 ? 'l' : 's'}:${bandOf(run, bucket, notionalUsd)}:${size}`;
}

function holderOf(run: Run, scenario: Scenario, b: number, key: string, label: string): Holder {
  const lead = largestPosition(run, scenario, b) ?? { instrument: 0, side: 1, notionalUsd: 0 };
  const exposure = new Float64Array(run.instrumentIds.length);
  addExposure(run, scenario, b, exposure);
  const notionalUsd = exposure.reduce((sum, usd) => sum + Math.abs(usd), 0);
  return { key, buckets: [b], ...lead, band: bandOf(run, b, notionalUsd), notionalUsd, exposure, label };
}

/** Adds a bucket's signed opening notional by instrument. */
function addExposure(run: Run, scenario: Scenario, bucket: number, exposure: Float64Array): void {
  eachPosition(run, scenario, bucket, (i, usd) => {
    exposure[i] = (exposure[i] as number) + usd;
  });
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

function positionEdges(holders: readonly Holder[], widthFactor: number): DisplayEdge[] {
  return holders.flatMap((holder) =>
    [...holder.exposure].flatMap((usd, i) => {
      if (i !== holder.instrument && Math.abs(usd) < SHOWN_SHARE * holder.notionalUsd) return [];
      const key = `position:${holder.key}>${plateKey(i)}`;
      const width = Math.min(7, Math.max(0.55, (widthFactor * Math.abs(usd)) / 1e6));
      const label = `${usd > 0 ? 'long' : 'short'} ${shortUsd(Math.abs(usd))}`;
      return [
        {
          key,
          kind: 'position' as const,
          from: holder.key,
          to: plateKey(i),
          usd: Math.abs(usd),
          width,
          tick: 0,
          side: Math.sign(usd),
          label,
        },
      ];
    }),
  );
}

/** One edge per pair of instruments, labelled with the correlation in force (IDX-03). */
function correlationEdges(scenario: Scenario): DisplayEdge[] {
  const { matrix, stress } = scenario.correlation;
  const edges: DisplayEdge[] = [];
  scenario.instruments.forEach((_, i) => {
    for (let j = i + 1; j < scenario.instruments.length; j += 1) {
      const rho = (1 - stress) * (matrix[i]?.[j] ?? 0) + stress;
      if (rho === 0) continue;
      const label = `\u03c1 ${rho.toFixed(2).replace('-', '\u2212')}`;
      const key = `correlation:${plateKey(i)}>${plateKey(j)}`;
      edges.push({
        key,
        kind: 'correlation',
        from: plateKey(i),
        to: plateKey(j),
        usd: 0,
        width: 0.6 + 2.4 * Math.abs(rho),
        tick: 0,
        side: Math.sign(rho),
        label,
      });
    }
  });
  return edges;
}

/** Fund and vault stand behind every instrument. */
function backstops(run: Run, scenario: Scenario): DisplayEdge[] {
  const keys = [
    ...(scenario.venue.fund ? (['fund'] as const) : []),
    ...(run.summary.vault ? (['vault'] as const) : []),
  ];
  return keys.flatMap((kind) =>
    run.instrumentIds.map((_, i) => {
      const from = kind === 'fund' ? FUND_KEY : VAULT_KEY;
      return {
        key: `${kind}:${from}>${plateKey(i)}`,
        kind,
        from,
        to: plateKey(i),
        usd: 0,
        width: 0.8,
        tick: 0,
        side: 0,
        label: '',
      };
    }),
  );
}
