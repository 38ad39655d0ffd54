/** Roving focus along causes: left to what pulled it down, right to what it pulled down, up and down among its like. */
import type { DisplayEdge, DisplayNode, GraphModel } from '@/lib/graph';

export type Step = 'cause' | 'effect' | 'before' | 'after';

/**
 * The next node's key; where none has the focus the largest that has fallen by `tick`, else the largest; null where nothing
 * lies that way.
 * @param path the selected path, the selection first: where the focus is on it, left and right keep to it.
 */
export function nextNode(
  model: GraphModel,
  from: string | null,
  step: Step,
  path: readonly string[] = [],
  tick = Number.POSITIVE_INFINITY,
): string | null {
  const here = model.nodes.find((node) => node.key === from);
  if (!here) return largest(model.nodes, tick)?.key ?? null;
  if (step === 'before' || step === 'after') return sibling(model, here, step === 'after' ? 1 : -1);
  const at = path.indexOf(here.key);
  const along = at < 0 ? undefined : path[at + (step === 'cause' ? 1 : -1)];
  return along ?? (step === 'cause' ? cause(model, here) : effect(model, here));
}

/** Who it lost most to: in the market, the instrument it holds. */
function cause(model: GraphModel, here: DisplayNode): string | null {
  const mine = (edge: DisplayEdge): boolean =>
    model.which === 'market' ? edge.kind === 'position' && edge.from === here.key : edge.to === here.key;
  const end = model.which === 'market' ? 'to' : 'from';
  return strongest(model.edges.filter(mine), ['cause', 'position', 'shock', 'fund', 'vault', 'adl'])?.[end] ?? null;
}

/** Whom its sale hit hardest; where it pulled nobody down, who paid for it. */
function effect(model: GraphModel, here: DisplayNode): string | null {
  const mine = (edge: DisplayEdge): boolean =>
    model.which === 'market' ? edge.kind === 'position' && edge.to === here.key : edge.from === here.key;
  const end = model.which === 'market' ? 'from' : 'to';
  return strongest(model.edges.filter(mine), ['cause', 'position', 'shock', 'fund', 'vault', 'adl'])?.[end] ?? null;
}

/** The kinds in order of weight, and of one kind the most dollars. */
function strongest(edges: readonly DisplayEdge[], kinds: readonly DisplayEdge['kind'][]): DisplayEdge | undefined {
  for (const kind of kinds) {
    const [first, ...others] = edges.filter((edge) => edge.kind === kind);
    if (first) return others.reduce((most, edge) => (edge.usd > most.usd ? edge : most), first);
  }
  return undefined;
}

/** Same instrument and generation, in order of falling; what stands still walks among itself. Ends stop. */
function sibling(model: GraphModel, here: DisplayNode, by: 1 | -1): string | null {
  const anchor = here.buckets.length === 0;
  const like = model.nodes.filter((node) =>
    anchor
      ? node.buckets.length === 0
      : node.buckets.length > 0 && node.generation === here.generation && node.instrument === here.instrument,
  );
  if (!anchor) like.sort((a, b) => order(a) - order(b) || b.notionalUsd - a.notionalUsd || (a.key < b.key ? -1 : 1));
  return like[like.indexOf(here) + by]?.key ?? null;
}

const order = (node: DisplayNode): number => Math.min(node.firstTick, Number.MAX_SAFE_INTEGER);

function largest(nodes: readonly DisplayNode[], tick: number): DisplayNode | undefined {
  const accounts = nodes.filter((node) => node.buckets.length > 0);
  const fallen = accounts.filter((node) => node.generation >= 0 && node.firstTick <= tick);
  return (fallen.length > 0 ? fallen : accounts).reduce<DisplayNode | undefined>(
    (best, node) => (node.notionalUsd > (best?.notionalUsd ?? -1) ? node : best),
    undefined,
  );
}
