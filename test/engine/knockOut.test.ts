/** CAUSE-07: the same run with one account never liquidated, and what that says about causes. */
import fc from 'fast-check';
import { accountId, compile, eventAt, type Run, run } from '@/lib/engine';
import { btc, DEEP, eventsOf, expectNear, holds, parsed, scenarioOf, step } from './support';

const chain = scenarioOf({
  // Book of 1,000 USD per percent: closing ana (95 USD x 10) moves it by about 1 %, which ben cannot stand.
  instruments: [btc({ indexWeight: 1 })],
  accounts: [holds('ana', 80, 10), holds('ben', 92, 10), holds('far', 900, 10)],
  shock: step(-0.04),
  venue: { liquidation: { limit: { kind: 'none' } } },
});

test('CAUSE-07 an account that is held is never liquidated, and whom it pulled down stands', () => {
  const c = compile(chain);
  const whole = run(c);
  expect(eventsOf(whole, 'fell').map((event) => event.bucket)).toEqual([0, 1]);
  expect(eventsOf(whole, 'fell')[1]?.other).toBe(0);
  const without = run(c, { hold: 'ana' });
  expect(without.heldAccount).toBe(0);
  expect(without.nodes.count).toBe(0);
  expect(eventsOf(without, 'triggered')).toEqual([]);
  expect(without.buckets.sizeBase[0]).toBe(10);
});

test('CAUSE-07 holding an account that never fell changes no digit', () => {
  const c = compile(chain);
  expect(run(c, { hold: 'far' }).digest).toBe(run(c).digest);
});

test('CAUSE-07 another than the first is held as well: ana falls, ben does not', () => {
  const without = run(compile(chain), { hold: 'ben' });
  expect(eventsOf(without, 'fell').map((event) => event.bucket)).toEqual([0]);
  expect(eventsOf(without, 'triggered').map((event) => event.bucket)).not.toContain(1);
});

test.each([
  ['as it began: 80 - 200', 'ana', [], 120],
  ['with 5 withdrawn: 75 - 200', 'ana', [{ account: 'ana', startMs: 0, amountUsd: 5 }], 125],
  ['another than the first: 60 - 200', 'ben', [], 140],
])('CAUSE-07 what it owes at the end is open, %s', (_, hold, withdrawals, openUsd) => {
  const c = compile(
    scenarioOf({
      instruments: [btc({ book: DEEP })],
      accounts: [holds('ana', 80, 10), holds('ben', 60, 10), holds('far', 900, 10)],
      shock: { ...step(-0.2), withdrawals },
      venue: { liquidation: { limit: { kind: 'none' } }, fund: { startUsd: 1000 } },
    }),
  );
  const { summary } = run(c, { hold });
  expectNear(summary.openDeficitUsd, openUsd, 1e-9);
  expect(summary.stop).toBe('loss-unresolved');
});

test('REGRET-01 nobody weighs waves who was not asked', () => {
  const c = compile(chain);
  expect([run(c).waves, run(c, { hold: 'ben' }).waves]).toEqual([null, null]);
  expect(run(c, { hold: 'ben', regret: true }).waves).toEqual([]);
});

test('CAUSE-07 an account that does not exist is an error', () => {
  expect(() => run(compile(chain), { hold: 'nobody' })).toThrow("there is no account 'nobody'");
});

/**
 * Longs of one instrument, sold whole and without limit, so that one sale less lets nobody else sell more or another
 * position first; a book that gets no deeper with distance, so that taking a sale out takes its whole share of the move.
 */
const longs = fc
  .record({
    depthUsd: fc.integer({ min: 2_000, max: 40_000 }),
    exponent: fc.constantFrom(0.5, 1),
    move: fc.integer({ min: 1, max: 8 }),
    mark: fc.constantFrom('index', 'book', 'blend' as const),
    recovers: fc.boolean(),
    accounts: fc.array(
      fc.record({ sizeBase: fc.integer({ min: 1, max: 40 }), leverage: fc.integer({ min: 4, max: 19 }) }),
      { minLength: 8, maxLength: 30 },
    ),
  })
  .map(({ depthUsd, exponent, move, mark, recovers, accounts }) => ({
    shockgraph: 1 as const,
    title: 'longs',
    clock: { horizonMs: 20_000 },
    instruments: [
      btc({
        indexWeight: 0.8,
        book: {
          kind: 'power',
          depthUsdAt1pct: depthUsd,
          exponent,
          maxDistance: 0.9,
          ...(recovers ? { recoveryHalfLifeMs: 5_000 } : {}),
        },
      }),
    ],
    accounts: accounts.map(({ sizeBase, leverage }, n) => holds(`a${n}`, (sizeBase * 100) / leverage, sizeBase)),
    shock: step(-move / 100),
    venue: { mark: { rule: mark }, liquidation: { limit: { kind: 'none' as const } } },
  }));

/** Shortfall of a bucket (maintenance less equity) where it is first triggered, and when; null where it never is. */
function firstTrigger(r: Run, bucket: number): { tick: number; shortfallUsd: number } | null {
  for (let e = 0; e < r.log.count; e += 1) {
    const event = eventAt(r.log, e);
    if (event.kind !== 'triggered' || event.bucket !== bucket) continue;
    return { tick: event.tick, shortfallUsd: event.maintenanceUsd - event.equityUsd };
  }
  return null;
}

/** Whether a node of the same or a later generation acted before node n was triggered: its sales push, too, but are no parents. */
function othersHadSold(r: Run, n: number): boolean {
  const { generation, firstActionTick, triggerTick } = r.nodes;
  for (let m = 0; m < n; m += 1) {
    const later = (generation[m] as number) >= (generation[n] as number);
    if (later && (firstActionTick[m] as number) < (triggerTick[n] as number)) return true;
  }
  return false;
}

// The pushes are dollars of mark loss; what is needed is maintenance less equity. Without the pusher the price is higher
// and with it the maintenance, by 5 % of those dollars here: within that share the bucket may still be triggered.
test('CAUSE-05, CAUSE-07 without its one pusher a node is not triggered at that tick', () => {
  let checked = 0;
  let still = 0;
  const property = fc.property(longs, (input) => {
    const c = compile(parsed(input));
    const whole = run(c);
    for (let n = 0; n < whole.nodes.count; n += 1) {
      const first = whole.nodes.parentStart[n] as number;
      if ((whole.nodes.parentStart[n + 1] as number) - first !== 1 || othersHadSold(whole, n)) continue;
      const bucket = whole.nodes.bucket[n] as number;
      const parent = whole.nodes.bucket[whole.nodes.parentNode[first] as number] as number;
      const hold = accountId(whole.accounts, whole.buckets.account[parent] as number);
      const again = firstTrigger(run(c, { hold }), bucket);
      checked += 1;
      if (again === null || again.tick > (whole.nodes.triggerTick[n] as number)) continue;
      still += 1;
      expect(again.tick).toBe(whole.nodes.triggerTick[n]);
      expect(again.shortfallUsd).toBeLessThanOrEqual(0.05 * (whole.nodes.parentUsd[first] as number) * (1 + 1e-9));
    }
  });
  fc.assert(property, { numRuns: 1200, seed: 705 });
  expect(checked).toBeGreaterThan(150);
  expect(still).toBeLessThan(checked / 20);
});
