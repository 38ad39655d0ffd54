/**
 * Whom to look at (T5). Each open position of a healthy bucket has a threshold: while every mark stays on its good side,
 * the bucket's slack cannot be used up. Positions hang by threshold in price bins, one row of bins per instrument and
 * side, so that a move of the mark pops only what it passes. Popping decides nothing: the exact rule (MARGIN-03) does.
 */
import type { Compiled } from '../compile';

export interface Watch {
  /** Price at (or, for a long, below) which position p asks for a look; for a short, at or above. */
  readonly thresholdUsd: Float64Array;
  /** Doubly linked lists by bin. -1 ends a list; UNLINKED in `previous` means in no list, other negatives the bin it heads. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly head: Int32Array;
  readonly bins: number;
  readonly binsPerUsd: Float64Array;
  /** Per row (2*instrument, +1 for shorts): the bin furthest against its side that may hold anything. */
  readonly edge: Int32Array;
  /** Marks as of the last scan; NaN before. */
  readonly seenMarkUsd: Float64Array;
  /** Buckets to look at whatever the marks do, each once. */
  readonly due: number[];
  readonly isDue: Uint8Array;
  /** Buckets whose thresholds are no longer those of the start, each once. */
  readonly moved: number[];
  readonly isMoved: Uint8Array;
}

const END = -1;
const UNLINKED = -2;
/** previous[p] of the first position in bin slot s is HEAD - s. */
const HEAD = -3;
/** Bins cover prices up to this multiple of the opening index; the last holds all above. */
const REACH = 2;
const PER_BIN = 16;

/** An empty watch: every bucket is due. */
export function createWatch(c: Compiled): Watch {
  const rows = 2 * c.count;
  const bins = Math.max(64, Math.min(65_536, Math.ceil(c.positionCount / rows / PER_BIN)));
  return {
    thresholdUsd: new Float64Array(c.positionCount),
    next: new Int32Array(c.positionCount),
    previous: new Int32Array(c.positionCount).fill(UNLINKED),
    head: new Int32Array(rows * bins).fill(END),
    bins,
    binsPerUsd: c.indexUsd.map((usd) => bins / (REACH * usd)),
    edge: Int32Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 0 : bins - 1)),
    seenMarkUsd: new Float64Array(c.count).fill(Number.NaN),
    due: [],
    isDue: new Uint8Array(c.bucketCount),
    moved: [],
    isMoved: new Uint8Array(c.bucketCount),
  };
}

/** Asks for a look at bucket b at the next scan. */
export function makeDue(watch: Watch, b: number): void {
  if (watch.isDue[b] === 1) return;
  watch.isDue[b] = 1;
  watch.due.push(b);
}

/** Takes the buckets that are due: those asked for, and those a threshold of which the marks have met. */
export function takeDueBuckets(c: Compiled, watch: Watch, markUsd: Float64Array): number[] {
  for (let i = 0; i < c.count; i += 1) {
    const mark = markUsd[i] as number;
    if (mark === watch.seenMarkUsd[i]) continue;
    watch.seenMarkUsd[i] = mark;
    popLongs(c, watch, i, mark);
    popShorts(c, watch, i, mark);
  }
  const due = watch.due.splice(0);
  for (const b of due) {
    watch.isDue[b] = 0;
    if (watch.isMoved[b] === 1) continue;
    watch.isMoved[b] = 1;
    watch.moved.push(b);
  }
  return due;
}

function binOf(watch: Watch, i: number, usd: number): number {
  const bin = usd * (watch.binsPerUsd[i] as number);
  return bin < watch.bins ? Math.max(0, bin | 0) : watch.bins - 1;
}

function popLongs(c: Compiled, watch: Watch, i: number, mark: number): void {
  const row = 2 * i;
  const stop = binOf(watch, i, mark);
  for (let bin = watch.edge[row] as number; bin >= stop; bin -= 1) {
    let p = watch.head[row * watch.bins + bin] as number;
    while (p >= 0) {
      const next = watch.next[p] as number;
      if ((watch.thresholdUsd[p] as number) >= mark) pop(c, watch, p);
      p = next;
    }
  }
  watch.edge[row] = Math.min(watch.edge[row] as number, stop);
}

function popShorts(c: Compiled, watch: Watch, i: number, mark: number): void {
  const row = 2 * i + 1;
  const stop = binOf(watch, i, mark);
  for (let bin = watch.edge[row] as number; bin <= stop; bin += 1) {
    let p = watch.head[row * watch.bins + bin] as number;
    while (p >= 0) {
      const next = watch.next[p] as number;
      if ((watch.thresholdUsd[p] as number) <= mark) pop(c, watch, p);
      p = next;
    }
  }
  watch.edge[row] = Math.max(watch.edge[row] as number, stop);
}

function pop(c: Compiled, watch: Watch, p: number): void {
  unlink(watch, p);
  makeDue(watch, c.positionBucket[p] as number);
}

/** Takes position p out of its list, if it is in one. */
export function unlink(watch: Watch, p: number): void {
  const before = watch.previous[p] as number;
  if (before === UNLINKED) return;
  const after = watch.next[p] as number;
  if (before >= 0) watch.next[before] = after;
  else watch.head[HEAD - before] = after;
  if (after >= 0) watch.previous[after] = before;
  watch.previous[p] = UNLINKED;
}

/** Hangs position p of instrument i at a threshold; one that no price can meet hangs nowhere. */
export function place(watch: Watch, p: number, i: number, isShort: boolean, thresholdUsd: number): void {
  const row = 2 * i + (isShort ? 1 : 0);
  const never = isShort ? thresholdUsd === Number.POSITIVE_INFINITY : thresholdUsd < 0;
  const slot = row * watch.bins + binOf(watch, i, thresholdUsd);
  watch.thresholdUsd[p] = thresholdUsd;
  if (!never && (watch.previous[p] as number) === HEAD - slot) return;
  unlink(watch, p);
  if (never) return;
  const first = watch.head[slot] as number;
  watch.next[p] = first;
  watch.previous[p] = HEAD - slot;
  if (first >= 0) watch.previous[first] = p;
  watch.head[slot] = p;
  const bin = slot - row * watch.bins;
  const edge = watch.edge[row] as number;
  if (isShort ? bin < edge : bin > edge) watch.edge[row] = bin;
}
