import { createLeaders, type Leaders, lead } from './leaders';

/** Forced executions of one generation on one book, in order of trading, as growing columns (CAUSE-02, CAUSE-04). */
export interface Executions {
  count: number;
  node: Int32Array;
  dy: Float64Array;
  tick: Uint32Array;
  sequence: Uint32Array;
  /** Sum of |dy| of rows 0..e. */
  gross: Float64Array;
  /** By row: what its node had moved the same way, with it. */
  byNode: Float64Array;
  readonly sold: Way;
  readonly bought: Way;
  /** Last ranking asked for: triggers of one tick ask for the same. */
  ranking: Ranking | null;
}

/** What went one way. */
export interface Way {
  /** Sum of |dy| of rows 0..e that went this way. */
  gross: Float64Array;
  readonly leaders: Leaders;
}

/** Nodes by what they moved on one book, the most first, ties by node. */
export interface Ranking {
  readonly end: number;
  readonly way: number;
  readonly nodes: Int32Array;
  /** |dy| of each, in the same order, and of all. */
  readonly moved: Float64Array;
  readonly total: number;
  readonly movedBy: ReadonlyMap<number, number>;
}

export function createExecutions(): Executions {
  return {
    count: 0,
    node: new Int32Array(8),
    dy: new Float64Array(8),
    tick: new Uint32Array(8),
    sequence: new Uint32Array(8),
    gross: new Float64Array(8),
    byNode: new Float64Array(8),
    sold: createWay(),
    bought: createWay(),
    ranking: null,
  };
}

function createWay(): Way {
  return { gross: new Float64Array(8), leaders: createLeaders() };
}

export const NO_EXECUTIONS: Executions = createExecutions();

/** Sales (-1) or purchases (1) of a list. */
export function wayOf(list: Executions, sign: number): Way {
  return sign < 0 ? list.sold : list.bought;
}

/** Adds an execution of a node that had moved `nodeBefore` on this book the same way. */
export function addExecution(
  list: Executions,
  { node, dy, tick, sequence }: { node: number; dy: number; tick: number; sequence: number },
  nodeBefore: number,
): void {
  const e = list.count;
  if (e === list.node.length) grow(list);
  list.node[e] = node;
  list.dy[e] = dy;
  list.tick[e] = tick;
  list.sequence[e] = sequence;
  list.gross[e] = upTo(list.gross, e) + Math.abs(dy);
  list.sold.gross[e] = upTo(list.sold.gross, e) + Math.max(0, -dy);
  list.bought.gross[e] = upTo(list.bought.gross, e) + Math.max(0, dy);
  list.byNode[e] = nodeBefore + Math.abs(dy);
  list.count = e + 1;
  if (dy !== 0) lead(wayOf(list, dy).leaders, node, list.byNode[e] as number);
}

/** Of a column of sums: the sum of rows 0..end-1. */
export function upTo(sums: Float64Array, end: number): number {
  return end === 0 ? 0 : (sums[end - 1] as number);
}

function grow(list: Executions): void {
  const size = 2 * list.node.length;
  const larger = <T extends Int32Array | Uint32Array | Float64Array>(column: T, make: (size: number) => T): T => {
    const next = make(size);
    next.set(column);
    return next;
  };
  list.node = larger(list.node, (n) => new Int32Array(n));
  list.dy = larger(list.dy, (n) => new Float64Array(n));
  list.tick = larger(list.tick, (n) => new Uint32Array(n));
  list.sequence = larger(list.sequence, (n) => new Uint32Array(n));
  list.gross = larger(list.gross, (n) => new Float64Array(n));
  list.byNode = larger(list.byNode, (n) => new Float64Array(n));
  for (const way of [list.sold, list.bought]) way.gross = larger(way.gross, (n) => new Float64Array(n));
}

/** Number of rows of ticks before `tick`: by halving, since causes are asked for long after. */
export function rowsBefore(list: Executions, tick: number): number {
  let low = 0;
  let high = list.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list.tick[middle] as number) < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of rows with a sequence below `sequence`, of the first `end`. */
export function rowsBelow(list: Executions, sequence: number, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list.sequence[middle] as number) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** CAUSE-04: nodes of rows 0..end-1 by the |dy| that went the given way; where none did (or way is 0), by all of it. */
export function rankingOf(list: Executions, end: number, way: number): Ranking {
  const known = list.ranking;
  if (known && known.end === end && known.way === way) return known;
  const same = sums(list, end, way);
  const movedBy = same.size > 0 || way === 0 ? same : sums(list, end, 0);
  const rows = [...movedBy].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const ranking = {
    end,
    way,
    nodes: Int32Array.from(rows, ([node]) => node),
    moved: Float64Array.from(rows, ([, moved]) => moved),
    total: rows.reduce((sum, [, moved]) => sum + moved, 0),
    movedBy,
  };
  list.ranking = ranking;
  return ranking;
}

function sums(list: Executions, end: number, way: number): Map<number, number> {
  const movedBy = new Map<number, number>();
  for (let e = 0; e < end; e += 1) {
    const dy = list.dy[e] as number;
    if (dy === 0 || (way !== 0 && Math.sign(dy) !== way)) continue;
    const node = list.node[e] as number;
    movedBy.set(node, (movedBy.get(node) ?? 0) + Math.abs(dy));
  }
  return movedBy;
}
