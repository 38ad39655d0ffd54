/**
 * Where a text is not JSON. Browsers word `JSON.parse` errors each in its own way, most without a place, and stop at the
 * first; this reads the text again, only when that one has failed, and past every slip whose mending is plain.
 */
import { problem, type ScenarioError } from './errors';
import { numberWords } from './sayings';
import { after, lineAt, type Reading, type SyntaxFault, took } from './syntaxKit';
import { recovered } from './syntaxSlips';

/** More in one text are of one kind: another language, or no text. */
const MOST_FAULTS = 100;
const SPACE = /[ \t\n\r]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Every place, as far as one can read on. Keeps its own stack: depth is no matter. */
export function syntaxFaults(text: string, most = MOST_FAULTS): SyntaxFault[] {
  const reading: Reading = { text, at: 0, expected: 'value', open: [], from: -1, to: -1, comma: -1 };
  const faults: SyntaxFault[] = [];
  for (reading.at = after(SPACE, text, 0); ; reading.at = after(SPACE, text, reading.at)) {
    const wrong = reading.at < text.length ? step(reading) : -1;
    if (reading.at >= text.length && wrong < 0) {
      if (reading.expected !== 'end') faults.push(tooEarly(reading));
      return faults;
    }
    if (wrong < 0) continue;
    const fault = recovered(reading, wrong);
    faults.push(fault);
    if (fault.change === null) return faults;
    if (faults.length === most) return [...faults.slice(0, -1), { ...fault, change: null }];
  }
}

/** One piece further; gives the place at which that does not go, and is then where it was. -1: it went. */
function step(reading: Reading): number {
  const { text, at, expected, open } = reading;
  const char = text[at] as string;
  const inside = open.at(-1)?.sign;
  const closes =
    (char === ']' && inside === '[' && (expected === 'value or ]' || expected === 'comma or close')) ||
    (char === '}' && inside === '{' && (expected === 'key or }' || expected === 'comma or close'));
  if (closes) {
    open.pop();
    took(reading, at, at + 1);
  } else if (expected === 'colon' || expected === 'comma or close') {
    if (char !== (expected === 'colon' ? ':' : ',')) return at;
    reading.expected = expected === 'comma or close' && inside === '{' ? 'key' : 'value';
    if (char === ',') reading.comma = at;
    reading.at = at + 1;
  } else if ((expected === 'value' || expected === 'value or ]') && (char === '[' || char === '{')) {
    open.push({ sign: char, at });
    reading.expected = char === '[' ? 'value or ]' : 'key or }';
    reading.at = at + 1;
  } else {
    const isKey = expected === 'key' || expected === 'key or }';
    if (expected === 'end' || (isKey && char !== '"')) return at;
    const end = char === '"' ? afterString(text, at) : after(PLAIN, text, at);
    if (end === at) return at;
    if (end < 0) return -1 - end;
    took(reading, at, end);
    if (isKey) reading.expected = 'colon';
  }
  return -1;
}

function tooEarly({ text, open, at, from }: Reading): SyntaxFault {
  const last = open.at(-1);
  const what = last ? `: the ${last.sign} of line ${lineAt(text, last.at)} is not closed` : '';
  const isEmpty = from < 0 && !last;
  return { at, says: isEmpty ? 'there is nothing in it' : `the text ends too early${what}`, change: null, mends: null };
}

/** Where the string that opens here ends; -1 - n where it breaks off at n. A loop: long texts overflow a pattern's stack. */
function afterString(json: string, opening: number): number {
  let at = opening + 1;
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === 0x22) return at + 1;
    const next = code === 0x5c ? after(ESCAPE, json, at) : at + 1;
    if (code < 0x20 || next === at) break;
    at = next;
  }
  return -1 - at;
}

export interface SyntaxPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What stands there; `` at the end of the text. */
  readonly found: string;
}

/** The first place where no JSON text goes on like this; null for JSON. */
export function syntaxPlace(json: string): SyntaxPlace | null {
  const [first] = syntaxFaults(json, 1);
  return first === undefined ? null : placeAt(json, first.at);
}

/** A sentence for people on the first of them; null for JSON. */
export function syntaxMessage(json: string): string | null {
  const [first] = syntaxFaults(json, 1);
  return first === undefined ? null : syntaxError(json, first).message;
}

/** The error of one of them: of the document as a whole, since a place in it there is none yet. */
export function syntaxError(json: string, { at, says }: SyntaxFault): ScenarioError {
  const { line, column } = placeAt(json, at);
  return problem('syntax', `not JSON at line ${numberWords(line)}, column ${numberWords(column)}: ${says}`);
}

function placeAt(json: string, at: number): SyntaxPlace {
  const found = json.codePointAt(at);
  return {
    line: lineAt(json, at),
    column: at - json.lastIndexOf('\n', at - 1),
    found: found === undefined ? '' : String.fromCodePoint(found),
  };
}
