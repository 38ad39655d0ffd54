import { moveLengthMs, moveName } from '@/lib/scenario';
import type { Frame, Move } from '@/lib/studio';
import { pointsPath, shockFactor, shockKnots } from '@/lib/ui/charts';
import { LEFT, PLOT, RIGHT, type Scales, TOP } from './geometry';
import styles from './shock.module.css';

interface CurveProps {
  readonly move: Move;
  readonly frame: Frame;
  readonly scales: Scales;
  /** Another move than the one that is drawn: faint, and cut where the plot ends. */
  readonly aside?: boolean;
}

/** What the move does to the price outside: straight between its points, upright where it jumps. */
export function Curve({ move, frame, scales: { x, y }, aside = false }: CurveProps) {
  const moves = [{ ...move, durationMs: moveLengthMs(move) }];
  const points: [number, number][] = [[x(0), y(1)]];
  for (const ms of [...shockKnots(moves, frame.endMs), frame.endMs]) {
    const [before, after] = [shockFactor(moves, ms - 1e-6), shockFactor(moves, ms)];
    if (Math.abs(before - after) > 1e-6) points.push([x(ms), y(before)]);
    points.push([x(ms), y(after)]);
  }
  const d = pointsPath(points);
  if (!aside) return <path className={styles.curve} d={d} />;
  return (
    <svg x={LEFT} y={TOP} width={RIGHT - LEFT} height={PLOT} viewBox={`${LEFT} ${TOP} ${RIGHT - LEFT} ${PLOT}`}>
      <title>{moveName(move)}</title>
      <path className={styles.aside} d={d} />
    </svg>
  );
}
