/** ADL-01..04, SOC-01: what others pay. BTC from 100, 5 % maintenance, books that nothing moves. */
import { OUTCOMES, type Run, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, step } from './support';

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

  // Own stops halve w after its first haircut and close a unit of v before it.
  test('SOC-01 gains: a haircut shrinks with its position: 1.5 x 19 - 30/2 = 13.5; 1 x 19 - 10 = 9', () => {
    const halves = (sizeBase: number) => ({ stops: [{ instrument: 'BTC', triggerUsd: 85, sizeBase }] });
    const accounts = [
      holds('a', 60, 10),
      holds('b', 70, 10, { positions: [{ instrument: 'BTC', sizeBase: 10, entryUsd: 90 }] }),
      holds('w', 5000, -3, { ...halves(1.5), orderLatencyMs: 2000 }),
      holds('v', 5000, -2, halves(1)),
    ];
    const path: [number, number][] = [
      [0, 0.9],
      [4999, 0.9],
      [5000, 0.81],
    ];
    const run = runOf(accounts, { ...NO_LIMIT, socialise: 'gains' }, 0, {
      shock: { moves: [{ instrument: 'BTC', kind: 'path', path }] },
    });
    // 40 of 30 and 10 at 90; of b 20, of 13.5 and 9, at 81.
    const found = eventsOf(run, 'socialised').map(({ tick, bucket, amountUsd }) => [
      tick,
      bucket,
      Math.round(amountUsd * 1e6) / 1e6,
    ]);
    expect(found).toEqual([
      [0, 2, 30],
      [0, 3, 10],
      [5, 2, 12],
      [5, 3, 8],
    ]);
    expectNear(run.summary.socialisedUsd, 60);
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
