/**
 * Two pictures of one graph in one page: the app's, and a bare sigma's. Each is asked for time steps in turn; what counts is
 * the main thread's time in a step, and the time of whole frames.
 */
import Sigma from 'sigma';
import { type DisplayEdge, type DisplayNode, type GraphModel, HEIGHT, toGraph, WIDTH } from '@/lib/graph';
import { type Island, mountIsland } from '@/lib/ui/graph/island';

export interface Redraw {
  readonly stepMs: readonly number[];
  readonly frameMs: number;
}

const TICKS = 20;
const NODES = 2_000;
const EDGES = 5_000;

/** Small numbers that look random: the picture is to be dense, and the same every time. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000;
  };
}

/** 2,000 accounts that fall in 20 ticks and 5,000 causes between them. */
function model(): GraphModel {
  const random = draws(4);
  const nodes: DisplayNode[] = Array.from({ length: NODES }, (_, n) => {
    const generation = Math.floor((4 * n) / NODES);
    const tick = Math.floor((TICKS * n) / NODES);
    return {
      key: `n${n}`,
      kind: 'account',
      x: WIDTH * (0.05 + 0.9 * random()),
      y: HEIGHT * (0.05 + 0.9 * random()),
      radius: 2.6 + 5 * random() ** 4,
      label: `p${n}`,
      detail: '$20k BTC',
      generation,
      side: random() < 0.9 ? 1 : -1,
      instrument: 0,
      notionalUsd: 20_000,
      buckets: [n],
      firstTick: tick,
      lastTick: tick,
      adlTick: Number.POSITIVE_INFINITY,
    };
  });
  const edges: DisplayEdge[] = Array.from({ length: EDGES }, (_, e) => {
    const to = 1 + Math.floor((NODES - 1) * random());
    const from = Math.floor(to * random());
    return {
      key: `e${e}`,
      kind: 'cause',
      from: `n${from}`,
      to: `n${to}`,
      usd: 1_000,
      width: 0.6 + random(),
      tick: nodes[to]?.firstTick ?? 0,
      side: 0,
      label: '$1k',
    };
  });
  const level = { usd: new Float64Array(TICKS), fullUsd: 1 };
  return {
    which: 'cascade',
    nodes,
    edges,
    rings: [],
    scales: { areaFactor: 1, areaSamplesUsd: [], widthFactor: 1, widthSamplesUsd: [] },
    keyOf: new Map(nodes.map((node, n) => [n, node.key])),
    caption: '',
    levels: { fund: level, vault: level },
  };
}

const host = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const made = model();
let island: Island | null = null;
let bare: Sigma<DisplayNode, DisplayEdge> | null = null;

/** sigma as its documentation begins: defaults, and a reducer that colours who has fallen. */
function mountBare(): Sigma<DisplayNode, DisplayEdge> {
  let tick = 0;
  const graph = toGraph(made);
  graph.updateEachNodeAttributes((_, node) => ({ ...node, size: node.radius, color: '#7a1f2b' }));
  const renderer = new Sigma<DisplayNode, DisplayEdge>(graph, host('bare'), {
    nodeReducer: (_, node) => ({ ...node, color: node.firstTick <= tick ? '#7a1f2b' : '#c8c2b4' }),
    edgeReducer: (_, edge) => ({ color: '#b9b2a3', size: edge.width, hidden: edge.tick > tick }),
  });
  bareStep = (now) => {
    tick = now;
    renderer.refresh({ skipIndexation: true });
  };
  return renderer;
}
let bareStep: (tick: number) => void = () => undefined;

const STEPS = {
  app: (tick: number): void => island?.setState({ tick, lit: null, focus: null, legend: null, enlarged: 1 }),
  bare: (tick: number): void => bareStep(tick),
};

/** Plays all ticks, one a frame. */
async function play(which: keyof typeof STEPS): Promise<Redraw> {
  const stepMs: number[] = [];
  const startedMs = performance.now();
  for (let tick = 0; tick < TICKS; tick += 1) {
    await new Promise(requestAnimationFrame);
    const beganMs = performance.now();
    STEPS[which](tick);
    stepMs.push(performance.now() - beganMs);
  }
  await new Promise(requestAnimationFrame);
  return { stepMs, frameMs: (performance.now() - startedMs) / TICKS };
}

const redraw = {
  mount: async (): Promise<boolean> => {
    const silent = { onHover: () => undefined, onClick: () => undefined, onLost: () => undefined };
    island = await mountIsland(
      host('app'),
      made,
      { ...silent, onFrame: () => undefined },
      new AbortController().signal,
    );
    bare = mountBare();
    return island !== null && bare !== null;
  },
  play,
};

declare global {
  interface Window {
    redraw: typeof redraw;
  }
}
window.redraw = redraw;
