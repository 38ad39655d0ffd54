import type { DisplayNode, NodeState } from './types';

/** How a display node stands at a tick. Playback moves state only, never positions. */
export function nodeState(node: DisplayNode, tick: number): NodeState {
  if (node.adlTick <= tick) return 'deleveraged';
  if (tick < node.firstTick) return 'open';
  return tick < node.lastTick ? 'partly' : 'fallen';
}
