/** The cascade as it is drawn: who pulled down whom, who the fund paid for, who was deleveraged. A fold over a run. */
import { accountId, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { anchors, backstopLevels, FUND_KEY, plateKey, SHOCK_KEY, VAULT_KEY } from './anchors';
import { cascadeCaption } from './caption';
import { cascadeEdges } from './cascadeEdges';
import { centres, MOST_RINGS, type Placed, placeAll, ringsOf } from './constellation';
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

/** Survivors up to this multiple of the largest group that fell are drawn at their true size. */
const SURVIVORS_OVER_FALLEN = 1.6;

/** @param options.expanded keys of cohorts to show as their accounts. */
export function cascadeModel(run: Run, scenario: Scenario, options: GroupOptions = {}): GraphModel {
  const made = options.expanded?.size ? undefined : keptModel(run, 'cascade');
  if (made) return made;
  const { groups, groupOf } = groupNodes(run, options);
  const fallenUsd = groups.reduce((most, group) => Math.max(most, group.notionalUsd), 0);
  const survivors = survivorsOf(
    run,
    scenario,
    fallenUsd > 0 ? SURVIVORS_OVER_FALLEN * fallenUsd : Number.POSITIVE_INFINITY,
  );
  const edges = cascadeEdges(run, scenario, groupOf, survivors);
  const largestUsd = survivors.reduce((most, one) => Math.max(most, one.notionalUsd), fallenUsd);
  const largestEdgeUsd = edges.reduce((most, edge) => Math.max(most, edge.kind === 'cause' ? edge.usd : 0), 0);
  const crowding = groups.length > 90 ? 0.82 : 1;
  const scales = makeScales(largestUsd, largestEdgeUsd, crowding);
  const generations = groups.reduce((most, group) => Math.max(most, group.generation + 1), 1);
  const rings = Math.min(MOST_RINGS, generations);
  const all = centres(weightsOf(run, scenario), rings);
  const placed = placeAll(
    [...groups.map((group) => placedGroup(group, scales)), ...survivors.map((s) => placedSurvivor(s, scales))],
    all,
  );
  const at = (key: string): { x: number; y: number } => placed.get(key) ?? { x: 0, y: 0 };
  const numbers = cohortNumbers(groups);
  const nodes: DisplayNode[] = [
    ...anchors(run, scenario, all),
    ...groups.map((group) => ({ ...groupNode(run, group, numbers, scales), ...at(group.key) })),
    ...survivors.map((survivor) => ({ ...survivorNode(run, survivor, scales), ...at(survivor.key) })),
  ];
  return {
    which: 'cascade',
    nodes,
    edges: edges.map(({ usd, ...edge }) => ({ ...edge, usd, width: edgeWidth(edge.kind, usd, scales) })),
    rings: ringsOf(all, rings),
    scales,
    keyOf: keysByBucket(run, nodes),
    caption: cascadeCaption(run, scenario),
    levels: backstopLevels(run),
  };
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

/** c1, c2, ... in order of their first fall. */
function cohortNumbers(groups: readonly Group[]): Map<string, number> {
  const cohorts = groups.filter((group) => group.nodes.length > 1);
  return new Map(cohorts.map((group, n) => [group.key, n + 1]));
}

/** `a18`, or `a18/BTC` for an isolated bucket. */
export function bucketName(run: Run, bucket: number): string {
  const id = accountId(run.accounts, run.buckets.account[bucket] as number);
  const isolated = run.buckets.isolated[bucket] as number;
  return isolated < 0 ? id : `${id}/${run.instrumentIds[isolated]}`;
}

function groupNode(
  run: Run,
  group: Group,
  numbers: ReadonlyMap<string, number>,
  scales: Scales,
): Omit<DisplayNode, 'x' | 'y'> {
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
    label: single ? bucketName(run, bucket) : `c${numbers.get(group.key)}, ${group.nodes.length} accounts`,
    detail: `${shortUsd(group.notionalUsd)} ${instrumentWords(run, group.instrument, buckets)}, ${shortTime(firstTick * run.tickMs)}`,
    generation: group.generation,
    side: group.side,
    instrument: group.instrument,
    notionalUsd: group.notionalUsd,
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
    buckets: [survivor.bucket],
    firstTick: Number.POSITIVE_INFINITY,
    lastTick: Number.POSITIVE_INFINITY,
    adlTick: survivor.adlTick,
  };
}

export { plateKey };
