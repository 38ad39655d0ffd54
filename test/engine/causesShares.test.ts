/** CAUSE-03, CAUSE-04 at their limits: more nodes than are named, more generations than are told apart. */
import { createBody } from '@/lib/engine/body';
import { compile } from '@/lib/engine/compile';
import { runIn } from '@/lib/engine/simulate';
import { createSim } from '@/lib/engine/state';
import { watchAll } from '@/lib/engine/venue/scan';
import { fallsAt, parentsOf, runOf, sharesOf } from './cascade';
import { btc, expectNear, holds, scenarioOf, step } from './support';

describe('shares of a loss', () => {
  test('CAUSE-04 of twelve that pushed the eight largest are named, the others are the rest', () => {
    const sizes = [1, 5, 2, 8, 3, 9, 4, 7, 6, 10, 2.5, 1.5];
    const run = runOf([...sizes.map((size, n) => fallsAt(`a${n}`, 98, size)), fallsAt('b', 95, 4)]);
    const b = run.buckets.node[sizes.length] as number;
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const perUnitUsd = (4 * 97.5 * 0.001 * total) / total;
    const largest = [...sizes].sort((x, y) => y - x).slice(0, 8);
    const named = new Map(largest.map((size) => [run.buckets.node[sizes.indexOf(size)] as number, size * perUnitUsd]));
    const shares = sharesOf(run, b);
    expect([...shares.keys()]).toEqual([-1, ...named.keys(), -2]);
    for (const [node, usd] of named) expectNear(shares.get(node) ?? 0, usd);
    expectNear(shares.get(-2) ?? 0, (1 + 2 + 2.5 + 1.5) * perUnitUsd, 1e-9);
  });

  test('CAUSE-04 of seven all are named, and nothing is left', () => {
    const sizes = [1, 3, 0.7, 1.3, 2.9, 0.1, 5.3];
    const run = runOf([...sizes.map((size, n) => fallsAt(`a${n}`, 98, size)), fallsAt('b', 96.6, 4)]);
    const b = run.buckets.node[sizes.length] as number;
    expect([...sharesOf(run, b).keys()].sort((x, y) => x - y)).toEqual([-1, 0, 1, 2, 3, 4, 5, 6]);
  });

  test('CAUSE-04 of ten that pushed alike the first eight are named', () => {
    const run = runOf([...Array.from({ length: 10 }, (_, n) => fallsAt(`a${n}`, 98, 2)), fallsAt('b', 96, 4)]);
    expect([...sharesOf(run, run.buckets.node[10] as number).keys()]).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7, -2]);
  });

  // a sells 10 at 97.5, down to 96.525; the book is back at once, the last price stays, and at 97 it takes b.
  test('CAUSE-04, CAUSE-05 where no book differs any more the own one has all: 10 x (97.5 - 96.525)', () => {
    const book = { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.9, recoveryHalfLifeMs: 0.5 } as const;
    const run = runOf([fallsAt('a', 98, 10), fallsAt('b', 97, 10)], {
      instruments: [btc({ book, indexWeight: 0.5 }), btc({ id: 'ETH', indexWeight: 0.5 })],
      correlation: {
        matrix: [
          [1, 0.8],
          [0.8, 1],
        ],
        spillover: 1,
      },
      venue: { mark: { rule: 'last' }, liquidation: { limit: { kind: 'none' } } },
    });
    expect([...run.nodes.generation]).toEqual([0, 1]);
    const shares = sharesOf(run, 1);
    expect([...shares.keys()]).toEqual([-1, 0]);
    expectNear(shares.get(-1) ?? 0, 25, 1e-9);
    expectNear(shares.get(0) ?? 0, 9.75, 1e-9);
    expect(parentsOf(run, 1).map(([node]) => node)).toEqual([0]);
    expectNear(parentsOf(run, 1)[0]?.[1] ?? 0, 9.75, 1e-9);
    expect(run.breaches).toEqual([]);
  });

  /** Every link sells 10 units, 0.975 USD, and that takes the next: link n falls after n links have sold. */
  const LINKS = 40;
  const fallsAfter = (links: number): number => 97.5 - 0.975 * links + 0.4;
  const chain = () => {
    const links = Array.from({ length: LINKS }, (_, n) => fallsAt(`a${n}`, fallsAfter(n), 10));
    const stops = [{ instrument: 'BTC', triggerUsd: fallsAfter(36), sizeBase: 1 }];
    return runOf([...links, holds('s', 5000, 1, { stops })], { clock: { horizonMs: 60_000 } });
  };

  test('CAUSE-03 the thirty-second generation and later are one', () => {
    const run = chain();
    const generations = Array.from({ length: LINKS }, (_, n) => run.nodes.generation[run.buckets.node[n] as number]);
    expect(generations).toEqual(Array.from({ length: LINKS }, (_, n) => Math.min(n, 32)));
    expect(run.nodes.generation[run.buckets.node[LINKS] as number]).toBe(32);
    expect(run.summary.liquidated.generations.length).toBe(33);
    const parents = generations.map((_, n) => parentsOf(run, run.buckets.node[n] as number)[0]?.[0] ?? -1);
    expect(parents.slice(0, 33)).toEqual(
      Array.from({ length: 33 }, (_, n) => (n === 0 ? -1 : run.buckets.node[n - 1])),
    );
    expect(run.breaches).toEqual([]);
  });

  test('CAUSE-04 what generations past the thirty-second took is beyond', () => {
    const run = chain();
    const shares = sharesOf(run, run.buckets.node[LINKS - 1] as number);
    const nodes = [...shares.keys()].filter((node) => node >= 0);
    expect([...shares.keys()]).toEqual([-1, ...nodes, -2, -3]);
    expect(nodes).toHaveLength(8);
    expectNear(shares.get(-1) ?? 0, 25, 1e-9);
    for (const node of nodes) expectNear(shares.get(node) ?? 0, 9.75, 1e-9);
    expectNear(shares.get(-2) ?? 0, 24 * 9.75, 1e-9);
    // The stop sold a unit beside what links 32 to 38 did.
    expectNear(shares.get(-3) ?? 0, 7 * 9.75 + 0.975, 1e-9);
  });
});

describe('section 13, cause shares', () => {
  // 10 x (100 - 90) at the trigger, all of it the shock's; the tolerance is 1e-6 of 1 + 100.
  test.each([
    [0, false],
    [0.9e-4, false],
    [-0.9e-4, false],
    [1.1e-4, true],
    [-1.1e-4, true],
  ])('%d USD besides the 100 of the shares: told %j', (usd, told) => {
    const c = compile(scenarioOf({ accounts: [holds('a', 120, 10)], shock: step(-0.1) }));
    const body = createBody(c);
    watchAll(c, body);
    const s = createSim(c, {}, body);
    const run = runIn(s, {});
    Object.assign(s.causes.nodes[0] as object, { markLossUsd: 100 + usd });
    const found = told
      ? [{ law: 'cause shares sum to the mark loss', tick: s.tick, detail: `bucket 0: 100 of ${100 + usd}` }]
      : [];
    expect(run.breaches).toEqual(found);
  });
});
