/** One moment of the picture: what to draw, where on the screen, and what is lit. Shared by canvas and SVG. */
import {
  correlationsOf,
  type DisplayEdge,
  type DisplayNode,
  FUND_KEY,
  type GraphModel,
  type Highlight,
  SHOCK_KEY,
  VAULT_KEY,
} from '@/lib/graph';
import { isLow } from './camera';
import { type Colours, generationColour } from './colours';
import { placeOf } from './place';
import { BACKSTOP_HALF, boxOf } from './plate';
import { bendOf } from './shockBend';
import type { Box } from './type';

export { isPinned, placeOf, screenX, screenY } from './place';

export interface Frame {
  readonly model: GraphModel;
  readonly byKey: ReadonlyMap<string, DisplayNode>;
  readonly tick: number;
  readonly lit: Highlight | null;
  readonly hover: string | null;
  readonly focus: string | null;
  readonly colours: Colours;
  /** Screen position of the layout's origin, and pixels per layout unit. */
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Where the legend stands: no label is put under it. */
  readonly legend: Box | null;
  /** Names beside those of the path; left out: as many as a whole stage holds. */
  readonly mostLabels?: number;
}

/** The same on a screen so many times as small, to be drawn so many times as large: what has a size of its own grows. */
export function seenThrough(frame: Frame, enlarged: number): Frame {
  if (enlarged === 1) return frame;
  const { legend, originX, originY, scale, width, height } = frame;
  const of = (px: number): number => px / enlarged;
  return {
    ...frame,
    ...{ originX: of(originX), originY: of(originY), scale: of(scale), width: of(width), height: of(height) },
    legend: legend && { x: of(legend.x), y: of(legend.y), w: of(legend.w), h: of(legend.h) },
  };
}

const near = new WeakMap<GraphModel, Map<string, ReadonlySet<string>>>();

/** A node and everything it shares an edge with. */
export function neighbours(model: GraphModel, key: string): ReadonlySet<string> {
  const known = near.get(model) ?? new Map<string, ReadonlySet<string>>();
  near.set(model, known);
  const found =
    known.get(key) ??
    new Set(model.edges.flatMap(({ from, to }) => (from === key || to === key ? [from, to] : [])).concat(key));
  known.set(key, found);
  return found;
}

/** What the pointer leaves aside: lighter than what a selection does. */
export const ASIDE = 0.45;

/** The selection that puts all else in the background; null where there is none, or where it is only marked. */
export const dimming = ({ lit }: Pick<Frame, 'lit'>): Highlight | null => (lit?.marksOnly ? null : lit);

/** Whether the pointer's place puts a node aside. A selection outweighs the pointer; one that is held up has no company. */
export function isAside(frame: Pick<Frame, 'model' | 'lit' | 'hover'>, key: string): boolean {
  if (dimming(frame) || frame.hover === null || heldKeys(frame.model).has(frame.hover)) return false;
  return !neighbours(frame.model, frame.hover).has(key) && !heldKeys(frame.model).has(key);
}

const held = new WeakMap<GraphModel, ReadonlySet<string>>();

/** Accounts that the run was made without liquidating (CAUSE-07): what all of the picture is about. */
export function heldKeys(model: GraphModel): ReadonlySet<string> {
  const known = held.get(model);
  if (known) return known;
  const found = new Set(model.nodes.flatMap((node) => (node.held ? [node.key] : [])));
  held.set(model, found);
  return found;
}

/** Opacity of a node: anchors never dim. */
export function nodeOpacity(frame: Frame, node: DisplayNode): number {
  if (node.kind === 'instrument' || node.kind === 'shock' || node.kind === 'fund' || node.kind === 'vault') return 1;
  const lit = dimming(frame);
  if (!lit) return isAside(frame, node.key) ? ASIDE : 1;
  const { path, named, downstream } = lit;
  return node.held || path.includes(node.key) || named.has(node.key) || downstream.has(node.key)
    ? 1
    : frame.colours.nodeDim;
}

/** Whether an edge is there at this tick, and how strongly. */
export function edgeOpacity(frame: Frame, edge: DisplayEdge): number {
  if (edge.tick > frame.tick) return 0;
  if (frame.lit?.pathEdges.has(edge.key)) return 1;
  if (edge.quiet) return 0;
  if (frame.lit?.downstreamEdges.has(edge.key)) return 0.8;
  const rest =
    edge.kind === 'cause'
      ? 0.26 + 0.3 * Math.min(1, edge.width / 3)
      : edge.kind === 'position'
        ? 0.3
        : edge.kind === 'vault'
          ? 0.35
          : edge.kind === 'correlation' && correlationsOf(frame.model).crowded
            ? 0.14
            : 0.55;
  if (frame.hover && (edge.from === frame.hover || edge.to === frame.hover)) return 0.9;
  const dims = dimming(frame) !== null;
  if (!dims && frame.hover && !heldKeys(frame.model).has(frame.hover)) return rest * ASIDE;
  return dims ? Math.min(rest, 0.2) * (edge.from === SHOCK_KEY && !leadsElsewhere(frame) ? 2.5 : 0.8) : rest;
}

/** Whether the selected path begins at another market than those the shock strikes itself: their bands stand back then. */
function leadsElsewhere({ model, lit }: Frame): boolean {
  return model.edges.some((edge) => edge.from === SHOCK_KEY && lit?.pathEdges.has(edge.key));
}

export function edgeColour(frame: Frame, edge: DisplayEdge): string {
  const { colours } = frame;
  switch (edge.kind) {
    case 'shock':
      return edge.from === 'shock' ? colours.accent : colours.gen0;
    case 'cause':
      return generationColour(colours, frame.byKey.get(edge.to)?.generation ?? 2);
    case 'fund':
      return colours.fund;
    case 'vault':
      return colours.vault;
    case 'adl':
      return colours.adl;
    case 'position':
      return edge.side > 0 ? colours.long : colours.short;
    case 'correlation':
      return colours.ink3;
  }
}

export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

const ported = new WeakMap<GraphModel, ReadonlyMap<string, number>>();

/** Where a draw comes down on the fund's or the vault's box, -1 its left end to 1: side by side, in the order they come from. */
function portOf(model: GraphModel, edge: DisplayEdge): number | undefined {
  if (edge.to !== FUND_KEY && edge.to !== VAULT_KEY) return undefined;
  let ports = ported.get(model);
  if (!ports) {
    const x = new Map(model.nodes.map((node) => [node.key, node.x]));
    ports = new Map(
      [FUND_KEY, VAULT_KEY].flatMap((key) => {
        const ends = model.edges.filter((one) => one.to === key && one.kind !== 'adl');
        ends.sort((a, b) => (x.get(a.from) ?? 0) - (x.get(b.from) ?? 0) || (a.key < b.key ? -1 : 1));
        return ends.map((one, n) => [one.key, ends.length === 1 ? 0 : (2 * n) / (ends.length - 1) - 1] as const);
      }),
    );
    ported.set(model, ports);
  }
  return ports.get(edge.key);
}

/** Down onto the top of the box, from straight above it. */
function drop(
  frame: Frame,
  from: DisplayNode,
  at: { x: number; y: number },
  to: { x: number; y: number },
  port: number,
): Curve {
  const x1 = to.x + port * 0.86 * BACKSTOP_HALF[0];
  const y1 = to.y - BACKSTOP_HALF[1];
  const cx = x1 + 0.12 * (at.x - x1);
  const cy = y1 - 0.5 * (y1 - at.y);
  const start = rim(frame, from, at.x, at.y, cx, cy);
  return { x0: start.x, y0: start.y, cx, cy, x1, y1 };
}

/** An edge on the screen, from rim to rim. */
export function curveOf(frame: Frame, edge: DisplayEdge): Curve | null {
  const from = frame.byKey.get(edge.from);
  const to = frame.byKey.get(edge.to);
  if (!from || !to) return null;
  const { x: ax, y: ay } = placeOf(frame, from);
  const { x: bx, y: by } = placeOf(frame, to);
  const port = portOf(frame.model, edge);
  if (port !== undefined && !isLow(frame) && ay < by - 2 * BACKSTOP_HALF[1])
    return drop(frame, from, { x: ax, y: ay }, { x: bx, y: by }, port);
  const bend = bendOf(frame.model, edge);
  const cx = (ax + bx) / 2 - (by - ay) * bend;
  const cy = (ay + by) / 2 + (bx - ax) * bend;
  const start = rim(frame, from, ax, ay, cx, cy);
  const end = rim(frame, to, bx, by, cx, cy);
  return { x0: start.x, y0: start.y, cx, cy, x1: end.x, y1: end.y };
}

/** The ink ring of the selected path: bands end at it. */
const INK_RING = 5.5;

/** Where a band from a node towards a point leaves the node's outline. */
function rim(
  frame: Frame,
  node: DisplayNode,
  x: number,
  y: number,
  toX: number,
  toY: number,
): { x: number; y: number } {
  const dx = toX - x;
  const dy = toY - y;
  const distance = Math.hypot(dx, dy) || 1;
  const box = boxOf(frame, node);
  const radius = node.radius * frame.scale + (frame.lit?.path.includes(node.key) ? INK_RING : 0);
  const share = box
    ? Math.min(box[0] / Math.max(Math.abs(dx), 1e-9), box[1] / Math.max(Math.abs(dy), 1e-9))
    : radius / distance;
  return { x: x + dx * Math.min(share, 1), y: y + dy * Math.min(share, 1) };
}
