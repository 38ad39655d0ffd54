/** VAULT-01..03, FUND-02..04: what the venue pays. BTC from 100, 5 % maintenance, books that nothing moves. */
import { OUTCOMES, type Run, simulate } from '@/lib/engine';
import { canPay, changeBalance, type Pool, pay } from '@/lib/engine/venue/fund';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, simAt, step } from './support';

type Venue = NonNullable<ScenarioInput['venue']>;

const NO_LIMIT = { liquidation: { limit: { kind: 'none' } } } as const;

function runOf(
  accounts: ScenarioInput['accounts'],
  venue: Venue,
  move = -0.1,
  change: Partial<ScenarioInput> = {},
): Run {
  return simulate(scenarioOf({ instruments: [btc({ book: DEEP })], accounts, venue, shock: step(move), ...change }));
}

const outcomes = (run: Run): string[] => [...run.accounts.outcome].map((o) => OUTCOMES[o] ?? '');

describe('vault', () => {
  const vault = { capitalUsd: 1000, takeoverShare: 2 / 3, capacityUsd: 2000 };

  test.each([
    ['below the share: taken over whole, its equity too', 120, vault, ['taken-over'], 1020],
    ['negative equity too', 80, vault, ['taken-over'], 980],
    ['above the share: liquidated', 135, vault, ['liquidated'], 1000],
    ['just within its capacity', 120, { ...vault, capacityUsd: 900 }, ['taken-over'], 1020],
    ['over its capacity: liquidated', 120, { ...vault, capacityUsd: 800 }, ['liquidated'], 1000],
  ] as [string, number, Venue['vault'], string[], number][])(
    'VAULT-01 %s',
    (_, collateralUsd, rule, expected, equityUsd) => {
      const run = runOf([holds('a', collateralUsd, 10)], { ...NO_LIMIT, vault: rule });
      expect(outcomes(run)).toEqual(expected);
      expectNear(run.summary.vault?.equityUsd ?? 0, equityUsd);
      if (expected[0] !== 'taken-over') return;
      expect(run.buckets.equityUsd[0]).toBe(0);
      expectNear(run.summary.vault?.inventoryUsd ?? 0, 900);
    },
  );

  test('VAULT-01 none left: nothing is taken over', () => {
    const accounts = [holds('a', 0, 20), holds('b', 100, 10)];
    const run = runOf(accounts, { ...NO_LIMIT, vault: { ...vault, capitalUsd: 150 } });
    expect(outcomes(run)[1]).not.toBe('taken-over');
  });

  test('VAULT-02 as residue: at the bankruptcy price, as far as its capacity goes', () => {
    const book = { ...DEEP, spread: 0.1 };
    const liquidation = { limit: { kind: 'bankruptcy' as const }, residue: ['vault' as const] };
    const run = runOf(
      [holds('a', 120, 10)],
      { liquidation, vault: { capitalUsd: 1000, takeoverShare: 0, capacityUsd: 450 } },
      -0.1,
      { instruments: [btc({ book })] },
    );
    const [took] = eventsOf(run, 'vault-took');
    expectNear(took?.sizeBase ?? 0, 5);
    expectNear(took?.priceUsd ?? 0, 88);
    expectNear(run.summary.vault?.equityUsd ?? 0, 1000 + 5 * 2);
  });

  test.each([
    [5e-7, 0],
    [2e-6, 1],
  ])('VAULT-02 with room for %d USD', (capacityUsd, taken) => {
    const run = runOf(
      [holds('a', 120, 10)],
      {
        liquidation: { limit: { kind: 'bankruptcy' }, residue: ['vault'] },
        vault: { capitalUsd: 1000, takeoverShare: 0, capacityUsd },
      },
      -0.1,
      { instruments: [btc({ book: { ...DEEP, spread: 0.1 } })] },
    );
    expect(eventsOf(run, 'vault-took').filter(({ tick }) => tick === 0)).toHaveLength(taken);
  });

  test('VAULT-03 it sheds a share a second of the largest size since it was flat', () => {
    const run = runOf([holds('a', 120, 10)], { ...NO_LIMIT, vault: { ...vault, shedPerSecond: 0.4 } });
    expect(eventsOf(run, 'shed').map((event) => [event.tick, event.sizeBase])).toEqual([
      [0, -4],
      [1, -4],
      [2, -2],
    ]);
    expectNear(run.summary.vault?.equityUsd ?? 0, 1020);
  });

  // It takes 10 at 90 with 20; its capital of 100 bears a fall to 78.
  test.each([
    ['none left', 0.78, 0],
    ['5e-8 short, within a billionth of 100', 0.78 - 5e-11, 0],
    ['2e-7 short', 0.78 - 2e-10, 1],
  ])('VAULT-03 wound down below a billionth of its capital: %s', (_, factor, closed) => {
    const path: [number, number][] = [
      [1000, 0.9],
      [2000, factor],
    ];
    const run = runOf(
      [holds('a', 120, 10), holds('winner', 5000, -10)],
      { ...NO_LIMIT, vault: { capitalUsd: 100, takeoverShare: 2 / 3, capacityUsd: 2000 }, adl: { rank: 'size' } },
      0,
      { shock: { moves: [{ instrument: 'BTC', kind: 'path', path }] } },
    );
    expect(eventsOf(run, 'vault-took-over')).toHaveLength(1);
    expect(eventsOf(run, 'adl')).toHaveLength(closed);
  });

  test('VAULT-03 with negative equity its positions go to ADL at its bankruptcy price, the deficit to the fund', () => {
    const shock = {
      moves: [
        {
          instrument: 'BTC',
          kind: 'path' as const,
          path: [
            [1000, 0.9],
            [2000, 0.75],
          ] as [number, number][],
        },
      ],
    };
    const accounts = [holds('a', 120, 10), holds('winner', 5000, -10)];
    const poor = { capitalUsd: 100, takeoverShare: 2 / 3, capacityUsd: 2000 };
    // It takes 10 at 90 with 20: equity 120; at 75 it is 30 short: bankruptcy price 78.
    const run = runOf(accounts, { ...NO_LIMIT, vault: poor, adl: { rank: 'size' } }, 0, { shock });
    const [adl] = eventsOf(run, 'adl');
    expect(adl).toMatchObject({ bucket: 1, other: -1, sizeBase: 10 });
    expectNear(adl?.priceUsd ?? 0, 78);
    expectNear(run.summary.vault?.equityUsd ?? 0, 0);
    const paid = runOf(
      [accounts[0] as NonNullable<typeof accounts>[number]],
      { ...NO_LIMIT, vault: poor, fund: { startUsd: 1000 } },
      0,
      { shock },
    );
    expectNear(
      eventsOf(paid, 'fund-paid').reduce((sum, event) => sum + event.amountUsd, 0),
      30,
    );
    expectNear(paid.summary.deficitUsd, 30);
  });
});

describe('fund', () => {
  const bust = [holds('a', 80, 10)];

  test.each([
    ['all of it', { startUsd: 100 }, 20, 80],
    ['what it has, never below zero', { startUsd: 12 }, 12, 0],
    ['at most its cap per event', { startUsd: 100, perEventCapUsd: 5 }, 5, 95],
    ['what is above the stop level', { startUsd: 40, drawdownStop: 0.25 }, 10, 30],
  ] as [string, NonNullable<Venue['fund']>, number, number][])('FUND-02 pays %s', (_, fund, paidUsd, endUsd) => {
    const run = runOf(bust, { ...NO_LIMIT, fund });
    expectNear(eventsOf(run, 'fund-paid')[0]?.amountUsd ?? 0, paidUsd);
    expectNear(run.summary.fund.endUsd, endUsd);
    expect(run.summary.fund.emptyAtMs).toBe(endUsd === 0 ? 0 : null);
    expectNear(run.summary.unresolvedUsd, 20 - paidUsd);
    expectNear(run.nodes.paidFundUsd[0] as number, paidUsd);
  });

  test('FUND-02 pools per instrument: split by maintenance, a shortfall is not shared again', () => {
    const instruments = [
      btc({ book: DEEP }),
      btc({ id: 'ETH', book: DEEP, tiers: [{ fromUsd: 0, maintenanceRate: 0.15 }] }),
    ];
    const positions = [
      { instrument: 'BTC', sizeBase: 10 },
      { instrument: 'ETH', sizeBase: 10 },
    ];
    const shock = { moves: ['BTC', 'ETH'].map((instrument) => ({ instrument, kind: 'step' as const, move: -0.1 })) };
    const fund = { scope: 'perInstrument' as const, startUsd: { BTC: 100, ETH: 10 } };
    const run = runOf([{ id: 'a', collateralUsd: 120, positions }], { ...NO_LIMIT, fund }, 0, { instruments, shock });
    // 80 short: 20 on BTC, paid; 60 on ETH, of which its pool has 10.
    expect(
      eventsOf(run, 'fund-paid').map((event) => [event.instrument, Math.round(event.amountUsd * 1e6) / 1e6]),
    ).toEqual([
      [0, 20],
      [1, 10],
    ]);
    expectNear(run.summary.unresolvedUsd, 50);
  });

  test('FUND-02 a shared pool pays once, of the whole deficit; what it leaves is split by maintenance', () => {
    const instruments = [
      btc({ book: DEEP }),
      btc({ id: 'ETH', book: DEEP, tiers: [{ fromUsd: 0, maintenanceRate: 0.15 }] }),
    ];
    const both = ['BTC', 'ETH'];
    const winner = { instrument: '', sizeBase: -20, entryUsd: 100 };
    const accounts = [
      { id: 'a', collateralUsd: 120, positions: both.map((instrument) => ({ instrument, sizeBase: 10 })) },
      ...both.map((instrument) => ({ id: instrument, collateralUsd: 5000, positions: [{ ...winner, instrument }] })),
    ];
    const shock = { moves: both.map((instrument) => ({ instrument, kind: 'step' as const, move: -0.1 })) };
    const venue: Venue = { ...NO_LIMIT, fund: { startUsd: 20 }, socialise: 'gains' };
    const run = runOf(accounts, venue, 0, { instruments, shock });
    // 80 short, a quarter on BTC; the pool's 20 leave 60, so 15 on BTC and 45 on ETH.
    expect(eventsOf(run, 'fund-paid').map((event) => [event.amountUsd, event.deficitUsd].map(Math.round))).toEqual([
      [20, 80],
    ]);
    const taken = eventsOf(run, 'socialised').map(({ instrument, amountUsd }) => [instrument, Math.round(amountUsd)]);
    expect(taken).toEqual([
      [0, 15],
      [1, 45],
    ]);
  });

  test('FUND-03 stopped at the level, paying again above the resume level, peaks forgotten after the window', () => {
    const fund = { startUsd: 1000, drawdownStop: 0.3, resumeAt: 0.2, windowMs: 10_000 };
    const sim = simAt(scenarioOf({ venue: { fund } }));
    const pool = sim.pools[0] as Pool;
    expectNear(pay(sim, pool, 400, -1), 300);
    expect(canPay(sim, pool)).toBe(0);
    changeBalance(sim, pool, 50);
    expect(canPay(sim, pool)).toBe(0);
    changeBalance(sim, pool, 50);
    expectNear(canPay(sim, pool), 100);
    sim.tMs = 20_000;
    expectNear(canPay(sim, pool), 800 * 0.3);
  });

  test('FUND-03 the peak is the largest balance held within the window: 2000 from 5 s to 8 s, until 18 s', () => {
    const fund = { startUsd: 1000, drawdownStop: 0.3, windowMs: 10_000 };
    const sim = simAt(scenarioOf({ venue: { fund } }));
    const pool = sim.pools[0] as Pool;
    const canPayAt = (tMs: number, changeUsd: number): number => {
      sim.tMs = tMs;
      changeBalance(sim, pool, changeUsd);
      return canPay(sim, pool);
    };
    expectNear(canPayAt(5000, 1000), 2000 * 0.3);
    expectNear(canPayAt(8000, -200), 1800 - 2000 * 0.7);
    expectNear(canPayAt(17_999, 0), 1800 - 2000 * 0.7);
    expectNear(canPayAt(18_000, 0), 1800 * 0.3);
  });

  test('FUND-04 be it little: 0.0001 USD bears 0.00005 units', () => {
    const instruments = [btc({ book: { ...DEEP, spread: 0.02 } })];
    const liquidation = { limit: { kind: 'bankruptcy' as const }, residue: ['fund' as const] };
    const fund = { startUsd: 1e-4, takesPositions: true };
    const run = runOf([holds('a', 80, 10)], { liquidation, fund }, -0.1, { instruments });
    expectNear(eventsOf(run, 'fund-took')[0]?.sizeBase ?? 0, 5e-5, 1e-6);
  });

  test('FUND-04 takes at the bankruptcy price what it can bear at mark, and sheds', () => {
    const instruments = [btc({ book: { ...DEEP, spread: 0.02 } })];
    const liquidation = { limit: { kind: 'bankruptcy' as const }, residue: ['fund' as const] };
    const fund = { startUsd: 10, takesPositions: true, shedPerSecond: 1 };
    // Equity -20 at 90: bankruptcy price 92, two dollars a unit above the mark: five units for ten dollars.
    const run = runOf([holds('a', 80, 10)], { liquidation, fund }, -0.1, { instruments });
    const [took] = eventsOf(run, 'fund-took');
    expectNear(took?.sizeBase ?? 0, 5);
    expectNear(took?.priceUsd ?? 0, 92);
    // Sold at 89.1: 14.5 lost, 10 of them the pool's.
    expectNear(eventsOf(run, 'deficit').find((event) => event.instrument === 0)?.amountUsd ?? 0, 4.5);
    expect(run.summary.fund.endUsd).toBe(0);
  });
});
