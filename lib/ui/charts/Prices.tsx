'use client';
/** Index, mark, book, last and outside price of one instrument, the gap between mark and book shaded. */
import { memo, useMemo } from 'react';
import { formatMove, formatPrice, formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import { extentOf, type SeriesView, sampleAt } from './decimate';
import { dodge } from './dodge';
import { change } from './format';
import { gapPath, linePath } from './paths';
import { linearScale } from './scales';
import { changeTickLabel, changeTicks } from './ticks';
import { type ChartClock, inRange, type Plot, TimeAxis, TimeCursor, timeScale } from './timePlot';

export interface PricesProps {
  readonly run: Run;
  readonly instrument: number;
  readonly openingUsd: number;
  readonly clock: ChartClock;
}

const LINES = [
  { column: 'outsideUsd', name: 'outside', stroke: 'var(--ink-3)', dash: '1 3', width: 1.1 },
  { column: 'indexUsd', name: 'index', stroke: 'var(--px-index)', dash: '5 3', width: 1.3 },
  { column: 'lastUsd', name: 'last', stroke: 'var(--px-book)', dash: '1.5 2', width: 1.2 },
  { column: 'bookUsd', name: 'book', stroke: 'var(--px-book)', dash: undefined, width: 1.5 },
  { column: 'markUsd', name: 'mark', stroke: 'var(--px-mark)', dash: undefined, width: 1.6 },
] as const;

const HEIGHT = 196;

const plotOf = (width: number): Plot => ({ left: 62, right: width - 104, top: 16, bottom: HEIGHT - 24 });

export function Prices({ run, instrument, openingUsd, clock }: PricesProps) {
  const id = run.instrumentIds[instrument] ?? '';
  const gap = useMemo(() => widestGap(run, instrument), [run, instrument]);
  const [mark, book] = [
    priceAt(run, 'markUsd', instrument, clock.tick),
    priceAt(run, 'bookUsd', instrument, clock.tick),
  ];
  return (
    <ChartFrame
      chart="prices"
      of={id}
      wide
      csv={() => pricesTable(run, instrument, clock)}
      sentence={
        <>
          At {formatTime(clock.tick * clock.tickMs, clock.tickMs)} the mark of {id} stood at <b>{formatPrice(mark)}</b>,
          its book at <b>{formatPrice(book)}</b>, {gapWords(book / mark - 1)}
          {gap && `; furthest apart at ${formatTime(gap.tick * run.tickMs, run.tickMs)}, by ${formatMove(gap.share)}`}.
        </>
      }
    >
      {(width) => <Drawing {...{ run, instrument, openingUsd, clock, width }} />}
    </ChartFrame>
  );
}

function Drawing({ run, instrument, openingUsd, clock, width }: PricesProps & { width: number }) {
  const plot = plotOf(width);
  const [from, to] = clock.range;
  return (
    <svg
      data-drawing=""
      className={styles.chart}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`Prices of ${run.instrumentIds[instrument] ?? ''} over time`}
    >
      <TimeAxis clock={clock} plot={plot} baseline={HEIGHT - 8} />
      <Still {...{ run, instrument, openingUsd, from, to, width }} />
      <TimeCursor clock={clock} plot={plot} />
    </svg>
  );
}

interface StillProps {
  readonly run: Run;
  readonly instrument: number;
  readonly openingUsd: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Lines and labels: nothing that moves with the clock. */
const Still = memo(function Still({ run, instrument, openingUsd, from, to, width }: StillProps) {
  const plot = plotOf(width);
  const range = [from, to] as const;
  const x = timeScale(range, plot);
  const views = LINES.map(({ column }) => inRange(columnOf(run, column, instrument), range));
  const changes = views.flatMap((view) => extentOf(view) ?? []).map((usd) => usd / openingUsd - 1);
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  const flat = high - low < 1e-6;
  const y = linearScale([openingUsd * (1 + low - (flat ? 0.01 : 0)), openingUsd * (1 + high)], [plot.bottom, plot.top]);
  const at = (n: number) => x(n + range[0]);
  const pixels = plot.right - plot.left;
  const fractions = changeTicks(low, high, 4);
  const step = fractions.length > 1 ? Math.abs((fractions[0] ?? 0) - (fractions[1] ?? 0)) : 0.1;
  const [book, mark] = [views[3], views[4]];
  const ends = views.map((view) => sampleAt(view, view.count - 1));
  const ys = dodge(ends.map(y), 12.5, plot.top, plot.bottom + 2);
  return (
    <g>
      {fractions.map((fraction) => (
        <g key={fraction}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={y(openingUsd * (1 + fraction))}
            y2={y(openingUsd * (1 + fraction))}
            stroke="var(--line)"
          />
          <text x={plot.left - 8} y={y(openingUsd * (1 + fraction)) + 4} textAnchor="end">
            {fraction === 0 ? formatPrice(openingUsd) : changeTickLabel(fraction, step)}
          </text>
        </g>
      ))}
      {book && mark && <path d={gapPath(mark, book, at, y, pixels)} fill="var(--px-gap)" />}
      {LINES.map(({ name, stroke, dash, width: thick }, n) => {
        const view = views[n];
        return (
          view && (
            <path
              key={name}
              d={linePath(view, at, y, pixels)}
              fill="none"
              stroke={stroke}
              strokeWidth={thick}
              strokeDasharray={dash}
            />
          )
        );
      })}
      {LINES.map(({ name, stroke, dash, width: thick }, n) => (
        <g key={name}>
          <path
            d={`M${plot.right + 5} ${(ys[n] ?? 0) + 0.5}h12`}
            stroke={stroke}
            strokeDasharray={dash}
            strokeWidth={thick}
            fill="none"
          />
          <text
            className={name === 'book' ? styles.book : name === 'mark' ? styles.strong : undefined}
            x={plot.right + 21}
            y={(ys[n] ?? 0) + 4}
          >
            {`${name} ${change((ends[n] ?? Number.NaN) / openingUsd - 1)}`}
          </text>
        </g>
      ))}
    </g>
  );
});

type Column = (typeof LINES)[number]['column'];

function columnOf(run: Run, column: Column, instrument: number): SeriesView {
  const { series } = run;
  return { values: series[column], count: series.ticks, offset: instrument, stride: series.instruments };
}

function priceAt(run: Run, column: Column, instrument: number, tick: number): number {
  return sampleAt(columnOf(run, column, instrument), tick);
}

/** Where mark and book were furthest apart, as a share of the mark; null where they never parted. */
export function widestGap(run: Run, instrument: number): { tick: number; share: number } | null {
  let best = { tick: 0, share: 0 };
  for (let tick = 0; tick < run.series.ticks; tick += 1) {
    const share = priceAt(run, 'bookUsd', instrument, tick) / priceAt(run, 'markUsd', instrument, tick) - 1;
    if (Math.abs(share) > Math.abs(best.share)) best = { tick, share };
  }
  return Math.abs(best.share) < 5e-4 ? null : best;
}

function gapWords(share: number): string {
  if (Math.abs(share) < 5e-4) return share === 0 ? 'the same' : 'less than 0.1\u00a0% from it';
  return `${formatMove(share)} ${share < 0 ? 'below' : 'above'} it`;
}

function pricesTable(run: Run, instrument: number, clock: ChartClock) {
  const [from, to] = clock.range;
  return {
    columns: ['tick', 'timeMs', ...LINES.map(({ column }) => column)],
    rows: Array.from({ length: Math.min(to, run.series.ticks - 1) - from + 1 }, (_, n) => [
      from + n,
      (from + n) * run.tickMs,
      ...LINES.map(({ column }) => priceAt(run, column, instrument, from + n)),
    ]),
  };
}
