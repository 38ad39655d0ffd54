/** A shock as a drawing on the time axis: the points one can take hold of, and the document with one of them elsewhere. */
import type { Scenario, Shock } from '@/lib/scenario';

export type Move = Shock['moves'][number];

/** Which lists of the shock are windows of time, in the order they are drawn. */
export const WINDOWS = ['flows', 'liquidity', 'latency', 'rateLimits', 'withdrawals'] as const;
export type WindowKind = (typeof WINDOWS)[number];

/** A point of a move. `free` ways: time, height, or both. */
export interface Handle {
  readonly id: 'start' | 'end' | 'back' | number;
  /** What it is, for those who hear it. */
  readonly name: string;
  /** From the start of the run. */
  readonly ms: number;
  /** On the price at the start. */
  readonly factor: number;
  readonly time: boolean;
  readonly height: boolean;
}

/** Nearer to nothing a price cannot go by hand. */
const LEAST_FACTOR = 0.01;
const MOST_FACTOR = 3;

/** The points of a move, in the order of time. */
export function handlesOf(move: Move): Handle[] {
  return [...shapeHandles(move), ...backHandle(move)];
}

function shapeHandles(move: Move): Handle[] {
  const { startMs } = move;
  switch (move.kind) {
    case 'step':
      return [{ id: 'end', name: 'step', ms: startMs, factor: 1 + move.move, time: true, height: true }];
    case 'ramp':
      return [
        { id: 'start', name: 'beginning', ms: startMs, factor: 1, time: true, height: false },
        { id: 'end', name: 'end', ms: startMs + move.durationMs, factor: 1 + move.move, time: true, height: true },
      ];
    case 'path':
      return move.path.map(([ms, factor], n) => ({
        ...{ id: n, name: `point ${n + 1}`, ms: startMs + ms, factor, time: true, height: true },
      }));
  }
}

function backHandle(move: Move): Handle[] {
  if (move.recoverMs === undefined) return [];
  const ms = move.startMs + lengthMs(move) + move.recoverMs;
  return [{ id: 'back', name: 'way back', ms, factor: 1, time: true, height: false }];
}

/** How long a move takes to get where it goes (IDX-02). */
export function lengthMs(move: Move): number {
  if (move.kind !== 'path') return move.durationMs;
  return Math.max(move.durationMs ?? 0, move.path.at(-1)?.[0] ?? 0);
}

/** The move with one of its points at another time and height: whole ticks, tenths of a percent. */
export function moved(move: Move, id: Handle['id'], ms: number, factor: number, tickMs: number): Move {
  const at = Math.max(0, Math.round(ms / tickMs) * tickMs);
  const to = Math.max(LEAST_FACTOR, Math.min(MOST_FACTOR, Math.round(factor * 1000) / 1000));
  if (id === 'back') return { ...move, recoverMs: Math.max(0, at - move.startMs - lengthMs(move)) };
  switch (move.kind) {
    case 'step':
      return { ...move, startMs: at, move: fraction(to) };
    case 'ramp': {
      const end = move.startMs + move.durationMs;
      if (id === 'start') return { ...move, startMs: Math.min(at, end), durationMs: Math.max(0, end - at) };
      return { ...move, durationMs: Math.max(0, at - move.startMs), move: fraction(to) };
    }
    case 'path':
      return typeof id === 'number' ? { ...move, path: knotsWith(move.path, id, at - move.startMs, to, tickMs) } : move;
  }
}

function fraction(factor: number): number {
  return Math.round((factor - 1) * 1000) / 1000;
}

type Knots = Extract<Move, { kind: 'path' }>['path'];

/** A point stays between its neighbours. */
function knotsWith(path: Knots, n: number, ms: number, factor: number, tickMs: number): Knots {
  const before = n === 0 ? 0 : (path[n - 1]?.[0] ?? 0) + tickMs;
  const after = (path[n + 1]?.[0] ?? Number.POSITIVE_INFINITY) - tickMs;
  const at = Math.max(before, Math.min(Math.max(before, after), ms));
  return path.map((knot, k) => (k === n ? [at, factor] : knot));
}

/** The same move drawn as another kind; its beginning, its end and its depth stay. */
export function asKind(move: Move, kind: Move['kind'], tickMs: number): Move {
  if (move.kind === kind) return move;
  const { instrument, startMs, propagate, recoverMs } = move;
  const common = { instrument, startMs, propagate, ...(recoverMs === undefined ? {} : { recoverMs }) };
  const length = lengthMs(move);
  const extent = extentOf(move);
  switch (kind) {
    case 'step':
      return { ...common, kind, durationMs: 0, move: extent };
    case 'ramp':
      return { ...common, kind, durationMs: Math.max(tickMs, length), move: extent };
    case 'path': {
      const end = Math.max(2 * tickMs, length);
      const half = Math.max(tickMs, Math.round(end / 2 / tickMs) * tickMs);
      const middle = move.kind === 'step' ? 1 + extent : 1 + extent / 2;
      return {
        ...common,
        kind,
        path: [
          [half, Math.round(middle * 1e6) / 1e6],
          [Math.max(end, half + tickMs), Math.round((1 + extent) * 1e6) / 1e6],
        ],
      };
    }
  }
}

function extentOf(move: Move): number {
  if (move.kind !== 'path') return move.move;
  const last = move.path.at(-1)?.[1] ?? 1;
  return Math.round((last - 1) * 1e6) / 1e6;
}

/** A path with a point more, in the widest gap. */
export function withPoint(move: Move, tickMs: number): Move {
  if (move.kind !== 'path') return move;
  const knots: Knots = [[0, 1], ...move.path];
  let widest = 0;
  for (let n = 1; n < knots.length - 1; n += 1) {
    if (gap(knots, n) > gap(knots, widest)) widest = n;
  }
  const [from, to] = [knots[widest], knots[widest + 1]];
  if (!from || !to || gap(knots, widest) < 2 * tickMs) {
    const last = move.path.at(-1) ?? [0, 1];
    return { ...move, path: [...move.path, [last[0] + 5 * tickMs, last[1]]] };
  }
  const ms = Math.round((from[0] + to[0]) / 2 / tickMs) * tickMs;
  const factor = Math.round(((from[1] + to[1]) / 2) * 1e6) / 1e6;
  const point: [number, number] = [ms, factor];
  return { ...move, path: [...move.path, point].sort((a, b) => a[0] - b[0]) };
}

function gap(knots: Knots, n: number): number {
  return (knots[n + 1]?.[0] ?? 0) - (knots[n]?.[0] ?? 0);
}

/** Without one of its points; a path keeps at least one. */
export function withoutPoint(move: Move, n: number): Move {
  if (move.kind !== 'path' || move.path.length < 2) return move;
  return { ...move, path: move.path.filter((_, k) => k !== n) };
}

/** A window of time as it is drawn. */
export interface Bar {
  readonly kind: WindowKind;
  readonly index: number;
  readonly startMs: number;
  /** 0 for what happens at once. */
  readonly durationMs: number;
  readonly says: string;
}

/** Flows, cuts, delays, limits and withdrawals, each by its window. */
export function barsOf(shock: Shock, words: (kind: WindowKind, index: number) => string): Bar[] {
  return WINDOWS.flatMap((kind) =>
    shock[kind].map((one, index) => ({
      ...{ kind, index, startMs: one.startMs, says: words(kind, index) },
      durationMs: 'durationMs' in one ? one.durationMs : 0,
    })),
  );
}

/** The document with a window moved as a whole, or with its end elsewhere. */
export function barMoved(scenario: Scenario, bar: Bar, edge: 'all' | 'end', ms: number): unknown {
  const { tickMs } = scenario.clock;
  const at = Math.max(0, Math.round(ms / tickMs) * tickMs);
  const change = edge === 'all' ? { startMs: at } : { durationMs: Math.max(0, at - bar.startMs) };
  const list = scenario.shock[bar.kind].map((one, n) => (n === bar.index ? { ...one, ...change } : one));
  return { ...scenario, shock: { ...scenario.shock, [bar.kind]: list } };
}

/** The document with another move in place of one. */
export function withMove(scenario: Scenario, index: number, move: Move): unknown {
  const moves = scenario.shock.moves.map((one, n) => (n === index ? move : one));
  return { ...scenario, shock: { ...scenario.shock, moves } };
}

/** Where the drawing ends: a while after the last change, at most with the run. */
export function drawnUntilMs(scenario: Scenario): number {
  const { shock, clock } = scenario;
  const ends = [
    ...shock.moves.map((move) => Math.max(...handlesOf(move).map(({ ms }) => ms), move.startMs)),
    ...WINDOWS.flatMap((kind) => shock[kind].map((one) => one.startMs)),
  ];
  const last = Math.max(0, ...ends);
  return Math.min(clock.horizonMs, Math.max(clock.horizonMs / 8, last * 1.35));
}
