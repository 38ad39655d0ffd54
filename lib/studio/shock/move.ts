/** A move of the document, and the document with another one in its place. */
import type { Scenario, Shock } from '@/lib/scenario';
import { moveStart, valueAtPath } from '../form';

export type Move = Shock['moves'][number];
export type PathMove = Extract<Move, { kind: 'path' }>;

/** The document with another move in place of one. */
export function withMove(scenario: Scenario, index: number, move: Move): unknown {
  const moves = scenario.shock.moves.map((one, n) => (n === index ? move : one));
  return { ...scenario, shock: { ...scenario.shock, moves } };
}

/** The document with a move more, after all that there are: a fall at once of the instrument that moved last. */
export function withMoveAfter(scenario: Scenario): unknown {
  const move = { ...moveStart(scenario), kind: 'step', durationMs: 0, move: -0.05 };
  return { ...scenario, shock: { ...scenario.shock, moves: [...scenario.shock.moves, move] } };
}

/** A value of a document as a move, where it is whole. */
export function readMove(value: unknown): Move | null {
  const at = (key: string): unknown => valueAtPath(value, [key]);
  const isWhole = typeof at('instrument') === 'string' && typeof at('startMs') === 'number';
  const isKnot = (one: unknown) => Array.isArray(one) && one.length === 2 && one.every((n) => typeof n === 'number');
  const path = at('path');
  const moves =
    at('kind') === 'path'
      ? Array.isArray(path) && path.length > 0 && path.every(isKnot)
      : typeof at('move') === 'number' && typeof at('durationMs') === 'number';
  return isWhole && moves ? (value as Move) : null;
}

export function withoutMove(scenario: Scenario, index: number): unknown {
  const moves = scenario.shock.moves.filter((_, n) => n !== index);
  return { ...scenario, shock: { ...scenario.shock, moves } };
}

/** Without what sums leave behind: 1 - 0.07 is 0.93. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
