/** MARGIN-01..05. */
import fc from 'fast-check';
import { simulate } from '@/lib/engine';
import type { TierTable } from '@/lib/engine/compile';
import type { Sim } from '@/lib/engine/state';
import {
  bankruptcyPrices,
  equity,
  liquidationPrice,
  maintenance,
  maintenanceOf,
  tierOf,
} from '@/lib/engine/venue/margin';
import { look } from '@/lib/engine/venue/scan';
import { btc, bucketOf, DEEP, eventsOf, expectNear, holds, moveTo, scenarioOf, simAt, step } from './support';

const TIERS = [
  { fromUsd: 0, maintenanceRate: 0.01 },
  { fromUsd: 1000, maintenanceRate: 0.02 },
  { fromUsd: 5000, maintenanceRate: 0.05 },
];

const tiered = (change = {}) =>
  simAt(scenarioOf({ instruments: [btc({ tiers: TIERS })], accounts: [holds('a', 100, 10)], ...change }));

/** The rule itself, at the marks of now. */
const isTriggered = (sim: Sim): boolean => look(sim, 0, sim.real.published.markUsd);

describe('margin', () => {
  test('MARGIN-01 one bucket per cross account, one per isolated position', () => {
    const positions = [
      { instrument: 'BTC', sizeBase: 10, entryUsd: 90, marginUsd: 60 },
      { instrument: 'ETH', sizeBase: -10, entryUsd: 95, marginUsd: 40 },
    ];
    const cross = positions.map(({ marginUsd: _, ...position }) => position);
    const sim = simAt(
      scenarioOf({
        instruments: [btc(), btc({ id: 'ETH' })],
        accounts: [
          { id: 'cross', collateralUsd: 500, positions: cross },
          { id: 'alone', collateralUsd: 500, margin: 'isolated', positions },
        ],
      }),
    );
    const marks = sim.real.published.markUsd;
    expect(sim.c.bucketCount).toBe(3);
    expectNear(equity(sim.c, sim, marks, bucketOf(sim, 'cross')), 500 + 10 * 10 - 10 * 5);
    expectNear(equity(sim.c, sim, marks, bucketOf(sim, 'alone/BTC')), 60 + 100);
    expectNear(equity(sim.c, sim, marks, bucketOf(sim, 'alone/ETH')), 40 - 50);
    expect(sim.idleUsd[1]).toBe(400);
  });

  test.each([
    [500, 0, 5],
    [1000, 0, 10],
    [1001, 1, 10.02],
    [2000, 1, 30],
    [5000, 1, 90],
    [5001, 2, 90.05],
    [10_000, 2, 340],
  ])('MARGIN-02 notional %d is in tier %d and needs %d', (notionalUsd, tier, needed) => {
    const [table] = tiered().c.tiers as [TierTable];
    expect(tierOf(table, notionalUsd)).toBe(tier);
    expectNear(maintenanceOf(table, notionalUsd), needed, 1e-12);
  });

  test.each([
    [50, true],
    [50.001, false],
    [0, true],
  ])('MARGIN-03 %d USD of equity against 50 of maintenance: triggered %s', (collateralUsd, expected) => {
    const sim = simAt(scenarioOf({ accounts: [holds('a', collateralUsd, 10)] }));
    expect(isTriggered(sim)).toBe(expected);
  });

  test('MARGIN-03 no position, no trigger', () => {
    const sim = simAt(scenarioOf({ accounts: [{ id: 'a', collateralUsd: 0 }] }));
    expect(isTriggered(sim)).toBe(false);
  });

  test('MARGIN-04 closing everything at the bankruptcy prices leaves nothing; equity is shared by maintenance', () => {
    const sim = simAt(
      scenarioOf({
        instruments: [btc({ tiers: TIERS }), btc({ id: 'ETH', indexUsd: 50 })],
        accounts: [
          {
            id: 'a',
            collateralUsd: 300,
            positions: [
              { instrument: 'BTC', sizeBase: 20, entryUsd: 104 },
              { instrument: 'ETH', sizeBase: -10, entryUsd: 51 },
            ],
          },
        ],
      }),
    );
    const marks = sim.real.published.markUsd;
    const [btcUsd, ethUsd] = bankruptcyPrices(sim.c, sim, marks, 0);
    expectNear(300 + 20 * ((btcUsd ?? 0) - 104) - 10 * ((ethUsd ?? 0) - 51), 0);
    // Maintenance 2000*0.02-10 = 30 and 500*0.05 = 25 of an equity of 300-80+10.
    expectNear(btcUsd ?? 0, 100 - (230 * 30) / 55 / 20);
    expectNear(ethUsd ?? 0, 50 + (230 * 25) / 55 / 10);
  });

  test('MARGIN-04 is never below zero', () => {
    const sim = simAt(scenarioOf({ accounts: [holds('a', 5000, 10)] }));
    expect(bankruptcyPrices(sim.c, sim, sim.real.published.markUsd, 0)[0]).toBe(0);
  });

  // 50 + x - 100 meets 0.5 x at 100, and, past 200, 1.5 x - 200 at 300.
  test.each([
    [120, 100],
    [180, 100],
    [220, 300],
    [280, 300],
  ])('MARGIN-05 of two prices the nearer: at a mark of %d it is %d', (mark, expected) => {
    const tiers = [
      { fromUsd: 0, maintenanceRate: 0.5 },
      { fromUsd: 200, maintenanceRate: 1.5 },
    ];
    const sim = simAt(scenarioOf({ instruments: [btc({ tiers })], accounts: [holds('a', 50, 1)] }), { BTC: mark });
    expectNear(liquidationPrice(sim.c, sim, sim.real.published.markUsd, 0), expected, 1e-12);
  });

  test.each([
    ['where maintenance grows as equity does, above it', 2000, 1],
    ['where maintenance grows as equity does, below it', 500, 1],
    ['where only a price of 0 does it', 1000, 0.05],
  ])('MARGIN-05 none %s', (_, collateralUsd, maintenanceRate) => {
    const instruments = [btc({ tiers: [{ fromUsd: 0, maintenanceRate }] })];
    const sim = simAt(scenarioOf({ instruments, accounts: [holds('a', collateralUsd, 10)] }));
    expect(liquidationPrice(sim.c, sim, sim.real.published.markUsd, 0)).toBeNaN();
  });

  test('MARGIN-03 with a rate above 1 a long falls by rising: 100 + 60 <= 1.5 x 160 - 74.5', () => {
    const tiers = [
      { fromUsd: 0, maintenanceRate: 0.01 },
      { fromUsd: 50, maintenanceRate: 1.5 },
    ];
    const run = simulate(
      scenarioOf({
        instruments: [btc({ tiers, book: DEEP }), btc({ id: 'ETH' })],
        accounts: [holds('a', 100, 1)],
        shock: step(0.6, 3000),
      }),
    );
    expect(eventsOf(run, 'triggered').map(({ tick }) => tick)).toEqual([3]);
  });

  test('MARGIN-05 is where the bucket triggers, through tiers, all other marks held', () => {
    const money = fc.double({ min: 1, max: 3000, noNaN: true });
    const size = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        money,
        size,
        size,
        fc.boolean(),
        fc.double({ min: 60, max: 150, noNaN: true }),
        (usd, own, other, long, entryUsd) => {
          const sim = simAt(
            scenarioOf({
              instruments: [btc({ tiers: TIERS }), btc({ id: 'ETH' })],
              accounts: [
                {
                  id: 'a',
                  collateralUsd: usd,
                  positions: [
                    { instrument: 'BTC', sizeBase: long ? own : -own, entryUsd },
                    { instrument: 'ETH', sizeBase: other / 10 },
                  ],
                },
              ],
            }),
          );
          const marks = sim.real.published.markUsd;
          const at = liquidationPrice(sim.c, sim, marks, 0);
          if (Number.isNaN(at)) {
            // None: from nothing to any price, the answer is the same.
            moveTo(sim, 'BTC', 1e-9);
            const before = isTriggered(sim);
            moveTo(sim, 'BTC', 1e9);
            return before === isTriggered(sim);
          }
          moveTo(sim, 'BTC', at);
          const scale = usd + own * (at + entryUsd) + other * 10;
          if (Math.abs(equity(sim.c, sim, marks, 0) - maintenance(sim.c, sim, marks, 0)) > 1e-9 * scale) return false;
          const worse = long ? -1 : 1;
          moveTo(sim, 'BTC', at * (1 + worse * 1e-6));
          const past = isTriggered(sim);
          moveTo(sim, 'BTC', at * (1 - worse * 1e-6));
          return past && !isTriggered(sim);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});
