/**
 * The imperative part: one sigma instance for the view's life. sigma owns WebGL, camera and hit-testing; two canvases of
 * its layer stack carry the bands below and the shapes above its nodes. Playback only repaints.
 */
import type Sigma from 'sigma';
import {
  type DisplayEdge,
  type DisplayNode,
  type GraphModel,
  HEIGHT,
  type Highlight,
  nodeState,
  toGraph,
  WIDTH,
} from '@/lib/graph';
import { homeView, isNarrow, type Sheet, STAGE_PADDING_PX, type View } from './camera';
import { context, fitCanvas } from './canvas';
import { type Colours, generationColour, mix, readColours } from './colours';
import type { Frame } from './frame';
import { hitNode, REACH_POINTER_PX, REACH_TOUCH_PX } from './hit';
import { paintUnder } from './paintEdges';
import { paintOver } from './paintMarks';

export interface ViewState {
  readonly tick: number;
  readonly lit: Highlight | null;
  readonly focus: string | null;
}

export interface Island {
  setModel(model: GraphModel): void;
  setState(state: ViewState): void;
  recolour(): void;
  fit(): void;
  zoom(factor: number): void;
  /** Moves the camera just enough to bring a node into view. */
  reveal(key: string): void;
  positionOf(key: string): { x: number; y: number } | null;
  destroy(): void;
}

export interface IslandEvents {
  onHover(key: string | null): void;
  onClick(key: string | null): void;
  onLost(): void;
  /** After each painting: where the layout's origin is, and pixels per layout unit. */
  onSheet(sheet: Sheet): void;
}

/**
 * Loads sigma and mounts it; null where the view was gone before sigma had loaded (a killed sigma empties its container,
 * so it must not be made at all). Rejects where WebGL is missing.
 */
export async function mountIsland(
  container: HTMLElement,
  model: GraphModel,
  events: IslandEvents,
  signal: AbortSignal,
): Promise<Island | null> {
  const { default: SigmaClass } = await import('sigma');
  if (signal.aborted) return null;
  let current = model;
  let colours = readColours();
  let state: ViewState = { tick: 0, lit: null, focus: null };
  let hover: string | null = null;
  const graph = toFlipped(model);
  const renderer: Sigma<DisplayNode, DisplayEdge> = new SigmaClass(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    stagePadding: STAGE_PADDING_PX,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    minCameraRatio: 0.06,
    maxCameraRatio: 2.4,
    nodeReducer: (_, node) => ({
      x: node.x,
      y: node.y,
      size: Math.max(node.radius, 0.1),
      color: fill(node, current, state, colours),
      zIndex: 0,
    }),
    edgeReducer: () => ({ hidden: true }),
  });
  renderer.setCustomBBox({ x: [0, WIDTH], y: [0, HEIGHT] });
  const under = layer(renderer, 'bands', { beforeLayer: 'nodes' });
  const over = layer(renderer, 'shapes', { beforeLayer: 'mouse' });

  const frame = (): Frame => {
    const { width, height } = renderer.getDimensions();
    const origin = renderer.graphToViewport({ x: 0, y: HEIGHT });
    const right = renderer.graphToViewport({ x: WIDTH, y: HEIGHT });
    const byKey = nodesByKey(current);
    const scale = (right.x - origin.x) / WIDTH;
    return {
      model: current,
      byKey,
      ...state,
      hover,
      colours,
      originX: origin.x,
      originY: origin.y,
      scale,
      width,
      height,
    };
  };
  const paint = (): void => {
    const now = frame();
    for (const canvas of [under, over]) fitCanvas(canvas, now.width, now.height);
    paintUnder(context(under), now);
    paintOver(context(over), now);
    events.onSheet(now);
  };
  renderer.on('afterRender', paint);
  renderer.on('enterNode', ({ node }) => {
    hover = node;
    events.onHover(node);
    renderer.scheduleRender();
  });
  renderer.on('leaveNode', () => {
    hover = null;
    events.onHover(null);
    renderer.scheduleRender();
  });
  renderer.on('clickNode', ({ node }) => events.onClick(node));
  renderer.on('clickStage', ({ event }) => {
    const touch = 'touches' in event.original;
    events.onClick(hitNode(frame(), event.x, event.y, touch ? REACH_TOUCH_PX : REACH_POINTER_PX));
  });
  renderer.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());
  renderer.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
  const passWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  container.addEventListener('wheel', passWheel, { capture: true });
  const lost = (event: Event): void => {
    event.preventDefault();
    events.onLost();
  };
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lost);
  const resized = new ResizeObserver(() => {
    renderer.resize();
    renderer.scheduleRender();
  });
  resized.observe(container);

  const positionOf = (key: string): { x: number; y: number } | null => {
    const node = nodesByKey(current).get(key);
    return node ? renderer.graphToViewport({ x: node.x, y: HEIGHT - node.y }) : null;
  };
  const home = (): { x: number; y: number; ratio: number; angle: number } =>
    cameraOf(homeView(current, container.clientWidth));
  renderer.getCamera().setState(home());
  const camera = renderer.getCamera();
  const ease = { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300 };

  return {
    setModel(next) {
      const same = next.which === current.which;
      current = next;
      graph.clear();
      graph.import(toFlipped(next).export());
      if (!same) camera.setState(home());
      renderer.refresh();
    },
    setState(next) {
      state = next;
      renderer.refresh({ skipIndexation: true });
    },
    recolour() {
      colours = readColours();
      renderer.refresh({ skipIndexation: true });
    },
    fit: () => void camera.animate(home(), ease),
    zoom: (factor) => void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, ease),
    reveal(key) {
      const at = positionOf(key);
      const node = nodesByKey(current).get(key);
      const { width, height } = renderer.getDimensions();
      if (!at || !node || (at.x > 20 && at.y > 20 && at.x < width - 20 && at.y < height - 20)) return;
      const near = { x: node.x, y: node.y, ratio: camera.ratio };
      void camera.animate(cameraOf(isNarrow(width) ? homeView(current, width, node.instrument) : near), ease);
    },
    positionOf,
    destroy() {
      resized.disconnect();
      container.removeEventListener('wheel', passWheel, { capture: true });
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
      renderer.kill();
    },
  };
}

const keyed = new WeakMap<GraphModel, ReadonlyMap<string, DisplayNode>>();

function nodesByKey(model: GraphModel): ReadonlyMap<string, DisplayNode> {
  const known = keyed.get(model);
  if (known) return known;
  const made = new Map(model.nodes.map((node) => [node.key, node]));
  keyed.set(model, made);
  return made;
}

/** sigma's y points up, the layout's down. */
function toFlipped(model: GraphModel): ReturnType<typeof toGraph> {
  const graph = toGraph(model);
  graph.updateEachNodeAttributes((_, node) => ({ ...node, y: HEIGHT - node.y }));
  return graph;
}

/** What WebGL fills a node with: its generation's colour for the first to fall, paper under the shapes of the others. */
function fill(node: DisplayNode, model: GraphModel, state: ViewState, colours: Colours): string {
  if (model.which === 'market' || node.generation !== 0) return colours.paper;
  const now = nodeState(node, state.tick);
  if (now === 'open') return colours.paper;
  const strong = !state.lit || state.lit.path.includes(node.key) || state.lit.downstream.has(node.key);
  return mix(generationColour(colours, 0), colours.paper, strong ? 1 : colours.nodeDim);
}

function layer(
  renderer: Sigma<DisplayNode, DisplayEdge>,
  id: string,
  where: { beforeLayer: string },
): HTMLCanvasElement {
  const canvas = renderer.createCanvas(id, where);
  canvas.style.pointerEvents = 'none';
  return canvas;
}

/** A view as sigma's camera: framed coordinates, y upwards. */
function cameraOf(view: View): { x: number; y: number; ratio: number; angle: number } {
  return { x: 0.5 + (view.x - WIDTH / 2) / WIDTH, y: 0.5 - (view.y - HEIGHT / 2) / WIDTH, ratio: view.ratio, angle: 0 };
}
