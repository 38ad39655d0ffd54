/** A text read as JSON as far as that goes: past slips whose mending is plain, each of which is told. */
import { partsOf, problem, type ScenarioError } from './errors';
import { syntaxFaults } from './syntax';
import type { SyntaxFault, TextChange } from './syntaxKit';
import { doubledNames, placesOf } from './textPlaces';

export interface ReadText {
  /** Undefined where the text cannot be read to its end. */
  readonly document: unknown;
  readonly faults: readonly SyntaxFault[];
  /** Pointers of fields that stand twice in their object: JSON reads the last and drops the others without a word. */
  readonly doubled: readonly string[];
  /** Whether all of the text was read. */
  readonly isWhole: boolean;
  /** The text as it was read, its slips mended; lines are the same as in the given one. */
  readonly text: string;
  /** Where in the given text a place of `text` is. */
  readonly given: (at: number) => number;
  /** Whether an error is one of the text: of a value that was put there only to read on nothing can be said. */
  readonly isKnown: (error: ScenarioError) => boolean;
}

/** Never throws. A byte order mark is no part of a text. */
export function readText(given: string): ReadText {
  const plain = given.startsWith('\ufeff') ? ` ${given.slice(1)}` : given;
  const nothing = { faults: [], doubled: [], text: plain, given: (at: number) => at, isKnown: () => true };
  const document = parsed(plain);
  if (document !== undefined) return { ...nothing, document, isWhole: true, doubled: doubledNames(plain) };
  const faults = syntaxFaults(plain);
  const changes = faults.flatMap(({ change }) => (change === null ? [] : [change]));
  const text = withChanges(plain, changes);
  const whole = faults.every(({ change }) => change !== null) ? parsed(text) : undefined;
  if (whole === undefined) return { ...nothing, document: undefined, isWhole: false, faults };
  const map = (at: number) => placeBefore(at, changes);
  return {
    ...{ document: whole, isWhole: true, faults, text, doubled: doubledNames(text), given: map },
    isKnown: known(text, whole, faults, map),
  };
}

export function doubledError(path: string): ScenarioError {
  const name = partsOf(path).at(-1) ?? '';
  return { ...problem('duplicate-field', `'${name}' stands here twice, and only one of them would count`), path };
}

/** The text with all of these made; where two reach into each other, the first. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, put } of inOrder(changes)) {
    if (from < at) continue;
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

function inOrder(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((a, b) => a.from - b.from);
}

/** Where a place of the changed text was before. */
function placeBefore(at: number, changes: readonly TextChange[]): number {
  let moved = 0;
  for (const { from, to, put } of inOrder(changes)) {
    const start = from + moved;
    if (at < start) break;
    if (at < start + put.length) return from + Math.min(at - start, Math.max(0, to - from - 1));
    moved += put.length - (to - from);
  }
  return at - moved;
}

/** Places with a stand-in are those whose value stands where an unsure change was made. */
function known(
  text: string,
  document: unknown,
  faults: readonly SyntaxFault[],
  given: (at: number) => number,
): (error: ScenarioError) => boolean {
  const unsure = faults.flatMap(({ change, mends }) => (change !== null && mends === null ? [change] : []));
  if (unsure.length === 0) return () => true;
  const nulls = nullPlaces(document, '');
  const places = placesOf(text, nulls);
  const paths = nulls.filter((path) => {
    const at = given(places.get(path)?.from ?? -1);
    return unsure.some(({ from, to }) => at >= from && at <= Math.max(from, to - 1));
  });
  return ({ code, path }) => code === 'unknown-field' || !paths.includes(path);
}

function nullPlaces(value: unknown, at: string): string[] {
  if (value === null) return [at];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    nullPlaces(one, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** What `JSON.parse` gives; undefined, which it never gives, where it throws. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
