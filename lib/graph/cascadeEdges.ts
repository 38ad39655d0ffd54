/** Edges of the cascade: cause to effect, and who was drawn on. Dollars add up over the members of a cohort. */
import { EVENT_NAMES, EVENT_VALUES, fellFromStart, type Run } from '@/lib/engine';
import { type Scenario, shockReach } from '@/lib/scenario';
import { FUND_KEY, plateKey, SHOCK_KEY, VAULT_KEY } from './anchors';
import { shortUsd } from './format';
import type { Group } from './members';
import type { Survivor } from './survivors';
import type { DisplayEdge, EdgeKind } from './types';

export type Edge = Omit<DisplayEdge, 'width'>;

/** Parents drawn per node; the rest are in the table. In a large cascade a further parent must weigh nearly as much as the main one. */
const MOST_PARENTS = 3;
const LARGE_CASCADE = 150;
const FURTHER_PARENT_SHARE = 0.6;
/** Draws on the fund or the vault, and ADL closures, drawn: the largest. */
const MOST_DRAWS = 12;

export function cascadeEdges(
  run: Run,
  scenario: Scenario,
  groupOf: readonly Group[],
  survivors: readonly Survivor[],
): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (kind: EdgeKind, from: string, to: string, usd: number, tick: number): void => {
    if (from === to) return;
    const key = `${kind}:${from}>${to}`;
    const known = edges.get(key);
    const sum = usd + (known?.usd ?? 0);
    edges.set(key, {
      key,
      kind,
      from,
      to,
      usd: sum,
      tick: Math.min(tick, known?.tick ?? tick),
      side: 0,
      label: shortUsd(sum),
    });
  };
  const { nodes } = run;
  for (let n = 0; n < nodes.count; n += 1) {
    const group = groupOf[n] as Group;
    const tick = nodes.triggerTick[n] as number;
    const first = nodes.parentStart[n] as number;
    const end = Math.min(nodes.parentStart[n + 1] as number, first + MOST_PARENTS);
    const leastUsd = nodes.count > LARGE_CASCADE ? FURTHER_PARENT_SHARE * (nodes.parentUsd[first] ?? 0) : 0;
    for (let r = first; r < end; r += 1) {
      if ((nodes.parentUsd[r] as number) < leastUsd) continue;
      const parent = groupOf[nodes.parentNode[r] as number] as Group;
      add('cause', parent.key, group.key, nodes.parentUsd[r] as number, tick);
    }
    // No move felled what stood below its maintenance from the start: nothing leads to it.
    if (first === nodes.parentStart[n + 1] && nodes.cause[n] === 0 && !fellFromStart(run, n)) {
      add('shock', plateKey(group.instrument), group.key, shockShare(run, n), tick);
    }
  }
  for (const arrow of shockArrows(scenario, run)) edges.set(arrow.key, arrow);
  for (const draw of largest(fundDraws(run, groupOf))) add('fund', draw.from, FUND_KEY, draw.usd, draw.tick);
  for (const draw of largest(takeovers(run, groupOf))) add('vault', draw.from, VAULT_KEY, draw.usd, draw.tick);
  const drawn = new Map(survivors.map((survivor) => [survivor.bucket, survivor.key]));
  for (const draw of largest(closures(run, groupOf, drawn))) add('adl', draw.from, draw.to, draw.usd, draw.tick);
  return [...edges.values()];
}

/** CAUSE-04: dollars of the node's mark loss that the shock alone took. */
export function shockShare(run: Run, node: number): number {
  for (let r = run.nodes.shareStart[node] as number; r < (run.nodes.shareStart[node + 1] as number); r += 1) {
    if (run.nodes.shareNode[r] === -1) return Math.max(0, run.nodes.shareUsd[r] as number);
  }
  return 0;
}

/** From the shock to every instrument it moves itself, and quietly to those that follow by correlation. */
function shockArrows(scenario: Scenario, run: Run): Edge[] {
  return [...shockReach(scenario)].map(([id, { startMs, follows }]) => {
    const to = plateKey(run.instrumentIds.indexOf(id));
    const tick = Math.floor(startMs / run.tickMs);
    const edge: Edge = {
      key: `shock:${SHOCK_KEY}>${to}`,
      kind: 'shock',
      from: SHOCK_KEY,
      to,
      usd: 0,
      tick,
      side: 0,
      label: '',
    };
    return follows === null ? edge : { ...edge, label: `by correlation with ${follows}`, quiet: true };
  });
}

interface Draw {
  readonly from: string;
  readonly to: string;
  usd: number;
  tick: number;
}

function collect(draws: Map<string, Draw>, from: string, to: string, usd: number, tick: number): void {
  const known = draws.get(`${from}>${to}`);
  if (known) known.usd += usd;
  else draws.set(`${from}>${to}`, { from, to, usd, tick });
}

function largest(draws: Map<string, Draw>): Draw[] {
  return [...draws.values()].sort((a, b) => b.usd - a.usd || (a.from < b.from ? -1 : 1)).slice(0, MOST_DRAWS);
}

function events(
  run: Run,
  kind: (typeof EVENT_NAMES)[number],
  visit: (e: number, value: (v: number) => number) => void,
): void {
  const number = EVENT_NAMES.indexOf(kind);
  for (let e = 0; e < run.log.count; e += 1) {
    if (run.log.kind[e] === number) visit(e, (v) => run.log.values[e * EVENT_VALUES + v] as number);
  }
}

function keyOfBucket(run: Run, groupOf: readonly Group[], bucket: number): string | undefined {
  return bucket < 0 ? undefined : groupOf[run.buckets.node[bucket] as number]?.key;
}

function fundDraws(run: Run, groupOf: readonly Group[]): Map<string, Draw> {
  const draws = new Map<string, Draw>();
  events(run, 'fund-paid', (e, value) => {
    const from = keyOfBucket(run, groupOf, run.log.bucket[e] as number);
    if (from) collect(draws, from, FUND_KEY, value(0), run.log.tick[e] as number);
  });
  return draws;
}

function takeovers(run: Run, groupOf: readonly Group[]): Map<string, Draw> {
  const draws = new Map<string, Draw>();
  for (const kind of ['vault-took-over', 'vault-took'] as const) {
    events(run, kind, (e, value) => {
      const from = keyOfBucket(run, groupOf, run.log.bucket[e] as number);
      const usd = kind === 'vault-took' ? Math.abs(value(0) * value(1)) : value(1);
      if (from) collect(draws, from, VAULT_KEY, usd, run.log.tick[e] as number);
    });
  }
  return draws;
}

/** At the mark of the moment, as every sum of what ADL closed is: those of the arrows add up to it. */
function closures(run: Run, groupOf: readonly Group[], survivors: ReadonlyMap<number, string>): Map<string, Draw> {
  const draws = new Map<string, Draw>();
  const { series } = run;
  events(run, 'adl', (e, value) => {
    const tick = Math.min(run.log.tick[e] as number, Math.max(0, series.ticks - 1));
    const markUsd = series.markUsd[tick * series.instruments + (run.log.instrument[e] as number)] as number;
    const bucket = run.log.bucket[e] as number;
    const to = survivors.get(bucket) ?? keyOfBucket(run, groupOf, bucket);
    const party = run.log.other[e] as number;
    const from = party < 0 ? VAULT_KEY : keyOfBucket(run, groupOf, party);
    if (from && to) collect(draws, from, to, Math.abs(value(0)) * markUsd, run.log.tick[e] as number);
  });
  return draws;
}
