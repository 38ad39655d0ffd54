/** Prices that the mark has been at so far, and where it stands: over both plots of the heat. */
import type { Run } from '@/lib/engine';
import styles from './charts.module.css';
import { noteWidth, type Span } from './clear';
import type { LinearScale } from './scales';
import type { ChartClock } from './timePlot';

export interface Marked {
  readonly run: Run;
  readonly instrument: number;
  readonly openingUsd: number;
  readonly clock: ChartClock;
}

/** How far the mark stands from the opening, as a share of it. */
export function nowOf({ run, instrument, openingUsd, clock }: Marked): number {
  const { markUsd, instruments } = run.series;
  return (markUsd[clock.tick * instruments + instrument] ?? openingUsd) / openingUsd - 1;
}

/** Room of `mark now` beside its line, px: it is bolder than a note, and has a gap after it. */
export function nowSpan(x: LinearScale, now: number): Span {
  const [at, wide] = [x(now), noteWidth(NOW) + 20];
  return now > 0 ? [at - wide, at + 4] : [at - 4, at + wide];
}

const NOW = 'mark now';

interface VisitedProps extends Marked {
  readonly x: LinearScale;
  readonly top: number;
  readonly bottom: number;
  /** Of the row that its words stand in. */
  readonly baseline: number;
}

export function Visited({ x, top, bottom, baseline, ...of }: VisitedProps) {
  let [low, high] = [0, 0];
  const { markUsd, instruments } = of.run.series;
  for (let tick = 0; tick <= of.clock.tick; tick += 1) {
    const move = (markUsd[tick * instruments + of.instrument] ?? of.openingUsd) / of.openingUsd - 1;
    low = Math.min(low, move);
    high = Math.max(high, move);
  }
  const now = nowOf(of);
  const at = x(now);
  return (
    <g>
      <rect
        x={x(low)}
        y={top}
        width={Math.max(0, x(high) - x(low))}
        height={bottom - top}
        fill="var(--accent)"
        fillOpacity=".09"
      />
      <path data-moment="" d={`M${at} ${top - 2}V${bottom}`} stroke="var(--ink)" strokeWidth="1.4" />
      <text
        data-moment=""
        className={styles.cursor}
        x={at + (now > 0 ? -5 : 5)}
        y={baseline}
        textAnchor={now > 0 ? 'end' : 'start'}
      >
        {NOW}
      </text>
    </g>
  );
}
