/** CAUSE-05: what pushed a bucket over. */
import type { Compiled } from '../compile';
import type { CauseBook } from './causeBook';
import { rowsBefore } from './executions';
import { eachPart, type Judged, type Part } from './layers';

/**
 * Parents of a node of generation g >= 1, main parent first. An execution's push is its share of the layer's dollars by
 * |dy| among all of its book, where it went against the position; walking back from the latest, the shortest run of
 * pushes that exceeds what the trigger needed (all of them where none does). Without any, the latest execution.
 * @param neededUsd maintenance less equity at shadow g (a stop: how far past its trigger, times size).
 */
export function pushers(
  c: Compiled,
  book: CauseBook,
  judged: Judged,
  generation: number,
  neededUsd: number,
): [number, number][] {
  const walks: Walk[] = [];
  const layerUsd = eachPart(c, book, judged, generation, (part) => {
    if (part.usd > 0) walks.push({ part, at: previous(part, part.end) });
  });
  const byNode = new Map<number, { usd: number; latest: number }>();
  let sum = 0;
  for (let sequence = latest(walks); sequence >= 0 && sum <= neededUsd; sequence = latest(walks)) {
    const { node, usd } = take(walks, sequence);
    const known = byNode.get(node);
    byNode.set(node, { usd: (known?.usd ?? 0) + usd, latest: known?.latest ?? sequence });
    sum += usd;
  }
  if (byNode.size === 0) {
    const node = latestNode(book, generation - 1, judged.sampleTick);
    return node < 0 ? [] : [[node, Math.max(0, layerUsd)]];
  }
  return [...byNode].sort(([, a], [, b]) => b.usd - a.usd || b.latest - a.latest).map(([node, { usd }]) => [node, usd]);
}

/** One part's executions that hurt, from the latest back; `at` is the next, -1 none. */
interface Walk {
  readonly part: Part;
  at: number;
}

/** The latest execution before row `end` that went against the position. */
function previous({ list, hurts }: Part, end: number): number {
  let e = end - 1;
  while (e >= 0 && Math.sign(list.dy[e] as number) !== hurts) e -= 1;
  return e;
}

function latest(walks: readonly Walk[]): number {
  let sequence = -1;
  for (const { part, at } of walks) if (at >= 0) sequence = Math.max(sequence, part.list.sequence[at] as number);
  return sequence;
}

/** Takes one execution off every walk that stands at it: its pushes on several positions are one. */
function take(walks: readonly Walk[], sequence: number): { node: number; usd: number } {
  let node = -1;
  let usd = 0;
  for (const walk of walks) {
    const { part, at } = walk;
    const { list } = part;
    if (at < 0 || list.sequence[at] !== sequence) continue;
    node = list.node[at] as number;
    usd += (part.usd * Math.abs(list.dy[at] as number)) / (list.gross[part.end - 1] as number);
    walk.at = previous(part, at);
  }
  return { node, usd };
}

function latestNode(book: CauseBook, generation: number, beforeTick: number): number {
  let found = -1;
  let sequence = -1;
  for (const list of book.executions[generation] ?? []) {
    const e = rowsBefore(list, beforeTick) - 1;
    if (e < 0 || (list.sequence[e] as number) <= sequence) continue;
    sequence = list.sequence[e] as number;
    found = list.node[e] as number;
  }
  return found;
}
