/** LIQ-05..09, STOP-01, RATE-01, withdrawals: longs of BTC from 100, 5 % maintenance, one unit moves the book 0.1 % where it matters. */
import { OUTCOMES, type Run, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, column, DEEP, eventsOf, expectNear, holds, moveTo, scenarioOf, simAt, step } from './support';

type Liquidation = NonNullable<NonNullable<ScenarioInput['venue']>['liquidation']>;

const NO_LIMIT: Liquidation = { limit: { kind: 'none' } };

/** Runs longs against a step of BTC. */
function runOf(change: Partial<ScenarioInput>, liquidation: Liquidation = NO_LIMIT, move = -0.1): Run {
  return simulate(
    scenarioOf({
      instruments: [btc({ book: DEEP })],
      shock: step(move),
      ...change,
      venue: { liquidation, ...change.venue },
    }),
  );
}

const outcomes = (run: Run): string[] => [...run.accounts.outcome].map((o) => OUTCOMES[o] ?? '');

describe('limit, fee, residue', () => {
  const thin = { instruments: [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.9 } as const })] };

  test('LIQ-05 bankruptcy: the market takes what it pays at that price or better, the rest stays', () => {
    // At 90, equity 20: bankruptcy price 88, 2.22 % down: 22.2 units of a book of 10 USD a unit per percent.
    const run = runOf({ ...thin, accounts: [holds('a', 480, 40)] }, { limit: { kind: 'bankruptcy' }, residue: [] });
    const [fill] = eventsOf(run, 'filled');
    expectNear(fill?.bankruptcyPriceUsd ?? 0, 88);
    expectNear(fill?.sizeBase ?? 0, -((1 - 88 / 90) * 1000) / 1);
    expectNear(eventsOf(run, 'unresolved')[0]?.sizeBase ?? 0, 40 + (fill?.sizeBase ?? 0));
  });

  test('LIQ-05 band around the mark', () => {
    const run = runOf(
      { ...thin, accounts: [holds('a', 480, 40)] },
      { limit: { kind: 'band', band: 0.01 }, residue: [] },
    );
    expectNear(eventsOf(run, 'filled')[0]?.sizeBase ?? 0, -10);
  });

  test('LIQ-05 fundBounded: as much as the fund can pay for past bankruptcy, in the same step', () => {
    const run = runOf(
      { ...thin, accounts: [holds('a', 400, 40)], venue: { fund: { startUsd: 9 } } },
      { limit: { kind: 'fundBounded' }, residue: [] },
    );
    // Bankruptcy at the mark of 90: q units lose q*90*0.0005*q, the fund has 9.
    const q = Math.sqrt(9 / 0.045);
    expectNear(eventsOf(run, 'filled')[0]?.sizeBase ?? 0, -q, 1e-9);
    expectNear(eventsOf(run, 'fund-paid')[0]?.amountUsd ?? 0, 9, 1e-9);
    expect(run.summary.fund.endUsd).toBeLessThan(1e-6);
  });

  test.each([
    ['an order that its fund bound stops has not met the end of the book', 2, 'settled'],
    ['one that the fund could pay to the end has', 1e6, 'book-exhausted'],
  ])('LIQ-05, BOOK-04 %s', (_, startUsd, stop) => {
    const book = { kind: 'power' as const, depthUsdAt1pct: 1000, maxDistance: 0.01 };
    const run = runOf(
      { instruments: [btc({ book })], accounts: [holds('a', 400, 40)], venue: { fund: { startUsd } } },
      { limit: { kind: 'fundBounded' }, residue: [] },
    );
    expect(run.summary.stop).toBe(stop);
  });

  test.each([
    ['the rate on the fill', 0.01, 150, 9],
    ['never more than the surplus', 0.5, 150, 50],
    ['nothing without a surplus', 0.01, 100, 0],
  ])('LIQ-06 fee: %s', (_, feeRate, collateralUsd, feeUsd) => {
    const tiers = [{ fromUsd: 0, maintenanceRate: 0.1 }];
    const run = runOf(
      {
        instruments: [btc({ tiers, book: DEEP })],
        accounts: [holds('a', collateralUsd, 10)],
        venue: { fund: { startUsd: 100 } },
      },
      { ...NO_LIMIT, feeRate, feeShareToFund: 0.25 },
    );
    const [fill] = eventsOf(run, 'filled');
    expectNear(fill?.feeUsd ?? -1, feeUsd);
    expectNear(fill?.toFundUsd ?? -1, feeUsd / 4);
    expectNear(run.summary.fund.endUsd, 100 + feeUsd / 4);
    expectNear(run.summary.feesUsd.venue, (feeUsd * 3) / 4);
    expectNear(run.buckets.equityUsd[0] as number, collateralUsd - 100 - feeUsd);
  });

  test('LIQ-06 surplusTo fund: what is left goes to the fund; without a fund it stays', () => {
    const rule: Liquidation = { ...NO_LIMIT, surplusTo: 'fund' };
    const accounts = [holds('a', 120, 10)];
    expectNear(runOf({ accounts, venue: { fund: { startUsd: 0 } } }, rule).summary.fund.endUsd, 20);
    expectNear(runOf({ accounts }, rule).buckets.equityUsd[0] as number, 20);
  });

  test('LIQ-08 the residue goes down the list: adl here, then the market without limit before socialising', () => {
    const accounts = [holds('a', 100, 10), holds('winner', 500, -4)];
    const rule = (residue: Liquidation['residue']): Liquidation => ({ limit: { kind: 'bankruptcy' }, residue });
    const instruments = [btc({ book: { ...DEEP, spread: 0.02 } })];
    const run = runOf(
      { instruments, accounts, venue: { adl: { rank: 'size' }, socialise: 'gains' } },
      rule(['adl', 'socialise']),
    );
    expect(eventsOf(run, 'adl').map((event) => event.sizeBase)).toEqual([4]);
    expect(eventsOf(run, 'filled').map((event) => event.sizeBase)).toEqual([-6]);
    const nobody = runOf({ instruments, accounts }, rule(['fund', 'adl', 'socialise']));
    expect(eventsOf(nobody, 'filled')).toEqual([]);
    expect(eventsOf(nobody, 'unresolved')).toHaveLength(1);
    expect(nobody.nodes.count).toBe(0);
  });

  test('LIQ-09 a deficit nobody pays is unresolved and stays as negative collateral', () => {
    const run = runOf({ accounts: [holds('a', 80, 10)] });
    expectNear(run.summary.deficitUsd, 20);
    expectNear(run.summary.unresolvedUsd, 20);
    expectNear(run.buckets.collateralUsd[0] as number, -20);
    expect(run.summary.stop).toBe('loss-unresolved');
    expect(outcomes(run)).toEqual(['bankrupt']);
  });
});

describe('stops', () => {
  const stop = { instrument: 'BTC', triggerUsd: 95, sizeBase: 4 };

  test.each([
    ['a long', 10, -0.05, true],
    ['a long, not reached', 10, -0.04, false],
    ["a short's lies above", -10, -0.2, false],
  ])('STOP-01 %s', (_, sizeBase, move, fires) => {
    const triggerUsd = sizeBase > 0 ? 95 : 105;
    const run = runOf({ accounts: [holds('a', 5000, sizeBase, { stops: [{ ...stop, triggerUsd }] })] }, NO_LIMIT, move);
    expect(eventsOf(run, 'stop-filled').map((event) => event.sizeBase)).toEqual(fires ? [-4] : []);
    expect(outcomes(run)).toEqual([fires ? 'stopped-out' : 'untouched']);
  });

  test('STOP-01 due its latency later, at the price of then, for no more than the position', () => {
    const shock: ScenarioInput['shock'] = {
      moves: [
        {
          instrument: 'BTC',
          kind: 'path',
          path: [
            [1000, 0.95],
            [3000, 0.9],
          ],
        },
      ],
    };
    const run = runOf({ accounts: [holds('a', 5000, 3, { stops: [stop], orderLatencyMs: 1500 })], shock });
    const [fill] = eventsOf(run, 'stop-filled');
    expect(fill).toMatchObject({ tick: 3, sizeBase: -3 });
    expectNear(fill?.priceUsd ?? 0, 90);
  });

  test('STOP-01 what the book does not take is dropped, reported', () => {
    const instruments = [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.001 } })];
    const run = runOf({ instruments, accounts: [holds('a', 5000, 10, { stops: [stop] })] });
    const [fill] = eventsOf(run, 'stop-filled');
    expectNear(fill?.sizeBase ?? 0, -1);
    expectNear(fill?.droppedBase ?? 0, 3);
  });

  test('STOP-01 on last watches the last fill', () => {
    const flows = [{ instrument: 'BTC', startMs: 2000, durationMs: 0, sizeBase: -60 }];
    const instruments = [btc({ indexWeight: 0 })];
    const run = runOf({
      instruments,
      accounts: [holds('a', 5000, 10, { stops: [{ ...stop, on: 'last' }] })],
      shock: { flows },
    });
    expect(eventsOf(run, 'stop-triggered').map((event) => [event.tick, event.priceUsd])).toEqual([[2, 94]]);
    expect(column(run, 'markUsd')[2]).toBe(100);
  });

  test('RATE-01 orders over the rate wait for a token', () => {
    const stops = [stop, { ...stop, sizeBase: 3 }, { ...stop, sizeBase: 2 }];
    const run = runOf({ accounts: [holds('a', 5000, 10, { stops, ordersPerSecond: 0.5 })] });
    expect(eventsOf(run, 'stop-filled').map((event) => [event.tick, event.other])).toEqual([
      [0, 0],
      [2, 1],
      [4, 2],
    ]);
  });

  const three = [4, 3, 2].map((sizeBase) => ({ ...stop, sizeBase }));
  test.each([
    ['a scheduled rate', undefined, [[10_000, 0.5]], [0, 2, 4]],
    [
      'of several the lowest',
      1,
      [
        [10_000, 0.5],
        [10_000, 0.25],
      ],
      [0, 4, 8],
    ],
    ['of several the lowest, be it its own', 0.25, [[10_000, 0.5]], [0, 4, 8]],
    ['once it is lifted all at once', undefined, [[1500, 0.25]], [0, 2, 2]],
  ] as const)('RATE-01 %s', (_, ordersPerSecond, rates, ticks) => {
    const rateLimits = rates.map(([durationMs, rate]) => ({ startMs: 0, durationMs, ordersPerSecond: rate }));
    const run = runOf({
      accounts: [holds('a', 5000, 10, { stops: three, ordersPerSecond })],
      shock: { ...step(-0.1), rateLimits },
    });
    expect(eventsOf(run, 'stop-filled').map((event) => event.tick)).toEqual(ticks);
  });

  test('STOP-01, RATE-01 one whose position is gone takes no token', () => {
    const positions = ['BTC', 'ETH'].map((instrument) => ({ instrument, sizeBase: 4 }));
    const stops = ['BTC', 'BTC', 'ETH'].map((instrument) => ({ ...stop, instrument }));
    const run = runOf({
      instruments: ['BTC', 'ETH'].map((id) => btc({ id, book: DEEP })),
      accounts: [{ id: 'a', collateralUsd: 5000, positions, stops, ordersPerSecond: 0.5 }],
      shock: { moves: ['BTC', 'ETH'].map((instrument) => ({ instrument, kind: 'step' as const, move: -0.1 })) },
    });
    expect(eventsOf(run, 'stop-triggered').map((event) => event.other)).toEqual([0, 1, 2]);
    expect(eventsOf(run, 'stop-filled').map((event) => [event.tick, event.other])).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});

describe('withdrawals', () => {
  test('T1 at most what leaves equity a billionth above maintenance; the rest is refused', () => {
    const sim = simAt(scenarioOf({ accounts: [holds('a', 120, 10)] }));
    moveTo(sim, 'BTC', 100);
    const run = runOf({
      accounts: [holds('a', 120, 10)],
      shock: { withdrawals: [{ account: 'a', startMs: 1000, amountUsd: 100 }] },
    });
    expectNear(eventsOf(run, 'withdrawal')[0]?.amountUsd ?? 0, 70, 1e-7);
    expectNear(run.summary.refusedWithdrawalUsd, 30, 1e-7);
    expect(run.nodes.count).toBe(0);
  });
});
