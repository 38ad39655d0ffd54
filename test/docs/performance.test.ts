/** docs/performance.md is what the benchmarks wrote down; and a goal is met or missed by its number alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { engineGoals, goal, goalsTable } from '../../scripts/lib/performanceGoals';
import { performanceText } from '../../scripts/lib/performanceText';
import type { BenchResult } from '../bench/report';

const ROOT = path.join(__dirname, '..', '..');
const bench = JSON.parse(readFileSync(path.join(ROOT, 'test/bench/results.json'), 'utf8')) as BenchResult;

test('docs/performance.md is current (else: npx tsx scripts/performance.ts)', () => {
  expect(readFileSync(path.join(ROOT, 'docs/performance.md'), 'utf8')).toBe(performanceText(ROOT));
});

test('the results are of a whole benchmark whose contestants agree', () => {
  expect(bench.cases.map(({ workload }) => workload.accounts)).toContain(1_000_000);
  const agree = bench.cases.flatMap(({ peers }) => peers.map((peer) => peer.agrees));
  expect(agree.length).toBeGreaterThan(20);
  expect(agree).not.toContain(false);
  expect(bench.cases.flatMap(({ engine }) => engine.breaches).filter((count) => count > 0)).toEqual([]);
  expect(bench.growth.map(({ agrees }) => agrees)).toEqual([true, true]);
});

test.each([
  ['at least', 5, 5, true],
  ['at least', 5, 4.99, false],
  ['at most', 0.3, 0.3, true],
  ['at most', 0.3, 0.31, false],
  ['at most', 0.3, Number.NaN, false],
  ['at least', 5, Number.NaN, false],
] as const)('%s %d is met by %d: %s', (side, wanted, measured, isMet) => {
  expect(goal('g', side, wanted, measured, '').isMet).toBe(isMet);
});

test('a goal that was not measured says so', () => {
  const none = engineGoals({ ...bench, cases: [], growth: [] }, null);
  expect(none.some(({ isMet }) => isMet)).toBe(false);
  expect(goalsTable(none.slice(0, 1)).split('\n')[2]).toBe(
    '| Smooth path, against the TypeScript rescan | at least 10 times | not measured | open |',
  );
});
