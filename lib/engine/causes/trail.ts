/** All forced executions by node: the latest of each, and from every one the node's one before. No object per execution. */
export interface Trail {
  /** By sequence: the book, the row in its list, and the sequence of the same node's execution before (-1: none). */
  book: Uint16Array;
  row: Int32Array;
  previous: Int32Array;
  /** By node: the sequence of its latest, -1 before it has any. */
  latest: Int32Array;
}

export function createTrail(): Trail {
  return {
    book: new Uint16Array(64),
    row: new Int32Array(64),
    previous: new Int32Array(64),
    latest: new Int32Array(64).fill(-1),
  };
}

/** Notes execution `sequence` of a node. */
export function addStep(trail: Trail, sequence: number, node: number, book: number, row: number): void {
  if (sequence === trail.book.length) growSteps(trail);
  if (node >= trail.latest.length) growNodes(trail, node);
  trail.book[sequence] = book;
  trail.row[sequence] = row;
  trail.previous[sequence] = trail.latest[node] as number;
  trail.latest[node] = sequence;
}

/** Sequence of a node's latest execution; -1: none. */
export function latestOf({ latest }: Trail, node: number): number {
  return latest[node] ?? -1;
}

function growSteps(trail: Trail): void {
  const size = 2 * trail.book.length;
  const { book, row, previous } = trail;
  trail.book = new Uint16Array(size);
  trail.row = new Int32Array(size);
  trail.previous = new Int32Array(size);
  trail.book.set(book);
  trail.row.set(row);
  trail.previous.set(previous);
}

function growNodes(trail: Trail, node: number): void {
  const { latest } = trail;
  trail.latest = new Int32Array(2 * (node + 1)).fill(-1);
  trail.latest.set(latest);
}
