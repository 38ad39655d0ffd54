/** Section 0, crumbs: what is dropped, and what a fill sweeps up with it. BTC at 100: 1e-8 of it is the least order. */
import { type Run, simulate } from '@/lib/engine';
import { isDust, reducePosition } from '@/lib/engine/ledger';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, simAt, step } from './support';

const CRUMB = 5e-9;
const LEAST = 2e-8;

function runOf(change: Partial<ScenarioInput>, venue: ScenarioInput['venue'] = {}): Run {
  const liquidation = { limit: { kind: 'none' as const }, ...venue?.liquidation };
  return simulate(scenarioOf({ instruments: [btc({ book: DEEP })], ...change, venue: { ...venue, liquidation } }));
}

describe('section 0: an order', () => {
  test.each([
    ['9e-7 USD', 10, 0.9e-8, true],
    ['9e-7 USD, sold', 10, -0.9e-8, true],
    ['1.1e-6 USD', 10, 1.1e-8, false],
    ['9e-13 of a large position, 9e-5 USD', 1e6, 0.9e-6, true],
    ['1.1e-12 of it', 1e6, 1.1e-6, false],
  ])('for %s is dust: %#', (_, heldBase, sizeBase, expected) => {
    const sim = simAt(scenarioOf({ accounts: [holds('a', 1e9, heldBase)] }));
    expect(isDust(sim, 0, sizeBase)).toBe(expected);
  });

  test('a rest of 5e-7 USD goes with the fill, at its price, to the book: 10 x (90 - 100)', () => {
    const sim = simAt(scenarioOf({ accounts: [holds('a', 500, 10)] }));
    const before = sim.bookBase[0] as number;
    expect(reducePosition(sim, 0, -(10 - CRUMB), 90)).toBe(-100);
    expect([sim.sizeBase[0], sim.collateralUsd[0], sim.openPositions[0]]).toEqual([0, 400, 0]);
    expectNear((sim.bookBase[0] as number) - before, CRUMB, 1e-6);
  });

  test.each([
    ['5e-7 USD to liquidate: dropped, and tried to the end', CRUMB, 0, 'horizon'],
    ['2e-6 USD to liquidate: sold', LEAST, 1, 'settled'],
  ])('%s', (_, sizeBase, fills, stop) => {
    const run = runOf({ accounts: [holds('a', 0, sizeBase)] });
    expect(eventsOf(run, 'triggered')).toHaveLength(1);
    expect(eventsOf(run, 'filled')).toHaveLength(fills);
    expect([run.nodes.count, run.summary.stop]).toEqual([fills, stop]);
  });

  test.each([
    ['5e-7 USD', CRUMB, 0],
    ['2e-6 USD', LEAST, 1],
  ])('STOP-01 a stop of %s', (_, sizeBase, fills) => {
    const stops = [{ instrument: 'BTC', triggerUsd: 100, sizeBase }];
    const run = runOf({ accounts: [holds('a', 5000, 10, { stops })] });
    expect(eventsOf(run, 'stop-triggered')).toHaveLength(1);
    expect(eventsOf(run, 'stop-filled')).toHaveLength(fills);
  });

  test.each([
    ['5e-7 USD: counted as not filled', CRUMB, 0],
    ['2e-6 USD: traded', LEAST, LEAST],
  ])('IDX-04 a part of a flow of %s', (_, sizeBase, filledBase) => {
    const run = runOf({ shock: { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 0, sizeBase }] } });
    expect(eventsOf(run, 'flow').map((flow) => [flow.sizeBase, flow.droppedBase])).toEqual([
      [filledBase, sizeBase - filledBase],
    ]);
  });

  test('ADL-01 a closure of 3e-7 USD is skipped', () => {
    const run = runOf(
      {
        instruments: [btc({ book: { ...DEEP, spread: 0.1 } })],
        accounts: [holds('bust', 0, 20), holds('tiny', 500, -CRUMB), holds('large', 5000, -30)],
        shock: step(-0.1),
      },
      { liquidation: { limit: { kind: 'bankruptcy' }, residue: ['adl'] }, adl: { rank: 'proRata' } },
    );
    expect(eventsOf(run, 'adl').map(({ bucket }) => bucket)).toEqual([2]);
  });

  test.each([
    ['5e-7 USD', CRUMB, 0],
    ['2e-6 USD', LEAST, 1],
  ])('VAULT-03 of an inventory of %s is shed or kept', (_, sizeBase, sheds) => {
    const vault = { capitalUsd: 1000, takeoverShare: 1.2, shedPerSecond: 1 };
    const run = runOf({ accounts: [holds('a', 0, sizeBase)] }, { vault });
    expect(eventsOf(run, 'vault-took-over')).toHaveLength(1);
    expect(eventsOf(run, 'shed')).toHaveLength(sheds);
  });
});

test('LIQ-05 a loss past bankruptcy of 4e-7 USD counts as none: the fund does not pay it in the step', () => {
  const run = runOf(
    { accounts: [holds('a', 100 - 4e-7, 10)], shock: step(-0.1) },
    { liquidation: { limit: { kind: 'fundBounded' }, residue: ['fund'] }, fund: { startUsd: 5 } },
  );
  expect(eventsOf(run, 'filled')).toHaveLength(1);
  expect(eventsOf(run, 'fund-paid')).toEqual([]);
});
