/** BOOK-02: the book as a ladder of equal price steps, now and at the start, from the engine's own curves. */
import { makeCurve, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

export interface LadderLevel {
  /** Step from the book price, 1 the nearest. */
  readonly step: number;
  /** What rests in the step, USD at the opening index: at the start, and now. */
  readonly startUsd: number;
  readonly nowUsd: number;
}

export interface BookLadder {
  /** Width of a step as a share of the outside price. */
  readonly step: number;
  readonly bookUsd: number;
  readonly outsideUsd: number;
  /** BOOK-03 multiplier now. */
  readonly depth: number;
  /** Nearest first. */
  readonly bids: readonly LadderLevel[];
  readonly asks: readonly LadderLevel[];
}

export interface LadderAsked {
  readonly instrument: number;
  readonly tick: number;
  /** Steps a side, and the width of one. */
  readonly steps: number;
  readonly step: number;
}

/**
 * Steps from the book price of the moment outwards. Where `y` was sold and has not recovered, the book price stands `y`
 * deep in the bids, and what lies between it and the outside price is offered (BOOK-02); everything times m (BOOK-03).
 */
export function bookLadder(run: Run, scenario: Scenario, asked: LadderAsked): BookLadder | null {
  const { instrument, tick, steps, step } = asked;
  const declared = scenario.instruments[instrument];
  if (!declared) return null;
  const { bid, ask } = makeCurve(declared);
  const at = tick * run.series.instruments + instrument;
  const bookUsd = run.series.bookUsd[at] ?? Number.NaN;
  const outsideUsd = run.series.outsideUsd[at] ?? Number.NaN;
  const depth = run.series.depth[at] ?? 1;
  const consumed = run.series.consumedBase[at] ?? 0;
  const z = bookUsd / outsideUsd - 1;
  const within = (distance: number) => (distance >= 0 ? ask.within(distance) : -bid.within(-distance));
  const reach = (from: number, y: number, side: 1 | -1, k: number) =>
    k === 0 ? y : side * Math.max(side * y, side * within(from + side * k * step));
  const level = (from: number, y: number, side: 1 | -1, k: number) =>
    Math.abs(reach(from, y, side, k) - reach(from, y, side, k - 1)) * declared.indexUsd;
  const levels = (side: 1 | -1) =>
    Array.from({ length: steps }, (_, n): LadderLevel => {
      const nowUsd = depth * level(z, consumed, side, n + 1);
      return { step: n + 1, startUsd: level(0, 0, side, n + 1), nowUsd: Number.isFinite(nowUsd) ? nowUsd : 0 };
    });
  return { step, bookUsd, outsideUsd, depth, bids: levels(-1), asks: levels(1) };
}
