/** IDX-01..03, MARK-01..03, CARRY-01: where prices come from. */
import { compile, simulate } from '@/lib/engine';
import { ownBookWeight } from '@/lib/engine/market/marks';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, column, DEEP, eventsOf, expectNear, holds, scenarioOf, step } from './support';

type Move = NonNullable<NonNullable<ScenarioInput['shock']>['moves']>[number];
/** A move without its instrument, kind by kind. */
type Shape<M = Move> = M extends Move ? Omit<M, 'instrument'> : never;
type Mark = NonNullable<NonNullable<ScenarioInput['venue']>['mark']>;

/** BTC bought 1 % up at time 0. */
const BOUGHT = { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 0, sizeBase: 10 }] };

describe('outside price and index', () => {
  test.each([
    [
      'step',
      { kind: 'step', startMs: 2000, move: -0.1 },
      [
        [0, 1],
        [1999, 1],
        [2000, 0.9],
        [9000, 0.9],
      ],
    ],
    [
      'ramp',
      { kind: 'ramp', startMs: 1000, durationMs: 4000, move: -0.1 },
      [
        [1000, 1],
        [3000, 0.95],
        [5000, 0.9],
        [9000, 0.9],
      ],
    ],
    [
      'path from [0, 1], the last holding',
      {
        kind: 'path',
        startMs: 500,
        path: [
          [1000, 0.9],
          [3000, 0.95],
        ],
      },
      [
        [0, 1],
        [1000, 0.95],
        [1500, 0.9],
        [2500, 0.925],
        [9999, 0.95],
      ],
    ],
    [
      'recovery',
      { kind: 'step', startMs: 1000, durationMs: 1000, move: -0.1, recoverMs: 2000 },
      [
        [1000, 0.9],
        [2000, 0.9],
        [3000, 0.95],
        [4000, 1],
        [5000, 1],
      ],
    ],
    [
      'recovery of a path',
      { kind: 'path', path: [[1000, 0.8]], recoverMs: 1000 },
      [
        [1000, 0.8],
        [1500, 0.9],
        [2000, 1],
      ],
    ],
  ] as [string, Shape, [number, number][]][])('IDX-02 %s', (_, move, points) => {
    const c = compile(scenarioOf({ shock: { moves: [{ instrument: 'BTC', ...move } as Move] } }));
    const factor = new Float64Array(1);
    for (const [ms, expected] of points) {
      c.exogenous.factors(ms, factor);
      expectNear(factor[0] as number, expected, 1e-12);
    }
  });

  const two = [btc({ book: DEEP }), btc({ id: 'ETH', volatilityAnnual: 0.9, book: DEEP })];
  const matrix = [
    [1, 0.5],
    [0.5, 1],
  ];

  test.each([
    ['moves multiply', 0, [-0.1, -0.2], false, [0.72, 1]],
    ['propagated by rho and volatility', 0, [-0.1], true, [0.9, 1 - 0.1 * 0.5 * 1.5]],
    ['IDX-03 under stress correlations go to one', 0.5, [-0.1], true, [0.9, 1 - 0.1 * 0.75 * 1.5]],
    ['IDX-03 at full stress', 1, [-0.1], true, [0.9, 1 - 0.1 * 1.5]],
  ] as [string, number, number[], boolean, number[]][])('IDX-02 %s', (_, stress, moves, propagate, expected) => {
    const shock = { moves: moves.map((move) => ({ instrument: 'BTC', kind: 'step' as const, move, propagate })) };
    const c = compile(scenarioOf({ instruments: two, correlation: { matrix, stress }, shock }));
    const factors = new Float64Array(2);
    c.exogenous.factors(0, factors);
    expected.forEach((factor, i) => expectNear(factors[i] as number, factor, 1e-12));
  });

  test.each([
    [0, 1],
    [1000, 1],
    [2500, 3],
  ])(
    "IDX-01 the venue's own move enters its index by its weight, and spills over %d ms (%d ticks) later",
    (spilloverLagMs, lag) => {
      const run = simulate(
        scenarioOf({
          instruments: [btc({ indexWeight: 0.5 }), btc({ id: 'ETH', volatilityAnnual: 0.9 })],
          correlation: {
            matrix: [
              [1, 0.8],
              [0.8, 1],
            ],
            spillover: 0.4,
            spilloverLagMs,
          },
          shock: BOUGHT,
        }),
      );
      expectNear(column(run, 'indexUsd')[0] as number, 100.5, 1e-12);
      expectNear(column(run, 'outsideUsd')[0] as number, 100, 1e-12);
      const eth = column(run, 'outsideUsd', 'ETH');
      expectNear(eth[lag - 1] as number, 100, 1e-12);
      expectNear(eth[lag] as number, 100 * (1 + 0.4 * 0.8 * 1.5 * 0.5 * 0.01), 1e-12);
    },
  );

  test('IDX-01 no outside price falls below a millionth of the opening index', () => {
    const moves = Array.from({ length: 3 }, () => ({ instrument: 'BTC', kind: 'step' as const, move: -0.999 }));
    expectNear(column(simulate(scenarioOf({ shock: { moves } })), 'outsideUsd')[0] as number, 1e-4, 1e-12);
  });
});

describe('CAUSE-04 weight of the own book in a mark', () => {
  test.each([
    ['index', { rule: 'index' }, 0.5],
    ['blend: 0.75 x 0.5 + 0.25', { rule: 'blend', weight: 0.25 }, 0.625],
    ['book', { rule: 'book' }, 1],
    ['median3', { rule: 'median3' }, 1],
  ] as [string, Mark, number][])('CAUSE-04 %s', (_, mark, weight) => {
    expect(ownBookWeight(compile(scenarioOf({ instruments: [btc({ indexWeight: 0.5 })], venue: { mark } })), 0)).toBe(
      weight,
    );
  });
});

describe('mark', () => {
  const premium = 101 / 100.5 - 1;

  test.each([
    ['index', {}, 100.5],
    ['indexFunding', {}, 100.5 * 1.01],
    ['book', {}, 101],
    ['last', {}, 101],
    ['blend', { weight: 0.25 }, 100.625],
    ['indexPlusEma', { emaMs: 1000 }, 100.5 * (1 + premium / 2)],
    ['median3', { emaMs: 1000 }, 101],
  ] as [NonNullable<Mark['rule']>, Mark, number][])('MARK-01 %s', (rule, change, expected) => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ indexWeight: 0.5, fundingRate8h: 0.01 })],
        venue: { mark: { rule, ...change }, fundingIntervalMs: 28_800_000 },
        shock: BOUGHT,
      }),
    );
    expectNear(column(run, 'markUsd')[0] as number, expected, 1e-12);
  });

  test('MARK-01 indexFunding carries what is left until the next funding, each interval anew', () => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ fundingRate8h: 0.288 })],
        venue: { mark: { rule: 'indexFunding' }, fundingIntervalMs: 3000 },
        shock: { flows: [{ instrument: 'BTC', startMs: 8000, durationMs: 0, sizeBase: 1e-3 }] },
      }),
    );
    // 0.288 per eight hours is 0.00001 a second.
    const leftSeconds = [3, 2, 1, 3, 2, 1, 3, 2];
    const marks = column(run, 'markUsd');
    leftSeconds.forEach((left, tick) => expectNear(marks[tick] as number, 100 * (1 + 1e-5 * left), 1e-12));
  });

  test('MARK-01 last moves with the outside price until the next fill, and is the index before the first', () => {
    const moves = [{ instrument: 'BTC', kind: 'step' as const, startMs: 2000, move: -0.1 }];
    const flows = [{ instrument: 'BTC', startMs: 1000, durationMs: 0, sizeBase: 10 }];
    const last = column(
      simulate(
        scenarioOf({
          instruments: [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, spread: 0.002 } })],
          shock: { moves, flows },
        }),
      ),
      'lastUsd',
    );
    [100, 101.1, 90.99].forEach((usd, tick) => expectNear(last[tick] as number, usd, 1e-12));
  });

  test('MARK-02 clamped to a band around the index', () => {
    const run = simulate(scenarioOf({ venue: { mark: { rule: 'book', band: 0.002 } }, shock: BOUGHT }));
    expectNear(column(run, 'markUsd')[0] as number, 100.2, 1e-12);
  });

  test('MARK-03 sampled every interval, published later; the opening index before', () => {
    const run = simulate(
      scenarioOf({ venue: { mark: { intervalMs: 2000, latencyMs: 1500 } }, shock: step(-0.1, 1000) }),
    );
    expect(column(run, 'markUsd').slice(0, 5)).toEqual([100, 100, 100, 100, 90]);
  });

  test('MARK-03 an older sample never replaces a newer one', () => {
    const shock: ScenarioInput['shock'] = {
      moves: [
        {
          instrument: 'BTC',
          kind: 'path',
          path: [
            [1000, 0.9],
            [2000, 0.8],
          ],
        },
      ],
      latency: [{ startMs: 1000, durationMs: 1000, addMs: 3000 }],
    };
    // The sample of 1 s comes out at 4 s, after those of 2 s and 3 s.
    expect(column(simulate(scenarioOf({ shock })), 'markUsd')).toEqual([100, 100, 80, 80, 80]);
  });

  test('CARRY-01 funding goes from longs to shorts; the book gets what is unbalanced', () => {
    const run = simulate(
      scenarioOf({
        clock: { horizonMs: 2000 },
        instruments: [btc({ fundingRate8h: 0.288 })],
        accounts: [holds('long', 5000, 10), holds('short', 5000, -4)],
        venue: { fundingIntervalMs: 1000 },
        shock: { withdrawals: [{ account: 'long', startMs: 2000, amountUsd: 0 }] },
      }),
    );
    // 0.288 / 8 h is 1e-5 a second.
    const [first] = eventsOf(run, 'funding');
    expect(first?.tick).toBe(1);
    expectNear(first?.rate ?? 0, 1e-5, 1e-12);
    expectNear(first?.netUsd ?? 0, 6 * 100 * 1e-5, 1e-12);
    expectNear(run.buckets.collateralUsd[0] as number, 5000 - 2 * 0.01, 1e-12);
    expectNear(run.buckets.collateralUsd[1] as number, 5000 + 2 * 0.004, 1e-12);
    expectNear(run.summary.conservation.cashResidualUsd, 0);
  });
});
