'use client';
/** The book as a ladder: offers above the book price, bids below it, filled now and outlined at the start. */
import { useMemo } from 'react';
import { type BookLadder, bookLadder, formatPrice, formatShare, formatTime, formatUsd } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import { change } from './format';
import { linearScale } from './scales';
import type { ChartClock } from './timePlot';

export interface LadderProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly instrument: number;
  readonly clock: ChartClock;
}

const STEPS = 10;
const STEP = 0.001;
const ROW = 13;

export function Ladder({ run, scenario, instrument, clock }: LadderProps) {
  const ladder = useMemo(
    () => bookLadder(run, scenario, { instrument, tick: clock.tick, steps: STEPS, step: STEP }),
    [run, scenario, instrument, clock.tick],
  );
  const id = run.instrumentIds[instrument] ?? '';
  if (!ladder) return null;
  const [bids, start] = [sum(ladder.bids, 'nowUsd'), sum(ladder.bids, 'startUsd')];
  return (
    <ChartFrame
      chart="book"
      of={id}
      csv={() => ladderTable(ladder)}
      sentence={
        <>
          At {formatTime(clock.tick * clock.tickMs, clock.tickMs)} bids within 1 % of the book price held{' '}
          <b>{formatUsd(bids)}</b>, {start > 0 ? `${formatShare(bids / start)} of the start` : 'as at the start'}.
        </>
      }
    >
      {(width) => <Drawing {...{ ladder, width, id }} />}
    </ChartFrame>
  );
}

function Drawing({ ladder, width, id }: { ladder: BookLadder; width: number; id: string }) {
  const left = 66;
  const most = Math.max(1e-9, ...[...ladder.bids, ...ladder.asks].flatMap((one) => [one.startUsd, one.nowUsd]));
  const x = linearScale([0, most], [left, width - 62]);
  const middle = 16 + STEPS * ROW + 10;
  const height = middle + 10 + STEPS * ROW + 8;
  const priceOf = (side: 1 | -1, step: number) => ladder.bookUsd + side * step * STEP * ladder.outsideUsd;
  const row = (side: 1 | -1, step: number) => (side > 0 ? middle - 10 - step * ROW : middle + 10 + (step - 1) * ROW);
  return (
    <svg data-drawing="" className={styles.chart} width={width} height={height} role="img" aria-label={`Book of ${id}`}>
      <text x={left} y={10}>
        {`offers ${formatUsd(sum(ladder.asks, 'nowUsd'))} within ${change(STEPS * STEP, 0).slice(1)}`}
      </text>
      <text x={width} y={10} textAnchor="end">
        {`start: outline`}
      </text>
      {([1, -1] as const).map((side) =>
        (side > 0 ? ladder.asks : ladder.bids).map(({ step, startUsd, nowUsd }) => (
          <g key={`${side} ${step}`}>
            {(step === 1 || step % 5 === 0) && (
              <text className={styles.dense} x={left - 6} y={row(side, step) + 10} textAnchor="end">
                {formatPrice(priceOf(side, step))}
              </text>
            )}
            <rect
              x={left}
              y={row(side, step) + 1}
              width={Math.max(0, x(nowUsd) - left)}
              height={ROW - 2.5}
              fill={side > 0 ? 'var(--short)' : 'var(--long)'}
              fillOpacity={side > 0 ? 0.5 : 0.9}
            />
            {Math.abs(nowUsd - startUsd) > 0.005 * startUsd && (
              <path
                d={`M${left} ${row(side, step) + 0.5}H${x(startUsd)}V${row(side, step) + ROW - 1}H${left}`}
                fill="none"
                stroke="var(--ink-3)"
                strokeDasharray="2.5 1.8"
              />
            )}
            {(step === 1 || step % 5 === 0) && (
              <text className={styles.dense} x={Math.max(x(nowUsd), x(startUsd)) + 5} y={row(side, step) + 10}>
                {formatUsd(nowUsd)}
              </text>
            )}
          </g>
        )),
      )}
      <line x1={left} x2={width} y1={middle} y2={middle} stroke="var(--ink)" />
      <text className={styles.strong} x={left - 6} y={middle + 4} textAnchor="end">
        {formatPrice(ladder.bookUsd)}
      </text>
      <path d={`M${left + 0.5} 16V${height - 4}`} stroke="var(--ink)" />
    </svg>
  );
}

const sum = (levels: BookLadder['bids'], key: 'nowUsd' | 'startUsd'): number =>
  levels.reduce((total, one) => total + one[key], 0);

function ladderTable(ladder: BookLadder) {
  const rows = (side: 'bid' | 'ask', sign: 1 | -1, levels: BookLadder['bids']) =>
    levels.map(({ step, startUsd, nowUsd }) => [
      side,
      sign * step * STEP,
      ladder.bookUsd + sign * step * STEP * ladder.outsideUsd,
      startUsd,
      nowUsd,
    ]);
  return {
    columns: ['side', 'farEdge', 'farEdgePriceUsd', 'startUsd', 'nowUsd'],
    rows: [...rows('ask', 1, ladder.asks), ...rows('bid', -1, ladder.bids)],
  };
}
