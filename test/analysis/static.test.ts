/** Section 10, before any shock: heat and R0 along the price path. */
import fc from 'fast-check';
import { liquidationHeat, type PositionSide, reproduction } from '@/lib/analysis';
import { compile } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, expectNear, fixture, holds, scenarioOf } from '../engine/support';
import { population } from './fixtures';

type Account = NonNullable<ScenarioInput['accounts']>[number];

const BOOK_MARK = { mark: { rule: 'book' } } as const;
/** Triggers at 97.368, a fall of 2.63 %. */
const NEAR = holds('near', 75, 10);
/** Triggers at 94.737, a fall of 5.26 %. */
const FAR = holds('far', 100, 10);
const TEN = { bins: 10, range: 0.5 };

function compiled(accounts: Account[], change: Partial<ScenarioInput> = {}) {
  return compile(scenarioOf({ accounts, venue: BOOK_MARK, ...change }));
}

describe('section 10 liquidation heat', () => {
  const accounts = [
    FAR,
    holds('short', 100, -5),
    holds('triggered', 50, 10),
    holds('none', 200, 1),
    holds('beyond', 600, 10),
  ];
  const heat = liquidationHeat(compiled(accounts), { instrument: 0, ...TEN });

  test('bins rise by price and are of equal width', () => {
    expect(heat.bins).toHaveLength(20);
    heat.bins.forEach((bin, n) => {
      expectNear(bin.fromUsd, 50 + 5 * n);
      expectNear(bin.toUsd, 55 + 5 * n);
    });
  });

  test('a long counts where MARGIN-05 puts its price, 94.74, beside the 10,000 USD that the book takes to 90', () => {
    expect(heat.bins.filter(({ longUsd }) => longUsd > 0)).toHaveLength(1);
    expect(heat.bins[8]).toMatchObject({ longUsd: 1000, shortUsd: 0 });
    expectNear(heat.bins[8]?.depthUsd ?? 0, 10_000);
  });

  test('a short counts at 114.29, beside the 15,000 USD to 115', () => {
    expect(heat.bins.filter(({ shortUsd }) => shortUsd > 0)).toHaveLength(1);
    expect(heat.bins[12]).toMatchObject({ longUsd: 0, shortUsd: 500 });
    expectNear(heat.bins[12]?.depthUsd ?? 0, 15_000);
  });

  test('what is triggered already, beyond the range or without a price is counted apart', () => {
    expect(heat.triggered).toEqual({ longUsd: 1000, shortUsd: 0 });
    expect(heat.beyond).toEqual({ longUsd: 1000, shortUsd: 0 });
    expect(heat.none).toEqual({ longUsd: 100, shortUsd: 0 });
  });

  test('a book that never gets to a price has no end', () => {
    const c = compiled([], { instruments: [btc({ book: { kind: 'saturating', depthUsd: 1e4, floorUsd: 90 } })] });
    const { bins } = liquidationHeat(c, { instrument: 0, ...TEN });
    expect(bins.map(({ depthUsd }) => Number.isFinite(depthUsd)).indexOf(true)).toBe(9);
    expect(bins[0]?.depthUsd).toBe(Number.POSITIVE_INFINITY);
    // r = 0.1, delta = 10: half of r is reached at 10*ln 2 units.
    expectNear(bins[9]?.depthUsd ?? 0, 1000 * Math.log(2));
  });

  test('all bins and rests together are the notional, whatever is held', () => {
    fc.assert(
      fc.property(
        population(2),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (input, bins, range) => {
          const c = compile(scenarioOf(input));
          c.ids.forEach((_, instrument) => {
            const { bins: filled, triggered, beyond, none } = liquidationHeat(c, { instrument, bins, range });
            const sum = [...filled, triggered, beyond, none].reduce((usd, bin) => usd + bin.longUsd + bin.shortUsd, 0);
            expectNear(sum, (c.grossBase[instrument] as number) * (c.indexUsd[instrument] as number));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    [{ instrument: 1 }],
    [{ instrument: 0.5 }],
    [{ instrument: 0, bins: 0 }],
    [{ instrument: 0, bins: 2.5 }],
    [{ instrument: 0, range: 0 }],
    [{ instrument: 0, range: 1.5 }],
  ])('%j is a RangeError', (options) => {
    expect(() => liquidationHeat(compiled([]), options)).toThrow(RangeError);
  });
});

describe('section 10 R0 along the path', () => {
  const r0Of = (accounts: Account[], change: Partial<ScenarioInput> = {}, side: PositionSide = 'long'): number[] =>
    reproduction(compiled(accounts, change), 0, side, TEN).bins.map(({ r0 }) => r0);
  const near = (actual: number[], expected: number[]): void => {
    expected.forEach((value, n) => {
      expectNear(actual[n] ?? Number.NaN, value);
    });
    expect(actual.slice(expected.length).every((value) => value === 0)).toBe(true);
  };

  test('10 units move the linear book by 1 %, a fifth of a bin of 5 %', () => {
    near(r0Of([NEAR, FAR]), [0.2, 0.2]);
  });

  test('what nearer bins have sold is gone: u = 1 % * (y/10)^2 takes 1 % first, then 3 %', () => {
    const instruments = [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, exponent: 0.5, maxDistance: 0.9 } })];
    near(r0Of([NEAR, FAR], { instruments }), [0.2, 0.6]);
    const opening = holds('opening', 50, 10);
    near(r0Of([opening, NEAR, FAR], { instruments }), [0.6, 1]);
    expect(reproduction(compiled([opening], { instruments }), 0, 'long').openingUsd).toBe(1000);
  });

  test.each([
    ['index', { rule: 'index' }, 0.25, 0.05],
    ['blend', { rule: 'blend', weight: 0.5 }, 0.5, 0.15],
    ['median3', { rule: 'median3' }, 0.25, 0.2],
  ] as const)('the book has the weight that it has in the mark %s', (_, mark, indexWeight, expected) => {
    const instruments = [btc({ indexWeight: mark.rule === 'blend' ? 0.5 : indexWeight })];
    near(r0Of([NEAR], { instruments, venue: { mark } }), [expected]);
  });

  test('shorts are followed as the price rises: 10 at 102.38, 20 at 107.14', () => {
    const shorts = [holds('a', 75, -10), holds('b', 250, -20)];
    near(r0Of(shorts, {}, 'short'), [0.2, 0.4]);
    near(r0Of(shorts), []);
    const { bins, largest } = reproduction(compiled(shorts), 0, 'short', TEN);
    expect(bins[1]).toMatchObject({ from: 0.05, to: 0.1, triggeredUsd: 2000, priceUsd: 105 });
    expect(largest).toMatchObject({ move: 0.05, priceUsd: 105 });
  });

  test('critical where R0 reaches 1, and what of the way there the shock must bring', () => {
    const path = reproduction(compiled([NEAR, holds('whale', 450, 45), FAR]), 0, 'long', TEN);
    expectNear(path.largest?.r0 ?? 0, 1.1);
    expect(path.critical?.move).toBe(0.05);
    expect(path.critical?.priceUsd).toBe(95);
    expectNear(path.critical?.shock ?? 0, 0.04);
    expect(path.bookEnds).toBeNull();
    expect(reproduction(compiled([NEAR, FAR]), 0, 'long', TEN).critical).toBeNull();
  });

  test('the end of the book is told', () => {
    const instruments = [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.015 } })];
    const path = reproduction(compiled([NEAR, FAR], { instruments }), 0, 'long', TEN);
    expect(path.bookEnds).toEqual({ move: 0.05, priceUsd: 95 });
    near(
      path.bins.map(({ r0 }) => r0),
      [0.2, 0.1],
    );
  });

  test('without positions R0 is 0 everywhere', () => {
    fc.assert(
      fc.property(population(2), (input) => {
        const c = compile(scenarioOf({ ...input, accounts: [] }));
        for (const side of ['long', 'short'] as const) {
          const { bins, largest, critical, bookEnds } = reproduction(c, 1, side);
          expect(bins.every(({ r0, triggeredUsd }) => r0 === 0 && triggeredUsd === 0)).toBe(true);
          expect([largest, critical, bookEnds]).toEqual([null, null, null]);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('section 10 R0 with other instruments moving along', () => {
  const ETH = btc({ id: 'ETH', indexUsd: 10, volatilityAnnual: 0.9 });
  const correlation = {
    matrix: [
      [1, 0.8],
      [0.8, 1],
    ],
  };
  const both = (eth: number): Account => ({
    id: 'a',
    collateralUsd: 150,
    positions: [
      { instrument: 'BTC', sizeBase: 10 },
      { instrument: 'ETH', sizeBase: eth },
    ],
  });
  const fallOf = (account: Account, propagate: boolean): number | undefined => {
    const c = compile(scenarioOf({ instruments: [btc(), ETH], correlation, accounts: [account], venue: BOOK_MARK }));
    const options = { bins: 5000, range: 0.5, propagate };
    return reproduction(c, 0, 'long', options).bins.find(({ triggeredUsd }) => triggeredUsd !== 0)?.from;
  };

  test('a fall of ETH by 1.2 times as much brings the trigger from 75/950 to 75/1520', () => {
    expectNear(fallOf(both(50), false) ?? 0, Math.floor(75 / 950 / 1e-4) * 1e-4);
    expectNear(fallOf(both(50), true) ?? 0, Math.floor(75 / 1520 / 1e-4) * 1e-4);
  });

  test('a short in ETH hedges: the trigger moves away, from 75/950 to 75/320', () => {
    expectNear(fallOf(both(-50), false) ?? 0, Math.floor(75 / 950 / 1e-4) * 1e-4);
    // Equity 150 - 1000x + 600x, maintenance 50 - 50x + 25 - 30x.
    expectNear(fallOf(both(-50), true) ?? 0, Math.floor(75 / 320 / 1e-4) * 1e-4);
  });

  test('a short that a fall triggers buys back: it pushes the other way', () => {
    const account = {
      id: 'a',
      collateralUsd: 100,
      positions: [
        { instrument: 'BTC', sizeBase: -1 },
        { instrument: 'ETH', sizeBase: 100 },
      ],
    };
    const c = compile(scenarioOf({ instruments: [btc(), ETH], correlation, accounts: [account], venue: BOOK_MARK }));
    const hit = reproduction(c, 0, 'long', { propagate: true }).bins.filter(({ triggeredUsd }) => triggeredUsd !== 0);
    expect(hit).toHaveLength(1);
    expect(hit[0]?.triggeredUsd).toBe(-100);
    expectNear(hit[0]?.r0 ?? 0, -0.001 / 0.005);
  });

  test('where nothing is correlated it is the path of the own price alone', () => {
    fc.assert(
      fc.property(population(3), (input) => {
        const c = compile(scenarioOf({ ...input, correlation: { stress: 0 } }));
        for (const side of ['long', 'short'] as const) {
          const own = reproduction(c, 0, side, { bins: 7 });
          const joint = reproduction(c, 0, side, { bins: 7, propagate: true });
          expectNear(joint.openingUsd, own.openingUsd);
          own.bins.forEach(({ triggeredUsd }, n) => {
            expectNear(joint.bins[n]?.triggeredUsd ?? Number.NaN, triggeredUsd, 1e-9);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('section 10 R0 of the drawn population of a fixture is what its heat and its book say', () => {
  const { scenario } = fixture<{ scenario: ScenarioInput }>('..', 'public', 'presets', 'twelve-accounts.json');
  const c = compile(scenarioOf(scenario));
  const heat = liquidationHeat(c, { instrument: 0, ...TEN });
  reproduction(c, 0, 'long', TEN).bins.forEach(({ triggeredUsd, r0 }, n) => {
    expectNear(triggeredUsd, heat.bins[9 - n]?.longUsd ?? 0);
    // 10,000 USD a percent, and the book is the mark.
    expectNear(r0, triggeredUsd / 1e6 / 0.05);
  });
});
