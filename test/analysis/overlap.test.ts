/** Section 10, before any shock: the overlap of accounts, its spectral radius, who is systemic. */
import fc from 'fast-check';
import { overlap } from '@/lib/analysis';
import { largestEigen } from '@/lib/analysis/static/eigen';
import { largestOf } from '@/lib/analysis/static/largest';
import { compile, equity, maintenance } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, expectNear, holds, scenarioOf } from '../engine/support';
import { population } from './fixtures';

const matrix = (...rows: number[][]): Float64Array => Float64Array.from(rows.flat());

/** Largest eigenvalue of Lambda by powers of the symmetric S^(1/2) Lambda S^(-1/2), a way of its own. */
function byPowers(lambda: Float64Array, slackUsd: readonly number[]): number {
  const n = slackUsd.length;
  const root = slackUsd.map(Math.sqrt);
  let v = root.map((_, i) => 1 + i / 7);
  let value = 0;
  for (let step = 0; step < 3000; step += 1) {
    const next = v.map((_, i) =>
      v.reduce((sum, x, j) => sum + (x * (lambda[i * n + j] ?? 0) * (root[i] ?? 0)) / (root[j] ?? 1), 0),
    );
    const length = Math.hypot(...next);
    if (length === 0) return 0;
    value = next.reduce((sum, x, i) => sum + x * (v[i] ?? 0), 0) / v.reduce((sum, x) => sum + x * x, 0);
    v = next.map((x) => x / length);
  }
  return value;
}

describe('section 10 eigenvalues', () => {
  test.each([
    [matrix([2, 1], [1, 2]), 2, 3, [Math.SQRT1_2, Math.SQRT1_2]],
    [matrix([1, -2], [-2, 1]), 2, 3, [Math.SQRT1_2, -Math.SQRT1_2]],
    [matrix([2, -1, 0], [-1, 2, -1], [0, -1, 2]), 3, 2 + Math.SQRT2, [-0.5, Math.SQRT1_2, -0.5]],
    [matrix([1, 0], [0, 4]), 2, 4, [0, 1]],
    [matrix([0]), 1, 0, [1]],
  ] as const)('matrix %#', (a, n, value, vector) => {
    const found = largestEigen(a, n);
    expectNear(found.value, value, 1e-14);
    vector.forEach((x, i) => {
      expectNear(found.vector[i] ?? Number.NaN, x, 1e-14);
    });
  });

  test('the largest few, as sorting would give them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 1, max: 8 }), (values, k) => {
        const largest = largestOf(k);
        values.forEach((value, index) => {
          largest.offer(index, value);
        });
        const sorted = values.map((value, index) => ({ index, value }));
        sorted.sort((a, b) => b.value - a.value || a.index - b.index);
        expect(largest.list).toEqual(sorted.slice(0, k));
      }),
    );
  });
});

describe('section 10 overlap', () => {
  test('a long of 1,000 USD with a slack of 50 and its counterparty with 150: 1000^2/1e5*(1/50 + 1/150)', () => {
    const found = overlap(compile(scenarioOf({ accounts: [holds('a', 100, 10), holds('b', 200, -10)] })));
    expectNear(found.depthUsd[0] ?? 0, 1e5);
    expectNear(found.spectralRadius, 4 / 15);
    expect(found.systemic.map(({ account, slackUsd }) => [account, slackUsd])).toEqual([
      [0, 50],
      [1, 150],
    ]);
    expect(found.systemic[0]?.entry).toBe(1);
    expectNear(found.systemic[1]?.entry ?? 0, -1 / 3);
    expect(found.dense?.buckets).toEqual(Int32Array.of(0, 1));
    [0.2, -0.2, -1 / 15, 1 / 15].forEach((x, n) => {
      expectNear(found.dense?.lambda[n] ?? 0, x);
    });
  });

  test('buckets without slack are left out and counted; those without positions are no rows', () => {
    const accounts = [holds('a', 100, 10), holds('triggered', 50, 10), { id: 'idle', collateralUsd: 5 }];
    const found = overlap(compile(scenarioOf({ accounts })));
    expect([found.buckets, found.withoutSlack]).toEqual([1, 1]);
    expectNear(found.spectralRadius, 0.2);
  });

  test('nobody: no radius, nobody systemic', () => {
    expect(overlap(compile(scenarioOf()))).toMatchObject({ buckets: 0, spectralRadius: 0, systemic: [] });
  });

  test('the first 20 are named, the matrix is built for 50 buckets and not for 51', () => {
    const of = (count: number) =>
      overlap(compile(scenarioOf({ accounts: Array.from({ length: count }, (_, n) => holds(`a${n}`, 100 + n, 10)) })));
    expect(of(50).dense?.lambda).toHaveLength(2500);
    expect(of(51).dense).toBeNull();
    expect(of(51).systemic.map(({ bucket }) => bucket)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  type Book = ScenarioInput['instruments'][number]['book'];
  const level = (bid: number, ask: number): Book => ({ kind: 'ladder', bids: [[bid, 10]], asks: [[ask, 30]] });
  test.each<[string, Book, number]>([
    ['of another exponent is the secant to 1 %', { kind: 'power', depthUsdAt1pct: 1000, exponent: 2 }, 1e5],
    [
      'of a ladder is the mean of both sides, at its levels within 1 %',
      level(99.5, 100.5),
      (1000 / 0.005 + 3000 / 0.005) / 2,
    ],
    ['of a ladder that begins past 1 % goes to its first level', level(98, 102), (1000 / 0.02 + 3000 / 0.02) / 2],
    // r = 0.005 is never reached; half of it is, after delta*ln 2 with delta = 0.5.
    [
      'of a book that never gets to 1 % is nearer',
      { kind: 'saturating', depthUsd: 1e4, floorUsd: 99.5 },
      (50 * Math.LN2) / 0.0025,
    ],
  ])('the depth %s', (_, book, depthUsd) => {
    expectNear(overlap(compile(scenarioOf({ instruments: [btc({ book })] }))).depthUsd[0] ?? 0, depthUsd);
  });

  test('an empty book is left out', () => {
    const book: Book = { kind: 'ladder', bids: [[50, 10]], asks: [[150, 10]], maxDistance: 0.1 };
    const found = overlap(compile(scenarioOf({ instruments: [btc({ book })], accounts: [holds('a', 100, 10)] })));
    expect([found.withoutDepth, found.spectralRadius, found.systemic]).toEqual([[0], 0, []]);
  });

  test('one instrument: the radius is the sum of n^2/(D*slack)', () => {
    fc.assert(
      fc.property(population(1), (input) => {
        const c = compile(scenarioOf(input));
        const held = { collateralUsd: c.bucketCollateralUsd, sizeBase: c.sizeBase, entryUsd: c.entryUsd };
        let sum = 0;
        for (let p = 0; p < c.positionCount; p += 1) {
          const b = c.positionBucket[p] as number;
          const slack = equity(c, held, c.indexUsd, b) - maintenance(c, held, c.indexUsd, b);
          if (slack > 0) sum += ((c.sizeBase[p] as number) * 100) ** 2 / (1e5 * slack);
        }
        expectNear(overlap(c).spectralRadius, sum);
      }),
      { numRuns: 60 },
    );
  });

  test('the small matrix has the radius and the leading vector of the whole one', () => {
    fc.assert(
      fc.property(population(3), (input) => {
        const found = overlap(compile(scenarioOf(input)));
        const { dense, spectralRadius, systemic } = found;
        if (!dense || systemic.length === 0) return;
        const slackOf = new Map(systemic.map(({ bucket, slackUsd }) => [bucket, slackUsd]));
        const entryOf = new Map(systemic.map(({ bucket, entry }) => [bucket, entry]));
        const n = dense.buckets.length;
        if (n > systemic.length) return;
        const slacks = Array.from(dense.buckets, (b) => slackOf.get(b) ?? Number.NaN);
        expectNear(spectralRadius, byPowers(dense.lambda, slacks), 1e-6);
        const v = Array.from(dense.buckets, (b) => entryOf.get(b) ?? Number.NaN);
        v.forEach((entry, i) => {
          const product = v.reduce((sum, x, j) => sum + x * (dense.lambda[i * n + j] ?? 0), 0);
          expect(Math.abs(product - spectralRadius * entry)).toBeLessThan(1e-9 * spectralRadius);
        });
        expect(systemic[0]?.entry).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});
