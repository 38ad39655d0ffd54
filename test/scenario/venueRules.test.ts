/** The rules of exchanges at work, each in a market made for them: BTC at 100 USD, 5 % maintenance, figures one can follow. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, step } from '../engine/support';
import { ROOT } from './documents';
import { type Json, kinds, names, runAt, since, THIN, TIERS } from './venueMarkets';

const IDS = readdirSync(path.join(ROOT, 'public/venues')).map((name) => path.basename(name, '.json'));

describe.each(IDS)('%s', (id) => {
  test('runs a market in which accounts on both sides fall and come back, and keeps every law', () => {
    const run = runAt(id, {}, MARKET);
    expect(run.summary.liquidated.accounts).toBeGreaterThan(3);
    expect(run.summary.stop).not.toBe('limit');
  });
});

const MARKET: Partial<ScenarioInput> = {
  clock: { horizonMs: 60_000 },
  instruments: [
    btc({ tiers: TIERS, indexWeight: 0.2, book: { kind: 'power', depthUsdAt1pct: 20_000 } }),
    btc({ id: 'ETH', indexWeight: 0.2, book: { kind: 'power', depthUsdAt1pct: 5_000 } }),
  ],
  population: {
    count: 60,
    equity: { kind: 'fixed', usd: 200 },
    leverage: [{ from: 3, to: 15, share: 1 }],
    instruments: { BTC: 0.6, ETH: 0.4 },
    instrumentsPerAccount: [0.6, 0.4],
    longShare: { BTC: 0.6, ETH: 0.4 },
    crossShare: 0.7,
    balance: 'maker',
  },
  shock: { moves: [{ instrument: 'BTC', kind: 'ramp', durationMs: 20_000, move: -0.12 }] },
};

test('textbook: the book to bankruptcy, the fund, the winners, then everybody who gained', () => {
  const run = runAt(
    'textbook',
    { fund: { startUsd: 5 } },
    { instruments: [THIN], accounts: [holds('long', 70, 10), holds('short', 500, -3)], shock: step(-0.06) },
  );
  const order = kinds(run).filter((kind) => ['filled', 'fund-paid', 'adl', 'socialised'].includes(kind));
  expect(order[0]).toBe('filled');
  expect(order.indexOf('fund-paid')).toBeLessThan(order.indexOf('adl'));
  expect(order.indexOf('adl')).toBeGreaterThan(0);
  const [closed] = eventsOf(run, 'adl');
  expectNear(closed?.priceUsd ?? 0, 93);
});

test('textbook: what then is left is taken from those who gained, on either side', () => {
  const accounts = [holds('long', 50, 10), since('short', 900, -20, 85), since('early', 100, 10, 60)];
  const run = runAt(
    'textbook',
    { fund: { startUsd: 5 } },
    { instruments: [btc({ book: DEEP })], accounts, shock: step(-0.1) },
  );
  const order = kinds(run).filter((kind) => ['filled', 'fund-paid', 'adl', 'deficit', 'socialised'].includes(kind));
  // What the fund's last cent and a halving leave over is paid too, so kinds are looked at, not their number.
  expect([...new Set(order)]).toEqual(['filled', 'fund-paid', 'adl', 'deficit', 'socialised']);
  expect(names(run, eventsOf(run, 'socialised'))).toEqual(['early']);
  expectNear(run.summary.socialisedUsd, 45);
});

describe('bitmex', () => {
  const accounts = [holds('long', 190, 20), holds('near', 500, -10), holds('far', 5000, -10)];

  test('a large position comes down to the tier below first, and is then safe', () => {
    const run = runAt('bitmex', {}, { instruments: [btc({ tiers: TIERS, book: DEEP })], accounts, shock: step(-0.04) });
    const fills = eventsOf(run, 'filled');
    expect(fills).toHaveLength(1);
    expectNear(20 + (fills[0]?.sizeBase ?? 0), 1000 / 96);
    expect(eventsOf(run, 'recovered')).toHaveLength(1);
  });

  test('the fund takes what the book does not, at the bankruptcy price, and sells it', () => {
    const thin = btc({ tiers: TIERS, book: { kind: 'power', depthUsdAt1pct: 50, maxDistance: 0.9 } });
    const run = runAt('bitmex', {}, { instruments: [thin], accounts, shock: step(-0.08) });
    const [took] = eventsOf(run, 'fund-took');
    expect(took?.sizeBase).toBeGreaterThan(0);
    expect(eventsOf(run, 'shed').every((event) => event.other === 1 && event.sizeBase < 0)).toBe(true);
    expect(eventsOf(run, 'shed').length).toBeGreaterThan(1);
    expect(eventsOf(run, 'adl')).toEqual([]);
  });

  test('past bankruptcy and without a fund those with most profit times leverage are closed, at the bankruptcy price', () => {
    const gap = [holds('long', 100, 20), holds('near', 200, -10), holds('far', 5000, -10)];
    const change = { instruments: [btc({ tiers: TIERS, book: DEEP })], accounts: gap, shock: step(-0.08) };
    const closed = eventsOf(runAt('bitmex', { fund: { startUsd: 0 } }, change), 'adl');
    expect(closed.map((event) => event.priceUsd)).toEqual([95, 95, 95]);
    expect(names(runAt('bitmex', { fund: { startUsd: 0 } }, change), closed)).toEqual(['near', 'near', 'far']);
  });

  test('its mark is the index with the funding still to come', () => {
    const change = { instruments: [btc({ book: DEEP, fundingRate8h: 0.01 })], accounts, shock: step(0.001) };
    const markUsd = (run: Run): number => run.series.markUsd[1] as number;
    expect(markUsd(runAt('bitmex', {}, change))).toBeGreaterThan(100.9);
    expectNear(markUsd(runAt('textbook', {}, change)), 100.1);
  });
});

describe('binance', () => {
  test('one order for all; its fee feeds the fund, the rest is the trader\u2019s', () => {
    const run = runAt(
      'binance',
      {},
      { instruments: [btc({ book: DEEP })], accounts: [holds('a', 60, 10)], shock: step(-0.02) },
    );
    const [fill] = eventsOf(run, 'filled');
    expect(fill?.sizeBase).toBe(-10);
    expectNear(fill?.feeUsd ?? 0, 0.0125 * 980);
    expectNear(run.summary.fund.endUsd - run.summary.fund.startUsd, 0.0125 * 980, 1e-6);
    expectNear(run.buckets.equityUsd[0] as number, 60 - 20 - 0.0125 * 980);
  });

  test('the fund takes over what is left, and sells it', () => {
    const accounts = [holds('long', 120, 20), holds('short', 5000, -20)];
    const run = runAt('binance', {}, { instruments: [THIN], accounts, shock: step(-0.03) });
    expectNear(eventsOf(run, 'fund-took')[0]?.priceUsd ?? 0, 94);
    expect(eventsOf(run, 'shed').length).toBeGreaterThan(1);
    expect(eventsOf(run, 'adl')).toEqual([]);
  });

  test('without a fund those with most profit on least margin are closed, not those with most leverage', () => {
    const accounts = [holds('long', 50, 10), since('levered', 25, -10, 100), since('earlier', 20, -10, 130)];
    const change = { instruments: [btc({ book: DEEP })], accounts, shock: step(-0.08) };
    const first = (own: Json): string | undefined => {
      const run = runAt('binance', { fund: { startUsd: 0 }, ...own }, change);
      return names(run, eventsOf(run, 'adl'))[0];
    };
    expect(first({})).toBe('earlier');
    expect(first({ adl: { rank: 'pnlLeverage' } })).toBe('levered');
  });

  test('its mark is the middle of three: one price alone does not move it', () => {
    const flow = { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 1000, sizeBase: -100 }] };
    const run = runAt('binance', {}, { accounts: [holds('a', 60, 1)], shock: flow });
    const [mark, book, index] = [run.series.markUsd, run.series.bookUsd, run.series.indexUsd].map(
      (s) => s[0] as number,
    );
    expect(book).toBeLessThan(index as number);
    expect(mark).toBeGreaterThanOrEqual(book as number);
    expect(mark).toBeLessThanOrEqual(index as number);
  });
});

describe.each([
  ['bybit', 95],
  ['okx', 90],
])('%s', (id, adlPriceUsd) => {
  const runWith = (accounts: ScenarioInput['accounts']): Run =>
    runAt(
      id,
      { fund: { startUsd: 10 } },
      { instruments: [btc({ book: DEEP }), btc({ id: 'ETH', book: DEEP })], accounts, shock: step(-0.1) },
    );

  test('FUND-03 a pool stops at 30 % below its best and keeps the rest; the other pool is left alone', () => {
    const run = runWith([holds('first', 50, 10), holds('second', 60, 10), since('short', 900, -20, 85)]);
    const [stopped] = eventsOf(run, 'fund-stopped');
    expect(stopped).toMatchObject({ instrument: 0, balanceUsd: 7, peakUsd: 10 });
    expectNear(run.summary.fund.endUsd, 17);
  });

  test(`ADL-03 what it does not pay goes to the winners at ${adlPriceUsd} USD`, () => {
    const run = runWith([holds('long', 50, 10), holds('short', 500, -10)]);
    expect(names(run, eventsOf(run, 'adl'))).toEqual(['short']);
    expectNear(eventsOf(run, 'adl')[0]?.priceUsd ?? 0, adlPriceUsd);
  });
});

test('bybit: FUND-03 a pool that is back to 25 % below its best pays again', () => {
  const falls = [
    { startMs: 0, move: -0.1 },
    { startMs: 3000, move: -0.06 },
    { startMs: 6000, move: -0.08 },
  ];
  const accounts = [
    holds('first', 50, 10),
    holds('second', 60, 10),
    holds('feeds', 190, 10),
    holds('last', 200, 10),
    since('short', 900, -40, 75),
  ];
  const run = runAt(
    'bybit',
    { fund: { startUsd: 10 } },
    {
      instruments: [btc({ book: DEEP })],
      accounts,
      shock: { moves: falls.map((fall) => ({ instrument: 'BTC', kind: 'step', ...fall })) },
    },
  );
  const [resumed] = eventsOf(run, 'fund-resumed');
  expect(resumed?.tick).toBe(6);
  expect(resumed?.balanceUsd).toBeGreaterThan(7.5);
  expect(
    names(
      run,
      eventsOf(run, 'fund-paid').filter((event) => event.tick === 6),
    ),
  ).toContain('last');
});
