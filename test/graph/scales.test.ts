/** What the legend prints is of the size of what is drawn. */
import { simulate } from '@/lib/engine';
import { cascadeModel } from '@/lib/graph';
import { makeScales } from '@/lib/graph/scales';
import { LESSONS } from '@/lib/learn';
import { parsed } from '../engine/support';

test.each([900, 2_280, 12_000, 61_000, 7_400_000])('no sample is above the largest that is drawn, %d USD', (usd) => {
  const { areaSamplesUsd, widthSamplesUsd } = makeScales(usd, usd);
  for (const samples of [areaSamplesUsd, widthSamplesUsd]) {
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.at(-1)).toBeLessThanOrEqual(usd);
    expect(samples.at(-1)).toBeGreaterThan(usd / 20);
    expect([...new Set(samples)].sort((a, b) => a - b)).toEqual(samples);
  }
});

test('where nothing is drawn there is no sample', () => {
  expect(makeScales(20_000, 0)).toMatchObject({ widthSamplesUsd: [] });
  expect(makeScales(0, 0)).toMatchObject({ areaSamplesUsd: [], widthSamplesUsd: [] });
});

test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
  'the widths of the lesson %s are of losses that were passed on',
  (_, lesson) => {
    const scenario = parsed(lesson.scenario(lesson.control.start));
    const { scales, edges } = cascadeModel(simulate(scenario), scenario);
    const passed = edges.filter(({ kind }) => kind === 'cause').map(({ usd }) => usd);
    for (const usd of scales.widthSamplesUsd) expect(usd).toBeLessThanOrEqual(Math.max(0, ...passed));
  },
);
