'use client';
/** Balance of the fund, and under it what came in and what went out, on one clock with everything else. */
import { memo, useId, useMemo } from 'react';
import { type FundFlow as Flow, formatTime, formatUsd, fundFlow } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { emptyPools } from '@/lib/graph';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import { clearBaseline, noteWidth, type Span } from './clear';
import { extentOf } from './decimate';
import frame from './frame.module.css';
import { PayPatterns } from './Patterns';
import { areaPath, linePath } from './paths';
import { type LinearScale, linearScale } from './scales';
import { type ChartClock, inRange, type Plot, TimeAxis, TimeCursor, timeScale } from './timePlot';

const HEIGHT = 206;

const plotOf = (width: number): Plot => ({ left: 52, right: width - 14, top: 16, bottom: HEIGHT - 24 });

export function FundFlow({ run, clock }: { run: Run; clock: ChartClock }) {
  const flow = useMemo(() => fundFlow(run), [run]);
  const has = run.summary.fund.startUsd > 0 || flow.inUsd.some((usd) => usd > 0);
  return (
    <ChartFrame
      chart="fund"
      wide
      csv={has ? () => flowTable(run, flow) : null}
      sentence={has && <Words {...{ run, flow, clock }} />}
    >
      {(width) =>
        has ? (
          <Drawing {...{ run, flow, clock, width }} />
        ) : (
          <p className={frame.none}>This venue has no insurance fund.</p>
        )
      }
    </ChartFrame>
  );
}

/** Sums until the clock: start, fees, what it paid and what positions came to make the balance. */
function Words({ run, flow, clock }: { run: Run; flow: Flow; clock: ChartClock }) {
  const sum = (column: Float64Array) => column.subarray(0, clock.tick + 1).reduce((total, usd) => total + usd, 0);
  const positionsUsd = sum(flow.positionsUsd);
  return (
    <>
      Began with {formatUsd(flow.startUsd)}; by {formatTime(clock.tick * clock.tickMs, clock.tickMs)} it had taken in{' '}
      <b>{formatUsd(sum(flow.feesUsd))}</b> of fees and surplus and paid <b>{formatUsd(sum(flow.paidUsd))}</b> past
      bankruptcy
      {Math.abs(positionsUsd) >= 0.5 && (
        <>
          ; it {positionsUsd < 0 ? 'lost' : 'made'} <b>{formatUsd(Math.abs(positionsUsd))}</b> on positions taken over
        </>
      )}
      : {formatUsd(run.series.fundUsd[clock.tick] ?? 0)} was left.
    </>
  );
}

interface DrawingProps {
  readonly run: Run;
  readonly flow: Flow;
  readonly clock: ChartClock;
  readonly width: number;
}

function Drawing({ run, flow, clock, width }: DrawingProps) {
  const plot = plotOf(width);
  const [from, to] = clock.range;
  return (
    <svg data-drawing="" className={styles.chart} width={width} height={HEIGHT} role="img" aria-label="Fund over time">
      <TimeAxis clock={clock} plot={plot} baseline={HEIGHT - 8} />
      <Balance {...{ run, from, to, width }} />
      <Flows {...{ flow, from, to, width }} />
      <Notes {...{ run, clock, plot }} />
      <TimeCursor clock={clock} plot={plot} />
    </svg>
  );
}

/** Foot of the balance, and the line between in and out, px. */
const FOOT = 104;
const MIDDLE = 152;

interface StillProps {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const Balance = memo(function Balance({ run, from, to, width }: StillProps & { run: Run }) {
  const plot = plotOf(width);
  const x = timeScale([from, to], plot);
  const view = inRange({ values: run.series.fundUsd, count: run.series.ticks }, [from, to]);
  const most = mostOf(run);
  const y = linearScale([0, most], [FOOT, plot.top + 4]);
  const at = (n: number) => x(n + from);
  const pixels = plot.right - plot.left;
  return (
    <g>
      <path d={areaPath(view, at, y, FOOT, pixels)} fill="var(--pay-fund)" fillOpacity=".22" />
      <path d={linePath(view, at, y, pixels)} fill="none" stroke="var(--pay-fund)" strokeWidth="1.6" />
      <line x1={plot.left} x2={plot.right} y1={FOOT + 0.5} y2={FOOT + 0.5} stroke="var(--ink)" />
      <text x={plot.left - 6} y={plot.top + 9} textAnchor="end">
        {formatUsd(most, 2)}
      </text>
      <text x={plot.left - 6} y={FOOT + 4} textAnchor="end">
        $0
      </text>
    </g>
  );
});

const Flows = memo(function Flows({ flow, from, to, width }: StillProps & { flow: Flow }) {
  const id = useId();
  const plot = plotOf(width);
  const x = timeScale([from, to], plot);
  const inside = columns(flow.inUsd, [from, to], x);
  const outside = columns(flow.outUsd, [from, to], x);
  const most = Math.max(1e-9, ...inside.values(), ...outside.values());
  const height = linearScale([0, most], [0, 27]);
  const bars = (of: ReadonlyMap<number, number>, up: boolean) =>
    [...of].map(([px, usd]) => `M${px - 1.5} ${MIDDLE}h3v${(up ? -1 : 1) * Math.max(0.8, height(usd))}h-3z`).join('');
  return (
    <g>
      <PayPatterns id={id} />
      <path d={bars(inside, true)} fill="none" stroke="var(--pay-fund)" />
      <path d={bars(outside, false)} fill="var(--pay-fund)" />
      <line x1={plot.left} x2={plot.right} y1={MIDDLE + 0.5} y2={MIDDLE + 0.5} stroke="var(--ink)" />
      <text x={plot.left - 6} y={MIDDLE - 8} textAnchor="end">
        in
      </text>
      <text x={plot.left - 6} y={MIDDLE + 15} textAnchor="end">
        out
      </text>
      <text className={styles.note} x={plot.left + 4} y={FOOT + 14}>
        {`longest bar ${formatUsd(most)}`}
      </text>
    </g>
  );
});

/** Sums in columns of 3 px; only those that hold something. */
function columns(usd: Float64Array, range: ChartClock['range'], x: (tick: number) => number): Map<number, number> {
  const sums = new Map<number, number>();
  for (let tick = range[0]; tick <= range[1]; tick += 1) {
    const value = usd[tick] ?? 0;
    if (value <= 0) continue;
    const px = Math.round(x(tick) / 4) * 4;
    sums.set(px, (sums.get(px) ?? 0) + value);
  }
  return sums;
}

/** When the fund was empty and when ADL began, beside their rules where the balance leaves room. */
function Notes({ run, clock, plot }: { run: Run; clock: ChartClock; plot: Plot }) {
  return noteMarks(run, clock, plot).map(({ at, text, color, dashed, y, anchor }) => (
    <g key={text}>
      <path d={`M${at} ${plot.top + 4}V${FOOT}`} stroke={color} strokeDasharray={dashed ? '3 2' : undefined} />
      <text className={styles.note} x={at + (anchor === 'start' ? 5 : -5)} y={y} textAnchor={anchor}>
        {text}
      </text>
    </g>
  ));
}

/** Of the plot at the right, in which words may end. */
const MARGIN = 12;
/** Heights at which a note may stand, between the top and the foot of the balance. */
const NOTE_BASELINES = [40, 56, 72, 88, 98];

export interface NoteMark {
  readonly at: number;
  readonly text: string;
  readonly color: string;
  readonly dashed: boolean;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Each on the side of its rule where neither the balance nor the other's words lie, after it if both are as good. */
export function noteMarks(run: Run, clock: ChartClock, plot: Plot): NoteMark[] {
  const { fund, adl } = run.summary;
  const x = timeScale(clock.range, plot);
  const [pool] = emptyPools(run);
  const wanted = [
    pool && fund.emptyAtMs === null
      ? { ms: pool.tick * run.tickMs, words: `${pool.id}\u2019s pool empty`, color: 'var(--pay-fund)', dashed: false }
      : {
          ms: fund.startUsd > 0 ? fund.emptyAtMs : null,
          words: 'fund first empty',
          color: 'var(--pay-fund)',
          dashed: false,
        },
    { ms: adl.firstAtMs, words: 'ADL from', color: 'var(--pay-adl)', dashed: true },
  ];
  const taken: (readonly [Span, Span])[] = [];
  return wanted.flatMap(({ ms, words, color, dashed }) => {
    if (ms === null || ms < clock.range[0] * clock.tickMs || ms > clock.range[1] * clock.tickMs) return [];
    const at = x(ms / clock.tickMs);
    const text = `${words} ${formatTime(ms, run.tickMs)}`;
    const wide = noteWidth(text) + 5;
    const sides = (['start', 'end'] as const).map((anchor) => {
      const span: Span = anchor === 'start' ? [at + 2, at + wide] : [at - wide, at - 2];
      const fits = span[0] >= plot.left && span[1] <= plot.right + MARGIN;
      const others = taken.filter(([across]) => across[0] < span[1] && span[0] < across[1]).map(([, down]) => down);
      return { anchor, span, fits, ...clearBaseline(NOTE_BASELINES, [balanceIn(run, x, span, plot), ...others]) };
    });
    const best = sides.reduce((a, b) => (b.fits && (!a.fits || b.clear > a.clear) ? b : a));
    taken.push([best.span, [best.y - 10, best.y + 4]]);
    return [{ at, text, color, dashed, y: best.y, anchor: best.anchor }];
  });
}

/** From the top to the foot of the balance's line over a stretch of the plot, px. */
function balanceIn(run: Run, x: LinearScale, [from, to]: Span, plot: Plot): Span {
  const { fundUsd, ticks } = run.series;
  const y = linearScale([0, mostOf(run)], [FOOT, plot.top + 4]);
  const first = Math.max(0, Math.floor(x.invert(from)));
  const last = Math.min(ticks - 1, Math.ceil(x.invert(to)));
  const extent = extentOf(inRange({ values: fundUsd, count: ticks }, [first, Math.max(first, last)]));
  return extent ? [y(extent[1]), y(extent[0])] : [FOOT, FOOT];
}

const mostOf = ({ series }: Run): number =>
  Math.max(1e-9, extentOf({ values: series.fundUsd, count: series.ticks })?.[1] ?? 0);

function flowTable(run: Run, flow: Flow) {
  return {
    columns: ['tick', 'timeMs', 'balanceUsd', 'inUsd', 'outUsd', 'paidForDeficitsUsd'],
    rows: Array.from(run.series.fundUsd, (usd, tick) => [
      tick,
      tick * run.tickMs,
      usd,
      flow.inUsd[tick] ?? 0,
      flow.outUsd[tick] ?? 0,
      flow.paidUsd[tick] ?? 0,
    ]),
  };
}
