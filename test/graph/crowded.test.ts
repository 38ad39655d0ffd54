/** Markets of many instruments: where they stand, what their lines and names say; and the shock's own mark and band. */

import { simulate } from '@/lib/engine';
import {
  anchorSentence,
  cascadeModel,
  correlationsOf,
  correlationWords,
  type DisplayEdge,
  type DisplayNode,
  type GraphModel,
  marketModel,
  SHOCK_KEY,
} from '@/lib/graph';
import { slots } from '@/lib/graph/slots';
import { BACKSTOPS_AT, WIDTH } from '@/lib/graph/types';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { type Colours, scene } from '@/lib/ui/graph';
import { type Curve, curveOf, placeOf, screenX, screenY } from '@/lib/ui/graph/frame';
import { estimateWidth, RecordingPen } from '@/lib/ui/graph/pen';
import { plateOf } from '@/lib/ui/graph/plate';
import { ringLabels } from '@/lib/ui/graph/ringLabels';
import { frameOf } from '@/lib/ui/graph/scene';
import { BEND, shockBend } from '@/lib/ui/graph/shockBend';
import { overlaps } from '@/lib/ui/graph/type';
import { preset } from '../analysis/fixtures';

const COLOURS = new Proxy({ edgeDim: 0.16, nodeDim: 0.26 } as Record<string, unknown>, {
  get: (own, role) => own[String(role)] ?? String(role),
}) as unknown as Colours;
const SIZES = [
  { width: 824, height: 450, colours: COLOURS, tick: 0 },
  { width: 654, height: 318, colours: COLOURS, tick: 0 },
  { width: 390, height: 378, colours: COLOURS, tick: 0 },
];

/** One long each; every pair correlates as given. */
function marketOf(count: number, rho: (i: number, j: number) => number): GraphModel {
  const ids = Array.from({ length: count }, (_, i) => `COIN${i + 1}`);
  const parsed = parseScenario({
    shockgraph: 1,
    title: 'Many',
    clock: { tickMs: 1000, horizonMs: 2000 },
    instruments: ids.map((id) => ({
      id,
      indexUsd: 100,
      book: { kind: 'power', depthUsdAt1pct: 60_000, exponent: 1 },
      tiers: [{ fromUsd: 0, maintenanceRate: 0.02 }],
    })),
    correlation: { matrix: ids.map((_, i) => ids.map((_, j) => (i === j ? 1 : rho(i, j)))) },
    accounts: ids.map((id, i) => ({
      id: `a${i}`,
      collateralUsd: 10_000,
      positions: [{ instrument: id, sizeBase: i === 7 ? 500 : 100 + i }],
    })),
    venue: {},
    shock: { moves: [{ instrument: 'COIN1', kind: 'step', move: -0.01 }] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return marketModel(simulate(parsed.scenario), parsed.scenario);
}

const numbers = (model: GraphModel, hover: string | null = null): number =>
  scene(model, { ...SIZES[0], hover } as Parameters<typeof scene>[1]).filter(
    (mark) => mark.kind === 'text' && mark.text.startsWith('\u03c1'),
  ).length;

describe('many instruments', () => {
  const same = marketOf(20, () => 0.8);

  test('no name of one lies on that of another, on no sheet', () => {
    for (const size of SIZES) {
      const frame = frameOf(same, size);
      const boxes = same.nodes.flatMap((node) => {
        if (node.kind !== 'instrument') return [];
        const { half, above } = plateOf(frame, node);
        const { x, y } = placeOf(frame, node);
        return [above ?? { x: x - half[0], y: y - half[1], w: 2 * half[0], h: 2 * half[1] }];
      });
      boxes.forEach((a, n) => {
        for (const b of boxes.slice(n + 1)) expect(overlaps(a, b)).toBe(false);
      });
    }
  });

  test('the largest stands left, the others row by row in the order of the scenario', () => {
    const plates = same.nodes.filter(({ kind }) => kind === 'instrument');
    const left = plates.reduce((a, b) => (a.x <= b.x ? a : b));
    expect(left.label).toBe('COIN8');
    const read = plates.filter((one) => one !== left).sort((a, b) => a.y - b.y || a.x - b.x);
    expect(read).toEqual(plates.filter((one) => one !== left));
  });

  test.each([3, 4, 5, 7, 10, 13, 20, 40])(
    'of %i no constellation reaches over another, the edge or the fund',
    (count) => {
      const all = slots(count);
      expect(all).toHaveLength(count);
      all.forEach((a, n) => {
        expect(a.x + a.reach).toBeLessThanOrEqual(WIDTH);
        if (n > 0) expect(a.y + a.reach).toBeLessThan(BACKSTOPS_AT.y - 24);
        for (const b of all.slice(n + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.reach + b.reach - 1e-9);
      });
    },
  );

  test('correlations that are all the same are said once, in the legend', () => {
    expect(correlationsOf(same)).toEqual({ crowded: true, same: '\u03c1 0.80' });
    expect(correlationWords(same)).toBe('Correlation: \u03c1 0.80 for every pair');
    expect(numbers(same)).toBe(0);
    expect(numbers(same, 'i3')).toBe(0);
  });

  test('correlations that differ are printed at the instrument one points at', () => {
    const mixed = marketOf(6, (i, j) => (i + j) / 40);
    expect(numbers(mixed)).toBe(0);
    const at = numbers(mixed, 'i3');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThanOrEqual(5);
    expect(correlationWords(mixed)).toMatch(/select an instrument/);
  });

  test('of a few instruments every pair has its number', () => {
    const few = marketOf(3, () => 0.5);
    expect(numbers(few)).toBe(3);
    expect(correlationWords(few)).toBe('Correlation');
  });
});

describe('the shock', () => {
  const drawn = (id: string): { model: GraphModel; scenario: Scenario } => {
    const scenario = preset(id);
    return { model: cascadeModel(simulate(scenario), scenario), scenario };
  };
  const shockOf = (model: GraphModel): DisplayNode => model.nodes.find(({ key }) => key === SHOCK_KEY) as DisplayNode;
  /** The claret outline's tip is below the mark's middle, or above it. */
  const tip = (model: GraphModel): number => {
    const marks = scene(model, { ...SIZES[0], tick: 0 } as Parameters<typeof scene>[1]);
    const arrow = marks.find((mark) => mark.kind === 'path' && mark.fill === 'accent');
    const [, , , , , y] = (arrow?.kind === 'path' ? arrow.d : '').split(/[ML]/).map((at) => Number(at.split(' ')[1]));
    return (y ?? 0) - placeOf(frameOf(model, SIZES[0] as Parameters<typeof frameOf>[1]), shockOf(model)).y;
  };

  test('its mark points the way the price goes', () => {
    const [up, down] = [drawn('jelly-2025-03-26').model, drawn('twelve-accounts').model];
    expect([shockOf(up).side, shockOf(down).side]).toEqual([1, -1]);
    expect(tip(up)).toBeLessThan(0);
    expect(tip(down)).toBeGreaterThan(0);
  });

  test('two moves of one instrument name it once', () => {
    const { model } = drawn('adl-queue-or-pro-rata');
    const words = anchorSentence(model, SHOCK_KEY, 0);
    expect(words.match(/COIN/g)).toHaveLength(1);
    expect(words).toMatch(/^Shock: COIN \u22128.%.at once, 3.s later \u22124\.3.%, \u221212.% in all$/);
  });

  test('its band runs over no account where one of its bends does not, the same at every call', () => {
    const { model } = drawn('twelve-accounts');
    const band = model.edges.find(({ from }) => from === SHOCK_KEY) as DisplayEdge;
    const bend = shockBend(model, band);
    expect(bend).not.toBe(BEND);
    expect(shockBend({ ...model }, band)).toBe(bend);
    const [from, to] = [shockOf(model), model.nodes.find(({ key }) => key === band.to) as DisplayNode];
    const cx = (from.x + to.x) / 2 - (to.y - from.y) * bend;
    const cy = (from.y + to.y) / 2 + (to.x - from.x) * bend;
    for (let t = 0.01; t < 1; t += 0.01) {
      const x = (1 - t) ** 2 * from.x + 2 * t * (1 - t) * cx + t ** 2 * to.x;
      const y = (1 - t) ** 2 * from.y + 2 * t * (1 - t) * cy + t ** 2 * to.y;
      for (const node of model.nodes.filter(({ buckets }) => buckets.length > 0))
        expect(Math.hypot(node.x - x, node.y - y)).toBeGreaterThan(node.radius);
    }
  });

  test.each(SIZES)('its band to one market keeps clear of the other, on a sheet $width wide', (size) => {
    const { model } = drawn('hedge-becomes-trigger');
    const [struck, other] = ['BTC', 'ALT'].map((id) => model.nodes.find(({ label }) => label === id) as DisplayNode);
    const band = model.edges.find(({ from, to }) => from === SHOCK_KEY && to === struck?.key) as DisplayEdge;
    const frame = frameOf(model, size);
    const { x0, y0, cx, cy, x1, y1 } = curveOf(frame, band) as Curve;
    const outermost = Math.max(
      ...model.rings.filter((ring) => ring.instrument === other?.instrument).map(({ radius }) => radius),
    );
    for (let t = 0; t <= 1; t += 0.01) {
      const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t ** 2 * x1;
      const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t ** 2 * y1;
      const away = Math.hypot(x - screenX(frame, other?.x ?? 0), y - screenY(frame, other?.y ?? 0));
      expect(away).toBeGreaterThan(0.9 * outermost * frame.scale);
    }
  });

  test('a group in a picture has a name for people', () => {
    for (const node of drawn('october-10-2025').model.nodes.filter(({ kind }) => kind === 'cohort'))
      expect(node.label).toBe(`${node.buckets.length} accounts`);
  });
});

describe('names of rings', () => {
  const scenario = preset('october-10-2025');
  const model = cascadeModel(simulate(scenario), scenario);
  const named = model.rings.map(({ label }) => label).filter((label) => label !== '');

  // On the last the first ring is no wider than the plate in it.
  test.each([...SIZES, { width: 600, height: 180, colours: COLOURS, tick: 0 }])(
    'on a sheet of $width by $height the last is named, the first wherever it can be seen, and no name lies on another',
    (size) => {
      const labels = ringLabels(new RecordingPen(estimateWidth), frameOf(model, size));
      const names = labels.map(({ label }) => label);
      expect(names).toEqual(expect.arrayContaining(size.height > 300 ? [named[0], named.at(-1)] : [named.at(-1)]));
      labels.forEach((a, n) => {
        for (const b of labels.slice(n + 1)) expect(overlaps(a.box, b.box)).toBe(false);
      });
    },
  );

  test.each([{ width: 466, height: 470 }, { width: 360, height: 420 }, { width: 560, height: 400 }, ...SIZES])(
    'on a sheet of $width by $height they are read in the order of their rings',
    (size) => {
      const labels = ringLabels(
        new RecordingPen(estimateWidth),
        frameOf(model, { ...size, colours: COLOURS, tick: 0 }),
      );
      const rings = labels.map(({ label }) => named.indexOf(label));
      expect(rings).toEqual([...rings].sort((a, b) => a - b));
      const ys = labels.map(({ box }) => box.y);
      expect([[...ys].sort((a, b) => a - b), [...ys].sort((a, b) => b - a)]).toContainEqual(ys);
    },
  );
});
