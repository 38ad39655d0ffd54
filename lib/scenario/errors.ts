/** What is wrong with a document: a stable code, a sentence, and the place as a JSON pointer. */
export interface ScenarioError {
  readonly code: string;
  readonly message: string;
  /** JSON pointer (RFC 6901), `` for the whole document. */
  readonly path: string;
  /** Of a number beyond its range: the bound it broke. A control may tell it in the unit that one types there. */
  readonly bound?: Bound;
}

/** `at most 1, not 1.5`, in the schema's own units. */
export interface Bound {
  readonly word: 'at least' | 'above' | 'at most' | 'below';
  readonly at: number;
  readonly given: number;
}

/** As it is told outside: without what is there for controls. */
export const plainError = ({ code, message, path }: ScenarioError): ScenarioError => ({ code, message, path });

export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function problem(code: string, message: string, ...path: PropertyKey[]): ScenarioError {
  return { code, message, path: pointer(path) };
}

/** The parts of a JSON pointer. */
export function partsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function valueAt(document: unknown, parts: readonly PropertyKey[]): unknown {
  let value = document;
  for (const part of parts) value = fieldOf(value, part);
  return value;
}

/** A field of whatever it is; undefined where there is none. */
export function fieldOf(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined ? Reflect.get(value, key) : undefined;
}
