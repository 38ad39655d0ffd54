/**
 * A single value as text and back. Unlike the sliders' texts these lose nothing: what is shown reads back as the very
 * same number, so that a value nobody touched is a value nobody changed.
 */
import { MINUS, NBSP } from '@/lib/analysis';
import type { LeafShape, NumberShape } from '@/lib/scenario';
import type { LeafUnit } from './words';

/** Figure and the unit behind the box. */
export interface LeafText {
  readonly figure: string;
  readonly unit: string;
}

/** Units that a value may be shown in, largest first, with what one of them is worth. */
const SCALES: Readonly<Record<LeafUnit, readonly (readonly [unit: string, worth: number])[]>> = {
  usd: [
    ['bn', 1e9],
    ['m', 1e6],
    ['k', 1e3],
    ['', 1],
  ],
  time: [
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000],
    ['ms', 1],
  ],
  share: [['%', 0.01]],
  base: [['', 1]],
  rate: [['/s', 1]],
  plain: [['', 1]],
  words: [['', 1]],
};

/** No figure is longer than this where a smaller unit makes it shorter. */
const SHORT = 6;

export function leafText(unit: LeafUnit, value: number): LeafText {
  const scales = SCALES[unit];
  for (const [name, worth] of scales) {
    if (Math.abs(value) < worth && worth > 1) continue;
    const figure = figureOf(value, worth);
    const reads = readNumber(figure, name, unit) === value;
    if (reads && (figure.length <= SHORT || worth <= 1)) return { figure: money(unit, figure), unit: name };
  }
  // A fraction whose percentage does not read back is shown as the fraction it is.
  return { figure: money(unit, plain(value)), unit: unit === 'time' ? 'ms' : '' };
}

/** With its unit, as one text. */
export function leafWords(shape: LeafShape, unit: LeafUnit, value: unknown): string {
  if (value === undefined) return 'none';
  if (shape.kind !== 'number' || typeof value !== 'number') return String(value);
  const shown = leafText(unit, value);
  if (shown.unit === '') return shown.figure;
  return unit === 'usd' ? `${shown.figure}${shown.unit}` : `${shown.figure}${NBSP}${shown.unit}`;
}

/** A time in seconds, a share in percent: divided, and trimmed of what the division left over. */
function figureOf(value: number, worth: number): string {
  return plain(Number((value / worth).toPrecision(15)));
}

function plain(value: number): string {
  return String(value).replace(/^-/, MINUS);
}

/** Sizes of money and of positions are grouped by thousands; dollars carry their sign. */
function money(unit: LeafUnit, figure: string): string {
  if (unit !== 'usd' && unit !== 'base') return figure;
  // What stands behind the point is not grouped.
  const grouped = figure.replace(/^(\D?)(\d{5,})(?=\.|$)/, (_, sign: string, whole: string) => {
    return `${sign}${whole.replace(/\d(?=(\d{3})+$)/g, '$&,')}`;
  });
  return unit === 'usd' ? grouped.replace(new RegExp(`^(${MINUS}?)`), '$1$$') : grouped;
}

const WORTH: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
const TIME: Readonly<Record<string, number>> = { ms: 1, s: 1e3, min: 60e3, h: 3600e3, d: 86_400e3 };

/** Reads what was typed beside a unit; NaN where it is no number of that kind. */
export function readNumber(typed: string, shownUnit: string, unit: LeafUnit): number {
  const text = withoutGroups(typed.trim().toLowerCase().replaceAll(MINUS, '-').replaceAll(NBSP, ' '));
  const clock = unit === 'time' ? /^(\d+):([0-5]\d)(?:\s*min)?$/.exec(text) : null;
  if (clock) return Number(clock[1]) * 60_000 + Number(clock[2]) * 1000;
  const match = /^([+-]?)\s*\$?\s*(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)\s*([a-z%/]*)$/.exec(text);
  if (!match) return Number.NaN;
  const digits = `${match[1] ?? ''}${match[2] ?? ''}`;
  const worth = unitWorth(match[3] || shownUnit.toLowerCase(), unit);
  return Number(digits) === 0 && worth > 0 ? 0 : scaled(digits, worth);
}

/** Commas go where they set thousands apart; any other stays and is refused: `7,5` is not 75. */
function withoutGroups(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/, (figure) => figure.replaceAll(',', ''));
}

function unitWorth(named: string, unit: LeafUnit): number {
  if (unit === 'time') return TIME[named || 's'] ?? Number.NaN;
  if (unit === 'share') return named === '%' ? 0.01 : named === '' ? 1 : Number.NaN;
  if (unit === 'rate') return named === '/s' || named === '' ? 1 : Number.NaN;
  return named === '' ? 1 : (WORTH[named] ?? Number.NaN);
}

/** A power of ten moves the point in what was typed: 1.1 % is 0.011 and not its neighbour. */
function scaled(digits: string, worth: number): number {
  const power = Math.round(Math.log10(worth));
  if (10 ** power !== worth || digits.includes('e')) return Number(digits) * worth;
  return Number(`${digits}e${power}`);
}

/** What a box wants, in words, for a text that is none of it. */
export function wantedText(shape: NumberShape, unit: LeafUnit): string {
  switch (unit) {
    case 'usd':
      return 'an amount, like $5.4m';
    case 'share':
      return 'a percentage, like 40 %';
    case 'time':
      return 'a time, like 26 s';
    case 'rate':
      return 'a rate, like 2';
    default:
      return shape.integer ? 'a whole number' : 'a number';
  }
}

/** The range of a number in its own unit, for the hint: "0 % to 100 %". Bounds no one meets are left out. */
export function rangeText(shape: NumberShape, unit: LeafUnit): string {
  const low = shape.min ?? shape.above;
  const high = shape.max ?? shape.below;
  const words = (value: number) => leafWords(shape, unit, value);
  const isFar = (value: number | undefined) => value === undefined || Math.abs(value) >= 1e10;
  if (isFar(low) && isFar(high)) return '';
  if (isFar(high)) return low === undefined ? '' : `${shape.above === undefined ? 'from' : 'above'} ${words(low)}`;
  if (isFar(low)) return high === undefined ? '' : `up to ${words(high)}`;
  return `${words(low ?? 0)} to ${words(high ?? 0)}`;
}
