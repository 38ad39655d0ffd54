/** REH-01: stops of a small account, run through a thin book. */
import { bucketName, type Probe, type Rehearsal, rehearse } from '@/lib/analysis';
import { thinned, withProbe } from '@/lib/analysis/rehearsal';
import { eventAt, type Run, simulate } from '@/lib/engine';
import type { Scenario, ScenarioInput } from '@/lib/scenario';
import { btc, differs, expectNear, holds, scenarioOf, step } from '../engine/support';
import { twelve } from './fixtures';

type Stop = NonNullable<Probe['stops']>[number];
const stop = (triggerUsd: number, sizeBase: number, change: Partial<Stop> = {}): Stop => ({
  instrument: 'BTC',
  triggerUsd,
  sizeBase,
  ...change,
});

function rehearsal(scenario: Scenario, probe: Probe, depthFactor?: number): Rehearsal {
  const answer = rehearse(scenario, probe, depthFactor === undefined ? {} : { depthFactor });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.rehearsal;
}

/** The index falls 2 USD a second. */
const FALLING = scenarioOf({
  clock: { horizonMs: 10_000 },
  shock: { moves: [{ instrument: 'BTC', kind: 'ramp', durationMs: 10_000, move: -0.2 }] },
});
const STEPPED = (change: Partial<ScenarioInput> = {}) =>
  scenarioOf({ clock: { horizonMs: 10_000 }, shock: step(-0.02), ...change });

describe('REH-01 per stop', () => {
  const late = rehearsal(FALLING, holds('me', 500, 10, { orderLatencyMs: 1500, stops: [stop(98, 6), stop(70, 6)] }));

  test('STOP-01 example: triggered at 1 s, due at 2.5 s, 6 sold at 93.718 at 3 s, slippage 4.37 %', () => {
    const [first] = late.asIs.stops;
    expect(first).toMatchObject({
      number: 0,
      instrument: 0,
      side: 'long',
      triggerUsd: 98,
      sizeBase: 6,
      on: 'mark',
      fate: 'filled',
      missed: false,
      triggeredAtMs: 1000,
      seenUsd: 98,
      dueAtMs: 2500,
      filledAtMs: 3000,
      filledBase: -6,
      droppedBase: 0,
    });
    expectNear(first?.fillUsd ?? 0, 93.718);
    expectNear(first?.slippage ?? 0, (98 - 93.718) / 98);
    expectNear(late.asIs.slippageUsd, 6 * (98 - 93.718));
  });

  test('without its delay it sells at once at 97.706, and that is the difference', () => {
    const [first] = late.unhindered.stops;
    expect(first).toMatchObject({ triggeredAtMs: 1000, dueAtMs: 1000, filledAtMs: 1000 });
    expectNear(first?.slippage ?? 0, 0.003);
    expectNear(late.difference.slippageUsd, 6 * (97.706 - 93.718));
    // Both are left with 4 from 100 at 80 and the cash of the sale.
    expectNear(late.difference.equityUsd, 6 * (93.718 - 97.706));
    expect(late.difference.missed).toBe(0);
  });

  test('one whose trigger is not met says so', () => {
    expect(late.asIs.stops[1]).toMatchObject({
      number: 1,
      fate: 'not-triggered',
      missed: false,
      triggeredAtMs: null,
      fillUsd: null,
      slippage: null,
      divergence: null,
    });
    expect(late.asIs.outcome).toBe('stopped-out');
  });

  test('a short that is bought back above its trigger slips too', () => {
    const rising = STEPPED({ shock: step(0.02) });
    const [bought] = rehearsal(rising, holds('me', 500, -10, { stops: [stop(101, 10)] })).asIs.stops;
    expect(bought).toMatchObject({ side: 'short', fate: 'filled', filledBase: 10 });
    // The index is at 102, the mean half a percent above it.
    expectNear(bought?.slippage ?? 0, (102 * 1.005 - 101) / 101);
  });

  test('RATE-01 example: 0.5 orders a second, sold at 0, 2 and 4 s; without a rate all at 0', () => {
    const probe = holds('me', 1000, 6, { ordersPerSecond: 0.5, stops: [stop(99, 2), stop(99, 2), stop(99, 2)] });
    const { asIs, unhindered } = rehearsal(STEPPED(), probe);
    expect(asIs.stops.map(({ filledAtMs }) => filledAtMs)).toEqual([0, 2000, 4000]);
    [97.902, 97.706, 97.51].forEach((usd, n) => {
      expectNear(asIs.stops[n]?.fillUsd ?? 0, usd);
      expectNear(unhindered.stops[n]?.fillUsd ?? 0, usd);
    });
    expect(unhindered.stops.map(({ filledAtMs }) => filledAtMs)).toEqual([0, 0, 0]);
  });

  test('scheduled delays and rates are left out of the second run too', () => {
    const shock = {
      ...step(-0.02),
      latency: [{ startMs: 0, durationMs: 10_000, addMs: 3000 }],
      rateLimits: [{ startMs: 0, durationMs: 10_000, ordersPerSecond: 0.25 }],
    };
    const probe = holds('me', 1000, 6, { stops: [stop(99, 2), stop(99, 2)] });
    const { asIs, unhindered } = rehearsal(STEPPED({ shock }), probe);
    // The mark of 0 s is shown at 3 s and the order due at 6 s; the bucket refills in 4 s.
    expect(asIs.stops.map(({ triggeredAtMs }) => triggeredAtMs)).toEqual([3000, 3000]);
    expect(asIs.stops.map(({ filledAtMs }) => filledAtMs)).toEqual([6000, 10_000]);
    expect(unhindered.stops.map(({ filledAtMs }) => filledAtMs)).toEqual([0, 0]);
  });

  test('mark and last stand apart: an index mark of 98, a last fill at 96.04', () => {
    const [first] = rehearsal(STEPPED(), holds('me', 1000, 20, { stops: [stop(99, 20)] })).asIs.stops;
    expectNear(first?.markUsd ?? 0, 98);
    expectNear(first?.lastUsd ?? 0, 98 * 0.98);
    expectNear(first?.divergence ?? 0, 1 / 0.98 - 1);
  });
});

describe('REH-01 what becomes of a stop', () => {
  const SHALLOW = btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.02 } });
  const long = (stops: Stop[], change: Partial<Probe> = {}): Probe => holds('me', 1000, 10, { stops, ...change });
  const fates = (scenario: Scenario, probe: Probe): string[] =>
    rehearsal(scenario, probe).asIs.stops.map(({ fate }) => fate);

  test('it waits where the run ends first, and is void where its position is gone', () => {
    expect(fates(STEPPED({ clock: { horizonMs: 2000 } }), long([stop(99, 1)], { orderLatencyMs: 60_000 }))).toEqual([
      'waiting',
    ]);
    expect(fates(STEPPED(), long([stop(99, 10), stop(99, 10)]))).toEqual(['filled', 'void']);
  });

  test('the book ends: the first is filled in part, the second not at all', () => {
    const scenario = STEPPED({ instruments: [SHALLOW] });
    const probe = holds('me', 4000, 40, { stops: [stop(99, 30), stop(99, 5)] });
    const { stops, stop: ended } = rehearsal(scenario, probe).asIs;
    expect(stops.map(({ fate }) => fate)).toEqual(['partly', 'unfilled']);
    expectNear(stops[0]?.filledBase ?? 0, -20);
    expectNear(stops[0]?.droppedBase ?? 0, 10);
    expect([stops[1]?.fillUsd, stops[1]?.slippage, stops[1]?.droppedBase]).toEqual([null, null, 5]);
    expect(ended).toBe('book-exhausted');
  });

  test('liquidated while it waits, it is a missed exit; without the delay it is not', () => {
    const probe = holds('me', 80, 10, { orderLatencyMs: 4000, stops: [stop(99, 10)] });
    const { asIs, unhindered, difference } = rehearsal(FALLING, probe);
    expect(asIs.stops[0]).toMatchObject({ fate: 'missed', missed: true, triggeredAtMs: 1000, filledAtMs: null });
    expect([asIs.outcome, asIs.missed]).toEqual(['liquidated', 1]);
    expect(unhindered.stops[0]).toMatchObject({ fate: 'filled', missed: false });
    expect(difference.missed).toBe(1);
    expect(difference.equityUsd).toBeLessThan(0);
  });

  test('isolated positions have their own buckets, a stop without a position has no side', () => {
    const instruments = [btc(), btc({ id: 'ETH', indexUsd: 10 })];
    const scenario = STEPPED({ instruments });
    const probe: Probe = {
      id: 'me',
      collateralUsd: 500,
      margin: 'isolated',
      positions: [{ instrument: 'BTC', sizeBase: 1, marginUsd: 50 }],
      stops: [stop(99, 1), stop(11, 1, { instrument: 'ETH' })],
    };
    const { stops, equityUsd } = rehearsal(scenario, probe).asIs;
    expect(stops.map(({ side, fate, instrument }) => [side, fate, instrument])).toEqual([
      ['long', 'filled', 0],
      [null, 'not-triggered', 1],
    ]);
    expectNear(equityUsd, 500 - 100 + 98 * (1 - 0.0005));
  });

  test('a probe that is no account is refused at its place, a factor outside (0, 1] is a RangeError', () => {
    const scenario = STEPPED({ accounts: [holds('a', 1000, 1)] });
    const other = rehearse(scenario, long([stop(99, 1, { instrument: 'XRP' })]));
    expect(other).toMatchObject({ ok: false, errors: [{ path: '/accounts/1/stops/0/instrument' }] });
    expect(rehearse(scenario, { ...long([]), id: 'a' })).toMatchObject({ ok: false, errors: [{ code: 'duplicate' }] });
    expect(rehearse(scenario, null as unknown as Probe).ok).toBe(false);
    for (const factor of [0, -1, 1.01, Number.NaN]) {
      expect(() => rehearse(scenario, long([]), { depthFactor: factor })).toThrow(RangeError);
    }
  });
});

describe('REH-01 a thin book', () => {
  const levels = (way: 1 | -1): [number, number][] => [1, 2, 3, 4].map((n) => [100 + way * n, 5 * n]);
  const books: ScenarioInput['instruments'][number]['book'][] = [
    { kind: 'power', depthUsdAt1pct: 1000, exponent: 2 },
    { kind: 'saturating', depthUsd: 1e4, floorUsd: 50 },
    { kind: 'ladder', bids: levels(-1), asks: levels(1), tail: 'power' },
  ];
  test.each(books.map((book) => [book.kind, book] as const))(
    '%s: a quarter of it pays what a scheduled depth factor of 0.25 pays',
    (_, book) => {
      const probe = holds('me', 1000, 6, { stops: [stop(99, 6)] });
      const scenario = STEPPED({ instruments: [btc({ book })] });
      const factored = STEPPED({
        instruments: [btc({ book })],
        shock: { ...step(-0.02), liquidity: [{ startMs: 0, durationMs: 60_000, depthFactor: 0.25 }] },
      });
      const thin = rehearsal(scenario, probe, 0.25).asIs.stops[0]?.fillUsd ?? 0;
      expectNear(thin, rehearsal(factored, probe).asIs.stops[0]?.fillUsd ?? 1);
      expect(thin).toBeLessThan(rehearsal(scenario, probe).asIs.stops[0]?.fillUsd ?? 0);
    },
  );

  test('only books that the probe has positions in', () => {
    const scenario = STEPPED({ instruments: [btc(), btc({ id: 'ETH', indexUsd: 10 })] });
    const parsed = withProbe(scenario, holds('me', 1000, 6), 0.5);
    const depths =
      parsed.ok && parsed.scenario.instruments.map(({ book }) => book.kind === 'power' && book.depthUsdAt1pct);
    expect(depths).toEqual([500, 1000]);
  });
});

describe('REH-01 a probe of a millionth of the depth', () => {
  /** Events of everybody but the last account. */
  function others(run: Run, probe: number): { what: string; values: number[] }[] {
    const nameOf = (bucket: number): string => (bucket < 0 ? '' : bucketName(run, bucket));
    return Array.from({ length: run.log.count }, (_, e) => eventAt(run.log, e)).flatMap((event) => {
      const { kind, tick, bucket, instrument, other, ...values } = event;
      if (bucket >= 0 && run.buckets.account[bucket] === probe) return [];
      return [{ what: `${kind} ${tick} ${nameOf(bucket)} ${instrument} ${other}`, values: Object.values(values) }];
    });
  }

  test.each([1, 0.5])('leaves everybody else as they were, at %d of the depth', (depthFactor) => {
    const scenario = twelve();
    const probe: Probe = {
      id: 'me',
      collateralUsd: 1,
      positions: [{ instrument: 'COIN', sizeBase: 1e-4 }],
      stops: [{ instrument: 'COIN', triggerUsd: 96, sizeBase: 1e-4 }],
    };
    const parsed = withProbe(scenario, probe, depthFactor);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const without = others(simulate(thinned(scenario, ['COIN'], depthFactor)), scenario.accounts.length);
    const run = simulate(parsed.scenario);
    expect(run.accounts.outcome[scenario.accounts.length]).not.toBe(0);
    const beside = others(run, scenario.accounts.length);
    expect(beside.map(({ what }) => what)).toEqual(without.map(({ what }) => what));
    expect(without.length).toBeGreaterThan(20);
    const apart = beside.flatMap(({ what, values }, n) =>
      values.flatMap((value, v) =>
        differs(value, without[n]?.values[v] ?? 0, 1e-4, 1e-2) ? [`${what} ${value}`] : [],
      ),
    );
    expect(apart).toEqual([]);
  });
});
