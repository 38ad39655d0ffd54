/** Type in the picture: two sizes of Plex Sans, never under 11 px. */
import type { Frame } from './frame';
import type { Pen } from './pen';

export const DENSE_FONT = '11px "IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';
export const NAME_FONT = '600 12px "IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';

/** Room taken on the screen, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Text with a paper-coloured edge, so that it reads over lines. */
export function halo(ctx: Pen, frame: Frame, text: string, x: number, y: number, colour: string): void {
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = frame.colours.paper;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}
