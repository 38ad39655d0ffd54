import { shortUsd } from './format';
import type { EmptyPool } from './pools';
import type { Backstop, DisplayNode, GraphModel, NodeState } from './types';

/** How a display node stands at a tick. Playback moves state only, never positions. */
export function nodeState(node: DisplayNode, tick: number): NodeState {
  if (node.adlTick <= tick) return 'deleveraged';
  if (tick < node.firstTick) return 'open';
  return tick < node.lastTick ? 'partly' : 'fallen';
}

/** The words of a node at a tick: what lies ahead is not told as past. */
export function detailAt({ detail, firstTick }: Pick<DisplayNode, 'detail' | 'firstTick'>, tick: number): string {
  return tick < firstTick ? detail.replace(', fell ', ', falls ') : detail;
}

/** A fund below this is empty (docs/model.md section 0). */
const EMPTY_USD = 1e-6;

/** Share of a full fund or vault that is left at a tick, 0 to 1. */
export function backstopShare(model: GraphModel, which: Backstop, tick: number): number {
  const { fullUsd } = model.levels[which];
  return fullUsd > 0 ? Math.min(1, Math.max(0, backstopUsd(model, which, tick) / fullUsd)) : 0;
}

/** `empty`, `$198k`; of a fund in pools `$950k, ALT empty`. */
export function backstopWords(model: GraphModel, which: Backstop, tick: number): string {
  const usd = backstopUsd(model, which, tick);
  if (which === 'fund' && usd < EMPTY_USD) return 'empty';
  return withPools(shortUsd(usd), model.levels[which].emptyPools ?? [], tick);
}

/** A balance, and which pools had run empty by a tick: what is left is not theirs to pay with. */
export function withPools(amount: string, pools: readonly EmptyPool[], tick: number): string {
  const empty = pools.filter((pool) => pool.tick <= tick);
  if (amount === 'empty' || empty.length === 0) return amount;
  return `${amount}, ${empty.length > 2 ? `${empty.length} pools` : empty.map(({ id }) => id).join(' and ')} empty`;
}

function backstopUsd(model: GraphModel, which: Backstop, tick: number): number {
  const { usd } = model.levels[which];
  return usd[Math.min(Math.max(tick, 0), usd.length - 1)] ?? 0;
}
