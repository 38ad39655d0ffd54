/** Every lesson's question is wrong before it is right, and can be reached; its words speak of what is there. */
import { findBucket, nodeOf } from '@/lib/analysis';
import { type Run, simulate } from '@/lib/engine';
import { type Control, LESSONS, type Lesson, type Verdict } from '@/lib/learn';
import type { Scenario } from '@/lib/scenario';
import { parsed } from '../engine/support';
import { readSources } from '../support/sources';

/** All values that the control can take. */
function valuesOf(control: Control): number[] {
  if (control.kind === 'choice') return control.options.map((_, n) => n);
  const { min, max, step } = control;
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, n) => min + n * step);
}

function tried(lesson: Lesson, value: number): { run: Run; scenario: Scenario; verdict: Verdict } {
  const scenario = parsed(lesson.scenario(value));
  const run = simulate(scenario);
  return { run, scenario, verdict: lesson.judge(run, scenario) };
}

test('eight lessons, each of another rule and with a name of its own', () => {
  expect(LESSONS).toHaveLength(8);
  for (const list of [LESSONS.map(({ id }) => id), LESSONS.map(({ title }) => title)])
    expect(new Set(list).size).toBe(LESSONS.length);
  const rules = readSources('lib/engine')
    .map(({ text }) => text)
    .join('\n');
  for (const { control } of LESSONS) expect(rules).toContain(control.code);
});

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  const values = valuesOf(lesson.control);
  const all = values.map((value) => ({ value, ...tried(lesson, value) }));

  test('is wrong as it opens, and some value makes it right', () => {
    expect(values).toContain(lesson.control.start);
    expect(all.find(({ value }) => value === lesson.control.start)?.verdict.right).toBe(false);
    const right = all.filter(({ verdict }) => verdict.right);
    expect(right.length).toBeGreaterThan(0);
    expect(right.length).toBeLessThan(values.length);
  });

  test('no law is broken and no limit reached at any value', () => {
    for (const { run } of all) {
      expect(run.breaches).toEqual([]);
      expect(run.summary.stop).not.toBe('limit');
    }
  });

  test('says why in a sentence, with figures that are numbers', () => {
    for (const { run, scenario, verdict } of all) {
      expect(verdict.because).toMatch(/^[A-Z].*\.$/);
      const readings = lesson.readings(run, scenario);
      expect(readings.length).toBeGreaterThan(1);
      for (const { label, value, says } of readings) {
        expect(`${label} ${value} ${says}`).not.toMatch(/NaN|undefined|Infinity/);
        expect(says).toMatch(/\.$/);
      }
    }
  });

  test('points at accounts that are there', () => {
    const { run } = tried(lesson, lesson.control.start);
    for (const { select } of lesson.screens)
      if (select !== undefined) expect(findBucket(run, select)).toBeGreaterThanOrEqual(0);
  });

  test('is plain: short screens, no exclamations', () => {
    for (const text of [...lesson.screens.map((screen) => screen.text), lesson.question, lesson.moral]) {
      expect(text).not.toContain('!');
      expect(text.split(/\s+/).length).toBeLessThan(60);
    }
  });
});

/** What each screen says of its market, read off the run that stands beside it. */
type Claim = (run: Run, scenario: Scenario) => unknown;

const generation = (run: Run, id: string): number => run.nodes.generation[nodeOf(run, findBucket(run, id))] ?? -1;
const left = (run: Run, id: string): number => run.buckets.equityUsd[findBucket(run, id)] ?? Number.NaN;
const lowest = (run: Run, instrument = 0): number => {
  const { bookUsd, instruments, ticks } = run.series;
  const of = Array.from({ length: ticks }, (_, t) => bookUsd[t * instruments + instrument] ?? Number.NaN);
  return Math.min(...of) / 100;
};
const held = (scenario: Scenario, id: string): number =>
  scenario.accounts.find((one) => one.id === id)?.positions[0]?.sizeBase ?? 0;
const cash = (scenario: Scenario, id: string): number =>
  scenario.accounts.find((one) => one.id === id)?.collateralUsd ?? Number.NaN;
const leverage = (scenario: Scenario, id: string): number => (100 * Math.abs(held(scenario, id))) / cash(scenario, id);

const CLAIMS: Readonly<Record<string, readonly Claim[]>> = {
  'margin-tiers': [
    (_, s) => leverage(s, 'Ana') === 10,
    (_, s) => s.instruments[0]?.tiers.map(({ maintenanceRate }) => maintenanceRate).join() === '0.01,0.05,0.1',
    (run, s) => Math.abs(lowest(run) - 0.95) < 1e-3 && Math.abs(left(run, 'Ana') / cash(s, 'Ana') - 0.5) < 0.01,
  ],
  'bankruptcy-price': [
    (_, s) => held(s, 'Ben') === 1000,
    (run) => (run.buckets.liquidationPriceUsd[0] ?? 0) > (run.buckets.bankruptcyPriceUsd[0] ?? 0),
    (run) => Math.abs(Math.min(...run.series.indexUsd) - 90) < 1e-9,
  ],
  'thin-book': [
    (run, s) => held(s, 'Cem') === 1000 && cash(s, 'Cem') === 10_000 && generation(run, 'Cem') === 0,
    (run) => run.summary.liquidated.accounts === 1,
    (run) => lowest(run) < 0.93,
  ],
  'second-generation': [
    (_, s) =>
      ['Dia', 'Eli', 'Fay', 'Gus'].every((id, n, ids) => n === 0 || leverage(s, id) < leverage(s, ids[n - 1] ?? '')),
    (run) => generation(run, 'Dia') === 0 && ['Eli', 'Fay', 'Gus'].every((id) => generation(run, id) !== 0),
    (run) => ['Dia', 'Eli', 'Fay', 'Gus'].every((id, n) => generation(run, id) === n),
  ],
  'hedge-betrayed': [
    (_, s) => s.correlation.stress === 0 && s.correlation.matrix?.[0]?.[1] === -0.6,
    (run, s) => lowest(run) < 0.885 && lowest(run, 1) >= 1 && left(run, 'Hal') > cash(s, 'Hal') - 12_000,
    (run, s) => s.correlation.stress === 1 && lowest(run, 1) < 0.95 && generation(run, 'Hal') === 0,
  ],
  'insurance-fund': [
    (run) => run.nodes.count > 0 && run.summary.deficitUsd > 0,
    (run) => run.summary.fund.endUsd < run.summary.fund.startUsd,
    (run) => run.summary.fund.emptyAtMs !== null && run.summary.socialisedUsd > 0,
  ],
  'adl-who-pays': [
    (run, s) =>
      held(s, 'Lou') > 0 && ['Win', 'Top', 'Ray'].every((id) => held(s, id) < 0) && generation(run, 'Lou') === 0,
    // The bids took a part of him, and ADL what was left.
    (run) => run.summary.adl.notionalUsd > 0 && run.summary.adl.notionalUsd < run.summary.liquidated.notionalUsd,
    (run) => run.summary.adl.accounts > 0,
  ],
  'missed-exit': [
    (run) => Math.abs((run.buckets.liquidationPriceUsd[0] ?? 0) - 94.74) < 0.005,
    (run) => Math.abs(Math.min(...run.series.indexUsd) - 92) < 1e-6,
    (run) => generation(run, 'Mia') === 0,
  ],
};

describe('what a screen says is true of the market that it shows', () => {
  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (id, { screens, control, scenario }) => {
    const claims = CLAIMS[id] ?? [];
    expect(claims).toHaveLength(screens.length);
    const holds = screens.map(({ value = control.start }, n) => {
      expect(valuesOf(control)).toContain(value);
      const market = parsed(scenario(value));
      return Boolean(claims[n]?.(simulate(market), market));
    });
    expect(holds).toEqual(screens.map(() => true));
  });

  test('and a screen that shows a market of its own would be false of the first one', () => {
    for (const { id, screens, control, scenario } of LESSONS) {
      const market = parsed(scenario(control.start));
      const run = simulate(market);
      for (const [n, { value }] of screens.entries())
        if (value !== undefined) expect(CLAIMS[id]?.[n]?.(run, market)).toBe(false);
    }
  });
});

test('what is taught holds: the room between the two prices hardly depends on leverage, the way to it does', () => {
  const lesson = LESSONS.find(({ id }) => id === 'bankruptcy-price') as Lesson;
  const prices = [2, 4, 8, 16].map((leverage) => {
    const { run } = tried(lesson, leverage);
    return [run.buckets.liquidationPriceUsd[0] ?? 0, run.buckets.bankruptcyPriceUsd[0] ?? 0] as const;
  });
  for (const [liquidation, bankruptcy] of prices) expect((liquidation - bankruptcy) / liquidation).toBeCloseTo(0.05, 9);
  const way = prices.map(([liquidation]) => 100 - liquidation);
  expect([...way].sort((a, b) => b - a)).toEqual(way);
});
