/** The layer under the nodes: rings, their names, and the bands from cause to effect. */
import { isLow } from './camera';
import { type Curve, curveOf, edgeColour, edgeOpacity, type Frame, screenX, screenY } from './frame';
import type { Pen } from './pen';
import { ringLabels } from './ringLabels';
import { clearUnderShock } from './shockLabel';
import { DENSE_FONT, halo } from './type';

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
  clearUnderShock(ctx, frame);
  clearUnderRings(ctx, frame);
}

function paintRings(ctx: Pen, frame: Frame): void {
  ctx.lineWidth = 1;
  ctx.strokeStyle = frame.colours.line;
  for (const ring of frame.model.rings) {
    ctx.beginPath();
    ctx.arc(screenX(frame, ring.x), screenY(frame, ring.y), ring.radius * frame.scale, 0, 2 * Math.PI);
    ctx.stroke();
  }
}

/** Below this scale of a low frame the names of rings would take the room of the accounts' own; the legend tells them. */
const LEAST_NAMED = 0.36;

/** The names that rings have in this frame. */
export const ringNames = (ctx: Pen, frame: Frame): ReturnType<typeof ringLabels> =>
  isLow(frame) && frame.scale < LEAST_NAMED ? [] : ringLabels(ctx, frame);

/** No band strikes them through. */
function clearUnderRings(ctx: Pen, frame: Frame): void {
  ctx.fillStyle = frame.colours.paper;
  for (const { box } of ringNames(ctx, frame)) ctx.fillRect(box.x, box.y, box.w, box.h);
}

/** Over the marks: where a ring has no clear place, its name is whole all the same. */
export function paintRingNames(ctx: Pen, frame: Frame): void {
  const named = ringNames(ctx, frame);
  ctx.font = DENSE_FONT;
  ctx.textAlign = 'center';
  for (const { label, box } of named) halo(ctx, frame, label, box.x + box.w / 2, box.y + 10.5, frame.colours.ink3);
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
