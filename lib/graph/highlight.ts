/** Surroundings of a selected bucket: its path back to the shock, and everything it pulled down. */
import type { Run } from '@/lib/engine';
import { plateKey, SHOCK_KEY } from './anchors';
import { mainParent } from './members';
import type { GraphModel, Highlight } from './types';

/** Nodes from `node` back to its root by main parents: one generation a step (CAUSE-05). */
export function pathToShock(run: Run, node: number): number[] {
  const path: number[] = [];
  for (let n = node; n >= 0; n = mainParent(run, n)) path.push(n);
  return path;
}

/** Null where the bucket is not drawn. In the market graph only its own edges are lit. */
export function highlight(model: GraphModel, run: Run, bucket: number): Highlight | null {
  const key = model.keyOf.get(bucket);
  if (key === undefined) return null;
  const node = run.buckets.node[bucket] as number;
  if (model.which === 'market' || node < 0) return ownEdges(model, key);
  const path = pathToShock(run, node).map((n) => model.keyOf.get(run.nodes.bucket[n] as number) ?? '');
  const root = pathToShock(run, node).at(-1) as number;
  if (run.nodes.cause[root] === 0) path.push(plateKey(run.nodes.leadInstrument[root] as number), SHOCK_KEY);
  const steps = new Set<string>();
  path.forEach((to, k) => {
    const from = path[k + 1];
    for (const kind of ['cause', 'shock']) steps.add(`${kind}:${from}>${to}`);
  });
  const pathEdges = new Set(model.edges.filter((edge) => steps.has(edge.key)).map((edge) => edge.key));
  return { node: key, path: path.filter((part) => part !== ''), pathEdges, ...downstream(model, key) };
}

function ownEdges(model: GraphModel, key: string): Highlight {
  const own = model.edges.filter((edge) => edge.from === key || edge.to === key);
  const others = own.map((edge) => (edge.from === key ? edge.to : edge.from));
  return {
    node: key,
    path: [key],
    pathEdges: new Set(own.map((edge) => edge.key)),
    downstream: new Set(others),
    downstreamEdges: new Set(),
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
