import { shortUsd } from './format';
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

/** `empty`, `$198k`. */
export function backstopWords(model: GraphModel, which: Backstop, tick: number): string {
  const usd = backstopUsd(model, which, tick);
  return which === 'fund' && usd < EMPTY_USD ? 'empty' : shortUsd(usd);
}

function backstopUsd(model: GraphModel, which: Backstop, tick: number): number {
  const { usd } = model.levels[which];
  return usd[Math.min(Math.max(tick, 0), usd.length - 1)] ?? 0;
}
