/** Names beside nodes, in order: the path always, ADL, then the largest; eight places tried, a label that collides is dropped. */
import { type DisplayNode, nodeState } from '@/lib/graph';
import { curveOf, type Frame, nodeOpacity, screenX, screenY } from './frame';
import { DENSE_FONT, halo, NAME_FONT } from './paintEdges';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const MOST_LABELS = 16;

export function paintLabels(ctx: CanvasRenderingContext2D, frame: Frame): void {
  const taken: Box[] = obstacles(frame);
  shockLabel(ctx, frame, taken);
  for (const node of pathNodes(frame)) place(ctx, frame, node, taken, true);
  edgeLabels(ctx, frame, taken);
  const rest = candidates(frame);
  let drawn = 0;
  for (const node of rest) {
    if (drawn >= MOST_LABELS) break;
    ctx.globalAlpha = Math.max(0.45, nodeOpacity(frame, node));
    if (place(ctx, frame, node, taken, false)) drawn += 1;
  }
  ctx.globalAlpha = 1;
}

function obstacles(frame: Frame): Box[] {
  const boxes: Box[] = [];
  for (const node of frame.model.nodes) {
    const x = screenX(frame, node.x);
    const y = screenY(frame, node.y);
    const r = node.radius * frame.scale;
    if (node.kind === 'instrument') boxes.push({ x: x - 24, y: y - 12, w: 48, h: 24 });
    else if (node.kind === 'fund' || node.kind === 'vault') boxes.push({ x: x - 34, y: y - 12, w: 68, h: 44 });
    else if (r > 5) boxes.push({ x: x - r * 0.8, y: y - r * 0.8, w: r * 1.6, h: r * 1.6 });
  }
  for (const ring of frame.model.rings) {
    if (ring.label)
      boxes.push({ x: screenX(frame, ring.x) - 32, y: screenY(frame, ring.y - ring.radius) - 7, w: 64, h: 14 });
  }
  return boxes;
}

function shockLabel(ctx: CanvasRenderingContext2D, frame: Frame, taken: Box[]): void {
  const shock = frame.model.nodes.find((node) => node.kind === 'shock');
  if (!shock) return;
  const x = screenX(frame, shock.x) + 20;
  const y = screenY(frame, shock.y);
  ctx.textAlign = 'left';
  ctx.font = NAME_FONT;
  halo(ctx, frame, shock.label, x, y - 1, frame.colours.ink);
  const w = ctx.measureText(shock.label).width;
  ctx.font = DENSE_FONT;
  halo(ctx, frame, shock.detail, x, y + 13, frame.colours.ink2);
  taken.push({ x: x - 34, y: y - 14, w: w + 36, h: 32 });
}

function pathNodes(frame: Frame): DisplayNode[] {
  const keys = frame.lit?.path ?? [];
  const hovered = frame.hover && !keys.includes(frame.hover) ? [frame.hover] : [];
  return [...keys, ...hovered].flatMap((key) => {
    const node = frame.byKey.get(key);
    return node && node.buckets.length > 0 ? [node] : [];
  });
}

/** Dollars passed, on the edges of the selected path. */
function edgeLabels(ctx: CanvasRenderingContext2D, frame: Frame, taken: Box[]): void {
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
    if (frame.model.which === 'market') return node.radius * frame.scale > 8;
    const state = nodeState(node, frame.tick);
    return state === 'deleveraged' || (state !== 'open' && node.radius * frame.scale > 4.5);
  });
  const rank = (node: DisplayNode): number =>
    (nodeState(node, frame.tick) === 'deleveraged' ? 1e15 : 0) + node.notionalUsd;
  return open.sort((a, b) => rank(b) - rank(a));
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Tries eight places; `always` takes the first where none is free. */
function place(ctx: CanvasRenderingContext2D, frame: Frame, node: DisplayNode, taken: Box[], always: boolean): boolean {
  const x = screenX(frame, node.x);
  const y = screenY(frame, node.y);
  const r = node.radius * frame.scale + (always ? 8 : 4);
  ctx.font = always ? NAME_FONT : DENSE_FONT;
  const name = always ? node.label : (node.label.split(',')[0] ?? node.label);
  const nameW = ctx.measureText(name).width;
  ctx.font = DENSE_FONT;
  const w = always ? Math.max(nameW, ctx.measureText(node.detail).width) : nameW;
  const h = always ? 28 : 13;
  const d = r * 0.75;
  const spots: [number, number][] = [
    [r, -h / 2],
    [-r - w, -h / 2],
    [-w / 2, r],
    [-w / 2, -r - h],
    [d, d],
    [-d - w, d],
    [d, -d - h],
    [-d - w, -d - h],
  ];
  const free = spots
    .map(([dx, dy]) => ({ x: x + dx, y: y + dy, w, h }))
    .find((box) => inside(frame, box) && !taken.some((other) => overlaps(other, box)));
  const box = free ?? (always ? { x: x + r, y: y - h / 2, w, h } : null);
  if (!box) return false;
  taken.push(box);
  ctx.textAlign = 'left';
  if (always) {
    ctx.font = NAME_FONT;
    halo(ctx, frame, name, box.x, box.y + 11, frame.colours.ink);
    ctx.font = DENSE_FONT;
    halo(ctx, frame, node.detail, box.x, box.y + 25, frame.colours.ink2);
  } else {
    ctx.font = DENSE_FONT;
    halo(
      ctx,
      frame,
      nodeState(node, frame.tick) === 'deleveraged' ? `${name} ADL` : name,
      box.x,
      box.y + 10.5,
      frame.colours.ink2,
    );
  }
  return true;
}

function inside(frame: Frame, box: Box): boolean {
  return box.x > 4 && box.y > 4 && box.x + box.w < frame.width - 4 && box.y + box.h < frame.height - 4;
}
