/** A low frame: what is pinned to the screen stands beside the sheet, and covers no account. */
import { simulate } from '@/lib/engine';
import { cascadeModel, type GraphModel } from '@/lib/graph';
import { homeView, isLow, wholeView } from '@/lib/ui/graph/camera';
import type { Colours } from '@/lib/ui/graph/colours';
import { type Frame, placeOf } from '@/lib/ui/graph/frame';
import { estimateWidth, RecordingPen } from '@/lib/ui/graph/pen';
import { BACKSTOP_HALF } from '@/lib/ui/graph/plate';
import { frameOf, scene } from '@/lib/ui/graph/scene';
import { shockBox } from '@/lib/ui/graph/shockLabel';
import { type Box, overlaps } from '@/lib/ui/graph/type';
import { preset } from '../analysis/fixtures';

const colours = new Proxy({}, { get: (_, name) => (String(name).endsWith('Dim') ? 0.3 : String(name)) }) as Colours;

function modelOf(id: string): GraphModel {
  const scenario = preset(id);
  return cascadeModel(simulate(scenario), scenario);
}

/** What stands over the accounts: the boxes of fund and vault with their words. */
function pinnedBoxes(frame: Frame): Box[] {
  const [halfW, halfH] = BACKSTOP_HALF;
  return frame.model.nodes
    .filter(({ kind }) => kind === 'fund' || kind === 'vault')
    .map((node) => placeOf(frame, node))
    .map(({ x, y }) => ({ x: x - halfW, y: y - halfH, w: 2 * halfW, h: 2 * halfH + 20 }));
}

function covered(frame: Frame, boxes: readonly Box[]): string[] {
  return frame.model.nodes.flatMap((node) => {
    const { x, y } = placeOf(frame, node);
    const r = node.radius * frame.scale;
    const mark = { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
    return node.buckets.length > 0 && boxes.some((box) => overlaps(box, mark)) ? [node.label] : [];
  });
}

const MODELS = ['twelve-accounts', 'october-10-2025'].map((id) => [id, modelOf(id)] as const);

describe.each(MODELS)('%s', (_, model) => {
  test.each([
    [600, 207],
    [600, 168],
    [512, 250],
    [844, 210],
    [1024, 300],
  ])('at %d x %d no account lies under fund or vault, and all are on the screen', (width, height) => {
    expect(isLow({ width, height })).toBe(true);
    const frame = frameOf(model, { width, height, colours, tick: 10_000 });
    expect(covered(frame, pinnedBoxes(frame))).toEqual([]);
    for (const box of pinnedBoxes(frame)) {
      expect(box.x + box.w).toBeLessThan(width);
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.h).toBeLessThan(height);
    }
    for (const node of model.nodes.filter(({ buckets }) => buckets.length > 0)) {
      const { x, y } = placeOf(frame, node);
      expect([node.label, x > 0 && x < width && y > 0 && y < height]).toEqual([node.label, true]);
    }
  });

  test('where there is room for both the shock\u2019s words are clear of the accounts too', () => {
    const frame = frameOf(model, { width: 600, height: 207, colours, tick: 10_000 });
    const box = shockBox(new RecordingPen(estimateWidth), frame);
    expect(box).not.toBeNull();
    expect(covered(frame, box ? [box] : [])).toEqual([]);
  });
});

test('all twelve accounts are named in a low frame', () => {
  const model = modelOf('twelve-accounts');
  const marks = scene(model, { width: 600, height: 207, colours, tick: 11 });
  const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replace(' ADL', '')] : []));
  const names = model.nodes.filter(({ buckets }) => buckets.length > 0).map(({ label }) => label);
  expect(names).toHaveLength(12);
  expect(names.filter((name) => !words.includes(name))).toEqual([]);
});

test('a frame that is not low has the sheet as before', () => {
  expect(wholeView(512, 500)).toEqual({ x: 500, y: 320, ratio: 1 });
  expect(homeView(830, 516)).toEqual({ x: 500, y: 320, ratio: 1 });
  expect(isLow({ width: 390, height: 300 })).toBe(false);
});
