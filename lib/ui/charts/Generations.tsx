'use client';
/** Liquidated notional by generation: filled so far, outlined until the end. */
import { useMemo } from 'react';
import { formatCount, formatTime, formatUsdEven, formatWords } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import frame from './frame.module.css';
import { GENERATION_NAMES, GenerationMark, generationColor, generationRow } from './Generation';
import { linearScale } from './scales';
import type { ChartClock } from './timePlot';

export function Generations({ run, clock }: { run: Run; clock: ChartClock }) {
  const rows = useMemo(() => generationRows(run, clock.tick), [run, clock.tick]);
  const down = rows.reduce((sum, row) => sum + row.countNow, 0);
  const all = run.nodes.count;
  return (
    <ChartFrame
      chart="generations"
      csv={all > 0 ? () => generationsTable(run) : null}
      sentence={
        all > 0 && (
          <>
            By {formatTime(clock.tick * clock.tickMs, clock.tickMs)}{' '}
            <b>
              {down === all && all > 1 ? `all ${formatWords(all, 'liquidation')}` : formatWords(down, 'liquidation')}
            </b>
            {down < all && ` of ${formatCount(all)}`} had happened,{' '}
            {formatUsdEven(rows.reduce((sum, row) => sum + row.nowUsd, 0))} of position.
          </>
        )
      }
    >
      {(width) => (all > 0 ? <Drawing rows={rows} width={width} /> : <p className={frame.none}>Nobody fell.</p>)}
    </ChartFrame>
  );
}

export interface GenerationRow {
  readonly row: number;
  readonly count: number;
  readonly countNow: number;
  readonly usd: number;
  readonly nowUsd: number;
}

/** Four rows, later generations in the last: until the end, and until `tick`. */
export function generationRows({ nodes }: Run, tick: number): GenerationRow[] {
  const rows = GENERATION_NAMES.map((_, row) => ({ row, count: 0, countNow: 0, usd: 0, nowUsd: 0 }));
  for (let n = 0; n < nodes.count; n += 1) {
    const row = rows[generationRow(nodes.generation[n] ?? 0)];
    if (!row) continue;
    const usd = nodes.notionalUsd[n] ?? 0;
    row.count += 1;
    row.usd += usd;
    if ((nodes.firstActionTick[n] ?? 0) > tick) continue;
    row.countNow += 1;
    row.nowUsd += usd;
  }
  return rows;
}

const ROW = 32;

function Drawing({ rows, width }: { rows: readonly GenerationRow[]; width: number }) {
  const left = 92;
  const x = linearScale([0, Math.max(1e-9, ...rows.map(({ usd }) => usd))], [left, width - 62]);
  return (
    <svg
      data-drawing=""
      className={styles.chart}
      width={width}
      height={rows.length * ROW + 6}
      role="img"
      aria-label="Liquidations by generation"
    >
      {rows.map(({ row, count, countNow, usd, nowUsd }) => {
        const y = row * ROW + 4;
        return (
          <g key={row}>
            <GenerationMark generation={row} cx={8} cy={y + 8} r={5.4} />
            <text className={styles.ink} x={20} y={y + 12}>
              {GENERATION_NAMES[row]}
            </text>
            <rect x={left} y={y} width={Math.max(0, x(nowUsd) - left)} height={13} fill={generationColor(row)} />
            <path d={`M${left} ${y + 0.5}H${x(usd)}V${y + 12.5}H${left}`} fill="none" stroke={generationColor(row)} />
            <text className={styles.ink} x={x(usd) + 6} y={y + 11}>
              {formatUsdEven(usd)}
            </text>
            <text x={left + 5} y={y + 25}>
              {count === 0 ? 'nobody' : `${formatCount(countNow)} of ${formatCount(count)}`}
            </text>
          </g>
        );
      })}
      <path d={`M${left - 0.5} 2V${rows.length * ROW}`} stroke="var(--ink)" />
    </svg>
  );
}

function generationsTable(run: Run) {
  const totals = new Map<number, { count: number; usd: number }>();
  for (let n = 0; n < run.nodes.count; n += 1) {
    const generation = run.nodes.generation[n] ?? 0;
    const before = totals.get(generation) ?? { count: 0, usd: 0 };
    totals.set(generation, { count: before.count + 1, usd: before.usd + (run.nodes.notionalUsd[n] ?? 0) });
  }
  return {
    columns: ['generation', 'liquidations', 'notionalUsd'],
    rows: [...totals].sort((a, b) => a[0] - b[0]).map(([generation, { count, usd }]) => [generation, count, usd]),
  };
}
