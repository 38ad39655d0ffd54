/** Where in a JSON text a value stands, so that an error can be shown where it is, and a name changed. */

/** A piece of a text. */
export interface Span {
  /** In UTF-16 units, from 0. */
  readonly from: number;
  readonly to: number;
}

/** Where a value stands. */
export interface TextPlace extends Span {
  /** From 1. */
  readonly line: number;
  /** Its name, with quotes; null for an entry of a list and for the document. */
  readonly key: Span | null;
}

/** The place of each pointer, or of the nearest above it that the text has; of a name written twice, that of the last. */
export function placesOf(text: string, pointers: readonly string[]): Map<string, TextPlace> {
  const wanted = new Set(pointers.flatMap(withParents));
  const found = new Map<string, TextPlace>();
  walk(text, (pointer, place) => wanted.has(pointer) && found.set(pointer, place));
  return new Map(pointers.map((pointer) => [pointer, nearest(pointer, found)]));
}

/** The line of each pointer, or of the nearest place above it that the text has. The text has to be JSON. */
export function linesOf(text: string, pointers: readonly string[]): Map<string, number> {
  return new Map([...placesOf(text, pointers)].map(([pointer, { line }]) => [pointer, line]));
}

/** The value at a pointer as it is written, letter by letter; null where the text has none. The text has to be JSON. */
export function valueText(text: string, pointer: string): string | null {
  let start: Span | null = null;
  walk(text, (one, { from, to }) => {
    if (one === pointer) start = { from, to };
  });
  if (start === null) return null;
  const { from, to }: Span = start;
  if (text[from] !== '{' && text[from] !== '[') return text.slice(from, to);
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = stringEnd(text, at) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
  return null;
}

/** Names that stand twice in an object: the pointer of each, once for every time too many. */
export function doubledNames(text: string): string[] {
  const doubled: string[] = [];
  const names: Set<string>[] = [];
  walk(text, (pointer, { key }, depth) => {
    names.length = depth;
    if (key === null) return;
    const here = names[depth - 1] ?? new Set();
    names[depth - 1] = here;
    if (here.has(pointer)) doubled.push(pointer);
    here.add(pointer);
  });
  return doubled;
}

function withParents(pointer: string): string[] {
  return pointer.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'));
}

function nearest(pointer: string, found: ReadonlyMap<string, TextPlace>): TextPlace {
  for (const above of withParents(pointer).reverse()) {
    const place = found.get(above);
    if (place !== undefined) return place;
  }
  return { from: 0, to: 0, line: 1, key: null };
}

interface Level {
  readonly isList: boolean;
  readonly pointer: string;
  index: number;
  key: string;
  span: Span | null;
}

/** Says the place of every value, in the order of the text; of an object or a list, where it opens. Keeps its own stack. */
function walk(text: string, visit: (pointer: string, place: TextPlace, depth: number) => void): void {
  const open: Level[] = [];
  let line = 1;
  let at = 0;
  const say = (from: number, to: number): string => {
    const top = open.at(-1);
    const pointer = top ? `${top.pointer}/${top.isList ? top.index : top.key}` : '';
    visit(pointer, { from, to, line, key: top?.isList ? null : (top?.span ?? null) }, open.length);
    return pointer;
  };
  while (at < text.length) {
    const char = text[at];
    const top = open.at(-1);
    if (char === '\n') line += 1;
    else if (char === '{' || char === '[') {
      open.push({ isList: char === '[', pointer: say(at, at + 1), index: 0, key: '', span: null });
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',' && top?.isList) top.index += 1;
    else if (char === '"') {
      const end = stringEnd(text, at);
      if (top !== undefined && !top.isList && isBeforeColon(text, end)) {
        top.key = keyOf(text.slice(at, end));
        top.span = { from: at, to: end };
      } else say(at, end);
      at = end - 1;
    } else if (char !== undefined && /[-\dtfn]/.test(char)) {
      const from = at;
      while (/[^\s,\]}]/.test(text[at + 1] ?? ',')) at += 1;
      say(from, at + 1);
    }
    at += 1;
  }
}

function isBeforeColon(text: string, at: number): boolean {
  let next = at;
  while (text[next] === ' ' || text[next] === '\n' || text[next] === '\r' || text[next] === '\t') next += 1;
  return text[next] === ':';
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
