/** The first price move, whatever its kind, and what happens to depth meanwhile. */
import type { Scenario, Shock } from '@/lib/scenario';
import type { Field } from './types';

type Move = Shock['moves'][number];

function first(scenario: Scenario): Move | undefined {
  return scenario.shock.moves[0];
}

function withFirst(scenario: Scenario, move: Move): unknown {
  return { ...scenario, shock: { ...scenario.shock, moves: [move, ...scenario.shock.moves.slice(1)] } };
}

/** The furthest a move goes from where it began, as a fraction. */
export function extentOf(move: Move): number {
  if (move.kind !== 'path') return move.move;
  return move.path.reduce((best, [, factor]) => (Math.abs(factor - 1) > Math.abs(best) ? factor - 1 : best), 0);
}

/** How long a move takes to get where it goes. */
function lengthOf(move: Move): number {
  if (move.kind === 'path') return move.path.at(-1)?.[0] ?? 0;
  return move.kind === 'ramp' ? move.durationMs : 0;
}

/** The same move with another extent and length. */
function reshaped(move: Move, base: Move | undefined, extent: number, lengthMs: number): Move {
  if (move.kind !== 'path') {
    const kind = lengthMs === 0 ? 'step' : 'ramp';
    return { ...move, kind, durationMs: lengthMs, move: extent };
  }
  return { ...move, path: scaled(shapeOf(move, base), extent, lengthMs) };
}

type PathMove = Extract<Move, { kind: 'path' }>;

/** What one drew keeps its shape; a path that is only larger or longer than it came takes it from there, exactly. */
function shapeOf(move: PathMove, base: Move | undefined): PathMove {
  if (base?.kind !== 'path') return move;
  const isFlat = extentOf(move) === 0 || lengthOf(move) === 0;
  return isFlat || isScaled(base, move) ? base : move;
}

function scaled(shape: PathMove, extent: number, lengthMs: number): PathMove['path'] {
  const size = extentOf(shape) === 0 ? 0 : extent / extentOf(shape);
  const time = lengthMs / Math.max(1, lengthOf(shape));
  const knots = new Map<number, number>();
  for (const [ms, factor] of shape.path) knots.set(Math.round(ms * time), factorAt(factor, size));
  return [...knots];
}

/** Whether one path is the other, larger or longer: what controls say of it is then all there is to say. */
function isScaled(from: PathMove, to: PathMove): boolean {
  const path = scaled(from, extentOf(to), lengthOf(to));
  return (
    path.length === to.path.length &&
    path.every(([ms, factor], n) => {
      const [otherMs, other] = to.path[n] ?? [Number.NaN, Number.NaN];
      return Math.abs(ms - otherMs) <= 1 && Math.abs(factor - other) <= 1e-6;
    })
  );
}

/** A drawing is told by its points, a jump or a line by how far and how long. */
function isTold(from: Scenario, to: Scenario): boolean {
  const [before, after] = [first(from), first(to)];
  if (before?.kind === 'path' && after?.kind === 'path') return isScaled(before, after);
  return before?.kind !== 'path' && after?.kind !== 'path';
}

function factorAt(factor: number, size: number): number {
  return size === 1 ? factor : Math.max(1e-6, Number((1 + (factor - 1) * size).toPrecision(9)));
}

/** The deepest cut of depth that is scheduled; 1: none. */
function depthOf(scenario: Scenario): number {
  return scenario.shock.liquidity.reduce((least, cut) => Math.min(least, cut.depthFactor), 1);
}

function withDepth(scenario: Scenario, base: Scenario, factor: number): unknown {
  const set = (liquidity: Shock['liquidity']) => ({ ...scenario, shock: { ...scenario.shock, liquidity } });
  const cuts = base.shock.liquidity;
  if (cuts.length === 0) {
    const startMs = first(scenario)?.startMs ?? 0;
    const cut = { startMs, durationMs: Math.max(0, scenario.clock.horizonMs - startMs), depthFactor: factor };
    return set(factor >= 1 ? [] : [cut]);
  }
  // All cuts deepen together: the same power of each, so that the order of the books stays.
  const power = Math.log(factor) / Math.log(depthOf(base));
  return set(
    cuts.map((cut) => ({ ...cut, depthFactor: Math.min(1, Number((cut.depthFactor ** power).toPrecision(6))) })),
  );
}

const hasMove = (scenario: Scenario) => first(scenario) !== undefined;
const isDrawn = (scenario: Scenario) => first(scenario)?.kind === 'path';

const readLength = (scenario: Scenario): number | undefined => {
  const move = first(scenario);
  return move && lengthOf(move);
};

function writeLength(scenario: Scenario, lengthMs: number, base: Scenario): unknown {
  const move = first(scenario);
  return move ? withFirst(scenario, reshaped(move, first(base), extentOf(move), lengthMs)) : scenario;
}

export const SHOCK_FIELDS: readonly Field[] = [
  {
    kind: 'number',
    id: 'move',
    section: 'shock',
    label: 'Move',
    code: 'IDX-02',
    says: 'How far the outside price goes, at most. A drawing keeps its shape and is made larger or smaller.',
    unit: 'move',
    min: -0.3,
    max: 0.3,
    scale: 'linear',
    applies: hasMove,
    tells: isTold,
    read: (s) => (first(s) ? extentOf(first(s) as Move) : undefined),
    write: (s, value, base) => {
      const move = first(s);
      return move ? withFirst(s, reshaped(move, first(base), value ?? 0, lengthOf(move))) : s;
    },
  },
  {
    kind: 'number',
    id: 'over',
    section: 'shock',
    label: 'Over',
    code: 'IDX-02',
    says: 'How long the move takes; 0 is a step.',
    unit: 'time',
    min: 0,
    max: 600_000,
    scale: 'log',
    applies: (s) => hasMove(s) && !isDrawn(s),
    read: readLength,
    write: (s, value, base) => writeLength(s, value ?? 0, base),
  },
  {
    kind: 'number',
    id: 'whole-length',
    section: 'shock',
    label: 'Whole length',
    code: 'IDX-02',
    says: 'From the first point of the drawing to its last, the way back in it. All points move closer or apart.',
    unit: 'time',
    min: 0,
    max: 600_000,
    scale: 'log',
    // A single point has no length to stretch.
    applies: (s, base) => isDrawn(s) && (readLength(s) !== 0 || isDrawn(base)),
    tells: isTold,
    read: readLength,
    write: (s, value, base) => writeLength(s, value ?? 0, base),
  },
  {
    kind: 'number',
    id: 'depth-during',
    section: 'shock',
    label: 'Depth during the shock',
    code: 'BOOK-03',
    says: 'What is left of the books while depth is withdrawn; where several cuts are scheduled, the deepest of them.',
    unit: 'share',
    min: 0.002,
    max: 1,
    scale: 'log',
    applies: () => true,
    read: depthOf,
    write: (s, value, base) => withDepth(s, base, value ?? 1),
  },
  {
    kind: 'choice',
    id: 'propagate',
    section: 'shock',
    label: 'Other instruments',
    code: 'IDX-03',
    says: 'Whether the others move too, as far as correlation and volatility say.',
    options: [
      { value: 'yes', label: 'follow' },
      { value: 'no', label: 'stay' },
    ],
    applies: (s) => s.instruments.length > 1 && hasMove(s),
    read: (s) => (first(s)?.propagate ? 'yes' : 'no'),
    write: (s, value) => {
      const move = first(s);
      return move ? withFirst(s, { ...move, propagate: value === 'yes' }) : s;
    },
  },
];
