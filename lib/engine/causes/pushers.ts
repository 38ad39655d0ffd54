/** CAUSE-05: what pushed a bucket over. */
import type { Compiled } from '../compile';
import type { CauseBook, Trigger } from './causeBook';
import { rowsBefore } from './executions';
import { eachPart, type Part } from './layers';
import { addPair, type Pairs } from './pairs';
import { addPush, clearTally, listPushes, mainOf, type Tally } from './tally';

/**
 * A trigger of generation g >= 1 by the executions of generation g - 1.
 * @property neededUsd maintenance less equity at shadow g (a stop: how far past its trigger, times size).
 */
type Pushed = Pick<Trigger, 'judged' | 'generation' | 'neededUsd'>;

/**
 * Parents of a node of generation g >= 1, main parent first, with their dollars. An execution's push is its share of the
 * layer's dollars by |dy| among all of its book, where it went against the position; walking back from the latest, the
 * shortest run of pushes that exceeds what the trigger needed (all of them where none does). Without any, the latest
 * execution. Worked out from what was there at the trigger: the same whenever it is asked for. Adds them to a list.
 */
export function listPushers(c: Compiled, book: CauseBook, trigger: Pushed, list: Pairs): void {
  const layerUsd = walkBack(c, book, trigger);
  if (book.tally.count > 0) listPushes(book.tally, list);
  else {
    const node = latestNode(book, trigger);
    if (node >= 0) addPair(list, node, Math.max(0, layerUsd));
  }
}

/** The first of them alone; -1: none. */
export function mainPusher(c: Compiled, book: CauseBook, trigger: Pushed): number {
  walkBack(c, book, trigger);
  return book.tally.count > 0 ? mainOf(book.tally) : latestNode(book, trigger);
}

/** Tallies the pushes of a trigger by node; returns the layer's dollars. */
function walkBack(c: Compiled, book: CauseBook, { judged, generation, neededUsd }: Pushed): number {
  const { tally } = book;
  const walks: Walk[] = [];
  const layerUsd = eachPart(c, book, judged, generation, (part) => {
    if (part.usd > 0) walks.push(startWalk(part));
  });
  clearTally(tally, book.nodes.length);
  let sum = 0;
  for (let sequence = latest(walks); sequence >= 0 && sum <= neededUsd; sequence = latest(walks)) {
    sum += take(walks, sequence, tally);
  }
  return layerUsd;
}

/** One part's executions that hurt, from the latest back. */
interface Walk {
  readonly part: Part;
  /** Of all executions before the sample. */
  readonly grossBase: number;
  /** The next, -1 none; and its sequence. */
  at: number;
  sequence: number;
}

function startWalk(part: Part): Walk {
  const walk = { part, grossBase: part.list.gross[part.end - 1] as number, at: part.end, sequence: -1 };
  stepBack(walk);
  return walk;
}

/** To the latest execution before this one that went against the position. */
function stepBack(walk: Walk): void {
  const { list, hurts } = walk.part;
  let e = walk.at - 1;
  while (e >= 0 && Math.sign(list.dy[e] as number) !== hurts) e -= 1;
  walk.at = e;
  walk.sequence = e < 0 ? -1 : (list.sequence[e] as number);
}

function latest(walks: readonly Walk[]): number {
  let sequence = -1;
  for (const walk of walks) if (walk.sequence > sequence) sequence = walk.sequence;
  return sequence;
}

/** Takes one execution off every walk that stands at it: its pushes on several positions are one. Returns its dollars. */
function take(walks: readonly Walk[], sequence: number, tally: Tally): number {
  let node = -1;
  let usd = 0;
  for (const walk of walks) {
    if (walk.sequence !== sequence) continue;
    const { list, usd: partUsd } = walk.part;
    node = list.node[walk.at] as number;
    usd += (partUsd * Math.abs(list.dy[walk.at] as number)) / walk.grossBase;
    stepBack(walk);
  }
  addPush(tally, node, usd, sequence);
  return usd;
}

/** The node of the latest execution that the sample saw; -1: none. */
function latestNode(book: CauseBook, { generation, judged }: Pushed): number {
  let found = -1;
  let sequence = -1;
  for (const list of book.executions[generation - 1] ?? []) {
    const e = rowsBefore(list, judged.sampleTick) - 1;
    if (e < 0 || (list.sequence[e] as number) <= sequence) continue;
    sequence = list.sequence[e] as number;
    found = list.node[e] as number;
  }
  return found;
}
