/** CAUSE-05 without walking back over everybody: the main one of a long run of pushes. */
import type { CauseBook } from './causeBook';
import { type Executions, upTo, wayOf } from './executions';
import type { Part } from './layers';
import { boundBelow } from './leaders';
import { addPush, clearTally, mainOf, type Tally } from './tally';
import { latestOf, type Trail } from './trail';

/** Sums of the same pushes in another order differ by less than this. */
const ROUNDING = 1e-9;

/**
 * The node with the most dollars in a run that begins at sequence `start`: down the leaders of all books at once, until
 * what the rest has ever moved cannot come up to the best (Fagin's threshold algorithm). -1: the leaders do not settle it.
 * @param lists executions by book, of the generation that pushed.
 */
export function strongest(
  { trail, tally, generation }: CauseBook,
  lists: readonly Executions[],
  parts: readonly Part[],
  start: number,
): number {
  clearTally(tally, generation.length);
  let bestUsd = 0;
  for (let depth = 0; ; depth += 1) {
    const mostUsd = restUsd(parts, depth);
    if (mostUsd === null) return -1;
    if (mostUsd === 0 || bestUsd > mostUsd * (1 + ROUNDING)) return tally.count > 0 ? mainOf(tally) : -1;
    for (const { list, hurts } of parts) {
      const { leaders } = wayOf(list, hurts);
      if (depth >= leaders.count) continue;
      const node = leaders.node[depth] as number;
      if (tally.turn[node] === tally.now) continue;
      addPushes(trail, lists, parts, start, node, tally);
      if (tally.turn[node] === tally.now) bestUsd = Math.max(bestUsd, tally.usd[node] as number);
    }
  }
}

/** What a node that has not come up by `depth` can have pushed at most, in dollars; null: not known. */
function restUsd(parts: readonly Part[], depth: number): number | null {
  let usd = 0;
  for (const { usd: partUsd, list, end, hurts } of parts) {
    const moved = boundBelow(wayOf(list, hurts).leaders, depth);
    if (moved === null) return null;
    usd += (partUsd * moved) / upTo(list.gross, end);
  }
  return usd;
}

/** Adds up the pushes of one node as a walk over all would: from its latest execution back. */
function addPushes(
  trail: Trail,
  lists: readonly Executions[],
  parts: readonly Part[],
  start: number,
  node: number,
  tally: Tally,
): void {
  for (let sequence = latestOf(trail, node); sequence >= start; sequence = trail.previous[sequence] as number) {
    const list = lists[trail.book[sequence] as number];
    const row = trail.row[sequence] as number;
    let usd = 0;
    for (const part of parts) {
      if (part.list !== list || row >= part.end || Math.sign(list.dy[row] as number) !== part.hurts) continue;
      usd += (part.usd * Math.abs(list.dy[row] as number)) / upTo(list.gross, part.end);
    }
    if (usd > 0) addPush(tally, node, usd, sequence);
  }
}
