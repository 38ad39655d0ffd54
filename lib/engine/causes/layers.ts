/**
 * What CAUSE-04 and CAUSE-05 share: a trigger as it was judged, and the layers between neighbouring shadow markets.
 * Layer k is the step from shadow k-1 to shadow k, made by the executions of generation k-1.
 */
import type { Compiled } from '../compile';
import { ownBookWeight } from '../market/marks';
import { type CauseBook, executionsOf } from './causeBook';
import { type Executions, rowsBefore } from './executions';

/** The prices a bucket or a stop was judged by, in one lane, and what made them; by instrument. Never changed once made. */
export interface PriceView {
  readonly markUsd: Float64Array;
  readonly distance: Float64Array;
  readonly laggedDistance: Float64Array;
}

export interface Judged {
  /** Views of shadow 0, 1, ..., and of the real market last when `real` differs from all of them. */
  readonly lanes: readonly PriceView[];
  readonly real: PriceView;
  /** Tick of the sample: executions of earlier ticks made the price. */
  readonly sampleTick: number;
  readonly positions: readonly { readonly instrument: number; readonly sizeBase: number }[];
  /** Whether the prices are the last traded ones: there the own book has all its weight. */
  readonly watchesLast: boolean;
  /** Generations that had executed anything by then. */
  readonly generations: number;
}

/** What one book's executions took from one position in one layer. */
export interface Part {
  readonly usd: number;
  readonly list: Executions;
  /** Executions 0 .. end-1 came before the sample. */
  readonly end: number;
  /** Sign of z_k - z_(k-1) on that book. */
  readonly way: number;
  /** Sign of a trade that hurts the position through this book. */
  readonly hurts: number;
}

/** Splits layer k over positions and books, by |dz| times weight; returns the layer's dollars. */
export function eachPart(c: Compiled, book: CauseBook, judged: Judged, k: number, visit: (part: Part) => void): number {
  const before = judged.lanes[k - 1] as PriceView;
  const after = judged.lanes[k] as PriceView;
  let layerUsd = 0;
  for (const { instrument: i, sizeBase } of judged.positions) {
    const lossUsd = sizeBase * ((before.markUsd[i] as number) - (after.markUsd[i] as number));
    if (lossUsd === 0) continue;
    layerUsd += lossUsd;
    for (const source of sources(c, before, after, i, judged.watchesLast ? 1 : ownBookWeight(c, i))) {
      const list = executionsOf(book, k - 1, source.book);
      const beforeTick = source.book === i ? judged.sampleTick : judged.sampleTick - c.lagTicks + 1;
      const hurts = -Math.sign(sizeBase) * source.sign;
      visit({ usd: lossUsd * source.share, list, end: rowsBefore(list, beforeTick), way: source.way, hurts });
    }
  }
  return layerUsd;
}

interface Source {
  readonly book: number;
  readonly share: number;
  readonly way: number;
  /** Sign of the book's weight in the price: a buy moves it up (1) or, by negative correlation, down (-1). */
  readonly sign: number;
}

function sources(c: Compiled, before: PriceView, after: PriceView, i: number, ownWeight: number): Source[] {
  const own = (after.distance[i] as number) - (before.distance[i] as number);
  if (!c.spills) return [{ book: i, share: 1, way: Math.sign(own), sign: 1 }];
  const found: { book: number; weight: number; way: number; sign: number }[] = [];
  found.push({ book: i, weight: Math.abs(own) * ownWeight, way: Math.sign(own), sign: 1 });
  for (let j = 0; j < c.count; j += 1) {
    const coefficient = c.spillCoefficient[i * c.count + j] as number;
    if (coefficient === 0) continue;
    const moved = (after.laggedDistance[j] as number) - (before.laggedDistance[j] as number);
    const weight = Math.abs(moved) * Math.abs(coefficient);
    found.push({ book: j, weight, way: Math.sign(moved), sign: Math.sign(coefficient) });
  }
  const total = found.reduce((sum, source) => sum + source.weight, 0);
  if (total === 0) return [{ book: i, share: 1, way: 0, sign: 1 }];
  return found.filter((s) => s.weight > 0).map(({ weight, ...source }) => ({ ...source, share: weight / total }));
}
