/**
 * Venue presets: `venue.name` takes one as base. Raw documents merge before defaults: objects deep, arrays whole, null
 * removes. None ships yet; a name that is not here is an error, so that no link can change its meaning later.
 */
import { problem, type ScenarioError } from './errors';

type Json = Record<string, unknown>;

const VENUES: Record<string, Json> = {};

export function applyVenue(input: unknown): { document: unknown } | { error: ScenarioError } {
  if (!isObject(input) || !isObject(input.venue)) return { document: input };
  const { name } = input.venue;
  if (typeof name !== 'string') return { document: input };
  const base = Object.hasOwn(VENUES, name) ? VENUES[name] : undefined;
  if (!base) return { error: problem('unknown-venue', `there is no venue '${name}'`, 'venue', 'name') };
  return { document: { ...input, venue: merge(base, input.venue) } };
}

/** Objects deep, arrays whole, null removes. */
export function merge(base: Json, over: Json): Json {
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
