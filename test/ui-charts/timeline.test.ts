import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToShock } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { csvText, exportName } from '@/lib/ui/export/csv';
import { sourceOf } from '@/lib/ui/export/source';
import { seriesTable } from '@/lib/ui/timeline/csv';
import { countUpTo, foldTimeline, nextEventTick, previousEventTick } from '@/lib/ui/timeline/fold';
import { layoutOf } from '@/lib/ui/timeline/layout';
import { nowAt } from '@/lib/ui/timeline/now';
import { sceneOf } from '@/lib/ui/timeline/scene';

const preset = JSON.parse(readFileSync(join(__dirname, '../../public/presets/twelve-accounts.json'), 'utf8')) as {
  scenario: unknown;
};
const parsed = parseScenario(preset.scenario);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const run = simulate(parsed.scenario);
const data = foldTimeline(run);

describe('fold', () => {
  test('rows hold every fall once, by tick', () => {
    expect(data.rows.flat()).toHaveLength(run.nodes.count);
    for (const row of data.rows) expect(row.map((m) => m.tick)).toEqual(row.map((m) => m.tick).sort((a, b) => a - b));
  });

  test('what ADL closed adds up to the summary', () => {
    expect(data.adlUsd.at(-1)).toBeCloseTo(run.summary.adl.notionalUsd, 6);
  });

  test('events step forward to the end and back to the start', () => {
    const forward: number[] = [];
    for (let tick = 0; tick < data.lastTick; tick = nextEventTick(data, tick)) forward.push(tick);
    expect(forward.slice(1)).toEqual([...data.eventTicks].filter((t) => t > 0 && t < data.lastTick));
    expect(previousEventTick(data, data.eventTicks[1] ?? 0)).toBe(data.eventTicks[0]);
    expect(previousEventTick(data, 0)).toBe(0);
  });

  test('a path runs to a root, one generation a step', () => {
    const last = run.nodes.count - 1;
    const path = pathToShock(run, last);
    const generations = path.map((n) => run.nodes.generation[n]);
    expect(generations).toEqual(generations.map((_, i) => (generations[0] ?? 0) - i));
    expect(generations.at(-1)).toBe(0);
  });

  test('countUpTo counts entries at or before', () => {
    expect([1, 2, 3, 9].map((tick) => countUpTo([2, 2, 5], tick))).toEqual([0, 2, 2, 3]);
  });
});

test('now: nobody at the start, then how many and what was last', () => {
  expect(nowAt(run, data, 0)).toEqual({ down: 'Nobody down.', last: '' });
  const end = nowAt(run, data, data.lastTick);
  expect(end.down).toBe(`${run.nodes.count} of 12 accounts down.`);
  expect(end.last).toMatch(/^Last event: .+\.$/);
});

test('CSV: what it belongs to, one header, one row a tick', () => {
  const source = sourceOf(run, { title: 'Twelve accounts!', seed: 0 }, 3);
  const of = { chart: 'Timeline', unit: 'USD', says: 'All of it.', codes: ['MARK-01'], source };
  const lines = csvText(of, seriesTable(run, data.adlUsd)).trimEnd().split('\n');
  expect(lines).toHaveLength(5 + run.series.ticks);
  expect(lines[3]).toContain(run.digest);
  expect(lines[4]?.startsWith('tick,timeMs,COIN.outsideUsd')).toBe(true);
  expect(new Set(lines.slice(4).map((line) => line.split(',').length)).size).toBe(1);
  expect(exportName(of, 'csv')).toBe(`twelve-accounts-timeline-${run.digest.slice(0, 8)}.csv`);
});

test('the values at the right edge are said to be of the end, or of the last moment that is shown', () => {
  const edge = (compact: boolean, range?: [number, number]) =>
    sceneOf(run, data, 0, 100, layoutOf(1140, compact), range).edge.text;
  expect([edge(false), edge(true), edge(false, [0, 5])]).toEqual(['at the end', 'at end', 'at 5\u00a0s']);
});

test.each([340, 390, 620, 1140, 2000])('at %i px everything lies inside and labels keep apart', (width) => {
  for (const [compact, low] of [
    [false, false],
    [false, true],
    [true, false],
  ] as const) {
    const layout = layoutOf(width, compact, low);
    const scene = sceneOf(run, data, 0, 100, layout);
    expect(layout.right - layout.left).toBeGreaterThan(150);
    const values = [...scene.price.labels, ...scene.fund.labels];
    const ys = [...values, ...(compact ? [] : [scene.edge])].map((l) => l.y).sort((a, b) => a - b);
    expect(Math.max(...ys, layout.axisBaseline)).toBeLessThan(layout.height);
    ys.forEach((y, i) => {
      if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(11);
    });
    expect(scene.price.ticks.length).toBeLessThanOrEqual(3);
    for (const tick of scene.timeTicks)
      expect(scene.x(tick.value / data.tickMs)).toBeLessThanOrEqual(layout.right + 0.5);
  }
});
