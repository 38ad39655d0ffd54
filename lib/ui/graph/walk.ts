/** Roving focus: from a node to the nearest one in a direction. */
import type { DisplayNode, GraphModel } from '@/lib/graph';

/** The next account's key; the largest where none has the focus; null where nothing lies that way. */
export function nextNode(model: GraphModel, from: string | null, way: { x: number; y: number }): string | null {
  const accounts = model.nodes.filter((node) => node.buckets.length > 0);
  const here = accounts.find((node) => node.key === from);
  if (!here) return largest(accounts)?.key ?? null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of accounts) {
    const dx = node.x - here.x;
    const dy = node.y - here.y;
    const along = dx * way.x + dy * way.y;
    const across = Math.abs(dx * way.y - dy * way.x);
    if (along <= 0.5 || across > 2.2 * along) continue;
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
