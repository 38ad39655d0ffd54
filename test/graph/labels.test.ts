/** Words of the picture: whose names are on it, and that none lies under the legend. */
import { simulate } from '@/lib/engine';
import { cascadeModel, highlight } from '@/lib/graph';
import type { Colours } from '@/lib/ui/graph/colours';
import { curveOf } from '@/lib/ui/graph/frame';
import { alongside } from '@/lib/ui/graph/paintEdgeLabels';
import { frameOf, scene } from '@/lib/ui/graph/scene';
import { overlaps } from '@/lib/ui/graph/type';
import { preset } from '../analysis/fixtures';

/** Every colour is its own name: the words alone are asked for. */
const colours = new Proxy({}, { get: (_, name) => (String(name).endsWith('Dim') ? 0.3 : String(name)) }) as Colours;

function wordsOf(
  id: string,
  options: { width: number; height: number; legend?: { x: number; y: number; w: number; h: number } },
) {
  const scenario = preset(id);
  const run = simulate(scenario);
  const marks = scene(cascadeModel(run, scenario), { ...options, colours, tick: run.series.ticks - 1 });
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
}

test('of a handful of accounts all but those with no room are named, on a phone too', () => {
  const { accounts } = preset('twelve-accounts');
  const words = wordsOf('twelve-accounts', { width: 390, height: 360 }).map(({ text }) => text.replace(' ADL', ''));
  expect(accounts).toHaveLength(12);
  const named = accounts.map(({ id }) => id).filter((id) => words.includes(id));
  // The lesson speaks of the first and the last to fall.
  expect(named).toEqual(expect.arrayContaining(['ana', 'gus']));
  expect(named.length).toBeGreaterThanOrEqual(10);
});

test('of thousands a few are named on a phone', () => {
  const words = wordsOf('october-10-2025', { width: 390, height: 360 });
  const names = words.filter(({ text }) => /^p\d+/.test(text));
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThanOrEqual(5);
});

const RINGS = /^\d+(st|nd|rd|th)( to \d+th)? gen\.$/;

test('no name of a ring stands under the legend, open or folded', () => {
  const size = { width: 780, height: 620 };
  const covered = (legend: { x: number; y: number; w: number; h: number }) =>
    wordsOf('october-10-2025', { ...size, legend }).filter(
      ({ text, x, y }) => RINGS.test(text) && x < legend.x + legend.w && y > legend.y,
    );
  const free = wordsOf('october-10-2025', size).filter(({ text }) => RINGS.test(text));
  const [lowest] = [...free].sort((a, b) => b.y - a.y);
  if (!lowest) throw new Error('no ring is named');
  const legend = { x: 12, y: lowest.y - 6, w: lowest.x + 40, h: size.height - lowest.y };
  expect(covered(legend)).toEqual([]);
  expect(wordsOf('october-10-2025', { ...size, legend }).some(({ text }) => text === '1st gen.')).toBe(true);
});

test('dollars passed on do not lie on the shock\u2019s arrow, where they would be read as its own', () => {
  const scenario = preset('twelve-accounts');
  const run = simulate(scenario);
  const model = cascadeModel(run, scenario);
  const bucketOf = (id: string) => model.nodes.find(({ label }) => label === id)?.buckets[0] ?? -1;
  const options = {
    ...{ width: 960, height: 560, colours, tick: 8 },
    lit: highlight(model, run, bucketOf('gus'), [bucketOf('ivy')]),
  };
  const frame = frameOf(model, options);
  const arrow = model.edges.find(({ from }) => from === 'shock');
  const curve = arrow && curveOf(frame, arrow);
  if (!curve) throw new Error('no arrow of the shock');
  const texts = scene(model, options).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  const passed = texts.filter(({ text }) => /^\$[\d.]+k?$/.test(text));
  expect(passed.map(({ text }) => text)).toContain('$570');
  for (const { text, x, y } of passed) {
    const box = { x: x - 16, y: y - 10, w: 32, h: 12 };
    expect([text, alongside(curve).some((piece) => overlaps(piece, box))]).toEqual([text, false]);
  }
});
