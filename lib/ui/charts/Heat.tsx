'use client';
/** What would be liquidated at each price, against what the fresh book takes there; R0 along the same prices below. */
import { useMemo } from 'react';
import { formatMove, formatPrice, formatUsd, type HeatBin, type InstrumentAnalysis } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import frame from './frame.module.css';
import { pointsPath } from './paths';
import { R0, r0Text } from './R0';
import { type LinearScale, linearScale } from './scales';
import { changeTickLabel, changeTicks } from './ticks';
import type { ChartClock, Plot } from './timePlot';
import { nowOf, nowSpan, Visited } from './Visited';

export interface HeatProps {
  readonly run: Run;
  readonly instrument: number;
  readonly openingUsd: number;
  /** Null while it is reckoned. */
  readonly analysis: InstrumentAnalysis | null;
  readonly clock: ChartClock;
}

export function Heat({ run, instrument, openingUsd, analysis, clock }: HeatProps) {
  const id = run.instrumentIds[instrument] ?? '';
  const reach = useMemo(() => reachOf(run, instrument, openingUsd), [run, instrument, openingUsd]);
  return (
    <ChartFrame
      chart="heat"
      of={id}
      csv={analysis && (() => heatTable(analysis))}
      sentence={analysis && sentenceOf(analysis, id)}
    >
      {(width) =>
        analysis ? (
          <Drawing {...{ run, instrument, openingUsd, analysis, clock, width, reach }} />
        ) : (
          <p className={frame.none} style={{ minHeight: HEIGHT }}>
            Reckoning where each account would be liquidated.
          </p>
        )
      }
    </ChartFrame>
  );
}

/** How far from the opening is drawn: what the price visited and half as much again, at least 5 %, at most 50 %. */
export function reachOf(run: Run, instrument: number, openingUsd: number): number {
  let most = 0;
  for (let at = instrument; at < run.series.markUsd.length; at += run.series.instruments) {
    for (const usd of [run.series.markUsd[at], run.series.bookUsd[at]]) {
      most = Math.max(most, Math.abs((usd ?? openingUsd) / openingUsd - 1));
    }
  }
  return Math.min(0.5, Math.max(0.05, Math.ceil(most * 1.5 * 20) / 20));
}

function sentenceOf({ heat, reproduction }: InstrumentAnalysis, id: string) {
  const triggeredUsd = heat.triggered.longUsd + heat.triggered.shortUsd;
  const { critical, largest } = reproduction.long;
  return (
    <>
      {triggeredUsd >= 0.5 && <>{formatUsd(triggeredUsd)} stood past its trigger at the opening. </>}
      {largest === null && <>A fall of {id} triggers nobody within half its price.</>}
      {largest && critical === null && (
        <>
          R0 stays below 1: largest <b>{largest.r0.toFixed(2)}</b> at {formatPrice(largest.priceUsd)}, a fall of{' '}
          {formatMove(largest.move)}. A fall of {id} alone dies down.
        </>
      )}
      {largest && critical && (
        <>
          From a fall of <b>{formatMove(critical.move)}</b>, at {formatPrice(critical.priceUsd)}, what is closed moves
          the price further than what triggered it: R0 {r0Text(largest.r0)} at its largest.
        </>
      )}
    </>
  );
}

const HEIGHT = 248;
/** Baseline of the row between the two plots. */
const NOW_BASELINE = 165;

interface DrawingProps extends HeatProps {
  readonly analysis: InstrumentAnalysis;
  readonly width: number;
  readonly reach: number;
}

function Drawing({ run, instrument, openingUsd, analysis, clock, width, reach }: DrawingProps) {
  const heat: Plot = { left: 48, right: width - 12, top: 24, bottom: 150 };
  const below: Plot = { ...heat, top: 172, bottom: HEIGHT - 22 };
  const x = linearScale([-reach, reach], [heat.left, heat.right]);
  const bins = analysis.heat.bins.filter(
    ({ fromUsd, toUsd }) => fromUsd / openingUsd - 1 >= -reach - 1e-9 && toUsd / openingUsd - 1 <= reach + 1e-9,
  );
  const step = 2 * reach > 0.4 ? 0.2 : 0.1;
  const of = { run, instrument, openingUsd, clock };
  const ticks = changeTicks(-reach, reach, width > 500 ? 9 : 5);
  return (
    <svg
      data-drawing=""
      className={styles.chart}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label="Liquidations by price against the book, and R0"
    >
      <Visited {...{ ...of, x, top: heat.top, bottom: below.bottom, baseline: NOW_BASELINE }} />
      {ticks.map((fraction) => (
        <text key={fraction} x={x(fraction)} y={HEIGHT - 7} textAnchor={x(fraction) > width - 24 ? 'end' : 'middle'}>
          {changeTickLabel(fraction, ticks.length > 1 ? Math.abs((ticks[0] ?? 0) - (ticks[1] ?? 0)) : step)}
        </text>
      ))}
      <Bars {...{ bins, openingUsd, x, plot: heat }} />
      <R0 {...{ analysis, x, plot: below, reach, row: NOW_BASELINE, busy: nowSpan(x, nowOf(of)) }} />
    </svg>
  );
}

function Bars({
  bins,
  openingUsd,
  x,
  plot,
}: {
  bins: readonly HeatBin[];
  openingUsd: number;
  x: LinearScale;
  plot: Plot;
}) {
  const depth = stepDepths(bins, openingUsd);
  const mostBar = Math.max(1e-9, ...bins.map((bin) => bin.longUsd + bin.shortUsd));
  const mostDepth = Math.max(...depth.filter(Number.isFinite), 0);
  const top = Math.max(mostBar * 1.15, Math.min(mostDepth * 1.1, mostBar * 3));
  const y = linearScale([0, top], [plot.bottom, plot.top]);
  const left = (bin: HeatBin) => x(bin.fromUsd / openingUsd - 1);
  const right = (bin: HeatBin) => x(bin.toUsd / openingUsd - 1);
  const line = bins.flatMap((bin, n) => {
    const at = Math.max(plot.top, y(Math.min(top, depth[n] ?? top)));
    return [[left(bin), at] as const, [right(bin), at] as const];
  });
  return (
    <g>
      <text x={plot.left - 6} y={plot.top + 8} textAnchor="end">
        {formatUsd(top, 2)}
      </text>
      <text x={plot.left - 6} y={plot.bottom + 4} textAnchor="end">
        $0
      </text>
      {bins.map((bin) => {
        const w = Math.max(0.6, right(bin) - left(bin) - 0.8);
        const base = plot.bottom - (plot.bottom - y(bin.longUsd));
        return (
          <g key={bin.fromUsd}>
            {bin.longUsd > 0 && (
              <rect x={left(bin) + 0.4} y={base} width={w} height={plot.bottom - base} fill="var(--long)" />
            )}
            {bin.shortUsd > 0 && (
              <rect
                x={left(bin) + 0.8}
                y={y(bin.longUsd + bin.shortUsd)}
                width={Math.max(0.4, w - 0.8)}
                height={Math.max(0.4, base - y(bin.longUsd + bin.shortUsd))}
                fill="none"
                stroke="var(--short)"
              />
            )}
          </g>
        );
      })}
      <path d={pointsPath(line)} fill="none" stroke="var(--ink)" strokeDasharray="4 2" />
      <line x1={plot.left} x2={plot.right} y1={plot.bottom + 0.5} y2={plot.bottom + 0.5} stroke="var(--ink)" />
      <Key plot={plot} />
    </g>
  );
}

/** What each step alone takes: the difference of what is taken to its two edges. */
export function stepDepths(bins: readonly HeatBin[], openingUsd: number): number[] {
  return bins.map((bin, n) => {
    const below = bin.toUsd <= openingUsd * (1 + 1e-9);
    const nearer = below ? bins[n + 1] : bins[n - 1];
    const isFirst = below ? bin.toUsd >= openingUsd * (1 - 1e-9) : bin.fromUsd <= openingUsd * (1 + 1e-9);
    return bin.depthUsd - (isFirst || !nearer ? 0 : nearer.depthUsd);
  });
}

/** What is what, in a row over the plot. */
function Key({ plot }: { plot: Plot }) {
  const { left } = plot;
  return (
    <g>
      <path d={`M${left} 11l4-7 4 7z`} fill="var(--long)" />
      <text x={left + 12} y={11}>
        longs
      </text>
      <path d={`M${left + 56} 4h8l-4 7z`} fill="none" stroke="var(--short)" />
      <text x={left + 68} y={11}>
        shorts
      </text>
      <path d={`M${left + 116} 7h16`} stroke="var(--ink)" strokeDasharray="4 2" />
      <text x={left + 136} y={11}>
        book takes
      </text>
    </g>
  );
}

function heatTable({ heat, reproduction }: InstrumentAnalysis) {
  return {
    columns: ['fromUsd', 'toUsd', 'longUsd', 'shortUsd', 'bookTakesToFarEdgeUsd', 'r0'],
    rows: heat.bins.map((bin, n) => {
      const half = heat.bins.length / 2;
      const r0 = n < half ? reproduction.long.bins[half - 1 - n]?.r0 : reproduction.short.bins[n - half]?.r0;
      return [bin.fromUsd, bin.toUsd, bin.longUsd, bin.shortUsd, bin.depthUsd, r0 ?? null];
    }),
  };
}
