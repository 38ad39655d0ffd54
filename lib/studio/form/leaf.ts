/**
 * A single value as text and back. Unlike the sliders' texts these lose nothing: what is shown reads back as the very
 * same number, so that a value nobody touched is a value nobody changed.
 */
import { MINUS, NBSP } from '@/lib/analysis';
import type { LeafShape, NumberShape } from '@/lib/scenario';
import { type BoxText, boxText, clockText, POWERS, readClock, readFigure, scaled, TIMES } from '../figure';
import type { LeafUnit } from './words';

/** Figure and the unit it is in. */
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

const CLOCK_FROM_MS = 120_000;

/** No figure is longer than this where a smaller unit makes it shorter. */
const SHORT = 6;

/** @param whole in the unit of the document, grouped: for a column of figures that one compares. */
export function leafText(unit: LeafUnit, value: number, whole = false): LeafText {
  if (whole && (unit === 'usd' || unit === 'base')) return { figure: money(unit, cents(unit, plain(value))), unit: '' };
  if (unit === 'time' && value === 0) return { figure: '0', unit: 's' };
  // As the charts' axes have it; whole minutes and whole seconds below two need no clock.
  if (unit === 'time' && value >= CLOCK_FROM_MS && value % 1000 === 0 && value % 60_000 !== 0) return clockText(value);
  const scales = SCALES[unit];
  for (const [name, worth] of scales) {
    if (Math.abs(value) < worth && worth > 1) continue;
    const figure = figureOf(value, worth);
    const reads = readNumber(figure + name, unit) === value;
    if (reads && (figure.length <= SHORT || worth <= 1))
      return { figure: money(unit, name === '' ? cents(unit, figure) : figure), unit: name };
  }
  // A fraction whose percentage, rounded, would be another one is shown with every digit it has.
  if (unit === 'share') return { figure: everyDigit(value, 2), unit: '%' };
  return { figure: money(unit, plain(value)), unit: unit === 'time' ? 'ms' : '' };
}

/** Units of the fields: what a bare number is in. */
const FIELD_UNITS: Readonly<Record<LeafUnit, string>> = {
  ...{ usd: '', time: 's', share: '%', base: '', rate: '/s', plain: '', words: '' },
};

/** A value as its box has it. */
export function leafBox(unit: LeafUnit, value: number, whole = false): BoxText {
  return boxText(leafText(unit, value, whole), FIELD_UNITS[unit]);
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

/** With its point moved right, as text: nothing is rounded. */
function everyDigit(value: number, places: number): string {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  return `${mantissa.replace(/^-/, MINUS)}e${Number(exponent) + places}`;
}

function plain(value: number): string {
  return String(value).replace(/^-/, MINUS);
}

/** A tenth of a dollar is ten cents: `100.30` beside `100.18`. */
function cents(unit: LeafUnit, figure: string): string {
  return unit === 'usd' && /\.\d$/.test(figure) ? `${figure}0` : figure;
}

/** Sizes of money and of positions are grouped by thousands; dollars carry their sign. */
function money(unit: LeafUnit, figure: string): string {
  if (unit !== 'usd' && unit !== 'base') return figure;
  // What stands behind the point is not grouped.
  const grouped = figure.replace(/^(\D?)(\d{4,})(?=\.|$)/, (_, sign: string, whole: string) => {
    return `${sign}${whole.replace(/\d(?=(\d{3})+$)/g, '$&,')}`;
  });
  return unit === 'usd' ? grouped.replace(new RegExp(`^(${MINUS}?)`), '$1$$') : grouped;
}

/** Reads what was typed: a bare number in the unit of the field. NaN where it is no number of that kind. */
export function readNumber(typed: string, unit: LeafUnit): number {
  const clock = unit === 'time' ? readClock(typed) : null;
  if (clock !== null) return clock;
  const figure = readFigure(typed);
  if (!figure) return Number.NaN;
  return scaled(figure.digits, unitWorth(figure.unit, unit));
}

function unitWorth(named: string, unit: LeafUnit): number {
  if (unit === 'time') return TIMES[named || 's'] ?? Number.NaN;
  if (unit === 'share') return named === '%' || named === '' ? 0.01 : Number.NaN;
  if (unit === 'rate') return named === '/s' || named === '' ? 1 : Number.NaN;
  return named === '' ? 1 : (POWERS[named] ?? Number.NaN);
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
