/**
 * Venue presets: `venue.name` takes one as base. Raw documents merge before defaults: objects deep, arrays whole, null
 * removes; an object of another `kind` replaces the whole, since the figures of one kind mean nothing in another.
 */
import { problem, type ScenarioError } from './errors';
import { VENUE_FILES } from './venueFiles';

type Json = Record<string, unknown>;

const VENUES: Readonly<Record<string, Json>> = Object.fromEntries(VENUE_FILES.map((file) => [file.id, file.venue]));

/** What one needs to choose a venue. */
export interface VenuePreset {
  readonly id: string;
  readonly title: string;
  /** ISO day on which its rules were read. */
  readonly date: string;
  readonly summary: string;
  readonly sources: readonly { readonly title: string; readonly url: string; readonly date: string | null }[];
}

/** The venues that a scenario can name, in the order of the list. */
export function venuePresets(): VenuePreset[] {
  return VENUE_FILES.map(({ id, title, date, summary, source }) => ({ id, title, date, summary, sources: source }));
}

/**
 * The document with its venue's base merged in. The name is used up by that: what is hashed, stored and shared is whole,
 * and reads the same when the preset has a newer edition. A name that is not known is an error, so that no link can
 * change its meaning later.
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
  const message = `there is no venue '${name}': ${Object.keys(venues).join(', ')}`;
  return { document: { ...input, venue: own }, errors: [problem('unknown-venue', message, 'venue', 'name')] };
}

function merge(base: Json, over: Json): Json {
  const out: Json = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = out[key];
    if (value === null) delete out[key];
    else if (isObject(value)) out[key] = merge(isObject(known) && sameKind(known, value) ? known : {}, value);
    else out[key] = value;
  }
  return out;
}

/** An override that names no kind speaks of the base's. */
function sameKind(known: Json, value: Json): boolean {
  return value.kind === undefined || value.kind === known.kind;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
