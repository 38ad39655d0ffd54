/** What both sides share: one time axis, one price scale, one scale of dollars. Pure. */
import { comparedIn, type FundMoves, fundMoves, largestMove, leadInstrument } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { type FinishedPair, lastMsOf } from '@/lib/studio';
import { extentOf, type SeriesView } from '@/lib/ui/charts';
import { foldTimeline } from '@/lib/ui/timeline';

/** One run's columns of the instrument that is compared. */
export interface SideSeries {
  readonly run: Run;
  readonly instrument: string;
  readonly openingUsd: number;
  /** Of every column one sample more than there are ticks: a run that is over stays as it ended. */
  readonly index: SeriesView;
  readonly book: SeriesView;
  /** The book's largest move over the run, as a fraction of the opening. */
  readonly furthest: number;
  /** Closed by ADL up to each tick. */
  readonly adl: SeriesView;
  readonly fund: SeriesView;
  readonly fundMoves: FundMoves;
  /** How far the time axis of its own small charts goes. */
  readonly axisMs: number;
}

/** So many times as long as the other, and the shorter would be a sliver on one axis. */
const MOST_TIMES = 5;

/** When a sample of a side is: the one after its last tick stands at the end of the axis. */
export const sampleMs =
  ({ run }: SideSeries, endMs: number) =>
  (n: number): number =>
    n < run.series.ticks ? n * run.tickMs : Math.max(endMs, (run.series.ticks - 1) * run.tickMs);

export interface SharedScales {
  /** The end of the longer run: of the clock, and of the fund's chart. */
  readonly lastMs: number;
  /** The runs are of so different length that each has its own time axis in its small charts. */
  readonly ownAxes: boolean;
  /** Extremes of index and book of both runs, as fractions of the opening. */
  readonly low: number;
  readonly high: number;
  readonly adlMostUsd: number;
  readonly fundMostUsd: number;
  readonly a: SideSeries;
  readonly b: SideSeries;
}

/** Whether the runs are of so different length that one time axis would not do for both. */
export function hasOwnAxes({ a, b }: Pick<FinishedPair, 'a' | 'b'>): boolean {
  const ends = [a.run, b.run].map((run) => (run.series.ticks - 1) * run.tickMs);
  return Math.min(...ends) > 0 && Math.max(...ends) > MOST_TIMES * Math.min(...ends);
}

/** Prices are of the instrument that A's shock starts in; where B does not have it, of the one that B's starts in. */
export function sharedScales(pair: Pick<FinishedPair, 'a' | 'b'>): SharedScales {
  const lastMs = lastMsOf({ a: pair.a.run, b: pair.b.run });
  const ends = [pair.a.run, pair.b.run].map((run) => (run.series.ticks - 1) * run.tickMs);
  const ownAxes = hasOwnAxes(pair);
  const axisMs = (n: number): number => (ownAxes ? (ends[n] ?? lastMs) : lastMs);
  const a = sideSeries(pair.a, leadInstrument(pair.a.run, pair.a.scenario), axisMs(0));
  const b = sideSeries(pair.b, comparedIn(pair.b, pair.a), axisMs(1));
  const moves = [a, b].flatMap(({ index, book, openingUsd }) =>
    [index, book].flatMap((view) => (extentOf(view) ?? []).map((price) => price / openingUsd - 1)),
  );
  const [low, high] = [Math.min(0, ...moves), Math.max(0, ...moves)];
  const most = (of: (side: SideSeries) => SeriesView): number =>
    Math.max(...[a, b].map((side) => extentOf(of(side))?.[1] ?? 0));
  return {
    lastMs,
    ownAxes,
    low: high - low < 1e-6 ? -0.01 : low,
    high,
    adlMostUsd: most((side) => side.adl),
    fundMostUsd: most((side) => side.fund),
    a,
    b,
  };
}

function sideSeries({ run, scenario }: FinishedPair['a'], i: number, axisMs: number): SideSeries {
  const { series } = run;
  const column = (values: Float64Array): SeriesView =>
    held((tick) => values[tick * series.instruments + i] ?? 0, series.ticks);
  const adlUsd = foldTimeline(run).adlUsd;
  return {
    run,
    instrument: run.instrumentIds[i] ?? '',
    openingUsd: scenario.instruments[i]?.indexUsd ?? 1,
    index: column(series.indexUsd),
    book: column(series.bookUsd),
    furthest: largestMove(run, scenario, i).total,
    adl: held((tick) => adlUsd[tick] ?? 0, series.ticks),
    fund: held((tick) => series.fundUsd[tick] ?? 0, series.ticks),
    fundMoves: fundMoves(run),
    axisMs,
  };
}

function held(at: (tick: number) => number, ticks: number): SeriesView {
  const whole = Float64Array.from({ length: ticks + 1 }, (_, n) => at(Math.min(n, ticks - 1)));
  return { values: whole, count: whole.length };
}
