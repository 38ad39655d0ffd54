/** Every lesson's question is wrong before it is right, and can be reached; its words speak of what is there. */
import { findBucket } from '@/lib/analysis';
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
