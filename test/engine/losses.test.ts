/** VAULT-01..03, FUND-01..04, ADL-01..04, SOC-01: who pays. BTC from 100, 5 % maintenance, books that nothing moves. */
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

  test('VAULT-03 it sheds a share a second of the largest size since it was flat', () => {
    const run = runOf([holds('a', 120, 10)], { ...NO_LIMIT, vault: { ...vault, shedPerSecond: 0.4 } });
    expect(eventsOf(run, 'shed').map((event) => [event.tick, event.sizeBase])).toEqual([
      [0, -4],
      [1, -4],
      [2, -2],
    ]);
    expectNear(run.summary.vault?.equityUsd ?? 0, 1020);
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

describe('adl', () => {
  const book = { ...DEEP, spread: 0.1 };
  const instruments = [btc({ book })];
  const liquidation = { limit: { kind: 'bankruptcy' as const }, residue: ['adl' as const] };
  // Profit of 10 a unit each at 90; leverage 450/550, 450/100 and 90/60.
  const winners = [holds('calm', 500, -5), holds('bold', 50, -5), holds('small', 50, -1)];

  test('ADL-01 opposite side, same instrument, never more than they hold', () => {
    const run = runOf(
      [holds('a', 120, 20), ...winners, holds('sameSide', 5000, 3)],
      { liquidation, adl: { rank: 'size' } },
      -0.1,
      { instruments },
    );
    expect([...run.buckets.sizeBase]).toEqual([9, 0, 0, 0, 3]);
    expect(outcomes(run)).toEqual(['underwater', 'deleveraged', 'deleveraged', 'deleveraged', 'untouched']);
    expectNear(eventsOf(run, 'unresolved')[0]?.sizeBase ?? 0, 9);
  });

  test.each([
    ['pnlLeverage', [0, -5, -1]],
    ['pnlMargin', [0, -5, -1]],
    ['ratioLeverage', [0, -5, -1]],
    ['size', [-5, -1, 0]],
    ['proRata', [(-6 * 5) / 11, (-6 * 5) / 11, (-6 * 1) / 11]],
    ['pnlProRata', [(-6 * 5) / 11, (-6 * 5) / 11, (-6 * 1) / 11]],
  ] as [NonNullable<Venue['adl']>['rank'], number[]][])('ADL-02 %s', (rank, taken) => {
    const run = runOf([holds('a', 60, 6), ...winners], { liquidation, adl: { rank } }, -0.1, { instruments });
    winners.forEach((winner, n) => {
      const before = winner.positions?.[0]?.sizeBase ?? 0;
      expectNear(before - (run.buckets.sizeBase[n + 1] as number), taken[n] as number);
    });
  });

  test('ADL-02 pnlProRata: in proportion to profit, none over its size, the rest by size', () => {
    const entered = (id: string, sizeBase: number, entryUsd: number) =>
      holds(id, 500, sizeBase, { positions: [{ instrument: 'BTC', sizeBase, entryUsd }] });
    const some = [entered('rich', -2, 110), entered('even', -4, 100), entered('loser', -4, 80)];
    const run = runOf([holds('a', 90, 9), ...some], { liquidation, adl: { rank: 'pnlProRata' } }, -0.1, {
      instruments,
    });
    // Profits 40, 40 and none: 4.5 each of 9, capped at 2 and 4; the other 3 by what is left, the loser's 4.
    expect([...run.buckets.sizeBase].map((size) => Math.round(size * 1e9) / 1e9)).toEqual([0, 0, 0, -1]);
  });

  test.each([
    ['bankruptcy', 88],
    ['mark', 90],
  ] as const)('ADL-03 at the %s price', (price, expected) => {
    const run = runOf(
      [holds('a', 120, 10), holds('winner', 5000, -10)],
      { liquidation, adl: { rank: 'size', price } },
      -0.1,
      { instruments },
    );
    const [adl] = eventsOf(run, 'adl');
    expectNear(adl?.priceUsd ?? 0, expected);
    // ADL-04: what the winner gives up against the mark.
    expectNear(adl?.forgoneUsd ?? Number.NaN, -(90 - expected) * 10);
    expectNear(run.summary.adl.forgoneUsd, -(90 - expected) * 10);
    expectNear(run.buckets.equityUsd[0] as number, 120 + 10 * (expected - 100));
    expectNear(run.buckets.equityUsd[1] as number, 5000 - 10 * (expected - 100));
  });

  test('ADL-03 takes profit, not principal: never worse than the worse of entry and mark', () => {
    const winner = holds('winner', 5000, -10, { positions: [{ instrument: 'BTC', sizeBase: -10, entryUsd: 91 }] });
    const run = runOf([holds('a', 70, 10), winner], { liquidation, adl: { rank: 'size' } }, -0.1, { instruments });
    // Bankruptcy at 93; the short entered at 91 is closed there, and two dollars a unit stay with the bankrupt.
    expectNear(eventsOf(run, 'adl')[0]?.priceUsd ?? 0, 91);
    expectNear(run.summary.deficitUsd, 20);
    expectNear(run.buckets.equityUsd[1] as number, 5000);
  });
});

describe('socialised', () => {
  const winner = (id: string, sizeBase: number, entryUsd: number) =>
    holds(id, 500, sizeBase, { positions: [{ instrument: 'BTC', sizeBase, entryUsd }] });

  test('SOC-01 gains: in proportion to positive unrealised profit, after the fund', () => {
    const accounts = [holds('a', 60, 10), winner('w1', -3, 100), winner('w2', -1, 100), winner('loser', -5, 80)];
    const run = runOf(accounts, { ...NO_LIMIT, fund: { startUsd: 8 }, socialise: 'gains' });
    // 40 short, 8 from the fund, 32 from gains of 30 and 10.
    expect(eventsOf(run, 'socialised').map((event) => [event.bucket, Math.round(event.amountUsd * 1e9) / 1e9])).toEqual(
      [
        [1, 24],
        [2, 8],
      ],
    );
    expectNear(run.nodes.paidSocialisedUsd[0] as number, 32);
    expectNear(run.buckets.collateralUsd[0] as number, 0);
  });

  test('SOC-01 gains: never more than the profit, net of haircuts before; the rest is unresolved', () => {
    const shock = {
      moves: [
        { instrument: 'BTC', kind: 'step' as const, move: -0.1 },
        { instrument: 'BTC', kind: 'step' as const, startMs: 5000, move: -0.1 },
      ],
    };
    const accounts = [
      holds('a', 60, 10),
      holds('b', 100, 10, { positions: [{ instrument: 'BTC', sizeBase: 10, entryUsd: 90 }] }),
      winner('w', -3, 100),
    ];
    const run = runOf(accounts, { ...NO_LIMIT, socialise: 'gains' }, 0, { shock });
    // At 90: 40 short, the winner has 30. At 81: b has 10 left, no deficit; the first is not asked again.
    expectNear(run.summary.socialisedUsd, 30);
    expectNear(run.summary.unresolvedUsd, 10);
    expect(run.summary.stop).toBe('loss-unresolved');
  });

  test('SOC-01 openInterest: per unit of open size, never more than positive equity', () => {
    const accounts = [
      holds('a', 0, 10),
      winner('w1', -6, 100),
      holds('poor', 15, -2, { positions: [{ instrument: 'BTC', sizeBase: -2, entryUsd: 93 }] }),
    ];
    const run = runOf(accounts, { ...NO_LIMIT, socialise: 'openInterest' });
    // 100 short over 8 units: 25 from the poor one, which has 21; the rest from the other.
    expect(eventsOf(run, 'socialised').map((event) => [event.bucket, Math.round(event.amountUsd * 1e6) / 1e6])).toEqual(
      [
        [1, 79],
        [2, 21],
      ],
    );
  });

  test('SOC-01 none: unresolved', () => {
    const run = runOf([holds('a', 60, 10), winner('w', -3, 100)], { ...NO_LIMIT, socialise: 'none' });
    expectNear(run.summary.unresolvedUsd, 40);
  });
});
