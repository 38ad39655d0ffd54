/** An instrument's plate, and the name that stands in its place where its constellation is too small for one. */
import type { DisplayNode, GraphModel } from '@/lib/graph';
import { type Frame, placeOf } from './frame';
import { estimateWidth } from './pen';
import type { Box } from './type';

/** Below this scale a sheet is small: its plates have the smallest type and little air. */
const SMALL_SCALE = 0.6;
/** A plate may reach this much beyond the innermost ring before it gives way to a name. */
export const OVER_RING = 1.3;
/** Half the side of the square that marks the middle of a constellation without a plate. */
const DOT_PX = 3.5;
const NAME_GAP_PX = 4;

export interface Plate {
  /** The name, cut short where that of the next instrument begins. */
  readonly name: string;
  readonly sizePx: number;
  /** Half width and half height of what stands in the middle. */
  readonly half: readonly [number, number];
  /** The name stands over the constellation; null: on the plate. */
  readonly above: Box | null;
}

interface Reach {
  readonly inner: number;
  readonly outer: number;
  /** To the next instrument in the same row; Infinity where there is none. */
  readonly next: number;
}
/** Instruments whose heights differ by less stand in one row, layout units. */
const ROW = 40;
const BETWEEN_NAMES_PX = 2;

const reaches = new WeakMap<GraphModel, ReadonlyMap<number, Reach>>();

/** Innermost and outermost ring of every instrument, and its room in its row, layout units. */
function reachesOf(model: GraphModel): ReadonlyMap<number, Reach> {
  const known = reaches.get(model);
  if (known) return known;
  const found = new Map<number, Reach>();
  const middles = model.nodes.filter(({ kind }) => kind === 'instrument');
  for (const { instrument, radius, x, y } of model.rings) {
    const known = found.get(instrument);
    const others = middles.filter((one) => one.instrument !== instrument && Math.abs(one.y - y) < ROW);
    const next = known?.next ?? Math.min(Number.POSITIVE_INFINITY, ...others.map((one) => Math.abs(one.x - x)));
    const { inner, outer } = known ?? { inner: radius, outer: radius };
    found.set(instrument, { inner: Math.min(inner, radius), outer: Math.max(outer, radius), next });
  }
  reaches.set(model, found);
  return found;
}

export function plateOf(frame: Frame, node: DisplayNode): Plate {
  const small = frame.scale < SMALL_SCALE;
  const sizePx = small ? 11 : 12;
  const width = estimateWidth(node.label, sizePx, 600);
  const half = [width / 2 + (small ? 5 : 8), small ? 8.5 : 11] as const;
  const reach = reachesOf(frame.model).get(node.instrument);
  if (!reach || half[0] <= OVER_RING * reach.inner * frame.scale)
    return { name: node.label, sizePx, half, above: null };
  const { x, y } = placeOf(frame, node);
  const bottom = y - reach.outer * frame.scale - NAME_GAP_PX;
  const name = shortened(node.label, reach.next * frame.scale - BETWEEN_NAMES_PX);
  const wide = estimateWidth(name, 11, 600);
  const above = { x: x - wide / 2 - 2, y: bottom - 14, w: wide + 4, h: 14 };
  return { name, sizePx: 11, half: [DOT_PX, DOT_PX], above };
}

/** Of a name that is too wide its end is kept, which tells names of one kind apart: `…N15`. */
function shortened(name: string, roomPx: number): string {
  let short = name;
  while (estimateWidth(short, 11, 600) > roomPx && short.length > 3)
    short = `\u2026${short.slice(short.startsWith('\u2026') ? 2 : 1)}`;
  return short;
}

/** What no other word may cover. */
export function plateBoxes(frame: Frame, node: DisplayNode): Box[] {
  const { x, y } = placeOf(frame, node);
  const { half, above } = plateOf(frame, node);
  const middle = { x: x - half[0] - 2, y: y - half[1] - 2, w: 2 * half[0] + 4, h: 2 * half[1] + 4 };
  return above ? [middle, above] : [middle];
}

/** Half width and half height of what is drawn as a box; null of an account. */
export function boxOf(frame: Frame, node: DisplayNode): readonly [number, number] | null {
  if (node.kind === 'instrument') return plateOf(frame, node).half;
  return BOXES[node.kind] ?? null;
}

export const BACKSTOP_HALF = [18, 12] as const;
const BOXES: Partial<Record<DisplayNode['kind'], readonly [number, number]>> = {
  shock: [12, 12],
  fund: BACKSTOP_HALF,
  vault: BACKSTOP_HALF,
};
