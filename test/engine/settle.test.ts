/** Section 2, the end of a run: what keeps it going, told by its number of ticks of a second. Marks stand still from 0 on unless said. */
import { simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, expectNear, holds, scenarioOf, step } from './support';

const HORIZON = { horizonMs: 60_000 };
const LAST = 61;
const deep = btc({ book: DEEP });
const wide = btc({ book: { ...DEEP, spread: 0.1 } });
const eth = (change = {}) => btc({ id: 'ETH', ...change });

/** A long of 10 from 100 with 80 USD, at 90: the market pays less than 92, the fund takes it all. */
const takenByFund = (shedPerSecond: number): Partial<ScenarioInput> => ({
  instruments: [btc({ book: { ...DEEP, spread: 0.02 } })],
  accounts: [holds('a', 80, 10)],
  venue: {
    liquidation: { limit: { kind: 'bankruptcy' }, residue: ['fund'] },
    fund: { startUsd: 1000, takesPositions: true, shedPerSecond },
  },
  shock: step(-0.1),
});

/** A flow of 20 in one of two books; what BTC's moves do to ETH takes its time. */
const spilling = (instrument: string, spilloverLagMs: number): Partial<ScenarioInput> => ({
  instruments: [btc({ indexWeight: 0.5 }), eth()],
  correlation: {
    matrix: [
      [1, 0.8],
      [0.8, 1],
    ],
    spillover: 1,
    spilloverLagMs,
  },
  shock: { flows: [{ instrument, startMs: 0, durationMs: 0, sizeBase: -20 }] },
});

/** A long of 10 from 100 with 120 USD, at 90 from 0 on, is sold at 3 s into a book of 1,000 USD a percent; marks stood still since. */
const soldLate = (mark: NonNullable<ScenarioInput['venue']>['mark'], stopAtUsd?: number): Partial<ScenarioInput> => ({
  instruments: [btc()],
  accounts: [
    holds('a', 120, 10),
    ...(stopAtUsd === undefined
      ? []
      : [
          {
            ...holds('b', 500, 1),
            stops: [{ instrument: 'BTC', triggerUsd: stopAtUsd, sizeBase: 1, on: 'last' as const }],
          },
        ]),
  ],
  venue: { mark: { intervalMs: 1000, ...mark }, liquidation: { latencyMs: 3000, limit: { kind: 'none' } } },
  shock: step(-0.1),
});

describe('section 2: a run ends', () => {
  type Row = readonly [string, Partial<ScenarioInput>, number];
  const rows: readonly Row[] = [
    ['with nothing to come: two mark intervals later', {}, 3],
    [
      'with a withdrawal at 5 s: then',
      { accounts: [holds('a', 500, 1)], shock: { withdrawals: [{ account: 'a', startMs: 5000, amountUsd: 1 }] } },
      6,
    ],
    [
      'with a withdrawal at 4.2 s, worked at 5 s: then',
      { accounts: [holds('a', 500, 1)], shock: { withdrawals: [{ account: 'a', startMs: 4200, amountUsd: 1 }] } },
      6,
    ],
    [
      'with a flow at 5 s that moves nothing: then',
      { shock: { flows: [{ instrument: 'BTC', startMs: 5000, durationMs: 0, sizeBase: 1 }] } },
      6,
    ],
    [
      'with a depth scheduled until 5 s: then',
      { shock: { liquidity: [{ startMs: 0, durationMs: 5000, depthFactor: 0.5 }] } },
      6,
    ],
    [
      'with a move at 5 s that recovers in 20 s: two intervals after that',
      { shock: { moves: [{ instrument: 'BTC', kind: 'step', startMs: 5000, move: -0.1, recoverMs: 20_000 }] } },
      28,
    ],
    ['when the fund has shed 1 a second of its 10', takenByFund(0.1), 10],
    ['although the fund holds 10, where it sheds none', takenByFund(0), 3],
    [
      'two intervals after the mark at 4 s has learned of a sale at 3 s, although all marks stood still then',
      soldLate({ rule: 'book' }),
      7,
    ],
    ['with a sale at 3 s that no mark learns of: then', soldLate({ rule: 'index' }), 4],
    ['not while the last price of that sale sets off a stop, at 4 s', soldLate({ rule: 'index' }, 89.5), 5],
    ['although a stop watches the last price, below that sale', soldLate({ rule: 'index' }, 80), 4],
    ["two intervals after BTC's move reached ETH, at 1 s", spilling('BTC', 0), 4],
    ["two intervals after BTC's move reached ETH, at 10 s", spilling('BTC', 10_000), 13],
    [
      "although ETH's book differs from 10 s ago: with no weight in its index it spills nothing",
      spilling('ETH', 10_000),
      3,
    ],
    [
      'two intervals after the last change above a billionth: 0.02/2^24 at 24 s',
      {
        instruments: [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, recoveryHalfLifeMs: 1000 } })],
        venue: { mark: { rule: 'book' } },
        shock: { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 0, sizeBase: -20 }] },
      },
      27,
    ],
    [
      'although a bucket is queued, whose last action left a rest',
      {
        instruments: [wide],
        accounts: [holds('a', 120, 10)],
        venue: { liquidation: { limit: { kind: 'bankruptcy' }, residue: [] } },
        shock: step(-0.1),
      },
      3,
    ],
    [
      'although a bucket is queued: of a tenth of its two positions one left a rest, tick by tick',
      {
        instruments: [deep, eth({ book: { ...DEEP, spread: 0.1 } })],
        accounts: [
          {
            id: 'a',
            collateralUsd: 220,
            positions: ['BTC', 'ETH'].map((instrument) => ({ instrument, sizeBase: 10 })),
          },
        ],
        venue: {
          liquidation: {
            size: { kind: 'fraction', fraction: 0.1, aboveUsd: 0 },
            limit: { kind: 'bankruptcy' },
            residue: [],
            order: 'proRata',
          },
        },
        shock: { moves: ['BTC', 'ETH'].map((instrument) => ({ instrument, kind: 'step', move: -0.1 })) },
      },
      3,
    ],
    [
      'not while one is whose rest others took: 45 x 0.8^n is below 10 after seven',
      {
        instruments: [wide],
        accounts: [holds('a', 110, 10), holds('winner', 5000, -10)],
        venue: {
          liquidation: {
            size: { kind: 'fraction', fraction: 0.2, aboveUsd: 0 },
            limit: { kind: 'bankruptcy' },
            residue: ['adl'],
          },
          adl: { rank: 'size', price: 'mark' },
        },
        shock: step(-0.1),
      },
      7,
    ],
  ];
  test.each(rows)('%s', (_, change, ticks) => {
    const run = simulate(scenarioOf({ clock: HORIZON, instruments: [deep], ...change }));
    expect(run.series.ticks).toBe(ticks);
    expect(run.summary.stop === 'horizon').toBe(ticks === LAST);
  });
});

test('IDX-01 what reached ETH at 10 s is 0.8 x 0.5 of the 2 % BTC fell', () => {
  const run = simulate(scenarioOf({ clock: HORIZON, ...spilling('BTC', 10_000) }));
  const outside = (tick: number): number => run.series.outsideUsd[2 * tick + 1] as number;
  expect(outside(9)).toBe(100);
  expectNear(outside(10), 100 * (1 - 0.4 * 0.02), 1e-12);
});
