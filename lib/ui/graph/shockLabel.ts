/** The shock's words beside its arrow, and the room they take: ring names and labels keep clear of it. */
import { isNarrow } from './camera';
import { type Frame, placeOf } from './frame';
import type { Pen } from './pen';
import { type Box, DENSE_FONT, halo, NAME_FONT } from './type';

/** Null in a picture without a shock. */
export function shockBox(ctx: Pen, frame: Frame): Box | null {
  const shock = frame.model.nodes.find((node) => node.kind === 'shock');
  if (!shock) return null;
  const { x, y } = placeOf(frame, shock);
  ctx.font = NAME_FONT;
  const nameW = ctx.measureText(shock.label).width;
  ctx.font = DENSE_FONT;
  const w = Math.max(nameW, ctx.measureText(shock.detail).width);
  return { x: x - 14, y: y - 15, w: w + 38, h: 34 };
}

export function paintShockLabel(ctx: Pen, frame: Frame): void {
  const shock = frame.model.nodes.find((node) => node.kind === 'shock');
  if (!shock) return;
  const { x, y } = placeOf(frame, shock);
  ctx.textAlign = 'left';
  if (isNarrow(frame.width)) clearUnder(ctx, frame, shock.detail, x + 18, y + 3);
  ctx.font = NAME_FONT;
  halo(ctx, frame, shock.label, x + 20, y - 1, frame.colours.ink);
  ctx.font = DENSE_FONT;
  halo(ctx, frame, shock.detail, x + 20, y + 13, frame.colours.ink2);
}

/** On a small sheet the shock's own bands run through its words: between letters and words they would show. */
function clearUnder(ctx: Pen, frame: Frame, text: string, x: number, y: number): void {
  if (text === '') return;
  ctx.font = DENSE_FONT;
  ctx.fillStyle = frame.colours.paper;
  ctx.fillRect(x, y, ctx.measureText(text).width + 4, 13);
}
