/** Who was below its maintenance margin before anything happened, read off a run. */
import type { Run } from './types';

const SHOCK = 0;

/**
 * Whether a node stood below its maintenance at the opening: triggered in the first tick with no mark moved. CAUSE-03 counts it
 * to the shock's generation, since the shock alone would have seen it fall too; but no move felled it.
 */
export function fellFromStart({ nodes }: Run, node: number): boolean {
  return nodes.cause[node] === SHOCK && nodes.triggerTick[node] === 0 && nodes.markLossUsd[node] === 0;
}

/** Nodes that did. */
export function countFromStart(run: Run): number {
  let count = 0;
  for (let n = 0; n < run.nodes.count; n += 1) if (fellFromStart(run, n)) count += 1;
  return count;
}
