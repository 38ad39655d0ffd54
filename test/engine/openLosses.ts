/** Checks of open.json on fund, ADL and socialising, by entry. */
import { simulate } from '@/lib/engine';
import { deleverage } from '@/lib/engine/venue/adl';
import { type Counterparty, SHARES, shareOut } from '@/lib/engine/venue/adlRanks';
import { settleIfFlat } from '@/lib/engine/venue/deficit';
import { canPay, type Pool, pay } from '@/lib/engine/venue/fund';
import { equity, maintenance } from '@/lib/engine/venue/margin';
import { socialisePending } from '@/lib/engine/venue/socialise';
import type { ScenarioInput } from '@/lib/scenario';
import type { Check } from './openMarket';
import { btc, bucketOf, expectNear, scenarioOf, simAt } from './support';

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
    takenBase: 0,
    side: 1,
    entryUsd: 1,
    markUsd: 1,
    equityUsd: 1,
    collateralUsd: 1,
    maintenanceUsd: 1,
    ...part,
  };
}

export const LOSS_CHECKS: Record<string, Check> = {
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
    SHARES.pnlProRata(all, wanted.budget, 1).forEach((part, n) => expectNear(part, wanted.prSeized[n] as number));
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
    deleverage(sim, { bucket: bust, closed: () => undefined }, 0, bankruptQty, 1000);
    const order = Array.from({ length: accounts.length }, (_, k) => {
      const queue = [...sim.adlQueues.values()][0];
      return accounts[queue?.order.at(k) ?? -1]?.[0];
    });
    expect(order).toEqual(wanted.order);
    for (const [n, [id, size]] of accounts.entries()) {
      expectNear(size - Math.abs(sim.sizeBase[n] as number), wanted.closed[String(id)] ?? 0);
    }
  },
  DRAIN: ({ inputs, expected }) => {
    const { p, q, e, Q } = inputs as { p: number; q: number[]; e: number[]; Q: number };
    const all = q.map((size, n) => counterparty({ sizeBase: size, markUsd: p, equityUsd: e[n] as number }));
    const wanted = expected as { cuts: number[] };
    SHARES.leverageDraining(all, Q, 1).forEach((cut, n) => expectNear(cut, wanted.cuts[n] as number));
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
