/**
 * CAUSE-04, CAUSE-05: where a loss came from, and what pushed a bucket over. Both compare neighbouring shadow markets:
 * layer k is the step from shadow k-1 to shadow k, made by the executions of generation k-1.
 */
import type { Compiled } from '../compile';
import { ownBookWeight } from '../market/marks';
import { type CauseBook, type Executions, executionsOf } from './causeBook';

/** The price a bucket or a stop was judged by, in one lane: what it was and what made it. */
export interface PriceView {
  readonly priceUsd: (i: number) => number;
  readonly distance: (j: number) => number;
  readonly laggedDistance: (j: number) => number;
}

export interface Judged {
  /** Views of shadow 0, 1, ..., and of the real market last when `real` differs from all of them. */
  readonly lanes: readonly PriceView[];
  readonly real: PriceView;
  /** Tick of the sample: executions of earlier ticks made the price. */
  readonly sampleTick: number;
  readonly positions: readonly { readonly instrument: number; readonly sizeBase: number }[];
}

export const SHOCK_SHARE = -1;
export const REST_SHARE = -2;
export const BEYOND_SHARE = -3;
const NAMED_NODES = 8;

/** CAUSE-04: the mark loss since the opening, by cause; the shares sum to it. */
export function lossShares(
  c: Compiled,
  book: CauseBook,
  judged: Judged,
): { markLossUsd: number; shares: [number, number][]; layersUsd: number[] } {
  const byNode = new NodeSums(book);
  let shockUsd = 0;
  let beyondUsd = 0;
  let markLossUsd = 0;
  const layersUsd: number[] = [];
  const last = Math.min(judged.lanes.length - 1, executedGenerations(book));
  for (const { instrument, sizeBase } of judged.positions) {
    const opening = c.indexUsd[instrument] as number;
    shockUsd += sizeBase * (opening - (judged.lanes[0] as PriceView).priceUsd(instrument));
    beyondUsd += sizeBase * ((judged.lanes[last] as PriceView).priceUsd(instrument) - judged.real.priceUsd(instrument));
    markLossUsd += sizeBase * (opening - judged.real.priceUsd(instrument));
  }
  let unattributedUsd = 0;
  for (let k = 1; k <= last; k += 1) {
    layersUsd.push(
      eachPart(c, book, judged, k, (part) => {
        if (!shareByDistance(part, byNode)) unattributedUsd += part.usd;
      }),
    );
  }
  const ranked = byNode.ranked();
  const shares: [number, number][] = [[SHOCK_SHARE, shockUsd], ...ranked.slice(0, NAMED_NODES)];
  const restUsd = ranked.slice(NAMED_NODES).reduce((sum, [, usd]) => sum + usd, unattributedUsd);
  if (restUsd !== 0) shares.push([REST_SHARE, restUsd]);
  if (beyondUsd !== 0) shares.push([BEYOND_SHARE, beyondUsd]);
  return { markLossUsd, shares, layersUsd };
}

/** Dollars by node, in a scratch column of the book. */
class NodeSums {
  private readonly usd: Float64Array;
  private readonly touched: number[] = [];

  constructor(book: CauseBook) {
    if (book.scratch.length < book.nodes.length) book.scratch = new Float64Array(2 * book.nodes.length);
    this.usd = book.scratch;
  }

  add(node: number, usd: number): void {
    if (this.usd[node] === 0) this.touched.push(node);
    this.usd[node] = (this.usd[node] as number) + usd;
  }

  /** Largest first by size, ties by node; leaves the scratch clean. */
  ranked(): [number, number][] {
    const rows = [...new Set(this.touched)].map((node): [number, number] => [node, this.usd[node] as number]);
    for (const [node] of rows) this.usd[node] = 0;
    return rows.filter(([, usd]) => usd !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
  }
}

/** Number of generations, from 0 on, up to the last that has executed anything. */
function executedGenerations(book: CauseBook): number {
  return book.executions.findLastIndex((row) => row.some((list) => list.node.length > 0)) + 1;
}

/**
 * CAUSE-05: parents of a node of generation g >= 1, main parent first. An execution's push is its share of the layer's
 * dollars by |dy| among all of its book, where it went against the position; walking back from the latest, the shortest
 * run of pushes that exceeds what the trigger needed (all of them where none does). Without any, the latest execution.
 * @param neededUsd maintenance less equity at shadow g (a stop: how far past its trigger, times size).
 */
export function pushers(
  c: Compiled,
  book: CauseBook,
  judged: Judged,
  generation: number,
  neededUsd: number,
): [number, number][] {
  const pushes: Push[] = [];
  const layerUsd = eachPart(c, book, judged, generation, (part) => againstPosition(part, pushes));
  merge(pushes);
  const byNode = new Map<number, { usd: number; latest: number }>();
  let sum = 0;
  for (const { node, usd, sequence } of pushes) {
    const known = byNode.get(node);
    byNode.set(node, { usd: (known?.usd ?? 0) + usd, latest: known?.latest ?? sequence });
    sum += usd;
    if (sum > neededUsd) break;
  }
  if (byNode.size === 0) {
    const latest = latestExecution(book, generation - 1, judged.sampleTick);
    return latest < 0 ? [] : [[latest, Math.max(0, layerUsd)]];
  }
  return [...byNode].sort(([, a], [, b]) => b.usd - a.usd || b.latest - a.latest).map(([node, { usd }]) => [node, usd]);
}

function latestExecution(book: CauseBook, generation: number, beforeTick: number): number {
  let found = -1;
  let latest = -1;
  for (const list of book.executions[generation] ?? []) {
    for (let e = list.node.length - 1; e >= 0; e -= 1) {
      if ((list.tick[e] as number) >= beforeTick) continue;
      if ((list.sequence[e] as number) > latest) {
        latest = list.sequence[e] as number;
        found = list.node[e] as number;
      }
      break;
    }
  }
  return found;
}

/** What one book's executions took from one position in one layer. */
interface Part {
  readonly usd: number;
  readonly list: Executions;
  /** Executions 0 .. end-1 came before the sample. */
  readonly end: number;
  readonly way: number;
  /** Sign of a trade that hurts the position through this book. */
  readonly hurts: number;
}

/** Splits layer k over positions and books, by |dz| times weight; returns the layer's dollars. */
function eachPart(c: Compiled, book: CauseBook, judged: Judged, k: number, visit: (part: Part) => void): number {
  const before = judged.lanes[k - 1] as PriceView;
  const after = judged.lanes[k] as PriceView;
  let layerUsd = 0;
  for (const { instrument: i, sizeBase } of judged.positions) {
    const lossUsd = sizeBase * (before.priceUsd(i) - after.priceUsd(i));
    if (lossUsd === 0) continue;
    layerUsd += lossUsd;
    for (const source of sources(c, before, after, i)) {
      const list = executionsOf(book, k - 1, source.book);
      const beforeTick = source.book === i ? judged.sampleTick : judged.sampleTick - c.lagTicks + 1;
      let end = list.tick.length;
      while (end > 0 && (list.tick[end - 1] as number) >= beforeTick) end -= 1;
      const hurts = -Math.sign(sizeBase) * source.sign;
      visit({ usd: lossUsd * source.share, list, end, way: source.way, hurts });
    }
  }
  return layerUsd;
}

/** CAUSE-04: by |dy| over the executions that went the book's way (none: over all). False where there is no execution. */
function shareByDistance({ usd, list, end, way }: Part, into: NodeSums): boolean {
  let sameWay = 0;
  let all = 0;
  for (let e = 0; e < end; e += 1) {
    const dy = list.dy[e] as number;
    all += Math.abs(dy);
    if (way !== 0 && Math.sign(dy) === way) sameWay += Math.abs(dy);
  }
  if (all === 0) return false;
  const total = sameWay > 0 ? sameWay : all;
  for (let e = 0; e < end; e += 1) {
    const dy = list.dy[e] as number;
    if (sameWay === 0 || Math.sign(dy) === way) into.add(list.node[e] as number, (usd * Math.abs(dy)) / total);
  }
  return true;
}

interface Push {
  readonly node: number;
  usd: number;
  readonly sequence: number;
}

/** CAUSE-05: the executions that went against the position, each with its share by |dy| among all of its book. */
function againstPosition({ usd, list, end, hurts }: Part, into: Push[]): void {
  if (usd <= 0) return;
  let all = 0;
  for (let e = 0; e < end; e += 1) all += Math.abs(list.dy[e] as number);
  for (let e = 0; e < end; e += 1) {
    const dy = list.dy[e] as number;
    if (Math.sign(dy) !== hurts) continue;
    into.push({ node: list.node[e] as number, usd: (usd * Math.abs(dy)) / all, sequence: list.sequence[e] as number });
  }
}

/** Latest first; pushes of one execution on several positions become one. */
function merge(pushes: Push[]): void {
  pushes.sort((a, b) => b.sequence - a.sequence);
  let kept = 0;
  for (const push of pushes) {
    const last = pushes[kept - 1];
    if (last && kept > 0 && last.sequence === push.sequence) last.usd += push.usd;
    else {
      pushes[kept] = push;
      kept += 1;
    }
  }
  pushes.length = kept;
}

interface Source {
  readonly book: number;
  readonly share: number;
  /** Sign of z_k - z_(k-1) on that book. */
  readonly way: number;
  /** Sign of the book's weight in the price: a buy moves it up (1) or, by negative correlation, down (-1). */
  readonly sign: number;
}

function sources(c: Compiled, before: PriceView, after: PriceView, i: number): Source[] {
  const found: { book: number; weight: number; way: number; sign: number }[] = [];
  const own = after.distance(i) - before.distance(i);
  found.push({ book: i, weight: Math.abs(own) * ownBookWeight(c, i), way: Math.sign(own), sign: 1 });
  if (c.spills) {
    for (let j = 0; j < c.count; j += 1) {
      const coefficient = c.spillCoefficient[i * c.count + j] as number;
      if (j === i || coefficient === 0) continue;
      const moved = after.laggedDistance(j) - before.laggedDistance(j);
      const weight = Math.abs(moved) * Math.abs(coefficient);
      found.push({ book: j, weight, way: Math.sign(moved), sign: Math.sign(coefficient) });
    }
  }
  const total = found.reduce((sum, source) => sum + source.weight, 0);
  if (total === 0) return [{ book: i, share: 1, way: 0, sign: 1 }];
  return found.filter((s) => s.weight > 0).map(({ weight, ...source }) => ({ ...source, share: weight / total }));
}
