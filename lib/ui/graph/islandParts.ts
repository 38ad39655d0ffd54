/** What the island hands to sigma: the graph turned upside down, fills, layers, the camera. */
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
import type { View } from './camera';
import { type Colours, generationColour, mix } from './colours';
import { ASIDE, dimming, isAside } from './frame';

const keyed = new WeakMap<GraphModel, ReadonlyMap<string, DisplayNode>>();

export function nodesByKey(model: GraphModel): ReadonlyMap<string, DisplayNode> {
  const known = keyed.get(model);
  if (known) return known;
  const made = new Map(model.nodes.map((node) => [node.key, node]));
  keyed.set(model, made);
  return made;
}

/** sigma's y points up, the layout's down. */
export function toFlipped(model: GraphModel): ReturnType<typeof toGraph> {
  const graph = toGraph(model);
  graph.updateEachNodeAttributes((_, node) => ({ ...node, y: HEIGHT - node.y }));
  return graph;
}

/** What WebGL fills a node with: its generation's colour for the first to fall, paper under the shapes of the others. */
export function fill(
  node: DisplayNode,
  model: GraphModel,
  state: { readonly tick: number; readonly lit: Highlight | null; readonly hover: string | null },
  colours: Colours,
): string {
  if (model.which === 'market' || node.generation !== 0) return colours.paper;
  const now = nodeState(node, state.tick);
  if (now === 'open') return colours.paper;
  const frame = { ...state, model };
  const lit = dimming(state);
  const strong = !lit || lit.path.includes(node.key) || lit.downstream.has(node.key);
  const share = isAside(frame, node.key) ? ASIDE : strong ? 1 : colours.nodeDim;
  return mix(generationColour(colours, 0), colours.paper, share);
}

export function layer(
  renderer: Sigma<DisplayNode, DisplayEdge>,
  id: string,
  where: { beforeLayer: string },
): HTMLCanvasElement {
  const canvas = renderer.createCanvas(id, where);
  canvas.style.pointerEvents = 'none';
  return canvas;
}

/** Layers of sigma on which this picture has nothing. */
const BARE_LAYERS = ['edges', 'edgeLabels', 'labels', 'hovers', 'hoverNodes'];

/** Takes them out of the page's layers: each costs a sheet of the picture's size, laid over the others at every frame. */
export function hideBareLayers(renderer: Sigma<DisplayNode, DisplayEdge>): void {
  const canvases = renderer.getCanvases();
  for (const id of BARE_LAYERS) canvases[id]?.style.setProperty('display', 'none');
}

/** A view as sigma's camera: framed coordinates, y upwards. */
export function cameraOf(view: View): { x: number; y: number; ratio: number; angle: number } {
  return { x: 0.5 + (view.x - WIDTH / 2) / WIDTH, y: 0.5 - (view.y - HEIGHT / 2) / WIDTH, ratio: view.ratio, angle: 0 };
}

export function viewOfCamera({ x, y, ratio }: { x: number; y: number; ratio: number }): View {
  return { x: WIDTH / 2 + (x - 0.5) * WIDTH, y: HEIGHT / 2 - (y - 0.5) * WIDTH, ratio };
}
