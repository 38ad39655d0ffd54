/** The shock's words beside its arrow, and the room they take: ring names and labels keep clear of it. */
import type { DisplayNode } from '@/lib/graph';
import { isLow } from './camera';
import { type Frame, placeOf } from './frame';
import type { Pen } from './pen';
import { type Box, DENSE_FONT, halo, NAME_FONT } from './type';

/** From the arrow to its words; a line of the small ones. */
const BESIDE = 20;
const LINE = 14;
/** More than this is no label any longer: it goes on in the next line. */
const WIDEST = 330;
/** In a low frame the sheet begins beside it: words go down rather than over the accounts. */
const WIDEST_LOW = 150;

/** Null in a picture without a shock. */
export function shockBox(ctx: Pen, frame: Frame): Box | null {
  const shock = shockOf(frame);
  if (!shock) return null;
  const { x, y } = placeOf(frame, shock);
  const lines = detailLines(ctx, frame, shock, x);
  const widest = Math.max(0, ...lines.map((line) => ctx.measureText(line).width));
  ctx.font = NAME_FONT;
  const w = Math.max(ctx.measureText(shock.label).width, widest);
  return { x: x - 14, y: y - 15, w: w + 38, h: 34 + LINE * Math.max(0, lines.length - 1) };
}

export function paintShockLabel(ctx: Pen, frame: Frame): void {
  const shock = shockOf(frame);
  if (!shock) return;
  const { x, y } = placeOf(frame, shock);
  ctx.textAlign = 'left';
  ctx.font = NAME_FONT;
  halo(ctx, frame, shock.label, x + BESIDE, y - 1, frame.colours.ink);
  detailLines(ctx, frame, shock, x).forEach((line, n) => {
    halo(ctx, frame, line, x + BESIDE, y + 13 + n * LINE, frame.colours.ink2);
  });
}

/** Under its words no band shows, neither between letters nor between words: to be called once bands are drawn, before marks are. */
export function clearUnderShock(ctx: Pen, frame: Frame): void {
  const shock = shockOf(frame);
  if (!shock) return;
  const { x, y } = placeOf(frame, shock);
  ctx.font = NAME_FONT;
  clearUnder(ctx, frame, shock.label, x + BESIDE, y - 1);
  detailLines(ctx, frame, shock, x).forEach((line, n) => {
    clearUnder(ctx, frame, line, x + BESIDE, y + 13 + n * LINE);
  });
}

const shockOf = ({ model }: Frame): DisplayNode | undefined => model.nodes.find((node) => node.kind === 'shock');

/** What else it does, part by part, in as many lines as the sheet makes of it. Sets the font they are in. */
function detailLines(ctx: Pen, frame: Frame, { detail }: DisplayNode, x: number): string[] {
  ctx.font = DENSE_FONT;
  const room = Math.min(isLow(frame) ? WIDEST_LOW : WIDEST, frame.width - x - BESIDE - 8);
  const lines: string[] = [];
  for (const part of detail === '' ? [] : detail.split(', ')) {
    const longer = `${lines.at(-1)}, ${part}`;
    if (lines.length > 0 && ctx.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function clearUnder(ctx: Pen, frame: Frame, line: string, x: number, baseline: number): void {
  ctx.fillStyle = frame.colours.paper;
  ctx.fillRect(x - 8, baseline - 10, ctx.measureText(line).width + 10, LINE);
}
