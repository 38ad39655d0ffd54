/** What reading a text as JSON and getting past a slip in it share. */

/** A change of a text: what stands from here to there gives way to something else. */
export interface TextChange {
  /** In UTF-16 units, from 0. */
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** One place at which the text is not JSON. */
export interface SyntaxFault {
  /** In UTF-16 units, from 0. */
  readonly at: number;
  /** Half a sentence. */
  readonly says: string;
  /** With what the text goes on; null: nothing can be said of what comes after. */
  readonly change: TextChange | null;
  /** What the change does, in words, where it is sure to be what was meant; null: it only lets one read on. */
  readonly mends: string | null;
}

/** What may come next. */
export type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'end';

/** Where the reading is. */
export interface Reading {
  readonly text: string;
  at: number;
  expected: Expected;
  readonly open: { readonly sign: '[' | '{'; readonly at: number }[];
  /** Of the last key or value, from and to; of the last comma. -1: none yet. */
  from: number;
  to: number;
  comma: number;
}

/** A value is read. */
export function took(reading: Reading, from: number, to: number): void {
  reading.from = from;
  reading.to = to;
  reading.at = to;
  reading.expected = reading.open.length === 0 ? 'end' : 'comma or close';
}

/** From 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

/** Where the match of a sticky pattern at this place ends; the place itself without one. */
export function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** What is wrong at a place, where it is of its kind; the reading then stands behind it. */
export type Slip = (reading: Reading, at: number) => SyntaxFault | null;

/** A run of letters that neither opens, closes nor parts anything. */
export const WORD = /[^\s,:[\]{}"'/\u201c\u201d\u2018\u2019]+/y;
/** A word that can be a name as it is. */
export const NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** Nothing can be said of what comes after. */
export const stop = (at: number, says: string): SyntaxFault => ({ at, says, change: null, mends: null });

export function goes(at: number, says: string, change: TextChange, mends: string | null): SyntaxFault {
  return { at, says, change, mends };
}

export const isKeyNext = ({ expected }: Reading): boolean => expected === 'key' || expected === 'key or }';
export const isValueNext = ({ expected }: Reading): boolean => expected === 'value' || expected === 'value or ]';
