/**
 * BOOK-01, every question a book is asked. The ladder: mid 100; 2 at 101, 3 at 102, 5 at 104, so that 2, 5, 10 are at an
 * end. The curves: 1 % at 10 units, square root; and 70 % deep with half of it gone at ln 2 of 490 units.
 */
import type { Side } from '@/lib/engine/market/curve';
import { ladderSide } from '@/lib/engine/market/ladderSide';
import { powerSide, saturatingSide } from '@/lib/engine/market/smoothSides';
import { expectNear } from './support';

const LEVELS = [
  [101, 2],
  [102, 3],
  [104, 5],
] as const;
const ask = ladderSide(LEVELS, 100, 'none', 0.5);
/** 2, 4, 8 at 1, 2, 4 %: a straight line, which the tail goes on with. */
const straight = ladderSide(
  [
    [99, 2],
    [98, 2],
    [96, 4],
  ],
  100,
  'power',
  0.2,
);

type Question = 'distance' | 'paid' | 'before' | 'after' | 'within' | 'beyond';
type Row = readonly [Question, number, number];

function asks(side: Side, rows: readonly Row[]): void {
  test.each(rows)('BOOK-01 %s(%d) is %d', (question, x, expected) => {
    expectNear(side[question](x), expected, 1e-12);
  });
}

describe('a ladder', () => {
  asks(ask, [
    ['distance', 0, 0],
    ['distance', 1, 0.005],
    ['distance', 2, 0.01],
    ['distance', 3.5, 0.015],
    ['distance', 5, 0.02],
    ['distance', 7.5, 0.03],
    ['distance', 10, 0.04],
    ['distance', 12, 0.04],
    ['paid', 0, 0],
    ['paid', 1, 0.01],
    ['paid', 2, 0.02],
    ['paid', 4, 0.06],
    ['paid', 5, 0.08],
    ['paid', 10, 0.28],
    ['paid', 12, 0.36],
    ['before', 0.5, 0.01],
    ['before', 2, 0.01],
    ['before', 2.5, 0.02],
    ['before', 5, 0.02],
    ['before', 10, 0.04],
    ['before', 11, 0.04],
    ['after', 0, 0.01],
    ['after', 1.5, 0.01],
    ['after', 2, 0.02],
    ['after', 5, 0.04],
    ['after', 10, 0.04],
    ['after', 11, 0.04],
    ['within', 0.005, 0],
    ['within', 0.01, 2],
    ['within', 0.015, 2],
    ['within', 0.02, 5],
    ['within', 0.03, 5],
    ['within', 0.04, 10],
    ['within', 0.4, 10],
    ['beyond', 0.005, 0],
    ['beyond', 0.01, 0],
    ['beyond', 0.015, 2],
    ['beyond', 0.02, 2],
    ['beyond', 0.03, 5],
    ['beyond', 0.04, 5],
    ['beyond', 0.05, 10],
  ]);

  test('BOOK-01 ends with its last level, or with the last within maxDistance', () => {
    expect(ask.capacity).toBe(10);
    expect(ladderSide(LEVELS, 100, 'none', 0.03).capacity).toBe(5);
    expect(ladderSide(LEVELS, 100, 'none', 0.02).capacity).toBe(5);
    expect(ladderSide(LEVELS, 100, 'none', 0.005).capacity).toBe(0);
  });

  test('BOOK-01 an empty side holds nothing, with a tail or without', () => {
    for (const tail of ['none', 'power'] as const) {
      const side = ladderSide([], 100, tail, 0.5);
      expect([side.capacity, side.distance(1), side.before(1), side.after(0), side.within(1), side.beyond(1)]).toEqual([
        0, 0, 0, 0, 0, 0,
      ]);
    }
  });
});

describe('a ladder with a tail', () => {
  asks(straight, [
    ['distance', 4, 0.02],
    ['distance', 8, 0.04],
    ['distance', 16, 0.08],
    ['distance', 60, 0.2],
    ['before', 8, 0.04],
    ['before', 16, 0.08],
    ['after', 6, 0.04],
    ['after', 8, 0.04],
    ['after', 16, 0.08],
    ['within', 0.03, 4],
    ['within', 0.04, 8],
    ['within', 0.08, 16],
    ['within', 0.5, 40],
    ['beyond', 0.04, 4],
    ['beyond', 0.08, 16],
    ['beyond', 0.5, 40],
    // 0.02 + 0.04 + 0.16, then the mean of 4 and 8 % on 8 units.
    ['paid', 8, 0.22],
    ['paid', 16, 0.7],
  ]);

  test('BOOK-01 goes on to maxDistance; a single level goes on in proportion', () => {
    expectNear(straight.capacity, 40, 1e-12);
    const single = ladderSide([[101, 2]], 100, 'power', 0.5);
    expectNear(single.distance(6), 0.03, 1e-12);
    expectNear(single.capacity, 100, 1e-12);
  });

  test('BOOK-01 the slope is of log distance on log size: four times the size, twice the distance', () => {
    const root = ladderSide(
      [
        [101, 1],
        [102, 3],
        [104, 12],
      ],
      100,
      'power',
      0.5,
    );
    expectNear(root.distance(64), 0.08, 1e-9);
    expectNear(root.within(0.16), 256, 1e-9);
  });

  test('BOOK-01 a level at mid has no log distance and is left out of the slope', () => {
    const side = ladderSide(
      [
        [100, 1],
        [101, 1],
        [104, 2],
      ],
      100,
      'power',
      0.5,
    );
    // From 1 % at 2 to 4 % at 4: slope 2.
    expectNear(side.distance(8), 0.16, 1e-9);
  });
});

describe('a power law', () => {
  asks(powerSide(100, 1000, 2, 0.08), [
    ['distance', 0, 0],
    ['distance', 10, 0.01],
    ['distance', 40, 0.02],
    ['distance', 640, 0.08],
    ['distance', 1000, 0.08],
    ['before', 40, 0.02],
    ['after', 40, 0.02],
    ['within', 0, 0],
    ['within', 0.02, 40],
    ['within', 0.08, 640],
    ['within', 0.5, 640],
    ['beyond', 0.02, 40],
    ['beyond', 0.5, 640],
    // Two thirds of 40 units at 2 %.
    ['paid', 40, (40 * 0.02 * 2) / 3],
  ]);
});

// A limit just at the price asks for minus zero, of which the kernel's pow makes 7e-260.
test.each([0.8, 1.25])('BOOK-01 a power law of exponent %d begins at nought, whatever its sign', (exponent) => {
  for (const zero of [0, -0]) {
    const side = powerSide(100, 1000, exponent, 0.08);
    expect([side.distance(zero), side.within(zero), side.beyond(zero)].every((x) => x === 0)).toBe(true);
  }
});

describe('a saturating curve', () => {
  const side = saturatingSide(100, 70_000, 30);
  const half = 490 * Math.LN2;
  asks(side, [
    ['distance', 0, 0],
    ['distance', half, 0.35],
    ['before', half, 0.35],
    ['after', half, 0.35],
    ['within', 0.35, half],
    ['beyond', 0.35, half],
    ['paid', half, 0.7 * (half - 490 * 0.5)],
  ]);

  test('BOOK-01 its floor is never met: no size lies at it or past it', () => {
    expect([side.capacity, side.within(0.7), side.within(0.9), side.beyond(0.7), side.beyond(0.9)]).toEqual(
      Array.from({ length: 5 }, () => Number.POSITIVE_INFINITY),
    );
  });
});
