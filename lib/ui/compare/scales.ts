/** What both sides share: one time axis, one price scale, one scale of dollars. Pure. */
import { comparedIn, leadInstrument } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { type FinishedPair, lastMsOf } from '@/lib/studio';
import { extentOf, type SeriesView } from '@/lib/ui/charts';
import { foldTimeline } from '@/lib/ui/timeline';

/** One run's columns of the instrument that is compared. */
export interface SideSeries {
  readonly run: Run;
  readonly instrument: string;
  readonly openingUsd: number;
  readonly index: SeriesView;
  readonly book: SeriesView;
  /** Closed by ADL up to each tick. */
  readonly adl: SeriesView;
  readonly fund: SeriesView;
}

export interface SharedScales {
  readonly lastMs: number;
  /** Extremes of index and book of both runs, as fractions of the opening. */
  readonly low: number;
  readonly high: number;
  readonly adlMostUsd: number;
  readonly fundMostUsd: number;
  readonly a: SideSeries;
  readonly b: SideSeries;
}

/** Prices are of the instrument that A's shock starts in; where B does not have it, of the one that B's starts in. */
export function sharedScales(pair: FinishedPair): SharedScales {
  const a = sideSeries(pair.a, leadInstrument(pair.a.run, pair.a.scenario));
  const b = sideSeries(pair.b, comparedIn(pair.b, pair.a));
  const moves = [a, b].flatMap(({ index, book, openingUsd }) =>
    [index, book].flatMap((view) => (extentOf(view) ?? []).map((price) => price / openingUsd - 1)),
  );
  const [low, high] = [Math.min(0, ...moves), Math.max(0, ...moves)];
  const most = (of: (side: SideSeries) => SeriesView): number =>
    Math.max(...[a, b].map((side) => extentOf(of(side))?.[1] ?? 0));
  return {
    lastMs: lastMsOf({ a: pair.a.run, b: pair.b.run }),
    low: high - low < 1e-6 ? -0.01 : low,
    high,
    adlMostUsd: most((side) => side.adl),
    fundMostUsd: most((side) => side.fund),
    a,
    b,
  };
}

function sideSeries({ run, scenario }: FinishedPair['a'], i: number): SideSeries {
  const { series } = run;
  const column = (values: Float64Array): SeriesView => ({
    values,
    count: series.ticks,
    offset: i,
    stride: series.instruments,
  });
  return {
    run,
    instrument: run.instrumentIds[i] ?? '',
    openingUsd: scenario.instruments[i]?.indexUsd ?? 1,
    index: column(series.indexUsd),
    book: column(series.bookUsd),
    adl: { values: foldTimeline(run).adlUsd, count: series.ticks },
    fund: { values: series.fundUsd, count: series.ticks },
  };
}
