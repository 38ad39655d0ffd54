/** The same move as another kind: what can be kept of its shape is kept, and what cannot comes back on the way back. */
import { moveStory } from '@/lib/scenario';
import { sameValue } from '../form';
import { type Move, tidy } from './move';

/** As a path a move is exactly what it was; as a step or a line it goes where it went furthest. */
export function asKind(move: Move, kind: Move['kind'], tickMs: number): Move {
  if (move.kind === kind) return move;
  const { instrument, startMs, propagate, recoverMs } = move;
  const common = { instrument, propagate, ...(recoverMs === undefined ? {} : { recoverMs }) };
  if (kind === 'path') return { ...common, startMs, kind, ...asPath(move) };
  const { beginMs, furthest } = moveStory(move);
  const [begin, change] = [startMs + beginMs, tidy(furthest.change)];
  if (kind === 'step') return { ...common, startMs: begin, kind, durationMs: 0, move: change };
  const lengthMs = move.kind === 'step' ? move.durationMs : furthest.ms - beginMs;
  return { ...common, startMs: begin, kind, durationMs: Math.max(tickMs, lengthMs), move: change };
}

/** A jump is one point at the beginning; a line two. A step's length counts only until its way back. */
function asPath(move: Move): { path: [number, number][]; durationMs?: number } {
  if (move.kind === 'path') return { path: move.path };
  const factor = tidy(1 + move.move);
  if (move.kind === 'step') {
    const waits = move.recoverMs !== undefined && move.durationMs > 0;
    return { path: [[0, factor]], ...(waits ? { durationMs: move.durationMs } : {}) };
  }
  if (move.durationMs === 0) return { path: [[0, factor]] };
  return {
    path: [
      [0, 1],
      [move.durationMs, factor],
    ],
  };
}

/** One move in the kinds it was seen as, each as it was left. */
export type Versions = readonly Move[];

export interface Switched {
  readonly move: Move;
  readonly versions: Versions;
}

/** Another kind of the move: as it was left there, as long as the move was not changed since; else made from it. */
export function switchedTo(move: Move, kind: Move['kind'], versions: Versions, tickMs: number): Switched {
  const kept = versions.some((one) => isSameShape(one, move)) ? versions : [move];
  const left = kept.find((one) => one.kind === kind);
  const { instrument, propagate } = move;
  const next = left ? { ...left, instrument, propagate } : asKind(move, kind, tickMs);
  return { move: next, versions: [...kept.filter((one) => one.kind !== kind), next] };
}

function isSameShape(a: Move, b: Move): boolean {
  const { instrument, propagate } = b;
  return sameValue({ ...a, instrument, propagate }, b);
}
