import { moveLengthMs, moveName, moveStory, movesParts, moveWords, type Shock } from '@/lib/scenario';
import { preset } from '../analysis/fixtures';

type Move = Shock['moves'][number];
type Knots = readonly (readonly [number, number])[];

const common = { instrument: 'COIN', startMs: 0, propagate: false };
const step = (move: number, more = {}): Move => ({ ...common, kind: 'step', durationMs: 0, move, ...more });
const ramp = (move: number, durationMs: number, more = {}): Move => ({
  ...{ ...common, kind: 'ramp', durationMs, move, ...more },
});
const path = (knots: Knots, more = {}): Move => ({
  ...{ ...common, kind: 'path', path: knots.map(([ms, factor]): [number, number] => [ms, factor]), ...more },
});
/** No-break spaces and the sign of minus as one types them. */
const said = (move: Move): string => moveWords(move).replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

test.each<[string, Move]>([
  ['-5 % at once', step(-0.05)],
  ['+5 % at once', step(0.05)],
  ['-7 % in 1.5 s', ramp(-0.07, 1500)],
  ['-7 % at once', ramp(-0.07, 0)],
  ['+250 % in 45 min', ramp(2.5, 2_700_000)],
  ['-0.04 % in 2 s', ramp(-0.0004, 2000)],
])('a move that stays is told by how far and how soon: %s', (words, move) => expect(said(move)).toBe(words));

test.each<[string, Move]>([
  ['-10 % in 4 s, all the way back 2 s later', ramp(-0.1, 4000, { recoverMs: 2000 })],
  ['-10 % in 4 s, all the way back at once', ramp(-0.1, 4000, { recoverMs: 0 })],
  ['-5 % at once, all the way back 7 s later', step(-0.05, { durationMs: 5000, recoverMs: 2000 })],
])('a way back is told with its end: %s', (words, move) => expect(said(move)).toBe(words));

test.each<[string, Knots]>([
  // The whole length of the path is no part of it: the price fell in five seconds.
  [
    '-12 % in 5 s, back to -4 % 20 s later',
    [
      [5000, 0.88],
      [25_000, 0.96],
    ],
  ],
  [
    '+12 % in 5 s, back to +4 % 20 s later',
    [
      [5000, 1.12],
      [25_000, 1.04],
    ],
  ],
  [
    '-12 % in 25 s',
    [
      [5000, 0.95],
      [25_000, 0.88],
    ],
  ],
  [
    '-12 % in 5 s',
    [
      [5000, 0.88],
      [25_000, 0.88],
    ],
  ],
  ['-12 % at once', [[0, 0.88]]],
  [
    '-12 % at once, back to -4 % 9 s later',
    [
      [0, 0.88],
      [9000, 0.96],
      [60_000, 0.96],
    ],
  ],
  [
    '-12 % in 5 s, all the way back 5 s later',
    [
      [5000, 0.88],
      [10_000, 1],
    ],
  ],
  [
    '-12 % in 5 s, then +3 % 5 s later',
    [
      [5000, 0.88],
      [10_000, 1.03],
    ],
  ],
  [
    '-8 % in 9 s',
    [
      [4000, 1.05],
      [9000, 0.92],
    ],
  ],
  // It begins where the price begins to move.
  [
    '-12 % in 5 s',
    [
      [0, 1],
      [20_000, 1],
      [25_000, 0.88],
    ],
  ],
  [
    '0 %',
    [
      [0, 1],
      [20_000, 1],
    ],
  ],
])('a drawn path is told by its furthest point and where it ended: %s', (words, knots) =>
  expect(said(path(knots))).toBe(words),
);

test('what the presets do is told from their documents', () => {
  const first = (id: string) => {
    const [move] = preset(id).shock.moves;
    if (!move) throw new Error(`${id} has no move`);
    return said(move);
  };
  expect(first('october-10-2025')).toBe('-6.7 % in 4:53 min, back to -3.8 % 2:17 min later');
  expect(first('jelly-2025-03-26')).toBe('+353 % in 45 min, back to +295 % 10 min later');
  expect(first('bitmex-2020-03-12')).toBe('-45.1 % in 15:42 h, back to -25.5 % 48 min later');
});

test('a story counts from the beginning of the move, its length to the end of what is drawn', () => {
  const move = path(
    [
      [0, 1],
      [20_000, 1],
      [25_000, 0.88],
      [60_000, 0.9],
    ],
    { durationMs: 90_000 },
  );
  expect(moveStory(move)).toEqual({
    beginMs: 20_000,
    furthest: { ms: 25_000, change: 0.88 - 1 },
    end: { ms: 60_000, change: 0.9 - 1 },
  });
  expect(moveLengthMs(move)).toBe(90_000);
  expect(moveLengthMs(ramp(-0.1, 4000))).toBe(4000);
});

describe('several moves of one instrument', () => {
  const told = (moves: Move[], alone = true): string[] =>
    Object.values(movesParts(moves, alone)).map((words: string) =>
      words.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-'),
    );

  test('are told in the order of their time, and by where they left the price: each is on the price of its moment', () => {
    const [first, second] = [step(-0.08, { startMs: 3000 }), step(-0.0434782608695652, { startMs: 6000 })];
    for (const moves of [
      [first, second],
      [second, first],
    ])
      expect(told(moves)).toEqual(['-8 % at once', '3 s later -4.3 %, -12 % in all']);
  });

  test('one alone is told as it is by itself', () => {
    const move = ramp(-0.1, 4000, { recoverMs: 2000 });
    expect(told([move])).toEqual(['-10 % in 4 s', 'all the way back 2 s later']);
  });

  test('where something else moves the instrument too, their sum is not claimed', () => {
    expect(told([step(-0.08), ramp(0.02, 5000, { startMs: 1000 })], false)).toEqual([
      '-8 % at once',
      '1 s later +2 % in 5 s',
    ]);
  });

  test('many are counted', () => {
    const moves = Array.from({ length: 5 }, (_, n) => step(-0.01, { startMs: n * 1000 }));
    expect(told(moves)).toEqual(['-1 % at once', '4 more moves, -4.9 % in all']);
  });
});

test.each<[string, Knots]>([
  [
    '-14 % in 5 s, most of it at once',
    [
      [0, 0.891],
      [5000, 0.86],
    ],
  ],
  [
    '-14 % in 5 s',
    [
      [0, 0.97],
      [5000, 0.86],
    ],
  ],
  [
    '-14 % in 5 s',
    [
      [0, 1.1],
      [5000, 0.86],
    ],
  ],
])('a jump that is most of a longer way is told with it: %s', (words, knots) => expect(said(path(knots))).toBe(words));

test.each<[string, Move]>([
  ['COIN -5 % at 2 s', step(-0.05, { startMs: 2000 })],
  ['COIN -7 % in 1.5 s, from 3 s', ramp(-0.07, 1500, { startMs: 3000 })],
  ['COIN -5 % at once, all the way back 7 s later, from 0 s', step(-0.05, { durationMs: 5000, recoverMs: 2000 })],
])('a move among others is named with its time: %s', (words, move) =>
  expect(moveName(move).replaceAll('\u00a0', ' ').replaceAll('\u2212', '-')).toBe(words),
);
