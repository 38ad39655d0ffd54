/**
 * CAUSE-01..06 on a cascade one can follow by hand: linear book of 0.1 % a unit, marks at the book, a step to 97.5.
 * A falls by the shock and sells 10 units (96.525), that takes B, who sells 20 (94.575), that takes C.
 */
import { CAUSES, FALLS, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { BY_BOOK, fallsAt, parentsOf, runOf, sharesOf } from './cascade';
import { btc, column, DEEP, eventsOf, expectNear, holds, scenarioOf, step } from './support';

const ladder = () => runOf([fallsAt('a', 98, 10), fallsAt('b', 97, 20), fallsAt('c', 95, 4), fallsAt('d', 90, 1)]);

describe('causes', () => {
  test('CAUSE-01 the buckets that fell are the nodes, in order of falling', () => {
    const run = ladder();
    expect([...run.nodes.bucket]).toEqual([0, 1, 2]);
    expect([...run.nodes.firstActionTick]).toEqual([0, 1, 2]);
    expect(run.buckets.node[3]).toBe(-1);
    expect([...run.nodes.fall].map((n) => FALLS[n])).toEqual(['liquidated', 'liquidated', 'liquidated']);
    [97.5, 96.525, 94.575].forEach((usd, tick) => expectNear(column(run, 'markUsd')[tick] as number, usd));
  });

  test('CAUSE-01 what the vault sheds belongs to the nodes it took it from', () => {
    const vault = { capitalUsd: 1e4, takeoverShare: 1.5, shedPerSecond: 1 };
    const run = runOf([fallsAt('a', 98, 10), fallsAt('b', 97, 20)], { venue: { ...BY_BOOK, vault } });
    expect([...run.nodes.fall].map((n) => FALLS[n])).toEqual(['taken-over', 'taken-over']);
    expect([...run.nodes.generation]).toEqual([0, 1]);
    expect(parentsOf(run, 1).map(([node]) => node)).toEqual([0]);
  });

  test('CAUSE-02 shadow 0 knows the shock alone', () => {
    const run = ladder();
    expect(new Set(column(run, 'shockBookUsd'))).toEqual(new Set([97.5]));
  });

  test('CAUSE-03 the generation is the least shadow that triggers it too', () => {
    const run = ladder();
    expect([...run.nodes.generation]).toEqual([0, 1, 2]);
    expect([...run.nodes.cause].map((n) => CAUSES[n])).toEqual(['shock', 'cascade', 'cascade']);
    expect(run.summary.liquidated.generations).toEqual([1, 1, 1]);
  });

  test('CAUSE-03 a later fall that the shock would have caused anyway is of the first generation', () => {
    const shock: ScenarioInput['shock'] = {
      moves: [
        {
          instrument: 'BTC',
          kind: 'path',
          path: [
            [999, 1],
            [1000, 0.975],
            [5000, 0.975],
            [6000, 0.9],
          ],
        },
      ],
    };
    const run = runOf([fallsAt('a', 98, 10), fallsAt('late', 93, 1)], { shock });
    expect([...run.nodes.generation]).toEqual([0, 0]);
    expect(run.nodes.parentNode).toHaveLength(0);
  });

  test.each([0, 1000, 2000])('CAUSE-03 the same whenever the shock comes, here at %d ms', (startMs) => {
    const run = runOf([fallsAt('a', 98, 10), fallsAt('b', 97, 20)], { shock: step(-0.025, startMs) });
    expect([...run.nodes.triggerTick]).toEqual([0, 1].map((tick) => tick + startMs / 1000));
    expect([...run.nodes.generation]).toEqual([0, 1]);
    expectNear(sharesOf(run, 1).get(0) ?? 0, 20 * 0.975);
  });

  test('CAUSE-03 at its maintenance to the cent by the shock alone: generation 0', () => {
    const run = runOf([holds('a', 145, 10)], { shock: step(-0.1) });
    expect(run.nodes.equityUsd[0]).toBe(45);
    expect(run.nodes.maintenanceUsd[0]).toBe(45);
    expect(run.nodes.generation[0]).toBe(0);
    expect(CAUSES[run.nodes.cause[0] as number]).toBe('shock');
  });

  test('CAUSE-03 the same of one who withdrew 1: as it opened, 145 - 100, it would have been triggered too', () => {
    const withdrawals = [{ account: 'a', startMs: 0, amountUsd: 1 }];
    const run = runOf([holds('a', 145, 10)], { shock: { ...step(-0.1), withdrawals } });
    expect(run.nodes.equityUsd[0]).toBe(44);
    expect(CAUSES[run.nodes.cause[0] as number]).toBe('shock');
  });

  test('CAUSE-03 its lead is the position with the most maintenance, be it cents', () => {
    const positions = [
      { instrument: 'BTC', sizeBase: 0.02 },
      { instrument: 'ETH', sizeBase: -0.03 },
    ];
    const run = runOf([{ id: 'a', collateralUsd: 0.26, positions }], { instruments: [btc(), btc({ id: 'ETH' })] });
    expect(run.nodes.leadInstrument[0]).toBe(1);
    expect(run.nodes.leadSide[0]).toBe(-1);
  });

  test('CAUSE-03 taken by funding, its cause is the venue: a root without parents', () => {
    const run = simulate(
      scenarioOf({
        instruments: [btc({ book: DEEP, fundingRate8h: 0.288 })],
        accounts: [holds('a', 50.025, 10)],
        venue: { ...BY_BOOK, fundingIntervalMs: 1000 },
        shock: { flows: [{ instrument: 'BTC', startMs: 9000, durationMs: 0, sizeBase: 1 }] },
      }),
    );
    expect(run.nodes.count).toBe(1);
    expect(run.nodes.triggerTick[0]).toBe(3);
    expect(CAUSES[run.nodes.cause[0] as number]).toBe('venue');
    expect(run.nodes.generation[0]).toBe(0);
    expect(parentsOf(run, 0)).toEqual([]);
  });

  test('CAUSE-03 a stop is taken the same way, on its instrument alone', () => {
    const stopped = holds('s', 5000, 2, { stops: [{ instrument: 'BTC', triggerUsd: 97, sizeBase: 2 }] });
    const run = runOf([fallsAt('a', 98, 10), stopped]);
    expect([...run.nodes.fall].map((n) => FALLS[n])).toEqual(['liquidated', 'stopped-out']);
    expect([...run.nodes.generation]).toEqual([0, 1]);
    expect(parentsOf(run, 1).map(([node]) => node)).toEqual([0]);
  });

  test('CAUSE-04 where the loss came from telescopes: shock, then layer by layer', () => {
    const run = ladder();
    const shares = sharesOf(run, 2);
    expectNear(run.nodes.markLossUsd[2] as number, 4 * (100 - 94.575));
    expectNear(shares.get(-1) ?? 0, 4 * 2.5);
    expectNear(shares.get(0) ?? 0, 4 * 0.975);
    expectNear(shares.get(1) ?? 0, 4 * 1.95);
    const layers = [...run.nodes.layerUsd.subarray(run.nodes.layerStart[2], run.nodes.layerStart[3])];
    [4 * 0.975, 4 * 1.95].forEach((usd, k) => expectNear(layers[k] as number, usd));
  });

  test.each([
    ['the latest push alone was enough', 96.4, [1]],
    ['it took both', 97, [1, 0]],
  ])('CAUSE-05 what pushed it over: %s', (_, priceUsd, expected) => {
    const run = runOf([fallsAt('a1', 98.5, 10), fallsAt('a2', 98, 10), fallsAt('b', priceUsd, 4)]);
    expect([...run.nodes.generation]).toEqual([0, 0, 1]);
    // Equal pushes: the main parent is the latest.
    expect(parentsOf(run, 2).map(([node]) => node)).toEqual(expected);
  });

  // Shorts of BTC and ETH fall at 102 and buy. b, long 30 BTC, needs 1.5 of what is above 2,000 USD: the rise takes it,
  // at 102.67, and hurts it nowhere.
  test.each([
    ['BTC’s before ETH’s', 60, 71, 1],
    ['ETH’s before BTC’s', 71, 60, 0],
  ])(
    'CAUSE-05 where none hurts it is the latest execution, on whatever book, with no dollars: %s',
    (_, btcUsd, ethUsd, last) => {
      const tiers = [
        { fromUsd: 0, maintenanceRate: 0.05 },
        { fromUsd: 2000, maintenanceRate: 1.5 },
      ];
      const short = (id: string, collateralUsd: number, instrument: string) => ({
        id,
        collateralUsd,
        positions: [{ instrument, sizeBase: -10 }],
      });
      const run = runOf([short('x', btcUsd, 'BTC'), short('y', ethUsd, 'ETH'), holds('b', 1640, 30)], {
        instruments: [btc({ tiers }), btc({ id: 'ETH', tiers })],
        shock: { moves: ['BTC', 'ETH'].map((instrument) => ({ instrument, kind: 'step' as const, move: 0.02 })) },
      });
      const b = run.buckets.node[2] as number;
      expect(run.nodes.generation[b]).toBe(1);
      expect(parentsOf(run, b)).toEqual([[run.buckets.node[last], 0]]);
      expect(eventsOf(run, 'fell').find(({ bucket }) => bucket === 2)?.other).toBe(last);
    },
  );

  test('CAUSE-05 the main parent is the largest, one generation above; the fall names it', () => {
    const run = runOf([fallsAt('a1', 98.5, 14), fallsAt('a2', 98, 6), fallsAt('b', 97.3, 4)]);
    expect(parentsOf(run, 2).map(([node]) => node)).toEqual([0, 1]);
    expect(eventsOf(run, 'fell').map((event) => event.other)).toEqual([-1, -1, 0]);
  });

  test('CAUSE-06 left and right sum to the same', () => {
    const run = runOf([fallsAt('a', 98, 10), fallsAt('b', 97, 20), holds('w', 500, -5)], {
      shock: step(-0.08),
      venue: { ...BY_BOOK, fund: { startUsd: 20 }, socialise: 'gains' },
    });
    const { nodes } = run;
    for (let n = 0; n < nodes.count; n += 1) {
      const opening = run.buckets.openingCollateralUsd[nodes.bucket[n] as number] as number;
      expectNear(
        nodes.paidMarginUsd[n] as number,
        opening - Math.max(0, run.buckets.equityUsd[nodes.bucket[n] as number] as number),
      );
      const right = [
        nodes.paidMarginUsd,
        nodes.paidFundUsd,
        nodes.paidVaultUsd,
        nodes.paidSocialisedUsd,
        nodes.unresolvedUsd,
      ];
      expectNear(
        right.reduce((sum, part) => sum + (part[n] as number), 0),
        nodes.lossUsd[n] as number,
      );
    }
    expect(nodes.paidFundUsd.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    expect(nodes.paidSocialisedUsd.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
  });
});

describe('determinism', () => {
  test('DET-01 another shock, another digest; the order of keys in the document is no part of it', () => {
    const accounts = [fallsAt('a', 98, 10), fallsAt('b', 97, 20)];
    const one = runOf(accounts);
    const turned = JSON.parse(JSON.stringify(accounts), (_, value) =>
      Array.isArray(value) || typeof value !== 'object' ? value : Object.fromEntries(Object.entries(value).reverse()),
    );
    const other = runOf(turned);
    expect(other.digest).toBe(one.digest);
    expect(other.scenarioHash).toBe(one.scenarioHash);
    expect(runOf(accounts, { shock: step(-0.026) }).digest).not.toBe(one.digest);
    expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});
