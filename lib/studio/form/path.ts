/** Places in a JSON document, and the document with another value at one of them. Nothing is changed in place. */

export type Path = readonly (string | number)[];

/** The value at a path; undefined where nothing stands. */
export function valueAtPath(document: unknown, path: Path): unknown {
  let at = document;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** The document with `value` there; undefined takes it out: a field goes, a list closes up. Missing parents are made. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document) || (document === undefined && typeof key === 'number')) {
    const list: unknown[] = Array.isArray(document) ? [...document] : [];
    const index = Number(key);
    if (rest.length === 0 && value === undefined) list.splice(index, 1);
    else list[index] = withValue(list[index], rest, value);
    return list;
  }
  const object = isObject(document) ? document : {};
  if (rest.length === 0 && value === undefined) {
    const { [key]: _gone, ...others } = object;
    return others;
  }
  return { ...object, [key]: withValue(object[key], rest, value) };
}

/** The document with `value` put into the list there, before `index` (default: at its end). */
export function withInserted(document: unknown, path: Path, value: unknown, index?: number): unknown {
  const found = valueAtPath(document, path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  const at = index ?? list.length;
  return withValue(document, path, [...list.slice(0, at), value, ...list.slice(at)]);
}

/** JSON pointer (RFC 6901) of a path. */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of a pointer in a document: digits are an index where a list stands. */
export function pathOf(pointer: string, document: unknown): Path {
  let at = document;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(at) && /^\d+$/.test(name) ? Number(name) : name;
      at = valueAtPath(at, [key]);
      return key;
    });
}

/** One value that stands otherwise; undefined where a side has none. */
export interface ValueChange {
  readonly path: Path;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * In what `to` differs from `from`, value by value, in the order of the first. Lists of other lengths are one change:
 * which of their items belong together cannot be told.
 */
export function valueChanges(from: unknown, to: unknown, path: Path = []): ValueChange[] {
  if (Object.is(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length) return [{ path, from, to }];
    return from.flatMap((one, n) => valueChanges(one, to[n], [...path, n]));
  }
  if (isObject(from) && isObject(to) && from.kind === to.kind) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => valueChanges(from[key], to[key], [...path, key]));
  }
  return sameValue(from, to) ? [] : [{ path, from, to }];
}

/** What was changed between two documents, made in a third: an edit of a valid draft carried over to the one on screen. */
export function carriedOver(document: unknown, from: unknown, to: unknown): unknown {
  return valueChanges(from, to).reduce((result, change) => withValue(result, change.path, change.to), document);
}

/** Deep equality of JSON values; a field that is undefined is one that is absent. Ends at the first difference. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (a === 0 && b === 0)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, n) => sameValue(one, b[n]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) if (!sameValue(a[key], b[key])) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
