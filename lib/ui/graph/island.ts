/**
 * The imperative part: one sigma instance for the view's life. sigma owns WebGL, camera and hit-testing; two canvases of
 * its layer stack carry the bands below and the shapes above its nodes. Playback only repaints.
 */
import type Sigma from 'sigma';
import { type DisplayEdge, type DisplayNode, type GraphModel, HEIGHT, type Highlight, WIDTH } from '@/lib/graph';
import { homeView, isNarrow, STAGE_PADDING_PX, sheetAt, type View, viewOfNodes, viewOfShot } from './camera';
import { context, fitCanvas } from './canvas';
import { cameraMs, readColours } from './colours';
import { type Frame, isPinned, placeOf, seenThrough } from './frame';
import { calmFrames, inTheNextFrame } from './frames';
import { hitNode, REACH_POINTER_PX, REACH_TOUCH_PX } from './hit';
import { cameraOf, fill, hideBareLayers, layer, nodesByKey, toFlipped, viewOfCamera } from './islandParts';
import { paintUnder } from './paintEdges';
import { paintOver } from './paintMarks';
import type { Box } from './type';

export interface ViewState {
  readonly tick: number;
  readonly lit: Highlight | null;
  readonly focus: string | null;
  /** Where the legend stands over the picture. */
  readonly legend: Box | null;
  /** How many times as large words, lines and signs are drawn as on a desk; the sheet is as large as ever. */
  readonly enlarged: number;
}

export interface Island {
  setModel(model: GraphModel): void;
  setState(state: ViewState): void;
  recolour(): void;
  fit(): void;
  zoom(factor: number): void;
  /** Moves the camera just enough to bring a node into view. */
  reveal(key: string): void;
  /** Fits several nodes where one of them is out of view, and always on a narrow screen; of none, there, the whole. */
  show(keys: readonly string[]): void;
  /** Looks where a shot of these nodes looks, whatever was looked at before. */
  frame(keys: readonly string[]): void;
  positionOf(key: string): { x: number; y: number } | null;
  /** Where one looks now, and looking there: for what takes this picture's place, and for coming back. */
  view(): View;
  look(view: View): void;
  destroy(): void;
}

export interface IslandEvents {
  onHover(key: string | null): void;
  onClick(key: string | null): void;
  onLost(): void;
  /** After each painting: what was painted. */
  onFrame(frame: Frame): void;
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
  const [{ default: SigmaClass }] = await Promise.all([import('sigma'), calmFrames()]);
  if (signal.aborted) return null;
  let current = model;
  let colours = readColours();
  let state: ViewState = { tick: 0, lit: null, focus: null, legend: null, enlarged: 1 };
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
      // The pinned ones stand elsewhere on the screen: nothing of theirs may be filled here.
      size: isPinned(node) ? 0.01 : Math.max(node.radius, 0.1),
      color: fill(node, current, { ...state, hover }, colours),
      zIndex: 0,
    }),
    edgeReducer: () => ({ hidden: true }),
  });
  hideBareLayers(renderer);
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
  /** Drawn large: a smaller screen under a glass, with all that has a size of its own as ever. */
  const glass = (): Frame => seenThrough(frame(), state.enlarged);
  const paint = (): void => {
    const now = frame();
    // A stage that has no room yet, or none any more: sigma's sheet is then turned inside out.
    if (now.scale <= 0) return;
    for (const canvas of [under, over]) fitCanvas(canvas, now.width, now.height);
    const seen = seenThrough(now, state.enlarged);
    paintUnder(context(under, state.enlarged), seen);
    paintOver(context(over, state.enlarged), seen);
    events.onFrame(now);
  };
  renderer.on('afterRender', paint);
  const redraw = (): void => void renderer.refresh({ skipIndexation: true });
  const answer = inTheNextFrame(redraw);
  const pointed = (key: string | null): void => {
    if (key === hover) return;
    hover = key;
    events.onHover(key);
    redraw();
  };
  // Not sigma's own hits: the fund, the vault and the shock stand elsewhere on the screen than on the sheet.
  const moved = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const box = container.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / state.enlarged, (event.clientY - box.top) / state.enlarged];
    pointed(event.buttons > 0 ? null : hitNode(glass(), x, y, 0));
  };
  const left = (): void => pointed(null);
  container.addEventListener('pointermove', moved);
  container.addEventListener('pointerleave', left);
  const clicked = ({ event }: { event: { x: number; y: number; original: Event } }): void => {
    const touch = 'touches' in event.original;
    const [x, y] = [event.x / state.enlarged, event.y / state.enlarged];
    events.onClick(hitNode(glass(), x, y, touch ? REACH_TOUCH_PX : REACH_POINTER_PX));
  };
  renderer.on('clickNode', clicked);
  renderer.on('clickStage', clicked);
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
    if (!node) return null;
    const at = placeOf(glass(), node);
    return { x: at.x * state.enlarged, y: at.y * state.enlarged };
  };
  const inView = (key: string): boolean => {
    const node = nodesByKey(current).get(key);
    if (!node || isPinned(node)) return true;
    const { width, height } = renderer.getDimensions();
    const at = positionOf(key);
    return at !== null && at.x > 20 && at.y > 20 && at.x < width - 20 && at.y < height - 20;
  };
  /** Width and height as they are under the glass. */
  const room = (): readonly [number, number] => [
    container.clientWidth / state.enlarged,
    container.clientHeight / state.enlarged,
  ];
  const home = (): { x: number; y: number; ratio: number; angle: number } => cameraOf(homeView(...room()));
  renderer.getCamera().setState(home());
  const camera = renderer.getCamera();
  /** sigma's whole sheet against ours: it leaves a little more air. */
  const ofSheet = (): number => {
    const { width, height, scale } = glass();
    return (camera.ratio * scale) / sheetAt({ x: 0, y: 0, ratio: 1 }, width, height).scale;
  };
  const ease = { duration: cameraMs() };

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
      const isAnswer = next.lit !== state.lit;
      const isOther = next.enlarged !== state.enlarged;
      state = next;
      if (isOther) {
        renderer.setSetting('stagePadding', STAGE_PADDING_PX * next.enlarged);
        camera.setState(home());
      }
      if (isAnswer) answer.ask();
      else if (!answer.waits) redraw();
    },
    recolour() {
      colours = readColours();
      redraw();
    },
    fit: () => void camera.animate(home(), ease),
    zoom: (factor) => void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, ease),
    reveal(key) {
      const node = nodesByKey(current).get(key);
      if (!node || inView(key)) return;
      const ratio = Math.min(camera.ratio, 1);
      void camera.animate(cameraOf({ x: node.x, y: node.y, ratio }), ease);
    },
    show(keys) {
      const [width, height] = room();
      if (!isNarrow(width) && keys.every(inView)) return;
      if (keys.length === 0) return void camera.animate(home(), ease);
      const view = viewOfNodes(current, keys, width, height);
      if (view) void camera.animate(cameraOf(view), ease);
    },
    frame: (keys) => {
      void camera.animate(cameraOf(viewOfShot(current, keys, ...room())), ease);
    },
    positionOf,
    view: () => ({ ...viewOfCamera(camera.getState()), ratio: camera.ratio / ofSheet() }),
    look: (view) => camera.setState({ ...cameraOf(view), ratio: view.ratio * ofSheet() }),
    destroy() {
      answer.cancel();
      resized.disconnect();
      container.removeEventListener('pointermove', moved);
      container.removeEventListener('pointerleave', left);
      container.removeEventListener('wheel', passWheel, { capture: true });
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
      renderer.kill();
    },
  };
}
