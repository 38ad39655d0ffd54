/** Rules as tables: the stops of section 2 and the outcomes of section 10. BTC from 100 to 90, 5 % maintenance. */
import { OUTCOMES, type Stop, simulate } from '@/lib/engine';
import { FATE, outcomeOf } from '@/lib/engine/outcomes';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, expectNear, holds, scenarioOf, step } from './support';

type Venue = NonNullable<ScenarioInput['venue']>;

/** Nothing trades in this market: the half-spread is 5 %. */
const WIDE = btc({ book: { ...DEEP, spread: 0.1 } });

describe('section 2: stops', () => {
  const calm = { limit: { kind: 'none' as const } };
  const short = btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.01 } });
  const long = { moves: [{ instrument: 'BTC', kind: 'ramp' as const, durationMs: 60_000, move: -0.2 }] };
  type Row = readonly [string, Partial<ScenarioInput>, NonNullable<Venue['liquidation']>, Stop];
  const rows: readonly Row[] = [
    ['marks stand still from 0: two intervals later', { accounts: [holds('a', 120, 10)] }, calm, 'settled'],
    ['the same just at the horizon', { accounts: [holds('a', 120, 10)], clock: { horizonMs: 2000 } }, calm, 'settled'],
    ['the same a tick earlier', { accounts: [holds('a', 120, 10)], clock: { horizonMs: 1000 } }, calm, 'horizon'],
    ['a ramp longer than the run', { accounts: [holds('a', 5000, 10)], shock: long }, calm, 'horizon'],
    [
      'the book has 10 of 40, the account 80 USD',
      { instruments: [short], accounts: [holds('a', 480, 40)] },
      { ...calm, residue: [] },
      'book-exhausted',
    ],
    [
      'that is worse than the horizon',
      { instruments: [short], accounts: [holds('a', 480, 40)], clock: { horizonMs: 1000 } },
      { ...calm, residue: [] },
      'book-exhausted',
    ],
    ['80 - 100: nobody pays the 20', { accounts: [holds('a', 80, 10)] }, calm, 'loss-unresolved'],
    [
      'the same with the position still open',
      { instruments: [WIDE], accounts: [holds('a', 80, 10)] },
      { limit: { kind: 'bankruptcy' }, residue: [] },
      'loss-unresolved',
    ],
    [
      'that is worse than an exhausted book',
      { instruments: [short], accounts: [holds('a', 360, 40)] },
      { ...calm, residue: [] },
      'loss-unresolved',
    ],
  ];
  test.each(rows)('stop, %s', (_, change, liquidation, stop) => {
    const run = simulate(
      scenarioOf({ instruments: [btc({ book: DEEP })], shock: step(-0.1), venue: { liquidation }, ...change }),
    );
    expect(run.summary.stop).toBe(stop);
  });
});

describe('section 10: outcomes', () => {
  const { recovered, reduced, stoppedOut, deleveraged, bankrupt, takenOver } = FATE;
  test.each([
    ['nothing', 0, true, 10, 'untouched'],
    ['triggered, left the queue', recovered, true, 10, 'recovered'],
    ['part closed, then above maintenance', reduced | recovered, true, 10, 'reduced'],
    ['part closed, a stop too', reduced | stoppedOut, true, 10, 'stopped-out'],
    ['stopped out of all', stoppedOut, false, 10, 'stopped-out'],
    ['a stop, then ADL', stoppedOut | deleveraged, false, 10, 'deleveraged'],
    ['part liquidated, the rest of a winner by ADL', reduced | deleveraged, true, 10, 'deleveraged'],
    ['liquidated, nothing left', reduced, false, 10, 'liquidated'],
    ['liquidated after ADL, nothing left', reduced | deleveraged, false, 0, 'liquidated'],
    ['a deficit', reduced | bankrupt, false, -5, 'bankrupt'],
    ['taken over', takenOver, false, 0, 'taken-over'],
    ['reduced, then taken over', reduced | takenOver, false, 0, 'taken-over'],
    ['below zero with positions', reduced, true, -5, 'underwater'],
    ['nothing, just at zero', 0, true, 0, 'untouched'],
  ] as const)('outcome, %s', (_, fate, open, equityUsd, outcome) => {
    expect(outcomeOf(fate, open, equityUsd)).toBe(outcome);
  });

  test('outcome, of several buckets the last in the order: an isolated position liquidated, another untouched', () => {
    const positions = [
      { instrument: 'BTC', sizeBase: 10, marginUsd: 120 },
      { instrument: 'ETH', sizeBase: 10, marginUsd: 120 },
    ];
    const run = simulate(
      scenarioOf({
        instruments: [btc({ book: DEEP }), btc({ id: 'ETH', book: DEEP })],
        accounts: [{ id: 'a', collateralUsd: 300, margin: 'isolated', positions }],
        venue: { liquidation: { limit: { kind: 'none' } } },
        shock: step(-0.1),
      }),
    );
    expect([...run.buckets.outcome].map((n) => OUTCOMES[n])).toEqual(['liquidated', 'untouched']);
    expect([...run.accounts.outcome].map((n) => OUTCOMES[n])).toEqual(['liquidated']);
  });
});

describe('section 10: amplification', () => {
  type Row = readonly [string, NonNullable<ScenarioInput['accounts']>, ScenarioInput['shock'], number | null];
  // 10 units move a book by 1 %.
  const two = [holds('a', 55, 10), holds('b', 75, 10)];
  const back = {
    moves: [{ instrument: 'BTC', kind: 'step' as const, move: -0.02, durationMs: 4000, recoverMs: 1000 }],
  };
  const rows: readonly Row[] = [
    ['98 alone, 98 x 0.98 with both sales', two, step(-0.02), 3.96 / 2],
    ['the same where the shock is over before the end', two, back, 3.96 / 2],
    ['102 alone, 102 x 1.01 with a purchase', [holds('a', 55, -10)], step(0.02), 3.02 / 2],
    ['the shock alone', [holds('a', 5000, 10)], step(-0.02), 1],
    ['none where the shock moved nothing', [holds('a', 50, 10)], {}, null],
  ];
  test.each(rows)('amplification, %s', (_, accounts, shock, expected) => {
    const venue: Venue = { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } };
    const { amplification } = simulate(scenarioOf({ accounts, shock, venue })).summary;
    if (expected === null) expect(amplification.BTC).toBeNull();
    else expectNear(amplification.BTC ?? Number.NaN, expected, 1e-9);
  });
});
