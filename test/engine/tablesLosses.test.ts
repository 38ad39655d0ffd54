/**
 * Rules as tables: MARGIN-02, LIQ-06, LIQ-08, FUND-02. A row's name is the sum one does by hand; 10 BTC from 100 to 90, so a loss of 100.
 */
import { type Run, simulate } from '@/lib/engine';
import type { TierTable } from '@/lib/engine/compile';
import { beginAction, type Pool, pay } from '@/lib/engine/venue/fund';
import { maintenanceOf } from '@/lib/engine/venue/margin';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, simAt, step } from './support';

type Venue = NonNullable<ScenarioInput['venue']>;
type Liquidation = NonNullable<Venue['liquidation']>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('MARGIN-02 deductions', () => {
  const tiers = [
    { fromUsd: 0, maintenanceRate: 0.004 },
    { fromUsd: 50_000, maintenanceRate: 0.005 },
    { fromUsd: 600_000, maintenanceRate: 0.01 },
    { fromUsd: 3_000_000, maintenanceRate: 0.025 },
  ];
  test.each([
    ['0', 50_000, 0.004, 0],
    ['50,000 x 0.001 = 50', 600_000, 0.005, 50],
    ['50 + 600,000 x 0.005 = 3,050', 3_000_000, 0.01, 3_050],
    ['3,050 + 3,000,000 x 0.015 = 48,050', 10_000_000, 0.025, 48_050],
  ])('MARGIN-02 deduction %s, so %d needs %d of itself less %d', (_, notionalUsd, rate, deductionUsd) => {
    const [table] = simAt(scenarioOf({ instruments: [btc({ tiers })] })).c.tiers as [TierTable];
    expectNear(maintenanceOf(table, notionalUsd), notionalUsd * rate - deductionUsd, 1e-12);
  });
});

describe('LIQ-06 fee and surplus', () => {
  // 10 % maintenance: 90 USD. Collateral 150: equity 50, bankruptcy price 85, and the fill at 90 leaves a surplus of 50.
  type Row = readonly [string, Liquidation, number | null, number, readonly [number, number, number]];
  const rows: readonly Row[] = [
    ['fee 0.01 x 900 = 9 to the fund', { feeRate: 0.01 }, 100, 150, [41, 9, 0]],
    [
      'fee 9, a quarter to the fund; surplus 41 to it too',
      { feeRate: 0.01, feeShareToFund: 0.25, surplusTo: 'fund' },
      100,
      150,
      [0, 2.25 + 41, 6.75],
    ],
    ['fee 9 and surplus 41 to the fund', { feeRate: 0.01, surplusTo: 'fund' }, 100, 150, [0, 50, 0]],
    ['no fee: surplus 50 to the fund', { surplusTo: 'fund' }, 100, 150, [0, 50, 0]],
    [
      'fee min(450, 50), none of it to the fund: no surplus left',
      { feeRate: 0.5, feeShareToFund: 0, surplusTo: 'fund' },
      100,
      150,
      [0, 0, 50],
    ],
    ["without a fund the fee is the venue's", { feeRate: 0.01 }, null, 150, [41, 0, 9]],
    ['without a fund the surplus stays', { feeRate: 0.01, surplusTo: 'fund' }, null, 150, [41, 0, 9]],
    [
      'equity 90 - 100: no surplus, no fee, the fund pays 10',
      { feeRate: 0.01, surplusTo: 'fund' },
      100,
      90,
      [0, -10, 0],
    ],
  ];
  test.each(rows)('LIQ-06 %s', (_, rule, fundUsd, collateralUsd, [traderUsd, toFundUsd, venueUsd]) => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ tiers: [{ fromUsd: 0, maintenanceRate: 0.1 }], book: DEEP })],
        accounts: [holds('a', collateralUsd, 10)],
        venue: {
          liquidation: { limit: { kind: 'none' }, ...rule },
          ...(fundUsd === null ? {} : { fund: { startUsd: fundUsd } }),
        },
        shock: step(-0.1),
      }),
    );
    expectNear(run.buckets.equityUsd[0] as number, traderUsd);
    expectNear(run.summary.fund.endUsd - (fundUsd ?? 0), toFundUsd);
    expectNear(run.summary.feesUsd.venue, venueUsd);
  });
});

describe('LIQ-08 orders of the residue', () => {
  // Equity 20, bankruptcy price 88; the half-spread puts the bid at 85.5, so the market takes nothing and 10 are left.
  const venue = (residue: Liquidation['residue']): Venue => ({
    liquidation: { limit: { kind: 'bankruptcy' }, residue },
    vault: { capitalUsd: 1000, takeoverShare: 0, capacityUsd: 450 },
    fund: { startUsd: 10 },
    adl: { rank: 'size' },
    socialise: 'gains',
  });
  /** Of the first tick: vault, bought with the fund or without limit, ADL, left. */
  function shares(run: Run): number[] {
    const total = (kind: 'vault-took' | 'filled' | 'adl' | 'unresolved'): number =>
      sum(
        eventsOf(run, kind)
          .filter(({ tick }) => tick === 0)
          .map(({ sizeBase }) => Math.abs(sizeBase)),
      );
    return [total('vault-took'), total('filled'), total('adl'), total('unresolved')];
  }
  // The vault has room for 450/90 = 5, the fund's 10 USD pay 2.5 a unit for 4, the one winner holds 3.
  type Row = readonly [Liquidation['residue'], readonly [number, number, number, number]];
  const rows: readonly Row[] = [
    [[], [0, 0, 0, 10]],
    [['vault'], [5, 0, 0, 5]],
    [['fund'], [0, 4, 0, 6]],
    [['adl'], [0, 0, 3, 7]],
    [
      ['vault', 'fund'],
      [5, 4, 0, 1],
    ],
    [
      ['vault', 'fund', 'adl'],
      [5, 4, 1, 0],
    ],
    [
      ['adl', 'fund', 'vault'],
      [3, 4, 3, 0],
    ],
    [
      ['fund', 'adl', 'socialise'],
      [0, 4 + 3, 3, 0],
    ],
    [['socialise'], [0, 10, 0, 0]],
    [
      ['socialise', 'vault'],
      [0, 10, 0, 0],
    ],
  ];
  test.each(rows)('LIQ-08 %j', (residue, expected) => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ book: { ...DEEP, spread: 0.1 } })],
        accounts: [holds('a', 120, 10), holds('winner', 5000, -3)],
        venue: venue(residue),
        shock: step(-0.1),
      }),
    );
    shares(run).forEach((base, n) => expectNear(base, expected[n] as number, 1e-6));
  });
});

describe('FUND-02 payments of one action', () => {
  type Row = readonly [string, NonNullable<Venue['fund']>, readonly number[], readonly number[]];
  const rows: readonly Row[] = [
    ['min(15, 20 left): the deficit', { startUsd: 20 }, [15], [15]],
    ['min(15, cap 30, balance 12): the balance', { startUsd: 12, perEventCapUsd: 30 }, [15], [12]],
    ['cap 10: 4, 4, then the 2 that are left of it', { startUsd: 100, perEventCapUsd: 10 }, [4, 4, 4], [4, 4, 2]],
    ['40 less the stop level 0.75 x 40: 4, 4, then 2', { startUsd: 40, drawdownStop: 0.25 }, [4, 4, 4], [4, 4, 2]],
    ['cap 5 below the 10 above the stop level', { startUsd: 40, drawdownStop: 0.25, perEventCapUsd: 5 }, [15], [5]],
    ['the 10 above the stop level below cap 30', { startUsd: 40, drawdownStop: 0.25, perEventCapUsd: 30 }, [15], [10]],
    ['the deficit below the 20 above the stop level', { startUsd: 40, drawdownStop: 0.5 }, [15], [15]],
    ['an empty fund', { startUsd: 0 }, [15], [0]],
  ];
  test.each(rows)('FUND-02 %s', (_, fund, deficits, payments) => {
    const sim = simAt(scenarioOf({ venue: { fund } }));
    beginAction(sim);
    const pool = sim.pools[0] as Pool;
    deficits.forEach((usd, n) => expectNear(pay(sim, pool, usd, -1), payments[n] as number, 1e-12));
    expectNear(pool.balanceUsd, (fund.startUsd as number) - sum(payments), 1e-12);
  });
});
