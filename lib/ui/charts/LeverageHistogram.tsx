/** Open notional by leverage band: long up and filled, short down and hollow. */
import { formatUsd } from '@/lib/analysis';
import styles from './charts.module.css';
import { bandScale, linearScale } from './scales';

/** Notional (USD) of one band of leverage, `from` (included) to `to`. */
export interface LeverageBand {
  readonly from: number;
  readonly to: number;
  readonly longUsd: number;
  readonly shortUsd: number;
}

export interface LeverageHistogramProps {
  readonly bands: readonly LeverageBand[];
  readonly width?: number;
}

/** The two sums stand on a line of their own, above the bars. */
const SUMS = 20;
const UP = SUMS + 28;
const DOWN = 30;

/** Both sides share one scale, so equal areas are equal dollars. */
export function LeverageHistogram({ bands, width = 262 }: LeverageHistogramProps) {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last) return <p className={styles.empty}>No open positions.</p>;
  const longUsd = bands.reduce((sum, b) => sum + b.longUsd, 0);
  const shortUsd = bands.reduce((sum, b) => sum + b.shortUsd, 0);
  const x = bandScale(
    bands.map((_, i) => String(i)),
    [0, width],
    0.07,
  );
  const largest = Math.max(1, ...bands.map((b) => Math.max(b.longUsd, b.shortUsd)));
  const height = linearScale([0, largest], [0, UP - SUMS]);
  const label = `Open positions by leverage, ${first.from}x to ${last.to}x: long ${formatUsd(longUsd)}, short ${formatUsd(shortUsd)}`;
  return (
    <svg className={styles.chart} width={width} height={UP + DOWN + 18} role="img" aria-label={label}>
      {bands.map((b, i) => (
        <g key={b.from}>
          <rect
            x={x(String(i))}
            y={UP - height(b.longUsd)}
            width={x.bandwidth()}
            height={height(b.longUsd)}
            fill="var(--long)"
          />
          {b.shortUsd > 0 && (
            <rect
              x={(x(String(i)) ?? 0) + 0.5}
              y={UP + 1}
              width={x.bandwidth() - 1}
              height={Math.max(0.5, height(b.shortUsd) - 0.5)}
              fill="none"
              stroke="var(--short)"
            />
          )}
        </g>
      ))}
      <line x2={width} y1={UP + 0.5} y2={UP + 0.5} stroke="var(--ink)" />
      <Legend width={width} longUsd={longUsd} shortUsd={shortUsd} />
      <text x={1} y={UP + DOWN + 13}>{`${first.from}x`}</text>
      <text x={width / 2} y={UP + DOWN + 13} textAnchor="middle">
        leverage
      </text>
      <text x={width - 1} y={UP + DOWN + 13} textAnchor="end">{`${last.to}x`}</text>
    </svg>
  );
}

function Legend({ width, longUsd, shortUsd }: { width: number; longUsd: number; shortUsd: number }) {
  return (
    <g>
      <path d="M1 11l5-8 5 8z" fill="var(--long)" />
      <text className={styles.ink} x={15} y={11}>{`long ${formatUsd(longUsd)}`}</text>
      <path d={`M${width - 11} 3.5h10l-5 8z`} fill="none" stroke="var(--short)" strokeWidth="1.4" />
      <text className={styles.ink} x={width - 15} y={11} textAnchor="end">{`short ${formatUsd(shortUsd)}`}</text>
    </g>
  );
}
