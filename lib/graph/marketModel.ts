/** The market before the shock: who holds what, what is correlated, who backs whom (GRAPH-01). */
import { forceCollide, forceLink, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { anchors, backstopLevels, FUND_KEY, plateKey, VAULT_KEY } from './anchors';
import { bucketName, keysByBucket } from './cascadeModel';
import { type Centre, centres } from './constellation';
import { shortUsd } from './format';
import { seededRandom } from './random';
import { makeScales, radiusOf } from './scales';
import { isMaker, largestPosition } from './survivors';
import { type DisplayEdge, type DisplayNode, type GraphModel, HEIGHT, WIDTH } from './types';

const SINGLES = 44;
const ALL_SINGLE = 120;
const LEVERAGE_BANDS = [3, 7, 15, 30];

interface Holder {
  key: string;
  buckets: number[];
  instrument: number;
  side: number;
  notionalUsd: number;
  /** Signed notional per instrument. */
  exposure: Float64Array;
  label: string;
}

export function marketModel(run: Run, scenario: Scenario): GraphModel {
  const holders = groupHolders(run, scenario);
  const largest = holders.reduce((most, holder) => Math.max(most, holder.notionalUsd), 0);
  const scales = makeScales(largest, largest);
  const all = centres(weights(run, holders), 1);
  const fixed = anchors(run, scenario, all).filter((node) => node.kind !== 'shock');
  const placed = place(holders, all, (usd) => radiusOf(scales, usd));
  const nodes: DisplayNode[] = [
    ...fixed,
    ...holders.map((holder, n) => ({
      key: holder.key,
      kind: holder.buckets.length > 1 ? ('cohort' as const) : ('account' as const),
      x: placed[n]?.x ?? 0,
      y: placed[n]?.y ?? 0,
      radius: radiusOf(scales, holder.notionalUsd),
      label: holder.label,
      detail: `${shortUsd(holder.notionalUsd)}, ${holder.side > 0 ? 'long' : 'short'} ${run.instrumentIds[holder.instrument]}`,
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
    rings: [],
    scales,
    keyOf: keysByBucket(nodes),
    caption: caption(run, holders),
    levels: backstopLevels(run),
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
  const rows: (Holder & { cohort: string })[] = [];
  for (let b = 0; b < run.buckets.count; b += 1) {
    const lead = largestPosition(run, scenario, b);
    if (!lead || isMaker(run, scenario, b)) continue;
    const exposure = exposureOf(run, scenario, b);
    const notionalUsd = exposure.reduce((sum, usd) => sum + Math.abs(usd), 0);
    const collateral = run.buckets.openingCollateralUsd[b] as number;
    const leverage = LEVERAGE_BANDS.filter((from) => notionalUsd / Math.max(collateral, 1e-9) >= from).length;
    const size = Math.min(7, Math.max(0, Math.floor(Math.log10(Math.max(1, notionalUsd)))));
    const cohort = `m${lead.instrument}:${lead.side > 0 ? 'l' : 's'}:${leverage}:${size}`;
    rows.push({ key: `b${b}`, buckets: [b], ...lead, notionalUsd, exposure, label: bucketName(run, b), cohort });
  }
  rows.sort((x, y) => y.notionalUsd - x.notionalUsd || (x.buckets[0] as number) - (y.buckets[0] as number));
  const singles = rows.length <= ALL_SINGLE ? rows : rows.slice(0, SINGLES);
  const cohorts = new Map<string, Holder>();
  for (const row of rows.slice(singles.length)) {
    const known = cohorts.get(row.cohort);
    if (!known) cohorts.set(row.cohort, { ...row, key: row.cohort });
    else {
      known.buckets.push(row.buckets[0] as number);
      known.notionalUsd += row.notionalUsd;
      row.exposure.forEach((usd, i) => {
        known.exposure[i] = (known.exposure[i] as number) + usd;
      });
    }
  }
  for (const cohort of cohorts.values()) {
    if (cohort.buckets.length > 1) cohort.label = `${cohort.buckets.length.toLocaleString('en-US')} accounts`;
  }
  return [...singles, ...cohorts.values()];
}

function exposureOf(run: Run, scenario: Scenario, bucket: number): Float64Array {
  const exposure = new Float64Array(run.instrumentIds.length);
  for (
    let p = run.buckets.positionStart[bucket] as number;
    p < (run.buckets.positionStart[bucket + 1] as number);
    p += 1
  ) {
    const i = run.buckets.positionInstrument[p] as number;
    const usd = (run.buckets.openingSizeBase[p] as number) * (scenario.instruments[i]?.indexUsd ?? 0);
    exposure[i] = (exposure[i] as number) + usd;
  }
  return exposure;
}

function weights(run: Run, holders: readonly Holder[]): number[] {
  const sums = run.instrumentIds.map(() => 0);
  for (const holder of holders) sums[holder.instrument] = (sums[holder.instrument] as number) + holder.notionalUsd;
  return sums;
}

interface Body extends SimulationNodeDatum {
  index: number;
  radius: number;
}

/** Longs left of their instrument, shorts right; those with several instruments are drawn between them. */
function place(
  holders: readonly Holder[],
  all: readonly Centre[],
  radius: (usd: number) => number,
): { x: number; y: number }[] {
  const random = seededRandom(11);
  const bodies: Body[] = holders.map((holder, index) => {
    const centre = all[holder.instrument] as Centre;
    const angle = (holder.side > 0 ? Math.PI : 0) + (random() - 0.5) * 2.6;
    const reach = centre.outskirts * (0.35 + 0.6 * random());
    return {
      index,
      radius: radius(holder.notionalUsd),
      x: centre.x + Math.cos(angle) * reach,
      y: centre.y + Math.sin(angle) * reach,
    };
  });
  const plates: Body[] = all.map((centre, i) => ({
    index: holders.length + i,
    radius: 30,
    fx: centre.x,
    fy: centre.y,
    x: centre.x,
    y: centre.y,
  }));
  const links = holders.flatMap((holder, n) =>
    [...holder.exposure].flatMap((usd, i) =>
      usd === 0 ? [] : [{ source: n, target: holders.length + i, share: Math.abs(usd) / holder.notionalUsd }],
    ),
  );
  const simulation = forceSimulation([...bodies, ...plates])
    .randomSource(seededRandom(5))
    .stop()
    .alphaDecay(0.02);
  simulation.force('apart', forceCollide<Body>((body) => body.radius + 3.5).iterations(3));
  simulation.force(
    'hold',
    forceLink<Body, { source: number | Body; target: number | Body; share: number }>(links)
      .distance((link) => (all[(link.target as Body).index - holders.length] as Centre).outskirts * 0.68)
      .strength((link) => 0.16 * link.share),
  );
  simulation.tick(260);
  return bodies.map((body) => ({
    x: Math.min(WIDTH - body.radius - 6, Math.max(body.radius + 6, body.x ?? 0)),
    y: Math.min(HEIGHT - body.radius - 12, Math.max(body.radius + 12, body.y ?? 0)),
  }));
}

function positionEdges(holders: readonly Holder[], widthFactor: number): DisplayEdge[] {
  return holders.flatMap((holder) =>
    [...holder.exposure].flatMap((usd, i) => {
      if (usd === 0) return [];
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
      const label = rho.toFixed(2).replace('-', '\u2212');
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

function caption(run: Run, holders: readonly Holder[]): string {
  const long = run.instrumentIds.map(() => 0);
  const short = run.instrumentIds.map(() => 0);
  for (const holder of holders) {
    holder.exposure.forEach((usd, i) => {
      if (usd > 0) long[i] = (long[i] as number) + usd;
      else short[i] = (short[i] as number) - usd;
    });
  }
  const parts = run.instrumentIds.map(
    (id, i) => `${id} ${shortUsd(long[i] as number)} long and ${shortUsd(short[i] as number)} short`,
  );
  return `Before the shock: ${parts.join('; ')}.`;
}
