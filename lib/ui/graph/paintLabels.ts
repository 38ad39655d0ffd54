/** Names beside nodes, in order: the path, ADL, then the largest; eight places tried, a label that collides is dropped. */
import { type DisplayNode, nodeState } from '@/lib/graph';
import { isNarrow } from './camera';
import { curveOf, type Frame, nodeOpacity, placeOf, screenX, screenY } from './frame';
import type { Pen } from './pen';
import { paintShockLabel, shockBox } from './shockLabel';
import { type Box, DENSE_FONT, halo, NAME_FONT, overlaps } from './type';

const MOST_LABELS = 16;
/** Corner the legend stands in, on a screen wide enough for it. */
const LEGEND_W = 306;
const LEGEND_H = 112;

export function paintLabels(ctx: Pen, frame: Frame): void {
  const shock = shockBox(ctx, frame);
  const taken: Box[] = [...obstacles(frame), ...(shock ? [shock] : [])];
  paintShockLabel(ctx, frame);
  pathNodes(frame).forEach((node, n) => {
    if (!place(ctx, frame, node, taken, 'full') && !place(ctx, frame, node, taken, 'bold') && n === 0) {
      place(ctx, frame, node, taken, 'forced');
    }
  });
  edgeLabels(ctx, frame, taken);
  const rest = candidates(frame);
  let drawn = 0;
  for (const node of rest) {
    if (drawn >= MOST_LABELS) break;
    ctx.globalAlpha = Math.max(0.45, nodeOpacity(frame, node));
    if (place(ctx, frame, node, taken, 'name')) drawn += 1;
  }
  ctx.globalAlpha = 1;
}

/** What no label may cover: plates, boxes, ring names, and every mark larger than a dot. */
function obstacles(frame: Frame): Box[] {
  const boxes: Box[] = isNarrow(frame.width) ? [] : [{ x: 0, y: frame.height - LEGEND_H, w: LEGEND_W, h: LEGEND_H }];
  for (const node of frame.model.nodes) {
    const { x, y } = placeOf(frame, node);
    const shown = node.radius * frame.scale * (node.generation < 0 ? 1.1 : 0.85);
    const r = frame.lit?.path.includes(node.key) ? shown + 5 : shown;
    if (node.kind === 'instrument') boxes.push({ x: x - 24, y: y - 12, w: 48, h: 24 });
    else if (node.kind === 'fund' || node.kind === 'vault') boxes.push({ x: x - 34, y: y - 12, w: 68, h: 44 });
    else if (r > 3) boxes.push({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
  }
  for (const ring of frame.model.rings) {
    if (ring.label)
      boxes.push({ x: screenX(frame, ring.x) - 32, y: screenY(frame, ring.y - ring.radius) - 7, w: 64, h: 14 });
  }
  return boxes;
}

/** The selected node and its root first, then the others on the path from the selection back, then the pointer's. */
function pathNodes(frame: Frame): DisplayNode[] {
  const path = (frame.lit?.path ?? []).flatMap((key) => {
    const node = frame.byKey.get(key);
    return node && node.buckets.length > 0 ? [node] : [];
  });
  const root = path.length > 1 ? path.pop() : undefined;
  const [selected, ...between] = path;
  const hovered = frame.hover === null ? undefined : frame.byKey.get(frame.hover);
  const pointed = hovered && hovered.buckets.length > 0 && !frame.lit?.path.includes(hovered.key) ? hovered : undefined;
  return [selected, root, pointed, ...between].flatMap((node) => (node ? [node] : []));
}

/** Dollars passed, on the edges of the selected path. */
function edgeLabels(ctx: Pen, frame: Frame, taken: Box[]): void {
  ctx.font = NAME_FONT;
  ctx.textAlign = 'center';
  for (const edge of frame.model.edges) {
    const wanted = edge.kind === 'correlation' || (frame.lit?.pathEdges.has(edge.key) && edge.usd > 0);
    if (!wanted || edge.tick > frame.tick) continue;
    const curve = curveOf(frame, edge);
    if (!curve) continue;
    const x = 0.25 * curve.x0 + 0.5 * curve.cx + 0.25 * curve.x1;
    const y = 0.25 * curve.y0 + 0.5 * curve.cy + 0.25 * curve.y1;
    const w = ctx.measureText(edge.label).width;
    const box = { x: x - w / 2 - 2, y: y - 8, w: w + 4, h: 16 };
    if (taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    halo(ctx, frame, edge.label, x, y + 4, frame.colours.ink);
  }
}

function candidates(frame: Frame): DisplayNode[] {
  const lit = frame.lit;
  const open = frame.model.nodes.filter((node) => {
    if (node.buckets.length === 0 || lit?.path.includes(node.key) || node.key === frame.hover) return false;
    if (lit && !lit.downstream.has(node.key)) return false;
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

/** Tries eight places. False where all collide; `forced` takes the first then. */
function place(ctx: Pen, frame: Frame, node: DisplayNode, taken: Box[], style: Style): boolean {
  const { x, y } = placeOf(frame, node);
  const bold = style !== 'name';
  const detailed = style === 'full' || style === 'forced';
  const r = node.radius * frame.scale + (bold ? 9 : 4) + (node.generation < 0 ? 1.5 : 0);
  const short = node.label.split(',')[0] ?? node.label;
  const adl = nodeState(node, frame.tick) === 'deleveraged' ? ' ADL' : '';
  const name = (detailed || frame.model.which === 'market' ? node.label : short) + (bold ? '' : adl);
  ctx.font = bold ? NAME_FONT : DENSE_FONT;
  const nameW = ctx.measureText(name).width;
  ctx.font = DENSE_FONT;
  const w = detailed ? Math.max(nameW, ctx.measureText(node.detail).width) : nameW;
  const h = detailed ? 28 : bold ? 15 : 13;
  const free = spots(r, w, h)
    .map(([dx, dy]) => ({ x: x + dx, y: y + dy, w, h }))
    .find((box) => inside(frame, box) && !taken.some((other) => overlaps(other, box)));
  const box = free ?? (style === 'forced' ? { x: x + r, y: y - h / 2, w, h } : null);
  if (!box) return false;
  taken.push(box);
  ctx.textAlign = 'left';
  ctx.font = bold ? NAME_FONT : DENSE_FONT;
  halo(ctx, frame, name, box.x, box.y + (bold ? 11 : 10.5), bold ? frame.colours.ink : frame.colours.ink2);
  if (detailed) {
    ctx.font = DENSE_FONT;
    halo(ctx, frame, node.detail, box.x, box.y + 25, frame.colours.ink2);
  }
  return true;
}

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
