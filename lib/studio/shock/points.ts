/**
 * The points of a drawn move, at their moments of the run. Before the first the price stands, after the last it stays;
 * the move begins with its first point, so that a point can be put anywhere.
 */
import { type Move, type PathMove, tidy } from './move';

export interface Point {
  /** From the start of the run. */
  readonly ms: number;
  /** On the price at the start. */
  readonly factor: number;
}

/** A path whose first time is not 0 comes from where the price stood: that is a point as well. */
export function pointsOf({ startMs, path }: PathMove): Point[] {
  const points = path.map(([ms, factor]) => ({ ms: startMs + ms, factor }));
  const [first] = path;
  const begins = !first || first[0] === 0 || first[1] === 1;
  return begins ? points : [{ ms: startMs, factor: 1 }, ...points];
}

/** The move along other points; a length of its own (for the way back) still ends when it did. */
export function withPoints(move: PathMove, points: readonly Point[]): PathMove {
  const startMs = points[0]?.ms ?? move.startMs;
  const path = points.map(({ ms, factor }): [number, number] => [ms - startMs, factor]);
  if (move.durationMs === undefined) return { ...move, startMs, path };
  return { ...move, startMs, path, durationMs: Math.max(0, move.durationMs + move.startMs - startMs) };
}

/** A move with a point more, and which it is. */
export interface Added {
  readonly move: Move;
  readonly point: number;
}

/** With a point more behind point `n`: half way to the next, or on from the last; null where there is no room. */
export function withPoint(move: Move, n: number, tickMs: number): Added | null {
  if (move.kind !== 'path') return null;
  const points = pointsOf(move);
  const [from, to] = [points[n], points[n + 1]];
  if (!from) return null;
  const added = to ? halfWay(from, to, tickMs) : onFrom(points, from, tickMs);
  if (!added) return null;
  return { move: withPoints(move, points.toSpliced(n + 1, 0, added)), point: n + 1 };
}

function halfWay(from: Point, to: Point, tickMs: number): Point | null {
  const ms = Math.round((from.ms + to.ms) / 2 / tickMs) * tickMs;
  if (ms <= from.ms || ms >= to.ms) return null;
  const part = (ms - from.ms) / (to.ms - from.ms);
  return { ms, factor: tidy(from.factor + (to.factor - from.factor) * part) };
}

/** As far on as the drawing is long, a quarter of it; the price stays. */
function onFrom(points: readonly Point[], { ms, factor }: Point, tickMs: number): Point {
  const lengthMs = ms - (points[0]?.ms ?? 0);
  const stepMs = lengthMs > 0 ? Math.max(tickMs, Math.round(lengthMs / 4 / tickMs) * tickMs) : 5 * tickMs;
  return { ms: ms + stepMs, factor };
}

/** Ticks before a jump at which a fall into it begins. */
const FALL_TICKS = 5;

/** Whether a drawn move begins with a jump: its first point is not where the price stood. */
export function beginsAtOnce(move: Move): boolean {
  return move.kind === 'path' && pointsOf(move)[0]?.factor !== 1;
}

/** Falling or rising into its first point instead of jumping there; null where it does not jump, or has no room before. */
export function withBeginning(move: Move, tickMs: number): Move | null {
  if (move.kind !== 'path' || !beginsAtOnce(move)) return null;
  const points = pointsOf(move);
  const ms = Math.max(0, (points[0]?.ms ?? 0) - FALL_TICKS * tickMs);
  return ms < (points[0]?.ms ?? 0) ? withPoints(move, [{ ms, factor: 1 }, ...points]) : null;
}

/** Without one of its points; a path keeps at least one. */
export function withoutPoint(move: Move, n: number): Move {
  if (move.kind !== 'path') return move;
  const points = pointsOf(move);
  return points.length < 2 ? move : withPoints(move, points.toSpliced(n, 1));
}
