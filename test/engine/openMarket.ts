/** Checks of open.json on books and margin, by entry. */
import { simulate } from '@/lib/engine';
import { decideFill } from '@/lib/engine/market/fill';
import { ladderSide } from '@/lib/engine/market/ladderSide';
import { restoreQuantity } from '@/lib/engine/venue/liquidate';
import { bankruptcyPrices, liquidationPrice, maintenance } from '@/lib/engine/venue/margin';
import { takeOver } from '@/lib/engine/venue/vault';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, expectNear, moveTo, scenarioOf, simAt } from './support';

type AccountInput = NonNullable<ScenarioInput['accounts']>[number];

/** A book so deep that nothing here moves it. */
const DEEP = { kind: 'power', depthUsdAt1pct: 1e15 } as const;

const long = (id: string, collateralUsd: number, sizeBase: number, entryUsd = 100): AccountInput => ({
  id,
  collateralUsd,
  positions: [{ instrument: 'BTC', sizeBase, entryUsd }],
});

const flat = (rate: number) => [{ fromUsd: 0, maintenanceRate: rate }];

/** One entry's check: throws where a figure differs. */
export type Check = (entry: { inputs: never; expected: never }) => void;

export const MARKET_CHECKS: Record<string, Check> = {
  P5: ({ inputs, expected }) => {
    const { q, c, side, mu, entry, mark } = inputs as {
      q: number[];
      c: number[];
      side: number[];
      mu: number;
      entry: number;
      mark: number[];
    };
    const wanted = expected as { bankruptcy: number[]; liq: number[] };
    const accounts = q.map((size, n) => long(`a${n}`, c[n] as number, size * (side[n] as number), entry));
    const scenario = scenarioOf({ instruments: [btc({ indexUsd: entry, tiers: flat(mu) })], accounts });
    for (const usd of [entry, ...mark]) {
      const sim = simAt(scenario, { BTC: usd });
      q.forEach((_, b) => {
        expectNear(
          bankruptcyPrices(sim.c, sim, sim.real.published.markUsd, b)[0] as number,
          wanted.bankruptcy[b] as number,
        );
        const found = liquidationPrice(sim.c, sim, sim.real.published.markUsd, b);
        expectNear(Number.isNaN(found) ? 0 : found, wanted.liq[b] as number);
      });
    }
  },
  'CS-impact': ({ inputs, expected }) => {
    const { S0, B, q } = inputs as { S0: number; B: number; q: number[] };
    const wanted = expected as { D: number; S: number[]; vwapOneShot: number };
    const book = { kind: 'saturating', depthUsd: wanted.D, floorUsd: B } as const;
    const sim = simAt(scenarioOf({ instruments: [btc({ indexUsd: S0, book })] }));
    let soldBase = 0;
    q.forEach((usd, n) => {
      soldBase += usd / S0;
      expectNear(decideFill(sim.c, sim.real, 0, 1, -soldBase).marginalUsd, wanted.S[n] as number);
    });
    expectNear(decideFill(sim.c, sim.real, 0, 1, -soldBase).averageUsd, wanted.vwapOneShot);
  },
  'BOOK-walk': ({ inputs, expected }) => {
    const { asks, buy } = inputs as { asks: [number, number][]; buy: number };
    const wanted = expected as { cost: number; vwap: number };
    const costUsd = buy + ladderSide(asks, 1, 'none', 0.5).paid(buy);
    expectNear(costUsd, wanted.cost);
    expectNear(costUsd / buy, wanted.vwap);
  },
  PARTIAL: ({ inputs, expected }) => {
    const { p, q, mu, alpha, e } = inputs as { p: number; q: number; mu: number; alpha: number; e: number[] };
    const book = { kind: 'power', depthUsdAt1pct: (0.01 * p * p) / alpha } as const;
    const scenario = scenarioOf({
      instruments: [btc({ indexUsd: p, tiers: flat(mu), book })],
      accounts: [long('a', e[0] as number, q, p)],
      venue: { liquidation: { size: { kind: 'restore' }, limit: { kind: 'none' } } },
    });
    const quantity = restoreQuantity(simAt(scenario), 0, 0, 0, 1);
    // Restore aims a billionth above maintenance (section 0).
    expectNear(quantity, (expected as { dq: number[] }).dq[0] as number, 2e-8);
  },
  LADDER: ({ inputs, expected }) => {
    const { R0 } = inputs as { R0: number[] };
    const [total] = (expected as { total: number[] }).total;
    const moveShare = 1e-3;
    const step = 2e-6;
    const book = { kind: 'power', depthUsdAt1pct: 1e6 } as const;
    const sizeBase = ((R0[0] as number) * step * 1e6) / (0.01 * 100);
    const accounts = Array.from({ length: 1200 }, (_, k) => {
      const triggerUsd = 100 * (1 - (k + 0.5) * step);
      return long(`a${k}`, sizeBase * (100 - triggerUsd + 0.05 * triggerUsd), sizeBase);
    });
    const run = simulate(
      scenarioOf({
        clock: { horizonMs: 60_000 },
        instruments: [btc({ book })],
        accounts,
        venue: { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } },
        shock: { moves: [{ instrument: 'BTC', kind: 'step', move: -moveShare }] },
      }),
    );
    expect(run.summary.stop).toBe('settled');
    const moved = 1 - (run.summary.prices.BTC?.bookUsd ?? 0) / 100;
    expectNear(moved / moveShare, total as number, 5e-3);
  },
  'DYDX-bankruptcy': ({ inputs, expected }) => {
    const rows = inputs as { btc: number; eth?: number; quote: number; close: string }[];
    const tiers = flat(0.1);
    const instruments = [btc({ indexUsd: 50_000, tiers }), btc({ id: 'ETH', indexUsd: 3000, tiers })];
    rows.forEach((row, n) => {
      const positions = [
        { instrument: 'BTC', sizeBase: row.btc },
        ...(row.eth ? [{ instrument: 'ETH', sizeBase: row.eth }] : []),
      ];
      const collateralUsd = row.quote + row.btc * 50_000 + (row.eth ?? 0) * 3000;
      const sim = simAt(scenarioOf({ instruments, accounts: [{ id: 'a', collateralUsd, positions }] }));
      const prices = bankruptcyPrices(sim.c, sim, sim.real.published.markUsd, 0);
      const eth = row.close.endsWith('ETH');
      const sizeBase = (eth ? (row.eth ?? 0) : row.btc) * (row.close.startsWith('half') ? 0.5 : 1);
      expectNear(sizeBase * (prices[eth ? 1 : 0] as number), expected[n] as number);
    });
  },
  'BINANCE-cross-liquidation-price': ({ inputs, expected }) => {
    const { sizeBase, entryUsd, walletUsd, tier } = inputs as {
      sizeBase: number;
      entryUsd: number;
      walletUsd: number;
      tier: { maintenanceRate: number };
    };
    const wanted = expected as { liquidationPriceUsd: number; maintenanceUsd: number; bankruptcyPriceUsd: number };
    // 380,000 x (0.0065 - 0.004) is the deduction of 950.
    const tiers = [...flat(0.004), { fromUsd: 380_000, maintenanceRate: tier.maintenanceRate }];
    const sim = simAt(
      scenarioOf({
        instruments: [btc({ indexUsd: entryUsd, tiers })],
        accounts: [long('a', walletUsd, sizeBase, entryUsd)],
      }),
    );
    const at = liquidationPrice(sim.c, sim, sim.real.published.markUsd, 0);
    expect(at).toBeCloseTo(wanted.liquidationPriceUsd, 2);
    expect(bankruptcyPrices(sim.c, sim, sim.real.published.markUsd, 0)[0]).toBeCloseTo(wanted.bankruptcyPriceUsd, 2);
    moveTo(sim, 'BTC', at);
    expect(maintenance(sim.c, sim, sim.real.published.markUsd, 0)).toBeCloseTo(wanted.maintenanceUsd, 2);
  },
  'HYPERLIQUID-liquidation-price': ({ inputs, expected }) => {
    const { sizeBase, entryUsd, accountUsd, maintenanceRate } = inputs as {
      sizeBase: number;
      entryUsd: number;
      accountUsd: number;
      maintenanceRate: number;
    };
    const wanted = expected as { liquidationPriceUsd: number; backstopPriceUsd: number };
    const scenario = scenarioOf({
      instruments: [btc({ indexUsd: entryUsd, tiers: flat(maintenanceRate) })],
      accounts: [long('a', accountUsd, sizeBase, entryUsd)],
      venue: { vault: { capitalUsd: 1e6, takeoverShare: 2 / 3 } },
    });
    const sim = simAt(scenario);
    expect(liquidationPrice(sim.c, sim, sim.real.published.markUsd, 0)).toBeCloseTo(wanted.liquidationPriceUsd, 2);
    moveTo(sim, 'BTC', wanted.backstopPriceUsd + 0.01);
    expect(takeOver(sim, 0)).toBe(false);
    moveTo(sim, 'BTC', wanted.backstopPriceUsd - 0.01);
    expect(takeOver(sim, 0)).toBe(true);
  },
  'DRIFT-restore': ({ inputs, expected }) => {
    const d = inputs as {
      sizeBase: number;
      entryUsd: number;
      collateralUsd: number;
      maintenance: number;
      buffer: number;
      fundFee: number;
    };
    const wanted = expected as {
      closedBase: number;
      fillUsd: number;
      fundFeeUsd: number;
      leftBase: number;
      marginRatioAfter: number;
    };
    // The source charges its fee on the oracle price of 100, LIQ-06 on the fill: a rate of 1/99 on 99 is the same dollar.
    const scenario = scenarioOf({
      instruments: [btc({ tiers: flat(d.maintenance), book: { ...DEEP, spread: 0.02 } })],
      accounts: [long('a', d.collateralUsd, d.sizeBase, d.entryUsd)],
      venue: {
        liquidation: {
          size: { kind: 'restore', targetRatio: (d.maintenance + d.buffer) / d.maintenance },
          feeRate: d.fundFee / 0.99,
        },
        fund: { startUsd: 0 },
      },
    });
    const sim = simAt(scenario);
    const bankruptcyUsd = bankruptcyPrices(sim.c, sim, sim.real.published.markUsd, 0)[0] as number;
    expectNear(
      restoreQuantity(sim, 0, 0, bankruptcyUsd, (d.maintenance + d.buffer) / d.maintenance),
      wanted.closedBase,
      1e-7,
    );
    const run = simulate(scenario);
    expectNear(d.sizeBase - (run.buckets.sizeBase[0] as number), wanted.closedBase, 1e-7);
    expectNear(run.buckets.sizeBase[0] as number, wanted.leftBase, 1e-6);
    expectNear(run.summary.fund.endUsd, wanted.fundFeeUsd, 1e-7);
    expectNear(
      (run.buckets.equityUsd[0] as number) / ((run.buckets.sizeBase[0] as number) * 100),
      wanted.marginRatioAfter,
      1e-6,
    );
  },
};
