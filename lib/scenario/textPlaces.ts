/** In which line of a JSON text a value stands, so that an error can be shown where it is. */
import type { ScenarioError } from './errors';
import { LIMITS } from './limits';
import { parseScenario } from './parse';
import type { Scenario } from './resolve';
import { syntaxMessage, syntaxPlace } from './syntax';

/** An error with its line in the text, from 1. */
export interface PlacedError extends ScenarioError {
  readonly line: number;
}

/** What a text is: a scenario; a document with errors; or no JSON at all (`document` undefined). */
export type CheckedText =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly document: unknown; readonly errors: readonly PlacedError[] };

/** Reads a text all the way, as the editor does. Never throws. */
export function checkScenarioText(text: string): CheckedText {
  if (text.length > LIMITS.documentCharacters) {
    const message = `the text has ${text.length.toLocaleString('en-US')} characters; up to ${LIMITS.documentCharacters.toLocaleString('en-US')} can be read`;
    return { ok: false, document: undefined, errors: [{ code: 'limit', message, path: '', line: 1 }] };
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const line = syntaxPlace(text)?.line ?? 1;
    const error = { code: 'syntax', message: syntaxMessage(text) ?? 'not JSON', path: '', line };
    return { ok: false, document: undefined, errors: [error] };
  }
  const parsed = parseScenario(document);
  if (parsed.ok) return parsed;
  const lines = linesOf(
    text,
    parsed.errors.map(({ path }) => path),
  );
  return {
    ok: false,
    document,
    errors: parsed.errors.map((error) => ({ ...error, line: lines.get(error.path) ?? 1 })),
  };
}

/** The line of each pointer, or of the nearest place above it that the text has. The text has to be JSON. */
export function linesOf(text: string, pointers: readonly string[]): Map<string, number> {
  const wanted = new Set(pointers.flatMap(withParents));
  const found = new Map<string, number>();
  walk(text, (pointer, line) => wanted.has(pointer) && found.set(pointer, line));
  return new Map(pointers.map((pointer) => [pointer, nearest(pointer, found)]));
}

function withParents(pointer: string): string[] {
  return pointer.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'));
}

function nearest(pointer: string, found: ReadonlyMap<string, number>): number {
  for (const place of withParents(pointer).reverse()) {
    const line = found.get(place);
    if (line !== undefined) return line;
  }
  return 1;
}

interface Level {
  readonly isList: boolean;
  readonly pointer: string;
  index: number;
  key: string;
}

/** Says pointer and line of every value, in the order of the text. Keeps its own stack. */
function walk(text: string, visit: (pointer: string, line: number) => void): void {
  const open: Level[] = [];
  let line = 1;
  let at = 0;
  const value = () => {
    const top = open.at(-1);
    if (!top) return '';
    return `${top.pointer}/${top.isList ? top.index : top.key}`;
  };
  while (at < text.length) {
    const char = text[at];
    const top = open.at(-1);
    if (char === '\n') line += 1;
    else if (char === '{' || char === '[') {
      const pointer = value();
      visit(pointer, line);
      open.push({ isList: char === '[', pointer, index: 0, key: '' });
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',' && top?.isList) top.index += 1;
    else if (char === '"') {
      const end = stringEnd(text, at);
      const isKey = top !== undefined && !top.isList && /^\s*:/.test(text.slice(end, end + 64));
      if (isKey && top) top.key = keyOf(text.slice(at, end));
      else visit(value(), line);
      at = end - 1;
    } else if (char !== undefined && /[-\dtfn]/.test(char)) {
      visit(value(), line);
      while (/[^\s,\]}]/.test(text[at + 1] ?? ',')) at += 1;
    }
    at += 1;
  }
}

/** Behind the closing quote. */
function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function keyOf(quoted: string): string {
  return String(JSON.parse(quoted)).replaceAll('~', '~0').replaceAll('/', '~1');
}
