/** The layer under the nodes: rings, their names, and the bands from cause to effect. */
import { isNarrow } from './camera';
import { type Curve, curveOf, edgeColour, edgeOpacity, type Frame, placeOf, screenX, screenY } from './frame';
import { shockLines } from './paintEdgeLabels';
import type { Pen } from './pen';
import { shockBox } from './shockLabel';
import { type Box, DENSE_FONT, halo, overlaps } from './type';

/** An edge of the selected path is at least this wide, so that the eye can follow it. */
const LIT_WIDTH = 2.2;

export function paintUnder(ctx: Pen, frame: Frame): void {
  ctx.clearRect(0, 0, frame.width, frame.height);
  paintRings(ctx, frame);
  const lit: { curve: Curve; edge: Frame['model']['edges'][number] }[] = [];
  for (const edge of frame.model.edges) {
    const opacity = edgeOpacity(frame, edge);
    if (opacity === 0) continue;
    const curve = curveOf(frame, edge);
    if (!curve) continue;
    if (frame.lit?.pathEdges.has(edge.key)) lit.push({ curve, edge });
    else stroke(ctx, frame, edge, curve, opacity);
  }
  for (const { curve, edge } of lit) {
    stroke(ctx, frame, edge, curve, 1, LIT_WIDTH);
    if (edge.kind === 'cause' || edge.kind === 'shock') arrow(ctx, curve, frame.colours.ink);
  }
  ctx.globalAlpha = 1;
}

function paintRings(ctx: Pen, frame: Frame): void {
  ctx.lineWidth = 1;
  ctx.strokeStyle = frame.colours.line;
  for (const ring of frame.model.rings) {
    ctx.beginPath();
    ctx.arc(screenX(frame, ring.x), screenY(frame, ring.y), ring.radius * frame.scale, 0, 2 * Math.PI);
    ctx.stroke();
  }
  const named = ringLabels(ctx, frame);
  ctx.font = DENSE_FONT;
  ctx.textAlign = 'center';
  for (const { label, box } of named) halo(ctx, frame, label, box.x + box.w / 2, box.y + 11, frame.colours.ink3);
}

/** Names of rings that have room, clear of the shock's words and bands and of each other: on a small sheet not every ring's. */
export function ringLabels(ctx: Pen, frame: Frame): { readonly label: string; readonly box: Box }[] {
  const shock = shockBox(ctx, frame);
  const narrow = isNarrow(frame.width);
  const taken = [...(shock ? [shock] : []), ...shockLines(frame), ...(narrow ? marksOf(frame) : [])];
  ctx.font = DENSE_FONT;
  return frame.model.rings.flatMap((ring) => {
    if (!ring.label) return [];
    const w = narrow ? ctx.measureText(ring.label).width + 4 : 72;
    const box = (narrow ? AROUND : TOP).map((turn) => ringLabelBox(frame, ring, w, turn)).find(isFree);
    if (!box) return [];
    taken.push(box);
    return [{ label: ring.label, box }];
  });

  function isFree(box: Box): boolean {
    const isIn = !narrow || (box.x > 2 && box.x + box.w < frame.width - 2 && box.y > 2);
    return isIn && !taken.some((other) => overlaps(other, box));
  }
}

/** Where on its ring a name may stand, in turns from the top; close together, marks leave few places free. */
const TOP = [0];
const AROUND = [0, 0.5, 0.06, -0.06, 0.44, -0.44, 0.12, -0.12, 0.38, -0.38, 0.19, -0.19, 0.31, -0.31, 0.25, -0.25];

function ringLabelBox(frame: Frame, ring: Frame['model']['rings'][number], w: number, turn: number): Box {
  const angle = 2 * Math.PI * (turn - 0.25);
  const x = screenX(frame, ring.x + ring.radius * Math.cos(angle));
  const y = screenY(frame, ring.y + ring.radius * Math.sin(angle));
  return { x: x - w / 2, y: y - 7, w, h: 14 };
}

/** The least that a mark is drawn at. */
const LEAST_MARK_PX = 3;

/** Marks and plates, which a name on a small sheet keeps clear of. */
function marksOf(frame: Frame): Box[] {
  return frame.model.nodes.flatMap((node): Box[] => {
    const { x, y } = placeOf(frame, node);
    if (node.kind === 'instrument') return [{ x: x - 24, y: y - 12, w: 48, h: 24 }];
    const r = Math.max(LEAST_MARK_PX, node.radius * frame.scale) + 1.5;
    return [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }];
  });
}

function stroke(
  ctx: Pen,
  frame: Frame,
  edge: Frame['model']['edges'][number],
  curve: Curve,
  opacity: number,
  leastWidth = 0.6,
): void {
  const shock = edge.kind === 'shock' && edge.from === 'shock';
  ctx.globalAlpha = opacity;
  ctx.strokeStyle = edgeColour(frame, edge);
  ctx.lineWidth = shock ? 2.2 : Math.max(leastWidth, edge.width * Math.min(frame.scale, 1.6));
  ctx.setLineDash(edge.kind === 'adl' ? [1.5, 3] : edge.kind === 'correlation' || edge.quiet ? [5, 4] : []);
  ctx.beginPath();
  ctx.moveTo(curve.x0, curve.y0);
  ctx.quadraticCurveTo(curve.cx, curve.cy, curve.x1, curve.y1);
  ctx.stroke();
  ctx.setLineDash([]);
  if (shock) arrow(ctx, curve, frame.colours.accent);
}

function arrow(ctx: Pen, curve: Curve, colour: string): void {
  const angle = Math.atan2(curve.y1 - curve.cy, curve.x1 - curve.cx);
  const size = 6.5;
  ctx.globalAlpha = 1;
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(curve.x1, curve.y1);
  for (const turn of [2.7, -2.7]) {
    ctx.lineTo(curve.x1 + size * Math.cos(angle + turn), curve.y1 + size * Math.sin(angle + turn));
  }
  ctx.fill();
}
