import { moveLengthMs, parseScenario, type Scenario } from '@/lib/scenario';
import {
  asKind,
  barMoved,
  barsOf,
  beginsAtOnce,
  furthestHandle,
  handlesOf,
  type Move,
  moved,
  placed,
  readMove,
  roomOf,
  switchedTo,
  type Versions,
  withBeginning,
  withMove,
  withMoveAfter,
  withoutMove,
  withoutPoint,
  withPoint,
} from '@/lib/studio';
import { shockFactor } from '@/lib/ui/charts';
import { twelve } from '../analysis/fixtures';
import { full } from '../scenario/documents';

const ramp: Move = { kind: 'ramp', instrument: 'COIN', startMs: 3000, durationMs: 4000, move: -0.1, propagate: false };
const step: Move = { kind: 'step', instrument: 'COIN', startMs: 3000, durationMs: 0, move: -0.05, propagate: true };

function whole(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

/** Moments and heights of its points, as they are drawn. */
const points = (move: Move) => handlesOf(move).map(({ ms, factor }) => [ms, factor]);

/** The price it makes, every tenth of a second over half a minute. */
const prices = (move: Move) =>
  Array.from({ length: 300 }, (_, n) => shockFactor([{ ...move, durationMs: moveLengthMs(move) }], n * 100).toFixed(9));

test('a ramp is held at its beginning and its end', () => {
  expect(points(ramp)).toEqual([
    [3000, 1],
    [7000, 0.9],
  ]);
  expect(moved(ramp, 'end', 9_400, 0.8512, 1000)).toMatchObject({ startMs: 3000, durationMs: 6000, move: -0.149 });
  expect(moved(ramp, 'start', 5_000, 0.5, 1000)).toMatchObject({ startMs: 5000, durationMs: 2000, move: -0.1 });
  // The beginning never passes the end.
  expect(moved(ramp, 'start', 20_000, 1, 1000)).toMatchObject({ startMs: 7000, durationMs: 0 });
});

const SHAPES: readonly (readonly [string, Move])[] = [
  ['a line', ramp],
  ['a line that comes back', { ...ramp, recoverMs: 2000 }],
  ['a line without a length', { ...ramp, durationMs: 0 }],
  ['a jump', step],
  ['a jump that waits and comes back', { ...step, durationMs: 5000, recoverMs: 2000 }],
];

test.each(SHAPES)('%s becomes a drawing of the very same shape, beginning included', (_name, move) => {
  const path = asKind(move, 'path', 1000);
  expect(path.kind).toBe('path');
  expect(path).toMatchObject({ instrument: move.instrument, propagate: move.propagate });
  expect(prices(path)).toEqual(prices(move));
  expect(handlesOf(path)[0]).toMatchObject({ ms: move.startMs });
});

test('a line becomes two points and a jump one', () => {
  expect(asKind(ramp, 'path', 1000)).toMatchObject({
    startMs: 3000,
    path: [
      [0, 1],
      [4000, 0.9],
    ],
  });
  expect(asKind(step, 'path', 1000)).toMatchObject({ startMs: 3000, path: [[0, 0.95]] });
});

const drawn: Move = {
  ...{ kind: 'path', instrument: 'COIN', startMs: 2000, propagate: false },
  path: [
    [0, 1],
    [5000, 0.88],
    [25_000, 0.96],
  ],
};

test('a drawing becomes a line or a jump to its furthest point', () => {
  expect(asKind(drawn, 'ramp', 1000)).toMatchObject({ startMs: 2000, durationMs: 5000, move: -0.12 });
  expect(asKind(drawn, 'step', 1000)).toMatchObject({ startMs: 2000, durationMs: 0, move: -0.12 });
});

test('switching through the kinds and back loses nothing of a move that was not changed meanwhile', () => {
  let [at, versions]: [Move, Versions] = [drawn, []];
  const to = (kind: Move['kind']) => {
    ({ move: at, versions } = switchedTo(at, kind, versions, 1000));
    return at;
  };
  to('ramp');
  to('step');
  expect(to('path')).toEqual(drawn);
  // Whether others follow is no part of the shape: it stays as it was set last.
  at = { ...to('ramp'), propagate: true };
  versions = [drawn, at];
  expect(to('path')).toEqual({ ...drawn, propagate: true });
  // A line that was changed is what the drawing begins from.
  at = moved(to('ramp'), 'end', 9000, 0.8, 1000);
  expect(points(to('path'))).toEqual([
    [2000, 1],
    [9000, 0.8],
  ]);
});

test('a point of a drawing goes where there is room, the others stay', () => {
  expect(points(moved(drawn, 1, 60_000, 0.9, 1000))).toEqual([
    [2000, 1],
    [26_000, 0.9],
    [27_000, 0.96],
  ]);
  // The first begins the move, earlier or later.
  for (const ms of [0, 4000]) {
    const other = moved(drawn, 0, ms, 1, 1000);
    expect(other.startMs).toBe(ms);
    expect(points(other)).toEqual([[ms, 1], ...points(drawn).slice(1)]);
  }
  expect(moved(drawn, 1, 7000, 0.88, 1000)).toBe(drawn);
  expect([roomOf(drawn, 0, 1000), roomOf(drawn, 1, 1000), roomOf(drawn, 2, 1000)]).toEqual([
    [0, 6000],
    [3000, 26_000],
    [8000, Number.POSITIVE_INFINITY],
  ]);
});

test('what is not moved keeps its digits; figures are taken as they are', () => {
  const fine: Move = {
    ...drawn,
    path: [
      [0, 1],
      [1351, 0.966197],
    ],
  };
  expect(points(moved(fine, 1, 3351, 0.9, 1000))).toEqual([
    [2000, 1],
    [3351, 0.9],
  ]);
  expect(points(moved(fine, 1, 5000, 0.966197, 1000))).toEqual([
    [2000, 1],
    [5000, 0.966197],
  ]);
  const [, second] = handlesOf(fine);
  if (!second) throw new Error('no point');
  expect(points(placed(fine, second, 3777, 0.91234, 1000))[1]).toEqual([3777, 0.91234]);
});

test('a path that sets out from the price as it stood is held there too', () => {
  const measured: Move = { ...drawn, path: [[10_000, 0.93]] };
  expect(points(measured)).toEqual([
    [2000, 1],
    [12_000, 0.93],
  ]);
  expect(prices(moved(measured, 1, 12_000, 0.9, 1000))[70]).toBe('0.950000000');
});

test('a length that waits for the way back ends when it did, whatever begins earlier', () => {
  const waits: Move = { ...drawn, durationMs: 40_000, recoverMs: 5000 };
  expect(handlesOf(moved(waits, 0, 0, 1, 1000)).at(-1)).toEqual(handlesOf(waits).at(-1));
});

test('a drawn move that begins with a jump can fall into it instead, where there is time before it', () => {
  const jump = asKind(step, 'path', 1000);
  expect(beginsAtOnce(jump)).toBe(true);
  const falls = withBeginning(jump, 1000);
  expect(falls && points(falls)).toEqual([
    [0, 1],
    [3000, 0.95],
  ]);
  expect(falls && beginsAtOnce(falls)).toBe(false);
  const later = withBeginning(moved(jump, 0, 60_000, 0.95, 1000), 1000);
  expect(later && points(later)[0]).toEqual([55_000, 1]);
  expect(withBeginning(moved(jump, 0, 0, 0.95, 1000), 1000)).toBeNull();
  for (const even of [drawn, step]) expect(withBeginning(even, 1000)).toBeNull();
});

test('points come behind another and go', () => {
  const between = withPoint(drawn, 0, 1000);
  expect(between?.point).toBe(1);
  expect(between && points(between.move)).toEqual([[2000, 1], [5000, 0.928], ...points(drawn).slice(1)]);
  expect(between && withoutPoint(between.move, 1)).toEqual(drawn);
  const last = withPoint(drawn, 2, 1000);
  expect(last && points(last.move).at(-1)).toEqual([33_000, 0.96]);
  const jump = withPoint(asKind(step, 'path', 1000), 0, 1000);
  expect(jump && points(jump.move)).toEqual([
    [3000, 0.95],
    [8000, 0.95],
  ]);
  // Between two neighbouring ticks there is no room, and a line has no points to add to.
  expect(
    withPoint(
      {
        ...drawn,
        path: [
          [0, 1],
          [1000, 0.9],
        ],
      },
      0,
      1000,
    ),
  ).toBeNull();
  expect(withPoint(ramp, 0, 1000)).toBeNull();
  // Without its first the price stands until the next; the last one stays.
  const without = withoutPoint(drawn, 0);
  expect(without.startMs).toBe(7000);
  expect(points(without)).toEqual(points(drawn).slice(1));
  const one = asKind(step, 'path', 1000);
  expect(withoutPoint(one, 0)).toBe(one);
});

test('the point that is chosen first is the furthest', () => {
  expect(furthestHandle(handlesOf(drawn))?.id).toBe(1);
  expect(furthestHandle(handlesOf({ ...ramp, recoverMs: 1000 }))?.id).toBe('end');
  expect(furthestHandle([])).toBeUndefined();
});

test('whatever is drawn is a scenario', () => {
  const start = twelve();
  const first = start.shock.moves[0];
  if (!first) throw new Error('no move');
  const { tickMs } = start.clock;
  for (const kind of ['step', 'ramp', 'path'] as const) {
    let move = asKind(first, kind, tickMs);
    move = withPoint(move, 0, tickMs)?.move ?? move;
    for (const handle of handlesOf(move)) {
      for (const [ms, factor] of [
        [-5_000, 0],
        [1e6, 900],
        [12_345, 0.9],
      ] as const) {
        move = moved(move, handle.id, ms, factor, tickMs);
        whole(withMove(start, 0, move));
      }
    }
  }
});

test('windows of time are drawn and dragged', () => {
  const start = whole(full());
  const bars = barsOf(start.shock, (kind, n) => `${kind} ${n}`);
  expect(new Set(bars.map(({ kind }) => kind))).toEqual(
    new Set(['flows', 'liquidity', 'latency', 'rateLimits', 'withdrawals']),
  );
  const cut = bars.find(({ kind }) => kind === 'liquidity');
  if (!cut) throw new Error('no cut');
  const later = whole(barMoved(start, cut, 'all', cut.startMs + 2 * start.clock.tickMs));
  expect(later.shock.liquidity[0]?.startMs).toBe(cut.startMs + 2 * start.clock.tickMs);
  expect(whole(barMoved(start, cut, 'end', 0)).shock.liquidity[0]?.durationMs).toBe(0);
});

test('a move more comes after all that there are, of the same instrument, and goes again', () => {
  const one = twelve();
  const two = whole(withMoveAfter(one));
  const three = whole(withMoveAfter(two));
  const starts = three.shock.moves.map(({ startMs }) => startMs);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(starts).size).toBe(3);
  expect(new Set(three.shock.moves.map(({ instrument }) => instrument)).size).toBe(1);
  expect(withoutMove(two, 1)).toEqual(one);
});

test('a value is read as a move only where it is whole', () => {
  const [move] = twelve().shock.moves;
  expect(readMove(move)).toBe(move);
  expect(readMove({ ...move, move: '5 %' })).toBeNull();
  expect(readMove({ kind: 'path', instrument: 'COIN', startMs: 0, path: [[0]] })).toBeNull();
});
