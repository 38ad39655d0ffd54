/** Everything of the timeline that does not move with the playhead, as numbers and path strings. */
import { formatPrice, formatTime } from '@/lib/analysis';
import type { Series, Summary } from '@/lib/engine';
import type { TickRange } from '@/lib/studio';
import {
  type Bar,
  changeTickLabel,
  changeTicks,
  dodge,
  extentOf,
  gapPath,
  inRange,
  type LinearScale,
  linearScale,
  linePath,
  type SeriesView,
  sampleAt,
  type Tick,
  timeTicksBetween,
} from '@/lib/ui/charts';
import type { FallMark, TimelineData } from './fold';
import { type FundScene, fundScene } from './fundScene';
import type { Layout } from './layout';

export interface LineLabel {
  readonly key: string;
  readonly text: string;
  readonly y: number;
  readonly tone: 'quiet' | 'book' | 'mark' | 'ink';
}

export interface PriceScene {
  readonly openingUsd: number;
  readonly y: LinearScale;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly gap: string;
  readonly shockAlone: string;
  readonly index: string;
  readonly book: string;
  readonly mark: string;
  readonly labels: readonly LineLabel[];
}

export interface Scene {
  readonly layout: Layout;
  /** Ticks to px. */
  readonly x: LinearScale;
  /** First and last tick shown. */
  readonly range: TickRange;
  readonly tickMs: number;
  readonly timeTicks: readonly Tick[];
  readonly strips: readonly (readonly Bar[])[];
  readonly adlXs: readonly number[];
  readonly price: PriceScene;
  readonly fund: FundScene;
  /** Over the values at the right edge: the moment they are of, `at the end`, whatever moment the playhead shows. */
  readonly edge: { readonly text: string; readonly y: number; readonly x: number; readonly anchor: 'start' | 'end' };
}

export type PriceColumn = 'indexUsd' | 'markUsd' | 'bookUsd' | 'lastUsd' | 'shockBookUsd' | 'shockMarkUsd' | 'depth';

/** What a scene is drawn from: a run, or as much as there is of one that is still going. */
export interface SceneRun {
  readonly tickMs: number;
  readonly series: Pick<Series, 'ticks' | 'instruments' | 'fundUsd' | 'vaultEquityUsd' | SceneColumn>;
  readonly summary: {
    readonly vault: object | null;
    readonly fund: Pick<Summary['fund'], 'startUsd' | 'emptyAtMs'>;
    readonly adl: Pick<Summary['adl'], 'firstAtMs'>;
  };
}
type SceneColumn = 'indexUsd' | 'markUsd' | 'bookUsd' | 'shockBookUsd';
/** Its events, folded. The time axis runs to `lastTick`, which the series may not have come to. */
export type SceneData = Pick<TimelineData, 'lastTick' | 'tickMs' | 'rows' | 'adlTicks' | 'adlUsd'> &
  Partial<Pick<TimelineData, 'emptyPool'>>;

/** One instrument's column of the run's series. */
export function columnOf<C extends PriceColumn>(
  run: { readonly series: Pick<Series, 'ticks' | 'instruments' | C> },
  column: C,
  instrument: number,
): SeriesView {
  const { series } = run;
  return { values: series[column], count: series.ticks, offset: instrument, stride: series.instruments };
}

/** Builds the still part of the timeline for one instrument, layout and stretch of time. */
export function sceneOf(
  run: SceneRun,
  data: SceneData,
  instrument: number,
  openingUsd: number,
  layout: Layout,
  range: TickRange = [0, data.lastTick],
): Scene {
  const x = linearScale(range, [layout.left, layout.right]);
  const isIn = (tick: number) => tick >= range[0] && tick <= range[1];
  const places = Math.max(2, Math.floor((layout.right - layout.left) / (layout.size === 'wide' ? 90 : 70)));
  return {
    layout,
    x,
    range,
    tickMs: data.tickMs,
    timeTicks: timeTicksBetween(range[0] * data.tickMs, range[1] * data.tickMs, places),
    strips: stripBars(data, x, layout, isIn),
    adlXs: [...new Set(data.adlTicks.filter(isIn).map((tick) => Math.round(x(tick) / 2) * 2))],
    price: priceScene(run, instrument, openingUsd, x, layout, range),
    fund: fundScene(run, data, x, layout, range),
    edge: edgeOf(run, data, layout, range),
  };
}

/** The phone has no room over the values: there it stands under them, right of the time axis. */
function edgeOf(run: SceneRun, data: SceneData, layout: Layout, [, to]: TickRange): Scene['edge'] {
  const last = Math.min(to, run.series.ticks - 1);
  const atEnd = run.series.ticks > data.lastTick && last >= data.lastTick;
  const compact = layout.size === 'compact';
  const text = atEnd ? `at ${compact ? '' : 'the '}end` : `at ${formatTime(last * data.tickMs, data.tickMs)}`;
  return compact
    ? { text, x: layout.width - 4, y: layout.axisBaseline, anchor: 'end' }
    : { text, x: layout.right + 6, y: (layout.stripBaselines.at(-1) ?? 13) - 2, anchor: 'start' };
}

/** Bars of 2 px, one per column that has falls; height is the root of their notional, the tallest of all rows 11 px. */
function stripBars(data: SceneData, x: LinearScale, layout: Layout, isIn: (tick: number) => boolean): Bar[][] {
  if (layout.stripBaselines.length === 0) return [];
  const rows = data.rows.map((row) =>
    columnsOf(
      row.filter((mark) => isIn(mark.tick)),
      x,
    ),
  );
  const most = Math.max(1, ...rows.flatMap((columns) => [...columns.values()]));
  const height = (usd: number) => Math.max(3, 11 * Math.sqrt(usd / most));
  return rows.map((columns) => [...columns].map(([px, usd]) => ({ x: px, height: height(usd) })));
}

function columnsOf(row: readonly FallMark[], x: LinearScale): Map<number, number> {
  const columns = new Map<number, number>();
  for (const mark of row) {
    const px = Math.round(x(mark.tick) / 2) * 2;
    columns.set(px, (columns.get(px) ?? 0) + mark.notionalUsd);
  }
  return columns;
}

function priceScene(
  run: SceneRun,
  instrument: number,
  openingUsd: number,
  x: LinearScale,
  layout: Layout,
  range: TickRange,
): PriceScene {
  const shock = columnOf(run, 'shockBookUsd', instrument);
  const index = columnOf(run, 'indexUsd', instrument);
  const book = columnOf(run, 'bookUsd', instrument);
  const mark = columnOf(run, 'markUsd', instrument);
  const extents = [shock, index, book, mark].flatMap((view) => extentOf(view) ?? []);
  const low = Math.min(0, ...extents.map((price) => price / openingUsd - 1));
  const high = Math.max(0, ...extents.map((price) => price / openingUsd - 1));
  const flat = high - low < 1e-6;
  const y = linearScale(
    [openingUsd * (1 + low - (flat ? 0.01 : 0)), openingUsd * (1 + high)],
    [layout.price.bottom, layout.price.top],
  );
  const pixels = layout.right - layout.left;
  const at = (n: number) => x(n + range[0]);
  const shown = (view: SeriesView) => inRange(view, range);
  const path = (view: SeriesView) => linePath(shown(view), at, y, pixels);
  return {
    openingUsd,
    y,
    ticks: priceTicks(low, high, openingUsd, y),
    gap: gapPath(shown(index), shown(book), at, y, pixels),
    shockAlone: path(shock),
    index: path(index),
    book: path(book),
    mark: path(mark),
    labels: priceLabels(
      { shock: shown(shock), index: shown(index), book: shown(book), mark: shown(mark) },
      openingUsd,
      y,
      layout,
    ),
  };
}

function priceTicks(low: number, high: number, openingUsd: number, y: LinearScale) {
  const fractions = changeTicks(low, high, 3);
  const step = fractions.length > 1 ? Math.abs((fractions[0] ?? 0) - (fractions[1] ?? 0)) : 0.1;
  return fractions.map((fraction) => ({
    y: y(openingUsd * (1 + fraction)),
    label: fraction === 0 ? formatPrice(openingUsd) : changeTickLabel(fraction, step),
  }));
}

interface PriceViews {
  readonly shock: SeriesView;
  readonly index: SeriesView;
  readonly book: SeriesView;
  readonly mark: SeriesView;
}

function priceLabels(views: PriceViews, openingUsd: number, y: LinearScale, layout: Layout): LineLabel[] {
  const names: [keyof PriceViews, string, LineLabel['tone']][] = [
    ['shock', layout.size === 'wide' ? 'shock alone' : 'shock', 'quiet'],
    ['index', 'index', 'quiet'],
    ['book', 'book', 'book'],
    ['mark', 'mark', 'mark'],
  ];
  const ends = names.map(([key]) => sampleAt(views[key], views[key].count - 1));
  const gap = layout.size === 'compact' ? 13 : 12.5;
  const ys = dodge(ends.map(y), gap, layout.price.top, layout.price.bottom - 3);
  return names.map(([key, name, tone], i) => ({
    key,
    tone,
    y: (ys[i] ?? 0) + 4,
    text: `${name} ${changeText((ends[i] ?? Number.NaN) / openingUsd - 1)}`,
  }));
}

function changeText(fraction: number): string {
  const decimals = Math.abs(fraction) >= 0.0995 || Math.abs(fraction) >= 0.001 ? 1 : 2;
  // Rounded once: -14.749 % is not -14.75 % first and -14.8 % then.
  return changeTickLabel(Number(fraction.toFixed(decimals + 2)), 10 ** -(decimals + 2));
}
