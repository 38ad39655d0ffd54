import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liquidationHeat, lossBalance } from '@/lib/analysis';
import { compile, simulate } from '@/lib/engine';
import { CHARTS, generationRows, reachOf, stepDepths, timeTicksBetween, waterfall, widestGap } from '@/lib/ui/charts';
import { csvText, exportName } from '@/lib/ui/export/csv';
import { linesAbove, linesBelow, wrapped } from '@/lib/ui/export/words';
import { twelve } from '../analysis/fixtures';

const scenario = twelve();
const run = simulate(scenario);

test('the waterfall falls from the deficit to nothing', () => {
  const balance = lossBalance(run);
  const steps = waterfall(balance);
  expect(steps[0]?.from).toBe(balance.deficitUsd);
  expect(steps.at(-1)?.to).toBeCloseTo(0, 6);
  steps.forEach((step, n) => {
    if (n > 0) expect(step.from).toBe(steps[n - 1]?.to);
  });
});

test('what each price step takes adds up to what the book takes to its edge', () => {
  const { bins } = liquidationHeat(compile(scenario), { instrument: 0 });
  const depths = stepDepths(bins, 100);
  const below = depths.slice(0, bins.length / 2).reduce((sum, usd) => sum + usd, 0);
  const above = depths.slice(bins.length / 2).reduce((sum, usd) => sum + usd, 0);
  expect(below).toBeCloseTo(bins[0]?.depthUsd ?? 0, 4);
  expect(above).toBeCloseTo(bins.at(-1)?.depthUsd ?? 0, 4);
});

test('generations: nothing at first, all at the end', () => {
  const before = generationRows(run, 0);
  const after = generationRows(run, run.series.ticks);
  expect(before.map(({ countNow }) => countNow)).toEqual([0, 0, 0, 0]);
  expect(after.reduce((sum, { countNow }) => sum + countNow, 0)).toBe(run.nodes.count);
  for (const row of after) expect(row.nowUsd).toBe(row.usd);
});

test('the heat reaches past what the price visited, and mark and book part where the book was sold', () => {
  expect(reachOf(run, 0, 100)).toBe(0.4);
  const gap = widestGap(run, 0);
  expect(gap?.share).toBeLessThan(-0.05);
});

test.each([
  [0, 60_000, 6, '0\u00a0s'],
  [230_000, 360_000, 8, '4:00\u00a0min'],
  [12_600_000, 23_400_000, 4, '4\u00a0h'],
  [12_000, 19_000, 5, '12\u00a0s'],
])('time ticks between %i and %i ms lie inside, few, the unit on the first', (from, to, most, first) => {
  const ticks = timeTicksBetween(from, to, most);
  expect(ticks[0]?.label).toBe(first);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(most + 1);
  for (const { value } of ticks) {
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  }
  for (const { label } of ticks.slice(1)) expect(label).toMatch(/^[\d.]+$|^\d+:[0-5]\d$/);
});

test('every chart names rules that the model has', () => {
  const model = readFileSync(join(process.cwd(), 'docs/model.md'), 'utf8');
  for (const { codes, says, unit } of Object.values(CHARTS)) {
    expect(says.length * unit.length).toBeGreaterThan(0);
    for (const code of codes) expect(model).toContain(`### ${code} `);
  }
});

describe('exports', () => {
  const source = {
    title: 'A market, "thin"',
    seed: 7,
    engine: '0.1.0',
    digest: 'a222a833'.repeat(8),
    moment: 'at 3 s',
    made: '2026-11-26',
  };
  const of = { chart: 'ADL queue', unit: 'USD', says: 'Who is next.', codes: ['ADL-02'], source };

  test('a CSV says what it belongs to, and no field is taken for a formula', () => {
    const text = csvText(of, {
      columns: ['account', 'usd'],
      rows: [
        ['=cmd()', 1.5],
        ['a,b', null],
        ['plain', Number.NaN],
      ],
    });
    expect(text.split('\n')).toEqual([
      '# ADL queue (USD)',
      '# Who is next. Rules ADL-02.',
      '# A market, "thin", at 3 s',
      `# seed 7, engine 0.1.0, document version 1, 2026-11-26, digest ${source.digest}`,
      'account,usd',
      "'=cmd(),1.5",
      '"a,b",',
      'plain,',
      '',
    ]);
    expect(exportName(of, 'svg')).toBe('a-market-thin-adl-queue-a222a833.svg');
  });

  test('the words round a picture hold title, unit, rules, seed, engine and the whole digest, and fit its width', () => {
    for (const width of [380, 1100]) {
      const lines = [...linesAbove(of, width), ...linesBelow(of, width)];
      const text = lines.map((line) => line.text).join('');
      for (const part of ['ADL queue', 'USD', 'ADL-02', 'seed 7', '0.1.0', 'version 1', '2026-11-26'])
        expect(text).toContain(part);
      expect(text.replaceAll(' ', '')).toContain(source.digest);
      for (const { text: line, size } of lines) expect(line.length * size * 0.5).toBeLessThanOrEqual(width);
    }
    expect(wrapped('a bb ccc', 12, 'text', 12 * 8 * 0.52 + 1).map(({ text }) => text)).toEqual(['a bb ccc']);
  });
});
