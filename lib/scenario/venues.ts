/**
 * Venue presets: `venue.name` takes one as base. Raw documents merge before defaults: objects deep, arrays whole, null
 * removes. None ships yet; a name that is not here is an error, so that no link can change its meaning later.
 */
import { problem, type ScenarioError } from './errors';

type Json = Record<string, unknown>;

const VENUES: Record<string, Json> = {};

/**
 * The document with its venue's base merged in. The name is used up by that: what is hashed, stored and shared is whole,
 * and reads the same when the preset has a newer edition.
 */
export function applyVenue(
  input: unknown,
  venues: Readonly<Record<string, Json>> = VENUES,
): { document: unknown; errors: ScenarioError[] } {
  if (!isObject(input) || !isObject(input.venue) || typeof input.venue.name !== 'string') {
    return { document: input, errors: [] };
  }
  const { name, ...own } = input.venue;
  const base = Object.hasOwn(venues, name) ? venues[name] : undefined;
  if (base) return { document: { ...input, venue: merge(base, own) }, errors: [] };
  const error = problem('unknown-venue', `there is no venue '${name}'`, 'venue', 'name');
  return { document: { ...input, venue: own }, errors: [error] };
}

function merge(base: Json, over: Json): Json {
  const out: Json = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = out[key];
    if (value === null) delete out[key];
    else out[key] = isObject(known) && isObject(value) ? merge(known, value) : value;
  }
  return out;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
