import { moveLengthMs } from '@/lib/scenario';
import type { Frame, Move } from '@/lib/studio';
import { pointsPath, shockFactor, shockKnots } from '@/lib/ui/charts';
import type { Scales } from './geometry';
import styles from './shock.module.css';

interface CurveProps {
  readonly move: Move;
  readonly frame: Frame;
  readonly scales: Scales;
}

/** What the move does to the price outside: straight between its points, upright where it jumps. */
export function Curve({ move, frame, scales: { x, y } }: CurveProps) {
  const moves = [{ ...move, durationMs: moveLengthMs(move) }];
  const points: [number, number][] = [[x(0), y(1)]];
  for (const ms of [...shockKnots(moves, frame.endMs), frame.endMs]) {
    const [before, after] = [shockFactor(moves, ms - 1e-6), shockFactor(moves, ms)];
    if (Math.abs(before - after) > 1e-6) points.push([x(ms), y(before)]);
    points.push([x(ms), y(after)]);
  }
  return <path className={styles.curve} d={pointsPath(points)} />;
}
