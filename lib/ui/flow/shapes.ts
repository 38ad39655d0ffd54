/** Outlines of bands: level where they leave and where they arrive, as high all the way as their dollars. */
import type { FlowBand, FlowOwn } from '@/lib/graph';

/** A band thinner than this would not be seen. */
const LEAST_PX = 0.7;

export function bandPath({ x0, y0, x1, y1, h }: FlowBand): string {
  const tall = Math.max(LEAST_PX, h);
  const mid = (x0 + x1) / 2;
  return `M${n(x0)} ${n(y0)}C${n(mid)} ${n(y0)} ${n(mid)} ${n(y1)} ${n(x1)} ${n(y1)}V${n(y1 + tall)}C${n(mid)} ${n(y1 + tall)} ${n(mid)} ${n(y0 + tall)} ${n(x0)} ${n(y0 + tall)}Z`;
}

/** To its own row, along it, and over to the payer. @param reach pixels in which it comes to its row. */
export function ownPath({ x0, y0, x1, y1, h, turnX, turnY }: FlowOwn, reach: number): string {
  const tall = Math.max(LEAST_PX, h);
  const rowX = Math.min(turnX, x0 + reach);
  const [a, b] = [(x0 + rowX) / 2, (turnX + x1) / 2];
  const over = `M${n(x0)} ${n(y0)}C${n(a)} ${n(y0)} ${n(a)} ${n(turnY)} ${n(rowX)} ${n(turnY)}H${n(turnX)}C${n(b)} ${n(turnY)} ${n(b)} ${n(y1)} ${n(x1)} ${n(y1)}`;
  const back = `V${n(y1 + tall)}C${n(b)} ${n(y1 + tall)} ${n(b)} ${n(turnY + tall)} ${n(turnX)} ${n(turnY + tall)}H${n(rowX)}C${n(a)} ${n(turnY + tall)} ${n(a)} ${n(y0 + tall)} ${n(x0)} ${n(y0 + tall)}Z`;
  return over + back;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
