/** Section 10, before any shock: critical shock, critical position, crowding. */
import fc from 'fast-check';
import { criticalPosition, criticalShockBySimulation, crowding, reproduction } from '@/lib/analysis';
import { compile, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, expectNear, holds, scenarioOf } from '../engine/support';
import { population } from './fixtures';

type Account = NonNullable<ScenarioInput['accounts']>[number];
type Book = ScenarioInput['instruments'][number]['book'];

const FREE = { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } } as const;

/** Longs of `sizeBase` that trigger from `from` on, one every `stepShare` of the index. */
function ladder(id: string, from: number, count: number, stepShare: number, sizeBase: number): Account[] {
  return Array.from({ length: count }, (_, k) => {
    const triggerUsd = 100 * (1 - from - (k + 0.5) * stepShare);
    return holds(`${id}${k}`, sizeBase * (100 - triggerUsd + 0.05 * triggerUsd), sizeBase);
  });
}

/** Size whose sale moves the book of 1e6 USD a percent by `r0` of a step. */
const sizeFor = (r0: number, stepShare: number): number => (r0 * stepShare * 1e6) / (0.01 * 100);
const DEEP_BOOK: Book = { kind: 'power', depthUsdAt1pct: 1e6 };

describe('section 10 R0 is what the engine makes of it', () => {
  test.each([0.25, 0.5, 0.75])('a uniform ladder of R0 %d: a shock of x0 ends at x0/(1 - R0)', (r0) => {
    const stepShare = 1e-5;
    const shock = 5e-4;
    const scenario = scenarioOf({
      clock: { horizonMs: 120_000 },
      instruments: [btc({ book: DEEP_BOOK })],
      accounts: ladder('a', 0, 300, stepShare, sizeFor(r0, stepShare)),
      venue: FREE,
      shock: { moves: [{ instrument: 'BTC', kind: 'step', move: -shock }] },
    });
    const { bins } = reproduction(compile(scenario), 0, 'long', { bins: 30, range: 3e-3 });
    for (const bin of bins) expectNear(bin.r0, r0, 1e-6);
    const moved = 1 - (simulate(scenario).summary.prices.BTC?.bookUsd ?? 0) / 100;
    expectNear(moved, shock / (1 - r0), 1e-2);
  });

  test('R0 of 0.5 up to 2 %, then 1.5: critical at 2 %, which a shock of 1 % reaches, there and in the engine', () => {
    const stepShare = 4e-4;
    const scenario = scenarioOf({
      clock: { horizonMs: 200_000 },
      instruments: [btc({ book: DEEP_BOOK })],
      accounts: [
        ...ladder('a', 0, 50, stepShare, sizeFor(0.5, stepShare)),
        ...ladder('b', 0.02, 50, stepShare, sizeFor(1.5, stepShare)),
      ],
      venue: FREE,
    });
    const { critical } = reproduction(compile(scenario), 0, 'long', { bins: 10, range: 0.04 });
    expectNear(critical?.move ?? 0, 0.02);
    expectNear(critical?.shock ?? 0, 0.01, 1e-6);
    const options = { instrument: 0, times: 3, most: 0.03, steps: 10, halvings: 6 };
    expectNear(criticalShockBySimulation(scenario, options)?.shock ?? 0, 0.01, 0.05);
  });
});

describe('section 10 critical shock by simulation', () => {
  const scenario = scenarioOf({
    accounts: [holds('a', 375, 50)],
    venue: { liquidation: { limit: { kind: 'none' } } },
  });

  test('one long of 50 falls at 97.37, and its sale of 5 % is more than twice that', () => {
    const found = criticalShockBySimulation(scenario, { instrument: 0, steps: 50, halvings: 30 });
    // 375 + 50*(p - 100) = 2.5*p
    const shock = 1 - 4625 / 47.5 / 100;
    expectNear(found?.shock ?? 0, shock, 1e-6);
    expectNear(found?.move ?? 0, 1 - (1 - shock) * 0.95, 1e-6);
    expectNear(found?.amplification ?? 0, (found?.move ?? 0) / (found?.shock ?? 1));
    // Steps of 1 %: at 3 % it happens first.
    expect(found?.runs).toBe(33);
  });

  test('a window narrower than a step is missed, and no shock does it ten times over', () => {
    expect(criticalShockBySimulation(scenario, { instrument: 0, steps: 10 })).toBeNull();
    expect(criticalShockBySimulation(scenario, { instrument: 0, steps: 50, times: 10 })).toBeNull();
  });

  test('a short is squeezed by a rise; a long is not', () => {
    const short = scenarioOf({ accounts: [holds('a', 375, -50)], venue: { liquidation: { limit: { kind: 'none' } } } });
    // 375 - 50*(p - 100) = 2.5*p
    const found = criticalShockBySimulation(short, { instrument: 0, side: 'short', steps: 50, halvings: 30 });
    expectNear(found?.shock ?? 0, 5375 / 52.5 / 100 - 1, 1e-6);
    expect(criticalShockBySimulation(short, { instrument: 0, steps: 50 })).toBeNull();
  });

  test.each([[{ instrument: 1 }], [{ most: 1 }], [{ times: 1 }], [{ steps: 0 }], [{ halvings: 0.5 }]])(
    '%j is a RangeError',
    (options) => {
      expect(() => criticalShockBySimulation(scenario, { instrument: 0, ...options })).toThrow(RangeError);
    },
  );
});

describe('section 10 critical position', () => {
  const of = (book: Book, tiers = [{ fromUsd: 0, maintenanceRate: 0.05 }]) =>
    criticalPosition(compile(scenarioOf({ instruments: [btc({ book, tiers })] })), 0, 'long');
  const power = (change: object = {}): Book => ({
    kind: 'power',
    depthUsdAt1pct: 1000,
    maxDistance: 0.9,
    ...change,
  });
  const levels = (way: 1 | -1): [number, number][] => [
    [100 + way * 2, 10],
    [100 + way * 6, 100],
  ];

  test.each<[string, Book, number]>([
    ['a linear book: 0.05 % a unit meets 5 % at 100', power(), 100],
    ['the half-spread of 1 % comes first: 80', power({ spread: 0.02 }), 80],
    ['a half-spread of 10 % leaves none', power({ spread: 0.2 }), 0],
    ['a ladder: (10*2 % + 30*6 %)/40', { kind: 'ladder', bids: levels(-1), asks: levels(1) }, 40],
  ])('%s', (_, book, sizeBase) => {
    const found = of(book);
    expect(found.end).toBe('found');
    expectNear(found.sizeBase ?? -1, sizeBase, 1e-12);
    expectNear(found.notionalUsd ?? -1, sizeBase * 100, 1e-12);
    if (sizeBase > 0) expectNear(found.slippage ?? -1, 0.05, 1e-12);
  });

  test('tiers count with their deductions: 0.0005*q = 10 % - 250/(100*q)', () => {
    const tiers = [
      { fromUsd: 0, maintenanceRate: 0.05 },
      { fromUsd: 5000, maintenanceRate: 0.1 },
    ];
    expectNear(of(power(), tiers).sizeBase ?? 0, 100 + Math.sqrt(5000), 1e-12);
  });

  test('a book that ends at 5 %, and one whose mean never gets to 5 %, have none', () => {
    expect(of(power({ maxDistance: 0.05 }))).toMatchObject({ end: 'book-ends', sizeBase: null });
    expect(of({ kind: 'saturating', depthUsd: 1e4, floorUsd: 97 })).toMatchObject({ end: 'never', sizeBase: null });
  });

  test('who is larger is counted, on his side', () => {
    const accounts = [holds('a', 9e4, 101), holds('b', 9e4, 99), holds('c', 9e4, -300), holds('d', 9e4, 200)];
    const c = compile(scenarioOf({ accounts }));
    expect(criticalPosition(c, 0, 'long')).toMatchObject({ larger: 2, largerUsd: 30_100 });
    expect(criticalPosition(c, 0, 'short')).toMatchObject({ larger: 1, largerUsd: 30_000 });
  });

  test('in the engine a bucket of that size, triggered at its maintenance exactly, is left with nothing', () => {
    const scenario = scenarioOf({
      accounts: [holds('a', 100 * (100 - 98) + 0.05 * 98 * 100, 100)],
      venue: { liquidation: { limit: { kind: 'none' } } },
      shock: { moves: [{ instrument: 'BTC', kind: 'step', move: -0.02 }] },
    });
    const run = simulate(scenario);
    expect(run.buckets.sizeBase[0]).toBe(0);
    expect(Math.abs(run.buckets.equityUsd[0] ?? 1)).toBeLessThan(1e-9);
  });
});

describe('section 10 crowding', () => {
  test('1,000 of 4,000 USD at 10x, 3,000 at 3x', () => {
    const c = compile(scenarioOf({ accounts: [holds('a', 100, 10), holds('b', 1000, 30), holds('c', 500, -5)] }));
    const long = crowding(c, 0, 'long');
    expect(long).toMatchObject({ accounts: 2, grossUsd: 4000, largestTenShare: 1, withoutEquityUsd: 0 });
    expectNear(long.hhi ?? 0, 0.625);
    expectNear(long.effectiveAccounts ?? 0, 1.6);
    expectNear(long.leverage ?? 0, 4.75);
    expect(crowding(c, 0, 'short')).toMatchObject({ accounts: 1, grossUsd: 500, hhi: 1, leverage: 1 });
  });

  test('who has no equity has no leverage; a side nobody holds has no index', () => {
    const lost: Account = {
      id: 'a',
      collateralUsd: 100,
      positions: [{ instrument: 'BTC', sizeBase: 10, entryUsd: 120 }],
    };
    const c = compile(scenarioOf({ accounts: [lost, holds('b', 1000, 30)] }));
    expect(crowding(c, 0, 'long')).toMatchObject({ withoutEquityUsd: 1000, leverage: 3 });
    expect(crowding(c, 0, 'short')).toEqual({
      instrument: 0,
      side: 'short',
      accounts: 0,
      grossUsd: 0,
      hhi: null,
      effectiveAccounts: null,
      largestTenShare: null,
      leverage: null,
      withoutEquityUsd: 0,
    });
  });

  test('the ten largest of thirteen', () => {
    const accounts = Array.from({ length: 13 }, (_, n) => holds(`a${n}`, 1e4, ((n * 5) % 13) + 1));
    expectNear(crowding(compile(scenarioOf({ accounts })), 0, 'long').largestTenShare ?? 0, 85 / 91);
  });

  test('HHI lies in [1/n, 1] and splits no notional', () => {
    fc.assert(
      fc.property(population(1), (input) => {
        const c = compile(scenarioOf(input));
        const sides = [crowding(c, 0, 'long'), crowding(c, 0, 'short')];
        expectNear(
          sides.reduce((usd, { grossUsd }) => usd + grossUsd, 0),
          (c.grossBase[0] as number) * (c.indexUsd[0] as number),
        );
        for (const { hhi, accounts } of sides) {
          if (accounts === 0) expect(hhi).toBeNull();
          else expect([(hhi ?? 0) >= (1 - 1e-12) / accounts, (hhi ?? 2) <= 1 + 1e-12]).toEqual([true, true]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
