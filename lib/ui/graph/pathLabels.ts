/**
 * Names of the selected path. What is selected has its size and moment too; of the others only those that have room for
 * them at their mark, for words far from it seem somebody else's. Of many places round a mark the cheapest is taken: near,
 * off the bands, off what is dimmed. A name that cannot stand at its mark has a hairline to it.
 */
import { type DisplayNode, detailAt } from '@/lib/graph';
import { type Frame, placeOf } from './frame';
import type { Pen } from './pen';
import { type Box, DENSE_FONT, halo, NAME_FONT, overlaps } from './type';

/** Of a name with its detail, and of a name. */
const HEIGHT_PX = { both: 28, name: 15 } as const;
/** From the mark's rim to the words, in pixels: at it, or led to by a line. */
const REACHES_PX = [9, 20, 34, 50, 70, 92] as const;
/** Of the picture's width: on a small sheet a long line leads to somebody else. */
const MOST_REACH = 0.12;
/** Up to here no line is needed to see whose words they are. */
const AT_MARK_PX = 10;
const TURNS = 16;
/**
 * A place is as much worse for each pixel further off, each piece of a band under it, each dimmed mark under it; and by more
 * than all that where the words would stand nearer to another mark of the path, or their line would cross other words.
 */
const COST = { far: 1, band: 7, mark: 3, slant: 4, taken: 60, crossing: 40 } as const;
/** Dearer than this, words of two lines would lie over bands or far from their mark. */
const MOST_COST_WITH_DETAIL = 24;

export interface Room {
  /** What no word may cover. */
  readonly taken: Box[];
  /** Bands of the path in small pieces. */
  readonly bands: readonly Box[];
  /** Marks that are dimmed. */
  readonly marks: readonly Box[];
}

interface Words {
  readonly name: string;
  /** Null: the name alone. */
  readonly detail: string | null;
}

interface Spot extends Box {
  /** Side of the box the mark is on: the words lean on it. */
  readonly align: 'left' | 'center' | 'right';
  readonly reachPx: number;
  readonly angle: number;
}

/** Draws name and detail and takes their room; false where there is none. `always`: at the mark even over others. */
export function placePathLabel(ctx: Pen, frame: Frame, node: DisplayNode, room: Room, always: boolean): boolean {
  const whole = wordsOf(frame, node);
  const first = cheapest(ctx, frame, node, whole, room);
  const isAtMark = first.best !== null && first.best.cost <= MOST_COST_WITH_DETAIL;
  // The name alone may have room where name and detail have none.
  const words = isAtMark || (always && first.best !== null) ? whole : { ...whole, detail: null };
  const { all, best } = words === whole ? first : cheapest(ctx, frame, node, words, room);
  const spot = best?.spot ?? (always ? all[0] : undefined);
  if (!spot) return false;
  if (spot.reachPx > AT_MARK_PX) leader(ctx, frame, node, spot);
  // A gap to the next words beside it.
  room.taken.push({ x: spot.x - 4, y: spot.y, w: spot.w + 8, h: spot.h });
  write(ctx, frame, words, spot);
  return true;
}

interface Found {
  readonly all: readonly Spot[];
  readonly best: { readonly spot: Spot; readonly cost: number } | null;
}

function cheapest(ctx: Pen, frame: Frame, node: DisplayNode, { name, detail }: Words, room: Room): Found {
  ctx.font = NAME_FONT;
  const nameW = ctx.measureText(name).width;
  ctx.font = DENSE_FONT;
  const w = detail === null ? nameW : Math.max(nameW, ctx.measureText(detail).width);
  const all = spots(frame, node, w, detail === null ? HEIGHT_PX.name : HEIGHT_PX.both);
  const best = all.reduce<{ spot: Spot; cost: number } | null>((found, spot) => {
    // Nearer places come first: one that is worse by its distance alone needs no further look.
    if (found !== null && COST.far * spot.reachPx >= found.cost) return found;
    if (!isInside(frame, spot) || room.taken.some((other) => overlaps(other, spot))) return found;
    const cost = costOf(frame, node, spot, room);
    return found === null || cost < found.cost ? { spot, cost } : found;
  }, null);
  return { all, best };
}

/** A cohort on the path is named by its account there. */
function wordsOf(frame: Frame, node: DisplayNode): Words {
  const told = frame.lit?.members.get(node.key) ?? node;
  return { name: `${told.label}${node.held ? ' held up' : ''}`, detail: detailAt(told, frame.tick) };
}

function spots(frame: Frame, node: DisplayNode, w: number, h: number): Spot[] {
  const { x, y } = placeOf(frame, node);
  const r = node.radius * frame.scale + (node.generation < 0 ? 1.5 : 0);
  return REACHES_PX.filter((reachPx) => reachPx < MOST_REACH * frame.width).flatMap((reachPx) =>
    Array.from({ length: TURNS }, (_, n) => {
      const angle = (n * 2 * Math.PI) / TURNS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const align = Math.abs(dx) < 0.3 ? 'center' : dx > 0 ? 'left' : 'right';
      const ax = x + dx * (r + reachPx);
      const ay = y + dy * (r + reachPx);
      const left = align === 'left' ? ax : align === 'right' ? ax - w : ax - w / 2;
      // The box stands against the point it is led to: above it going up, below it going down.
      return { x: left, y: ay - (h / 2) * (1 - dy), w, h, align, reachPx, angle } as const;
    }),
  );
}

function costOf(frame: Frame, node: DisplayNode, spot: Spot, { taken, bands, marks }: Room): number {
  const slant = Math.abs(Math.sin(2 * spot.angle));
  const place = COST.far * spot.reachPx + COST.band * hits(bands, spot) + COST.mark * hits(marks, spot);
  const own = distance(spot, placeOf(frame, node));
  const rivals = (frame.lit?.path ?? []).filter((key) => {
    const other = key === node.key ? undefined : frame.byKey.get(key);
    return other && other.buckets.length > 0 && distance(spot, placeOf(frame, other)) <= own;
  }).length;
  const crossed =
    spot.reachPx > AT_MARK_PX ? alongLeader(frame, node, spot).filter((at) => hits(taken, at) > 0).length : 0;
  return place + COST.slant * slant + COST.taken * rivals + COST.crossing * crossed;
}

/** From a box to a point outside it. */
function distance(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.w), Math.max(box.y - y, 0, y - box.y - box.h));
}

/** The line to a name, in points clear of its own mark. */
function alongLeader(frame: Frame, node: DisplayNode, { angle, reachPx }: Spot): Box[] {
  const { x, y } = placeOf(frame, node);
  const from = node.radius * frame.scale + 7;
  const steps = Math.floor((reachPx - 7) / 6);
  return Array.from({ length: steps }, (_, n) => {
    const at = from + n * 6;
    return { x: x + Math.cos(angle) * at - 1, y: y + Math.sin(angle) * at - 1, w: 2, h: 2 };
  });
}

const hits = (boxes: readonly Box[], box: Box): number =>
  boxes.reduce((count, other) => (overlaps(other, box) ? count + 1 : count), 0);

function leader(ctx: Pen, frame: Frame, node: DisplayNode, spot: Spot): void {
  const { x, y } = placeOf(frame, node);
  const r = node.radius * frame.scale + 6;
  const reach = node.radius * frame.scale + spot.reachPx - 2;
  const [dx, dy] = [Math.cos(spot.angle), Math.sin(spot.angle)];
  ctx.strokeStyle = frame.colours.ink3;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x + dx * r, y + dy * r);
  ctx.lineTo(x + dx * reach, y + dy * reach);
  ctx.stroke();
}

function write(ctx: Pen, frame: Frame, { name, detail }: Words, spot: Spot): void {
  const { x, y, w, align } = spot;
  const at = align === 'left' ? x : align === 'right' ? x + w : x + w / 2;
  ctx.textAlign = align;
  ctx.font = NAME_FONT;
  halo(ctx, frame, name, at, y + 11, frame.colours.ink);
  if (detail === null) return;
  ctx.font = DENSE_FONT;
  halo(ctx, frame, detail, at, y + 25, frame.colours.ink2);
}

function isInside(frame: Frame, box: Box): boolean {
  return box.x > 4 && box.y > 4 && box.x + box.w < frame.width - 4 && box.y + box.h < frame.height - 4;
}

/** The selected node and its root first, then the keyboard's place, then the others on the path from the selection back. */
export function pathNodes(frame: Frame): DisplayNode[] {
  const path = (frame.lit?.path ?? []).flatMap((key) => {
    const node = frame.byKey.get(key);
    return node && node.buckets.length > 0 ? [node] : [];
  });
  const root = path.length > 1 ? path.pop() : undefined;
  const [selected, ...between] = path;
  const focused = frame.focus === null ? undefined : frame.byKey.get(frame.focus);
  const walked = focused && focused.buckets.length > 0 && !frame.lit?.path.includes(focused.key) ? focused : undefined;
  return [selected ?? walked, root, selected ? walked : undefined, ...between].flatMap((node) => (node ? [node] : []));
}
