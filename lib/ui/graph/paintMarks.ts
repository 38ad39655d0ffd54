/** The layer over the nodes: shapes that carry the meaning besides colour, plates, backstops, the shock. */
import { backstopShare, backstopWords, type DisplayNode, nodeState } from '@/lib/graph';
import { generationColour } from './colours';
import { type Frame, isPinned, nodeOpacity, placeOf } from './frame';
import { paintLabels } from './paintLabels';
import type { Pen } from './pen';
import { boxOf, plateOf } from './plate';
import { halo, NAME_FONT } from './type';

export function paintOver(ctx: Pen, frame: Frame): void {
  ctx.clearRect(0, 0, frame.width, frame.height);
  for (const node of inOrder(frame.model.nodes)) {
    const { x, y } = placeOf(frame, node);
    if (x < -60 || y < -60 || x > frame.width + 60 || y > frame.height + 60) continue;
    ctx.globalAlpha = nodeOpacity(frame, node);
    paintNode(ctx, frame, node, x, y);
  }
  ctx.globalAlpha = 1;
  paintLabels(ctx, frame);
}

/** Plates lie over the accounts that come to stand under them, and what is pinned to the screen over both. */
function inOrder(nodes: readonly DisplayNode[]): readonly DisplayNode[] {
  const rank = (node: DisplayNode): number => (isPinned(node) ? 2 : node.kind === 'instrument' ? 1 : 0);
  return [0, 1, 2].flatMap((wanted) => nodes.filter((node) => rank(node) === wanted));
}

function paintNode(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number): void {
  switch (node.kind) {
    case 'instrument':
      plate(ctx, frame, node, x, y);
      break;
    case 'shock':
      shockMark(ctx, frame, node.side, x, y);
      break;
    case 'fund':
    case 'vault':
      backstop(ctx, frame, node, x, y);
      break;
    default:
      account(ctx, frame, node, x, y);
  }
  emphasis(ctx, frame, node, x, y);
}

function account(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number): void {
  const state = nodeState(node, frame.tick);
  const r = node.radius * frame.scale;
  if (node.held && frame.model.which === 'cascade') heldUp(ctx, frame, x, y, r);
  if (frame.model.which === 'market' || (state === 'open' && node.generation < 0)) {
    sideMark(ctx, frame, node, x, y, r);
    return;
  }
  if (state === 'deleveraged') {
    hatched(ctx, frame, node, x, y, r);
    return;
  }
  if (state === 'open') {
    circle(ctx, x, y, r, frame.colours.survived, 1);
    return;
  }
  const colour = generationColour(frame.colours, node.generation);
  if (node.generation === 1) circle(ctx, x, y, Math.max(1.6, r * 0.8), colour, Math.max(1.4, r * 0.4));
  if (node.generation >= 2) {
    if (node.generation >= 3) ctx.setLineDash([2.5, 2]);
    circle(ctx, x, y, r, colour, Math.max(1.1, Math.min(2, r * 0.16)));
    ctx.setLineDash([]);
    disc(ctx, x, y, Math.max(0.9, r * 0.24), colour);
  }
  if (node.kind === 'cohort') {
    if (state === 'partly') ctx.setLineDash([2, 2]);
    circle(ctx, x, y, r + 2.6, colour, 0.8);
    ctx.setLineDash([]);
  }
}

/** Two ledges: what is held up stands between them. */
function heldUp(ctx: Pen, frame: Frame, x: number, y: number, r: number): void {
  const half = Math.max(5, r * 1.1);
  ctx.strokeStyle = frame.colours.ink;
  ctx.lineWidth = 1.6;
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.moveTo(x - half, y + side * (r * 1.16 + 3));
    ctx.lineTo(x + half, y + side * (r * 1.16 + 3));
    ctx.stroke();
  }
}

/** Long points up, short down. In the market graph filled lightly with the side's colour. */
function sideMark(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number, r: number): void {
  const market = frame.model.which === 'market';
  const colour = node.side > 0 ? frame.colours.long : frame.colours.short;
  triangle(ctx, x, y, r * 1.16, node.side);
  if (market) {
    const alpha = ctx.globalAlpha;
    ctx.globalAlpha = alpha * 0.22;
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.globalAlpha = alpha;
  }
  ctx.strokeStyle = market ? colour : frame.colours.survived;
  ctx.lineWidth = market ? 1.3 : 1;
  ctx.stroke();
  if (node.kind === 'cohort') circle(ctx, x, y, r * 1.25 + 2, market ? colour : frame.colours.survived, 0.7);
}

function hatched(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number, r: number): void {
  ctx.save();
  triangle(ctx, x, y, Math.max(5, r * 1.16), node.side);
  ctx.fillStyle = frame.colours.adl;
  ctx.fill();
  ctx.clip();
  ctx.strokeStyle = frame.colours.paper;
  ctx.lineWidth = 0.9;
  for (let d = -2 * r - 8; d < 2 * r + 8; d += 3.4) {
    ctx.beginPath();
    ctx.moveTo(x + d - r - 6, y + r + 6);
    ctx.lineTo(x + d + r + 6, y - r - 6);
    ctx.stroke();
  }
  ctx.restore();
  triangle(ctx, x, y, Math.max(5, r * 1.16), node.side);
  ctx.strokeStyle = frame.colours.adl;
  ctx.lineWidth = 1.2;
  ctx.stroke();
}

function plate(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number): void {
  const { name, sizePx, half, above } = plateOf(frame, node);
  ctx.font = NAME_FONT.replace('12px', `${sizePx}px`);
  ctx.fillStyle = frame.colours.ink;
  ctx.beginPath();
  ctx.roundRect(x - half[0], y - half[1], 2 * half[0], 2 * half[1], above ? 1 : 2.5);
  ctx.fill();
  ctx.textAlign = 'center';
  if (above) {
    halo(ctx, frame, name, x, above.y + 11, frame.colours.ink);
    return;
  }
  ctx.fillStyle = frame.colours.onInk;
  ctx.fillText(name, x, y + (sizePx === 12 ? 4.3 : 4));
}

/** An arrow pointing down. */
const SHOCK_ARROW: readonly (readonly [number, number])[] = [
  [-6, -11],
  [6, -11],
  [6, 0],
  [12, 0],
  [0, 12],
  [-12, 0],
  [-6, 0],
];
const LOZENGE: typeof SHOCK_ARROW = [
  [0, -11],
  [11, 0],
  [0, 11],
  [-11, 0],
];

/** Points the way the price is driven; a lozenge where it is not driven at all: money taken out, no shock. */
function shockMark(ctx: Pen, frame: Frame, side: number, x: number, y: number): void {
  ctx.fillStyle = frame.colours.accent;
  ctx.beginPath();
  const up = side > 0 ? -1 : 1;
  for (const [dx, dy] of side === 0 ? LOZENGE : SHOCK_ARROW) ctx.lineTo(x + dx, y + up * dy);
  ctx.fill();
}

/** Fund and vault as boxes that show how much is left: the fund filled to its level, the vault striped. */
function backstop(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number): void {
  const colour = node.kind === 'fund' ? frame.colours.fund : frame.colours.vault;
  const which = node.kind === 'fund' ? 'fund' : 'vault';
  const level = backstopShare(frame.model, which, frame.tick);
  const w = 32;
  const h = 21;
  ctx.fillStyle = frame.colours.paper;
  ctx.fillRect(x - w / 2 - 4, y - h / 2 - 4, w + 8, h + 8);
  ctx.save();
  ctx.beginPath();
  ctx.rect(x - w / 2, y + h / 2 - h * level, w, h * level);
  ctx.clip();
  ctx.fillStyle = colour;
  if (node.kind === 'fund') ctx.fillRect(x - w / 2, y - h / 2, w, h);
  else for (let dx = 0; dx < w; dx += 4.6) ctx.fillRect(x - w / 2 + dx, y - h / 2, 2.8, h);
  ctx.restore();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.6;
  ctx.strokeRect(x - w / 2, y - h / 2, w, h);
  ctx.font = NAME_FONT.replace('600 ', '');
  ctx.textAlign = 'center';
  const words = `${node.label} ${backstopWords(frame.model, which, frame.tick)}`;
  halo(ctx, frame, words, x, y + h / 2 + 16, frame.colours.ink);
}

/** Ink ring for the selected path, a dashed accent ring for the keyboard's place, a thin one for the pointer. */
function emphasis(ctx: Pen, frame: Frame, node: DisplayNode, x: number, y: number): void {
  const r = node.radius * frame.scale;
  const ring = (gap: number, colour: string, width: number): void => {
    const box = boxOf(frame, node);
    if (!box) {
      circle(ctx, x, y, r + gap, colour, width);
      return;
    }
    const [w, h] = [box[0] + gap, box[1] + gap];
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.roundRect(x - w, y - h, 2 * w, 2 * h, 3);
    ctx.stroke();
  };
  const selected = node.key === frame.lit?.node;
  if (selected || (node.buckets.length > 0 && frame.lit?.path.includes(node.key)))
    ring(4.5, frame.colours.ink, selected ? 2.4 : 1.6);
  if (frame.hover === node.key) ring(3, frame.colours.ink2, 1);
  if (frame.focus === node.key) {
    ctx.setLineDash([4, 3]);
    ring(8, frame.colours.accent, 2);
    ctx.setLineDash([]);
  }
}

function circle(ctx: Pen, x: number, y: number, r: number, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.stroke();
}

function disc(ctx: Pen, x: number, y: number, r: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.fill();
}

function triangle(ctx: Pen, x: number, y: number, r: number, side: number): void {
  const up = side > 0 ? -1 : 1;
  ctx.beginPath();
  ctx.moveTo(x, y + up * r);
  ctx.lineTo(x - r * 0.95, y - up * r * 0.72);
  ctx.lineTo(x + r * 0.95, y - up * r * 0.72);
  ctx.closePath();
}
