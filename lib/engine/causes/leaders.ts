/** The nodes that have traded most on one book and one way, the most first: the bound by which a walk over all is spared. */

/** Enough that the one looked for is nearly always among them; few enough to keep in order execution by execution. */
const MOST = 48;

export interface Leaders {
  /** Nodes held; below MOST they are all there are. */
  count: number;
  readonly node: Int32Array;
  /** Their |dy| so far. */
  readonly moved: Float64Array;
}

export function createLeaders(): Leaders {
  return { count: 0, node: new Int32Array(MOST), moved: new Float64Array(MOST) };
}

/** A node has moved the book by `moved` in all, more than before. */
export function lead(leaders: Leaders, node: number, moved: number): void {
  const { node: nodes, moved: all, count } = leaders;
  if (count === MOST && moved <= (all[MOST - 1] as number)) return;
  let at = nodes.subarray(0, count).indexOf(node);
  if (at < 0) {
    at = Math.min(count, MOST - 1);
    leaders.count = at + 1;
  }
  while (at > 0 && (all[at - 1] as number) < moved) {
    nodes[at] = nodes[at - 1] as number;
    all[at] = all[at - 1] as number;
    at -= 1;
  }
  nodes[at] = node;
  all[at] = moved;
}

/** The most that a node not among the first `depth` can have moved; null: not known. */
export function boundBelow({ count, moved }: Leaders, depth: number): number | null {
  if (depth < count) return moved[depth] as number;
  return count < MOST ? 0 : null;
}
