/** BOOK-01..07 on books one can compute by hand: BTC at 100, 1,000 USD a percent, so one unit moves the price 0.1 %. */
import fc from 'fast-check';
import { simulate } from '@/lib/engine';
import { type Curve, marginalDistance, meanDistance, signedDistance } from '@/lib/engine/market/curve';
import { decideFill } from '@/lib/engine/market/fill';
import { makeCurve } from '@/lib/engine/market/makeCurve';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, column, eventsOf, expectNear, scenarioOf, simAt } from './support';

type BookInput = ScenarioInput['instruments'][number]['book'];

const POWER: BookInput = { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.9 };
const LADDER: BookInput = {
  kind: 'ladder',
  bids: [
    [99, 10],
    [98, 20],
  ],
  asks: [
    [101, 10],
    [102, 20],
  ],
};

function curveOf(book: BookInput): Curve {
  const [instrument] = scenarioOf({ instruments: [btc({ book })] }).instruments;
  if (!instrument) throw new Error('no instrument');
  return makeCurve(instrument);
}

/** What an order does against the untouched book, m and limit given. */
function fillOf(book: BookInput, sizeBase: number, limitUsd?: number, m = 1) {
  const sim = simAt(scenarioOf({ instruments: [btc({ book })] }));
  return decideFill(sim.c, sim.real, 0, m, sizeBase, limitUsd);
}

describe('book', () => {
  test.each([
    ['power, linear', POWER, 10, 0.01],
    ['power, linear, sold', POWER, -10, -0.01],
    ['power, exponent 2 (square root)', { ...POWER, exponent: 2 }, 40, 0.02],
    ['power, exponent 0.5 (square)', { ...POWER, exponent: 0.5 }, 20, 0.04],
    ['power, at its end', { ...POWER, maxDistance: 0.05 }, 900, 0.05],
    ['saturating', { kind: 'saturating', depthUsd: 1000, floorUsd: 20 }, 8, 0.8 * (1 - Math.exp(-1))],
    ['ladder, within the first level', LADDER, 5, 0.005],
    ['ladder, within the second', LADDER, 20, 0.015],
    ['ladder, sold', LADDER, -20, -0.015],
    ['ladder, past its edge', LADDER, 99, 0.02],
    ['ladder with a power tail', { ...LADDER, tail: 'power' }, 60, 0.02 * 2 ** (Math.log(2) / Math.log(3))],
  ] as [string, BookInput, number, number][])('BOOK-01 %s: z(%#)', (_, book, y, z) => {
    expectNear(signedDistance(curveOf(book), y), z, 1e-12);
  });

  test.each([
    ['power', POWER, 10, 100.5, 101],
    ['power, sold', POWER, -10, 99.5, 99],
    ['power, exponent 2', { ...POWER, exponent: 2 }, 40, 100 * (1 + 0.02 / 1.5), 102],
    ['with a spread', { ...POWER, spread: 0.002 }, 10, 100.6, 101.1],
    ['ladder: the exact sum over levels', LADDER, 15, (10 * 101 + 5 * 102) / 15, 102],
    ['ladder, sold', LADDER, -15, (10 * 99 + 5 * 98) / 15, 98],
  ] as [string, BookInput, number, number, number][])(
    'BOOK-02 %s pays the mean along the way',
    (_, book, size, average, marginal) => {
      const fill = fillOf(book, size);
      expect(fill.sizeBase).toBe(size);
      expectNear(fill.averageUsd, average, 1e-12);
      expectNear(fill.marginalUsd, marginal, 1e-12);
    },
  );

  test.each([
    ['power', { ...POWER, exponent: 1.7 }],
    ['saturating', { kind: 'saturating', depthUsd: 5000, floorUsd: 10 }],
    ['ladder', { ...LADDER, tail: 'power' }],
  ] as [string, BookInput][])('BOOK-02 no free round trip: %s', (_, book) => {
    const curve = curveOf(book);
    const stops = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(stops, (way) => {
        const path = [0, ...way, 0];
        let paid = 0;
        for (let n = 1; n < path.length; n += 1) {
          const [y0, y1] = [path[n - 1] as number, path[n] as number];
          paid += (y1 - y0) * meanDistance(curve, y0, y1);
        }
        return paid > -1e-9;
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('BOOK-03 half the makers: the same order moves twice as far', () => {
    expectNear(fillOf(POWER, 10, undefined, 0.5).marginalUsd, 102, 1e-12);
    expectNear(fillOf(POWER, 10, undefined, 0.5).dy, 20, 1e-12);
  });

  test('BOOK-03 a change of m moves no price', () => {
    const run = simulate(
      scenarioOf({
        shock: {
          flows: [{ instrument: 'BTC', startMs: 0, durationMs: 0, sizeBase: 10 }],
          liquidity: [{ startMs: 3000, durationMs: 4000, depthFactor: 0.1 }],
        },
      }),
    );
    expect(new Set(column(run, 'bookUsd'))).toEqual(new Set([101]));
    expect(column(run, 'depth').slice(2, 8)).toEqual([1, 0.1, 0.1, 0.1, 0.1, 1]);
  });

  test.each([
    ['power', POWER, -20, 99.5, -5, false],
    ['power, half-spread in', { ...POWER, spread: 0.002 }, -20, 99.5, -4, false],
    ['power, limit behind the price', POWER, -20, 100.5, 0, false],
    ['power, to the end of the book', { ...POWER, maxDistance: 0.02 }, -50, undefined, -20, true],
    ['ladder: a level whole or not at all', LADDER, -15, 98.5, -10, false],
    ['ladder: at the level', LADDER, -15, 98, -15, false],
    ['ladder: nothing past the edge', LADDER, 40, undefined, 30, true],
    ['ladder: just all of it is whole', LADDER, 30, undefined, 30, false],
    ['ladder: just all of it is whole, sold', LADDER, -30, undefined, -30, false],
    ['ladder: the tail goes on', { ...LADDER, tail: 'power' }, 40, undefined, 40, false],
  ] as [string, BookInput, number, number | undefined, number, boolean][])(
    'BOOK-04 %s',
    (_, book, size, limit, filled, exhausted) => {
      const fill = fillOf(book, size, limit);
      expectNear(fill.sizeBase, filled, 1e-9);
      expect(fill.exhausted).toBe(exhausted);
    },
  );

  test('BOOK-04 what comes back in a ladder goes to its level', () => {
    const curve = curveOf(LADDER);
    expectNear(marginalDistance(curve, 15, 5), 0.01, 1e-12);
    expectNear(marginalDistance(curve, 15, 12), 0.02, 1e-12);
    expectNear(meanDistance(curve, 15, 5), (5 * 0.02 + 5 * 0.01) / 10, 1e-12);
  });

  // The first 10 units lie at 1 %, the next at 2 %.
  test.each([
    ['bought to the end of a level', 0, 10, 0.01],
    ['sold to the end of a level', 0, -10, -0.01],
    ['sold back to the end of a level: goes to the next', 15, 10, 0.02],
    ['bought back to the end of a level: goes to the next', -15, -10, -0.02],
    ['sold back to mid: goes to the first', 5, 0, 0.01],
    ['bought back to mid: goes to the first', -5, 0, -0.01],
    ['bought past mid: comes from the first', -15, 5, 0.01],
    ['sold past mid: comes from the first', 15, -5, -0.01],
  ])('BOOK-04 the last unit, %s', (_, y0, y1, expected) => {
    expectNear(marginalDistance(curveOf(LADDER), y0, y1), expected, 1e-12);
  });

  test('BOOK-05, BOOK-06 the recoverable part halves, the permanent one stays', () => {
    const run = simulate(
      scenarioOf({
        instruments: [
          btc({ book: { kind: 'power', depthUsdAt1pct: 1000, recoveryHalfLifeMs: 1000, permanentShare: 0.2 } }),
        ],
        venue: { mark: { rule: 'book' } },
        shock: { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 0, sizeBase: 10 }] },
      }),
    );
    [101, 100.6, 100.4, 100.3].forEach((usd, tick) => expectNear(column(run, 'bookUsd')[tick] as number, usd, 1e-12));
  });

  test('BOOK-07 makers withdraw by the EWMA of moves in units of volatility', () => {
    const run = simulate(
      scenarioOf({
        venue: { makers: { vHalf: 10, floor: 0.2, halfLifeMs: 1000 } },
        shock: { moves: [{ instrument: 'BTC', kind: 'step', startMs: 1000, move: -0.05 }] },
      }),
    );
    const speed = 0.05 / (0.6 * Math.sqrt(1000 / 31_557_600_000));
    const m = (v: number): number => 0.2 + 0.8 / (1 + (v / 10) ** 2);
    const depth = column(run, 'depth');
    expect(depth[0]).toBe(1);
    expectNear(depth[1] as number, m(speed / 2), 1e-9);
    expectNear(depth[2] as number, m(speed / 4), 1e-9);
  });

  test('IDX-04 flows trade equal parts per tick; what the book lacks is dropped and reported', () => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.01 } })],
        shock: { flows: [{ instrument: 'BTC', startMs: 1000, durationMs: 3000, sizeBase: -15 }] },
      }),
    );
    const flows = eventsOf(run, 'flow');
    expect(flows.map((flow) => flow.tick)).toEqual([1, 2, 3]);
    [-5, -5, 0].forEach((size, n) => expectNear(flows[n]?.sizeBase ?? Number.NaN, size));
    expectNear(run.summary.droppedFlowBase.BTC ?? 0, -5);
    expect(run.summary.stop).toBe('book-exhausted');
    expectNear(run.summary.conservation.sizeResidualBase, 0);
    // A flow belongs to the shock: the shadow without any liquidation has it too.
    expect(column(run, 'shockBookUsd')).toEqual(column(run, 'bookUsd'));
  });
});
