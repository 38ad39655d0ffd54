/** The flow of losses: dollars balance on both edges and in every bar, and a large run has as few bars as a small one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Run, simulate } from '@/lib/engine';
import {
  FLOW_PAYERS,
  type FlowModel,
  flowBarWords,
  flowBehind,
  flowLayout,
  flowModel,
  flowPath,
  flowPathSentence,
  flowSentence,
} from '@/lib/graph';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { syntheticRun, syntheticScenario } from './synthetic';

const OPTIONS = { generations: 6, leastShare: 0.01 };
const BOX = { width: 780, height: 420, right: 140, narrow: false };

function load(id: string): { run: Run; scenario: Scenario } {
  const text = readFileSync(path.join(process.cwd(), 'public', 'presets', `${id}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return { run: simulate(parsed.scenario), scenario: parsed.scenario };
}

const CASES = new Map([
  ...['october-10-2025', 'whale-2025-03-12', 'twelve-accounts'].map((id) => [id, load(id)] as const),
  ['20,000 that fell', { run: syntheticRun(20_000), scenario: syntheticScenario() }] as const,
]);

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const lossOf = ({ nodes }: Run): number => sum(nodes.lossUsd.map((usd) => Math.max(0, usd)));

describe.each([...CASES])('CAUSE-06 the flow of %s', (_, { run, scenario }) => {
  const model = flowModel(run, scenario, OPTIONS);
  const layout = flowLayout(model, BOX);
  const byKey = new Map(model.nodes.map((node) => [node.key, node]));

  test('left edge, right edge and the losses of the run are one sum', () => {
    const left = sum(model.nodes.filter((node) => node.parent === '').map((node) => node.totalUsd));
    const right = sum(model.payers.map(({ usd }) => usd));
    expect(left / model.totalUsd).toBeCloseTo(1, 9);
    expect(right / model.totalUsd).toBeCloseTo(1, 9);
    expect(model.totalUsd / lossOf(run)).toBeCloseTo(1, 6);
  });

  test('every bar passes on what comes in: its own loss, which somebody paid, and its children', () => {
    for (const node of model.nodes) {
      const children = sum(node.children.map((key) => byKey.get(key)?.totalUsd ?? Number.NaN));
      expect(Math.abs(node.ownUsd + children - node.totalUsd)).toBeLessThan(1e-6 * model.totalUsd);
      expect(Math.abs(sum(FLOW_PAYERS.map((payer) => node.paid[payer])) - node.ownUsd)).toBeLessThan(
        1e-6 * model.totalUsd,
      );
      for (const key of node.children) expect(byKey.get(key)?.column).toBe(node.column + 1);
    }
  });

  test('no two causes or markets have one name', () => {
    const names = model.nodes.filter((node) => node.column < 2).map((node) => node.label);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every account that fell stands in one bar, and few bars are drawn', () => {
    const buckets = model.nodes.flatMap((node) => [...node.buckets]);
    expect(buckets.sort((a, b) => a - b)).toEqual([...run.nodes.bucket].sort((a, b) => a - b));
    expect(model.nodes.length).toBeLessThan(160);
    for (const node of model.nodes) for (const bucket of node.buckets) expect(model.keyOf.get(bucket)).toBe(node.key);
  });

  test('the same run gives the same flow and the same places', () => {
    const again = flowModel(run, scenario, OPTIONS);
    const plain = ({ keyOf, ...rest }: FlowModel) => rest;
    expect(plain(again)).toEqual(plain(model));
    expect(flowLayout(again, BOX)).toEqual(layout);
  });

  test('bars are as high as their dollars, stand inside the box and do not lie over one another', () => {
    const columns = new Map<number, { y: number; h: number }[]>();
    for (const bar of layout.bars) {
      const node = byKey.get(bar.key);
      expect(bar.h).toBeCloseTo((node?.totalUsd ?? Number.NaN) * layout.pxPerUsd, 9);
      expect(bar.y).toBeGreaterThanOrEqual(-1e-6);
      expect(bar.y + bar.h).toBeLessThanOrEqual(BOX.height + 1e-6);
      columns.set(bar.x, [...(columns.get(bar.x) ?? []), bar]);
    }
    for (const bars of columns.values()) {
      const sorted = bars.sort((a, b) => a.y - b.y);
      sorted.forEach((bar, n) => {
        const before = sorted[n - 1];
        if (before) expect(bar.y).toBeGreaterThanOrEqual(before.y + before.h - 1e-6);
      });
    }
    const arriving = sum(layout.own.map(({ h }) => h));
    expect(arriving).toBeCloseTo(sum(layout.payers.map(({ h }) => h)), 6);
  });

  test('from every account that fell a path leads back to a cause', () => {
    for (const bucket of run.nodes.bucket) {
      const keys = flowPath(model, model.keyOf.get(bucket));
      expect(byKey.get(keys[0] ?? '')?.parent).toBe('');
      expect(keys.length).toBe((byKey.get(keys.at(-1) ?? '')?.column ?? Number.NaN) + 1);
    }
  });
});

test('an account in a group, or after the last column, has a bar of its own when it is asked for', () => {
  const { run, scenario } = load('october-10-2025');
  const whole = flowModel(run, scenario, OPTIONS);
  const rows = Array.from({ length: run.nodes.count }, (_, row) => row);
  const late = rows.filter((row) => (run.nodes.generation[row] ?? 0) >= OPTIONS.generations).slice(0, 3);
  const early = rows.filter((row) => (run.nodes.generation[row] ?? 0) === 2).slice(-3);
  for (const row of [...late, ...early]) {
    const apart = run.nodes.bucket[row] ?? -1;
    const model = flowModel(run, scenario, { ...OPTIONS, apart });
    const own = model.nodes.find((node) => node.key === model.keyOf.get(apart));
    expect([own?.kind, own?.buckets[0]]).toEqual(['account', apart]);
    expect(sum(model.nodes.map((node) => node.ownUsd)) / whole.totalUsd).toBeCloseTo(1, 9);
    expect(model.nodes.flatMap((node) => node.buckets).sort((a, b) => a - b)).toEqual(
      whole.nodes.flatMap((node) => node.buckets).sort((a, b) => a - b),
    );
  }
});

test('the twelve in words, step by step, with dollars and their share', () => {
  const { run, scenario } = CASES.get('twelve-accounts') ?? load('twelve-accounts');
  const model = flowModel(run, scenario, OPTIONS);
  const bucketOf = (label: string): number => model.nodes.find((node) => node.label === label)?.buckets[0] ?? -1;
  expect(flowPathSentence(run, bucketOf('fay'))).toBe(
    'The shock took ana at 2 s. Its sale pulled down ben at 3 s, that of ben dia at 5 s, and that of dia fay at 7 s.',
  );
  expect(flowSentence(model, run)).toMatch(
    /^The account that fell first lost \$.*; the 6 liquidations its sales led to cost \$.*, \d+\u00a0% of all\.$/,
  );
  const ben = model.nodes.find((node) => node.label === 'ben');
  expect(ben && flowBarWords(model, ben, run)).toMatch(
    /^ben: \$.* lost by itself, \$23\.2k \(59\u00a0%\) with all it pulled down, from 3 s$/,
  );
  expect([...flowBehind(model, ben?.key)].map((key) => model.nodes.find((node) => node.key === key)?.label)).toEqual([
    'dia',
    'fay',
  ]);
});

test('a run in which nobody fell has an empty flow and says so', () => {
  const { scenario } = CASES.get('twelve-accounts') ?? load('twelve-accounts');
  const calm: Scenario = { ...scenario, shock: { ...scenario.shock, moves: [], flows: [], withdrawals: [] } };
  const run = simulate(calm);
  const model = flowModel(run, calm, OPTIONS);
  expect(model.nodes).toEqual([]);
  expect(flowSentence(model, run)).toBe('Nobody fell, so nothing was passed on.');
  expect(flowLayout(model, BOX).pxPerUsd).toBe(0);
});
