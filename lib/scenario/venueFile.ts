/** What a file of `public/venues/` holds: a venue's rules as raw data, and for each of them where it is from. */
import { z } from 'zod';
import { venue } from './venueSchema';

const isoDate = z.iso.date();
const sentence = z.string().min(3).max(400);

/** published: the venue says so; measured: a figure from an event; assumed: chosen by us, with the reason. */
const statement = z.strictObject({
  /** JSON pointer into `venue`; it speaks for everything below it. */
  path: z.string().regex(/^(\/[A-Za-z0-9]+)+$/),
  basis: z.enum(['published', 'measured', 'assumed']),
  note: sentence,
  /** Place in the list of sources. */
  source: z.int().min(0).optional(),
});

export const venueFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(2).max(40),
  /** The day on which the rules were read. */
  date: isoDate,
  /** One sentence or two, in plain words. */
  summary: sentence,
  /** `date`: the day that the page gives for itself, null where it gives none. */
  source: z.array(z.strictObject({ title: sentence, url: z.url(), date: isoDate.nullable() })).min(1),
  says: z.array(statement).min(1),
  /** Where the model only comes near to the venue. */
  approximates: z.array(sentence).min(1),
  /** The raw `venue` section of a scenario; whole, so that a document that only names it is valid. */
  venue: z.record(z.string(), z.unknown()).refine((raw) => venue.safeParse(raw).success, 'not a venue section'),
});

export type VenueFile = z.output<typeof venueFile>;
