import { NBSP } from '@/lib/analysis';
import type { Frame } from '@/lib/studio';
import { change, changeTicks, timeTicks } from '@/lib/ui/charts';
import { BOTTOM, LEFT, RIGHT, type Scales, TOP, WIDTH } from './geometry';
import styles from './shock.module.css';

interface AxesProps {
  readonly frame: Frame;
  readonly scales: Scales;
  readonly height: number;
  readonly horizonMs: number;
}

/** Round times and round changes; where the price stood is a line, and so is the end of the run where it is in sight. */
export function Axes({ frame, scales: { x, y }, height, horizonMs }: AxesProps) {
  const changes = changeTicks(frame.low - 1, frame.high - 1, 5);
  const times = timeTicks(frame.endMs, 4);
  return (
    <g className={styles.axes}>
      {changes.map((at) => (
        <g key={at} className={at === 0 ? styles.zero : undefined}>
          <line x1={LEFT} x2={RIGHT} y1={y(1 + at)} y2={y(1 + at)} />
          <text x={WIDTH} y={y(1 + at) + 4} textAnchor="end">
            {at === 0 ? `0${NBSP}%` : change(at, digitsOf(changes))}
          </text>
        </g>
      ))}
      {times.map(({ value, label }, n) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={TOP} y2={BOTTOM} />
          <text x={n === 0 ? 0 : x(value)} y={height - 3} textAnchor={n === 0 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      {horizonMs < frame.endMs && (
        <line className={styles.runEnd} x1={x(horizonMs)} x2={x(horizonMs)} y1={TOP} y2={BOTTOM}>
          <title>The run ends here</title>
        </line>
      )}
    </g>
  );
}

/** As many decimals as tell the marks apart. */
function digitsOf(changes: readonly number[]): number {
  const isWhole = changes.every((at) => Math.abs(at * 100 - Math.round(at * 100)) < 1e-6);
  return isWhole ? 0 : 1;
}
