/** How errors print what they speak of: numbers as people write them, lists, names of fields. */

const MINUS = '\u2212';

/** `100,000`, `−5`, `0.0001`: every digit the number has, thousands grouped, the minus of print. */
export function numberWords(value: number): string {
  if (Number.isNaN(value)) return 'no number';
  if (!Number.isFinite(value)) return 'one that is too large to be read';
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e');
  const [whole = '', part] = mantissa.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const power = exponent === undefined ? '' : `e${exponent.replace('+', '').replace('-', MINUS)}`;
  return `${value < 0 ? MINUS : ''}${grouped}${part === undefined ? '' : `.${part}`}${power}`;
}

/** `1 entry`, `50,000 entries`. */
export function countWords(count: number, one: string, many: string): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; more than `most` are counted, not named. */
export function listWords(names: readonly string[], most = 24): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${numberWords(names.length - most)} more`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A value in a sentence: a number as people write it, anything else as JSON has it, cut where it is long. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return numberWords(value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What a place is called: its field, and which entry of it. `['path', 2]` is `path, entry 3`. */
export function fieldName(parts: readonly PropertyKey[]): string {
  const at = parts.findLastIndex((part) => typeof part === 'string');
  if (at < 0) return 'the document';
  const entries = parts.slice(at + 1).map((part) => `, entry ${numberWords(Number(part) + 1)}`);
  return `${String(parts[at])}${entries.slice(0, 1).join('')}`;
}
