/** The shape of a shock: the factor on one instrument's outside price, from the start to the end of what changes. */
import { formatTime } from '@/lib/analysis';
import styles from './charts.module.css';
import { change } from './format';
import { pointsPath } from './paths';
import { linearScale } from './scales';
import { type ShockMove, shockFactor, shockKnots } from './shockFactor';

export interface ShockPathProps {
  /** Moves of one instrument, defaults written out. */
  readonly moves: readonly ShockMove[];
  readonly horizonMs: number;
  readonly width?: number;
}

const TOP = 8;
const BOTTOM = 32;

/** A line with its bends marked when they are few, and one note: when it falls and whether it comes back. */
export function ShockPath({ moves, horizonMs, width = 262 }: ShockPathProps) {
  const knots = shockKnots(moves, horizonMs);
  const last = knots.at(-1);
  if (last === undefined) return <p className={styles.empty}>No shock.</p>;
  const endMs = Math.min(horizonMs, Math.max(1, last * 1.5));
  const points = curve(moves, knots, endMs);
  const factors = points.map((p) => p[1]);
  const low = Math.min(1, ...factors);
  const high = Math.max(1, ...factors);
  const x = linearScale([0, endMs], [4, width - 4]);
  const y = low === high ? () => TOP : linearScale([low, high], [BOTTOM, TOP]);
  const note = noteOf(moves, endMs);
  const bends = knots.length <= 4 ? points.slice(1, -1).filter((p) => p[2]) : [];
  const lowest = x(points.reduce((best, p) => (Math.abs(p[1] - 1) > Math.abs(best[1] - 1) ? p : best))[0]);
  return (
    <svg className={styles.chart} width={width} height="48" role="img" aria-label={`Shape of the shock: ${note}`}>
      <line x2={width} y1={y(1)} y2={y(1)} stroke="var(--line)" />
      <path
        d={pointsPath(points.map((p) => [x(p[0]), y(p[1])] as const))}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.8"
      />
      {bends.map((p) => (
        <circle
          key={`${p[0]} ${p[1]}`}
          cx={x(p[0])}
          cy={y(p[1])}
          r="3.5"
          fill="var(--paper)"
          stroke="var(--accent)"
          strokeWidth="1.6"
        />
      ))}
      <text x={note.length > 30 ? 4 : Math.min(Math.max(4, lowest), width - 130)} y={46}>
        {note}
      </text>
    </svg>
  );
}

type Point = readonly [ms: number, factor: number, knot: boolean];

function curve(moves: readonly ShockMove[], knots: readonly number[], endMs: number): Point[] {
  const points: Point[] = [[0, shockFactor(moves, -1), false]];
  for (const ms of knots) {
    const before = shockFactor(moves, ms - 1e-6);
    const after = shockFactor(moves, ms);
    if (Math.abs(before - after) > 1e-6) points.push([ms, before, true]);
    points.push([ms, after, true]);
  }
  points.push([endMs, shockFactor(moves, endMs), false]);
  return points;
}

function noteOf(moves: readonly ShockMove[], endMs: number): string {
  const first = Math.min(...moves.map((m) => m.startMs));
  const last = shockKnots(moves, endMs).at(-1) ?? first;
  const end = shockFactor(moves, endMs) - 1;
  const when = last > first ? `${timeSpan(first, last)}` : `at ${formatTime(first, 100)}`;
  const furthest = [first, ...shockKnots(moves, endMs)]
    .map((ms) => shockFactor(moves, ms) - 1)
    .reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), end);
  // A path that comes back says both: what the control is called by, and where it ends.
  if (Math.abs(furthest - end) < 5e-4) return `${change(end)}, ${when}`;
  return `${furthest < 0 ? 'lowest' : 'highest'} ${change(furthest)}, ends ${change(end)}, ${when}`;
}

function timeSpan(fromMs: number, toMs: number): string {
  const from = fromMs === 0 ? '0' : formatTime(fromMs, 100);
  return `${from} to ${formatTime(toMs, toMs % 1000 === 0 ? 1000 : 100)}`;
}
