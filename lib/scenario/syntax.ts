/**
 * Where a text stops being JSON. Browsers word `JSON.parse` errors each in its own way, most without a place; this reads
 * the text again, only when that one has failed.
 */

export interface SyntaxPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What stands there; `` at the end of the text. */
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first place where no JSON text goes on like this; null for JSON. Keeps its own stack: depth is no matter. */
export function syntaxPlace(json: string): SyntaxPlace | null {
  const at = firstWrong(json);
  if (at < 0) return null;
  const before = json.slice(0, at);
  const found = json.codePointAt(at);
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    found: found === undefined ? '' : String.fromCodePoint(found),
  };
}

/** A sentence for people; null for JSON. */
export function syntaxMessage(json: string): string | null {
  const place = syntaxPlace(json);
  if (place === null) return null;
  const found = place.found === '' ? 'the text ends too early' : `${JSON.stringify(place.found)} cannot stand here`;
  return `not JSON at line ${place.line}, column ${place.column}: ${found}`;
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'end';

function firstWrong(json: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = after(SPACE, json, 0);
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma or close');
  while (at < json.length) {
    const char = json[at] as string;
    const inside = open.at(-1);
    const closes =
      (char === ']' && inside === '[' && (expected === 'value or ]' || expected === 'comma or close')) ||
      (char === '}' && inside === '{' && (expected === 'key or }' || expected === 'comma or close'));
    if (closes) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (expected === 'colon' || expected === 'comma or close') {
      if (char !== (expected === 'colon' ? ':' : ',')) return at;
      expected = expected === 'comma or close' && inside === '{' ? 'key' : 'value';
      at += 1;
    } else if ((expected === 'value' || expected === 'value or ]') && (char === '[' || char === '{')) {
      open.push(char);
      expected = char === '[' ? 'value or ]' : 'key or }';
      at += 1;
    } else {
      const isKey: boolean = expected === 'key' || expected === 'key or }';
      if (expected === 'end' || (isKey && char !== '"')) return at;
      const end = char === '"' ? afterString(json, at) : after(PLAIN, json, at);
      if (end === at) return at;
      if (end < 0) return -1 - end;
      expected = isKey ? 'colon' : afterValue();
      at = end;
    }
    at = after(SPACE, json, at);
  }
  return expected === 'end' ? -1 : at;
}

/** Where the match of a sticky pattern at this place ends; the place itself without one. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
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
