/**
 * What is typed as a number, before anybody says what of: for the sliders' boxes and for those of the form alike.
 *
 * A bare number is in the unit of its field and never in one that the value shown before it chose: dollars, seconds,
 * percent, per second. Any other unit is typed with it (`5k`, `2 min`), and stands in the box with the figure; only the
 * unit of the field stands beside the box.
 */
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

/** A time as a clock shows it. */
export interface ClockText {
  readonly figure: string;
  readonly unit: 'min' | 'h';
}

/** `7:10` min, from an hour on `1:02:05` h. */
export function clockText(ms: number): ClockText {
  const seconds = Math.round(ms / 1000);
  const pad = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, pad(seconds % 60)];
  if (hours === 0) return { figure: `${minutes}:${rest}`, unit: 'min' };
  return { figure: `${hours}:${pad(minutes)}:${rest}`, unit: 'h' };
}

/** A value as a box has it: its text, and the unit of the field beside it where the text is in that one. */
export interface BoxText {
  readonly text: string;
  readonly unit: string;
}

/** @param fieldUnit what a bare number is in: `s`, `%`, `/s`; empty where the figure says it itself. */
export function boxText({ figure, unit }: { figure: string; unit: string }, fieldUnit: string): BoxText {
  if (unit === '' || unit === fieldUnit) return { text: figure, unit };
  return { text: unit in POWERS ? `${figure}${unit}` : `${figure}${NBSP}${unit}`, unit: '' };
}

/** What a clock shows, in milliseconds; null for anything else. Two figures are minutes and seconds, with an `h` hours and minutes. */
export function readClock(typed: string): number | null {
  const match = /^(?:(\d+):)?(\d+):([0-5]\d)\s*(min|h)?$/.exec(plainText(typed));
  if (!match) return null;
  const [, hours, first, second, unit] = match;
  const figures = Number(first) * 60 + Number(second);
  if (hours === undefined) return figures * (unit === 'h' ? 60_000 : 1000);
  return Number(first) < 60 && match[4] !== 'min' ? (Number(hours) * 3600 + figures) * 1000 : null;
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
  if (10 ** power !== worth) return Number(digits) * worth;
  const [mantissa, exponent = '0'] = digits.split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** What a power of ten behind an amount is worth. */
export const POWERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** Units of time, in milliseconds. */
export const TIMES: Readonly<Record<string, number>> = { ms: 1, s: 1e3, min: 60e3, h: 3600e3, d: 86_400e3 };
