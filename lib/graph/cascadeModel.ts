/** The cascade as it is drawn: who pulled down whom, who the fund paid for, who was deleveraged. A fold over a run. */
import { accountId, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { anchors, backstopLevels, FUND_KEY, plateKey, SHOCK_KEY, VAULT_KEY } from './anchors';
import { cascadeCaption } from './caption';
import { cascadeEdges } from './cascadeEdges';
import { type Centre, centres, MOST_RINGS, type Placed, placeAll, ringName, ringsOf } from './constellation';
import { shortTime, shortUsd } from './format';
import { instrumentWords } from './held';
import { keptModel } from './kept';
import { keysByBucket } from './keyOf';
import { type Group, type GroupOptions, groupNodes } from './members';
import { makeScales, radiusOf } from './scales';
import { type Survivor, survivorsOf } from './survivors';
import type { DisplayNode, GraphModel, Scales } from './types';
import { weightsOf } from './weights';

export { FUND_KEY, SHOCK_KEY, VAULT_KEY };

/** @param options.expanded keys of cohorts to show as their accounts. */
export function cascadeModel(run: Run, scenario: Scenario, options: GroupOptions = {}): GraphModel {
  const made = options.expanded?.size ? undefined : keptModel(run, 'cascade');
  if (made) return made;
  const parts = cascadeParts(run, scenario, options);
  if (!options.expanded?.size) return assemble(parts, sheetOf([parts]));
  const closed = cascadeModel(run, scenario);
  const openedBy = new Map(parts.groups.map((group) => [group.key, group.opened]));
  const sheet = sheetOf([parts], closed.scales, (placed) => whereItWas(placed, closed, openedBy));
  return assemble(parts, sheet);
}

/** What is drawn of one run, before anything has a size or a place. */
export interface CascadeParts {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly groups: readonly Group[];
  readonly survivors: readonly Survivor[];
  readonly edges: ReturnType<typeof cascadeEdges>;
}

/** @param standing buckets that are drawn although they neither fell nor are among the largest. */
export function cascadeParts(
  run: Run,
  scenario: Scenario,
  options: GroupOptions = {},
  standing: ReadonlySet<number> = new Set(),
): CascadeParts {
  const { groups, groupOf } = groupNodes(run, options);
  const survivors = survivorsOf(run, scenario, largestOf(groups), standing);
  return { run, scenario, groups, survivors, edges: cascadeEdges(run, scenario, groupOf, survivors) };
}

const largestOf = (all: readonly { readonly notionalUsd: number }[]): number =>
  all.reduce((most, one) => Math.max(most, one.notionalUsd), 0);

/** Scales and places that one run, or several side by side, are drawn with. */
export interface Sheet {
  readonly scales: Scales;
  readonly rings: number;
  /** The last generation of any of the runs, 0 the first: the outermost ring holds all from its own to that. */
  readonly deepest: number;
  readonly all: readonly Centre[];
  readonly at: (key: string) => { x: number; y: number };
}

/** Of many that fell the largest is drawn smaller; those round them, who are few, make no room. */
const CROWD = 90;
const CROWDING = 0.82;

/** One scale for all of them, by the largest that any of them shows. */
export function scalesOf(parts: readonly CascadeParts[]): Scales {
  const crowding = Math.max(...parts.map(({ groups }) => groups.length)) > CROWD ? CROWDING : 1;
  const fallenUsd = Math.max(...parts.map(({ groups }) => largestOf(groups)));
  const standingUsd = Math.max(...parts.map(({ survivors }) => largestOf(survivors)));
  const causes = parts.flatMap(({ edges }) => edges.filter((edge) => edge.kind === 'cause'));
  const largestEdgeUsd = causes.reduce((most, edge) => Math.max(most, edge.usd), 0);
  return makeScales(Math.max(fallenUsd / crowding ** 2, standingUsd), largestEdgeUsd);
}

/** One key has one place whichever run it is of; where it fell in several, the first run's ring counts. */
export function sheetOf(
  parts: readonly CascadeParts[],
  scales: Scales = scalesOf(parts),
  pin: (placed: Placed) => Placed = (placed) => placed,
): Sheet {
  const generations = parts.flatMap(({ groups }) => groups.map((group) => group.generation + 1));
  const rings = Math.min(MOST_RINGS, Math.max(1, ...generations));
  const weights = parts.map(({ run, scenario }) => weightsOf(run, scenario));
  const all = centres(
    (weights[0] ?? []).map((_, i) => Math.max(...weights.map((one) => one[i] ?? 0))),
    rings,
    parts[0]?.run.instrumentIds ?? [],
  );
  const items = new Map<string, Placed>();
  const add = (placed: Placed): void => {
    const known = items.get(placed.key);
    if (!known || placed.radius > known.radius) items.set(placed.key, { ...(known ?? placed), radius: placed.radius });
  };
  for (const { groups } of parts) for (const group of groups) add(placedGroup(group, scales));
  for (const { survivors } of parts) for (const survivor of survivors) add(placedSurvivor(survivor, scales));
  const placed = placeAll([...items.values()].map(pin), all);
  const deepest = Math.max(1, ...generations) - 1;
  return { scales, rings, deepest, all, at: (key) => placed.get(key) ?? { x: 0, y: 0 } };
}

/** The picture of one run on a sheet. */
export function assemble(
  { run, scenario, groups, survivors, edges }: CascadeParts,
  { scales, deepest, all, at }: Sheet,
): GraphModel {
  const nodes: DisplayNode[] = [
    ...anchors(run, scenario, all),
    ...groups.map((group) => ({ ...groupNode(run, group, scales), ...at(group.key) })),
    ...survivors.map((survivor) => ({ ...survivorNode(run, survivor, scales), ...at(survivor.key) })),
  ];
  return {
    which: 'cascade',
    nodes,
    edges: edges.map(({ usd, ...edge }) => ({ ...edge, usd, width: edgeWidth(edge.kind, usd, scales) })),
    rings: ringsOf(all, (ring) => ringName(ring, deepest)),
    scales,
    keyOf: keysByBucket(run, nodes),
    caption: cascadeCaption(run, scenario),
    levels: backstopLevels(run),
  };
}

/** Opening a cohort moves nothing else: what was drawn keeps its place, and the cohort's accounts stand round its own. */
function whereItWas(placed: Placed, closed: GraphModel, openedBy: ReadonlyMap<string, string>): Placed {
  const cohort = openedBy.get(placed.key);
  const at = closed.nodes.find((node) => node.key === (cohort || placed.key));
  if (!at) return placed;
  const point = { x: at.x, y: at.y };
  return cohort ? { ...placed, from: point } : { ...placed, fixed: point };
}

function edgeWidth(kind: string, usd: number, scales: Scales): number {
  const width = (scales.widthFactor * usd) / 1e6;
  if (kind === 'adl' || kind === 'vault') return 1.1;
  const share = kind === 'fund' || kind === 'shock' ? 0.6 : 1;
  return Math.min(kind === 'cause' ? 9 : 5, Math.max(0.55, width * share));
}

function placedGroup(group: Group, scales: Scales): Placed {
  const ring = Math.min(group.generation, MOST_RINGS - 1);
  const radius = radiusOf(scales, group.notionalUsd);
  return { key: group.key, instrument: group.instrument, ring, radius, side: group.side, near: group.parent };
}

function placedSurvivor(survivor: Survivor, scales: Scales): Placed {
  const radius = radiusOf(scales, survivor.notionalUsd);
  return { key: survivor.key, instrument: survivor.instrument, ring: -1, radius, side: survivor.side, near: '' };
}

/** `a18`, or `a18/BTC` for an isolated bucket. */
export function bucketName(run: Run, bucket: number): string {
  const id = accountId(run.accounts, run.buckets.account[bucket] as number);
  const isolated = run.buckets.isolated[bucket] as number;
  return isolated < 0 ? id : `${id}/${run.instrumentIds[isolated]}`;
}

const isIsolated = (run: Run, bucket: number): boolean => (run.buckets.isolated[bucket] ?? -1) >= 0;

function groupNode(run: Run, group: Group, scales: Scales): Omit<DisplayNode, 'x' | 'y'> {
  const { nodes } = run;
  const ticks = group.nodes.map((n) => nodes.firstActionTick[n] as number);
  const firstTick = Math.min(...ticks);
  const single = group.nodes.length === 1;
  const buckets = group.nodes.map((n) => nodes.bucket[n] as number);
  const bucket = buckets[0] as number;
  return {
    key: group.key,
    kind: single ? 'account' : 'cohort',
    radius: radiusOf(scales, group.notionalUsd),
    label: single ? bucketName(run, bucket) : `${group.nodes.length.toLocaleString('en-US')} accounts`,
    detail: `${shortUsd(group.notionalUsd)} ${instrumentWords(run, group.instrument, buckets)}, ${single ? 'fell at' : 'fell from'} ${shortTime(firstTick * run.tickMs)}`,
    generation: group.generation,
    side: group.side,
    instrument: group.instrument,
    notionalUsd: group.notionalUsd,
    ...(single && isIsolated(run, bucket) ? { isolated: true } : {}),
    buckets,
    firstTick,
    lastTick: Math.max(...ticks),
    adlTick: Number.POSITIVE_INFINITY,
  };
}

/** A survivor's dollars are those of its largest position alone. */
const also = (held: string): string => held.replace('+', ', also ');

function survivorNode(run: Run, survivor: Survivor, scales: Scales): Omit<DisplayNode, 'x' | 'y'> {
  return {
    key: survivor.key,
    kind: 'survivor',
    radius: radiusOf(scales, survivor.notionalUsd),
    label: bucketName(run, survivor.bucket),
    detail: `${shortUsd(survivor.notionalUsd)} ${also(instrumentWords(run, survivor.instrument, [survivor.bucket]))}`,
    generation: -1,
    side: survivor.side,
    instrument: survivor.instrument,
    notionalUsd: survivor.notionalUsd,
    ...(isIsolated(run, survivor.bucket) ? { isolated: true } : {}),
    buckets: [survivor.bucket],
    firstTick: Number.POSITIVE_INFINITY,
    lastTick: Number.POSITIVE_INFINITY,
    adlTick: survivor.adlTick,
  };
}

export { plateKey };
