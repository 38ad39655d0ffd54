/** What of a move one can take hold of, where each may go, and the move with one of them elsewhere. */
import { moveLengthMs } from '@/lib/scenario';
import { type Move, tidy } from './move';
import { pointsOf, withPoints } from './points';

/** A point of a move. `time`, `height`: the ways it is free to go. */
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

/** Nearer to nothing, or further from where it was, a price cannot go by hand. */
export const LEAST_FACTOR = 0.01;
export const MOST_FACTOR = 101;

/** The points of a move, in the order of time. */
export function handlesOf(move: Move): Handle[] {
  return [...shapeHandles(move), ...backHandle(move)];
}

function shapeHandles(move: Move): Handle[] {
  const { startMs } = move;
  switch (move.kind) {
    case 'step':
      return [{ id: 'end', name: 'step', ms: startMs, factor: tidy(1 + move.move), time: true, height: true }];
    case 'ramp': {
      const end = { ms: startMs + move.durationMs, factor: tidy(1 + move.move) };
      return [
        { id: 'start', name: 'beginning', ms: startMs, factor: 1, time: true, height: false },
        { id: 'end', name: 'end', ...end, time: true, height: true },
      ];
    }
    case 'path':
      return pointsOf(move).map((point, n) => ({ id: n, name: `point ${n + 1}`, ...point, time: true, height: true }));
  }
}

function backHandle(move: Move): Handle[] {
  if (move.recoverMs === undefined) return [];
  const ms = move.startMs + moveLengthMs(move) + move.recoverMs;
  return [{ id: 'back', name: 'way back', ms, factor: 1, time: true, height: false }];
}

/** The point where the price is furthest from where it was. */
export function furthestHandle(handles: readonly Handle[]): Handle | undefined {
  return handles.reduce<Handle | undefined>(
    (most, one) => (most && Math.abs(most.factor - 1) >= Math.abs(one.factor - 1) ? most : one),
    undefined,
  );
}

/** Between which moments a point may stand: a point of a path stays between its neighbours. */
export function roomOf(move: Move, id: Handle['id'], tickMs: number): readonly [fromMs: number, toMs: number] {
  const { startMs } = move;
  if (id === 'back') return [startMs + moveLengthMs(move), Number.POSITIVE_INFINITY];
  if (move.kind === 'step') return [0, Number.POSITIVE_INFINITY];
  if (move.kind === 'ramp') {
    return id === 'start' ? [0, startMs + move.durationMs] : [startMs, Number.POSITIVE_INFINITY];
  }
  const points = pointsOf(move);
  const [before, after] = typeof id === 'number' ? [points[id - 1], points[id + 1]] : [];
  const from = before ? before.ms + tickMs : 0;
  return [from, after ? Math.max(from, after.ms - tickMs) : Number.POSITIVE_INFINITY];
}

/** The move with one of its points at another time and height: whole ticks and tenths of a percent where it is moved. */
export function moved(move: Move, id: Handle['id'], ms: number, factor: number, tickMs: number): Move {
  const handle = handlesOf(move).find((one) => one.id === id);
  if (!handle) return move;
  const onTick = ms === handle.ms ? ms : Math.round(ms / tickMs) * tickMs;
  const inTenths = factor === handle.factor ? factor : Math.round(factor * 1000) / 1000;
  return placed(move, handle, onTick, inTenths, tickMs);
}

/** The same, at exactly that time and height as far as it may go there. */
export function placed(move: Move, { id, ...was }: Handle, ms: number, factor: number, tickMs: number): Move {
  const [from, to] = roomOf(move, id, tickMs);
  const at = ms === was.ms ? ms : Math.max(from, Math.min(to, ms));
  const height = factor === was.factor ? factor : Math.max(LEAST_FACTOR, Math.min(MOST_FACTOR, factor));
  if (at === was.ms && height === was.factor) return move;
  if (id === 'back') return { ...move, recoverMs: at - move.startMs - moveLengthMs(move) };
  switch (move.kind) {
    case 'step':
      return { ...move, startMs: at, move: tidy(height - 1) };
    case 'ramp':
      return id === 'start'
        ? { ...move, startMs: at, durationMs: move.startMs + move.durationMs - at }
        : { ...move, durationMs: at - move.startMs, move: tidy(height - 1) };
    case 'path': {
      const points = pointsOf(move).map((one, n) => (n === id ? { ms: at, factor: height } : one));
      return withPoints(move, points);
    }
  }
}
