/** The benchmark compares like with like: a rescan finds whom the engine triggers, and no other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, run } from '@/lib/engine';
import { type Firsts, firstsOf, hashOf, inOrder, rowsOf } from './firsts';
import { growthExponent, ratios, spreadOf } from './measures';
import { makeRescan } from './peers/rescan';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot';
import { makeScenario, PATHS, SHARES } from './workload';

const folder = mkdtempSync(join(tmpdir(), 'shockgraph-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rescanned(snapshot: Snapshot): Firsts {
  const found = makeRescan(snapshot, () => 0).run(new Float64Array(snapshot.ticks));
  return inOrder(found.tick, found.bucket);
}

describe.each(PATHS.flatMap((path) => SHARES.map((share) => ({ path, share }))))('$path, $share', ({ path, share }) => {
  const c = compile(makeScenario({ accounts: 3_000, path, share }));
  const result = run(c);
  const firsts = firstsOf(rowsOf(result.log));
  const file = join(folder, `${path}-${share}`);
  writeSnapshot(file, c, result);

  test('a rescan of the snapshot finds the engine’s first triggers', () => {
    expect(firsts.tick.length).toBeGreaterThan(10);
    expect(rescanned(readSnapshot(file))).toEqual(firsts);
  });

  test('and other ones where one bucket has other collateral', () => {
    const snapshot = readSnapshot(file);
    const b = firsts.bucket[0] as number;
    snapshot.collateralUsd[b] = (snapshot.collateralUsd[b] as number) * 4;
    expect(hashOf(rescanned(snapshot))).not.toBe(hashOf(firsts));
  });

  test('the share that it is named for is liquidated, by feedback too, and no opening position is changed otherwise', () => {
    const { liquidated, adl, socialisedUsd, ticks } = result.summary;
    expect(liquidated.accounts / 3_000 / share).toBeGreaterThan(0.6);
    expect(liquidated.accounts / 3_000 / share).toBeLessThan(1.4);
    expect(liquidated.generations.length).toBeGreaterThan(1);
    expect([adl.accounts, socialisedUsd, ticks]).toEqual([0, 0, 600]);
    expect(result.breaches).toEqual([]);
  });
});

test('a crowd that the shock never reaches changes nothing', () => {
  const firsts = [2_000, 5_000].map((accounts) =>
    firstsOf(rowsOf(run(compile(makeScenario({ accounts, path: 'noisy', share: 0.01, exposed: 1_000 }))).log)),
  );
  expect(firsts[0]?.tick.length).toBeGreaterThan(0);
  expect(firsts[0]).toEqual(firsts[1]);
});

test('statistics of rounds', () => {
  expect(spreadOf([3, 1, 2, 10])).toEqual({ min: 1, median: 2.5, max: 10 });
  expect(ratios([10, 30], [5, 10])).toEqual({ min: 2, median: 2.5, max: 3 });
  expect(growthExponent([10, 100, 1000].map((n) => [n, 5 * Math.sqrt(n)]))).toBeCloseTo(0.5, 12);
});
