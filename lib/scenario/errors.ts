/** What is wrong with a document: a stable code, a sentence, and the place as a JSON pointer. */
export interface ScenarioError {
  readonly code: string;
  readonly message: string;
  /** JSON pointer (RFC 6901), `` for the whole document. */
  readonly path: string;
}

export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function problem(code: string, message: string, ...path: PropertyKey[]): ScenarioError {
  return { code, message, path: pointer(path) };
}

/** A value as shown in a message: short, JSON-like. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
