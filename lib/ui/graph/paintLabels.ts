/** Names beside nodes, in order: the path, its dollars, ADL, then the largest; a label that collides is dropped. */
import { type DisplayNode, type GraphModel, nodeState } from '@/lib/graph';
import { isNarrow } from './camera';
import { dimming, type Frame, isAside, nodeOpacity, placeOf } from './frame';
import { litLines, paintEdgeLabels, thickLines } from './paintEdgeLabels';
import { paintRingNames, ringNames } from './paintEdges';
import { pathNodes, placePathLabel } from './pathLabels';
import type { Pen } from './pen';
import { plateBoxes } from './plate';
import { paintShockLabel, shockBox } from './shockLabel';
import { type Box, DENSE_FONT, halo, overlaps } from './type';

const MOST_LABELS = 16;
/** A small sheet is read by its marks; more names than this would cover them. */
const MOST_LABELS_NARROW = 5;
const NAME_HEIGHT_PX = 13;

export function paintLabels(ctx: Pen, frame: Frame): void {
  const shock = shockBox(ctx, frame);
  const taken: Box[] = [...obstacles(ctx, frame), ...(shock ? [shock] : [])];
  const soft: Box[] = [...litLines(frame), ...dimmedMarks(frame)];
  paintRingNames(ctx, frame);
  paintShockLabel(ctx, frame);
  const room = { taken, bands: litLines(frame), marks: dimmedMarks(frame) };
  pathNodes(frame).forEach((node, n) => {
    placePathLabel(ctx, frame, node, room, n === 0);
    // The push on what is selected is what the story speaks of: it has its room before the names further back.
    if (n === 0) paintEdgeLabels(ctx, frame, taken, 'selected');
  });
  paintEdgeLabels(ctx, frame, taken, 'others');
  const rest = candidates(frame);
  const most = isHandful(frame)
    ? MOST_LABELS
    : (frame.mostLabels ?? (isNarrow(frame.width) ? MOST_LABELS_NARROW : MOST_LABELS));
  const lines = dimming(frame) ? soft : thickLines(frame);
  let drawn = 0;
  for (const node of rest) {
    if (drawn >= most) break;
    ctx.globalAlpha = Math.max(0.45, nodeOpacity(frame, node));
    if (place(ctx, frame, node, taken, lines)) drawn += 1;
  }
  ctx.globalAlpha = 1;
}

/** What no label may cover: the legend, plates, boxes, ring names, and every mark larger than a dot that is not dimmed. */
function obstacles(ctx: Pen, frame: Frame): Box[] {
  const boxes: Box[] = frame.legend ? [frame.legend] : [];
  for (const node of frame.model.nodes) {
    const { x, y } = placeOf(frame, node);
    if (node.kind === 'instrument') boxes.push(...plateBoxes(frame, node));
    else if (node.kind === 'fund' || node.kind === 'vault') boxes.push({ x: x - 40, y: y - 12, w: 80, h: 44 });
    else if (nodeOpacity(frame, node) === 1) boxes.push(...markBox(frame, node));
  }
  return [...boxes, ...ringNames(ctx, frame).map(({ box }) => grown(box, 3))];
}

const grown = ({ x, y, w, h }: Box, by: number): Box => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by });

/** Dimmed marks may lie under a label of the path where there is no better place. */
function dimmedMarks(frame: Frame): Box[] {
  return frame.model.nodes.flatMap((node) => (nodeOpacity(frame, node) < 1 ? markBox(frame, node) : []));
}

function markBox(frame: Frame, node: DisplayNode): Box[] {
  const { x, y } = placeOf(frame, node);
  const shown = node.radius * frame.scale * (node.generation < 0 ? 1.1 : 0.85);
  const r = frame.lit?.path.includes(node.key) ? shown + 5 : shown;
  // Of a handful even a dot is spoken of by its name: no other name may cover it.
  const few = isHandful(frame);
  return r > 3 || few ? [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }] : [];
}

/** So few that every name has room, whether it fell or not, and the story speaks of each by it. */
function isHandful({ model }: Frame): boolean {
  const known = handfuls.get(model);
  if (known !== undefined) return known;
  const few = model.nodes.filter(({ buckets }) => buckets.length > 0).length <= MOST_LABELS;
  handfuls.set(model, few);
  return few;
}

/** Asked for every mark of every frame: counted once a model. */
const handfuls = new WeakMap<GraphModel, boolean>();

function candidates(frame: Frame): DisplayNode[] {
  const lit = dimming(frame);
  const few = isHandful(frame);
  const open = frame.model.nodes.filter((node) => {
    if (node.buckets.length === 0 || frame.lit?.path.includes(node.key) || node.key === frame.focus) return false;
    if (node.held || lit?.named.has(node.key)) return true;
    if (lit && !lit.downstream.has(node.key)) return false;
    if (isAside(frame, node.key)) return false;
    if (few && !lit) return true;
    if (frame.model.which === 'market') return node.radius * frame.scale > 6;
    const state = nodeState(node, frame.tick);
    return state === 'deleveraged' || (state !== 'open' && node.radius * frame.scale > 4.5);
  });
  const rank = (node: DisplayNode): number =>
    (node.held ? 1e19 : 0) +
    (lit?.named.has(node.key) ? 1e18 : 0) +
    (nodeState(node, frame.tick) === 'deleveraged' ? 1e15 : 0) +
    node.notionalUsd;
  return open.sort((a, b) => rank(b) - rank(a));
}

/** Tries places round the mark. False where all collide. */
function place(ctx: Pen, frame: Frame, node: DisplayNode, taken: Box[], also: readonly Box[]): boolean {
  const { x, y } = placeOf(frame, node);
  const r = node.radius * frame.scale + 4 + (node.generation < 0 ? 1.5 : 0);
  const name = `${node.label}${nodeState(node, frame.tick) === 'deleveraged' ? ' ADL' : ''}${node.held ? ' held up' : ''}`;
  ctx.font = DENSE_FONT;
  const w = ctx.measureText(name).width;
  const near = spots(r, w, NAME_HEIGHT_PX);
  // Where every name is wanted a place askew is better than none.
  const box = (isHandful(frame) ? [...near, ...askew(r, w, NAME_HEIGHT_PX)] : near)
    .map(([dx, dy]) => ({ x: x + dx, y: y + dy, w, h: NAME_HEIGHT_PX }))
    .find((one) => inside(frame, one) && !hits(taken, one) && !hits(also, one));
  if (!box) return false;
  // A gap to the next words beside it.
  taken.push({ ...box, x: box.x - 4, w: w + 8 });
  ctx.textAlign = 'left';
  halo(ctx, frame, name, box.x, box.y + 10.5, frame.colours.ink2);
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

/** Beside the mark, half a line higher or lower. */
function askew(r: number, w: number, h: number): [number, number][] {
  return [
    [r, -1],
    [r, 1 - h],
    [-r - w, -1],
    [-r - w, 1 - h],
  ];
}

function inside(frame: Frame, box: Box): boolean {
  return box.x > 4 && box.y > 4 && box.x + box.w < frame.width - 4 && box.y + box.h < frame.height - 4;
}
