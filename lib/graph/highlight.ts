/** Surroundings of a selected bucket: its path back to the shock, and everything it pulled down. */
import { fellFromStart, type Run } from '@/lib/engine';
import { plateKey, SHOCK_KEY } from './anchors';
import { shockShare } from './cascadeEdges';
import { bucketName } from './cascadeModel';
import { shortTime, shortUsd } from './format';
import { instrumentWords } from './held';
import { mainParent } from './members';
import type { DisplayEdge, DisplayNode, EdgeKind, GraphModel, Highlight } from './types';

/** Nodes from `node` back to its root by main parents: one generation a step (CAUSE-05). */
export function pathToShock(run: Run, node: number): number[] {
  const path: number[] = [];
  for (let n = node; n >= 0; n = mainParent(run, n)) path.push(n);
  return path;
}

/**
 * Null where the bucket is not drawn. In the market graph only its own edges are lit.
 * @param also buckets that are spoken of with it: lit and named, with what pushed them over.
 */
export function highlight(model: GraphModel, run: Run, bucket: number, also: readonly number[] = []): Highlight | null {
  const lit = highlightOne(model, run, bucket);
  if (lit === null || also.length === 0) return lit;
  const others = also.flatMap((other) => model.keyOf.get(other) ?? []).filter((key) => key !== lit.node);
  // An arrow from somebody who is not spoken of would lead to a faded mark.
  const told = new Set([...lit.path, ...lit.named, ...others]);
  const pushes = model.edges.filter(
    ({ kind, from, to }) =>
      kind === 'cause' && others.includes(to) && told.has(from) && mainParentKeys(model, run, to).includes(from),
  );
  return {
    ...lit,
    named: new Set([...lit.named, ...others.filter((key) => !lit.path.includes(key))]),
    pathEdges: new Set([...lit.pathEdges, ...pushes.map((edge) => edge.key)]),
  };
}

/** Keys of the main parents of all that a key stands for. */
function mainParentKeys(model: GraphModel, run: Run, key: string): string[] {
  const buckets = model.nodes.find((node) => node.key === key)?.buckets ?? [];
  return buckets.flatMap((bucket) => {
    const node = run.buckets.node[bucket] ?? -1;
    const parent = node < 0 ? -1 : mainParent(run, node);
    return parent < 0 ? [] : (model.keyOf.get(run.nodes.bucket[parent] as number) ?? []);
  });
}

function highlightOne(model: GraphModel, run: Run, bucket: number): Highlight | null {
  const key = model.keyOf.get(bucket);
  if (key === undefined) return null;
  const node = run.buckets.node[bucket] as number;
  const members = new Map<string, Member>();
  addMember(members, model, run, bucket);
  if (model.which === 'market' || node < 0) {
    // Of a run without an account, all of the run is what one looks at: it is marked, the rest keeps its strength.
    const marksOnly = model.which === 'cascade' && run.buckets.account[bucket] === run.heldAccount;
    return { ...ownEdges(model, key), members, marksOnly };
  }
  const rows = pathToShock(run, node);
  const buckets = rows.map((n) => run.nodes.bucket[n] as number);
  for (const one of buckets) addMember(members, model, run, one);
  const path = buckets.map((one) => model.keyOf.get(one) ?? '');
  const root = rows.at(-1) as number;
  if (run.nodes.cause[root] === 0 && !fellFromStart(run, root))
    path.push(plateKey(run.nodes.leadInstrument[root] as number), SHOCK_KEY);
  const passed = new Map<string, string>();
  path.forEach((to, k) => {
    const row = rows[k];
    const usd =
      row === undefined
        ? 0
        : row === root
          ? shockShare(run, row)
          : (run.nodes.parentUsd[run.nodes.parentStart[row] as number] ?? 0);
    for (const kind of ['cause', 'shock']) passed.set(`${kind}:${path[k + 1]}>${to}`, usd > 0 ? shortUsd(usd) : '');
  });
  for (const edge of model.edges) if (edge.quiet && passed.has(edge.key)) passed.set(edge.key, edge.label);
  const payers = payerEdges(model, run, node, key);
  for (const { edge, label } of payers) passed.set(edge.key, label);
  const pathEdges = new Set(model.edges.filter((edge) => passed.has(edge.key)).map((edge) => edge.key));
  const ends = payers.map(({ edge }) => (edge.from === key ? edge.to : edge.from));
  const drawn = path.filter((part) => part !== '');
  const named = new Set(ends.filter((end) => !drawn.includes(end)));
  return { node: key, path: drawn, pathEdges, named, ...downstream(model, key), members, passed };
}

const PAYERS: readonly EdgeKind[] = ['fund', 'vault', 'adl'];

/** Who paid for a node, or was closed against it: fund, vault, ADL. Of one in a cohort only what the fund paid for itself is known. */
function payerEdges(model: GraphModel, run: Run, node: number, key: string): { edge: DisplayEdge; label: string }[] {
  const alone = model.nodes.find((one) => one.key === key)?.buckets.length === 1;
  const paidUsd = run.nodes.paidFundUsd[node] ?? 0;
  return model.edges.flatMap((edge) => {
    if (!PAYERS.includes(edge.kind) || (edge.from !== key && edge.to !== key)) return [];
    if (alone) return [{ edge, label: edge.label }];
    return edge.kind === 'fund' && paidUsd > 0 ? [{ edge, label: shortUsd(paidUsd) }] : [];
  });
}

/** Null where the key is no fund, vault, instrument or shock: those light what they paid for, took over or pushed over. */
export function highlightAnchor(model: GraphModel, key: string): Highlight | null {
  const anchor = model.nodes.find((node) => node.key === key);
  if (!anchor || anchor.buckets.length > 0) return null;
  if (key !== SHOCK_KEY) return ownEdges(model, key);
  const shock = model.edges.filter((edge) => edge.kind === 'shock');
  return {
    ...ownEdges(model, key),
    pathEdges: new Set(shock.map((edge) => edge.key)),
    downstream: new Set(shock.map((edge) => edge.to)),
  };
}

type Member = Pick<DisplayNode, 'label' | 'detail' | 'firstTick'>;

/** A path is one of accounts: where one stands in a cohort, it is named with its own size and moment, the cohort after it. */
function addMember(members: Map<string, Member>, model: GraphModel, run: Run, bucket: number): void {
  const key = model.keyOf.get(bucket);
  const node = model.nodes.find((one) => one.key === key);
  if (!node || node.buckets.length < 2) return;
  const one = ownDetail(run, bucket);
  const count = node.buckets.length.toLocaleString('en-US');
  members.set(node.key, {
    label: bucketName(run, bucket),
    firstTick: run.nodes.firstActionTick[run.buckets.node[bucket] ?? -1] ?? node.firstTick,
    detail:
      one === null ? `in a group of ${count} accounts, ${node.detail}` : `${one}, in a group of ${count} accounts`,
  });
}

/** `$12k ETH, 4:33 min` of a bucket that fell, null of one that did not. */
function ownDetail(run: Run, bucket: number): string | null {
  const row = run.buckets.node[bucket] ?? -1;
  if (row < 0) return null;
  const { nodes } = run;
  const held = instrumentWords(run, nodes.leadInstrument[row] as number, [bucket]);
  return `${shortUsd(nodes.notionalUsd[row] as number)} ${held}, fell at ${shortTime((nodes.firstActionTick[row] as number) * run.tickMs)}`;
}

function ownEdges(model: GraphModel, key: string): Highlight {
  const own = model.edges.filter((edge) => edge.from === key || edge.to === key);
  const others = own.map((edge) => (edge.from === key ? edge.to : edge.from));
  return {
    node: key,
    path: [key],
    named: new Set(),
    pathEdges: new Set(own.map((edge) => edge.key)),
    downstream: new Set(others),
    downstreamEdges: new Set(),
    members: new Map(),
    passed: new Map(),
  };
}

function downstream(model: GraphModel, key: string): { downstream: Set<string>; downstreamEdges: Set<string> } {
  const reached = new Set<string>();
  const edges = new Set<string>();
  let front = [key];
  while (front.length > 0) {
    const next: string[] = [];
    for (const edge of model.edges) {
      if (edge.kind !== 'cause' || !front.includes(edge.from)) continue;
      edges.add(edge.key);
      if (!reached.has(edge.to) && edge.to !== key) {
        reached.add(edge.to);
        next.push(edge.to);
      }
    }
    front = next;
  }
  return { downstream: reached, downstreamEdges: edges };
}
