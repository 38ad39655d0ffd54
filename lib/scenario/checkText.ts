/** A text read all the way, as the editor and the import do: every error with its place in it and, where it is safe, its mending. */
import { fieldOf, partsOf, type ScenarioError, valueAt } from './errors';
import { LIMITS } from './limits';
import { nearest } from './nearest';
import { parseScenario, tooLong } from './parse';
import { doubledError, type ReadText, readText, withChanges } from './readText';
import type { Scenario } from './resolve';
import { numberWords } from './sayings';
import type { SyntaxFault, TextChange } from './syntaxKit';
import { lineAt } from './syntaxKit';
import { placesOf, type Span, type TextPlace } from './textPlaces';
import { isObject, meantFields, objectOf, shapeAt } from './unknownFields';

/** Changes of the text that mend an error. What they touch nothing of stays as it is, letter by letter. */
export interface TextFix {
  /** What it does: a command. */
  readonly label: string;
  readonly changes: readonly TextChange[];
}

/** An error with its place in the text as it was given. */
export interface PlacedError extends ScenarioError {
  /** From 1. */
  readonly line: number;
  /** What is wrong, in UTF-16 units from 0. */
  readonly from: number;
  readonly to: number;
  /** Null where only its writer can know what was meant. */
  readonly fix: TextFix | null;
  /** For an unknown field: those there are. */
  readonly allowed: readonly string[];
}

/** What a text is: a scenario; a document with errors; or no JSON at all (`document` undefined). */
export type CheckedText =
  | { readonly ok: true; readonly scenario: Scenario }
  | {
      readonly ok: false;
      readonly document: unknown;
      readonly errors: readonly PlacedError[];
      /** False where reading stopped or no more are told: there may be more errors after the last. */
      readonly isWhole: boolean;
    };

/** Never throws. */
export function checkScenarioText(text: string): CheckedText {
  if (text.length > LIMITS.documentCharacters) return unread(tooLong(text));
  const read = readText(text);
  const ofText = [
    ...read.faults.map((fault) => placedFault(text, fault)),
    ...placed(read.doubled.map(doubledError), read),
  ];
  if (!read.isWhole) return { ok: false, document: undefined, errors: ofText, isWhole: false };
  const parsed = parseScenario(read.document);
  if (parsed.ok && ofText.length === 0) return parsed;
  const found = parsed.ok ? [] : parsed.errors.filter(read.isKnown);
  // In the order of the text, as one goes through it to mend them.
  const errors = [...ofText, ...placed(found, read)].sort((a, b) => a.from - b.from).slice(0, LIMITS.errors);
  const isWhole = errors.length < LIMITS.errors;
  return { ok: false, document: read.faults.length > 0 ? undefined : read.document, errors, isWhole };
}

/** The answer where a text was not read at all. */
export function unread(error: ScenarioError): CheckedText {
  const nowhere = { line: 1, from: 0, to: 0, fix: null, allowed: [] };
  return { ok: false, document: undefined, errors: [{ ...error, ...nowhere }], isWhole: false };
}

/** The text with these mended. */
export function mendedText(text: string, fixes: readonly TextFix[]): string {
  return withChanges(
    text,
    fixes.flatMap(({ changes }) => changes),
  );
}

function placedFault(text: string, { at, says, change, mends }: SyntaxFault): PlacedError {
  const line = lineAt(text, at);
  // In a text of one line the line says nothing.
  const column = at - text.lastIndexOf('\n', at - 1);
  const message = `not JSON${column > 200 ? ` at column ${numberWords(column)}` : ''}: ${says}`;
  const fix = change !== null && mends !== null ? { label: mends, changes: [change] } : null;
  const to = change !== null && change.from <= at && change.to > at ? change.to : Math.min(at + 1, text.length);
  return { code: 'syntax', message, path: '', line, from: at, to, fix, allowed: [] };
}

function placed(errors: readonly ScenarioError[], read: ReadText): PlacedError[] {
  const places = placesOf(
    read.text,
    errors.map(({ path }) => path),
  );
  return errors.map((error) => {
    const place = places.get(error.path) ?? { from: 0, to: 0, line: 1, key: null };
    const isName = error.code === 'unknown-field' || error.code === 'duplicate-field';
    const span = isName && place.key !== null ? place.key : place;
    const [from, to] = [read.given(span.from), endOf(span, read)];
    return { ...error, line: place.line, from, to, ...mending(error, place, read) };
  });
}

function mending(error: ScenarioError, place: TextPlace, read: ReadText): Pick<PlacedError, 'fix' | 'allowed'> {
  const parts = partsOf(error.path);
  const above = parts.slice(0, -1);
  const holder = valueAt(read.document, above);
  const change = (span: Span, put: string): TextChange[] => [
    { from: read.given(span.from), to: endOf(span, read), put: JSON.stringify(put) },
  ];
  if (error.code === 'unknown-field') {
    const shape = objectOf(shapeAt(read.document, above), holder);
    if (shape === null || !isObject(holder)) return { fix: null, allowed: [] };
    const meant = meantFields(holder, shape).get(parts.at(-1) ?? '');
    const allowed = shape.fields.map(({ name }) => name);
    if (!meant?.to || !meant.fits || place.key === null) return { fix: null, allowed };
    return { fix: { label: `Rename it to ${meant.to}`, changes: change(place.key, meant.to) }, allowed };
  }
  const value = fieldOf(holder, parts.at(-1) ?? '');
  const meant = typeof value === 'string' ? nearest(value, namesAt(error.code, parts, read.document)) : null;
  if (meant === null || !read.text.startsWith(JSON.stringify(value), place.from)) return { fix: null, allowed: [] };
  return { fix: { label: `Write ${meant}`, changes: change(place, meant) }, allowed: [] };
}

/** Where what ends here ended before: behind its last letter, not behind what was taken out after it. */
function endOf({ from, to }: Span, { given }: ReadText): number {
  return to > from ? given(to - 1) + 1 : given(from);
}

/** The values there are to choose from. */
function namesAt(code: string, parts: readonly string[], document: unknown): readonly string[] {
  if (code === 'not-allowed') {
    const above = parts.slice(0, -1);
    const shape =
      shapeAt(document, parts) ?? objectOf(shapeAt(document, above), valueAt(document, above))?.fields[0]?.shape;
    return shape?.kind === 'choice' ? shape.options : [];
  }
  const list = { 'unknown-instrument': 'instruments', 'unknown-account': 'accounts' }[code];
  const named = list === undefined ? [] : valueAt(document, [list]);
  if (!Array.isArray(named)) return [];
  return named.flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [one.id] : []));
}
