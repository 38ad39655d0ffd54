/** The cascade as it is drawn: who pulled down whom, who the fund paid for, who was deleveraged. A fold over a run. */
import { accountId, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { anchors, backstopLevels, FUND_KEY, plateKey, SHOCK_KEY, VAULT_KEY } from './anchors';
import { cascadeCaption } from './caption';
import { type Placed, ringName, ringsOf } from './constellation';
import { shortTime, shortUsd } from './format';
import { instrumentWords } from './held';
import { keptModel } from './kept';
import { keysByBucket } from './keyOf';
import { likenessOf } from './likeness';
import type { Group, GroupOptions } from './members';
import { radiusOf } from './scales';
import { type CascadeParts, cascadeParts, type Sheet, sheetOf } from './sheet';
import type { Survivor } from './survivors';
import type { DisplayNode, GraphModel, Scales } from './types';

export { FUND_KEY, SHOCK_KEY, VAULT_KEY };

/** @param options.expanded keys of cohorts to show as their accounts. */
export function cascadeModel(run: Run, scenario: Scenario, options: GroupOptions = {}): GraphModel {
  const isOpened = (options.expanded?.size ?? 0) > 0;
  const made = keptModel(run, 'cascade');
  if (made && !isOpened) return made;
  const { alone, standing, sheetFor } = likenessOf(run);
  const grouping = alone ? { ...options, alone } : options;
  const parts = cascadeParts(run, scenario, grouping, standing);
  if (!isOpened) return assemble(parts, sheetFor(parts));
  const sheet = sheetFor(cascadeParts(run, scenario, alone ? { alone } : {}, standing));
  const closed = cascadeModel(run, scenario);
  const openedBy = new Map(parts.groups.map((group) => [group.key, group.opened]));
  return assemble(
    parts,
    sheetOf([parts], closed.scales, (placed) => whereItWas(placed, closed, openedBy), sheet),
  );
}

/** The picture of one run on a sheet. */
export function assemble(
  { run, scenario, groups, survivors, edges }: CascadeParts,
  { scales, rings, deepest, all, at }: Sheet,
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
    rings: ringsOf(all, (ring) => ringName(ring, deepest, rings)),
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
    ...(run.heldAccount >= 0 && run.buckets.account[survivor.bucket] === run.heldAccount ? { held: true } : {}),
  };
}

export { plateKey };
