/**
 * Rules as tables: LIQ-04, LIQ-05. A row's name is the sum one does by hand; BTC from 100 to 90 (shorts: to 110), 5 % maintenance,
 * so that a unit needs 4.5 (5.5) USD. The thin book: q units move it by q/1000 and cost the mean, q/2000.
 */
import { type Run, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, scenarioOf } from './support';

type Liquidation = NonNullable<NonNullable<ScenarioInput['venue']>['liquidation']>;
type Book = ScenarioInput['instruments'][number]['book'];

const THIN = { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.9 } as const;

interface Held {
  readonly collateralUsd: number;
  /** [BTC, ETH], signed; both move alike. */
  readonly sizes: readonly [number, number?];
  readonly book?: Book;
  readonly tiers?: ScenarioInput['instruments'][number]['tiers'];
  readonly fundUsd?: number;
}

/** One cross account from 100, longs to 90, shorts to 110, under a rule. */
function runOf(held: Held, liquidation: Liquidation): Run {
  const { collateralUsd, sizes, book = DEEP, tiers, fundUsd } = held;
  const change = { book, ...(tiers ? { tiers } : {}) };
  const move = sizes[0] > 0 ? -0.1 : 0.1;
  const ids = sizes.length > 1 ? ['BTC', 'ETH'] : ['BTC'];
  return simulate(
    scenarioOf({
      instruments: ids.map((id) => btc({ id, ...change })),
      accounts: [
        { id: 'a', collateralUsd, positions: ids.map((id, n) => ({ instrument: id, sizeBase: sizes[n] ?? 0 })) },
      ],
      venue: { liquidation, ...(fundUsd === undefined ? {} : { fund: { startUsd: fundUsd } }) },
      shock: { moves: ids.map((instrument) => ({ instrument, kind: 'step', move })) },
    }),
  );
}

const firstFills = (run: Run): [number, number][] =>
  eventsOf(run, 'filled')
    .filter(({ tick }) => tick === 0)
    .map(({ instrument, sizeBase }) => [instrument, sizeBase]);

/** What the first tick's orders traded, instrument by instrument. */
function expectFills(run: Run, expected: readonly (readonly [number, number])[]): void {
  const fills = firstFills(run);
  expect(fills.map(([instrument]) => instrument)).toEqual(expected.map(([instrument]) => instrument));
  fills.forEach(([, sizeBase], n) => expectNear(sizeBase, expected[n]?.[1] ?? Number.NaN, 1e-8));
}

const LADDER = [
  { fromUsd: 0, maintenanceRate: 0.02 },
  { fromUsd: 450, maintenanceRate: 0.2 },
  { fromUsd: 800, maintenanceRate: 0.3 },
];
/** 1 % of the first 1,000 USD and 10 % from there on: a unit above them frees 9. */
const STEEP = [
  { fromUsd: 0, maintenanceRate: 0.01 },
  { fromUsd: 1000, maintenanceRate: 0.1 },
];
const FIFTH = { kind: 'fraction', fraction: 0.2, aboveUsd: 0 } as const;
const RESTORE = { kind: 'restore' } as const;

describe('LIQ-04 sizes by situation', () => {
  type Row = readonly [string, Liquidation, Held, readonly (readonly [number, number])[]];
  const rows: readonly Row[] = [
    [
      'full: equity 50 of 67.5; without BTC 50 > 22.5, so ETH stays',
      { size: { kind: 'full' } },
      { collateralUsd: 200, sizes: [10, 5] },
      [[0, -10]],
    ],
    [
      'full: equity 20 of 67.5; without BTC 20 <= 22.5, so both',
      { size: { kind: 'full' } },
      { collateralUsd: 170, sizes: [10, 5] },
      [
        [0, -10],
        [1, -5],
      ],
    ],
    [
      'full, proRata: both at once, not re-checked',
      { size: { kind: 'full' }, order: 'proRata' },
      { collateralUsd: 200, sizes: [10, 5] },
      [
        [0, -10],
        [1, -5],
      ],
    ],
    [
      'fraction: 900 > 899: 0.2 x 10',
      { size: { ...FIFTH, aboveUsd: 899 } },
      { collateralUsd: 120, sizes: [10] },
      [[0, -2]],
    ],
    [
      'fraction: 900 <= 900: all 10',
      { size: { ...FIFTH, aboveUsd: 900 } },
      { collateralUsd: 120, sizes: [10] },
      [[0, -10]],
    ],
    [
      'fraction of the first alone: its 900 <= 1,000: all 10',
      { size: { ...FIFTH, aboveUsd: 1_000 } },
      { collateralUsd: 170, sizes: [10, 5] },
      [[0, -10]],
    ],
    [
      "fraction, proRata: the bucket's 1,350 > 1,000: 0.2 x 10, 0.2 x 5",
      { size: { ...FIFTH, aboveUsd: 1_000 }, order: 'proRata' },
      { collateralUsd: 170, sizes: [10, 5] },
      [
        [0, -2],
        [1, -1],
      ],
    ],
    [
      'fraction, proRata: 1,350 <= 1,350: all of both',
      { size: { ...FIFTH, aboveUsd: 1_350 }, order: 'proRata' },
      { collateralUsd: 170, sizes: [10, 5] },
      [
        [0, -10],
        [1, -5],
      ],
    ],
    ['fraction: equity 100 - 100 = 0: all 10', { size: FIFTH }, { collateralUsd: 100, sizes: [10] }, [[0, -10]]],
    ['fraction of a short: 0.2 x 10 bought', { size: FIFTH }, { collateralUsd: 120, sizes: [-10] }, [[0, 2]]],
    [
      'toLowerTier: 900 is above 800: 10 - 800/90',
      { size: { kind: 'toLowerTier' } },
      { collateralUsd: 150, sizes: [10], tiers: LADDER },
      [[0, -(10 - 800 / 90)]],
    ],
    [
      'toLowerTier of a short: 1,100 is above 800: 10 - 800/110',
      { size: { kind: 'toLowerTier' } },
      { collateralUsd: 150, sizes: [-10], tiers: LADDER },
      [[0, 10 - 800 / 110]],
    ],
    [
      'toLowerTier: 450 is in the lowest still: all 5',
      { size: { kind: 'toLowerTier' } },
      { collateralUsd: 55, sizes: [5], tiers: LADDER },
      [[0, -5]],
    ],
    [
      'restore to 1.5: 20 carries 20 / (1.5 x 4.5)',
      { size: { ...RESTORE, targetRatio: 1.5 } },
      { collateralUsd: 120, sizes: [10] },
      [[0, -(10 - 20 / 6.75)]],
    ],
    [
      'restore, fee of 0.9 a unit: 20 - 0.9 q = 4.5 (10 - q)',
      { size: RESTORE, feeRate: 0.01 },
      { collateralUsd: 120, sizes: [10], fundUsd: 0 },
      [[0, -25 / 3.6]],
    ],
    [
      'restore, thin book: 20 - 0.045 q q = 4.5 (10 - q)',
      { size: RESTORE },
      { collateralUsd: 120, sizes: [10], book: THIN },
      [[0, -(4.5 - Math.sqrt(4.5 * 4.5 - 4 * 0.045 * 25)) / 0.09]],
    ],
    [
      'restore: 10 <= 22.5 without BTC, so all of it; then ETH down to 10 / 4.5',
      { size: RESTORE },
      { collateralUsd: 160, sizes: [10, 5] },
      [
        [0, -10],
        [1, -(5 - 10 / 4.5)],
      ],
    ],
    [
      'restore, fundBounded, better than bankruptcy: 200 - 0.045 q q = 270 - 9 q',
      { size: RESTORE, limit: { kind: 'fundBounded' } },
      { collateralUsd: 600, sizes: [40], book: THIN, tiers: STEEP, fundUsd: 1000 },
      [[0, -(9 - Math.sqrt(81 - 4 * 0.045 * 70)) / 0.09]],
    ],
    [
      'restore, fundBounded, the fund pays 0.9 q q - 5 q: 200 - 5 q = 270 - 9 q',
      { size: RESTORE, limit: { kind: 'fundBounded' } },
      { collateralUsd: 600, sizes: [40], book: { ...THIN, depthUsdAt1pct: 50 }, tiers: STEEP, fundUsd: 1000 },
      [[0, -17.5]],
    ],
  ];
  test.each(rows)('LIQ-04 %s', (_, liquidation, held, expected) => {
    expectFills(runOf(held, { limit: { kind: 'none' }, ...liquidation }), expected);
  });
});

describe('LIQ-05 limits by situation', () => {
  const bound: Liquidation = { limit: { kind: 'fundBounded' } };
  const bankruptcy: Liquidation = { limit: { kind: 'bankruptcy' } };
  const band: Liquidation = { limit: { kind: 'band', band: 0.01 } };
  type Row = readonly [string, Liquidation, Held, number | null];
  const rows: readonly Row[] = [
    ['none: all, at any price', { limit: { kind: 'none' } }, { collateralUsd: 360, sizes: [40] }, -40],
    [
      'bankruptcy of a short at 110 + 80/40 = 112: 1000 x (112/110 - 1)',
      bankruptcy,
      { collateralUsd: 480, sizes: [-40] },
      1000 * (112 / 110 - 1),
    ],
    [
      'bankruptcy 88, half-spread 0.09: 1000 x (1 - 88.09/90)',
      bankruptcy,
      { collateralUsd: 480, sizes: [40], book: { ...THIN, spread: 0.002 } },
      -1000 * (1 - 88.09 / 90),
    ],
    ['bankruptcy 91, past the mark: nothing', bankruptcy, { collateralUsd: 360, sizes: [40] }, null],
    ['band: a short to 110 x 1.01: 1000 x 0.01', band, { collateralUsd: 480, sizes: [-40] }, 10],
    [
      'band, half-spread 0.001: 1000 x (0.01 - 0.001)',
      band,
      { collateralUsd: 480, sizes: [40], book: { ...THIN, spread: 0.002 } },
      -9,
    ],
    ['band does not ask for bankruptcy: 1000 x 0.01', band, { collateralUsd: 360, sizes: [40] }, -10],
    ['fundBounded, no fund, bankruptcy 91, past the mark: nothing', bound, { collateralUsd: 360, sizes: [40] }, null],
    [
      'fundBounded, no fund, bankruptcy 89: mean 90 - 0.045 q = 89',
      bound,
      { collateralUsd: 440, sizes: [40] },
      -1 / 0.045,
    ],
    [
      'fundBounded, no fund, bankruptcy 88: the mean of all, 88.2, is better: all',
      bound,
      { collateralUsd: 480, sizes: [40] },
      -40,
    ],
    [
      'fundBounded, 9 USD, bankruptcy 89: q (0.045 q - 1) = 9',
      bound,
      { collateralUsd: 440, sizes: [40], fundUsd: 9 },
      -(1 + Math.sqrt(1 + 4 * 0.045 * 9)) / 0.09,
    ],
    [
      'fundBounded, 9 USD, a short, bankruptcy at the mark: 0.055 q q = 9',
      bound,
      { collateralUsd: 400, sizes: [-40], fundUsd: 9 },
      Math.sqrt(9 / 0.055),
    ],
  ];
  test.each(rows)('LIQ-05 %s', (_, liquidation, held, expected) => {
    const run = runOf({ book: THIN, ...held }, { residue: [], ...liquidation });
    expectFills(run, expected === null ? [] : [[0, expected]]);
  });
});
