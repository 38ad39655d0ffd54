/** Names beside nodes, in order: the path, its dollars, ADL, then the largest; a label that collides is dropped. */
import { type DisplayNode, nodeState } from '@/lib/graph';
import { isNarrow } from './camera';
import { type Frame, isAside, nodeOpacity, placeOf } from './frame';
import { litLines, paintEdgeLabels, thickLines } from './paintEdgeLabels';
import { ringLabelBox } from './paintEdges';
import type { Pen } from './pen';
import { paintShockLabel, shockBox } from './shockLabel';
import { type Box, DENSE_FONT, halo, NAME_FONT, overlaps } from './type';

const MOST_LABELS = 16;
/** A small sheet is read by its marks; more names than this would cover them. */
const MOST_LABELS_NARROW = 7;

export function paintLabels(ctx: Pen, frame: Frame): void {
  const shock = shockBox(ctx, frame);
  const taken: Box[] = [...obstacles(frame), ...(shock ? [shock] : [])];
  const soft: Box[] = [...litLines(frame), ...dimmedMarks(frame)];
  paintShockLabel(ctx, frame);
  pathNodes(frame).forEach((node, n) => {
    const placed =
      place(ctx, frame, node, taken, 'full', soft) ||
      place(ctx, frame, node, taken, 'bold', soft) ||
      place(ctx, frame, node, taken, 'full') ||
      place(ctx, frame, node, taken, 'bold');
    if (!placed && n === 0) place(ctx, frame, node, taken, 'forced');
  });
  paintEdgeLabels(ctx, frame, taken);
  const rest = candidates(frame);
  const most = isNarrow(frame.width) ? MOST_LABELS_NARROW : MOST_LABELS;
  const lines = frame.lit ? soft : thickLines(frame);
  let drawn = 0;
  for (const node of rest) {
    if (drawn >= (frame.mostLabels ?? most)) break;
    ctx.globalAlpha = Math.max(0.45, nodeOpacity(frame, node));
    if (place(ctx, frame, node, taken, 'name', lines)) drawn += 1;
  }
  ctx.globalAlpha = 1;
}

/** What no label may cover: the legend, plates, boxes, ring names, and every mark larger than a dot that is not dimmed. */
function obstacles(frame: Frame): Box[] {
  const boxes: Box[] = frame.legend ? [frame.legend] : [];
  for (const node of frame.model.nodes) {
    const { x, y } = placeOf(frame, node);
    if (node.kind === 'instrument') boxes.push({ x: x - 24, y: y - 12, w: 48, h: 24 });
    else if (node.kind === 'fund' || node.kind === 'vault') boxes.push({ x: x - 40, y: y - 12, w: 80, h: 44 });
    else if (nodeOpacity(frame, node) === 1) boxes.push(...markBox(frame, node));
  }
  for (const ring of frame.model.rings) {
    if (ring.label) boxes.push(ringLabelBox(frame, ring));
  }
  return boxes;
}

/** Dimmed marks may lie under a label of the path where there is no better place. */
function dimmedMarks(frame: Frame): Box[] {
  return frame.model.nodes.flatMap((node) => (nodeOpacity(frame, node) < 1 ? markBox(frame, node) : []));
}

function markBox(frame: Frame, node: DisplayNode): Box[] {
  const { x, y } = placeOf(frame, node);
  const shown = node.radius * frame.scale * (node.generation < 0 ? 1.1 : 0.85);
  const r = frame.lit?.path.includes(node.key) ? shown + 5 : shown;
  return r > 3 ? [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }] : [];
}

/** The selected node and its root first, then the keyboard's place, then the others on the path from the selection back. */
function pathNodes(frame: Frame): DisplayNode[] {
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

function candidates(frame: Frame): DisplayNode[] {
  const lit = frame.lit;
  const open = frame.model.nodes.filter((node) => {
    if (node.buckets.length === 0 || lit?.path.includes(node.key) || node.key === frame.focus) return false;
    if (lit && !lit.downstream.has(node.key)) return false;
    if (isAside(frame, node.key)) return false;
    if (frame.model.which === 'market') return node.radius * frame.scale > 6;
    const state = nodeState(node, frame.tick);
    return state === 'deleveraged' || (state !== 'open' && node.radius * frame.scale > 4.5);
  });
  const rank = (node: DisplayNode): number =>
    (nodeState(node, frame.tick) === 'deleveraged' ? 1e15 : 0) + node.notionalUsd;
  return open.sort((a, b) => rank(b) - rank(a));
}

/** Name in bold with its detail, the same where nothing is free, the bold name alone, or the plain name. */
type Style = 'full' | 'forced' | 'bold' | 'name';

interface Words {
  readonly name: string;
  readonly detail: string;
}

/** A cohort on the path is named by its account there. */
function wordsOf(frame: Frame, node: DisplayNode, style: Style): Words {
  const { label, detail } = frame.lit?.members.get(node.key) ?? node;
  const short = label.split(',')[0] ?? label;
  const adl = nodeState(node, frame.tick) === 'deleveraged' ? ' ADL' : '';
  const whole = style === 'full' || style === 'forced' || frame.model.which === 'market';
  return { name: (whole ? label : short) + (style === 'name' ? adl : ''), detail };
}

/** Tries places round the mark, then a little further off. False where all collide; `forced` takes the first then. */
function place(
  ctx: Pen,
  frame: Frame,
  node: DisplayNode,
  taken: Box[],
  style: Style,
  also: readonly Box[] = [],
): boolean {
  const { x, y } = placeOf(frame, node);
  const bold = style !== 'name';
  const detailed = style === 'full' || style === 'forced';
  const r = node.radius * frame.scale + (bold ? 9 : 4) + (node.generation < 0 ? 1.5 : 0);
  const { name, detail } = wordsOf(frame, node, style);
  ctx.font = bold ? NAME_FONT : DENSE_FONT;
  const nameW = ctx.measureText(name).width;
  ctx.font = DENSE_FONT;
  const w = detailed ? Math.max(nameW, ctx.measureText(detail).width) : nameW;
  const h = detailed ? 28 : bold ? 15 : 13;
  const near = [...spots(r, w, h), ...(bold ? spots(r + 13, w, h) : [])];
  const free = near
    .map(([dx, dy]) => ({ x: x + dx, y: y + dy, w, h }))
    .find((box) => inside(frame, box) && !hits(taken, box) && !hits(also, box));
  const box = free ?? (style === 'forced' ? { x: x + r, y: y - h / 2, w, h } : null);
  if (!box) return false;
  // A gap to the next words beside it.
  taken.push({ ...box, x: box.x - 4, w: w + 8 });
  ctx.textAlign = 'left';
  ctx.font = bold ? NAME_FONT : DENSE_FONT;
  halo(ctx, frame, name, box.x, box.y + (bold ? 11 : 10.5), bold ? frame.colours.ink : frame.colours.ink2);
  if (detailed) {
    ctx.font = DENSE_FONT;
    halo(ctx, frame, detail, box.x, box.y + 25, frame.colours.ink2);
  }
  return true;
}

const hits = (boxes: readonly Box[], box: Box): boolean => boxes.some((other) => overlaps(other, box));

/** Corners of a label's box round a mark: beside, below, above, then the diagonals. */
function spots(r: number, w: number, h: number): [number, number][] {
  const d = r * 0.75;
  return [
    [r, -h / 2],
    [-r - w, -h / 2],
    [-w / 2, r],
    [-w / 2, -r - h],
    [d, d],
    [-d - w, d],
    [d, -d - h],
    [-d - w, -d - h],
  ];
}

function inside(frame: Frame, box: Box): boolean {
  return box.x > 4 && box.y > 4 && box.x + box.w < frame.width - 4 && box.y + box.h < frame.height - 4;
}
