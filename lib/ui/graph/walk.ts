/** Roving focus: along an edge to a neighbour that lies in a direction; where none does, to the nearest account there. */
import type { DisplayNode, GraphModel } from '@/lib/graph';

export interface Way {
  readonly x: number;
  readonly y: number;
}

/** Within this much to the side of the direction per step along it: half a right angle for edges, wider for the rest. */
const EDGE_SPREAD = 1;
const FREE_SPREAD = 2.2;

/** The next account's key; the largest where none has the focus; null where nothing lies that way. */
export function nextNode(model: GraphModel, from: string | null, way: Way): string | null {
  const accounts = model.nodes.filter((node) => node.buckets.length > 0);
  const here = accounts.find((node) => node.key === from);
  if (!here) return largest(accounts)?.key ?? null;
  const linked = new Set(
    model.edges.flatMap((edge) => (edge.from === here.key ? [edge.to] : edge.to === here.key ? [edge.from] : [])),
  );
  const neighbours = accounts.filter((node) => linked.has(node.key));
  return nearest(here, neighbours, way, EDGE_SPREAD) ?? nearest(here, accounts, way, FREE_SPREAD);
}

function nearest(here: DisplayNode, nodes: readonly DisplayNode[], way: Way, spread: number): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const dx = node.x - here.x;
    const dy = node.y - here.y;
    const along = dx * way.x + dy * way.y;
    const across = Math.abs(dx * way.y - dy * way.x);
    if (along <= 0.5 || across > spread * along) continue;
    const cost = along + 1.6 * across;
    if (cost < least) {
      least = cost;
      best = node.key;
    }
  }
  return best;
}

function largest(nodes: readonly DisplayNode[]): DisplayNode | undefined {
  const fallen = nodes.filter((node) => node.generation >= 0);
  return (fallen.length > 0 ? fallen : nodes).reduce<DisplayNode | undefined>(
    (best, node) => (node.notionalUsd > (best?.notionalUsd ?? -1) ? node : best),
    undefined,
  );
}
