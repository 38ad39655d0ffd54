import { bookDepthUsd, bookReach, type DepthBook } from '@/lib/ui/charts/bookCurve';
import type { SeriesView } from '@/lib/ui/charts/decimate';
import { areaPath, barsPath, gapPath, linePath } from '@/lib/ui/charts/paths';
import { linearScale, tickAt } from '@/lib/ui/charts/scales';
import { type ShockMove, shockFactor, shockKnots } from '@/lib/ui/charts/shockFactor';

const same = (value: number) => value;

test('a line breaks where a sample is missing', () => {
  expect(linePath({ values: [1, 2, Number.NaN, 3, 4], count: 5 }, same, same, 10)).toBe('M0,1L1,2M3,3L4,4');
});

test('the gap goes out along one series and home along the other', () => {
  expect(gapPath({ values: [5, 5], count: 2 }, { values: [5, 2], count: 2 }, same, same, 10)).toBe('M0,5L1,5L1,2L0,5Z');
});

test('bars are one path', () => {
  expect(barsPath([{ x: 10, height: 4 }], 17, 2)).toBe('M9 17v-4h2v4z');
});

test('the tick under a pixel stays inside the run', () => {
  const x = linearScale([0, 100], [118, 1018]);
  expect([tickAt(x, 0, 100), tickAt(x, 118 + 90, 100), tickAt(x, 5000, 100)]).toEqual([0, 10, 100]);
});

describe('BOOK-01 depth within a distance', () => {
  const power: DepthBook = { kind: 'power', depthUsdAt1pct: 10_000, exponent: 1, maxDistance: 0.5 };
  test('power holds its depth at 1 %, and nothing more past its end', () => {
    expect(bookDepthUsd(power, 'bids', 100, 0.01)).toBeCloseTo(10_000);
    expect(bookDepthUsd(power, 'bids', 100, 0.9)).toBeCloseTo(500_000);
  });

  test('a ladder holds its levels, in dollars of the opening price', () => {
    const ladder: DepthBook = {
      kind: 'ladder',
      bids: [
        [99, 2],
        [98, 3],
      ],
      asks: [[101, 1]],
      tail: 'none',
    };
    expect(bookDepthUsd(ladder, 'bids', 200, 0.015)).toBe(400);
    expect(bookDepthUsd(ladder, 'bids', 200, 0.05)).toBe(1_000);
    expect(bookReach(ladder, 'bids', 200)).toBeCloseTo(0.02);
  });

  test('saturating runs out at its floor', () => {
    const book: DepthBook = { kind: 'saturating', depthUsd: 1e6, floorUsd: 50 };
    expect(bookDepthUsd(book, 'bids', 100, 0)).toBeCloseTo(0);
    expect(bookDepthUsd(book, 'bids', 100, 0.25)).toBeCloseTo(0.5e6 * Math.log(2));
  });
});

describe('IDX-02 the factor of a shock', () => {
  const ramp: ShockMove = { instrument: 'BTC', kind: 'ramp', startMs: 3_000, durationMs: 1_500, move: -0.07 };
  test('ramp, then holds', () => {
    expect([0, 3_750, 4_500, 60_000].map((ms) => shockFactor([ramp], ms))).toEqual(
      [1, 0.965, 0.93, 0.93].map((f) => expect.closeTo(f, 12)),
    );
    expect(shockKnots([ramp], 60_000)).toEqual([3_000, 4_500]);
  });

  test('step that recovers', () => {
    const step: ShockMove = {
      instrument: 'BTC',
      kind: 'step',
      startMs: 1_000,
      durationMs: 0,
      move: -0.1,
      recoverMs: 1_000,
    };
    expect([999, 1_000, 1_500, 2_000].map((ms) => shockFactor([step], ms))).toEqual(
      [1, 0.9, 0.95, 1].map((f) => expect.closeTo(f, 12)),
    );
  });

  test('path, the last factor holds, and moves multiply', () => {
    const path: ShockMove = {
      instrument: 'BTC',
      kind: 'path',
      startMs: 0,
      durationMs: 0,
      path: [
        [1_000, 0.9],
        [2_000, 0.8],
      ],
    };
    expect(shockFactor([path], 1_500)).toBeCloseTo(0.85);
    expect(shockFactor([path, ramp], 9_000)).toBeCloseTo(0.8 * 0.93);
  });
});

const view = (...values: number[]): SeriesView => ({ values: Float64Array.from(values), count: values.length });
const down = (value: number) => 10 - value;

test('a fall at a tick is upright: what was decided before held until then', () => {
  const path = linePath(view(5, 5, 1, 1), (n) => 10 * n, down, 30);
  expect(path).toBe('M0,5L10,5L10,5L20,5L20,9L30,9L30,9');
});

test('ticks too narrow to be seen are joined', () => {
  expect(linePath(view(5, 1), (n) => 2 * n, down, 2)).toBe('M0,5L2,9');
});

test('an area has the same steps as the line on its edge', () => {
  const path = areaPath(view(5, 1), (n) => 10 * n, down, 10, 10);
  expect(path.startsWith('M0,5L10,5L10,9')).toBe(true);
});

test('the area between two series closes along the steps of both', () => {
  expect(gapPath(view(5, 5, 4), view(5, 3, 3), (n) => 10 * n, down, 20)).toBe(
    'M0,5L10,5L10,5L20,5L20,6L20,7L20,7L10,7L10,5L0,5Z',
  );
});
