/** LIQ-01..04, LIQ-07: longs of BTC from 100, 5 % maintenance, one unit moves the book 0.1 % where it matters. */
import { OUTCOMES, type Run, simulate } from '@/lib/engine';
import { positionOrder } from '@/lib/engine/venue/order';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, simAt, step } from './support';

type Liquidation = NonNullable<NonNullable<ScenarioInput['venue']>['liquidation']>;

const NO_LIMIT: Liquidation = { limit: { kind: 'none' } };

/** Runs longs against a step of BTC. */
function runOf(change: Partial<ScenarioInput>, liquidation: Liquidation = NO_LIMIT, move = -0.1): Run {
  return simulate(
    scenarioOf({
      instruments: [btc({ book: DEEP })],
      shock: step(move),
      ...change,
      venue: { liquidation, ...change.venue },
    }),
  );
}

const outcomes = (run: Run): string[] => [...run.accounts.outcome].map((o) => OUTCOMES[o] ?? '');

describe('queue', () => {
  test('LIQ-01 those of one tick join by shortfall, largest first', () => {
    const run = runOf({ accounts: [holds('a', 130, 10), holds('b', 110, 10), holds('c', 120, 10)] });
    expect(eventsOf(run, 'triggered').map((event) => event.bucket)).toEqual([1, 2, 0]);
    expect(eventsOf(run, 'filled').map((event) => event.bucket)).toEqual([1, 2, 0]);
  });

  test('LIQ-01 due the latency later, the scheduled one added', () => {
    const shock = { ...step(-0.1), latency: [{ startMs: 0, durationMs: 1, addMs: 0 }] };
    const late = runOf({ accounts: [holds('a', 110, 10)], shock }, { ...NO_LIMIT, latencyMs: 2500 });
    expect(eventsOf(late, 'triggered')[0]).toMatchObject({ tick: 0, dueMs: 2500 });
    expect(eventsOf(late, 'filled')[0]?.tick).toBe(3);
  });

  test('LIQ-02 looked at again in its turn: above maintenance it leaves', () => {
    const shock: ScenarioInput['shock'] = { moves: [{ instrument: 'BTC', kind: 'step', move: -0.1, recoverMs: 1000 }] };
    const run = runOf({ accounts: [holds('a', 110, 10)], shock }, { ...NO_LIMIT, latencyMs: 1000 });
    expect(eventsOf(run, 'recovered').map((event) => event.tick)).toEqual([1]);
    expect(outcomes(run)).toEqual(['recovered']);
  });

  test('LIQ-02 the first action cancels stops; one that waits is a missed exit', () => {
    const stops = [
      { instrument: 'BTC', triggerUsd: 95, sizeBase: 10 },
      { instrument: 'BTC', triggerUsd: 50, sizeBase: 10 },
    ];
    const run = runOf({ accounts: [holds('a', 110, 10, { stops, orderLatencyMs: 5000 })] });
    expect(eventsOf(run, 'missed-exit').map((event) => event.other)).toEqual([0]);
    expect(eventsOf(run, 'stop-filled')).toEqual([]);
  });

  test('LIQ-07 one action a second: the rest waits, and time runs against it', () => {
    const accounts = [holds('a', 110, 10), holds('b', 120, 10), holds('c', 130, 10)];
    const run = runOf({ accounts }, { ...NO_LIMIT, actionsPerSecond: 1 });
    expect(eventsOf(run, 'filled').map((event) => [event.tick, event.bucket])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('LIQ-07 any positive notional token lets an action through; it pays what it filled at mark', () => {
    const accounts = [holds('a', 110, 10), holds('b', 120, 10)];
    // 900 USD of notional each, 300 a second: full at the start, then two seconds until a positive token.
    const run = runOf({ accounts }, { ...NO_LIMIT, notionalUsdPerSecond: 300 });
    expect(eventsOf(run, 'filled').map((event) => event.tick)).toEqual([0, 3]);
  });

  test('LIQ-07 in ticks longer than a second a tick’s growth is the most: 0.5 x 5 = 2.5 actions', () => {
    const accounts = ['a', 'b', 'c', 'd', 'e'].map((id) => holds(id, 120, 10));
    const clock = { tickMs: 5000, horizonMs: 60_000 };
    const run = runOf({ accounts, clock }, { ...NO_LIMIT, actionsPerSecond: 0.5 });
    expect(eventsOf(run, 'filled').map((event) => event.tick)).toEqual([0, 0, 1, 1, 2]);
  });

  test('LIQ-02 just at maintenance after its action, 22.5 and 5 x 4.5, it joins again', () => {
    const run = runOf(
      {
        instruments: [btc({ book: { ...DEEP, spread: 0.2 } })],
        accounts: [holds('a', 122.5, 10), holds('winner', 5000, -10)],
        venue: { adl: { rank: 'size', price: 'mark' } },
      },
      {
        size: { kind: 'fraction', fraction: 0.5, aboveUsd: 0 },
        limit: { kind: 'bankruptcy' },
        residue: ['adl'],
      },
    );
    expect(eventsOf(run, 'adl').map((event) => [event.tick, event.sizeBase])).toEqual([
      [0, 5],
      [1, 2.5],
    ]);
    expect(eventsOf(run, 'recovered').map((event) => event.tick)).toEqual([1]);
  });
});

describe('order and size', () => {
  test.each([
    ['largestMaintenance', [1, 0, 2]],
    ['largestLoss', [2, 1, 0]],
    ['mostLiquid', [0, 1, 2]],
    ['proRata', [0, 1, 2]],
  ] as const)('LIQ-03 %s', (order, expected) => {
    const sim = simAt(
      scenarioOf({
        instruments: [
          btc({ book: DEEP }),
          btc({ id: 'ETH', tiers: [{ fromUsd: 0, maintenanceRate: 0.1 }] }),
          btc({ id: 'SOL', book: { kind: 'power', depthUsdAt1pct: 50 } }),
        ],
        accounts: [
          {
            id: 'a',
            collateralUsd: 10,
            positions: [
              { instrument: 'BTC', sizeBase: 10, entryUsd: 100 },
              { instrument: 'ETH', sizeBase: 8, entryUsd: 101 },
              { instrument: 'SOL', sizeBase: 4, entryUsd: 110 },
            ],
          },
        ],
        venue: { liquidation: { order } },
      }),
    );
    expect(positionOrder(sim, 0)).toEqual(expected);
  });

  test('LIQ-04 full: position after position, re-checked in between', () => {
    const instruments = [btc({ book: DEEP }), btc({ id: 'ETH', book: DEEP })];
    const positions = [
      { instrument: 'BTC', sizeBase: 10 },
      { instrument: 'ETH', sizeBase: 5 },
    ];
    // At 90: equity 40 against 45 + 25; without BTC 40 against 25.
    const run = runOf({ instruments, accounts: [{ id: 'a', collateralUsd: 140, positions }] });
    expect([...run.buckets.sizeBase]).toEqual([0, 5]);
    expect(outcomes(run)).toEqual(['reduced']);
  });

  test('LIQ-04 fraction: that part a tick, all of it once small', () => {
    const size = { kind: 'fraction', fraction: 0.5, aboveUsd: 200 } as const;
    const run = runOf({ accounts: [holds('a', 101, 10)] }, { ...NO_LIMIT, size });
    // At 90 equity stays 1: below maintenance until nothing is left. 900 -> 450 -> 225 -> 112.5, then the whole.
    expect(eventsOf(run, 'filled').map((event) => [event.tick, event.sizeBase])).toEqual([
      [0, -5],
      [1, -2.5],
      [2, -1.25],
      [3, -1.25],
    ]);
  });

  test('LIQ-04 fraction: all of it within the cooldown, or when equity is gone', () => {
    const size = { kind: 'fraction', fraction: 0.2, aboveUsd: 0, cooldownMs: 5000 } as const;
    const cooling = runOf({ accounts: [holds('a', 101, 10)] }, { ...NO_LIMIT, size });
    expect(eventsOf(cooling, 'filled').map((event) => event.sizeBase)).toEqual([-2, -8]);
    const broke = runOf({ accounts: [holds('a', 99, 10)] }, { ...NO_LIMIT, size });
    expect(eventsOf(broke, 'filled').map((event) => event.sizeBase)).toEqual([-10]);
  });

  test("LIQ-04 toLowerTier: down to its tier's fromUsd, all in the lowest", () => {
    const tiers = [
      { fromUsd: 0, maintenanceRate: 0.02 },
      { fromUsd: 450, maintenanceRate: 0.2 },
    ];
    const run = runOf(
      { instruments: [btc({ tiers, book: DEEP })], accounts: [holds('a', 150, 10)] },
      { ...NO_LIMIT, size: { kind: 'toLowerTier' } },
    );
    // 900 needs 180 - 81 = 99 of an equity of 50; 450 needs 9.
    expect(eventsOf(run, 'filled').map((event) => event.sizeBase)).toEqual([-5]);
    expect(outcomes(run)).toEqual(['reduced']);
  });

  test('LIQ-04 restore closes the smallest slice that restores margin', () => {
    const run = runOf({ accounts: [holds('a', 120, 10)] }, { ...NO_LIMIT, size: { kind: 'restore' } });
    // At 90, equity 20 carries 20 / 4.5 units.
    expectNear(run.buckets.sizeBase[0] as number, 20 / 4.5, 1e-8);
  });
});
