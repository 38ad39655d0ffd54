/** What two venues have not in common, field by field. */
import { pointer } from './errors';
import type { Venue } from './resolve';

/** One field with its value on either side; undefined where that side has no such field. */
export interface VenueDifference {
  /** JSON pointer within the venue section. */
  readonly path: string;
  readonly a: unknown;
  readonly b: unknown;
}

/**
 * The fields in which two resolved venue sections differ, in the order of the first, then what only the second has.
 * Arrays are compared and given whole; of a section that one side lacks each field is named.
 */
export function venueDifferences(a: Venue, b: Venue): VenueDifference[] {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths]
    .map((path) => ({ path, a: left.get(path), b: right.get(path) }))
    .filter((field) => JSON.stringify(field.a) !== JSON.stringify(field.b));
}

function fieldsOf(section: object): Map<string, unknown> {
  const out = new Map<string, unknown>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) out.set(pointer(path), value);
    else for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  walk(section, []);
  return out;
}
