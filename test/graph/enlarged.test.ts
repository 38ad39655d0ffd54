/** A picture drawn large, and a picture without its legend. */

import { cascadeModel } from '@/lib/graph';
import type { Colours } from '@/lib/ui/graph';
import { homeView, sheetAt } from '@/lib/ui/graph/camera';
import { placeOf, seenThrough } from '@/lib/ui/graph/frame';
import { graphPicture } from '@/lib/ui/graph/graphPicture';
import { frameOf } from '@/lib/ui/graph/scene';
import { syntheticRun, syntheticScenario } from './synthetic';

const run = syntheticRun(40);
const scenario = syntheticScenario();
const model = cascadeModel(run, scenario);
const colours = new Proxy({}, { get: (_, name) => (/Dim$/.test(String(name)) ? 0.2 : '#888888') }) as Colours;

test('under the glass an account stands where it stood, and the room is as much smaller as all is larger', () => {
  const [width, height] = [1200, 700];
  const frame = frameOf(model, { tick: 0, lit: null, width, height, colours });
  const seen = seenThrough(frame, 1.5);
  expect([seen.width, seen.height]).toEqual([800, 700 / 1.5]);
  const account = model.nodes.find(({ buckets }) => buckets.length > 0);
  if (!account) throw new Error('no account');
  const [at, through] = [placeOf(frame, account), placeOf(seen, account)];
  expect(through.x * 1.5).toBeCloseTo(at.x, 6);
  expect(through.y * 1.5).toBeCloseTo(at.y, 6);
  expect(seenThrough(frame, 1)).toBe(frame);
  expect(sheetAt(homeView(width, height), width, height).scale).toBeGreaterThan(seen.scale);
});

test('graph and legend are drawn apart, and together are as high as both', () => {
  const options = {
    which: 'cascade',
    tick: 5,
    selected: null,
    anchor: null,
    width: 800,
    height: 440,
    colours,
  } as const;
  const [both, graph, legend] = ([undefined, 'graph', 'legend'] as const).map((part) =>
    heightOf(graphPicture(run, scenario, part ? { ...options, part } : options).svg),
  );
  expect(graph).toBe(440);
  expect(legend).toBeGreaterThan(20);
  expect(both).toBe((graph ?? 0) + (legend ?? 0));
});

const heightOf = (svg: string): number => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
