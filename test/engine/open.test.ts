/** Worked numbers from open sources (test/vectors/open.json), through the engine's own functions; named by their rule. */
import { simulate } from '@/lib/engine';
import { decideFill } from '@/lib/engine/market/fill';
import { ladderSide } from '@/lib/engine/market/ladderSide';
import { deleverage } from '@/lib/engine/venue/adl';
import { type Counterparty, SHARES, shareOut } from '@/lib/engine/venue/adlRanks';
import { settleIfFlat } from '@/lib/engine/venue/deficit';
import { canPay, type Pool, pay } from '@/lib/engine/venue/fund';
import { restoreQuantity } from '@/lib/engine/venue/liquidate';
import { bankruptcyPrices, equity, liquidationPrice, maintenance } from '@/lib/engine/venue/margin';
import { socialisePending } from '@/lib/engine/venue/socialise';
import { takeOver } from '@/lib/engine/venue/vault';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, bucketOf, expectNear, fixture, moveTo, scenarioOf, simAt } from './support';

interface Entry {
  readonly id: string;
  readonly rule: string;
  readonly when: string;
  readonly inputs: never;
  readonly expected: never;
}
type AccountInput = NonNullable<ScenarioInput['accounts']>[number];

/** A book so deep that nothing here moves it. */
const DEEP = { kind: 'power', depthUsdAt1pct: 1e15 } as const;

const long = (id: string, collateralUsd: number, sizeBase: number, entryUsd = 100): AccountInput => ({
  id,
  collateralUsd,
  positions: [{ instrument: 'BTC', sizeBase, entryUsd }],
});

const flat = (rate: number) => [{ fromUsd: 0, maintenanceRate: rate }];

function counterparty(part: Partial<Counterparty> & { sizeBase: number }): Counterparty {
  return {
    position: 0,
    bucket: 0,
    leftBase: part.sizeBase,
    side: 1,
    entryUsd: 1,
    markUsd: 1,
    equityUsd: 1,
    collateralUsd: 1,
    maintenanceUsd: 1,
    ...part,
  };
}

const anySim = () => simAt(scenarioOf());

const CHECKS: Record<string, (entry: { inputs: never; expected: never }) => void> = {
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
  'ADL-5': ({ inputs, expected }) => {
    const { pnl, queueOrder } = inputs as { pnl: number[]; queueOrder: number[] };
    const wanted = expected as {
      budget: number;
      queueSeized: number[];
      prSeized: number[];
      cappedCaps: number[];
      cappedEta: number;
    };
    const gains = pnl.map((usd) => Math.max(0, usd));
    // One dollar of profit per unit, so that sizes are dollars.
    const all = gains.map((usd) => counterparty({ sizeBase: usd, entryUsd: 1, markUsd: 2 }));
    SHARES.pnlProRata(anySim(), all, wanted.budget).forEach((part, n) =>
      expectNear(part, wanted.prSeized[n] as number),
    );
    let left = wanted.budget;
    const seized = gains.map(() => 0);
    for (const n of queueOrder) {
      seized[n] = Math.min(left, gains[n] as number);
      left -= seized[n] as number;
    }
    expect(seized).toEqual(wanted.queueSeized);
    const limits = wanted.cappedCaps.map((cap, n) => cap * (gains[n] as number));
    const capped = shareOut(gains.slice(0, 3), limits, wanted.budget);
    expectNear(capped[0] as number, limits[0] as number);
    expectNear((capped[1] as number) / (gains[1] as number), wanted.cappedEta);
  },
  'FLOX-fund': ({ expected }) => {
    const wanted = expected as { deficit: number; fundAfter: number };
    const run = simulate(
      scenarioOf({
        instruments: [btc({ tiers: flat(0.005), book: DEEP })],
        accounts: [long('a', 50, 10)],
        venue: { liquidation: { limit: { kind: 'none' } }, fund: { startUsd: 1000 } },
        shock: { moves: [{ instrument: 'BTC', kind: 'step', move: -0.6 }] },
      }),
    );
    expectNear(run.summary.deficitUsd, wanted.deficit);
    expectNear(run.summary.fund.endUsd, wanted.fundAfter);
  },
  'FLOX-adl-retain': ({ expected }) => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ tiers: flat(0.005), book: DEEP })],
        accounts: [long('loser', 50, 10), long('winner', 100, -10)],
        venue: { fund: { startUsd: 0 }, adl: { rank: 'pnlLeverage' } },
        shock: { moves: [{ instrument: 'BTC', kind: 'step', move: -0.6 }] },
      }),
    );
    expectNear(run.buckets.equityUsd[1] as number, (expected as { winnerEquity: number }).winnerEquity);
  },
  'BITMEX-queue': ({ inputs, expected }) => {
    const { accounts, bankruptQty, price } = inputs as {
      accounts: [number, number, number][];
      bankruptQty: number;
      price: number;
    };
    const wanted = expected as { order: number[]; closed: Record<string, number> };
    // All entered at 1,000: the score is 0.35 x leverage, so equity sets it; the sources' scores are scaled by a tenth.
    const gain = 1 - price / 1000;
    const winners = accounts.map(([id, size, score]) => {
      const equityUsd = (gain * size * price) / (score / 10);
      return long(`a${id}`, equityUsd - size * gain * 1000, -size, 1000);
    });
    const scenario = scenarioOf({
      instruments: [btc({ indexUsd: 1000 })],
      accounts: [...winners, long('bust', 1, bankruptQty, 1000)],
      venue: { adl: { rank: 'pnlLeverage' } },
    });
    const sim = simAt(scenario, { BTC: price });
    const bust = bucketOf(sim, 'bust');
    deleverage(sim, bust, 0, bankruptQty, 1000, () => undefined);
    const order = Array.from({ length: accounts.length }, (_, k) => {
      const queue = [...sim.adlQueues.values()][0];
      return accounts[queue?.order.at(k) ?? -1]?.[0];
    });
    expect(order).toEqual(wanted.order);
    for (const [n, [id, size]] of accounts.entries()) {
      expectNear(size - Math.abs(sim.sizeBase[n] as number), wanted.closed[String(id)] ?? 0);
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
  DRAIN: ({ inputs, expected }) => {
    const { p, q, e, Q } = inputs as { p: number; q: number[]; e: number[]; Q: number };
    const all = q.map((size, n) => counterparty({ sizeBase: size, markUsd: p, equityUsd: e[n] as number }));
    const wanted = expected as { cuts: number[] };
    SHARES.leverageDraining(anySim(), all, Q).forEach((cut, n) => expectNear(cut, wanted.cuts[n] as number));
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
  'VEGA-insurance-pool': ({ expected }) => {
    const wanted = expected as { equityUsd: number; maintenanceUsd: number; fundAfterUsd: number };
    const scenario = scenarioOf({
      // The half-spread puts the ask at 150 while the mark is 126.
      instruments: [btc({ tiers: flat(2.25), book: { ...DEEP, spread: 48 / 126 } })],
      accounts: [long('a', 30_000, -100)],
      venue: { liquidation: { feeRate: 0.1, feeShareToFund: 0, surplusTo: 'fund' }, fund: { startUsd: 15_000 } },
      shock: { moves: [{ instrument: 'BTC', kind: 'step', move: 0.26 }] },
    });
    const sim = simAt(scenario, { BTC: 126 });
    expectNear(equity(sim.c, sim, sim.real.published.markUsd, 0), wanted.equityUsd);
    expectNear(maintenance(sim.c, sim, sim.real.published.markUsd, 0), wanted.maintenanceUsd);
    expectNear(simulate(scenario).summary.fund.endUsd, wanted.fundAfterUsd);
  },
  'VEGA-socialise-1': ({ expected }) => {
    const wanted = expected as { collectedUsd: number; owedUsd: number; P1: number; P2: { realised: number } };
    const run = simulate(
      scenarioOf({
        instruments: [btc({ book: DEEP })],
        accounts: [long('P1', 5000, -100), long('P2', 50_000, 100), long('aux+', 1000, 1), long('aux-', 1000, -1)],
        venue: { liquidation: { limit: { kind: 'none' } }, fund: { startUsd: 0 }, socialise: 'gains' },
        shock: { moves: [{ instrument: 'BTC', kind: 'step', move: 0.8 }] },
      }),
    );
    expectNear(run.summary.socialisedUsd, wanted.owedUsd - wanted.collectedUsd);
    expectNear((run.buckets.collateralUsd[0] as number) - 5000, wanted.P1);
    // The source hands out whole dollars; the engine the exact share.
    const haircutUsd = (run.buckets.collateralUsd[1] as number) - 50_000;
    expectNear(haircutUsd, (-3000 * 8000) / 8080);
    expect(Math.abs(haircutUsd - wanted.P2.realised)).toBeLessThan(1);
  },
  'DRIFT-socialise-oi': ({ inputs, expected }) => {
    const { lossUsd, longOi, shortOi, poolUsd } = inputs as {
      lossUsd: number;
      longOi: number;
      shortOi: number;
      poolUsd: number[];
    };
    poolUsd.forEach((startUsd, n) => {
      const accounts = [long('long', 1000, longOi), long('short', 1000, -shortOi), { id: 'bust', collateralUsd: 1 }];
      const sim = simAt(scenarioOf({ accounts, venue: { fund: { startUsd }, socialise: 'openInterest' } }));
      sim.collateralUsd[2] = -lossUsd;
      settleIfFlat(sim, 2);
      socialisePending(sim);
      const perUnitUsd = (expected as { perUnitUsd: number[] }).perUnitUsd[n] as number;
      expectNear((1000 - (sim.collateralUsd[0] as number)) / longOi, perUnitUsd);
      expectNear((1000 - (sim.collateralUsd[1] as number)) / shortOi, perUnitUsd);
    });
  },
  'BYBIT-pool-stop': ({ expected }) => {
    const wanted = expected as { poolPaysUsd: number; adlAbsorbsUsd: number };
    const fund = { scope: 'perInstrument', startUsd: 1e6, drawdownStop: 0.3, resumeAt: 0.25 } as const;
    const sim = simAt(scenarioOf({ venue: { fund } }));
    const pool = sim.pools[0] as Pool;
    const paidUsd = pay(sim, pool, 350_000, -1);
    expectNear(paidUsd, wanted.poolPaysUsd);
    expectNear(350_000 - paidUsd, wanted.adlAbsorbsUsd);
    expect(canPay(sim, pool)).toBe(0);
  },
};

const ENTRIES = fixture<Entry[]>('vectors', 'open.json').filter((entry) => entry.when === 'engine');

describe('worked numbers of open sources', () => {
  test.each(ENTRIES.map((entry) => [`${entry.rule} (${entry.id})`, entry] as const))('%s', (_, entry) => {
    const check = CHECKS[entry.id];
    if (!check) throw new Error(`no check for ${entry.id}`);
    check(entry);
  });
});
