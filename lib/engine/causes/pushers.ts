/** CAUSE-05: what pushed a bucket over. */
import type { Compiled } from '../compile';
import type { CauseBook, Trigger } from './causeBook';
import { rowsBefore, rowsBelow, upTo, wayOf } from './executions';
import { eachPart, type Part } from './layers';
import { addPair, type Pairs } from './pairs';
import { strongest } from './strongest';
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
  const { layerUsd, parts } = adverseParts(c, book, trigger);
  if (parts.length > 0) {
    tallyRun(book, parts, runStart(parts, trigger.neededUsd));
    listPushes(book.tally, list);
    return;
  }
  const node = latestNode(book, trigger);
  if (node >= 0) addPair(list, node, Math.max(0, layerUsd));
}

/** The first of them alone; -1: none. */
export function mainPusher(c: Compiled, book: CauseBook, trigger: Pushed): number {
  const { parts } = adverseParts(c, book, trigger);
  if (parts.length === 0) return latestNode(book, trigger);
  const start = runStart(parts, trigger.neededUsd);
  const lists = book.executions[trigger.generation - 1] ?? [];
  const found = rowsFrom(parts, start) > FEW_ROWS ? strongest(book, lists, parts, start) : -1;
  if (found >= 0) return found;
  tallyRun(book, parts, start);
  return mainOf(book.tally);
}

/** Runs up to this long are walked at once. */
const FEW_ROWS = 64;

/** The parts with dollars whose books have executions that hurt; and the layer's dollars. */
function adverseParts(c: Compiled, book: CauseBook, trigger: Pushed): { layerUsd: number; parts: Part[] } {
  const parts: Part[] = [];
  const layerUsd = eachPart(c, book, trigger.judged, trigger.generation, (part) => {
    if (part.usd > 0 && upTo(wayOf(part.list, part.hurts).gross, part.end) > 0) parts.push(part);
  });
  return { layerUsd, parts };
}

/**
 * Sequence at which the shortest run begins whose dollars exceed what was needed; 0 where none does. By halving: the
 * dollars of a run are differences of running sums, and only grow the further back it begins.
 */
function runStart(parts: readonly Part[], need: number): number {
  const neededUsd = Math.max(0, need);
  let above = latestSequence(parts) + 1;
  let start = above - 1;
  for (let step = 2; start > 0 && runUsd(parts, start) <= neededUsd; step *= 2) {
    above = start;
    start = Math.max(0, start - step);
  }
  if (start === 0 && runUsd(parts, 0) <= neededUsd) return 0;
  while (above - start > 1) {
    const middle = (start + above) >>> 1;
    if (runUsd(parts, middle) > neededUsd) start = middle;
    else above = middle;
  }
  return start;
}

/** Dollars of all that hurt from sequence `start` on. */
function runUsd(parts: readonly Part[], start: number): number {
  let usd = 0;
  for (const { usd: partUsd, list, end, hurts } of parts) {
    const { gross } = wayOf(list, hurts);
    const moved = upTo(gross, end) - upTo(gross, rowsBelow(list, start, end));
    usd += (partUsd * moved) / upTo(list.gross, end);
  }
  return usd;
}

function latestSequence(parts: readonly Part[]): number {
  return parts.reduce((latest, { list, end }) => Math.max(latest, list.sequence[end - 1] as number), -1);
}

function rowsFrom(parts: readonly Part[], start: number): number {
  return parts.reduce((rows, { list, end }) => rows + end - rowsBelow(list, start, end), 0);
}

/** Adds up the pushes of a run by node, from the latest execution back. */
function tallyRun({ tally, generation }: CauseBook, parts: readonly Part[], start: number): void {
  clearTally(tally, generation.length);
  const walks = parts.map(startWalk);
  for (let sequence = latest(walks); sequence >= start; sequence = latest(walks)) take(walks, sequence, tally);
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
  const walk = { part, grossBase: upTo(part.list.gross, part.end), at: part.end, sequence: -1 };
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

/** Takes one execution off every walk that stands at it: its pushes on several positions are one. */
function take(walks: readonly Walk[], sequence: number, tally: Tally): void {
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
