/**
 * GRAPH-01: which buckets of a cascade are drawn alone and which together. The largest stay single; the rest stand in
 * cohorts of the same lead instrument, side, generation and cohort of the main parent.
 */
import type { Run } from '@/lib/engine';

/** A group of cascade nodes drawn as one; a single has one member. */
export interface Group {
  readonly key: string;
  /** Rows of run.nodes, in order of falling. */
  readonly nodes: number[];
  readonly instrument: number;
  readonly side: number;
  readonly generation: number;
  /** Key of the group its main parents are in, '' for roots. */
  readonly parent: string;
  /** Cohort it would stand in, had that not been opened; '' where it stands alone by its size. */
  readonly opened: string;
  notionalUsd: number;
}

/** Up to here every node is drawn alone. */
const ALL_SINGLE = 120;
const SINGLES = 64;

export interface GroupOptions {
  /** Cohorts shown as their accounts. */
  readonly expanded?: ReadonlySet<string>;
  /** Buckets drawn alone, instead of the largest of this run. */
  readonly alone?: ReadonlySet<number>;
}

/** More groups than this are a thicket: cohorts then look less far back. */
const MOST_GROUPS = 420;

/** What of a node's main parent its cohort is told apart by, finest first: the parent's cohort, its instrument, nothing. */
const KINDRED: readonly ((run: Run, parent: number, parentKey: string) => string)[] = [
  (_, __, parentKey) => hash(parentKey),
  (run, parent) => (parent < 0 ? '' : `i${run.nodes.leadInstrument[parent]}`),
  () => '',
];

/** Groups in order of their first fall, and the group of each node. */
export function groupNodes(run: Run, options: GroupOptions = {}): { groups: Group[]; groupOf: Group[] } {
  for (const kindred of KINDRED) {
    const found = groupBy(run, options, kindred);
    if (found.groups.length <= MOST_GROUPS || kindred === KINDRED.at(-1)) return found;
  }
  return { groups: [], groupOf: [] };
}

function groupBy(
  run: Run,
  options: GroupOptions,
  kindred: (typeof KINDRED)[number],
): { groups: Group[]; groupOf: Group[] } {
  const { nodes } = run;
  const single = options.alone ?? singleBuckets(run);
  const byKey = new Map<string, Group>();
  const groupOf: Group[] = [];
  const order = Array.from({ length: nodes.count }, (_, n) => n);
  order.sort((a, b) => (nodes.generation[a] as number) - (nodes.generation[b] as number) || a - b);
  for (const n of order) {
    const main = mainParent(run, n);
    const parent = main < 0 ? '' : (groupOf[main]?.key ?? '');
    const instrument = nodes.leadInstrument[n] as number;
    const side = nodes.leadSide[n] as number;
    const generation = nodes.generation[n] as number;
    const cohort = `c${instrument}:${side > 0 ? 'l' : 's'}:${generation}:${kindred(run, main, parent)}`;
    const opened = !single.has(nodes.bucket[n] as number) && options.expanded?.has(cohort) ? cohort : '';
    const alone = single.has(nodes.bucket[n] as number) || opened !== '';
    const key = alone ? `b${nodes.bucket[n]}` : cohort;
    let group = byKey.get(key);
    if (!group) {
      group = { key, nodes: [], instrument, side, generation, parent, opened, notionalUsd: 0 };
      byKey.set(key, group);
    }
    group.nodes.push(n);
    group.notionalUsd += nodes.notionalUsd[n] as number;
    groupOf[n] = group;
  }
  const groups = [...byKey.values()];
  const first = (group: Group): number => nodes.firstActionTick[group.nodes[0] as number] as number;
  groups.sort((a, b) => first(a) - first(b) || (a.nodes[0] as number) - (b.nodes[0] as number));
  return { groups, groupOf };
}

/** The row of a node's main parent, -1 for a root. */
export function mainParent(run: Run, node: number): number {
  const start = run.nodes.parentStart[node] as number;
  return start === run.nodes.parentStart[node + 1] ? -1 : (run.nodes.parentNode[start] as number);
}

/** Buckets that are drawn alone: all of a small cascade, of a larger one those that stood for most. */
export function singleBuckets(run: Run): Set<number> {
  const { nodes } = run;
  if (nodes.count <= ALL_SINGLE) return new Set(nodes.bucket);
  const order = Array.from({ length: nodes.count }, (_, n) => n);
  order.sort((a, b) => (nodes.notionalUsd[b] as number) - (nodes.notionalUsd[a] as number) || a - b);
  return new Set(order.slice(0, SINGLES).map((n) => nodes.bucket[n] as number));
}

/** Short stable name of a parent's key, so that keys do not grow with the generations. */
function hash(text: string): string {
  let h = 2166136261;
  for (let n = 0; n < text.length; n += 1) h = Math.imul(h ^ text.charCodeAt(n), 16777619);
  return (h >>> 0).toString(36);
}
