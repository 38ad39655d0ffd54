/**
 * Whom T5 looks at: the bins against a plain list, and the thresholds against the prices at which buckets trigger. That
 * nothing is missed the twin holds; here that nothing is looked at without need.
 */
import fc from 'fast-check';
import { type Compiled, compile, liquidationPrice } from '@/lib/engine';
import { createBody } from '@/lib/engine/body';
import { look, watchAgain, watchAll } from '@/lib/engine/venue/scan';
import { createWatch, makeDue, place, takeDueBuckets, unlink, type Watch } from '@/lib/engine/venue/watch';
import { btc, expectNear, scenarioOf, simAt } from './support';

const ACCOUNTS = 12;

/** Twelve accounts with a position in BTC (opening at 100) and one in ETH (at 10); the odd ones short. */
const market = (): Compiled =>
  compile(
    scenarioOf({
      instruments: [btc(), btc({ id: 'ETH', indexUsd: 10 })],
      accounts: Array.from({ length: ACCOUNTS }, (_, n) => ({
        id: `a${n}`,
        collateralUsd: 1000,
        positions: ['BTC', 'ETH'].map((instrument) => ({ instrument, sizeBase: n % 2 === 0 ? 1 : -1 })),
      })),
    }),
  );

/** What the bins must do, with a list searched from end to end. */
class Plain {
  readonly hung = new Map<number, number>();
  readonly seenUsd = [Number.NaN, Number.NaN];
  readonly due = new Set<number>();

  constructor(private readonly c: Compiled) {}

  place(p: number, isShort: boolean, usd: number): void {
    this.hung.delete(p);
    if (isShort ? usd !== Number.POSITIVE_INFINITY : usd >= 0) this.hung.set(p, usd);
  }

  take(marksUsd: readonly number[]): number[] {
    for (const [p, usd] of [...this.hung]) {
      const i = this.c.positionInstrument[p] as number;
      const mark = marksUsd[i] as number;
      const isMet = (this.c.sizeBase[p] as number) > 0 ? usd >= mark : usd <= mark;
      if (mark === this.seenUsd[i] || !isMet) continue;
      this.hung.delete(p);
      this.due.add(this.c.positionBucket[p] as number);
    }
    marksUsd.forEach((usd, i) => {
      this.seenUsd[i] = usd;
    });
    const taken = [...this.due];
    this.due.clear();
    return taken.sort((a, b) => a - b);
  }
}

const anyUsd = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, -0.5, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1e12) },
);
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('place' as const), p: fc.nat(2 * ACCOUNTS - 1), share: anyUsd }),
  fc.record({ kind: fc.constant('unlink' as const), p: fc.nat(2 * ACCOUNTS - 1) }),
  fc.record({ kind: fc.constant('due' as const), b: fc.nat(ACCOUNTS - 1) }),
  fc.record({
    kind: fc.constant('take' as const),
    shares: fc.tuple(fc.double({ min: 0.01, max: 3, noNaN: true }), fc.constantFrom(0.5, 1, 1, 1.7)),
  }),
);

/** A long's threshold of plus infinity and a short's below zero are met by every price; neither is ever asked for. */
const isAsked = (isShort: boolean, share: number): boolean =>
  isShort ? share >= 0 : share !== Number.POSITIVE_INFINITY;

test('MARGIN-03 the bins pop what a list searched from end to end would, each bucket once', () => {
  const c = market();
  const property = fc.property(fc.array(anyStep, { minLength: 40, maxLength: 120 }), (steps) => {
    const watch: Watch = createWatch(c);
    const plain = new Plain(c);
    const looked = new Set<number>();
    for (const step of steps) {
      if (step.kind === 'place') {
        const i = c.positionInstrument[step.p] as number;
        const isShort = (c.sizeBase[step.p] as number) < 0;
        if (!isAsked(isShort, step.share)) continue;
        place(watch, step.p, i, isShort, step.share * (c.indexUsd[i] as number));
        plain.place(step.p, isShort, step.share * (c.indexUsd[i] as number));
      } else if (step.kind === 'unlink') {
        unlink(watch, step.p);
        plain.hung.delete(step.p);
      } else if (step.kind === 'due') {
        makeDue(watch, step.b);
        plain.due.add(step.b);
      } else {
        const marksUsd = step.shares.map((share, i) => share * (c.indexUsd[i] as number));
        const taken = takeDueBuckets(c, watch, Float64Array.from(marksUsd));
        expect(taken.toSorted((a, b) => a - b)).toEqual(plain.take(marksUsd));
        for (const b of taken) looked.add(b);
        expect([...watch.moved].sort((a, b) => a - b)).toEqual([...looked].sort((a, b) => a - b));
        expect(watch.due).toEqual([]);
        expect([...watch.isDue]).toEqual(Array.from({ length: ACCOUNTS }, () => 0));
      }
    }
  });
  fc.assert(property, { numRuns: 80, seed: 31 });
});

test('MARGIN-03 a position with another before it moves to its new bin', () => {
  const c = market();
  const watch = createWatch(c);
  // Two longs of BTC at 90; the one hung first goes to 23, in bin 7, three past the number of the other.
  place(watch, 0, 0, false, 90);
  place(watch, 4, 0, false, 90);
  place(watch, 0, 0, false, 23);
  expect(takeDueBuckets(c, watch, Float64Array.of(50, 10))).toEqual([2]);
  expect(takeDueBuckets(c, watch, Float64Array.of(20, 10))).toEqual([0]);
});

describe('thresholds', () => {
  test.each([
    ['a long', 10, 200],
    ['a short', -10, 200],
    ['a long with little room', 10, 51],
  ])('MARGIN-05 %s asks for a look at its liquidation price', (_, sizeBase, collateralUsd) => {
    const sim = simAt(
      scenarioOf({ accounts: [{ id: 'a', collateralUsd, positions: [{ instrument: 'BTC', sizeBase }] }] }),
    );
    expect(look(sim, 0, sim.real.published.markUsd)).toBe(false);
    const usd = liquidationPrice(sim.c, sim, sim.real.published.markUsd, 0);
    const nearerUsd = ((sim.watch.thresholdUsd[0] as number) - usd) * Math.sign(sizeBase);
    expect(nearerUsd).toBeGreaterThan(0);
    expect(nearerUsd).toBeLessThan(1e-9);
  });

  test('MARGIN-03 several positions: each may move against it by the same number of deviations', () => {
    const instruments = [
      btc({
        volatilityAnnual: 0.5,
        tiers: [
          { fromUsd: 0, maintenanceRate: 0.05 },
          { fromUsd: 500, maintenanceRate: 0.2 },
        ],
      }),
      btc({
        id: 'ETH',
        indexUsd: 10,
        volatilityAnnual: 1,
        tiers: [
          { fromUsd: 0, maintenanceRate: 0.02 },
          { fromUsd: 500, maintenanceRate: 0.1 },
        ],
      }),
    ];
    const positions = [
      { instrument: 'BTC', sizeBase: 2 },
      { instrument: 'ETH', sizeBase: -30 },
    ];
    const sim = simAt(scenarioOf({ instruments, accounts: [{ id: 'a', collateralUsd: 116, positions }] }));
    expect(look(sim, 0, sim.real.published.markUsd)).toBe(false);
    // Slack 116 - 10 - 6; BTC loses 2 x 0.95 x 100 x 0.5 = 95 a deviation, ETH 30 x 1.1 x 10 x 1 = 330.
    const deviations = 100 / 425;
    expectNear(sim.watch.thresholdUsd[0] as number, 100 * (1 - 0.5 * deviations), 1e-9);
    expectNear(sim.watch.thresholdUsd[1] as number, 10 * (1 + deviations), 1e-9);
  });

  test('MARGIN-03 no slack left triggers; a closed bucket hangs nowhere; one without use for a threshold is due', () => {
    const accounts = [
      { id: 'at', collateralUsd: 50, positions: [{ instrument: 'BTC', sizeBase: 10 }] },
      { id: 'sound', collateralUsd: 50.1, positions: [{ instrument: 'BTC', sizeBase: 10 }] },
      { id: 'rich', collateralUsd: 5000, positions: [{ instrument: 'BTC', sizeBase: 10 }] },
    ];
    const sim = simAt(scenarioOf({ accounts }));
    const marksUsd = sim.real.published.markUsd;
    expect([0, 1, 2].map((b) => look(sim, b, marksUsd))).toEqual([true, false, false]);
    sim.openPositions[1] = 0;
    expect(look(sim, 1, marksUsd)).toBe(false);
    takeDueBuckets(sim.c, sim.watch, marksUsd);
    expect(takeDueBuckets(sim.c, sim.watch, Float64Array.of(0.001))).toEqual([]);
  });

  test('DET-01 watched again after a run: due as at the start, nothing else', () => {
    const c = compile(
      scenarioOf({
        accounts: [
          { id: 'at', collateralUsd: 50, positions: [{ instrument: 'BTC', sizeBase: 10 }] },
          { id: 'sound', collateralUsd: 100, positions: [{ instrument: 'BTC', sizeBase: 10 }] },
        ],
      }),
    );
    const body = createBody(c);
    watchAll(c, body);
    expect(body.watch.due).toEqual([0]);
    const first = body.watch.thresholdUsd.slice();
    makeDue(body.watch, 1);
    expect(takeDueBuckets(c, body.watch, Float64Array.of(96)).sort()).toEqual([0, 1]);
    makeDue(body.watch, 1);
    watchAgain(c, body);
    expect(body.watch.due).toEqual([0]);
    expect(body.watch.moved).toEqual([]);
    expect([...body.watch.isMoved]).toEqual([0, 0]);
    expect(body.watch.seenMarkUsd[0]).toBeNaN();
    expect(body.watch.thresholdUsd).toEqual(first);
    expect(takeDueBuckets(c, body.watch, Float64Array.of(96))).toEqual([0]);
    expect(takeDueBuckets(c, body.watch, Float64Array.of(94))).toEqual([1]);
  });
});
