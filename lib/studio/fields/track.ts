/** From a value to a place on the track and back, and from a value to what one types and back. */
import { MINUS, NBSP } from '@/lib/analysis';
import { numberWords } from '@/lib/scenario';
import { type BoxText, boxText, clockText, type Figure, POWERS, readClock, readFigure, scaled, TIMES } from '../figure';
import type { NumberField, Unit } from './types';

/** Part of a log track that stands for zero, and of any track that stands for "none". */
const END = 0.04;

/** Place of a value on its track, 0 .. 1; values outside the range stand at its ends. */
export function placeOf(field: NumberField, value: number | undefined): number {
  if (value === undefined) return 1;
  const top = field.none === undefined ? 1 : 1 - END;
  if (field.scale === 'linear') return clamp((value - field.min) / (field.max - field.min)) * top;
  const bottom = field.min === 0 ? END : 0;
  if (value <= 0) return 0;
  const least = leastOf(field);
  return bottom + clamp(Math.log(value / least) / Math.log(field.max / least)) * (top - bottom);
}

/** Value at a place, rounded to what one would type. */
export function valueAt(field: NumberField, place: number): number | undefined {
  const top = field.none === undefined ? 1 : 1 - END;
  if (field.none !== undefined && place > 1 - END / 2) return undefined;
  if (field.scale === 'linear') return tidy(field.min + clamp(place / top) * (field.max - field.min), field);
  const bottom = field.min === 0 ? END : 0;
  if (field.min === 0 && place < END / 2) return 0;
  const least = leastOf(field);
  return tidy(least * (field.max / least) ** clamp((place - bottom) / (top - bottom)), field);
}

/** Parts of a track that a key moves by: one press is at least one of them. */
export const TRACK_STEPS = 200;

/**
 * The next value that a key press comes to, `steps` parts of the track up (or, below 0, down). Rounding never eats a
 * press: it goes on until the value, and what is shown of it, is another one. At the end of the track the value stays.
 */
export function valueAfter(field: NumberField, value: number | undefined, steps: number): number | undefined {
  const from = placeOf(field, value);
  for (let n = steps; Math.abs(n) <= TRACK_STEPS + Math.abs(steps); n += Math.sign(steps)) {
    const place = clamp(from + n / TRACK_STEPS);
    const next = valueAt(field, place);
    if (isBeyond(next, value, Math.sign(steps)) && valueText(field, next) !== valueText(field, value)) return next;
    if (place === 0 || place === 1) break;
  }
  return value;
}

/** Whether `next` lies further along the track; "none" stands behind every number. */
function isBeyond(next: number | undefined, value: number | undefined, way: number): boolean {
  return ((next ?? Number.POSITIVE_INFINITY) - (value ?? Number.POSITIVE_INFINITY)) * way > 0;
}

/** Half the width of the mark, as a part of the track: a drag this near to it means it. */
const SNAP = 0.012;

/** Value of a drag to `place`: the default itself where one lets go upon its mark. */
export function valueDragged(field: NumberField, place: number, standard: number | undefined): number | undefined {
  return Math.abs(place - placeOf(field, standard)) <= SNAP ? standard : valueAt(field, place);
}

/** A log track from 0 begins five powers of ten below its end; times begin at what they are rounded to. */
function leastOf(field: NumberField): number {
  if (field.min > 0) return field.min;
  return field.unit === 'time' ? 100 : field.max * 1e-5;
}

function clamp(x: number): number {
  return Math.max(0, Math.min(1, x));
}

function tidy(value: number, field: NumberField): number {
  if (field.unit === 'time')
    return Math.round(value < 10_000 ? value / 100 : value / 1000) * (value < 10_000 ? 100 : 1000);
  if (field.unit === 'count') return Math.round(Number(value.toPrecision(2)));
  if (field.scale === 'linear') return Number(value.toFixed(3));
  // Two digits, and halves of the second below 2, where a whole one is five in a hundred and more.
  const digit = 10 ** (Math.floor(Math.log10(value)) - 1);
  const grid = value < 20 * digit ? digit / 2 : digit;
  return Number((Math.round(value / grid) * grid).toPrecision(3));
}

/** A value as shown, split into figure and unit. */
export interface Shown {
  readonly figure: string;
  readonly unit: string;
}

export function showValue(unit: Unit, value: number): Shown {
  switch (unit) {
    case 'usd':
      return showUsd(value);
    case 'share':
      return { figure: trim(value * 100), unit: '%' };
    case 'move':
      return { figure: `${value < 0 ? MINUS : value > 0 ? '+' : ''}${trim(Math.abs(value) * 100)}`, unit: '%' };
    case 'time':
      return showTime(value);
    case 'rate':
      return { figure: trim(value), unit: '/s' };
    case 'count':
      return { figure: numberWords(value), unit: '' };
    case 'name':
      return { figure: String(value).replace(/^-/, MINUS), unit: '' };
  }
}

/** As everywhere: seconds, from two minutes on as a clock. */
function showTime(ms: number): Shown {
  if (ms < 120_000) return { figure: trim(ms / 1000), unit: 's' };
  return clockText(ms);
}

function showUsd(value: number): Shown {
  const size = Math.abs(value);
  const [divide, unit] = size >= 1e9 ? [1e9, 'bn'] : size >= 1e6 ? [1e6, 'm'] : size >= 1e3 ? [1e3, 'k'] : [1, ''];
  return { figure: `${value < 0 ? MINUS : ''}$${trim(size / divide)}`, unit };
}

function trim(value: number): string {
  return numberWords(Number(value.toPrecision(Math.abs(value) >= 100 ? 4 : 3)));
}

/** `$5.4m`, `26 s`. */
export function valueText(field: NumberField, value: number | undefined): string {
  if (value === undefined) return field.none ?? '';
  const { figure, unit } = showValue(field.unit, value);
  if (unit === '') return figure;
  // As everywhere: a power of ten stands at its figure, a unit beside it.
  return field.unit === 'usd' ? `${figure}${unit}` : `${figure}${NBSP}${unit}`;
}

/** Units of the fields: what a bare number is in. */
const FIELD_UNITS: Readonly<Record<Unit, string>> = {
  ...{ usd: '', share: '%', move: '%', time: 's', rate: '/s', count: '', name: '' },
};

/** A value as its box has it. */
export function boxValue(field: NumberField, value: number | undefined): BoxText {
  if (value === undefined) return { text: field.none ?? '', unit: '' };
  return boxText(showValue(field.unit, value), FIELD_UNITS[field.unit]);
}

/** Reads what was typed, a bare number in the unit of the field: `5.4m`, `7`, `26 s`, `none`. NaN: not a number. */
export function parseValue(field: NumberField, typed: string): number | undefined {
  if (field.none !== undefined && ['', field.none.toLowerCase()].includes(typed.trim().toLowerCase())) return undefined;
  const clock = field.unit === 'time' ? readClock(typed) : null;
  if (clock !== null) return clock;
  const figure = readFigure(typed);
  return figure ? amountOf(field.unit, figure) : Number.NaN;
}

function amountOf(of: Unit, { digits, unit: named }: Figure): number {
  const unit = named || FIELD_UNITS[of];
  switch (of) {
    case 'share':
    case 'move':
      return unit === '%' ? scaled(digits, 0.01) : Number.NaN;
    case 'time':
      return Math.round(scaled(digits, TIMES[unit] ?? Number.NaN));
    case 'usd':
    case 'count':
      return scaled(digits, unit === '' ? 1 : (POWERS[unit] ?? Number.NaN));
    case 'name':
      return unit === '' ? Number(digits) : Number.NaN;
    case 'rate':
      return unit === '/s' ? Number(digits) : Number.NaN;
  }
}

/** Part of a value by which a sum may be off: what a control reads out of a drawn path is no change of its own. */
const CRUMB = 1e-9;

/** Whether two values of a control are one. */
export function isSameValue(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return Math.abs(before - after) <= CRUMB * Math.max(Math.abs(before), Math.abs(after));
}
