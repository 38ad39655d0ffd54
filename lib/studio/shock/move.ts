/** A move of the document, and the document with another one in its place. */
import type { Scenario, Shock } from '@/lib/scenario';

export type Move = Shock['moves'][number];
export type PathMove = Extract<Move, { kind: 'path' }>;

/** The document with another move in place of one. */
export function withMove(scenario: Scenario, index: number, move: Move): unknown {
  const moves = scenario.shock.moves.map((one, n) => (n === index ? move : one));
  return { ...scenario, shock: { ...scenario.shock, moves } };
}

/** Without what sums leave behind: 1 - 0.07 is 0.93. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
