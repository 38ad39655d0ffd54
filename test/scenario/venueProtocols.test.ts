/** The rules of Deribit and of the protocols at work, each in a market made for them: BTC at 100 USD, 5 % maintenance, figures one can follow. */
import { btc, DEEP, eventsOf, expectNear, holds, step } from '../engine/support';
import { names, runAt } from './venueMarkets';

test('deribit: slices without a limit, the fund, then the gains; nobody is deleveraged', () => {
  const run = runAt(
    'deribit',
    { fund: { startUsd: 10 } },
    { instruments: [btc()], accounts: [holds('long', 3000, 500), holds('short', 90_000, -300)], shock: step(-0.03) },
  );
  const fills = eventsOf(run, 'filled');
  expect(fills.length).toBeGreaterThan(2);
  expectNear(fills[0]?.sizeBase ?? 0, -50);
  expect(fills.some((fill) => fill.priceUsd < fill.bankruptcyPriceUsd)).toBe(true);
  expect(eventsOf(run, 'fund-paid').length).toBeGreaterThan(0);
  expect(names(run, eventsOf(run, 'socialised'))).toContain('short');
  expect(eventsOf(run, 'adl')).toEqual([]);
});

describe('hyperliquid', () => {
  const deep = btc({ book: { kind: 'power', depthUsdAt1pct: 1e6 } });

  test('a fifth of a large position, and all of it while that cools down', () => {
    const run = runAt(
      'hyperliquid',
      {},
      { instruments: [deep], accounts: [holds('long', 10_100, 2000)], shock: step(-0.016) },
    );
    const fills = eventsOf(run, 'filled');
    expectNear(fills[0]?.sizeBase ?? 0, -400);
    expectNear(fills[1]?.sizeBase ?? 0, -1600);
    expect((fills[1]?.tick ?? 0) - (fills[0]?.tick ?? 0)).toBeLessThan(30);
  });

  test('VAULT-01 below two thirds of maintenance the vault has it whole', () => {
    const run = runAt(
      'hyperliquid',
      {},
      { instruments: [deep], accounts: [holds('long', 12_000, 2000)], shock: step(-0.04) },
    );
    const [took] = eventsOf(run, 'vault-took-over');
    expect(took?.notionalUsd).toBeGreaterThan(100_000);
    expect(eventsOf(run, 'filled')).toEqual([]);
  });

  test('VAULT-03 a vault under water is closed against the winners; it has no fund', () => {
    const run = runAt(
      'hyperliquid',
      { vault: { capitalUsd: 100, capacityUsd: 1e9 } },
      {
        instruments: [deep],
        accounts: [holds('long', 12_000, 2000), holds('short', 90_000, -2000)],
        shock: step(-0.1),
      },
    );
    expect(eventsOf(run, 'vault-took-over')).toHaveLength(1);
    expect(names(run, eventsOf(run, 'adl'))).toEqual(['short']);
    expect(eventsOf(run, 'adl')[0]?.other).toBe(-1);
    expect(eventsOf(run, 'fund-paid')).toEqual([]);
  });

  test('its mark is taken every three seconds', () => {
    const shock = { moves: [{ instrument: 'BTC', kind: 'ramp' as const, durationMs: 9000, move: -0.02 }] };
    const run = runAt('hyperliquid', {}, { instruments: [deep], accounts: [holds('a', 9000, 1)], shock });
    const marks = [...run.series.markUsd.subarray(0, 9)];
    expect(marks[1]).toBe(marks[0]);
    expect(marks[2]).toBe(marks[0]);
    expect(marks[3]).not.toBe(marks[0]);
    expect(marks[5]).toBe(marks[3]);
  });
});

describe('dydx-v4', () => {
  const accounts = [holds('long', 600, 100), ...Array.from({ length: 6 }, (_, n) => holds(`short${n}`, 900, -16))];
  const book = { kind: 'power', depthUsdAt1pct: 500, maxDistance: 0.9 } as const;

  test('LIQ-05 a tenth at a time, the fund paying in the same step what is past bankruptcy', () => {
    const run = runAt('dydx-v4', {}, { instruments: [btc({ book })], accounts, shock: step(-0.05) });
    const fills = eventsOf(run, 'filled');
    expectNear(fills[0]?.sizeBase ?? 0, -10);
    expectNear(fills[1]?.sizeBase ?? 0, -9);
    const paid = eventsOf(run, 'fund-paid');
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.every((event) => fills.some((fill) => fill.tick === event.tick))).toBe(true);
    expect(eventsOf(run, 'deficit')).toEqual([]);
  });

  test('ADL-02 with the fund empty the others are drawn at random: another seed, another order', () => {
    const order = (seed: number) => {
      const run = runAt(
        'dydx-v4',
        { fund: { startUsd: 0 } },
        { seed, instruments: [btc({ book })], accounts, shock: step(-0.07) },
      );
      return names(run, eventsOf(run, 'adl')).join(' ');
    };
    const orders = [1, 2, 3, 4, 5].map(order);
    expect(orders[0]).toBe(order(1));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('drift', () => {
  test('LIQ-04 closes just what brings the account back to maintenance and 2 %', () => {
    const deep = btc({ book: DEEP });
    const run = runAt('drift', {}, { instruments: [deep], accounts: [holds('long', 60, 10)], shock: step(-0.02) });
    expect(eventsOf(run, 'filled')).toHaveLength(1);
    const notionalUsd = (run.buckets.sizeBase[0] as number) * 98;
    expectNear((run.buckets.equityUsd[0] as number) / notionalUsd, 0.07, 1e-6);
  });

  test('SOC-01 what the capped fund does not pay is charged to all open size, gains or not', () => {
    const run = runAt(
      'drift',
      { fund: { startUsd: 20 } },
      {
        instruments: [btc({ book: DEEP })],
        accounts: [holds('gone', 50, 10), holds('loser', 900, 5), holds('winner', 900, -15)],
        shock: step(-0.15),
      },
    );
    expectNear(run.summary.fund.endUsd, 0, 1e-9);
    expect(names(run, eventsOf(run, 'socialised'))).toEqual(['loser', 'winner']);
    const [loser, winner] = eventsOf(run, 'socialised');
    expectNear((winner?.amountUsd ?? 0) / (loser?.amountUsd ?? 1), 3);
    expect(eventsOf(run, 'adl')).toEqual([]);
  });
});

test('vega: the network takes the account at the mark, sells it step by step; pool, then gains', () => {
  const run = runAt(
    'vega',
    { vault: { capitalUsd: 1 }, fund: { startUsd: 30 } },
    {
      clock: { horizonMs: 120_000 },
      accounts: [holds('long', 600, 100), holds('short', 9000, -100)],
      shock: { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 20_000, sizeBase: -100 }] },
    },
  );
  const [took] = eventsOf(run, 'vault-took-over');
  expect(names(run, eventsOf(run, 'vault-took-over'))).toEqual(['long']);
  const shed = eventsOf(run, 'shed');
  expectNear(shed[0]?.sizeBase ?? 0, -1);
  expect(shed[0]?.tick).toBe(took?.tick);
  expect(shed.length).toBeGreaterThan(5);
  expectNear(
    eventsOf(run, 'fund-paid').reduce((sum, event) => sum + event.amountUsd, 0),
    30,
  );
  expect(names(run, eventsOf(run, 'socialised'))).toContain('short');
});
