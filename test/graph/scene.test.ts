import { simulate } from '@/lib/engine';
import {
  backstopWords,
  cascadeModel,
  type DisplayNode,
  drawsOf,
  type GraphModel,
  highlight,
  highlightAnchor,
  marketModel,
  pathToShock,
  plateKey,
} from '@/lib/graph';
import { type Colours, type Mark, scene, sceneToSvg } from '@/lib/ui/graph';
import { homeView, sheetAt, viewOfModels, viewOfNodes, viewOfShot, wholeView } from '@/lib/ui/graph/camera';
import { placeOf } from '@/lib/ui/graph/frame';
import { hitNode, REACH_TOUCH_PX } from '@/lib/ui/graph/hit';
import { handleKey } from '@/lib/ui/graph/keys';
import { estimateWidth, type TextMark } from '@/lib/ui/graph/pen';
import { OVER_RING, plateOf } from '@/lib/ui/graph/plate';
import { frameOf } from '@/lib/ui/graph/scene';
import { nextNode } from '@/lib/ui/graph/walk';
import { preset } from '../analysis/fixtures';
import { syntheticRun, syntheticScenario } from './synthetic';

/** Colours named after their role, so that a mark says what it is. */
const COLOURS: Colours = {
  paper: 'paper',
  line: 'line',
  ink: 'ink',
  ink2: 'ink2',
  ink3: 'ink3',
  onInk: 'onInk',
  accent: 'accent',
  gen0: 'gen0',
  gen1: 'gen1',
  gen2: 'gen2',
  survived: 'survived',
  long: 'long',
  short: 'short',
  fund: 'fund',
  vault: 'vault',
  adl: 'adl',
  edge: 'edge',
  edgeDim: 0.16,
  nodeDim: 0.26,
};
const LAST_TICK = 299;
const PANEL = { width: 830, height: 516, colours: COLOURS };
const PHONE = { width: 390, height: 364, colours: COLOURS };

const scenario = syntheticScenario();
const small = syntheticRun(40);
const model = cascadeModel(small, scenario);
const last = small.nodes.count - 1;
const lit = highlight(model, small, small.nodes.bucket[last] as number);

const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark): mark is TextMark => mark.kind === 'text');

/** Bands from cause to effect, by their bend: no other mark is a single curve. */
const bands = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => mark.kind === 'path' && /^M\S+ \S+Q/.test(mark.d) && mark.stroke !== 'accent');

describe('the scene is one list of marks for canvas, SVG and exports', () => {
  test('the same model and moment give the same marks', () => {
    const again = cascadeModel(syntheticRun(40), syntheticScenario());
    expect(again).toEqual(model);
    expect(scene(again, { ...PANEL, tick: LAST_TICK })).toEqual(scene(model, { ...PANEL, tick: LAST_TICK }));
  });

  test('the picture of a selected path is the one on file', () => {
    // A mark a line: a difference in one long line takes jest minutes to print.
    const picture = sceneToSvg(model, { ...PANEL, tick: LAST_TICK, lit, title: model.caption });
    expect(picture.replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  test('nothing of the future is drawn, and nothing moves', () => {
    expect(bands(scene(model, { ...PANEL, tick: 0 }))).toHaveLength(0);
    const middle = bands(scene(model, { ...PANEL, tick: 150 })).length;
    expect(middle).toBeGreaterThan(0);
    expect(bands(scene(model, { ...PANEL, tick: LAST_TICK })).length).toBeGreaterThan(middle);
    const early = frameOf(model, { ...PANEL, tick: 0 });
    const late = frameOf(model, { ...PANEL, tick: LAST_TICK });
    expect([early.originX, early.originY, early.scale]).toEqual([late.originX, late.originY, late.scale]);
  });

  test('a selection leaves its path and what it pulled down, and dims the rest', () => {
    const drawn = bands(scene(model, { ...PANEL, tick: LAST_TICK, lit }));
    const full = drawn.filter((mark) => mark.opacity === 1);
    expect(full.length).toBe(pathToShock(small, last).length);
    const kept = full.length + (lit?.downstreamEdges.size ?? 0);
    expect(drawn.filter((mark) => mark.opacity > 0.2)).toHaveLength(kept);
    const names = texts(scene(model, { ...PANEL, tick: LAST_TICK, lit })).map((mark) => mark.text);
    const selected = model.nodes.find((node) => node.key === lit?.node);
    expect(names).toContain(selected?.label);
  });

  test.each([
    ['a panel', PANEL],
    ['a phone', PHONE],
  ])(
    'on %s a name on the path leans on its own mark, with its size and moment where it stands at it, and covers nothing',
    (_, size) => {
      const options = { ...size, tick: LAST_TICK, lit };
      const marks = texts(scene(model, options));
      const frame = frameOf(model, options);
      const path = (lit?.path ?? [])
        .flatMap((key) => frame.byKey.get(key) ?? [])
        .filter((node) => node.buckets.length > 0);
      const named = path.filter((node) => marks.some((mark) => mark.text === node.label && mark.weight === 600));
      expect(named.length).toBeGreaterThan(1);
      const boxes = marks.map(boxOf);
      const told = named.filter((node) => boxes.some((box) => box.text === node.detail));
      expect(told).toContain(frame.byKey.get(lit?.node ?? ''));
      for (const node of named) {
        const { x, y } = placeOf(frame, node);
        const own = boxes.filter((box) => box.text === node.label || (told.includes(node) && box.text === node.detail));
        const from = Math.min(
          ...own.map((box) =>
            Math.hypot(Math.max(box.x - x, 0, x - box.x - box.w), Math.max(box.y - y, 0, y - box.y - box.h)),
          ),
        );
        expect(from).toBeLessThan(100);
        // What is selected says its size wherever it stands; another only at its mark.
        if (told.includes(node) && node.key !== lit?.node) expect(from).toBeLessThan(node.radius * frame.scale + 30);
      }
      boxes.forEach((a, k) => {
        for (const b of boxes.slice(k + 1)) {
          const apart = a.x >= b.x + b.w || b.x >= a.x + a.w || a.y >= b.y + b.h || b.y >= a.y + a.h;
          expect(apart ? '' : `${a.text} on ${b.text}`).toBe('');
        }
      });
    },
  );

  test('an SVG names itself and escapes what it prints', () => {
    const svg = sceneToSvg(model, { ...PANEL, tick: 0, title: 'a < b & "c"' });
    expect(svg).toContain('<title>a &lt; b &amp; &quot;c&quot;</title>');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('plates', () => {
  test('no mark of an account is drawn over one', () => {
    const marks = scene(model, { ...PANEL, tick: LAST_TICK });
    const first = marks.findIndex((mark) => mark.kind === 'path' && mark.fill === 'ink');
    expect(marks.slice(first).filter((mark) => mark.kind === 'path' && mark.stroke?.startsWith('gen'))).toEqual([]);
  });

  test('a constellation too small for its plate has its name over it', () => {
    const plates = model.nodes.filter(({ kind }) => kind === 'instrument');
    for (const at of [PANEL, PHONE, { ...PHONE, width: 240, height: 200 }]) {
      const drawn = frameOf(model, { ...at, tick: LAST_TICK });
      for (const plate of plates) {
        const { half, above } = plateOf(drawn, plate);
        const inner = Math.min(
          ...model.rings.filter(({ instrument }) => instrument === plate.instrument).map(({ radius }) => radius),
        );
        expect(half[0]).toBeLessThanOrEqual(OVER_RING * inner * drawn.scale);
        if (above) expect(above.y + above.h).toBeLessThan(placeOf(drawn, plate).y - inner * drawn.scale);
      }
    }
    expect(plates.some((plate) => plateOf(frameOf(model, { ...PANEL, tick: 0 }), plate).above)).toBe(false);
  });

  test('GRAPH-01 the market shows fund and vault as they stood before the shock, at every moment', () => {
    const market = marketModel(small, scenario);
    for (const tick of [0, LAST_TICK])
      expect(backstopWords(market, 'fund', tick)).toBe(market.nodes.find(({ key }) => key === 'fund')?.detail);
    expect(market.levels.fund.usd[0]).toBe(small.summary.fund.startUsd);
  });
});

describe.each([40, 400, 3000])('a cascade of %i', (count) => {
  const run = syntheticRun(count);
  const cascade = cascadeModel(run, scenario);
  const market = marketModel(run, scenario);

  test('no word is under 11 px, and no word covers another', () => {
    for (const [drawn, size] of [cascade, market].flatMap((one) => [PANEL, PHONE].map((at) => [one, at] as const))) {
      const marks = texts(scene(drawn, { ...size, tick: LAST_TICK }));
      expect(Math.min(...marks.map((mark) => mark.sizePx))).toBeGreaterThanOrEqual(11);
      const boxes = marks.map((mark) => boxOf(mark)).filter((box) => box.x < size.width && box.x + box.w > 0);
      boxes.forEach((a, k) => {
        for (const b of boxes.slice(k + 1)) {
          const apart = a.x >= b.x + b.w || b.x >= a.x + a.w || a.y >= b.y + b.h || b.y >= a.y + a.h;
          expect(apart ? '' : `${a.text} on ${b.text}`).toBe('');
        }
      });
    }
  });

  test('members and notional are kept, whoever stands together', () => {
    const fallen = cascade.nodes.filter((node) => node.generation >= 0);
    expect(fallen.reduce((sum, node) => sum + node.buckets.length, 0)).toBe(run.nodes.count);
    const usd = run.nodes.notionalUsd.reduce((sum, value) => sum + value, 0);
    expect(fallen.reduce((sum, node) => sum + node.notionalUsd, 0)).toBeCloseTo(usd, 2);
  });

  test('marks keep apart', () => {
    for (const drawn of [cascade, market]) expect(deepestOverlap(drawn)).toBeLessThan(1.5);
  });
});

describe('pointer and keyboard', () => {
  const frame = frameOf(model, { ...PANEL, tick: LAST_TICK });
  const node = model.nodes.find((one) => one.key === lit?.node);

  test('a finger beside a small node finds it, far away it finds nothing', () => {
    const x = frame.originX + (node?.x ?? 0) * frame.scale;
    const y = frame.originY + (node?.y ?? 0) * frame.scale;
    expect(hitNode(frame, x, y, 0)).toBe(node?.key);
    expect(hitNode(frame, x + 4, y, REACH_TOUCH_PX)).not.toBeNull();
    expect(hitNode(frame, -200, -200, REACH_TOUCH_PX)).toBeNull();
  });

  test('left walks the path to the shock, right walks it back', () => {
    const path = lit?.path ?? [];
    expect(path.length).toBeGreaterThan(3);
    for (let k = 1; k < path.length; k += 1) {
      expect(nextNode(model, path[k - 1] ?? null, 'cause', path)).toBe(path[k]);
      expect(nextNode(model, path[k] ?? null, 'effect', path)).toBe(path[k - 1]);
    }
  });

  test('off the path, left is who took most of it and right is whom it took most from', () => {
    const causes = model.edges.filter((edge) => edge.kind === 'cause');
    for (const to of new Set(causes.map((edge) => edge.to))) {
      const most = causes.filter((edge) => edge.to === to).sort((a, b) => b.usd - a.usd)[0];
      expect(nextNode(model, to, 'cause')).toBe(most?.from);
    }
    for (const from of new Set(causes.map((edge) => edge.from))) {
      const most = causes.filter((edge) => edge.from === from).sort((a, b) => b.usd - a.usd)[0];
      expect(nextNode(model, from, 'effect')).toBe(most?.to);
    }
  });

  test('up and down stay in the generation and the instrument, each once, and stop at the ends', () => {
    const like = model.nodes.filter((one) => one.generation === 1 && one.instrument === 0);
    let at: string | null = like.reduce((a, b) => (a.firstTick <= b.firstTick ? a : b)).key;
    for (let up = nextNode(model, at, 'before'); up !== null; up = nextNode(model, at, 'before')) at = up;
    const seen: string[] = [];
    for (; at !== null; at = nextNode(model, at, 'after')) seen.push(at);
    expect([...seen].sort()).toEqual(like.map((one) => one.key).sort());
    const ticks = seen.map((key) => like.find((one) => one.key === key)?.firstTick ?? 0);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
  });

  test('without a place the largest account is first', () => {
    const early = Math.min(...model.nodes.filter((one) => one.generation >= 0).map(({ firstTick }) => firstTick));
    const begun = model.nodes.find((one) => one.key === nextNode(model, null, 'effect', [], early));
    expect(begun?.firstTick).toBe(early);
    const first = model.nodes.find((one) => one.key === nextNode(model, null, 'effect'));
    expect(first?.notionalUsd).toBe(
      Math.max(...model.nodes.filter((n) => n.generation >= 0).map((n) => n.notionalUsd)),
    );
  });

  test('an arrow is taken even where it leads nowhere, and other keys are left to the page', () => {
    const said: (string | null)[] = [];
    const context = {
      model,
      lit: null,
      tick: LAST_TICK,
      setFocus: () => {},
      onEdge: () => said.push('edge'),
      select: (key: string | null) => said.push(key),
      unfold: () => false,
      island: null,
    };
    expect(handleKey('ArrowLeft', { ...context, focus: 'shock' })).toBe(true);
    expect(handleKey('Enter', { ...context, focus: 'shock' })).toBe(true);
    expect(handleKey(' ', { ...context, focus: 'shock' })).toBe(false);
    // What Escape ends is for the page to say.
    expect(handleKey('Escape', { ...context, focus: 'shock' })).toBe(false);
    expect(said).toEqual(['edge', 'shock']);
  });

  test('fund, vault, shock and plates can be pointed at where they are drawn', () => {
    for (const at of [PANEL, PHONE]) {
      const drawn = frameOf(model, { ...at, tick: LAST_TICK });
      for (const anchor of model.nodes.filter((one) => one.buckets.length === 0)) {
        const { x, y } = placeOf(drawn, anchor);
        expect(hitNode(drawn, x, y, 0)).toBe(anchor.key);
      }
    }
  });

  test('a shot of nothing is the whole sheet, on a phone too; a shot of a path comes near where the whole is too small', () => {
    const path = lit?.path ?? [];
    expect(viewOfShot(model, [], 390, 364)).toEqual(homeView(390, 364));
    expect(viewOfShot(model, path, 830, 516)).toEqual(homeView(830, 516));
    expect(viewOfShot(model, path, 390, 364)).toEqual(viewOfNodes(model, path, 390, 364));
  });
  test('a narrow screen shows the whole sheet between shock and fund, and a selected path whole', () => {
    expect(homeView(830, 516)).toEqual({ x: 500, y: 320, ratio: 1 });
    const near = viewOfNodes(model, lit?.path ?? [], 390, 364);
    const views = [
      [homeView(390, 364), model.nodes.filter((one) => one.buckets.length > 0).map((one) => one.key)],
      [near ?? homeView(0, 0), (lit?.path ?? []).filter((key) => key !== 'shock')],
    ] as const;
    for (const [view, keys] of views) {
      const sheet = sheetAt(view, 390, 364);
      for (const one of model.nodes.filter((any) => keys.includes(any.key))) {
        expect(Math.abs(sheet.originX + one.x * sheet.scale - 195)).toBeLessThan(192);
        expect(sheet.originY + one.y * sheet.scale).toBeGreaterThan(40);
        expect(sheet.originY + one.y * sheet.scale).toBeLessThan(364 - 50);
      }
    }
  });
});

describe('fund, vault, instruments and the shock', () => {
  test('a selected instrument lights what the shock alone took in it', () => {
    const key = plateKey(0);
    const picked = highlightAnchor(model, key);
    const roots = model.nodes.filter((one) => one.generation === 0 && one.instrument === 0).map((one) => one.key);
    expect([...(picked?.downstream ?? [])].filter((one) => one !== 'shock').sort()).toEqual(roots.sort());
    expect(highlightAnchor(model, lit?.node ?? '')).toBeNull();
    const named = drawsOf(small, key);
    expect(named.map((one) => one.usd)).toEqual(named.map((one) => one.usd).sort((a, b) => b - a));
    expect(named).toHaveLength(roots.length);
  });

  test('fund and vault keep apart however small the sheet', () => {
    const both: GraphModel = {
      ...model,
      nodes: [
        ...model.nodes,
        { ...(model.nodes.find((one) => one.key === 'fund') as DisplayNode), key: 'vault', kind: 'vault', x: 664 },
      ],
    };
    for (const width of [320, 390, 654, 830, 1400]) {
      const drawn = frameOf(both, { ...PANEL, width, tick: LAST_TICK });
      const [fund, vault] = ['fund', 'vault'].map((key) => placeOf(drawn, drawn.byKey.get(key) as DisplayNode));
      expect((vault?.x ?? 0) - (fund?.x ?? 0)).toBeGreaterThanOrEqual(88);
      expect(vault?.x).toBeLessThanOrEqual(width - 46);
    }
  });
});

function boxOf(mark: TextMark): { text: string; x: number; y: number; w: number; h: number } {
  const w = estimateWidth(mark.text, mark.sizePx, mark.weight);
  const x = mark.anchor === 'middle' ? mark.x - w / 2 : mark.anchor === 'end' ? mark.x - w : mark.x;
  return { text: mark.text, x, y: mark.y - 0.75 * mark.sizePx, w, h: 0.9 * mark.sizePx };
}

function deepestOverlap(drawn: GraphModel): number {
  const bodies = drawn.nodes.filter((node) => node.buckets.length > 0);
  let deepest = 0;
  bodies.forEach((a, k) => {
    for (const b of bodies.slice(k + 1)) {
      deepest = Math.max(deepest, a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y));
    }
  });
  return deepest;
}

test('pictures side by side are looked at on one scale, nearer where they leave their sheets empty', () => {
  const scenario = preset('adl-queue-or-pro-rata');
  const model = cascadeModel(simulate(scenario), scenario);
  const [width, height] = [468, 342];
  const near = sheetAt(viewOfModels([model, model], width, height), width, height);
  expect(near.scale).toBeGreaterThan(1.4 * sheetAt(wholeView(width, height), width, height).scale);
  for (const { kind, x, y, radius } of model.nodes.filter(({ kind }) => kind === 'account' || kind === 'survivor')) {
    const [atX, atY, r] = [near.originX + x * near.scale, near.originY + y * near.scale, radius * near.scale];
    expect([kind, atX - r > 0 && atX + r < width && atY - r > 0 && atY + r < height]).toEqual([kind, true]);
  }
  const full = preset('october-10-2025');
  const october = cascadeModel(simulate(full), full);
  const both = viewOfModels([model, october], width, height);
  expect(viewOfModels([october, model], width, height)).toEqual(both);
});
