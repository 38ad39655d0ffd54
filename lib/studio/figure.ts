/** What is typed as a number, before anybody says what of: for the sliders' boxes and for those of the form alike. */
import { MINUS, NBSP } from '@/lib/analysis';

export interface Figure {
  /** As `Number` reads it, sign and all. */
  readonly digits: string;
  /** What stands behind it, in small letters; empty for none. */
  readonly unit: string;
}

/** Null where it is no number, whatever the unit. */
export function readFigure(typed: string): Figure | null {
  const match = /^([+-]?)\s*\$?\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%/]*)$/.exec(plainText(typed));
  const digits = `${match?.[1] ?? ''}${match?.[2] ?? ''}`;
  return match && !Number.isNaN(Number(digits)) ? { digits, unit: match[3] ?? '' } : null;
}

/** Minutes and seconds as a clock shows them, `7:10`, in milliseconds; null for anything else. */
export function readClock(typed: string): number | null {
  const match = /^(\d+):([0-5]\d)(?:\s*min)?$/.exec(plainText(typed));
  return match ? Number(match[1]) * 60_000 + Number(match[2]) * 1000 : null;
}

function plainText(typed: string): string {
  return withoutGroups(typed.trim().toLowerCase().replaceAll(MINUS, '-').replaceAll(NBSP, ' '));
}

/** Commas go where they set thousands apart; any other stays and is refused: `7,5` is not 75. */
function withoutGroups(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/, (figure) => figure.replaceAll(',', ''));
}

/** A power of ten moves the point in what was typed: 1.1 % is 0.011 and not its neighbour. */
export function scaled(digits: string, worth: number): number {
  if (Number(digits) === 0 && worth > 0) return 0;
  const power = Math.round(Math.log10(worth));
  if (10 ** power !== worth || digits.includes('e')) return Number(digits) * worth;
  return Number(`${digits}e${power}`);
}

/** What a power of ten behind an amount is worth. */
export const POWERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** Units of time, in milliseconds. */
export const TIMES: Readonly<Record<string, number>> = { ms: 1, s: 1e3, min: 60e3, h: 3600e3, d: 86_400e3 };
