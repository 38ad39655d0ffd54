/** One way to name a scenario wherever one is wanted: `preset:ID`, `link:ID`, `draft`, each with `@venue` behind it. */

import { nearest } from './nearest';

/** `draft` is the one worked on last on this device, and has no id. `venue`: under the rules of a venue that ships. */
export interface Reference {
  readonly kind: 'preset' | 'link' | 'draft';
  readonly id?: string;
  readonly venue?: string;
}

const REFERENCE = /^(?:(preset|link):([\w-]{1,80})|(draft))(?:@([a-z0-9-]{1,64}))?$/;

/** Reads a reference; null for what is none. Whether there is such a thing is not asked. */
export function parseReference(text: string): Reference | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, kind, id, draft, venue] = match;
  const under = venue === undefined ? {} : { venue };
  if (draft !== undefined) return { kind: 'draft', ...under };
  return (kind === 'preset' || kind === 'link') && id !== undefined ? { kind, id, ...under } : null;
}

/** What a name of a scenario looks like, for whoever wrote none. */
export const REFERENCE_FORM = 'preset:ID, link:ID or draft, with or without @venue behind it';

/** The preset that a text which names nothing was likely to mean; the venue it asks for stays. Null where none is near. */
export function likelyPreset(text: string, ids: readonly string[]): Reference | null {
  const [, name = '', venue] = /^(?:[a-z]{1,12}:)?([^:@]{1,80})(?:@([a-z0-9-]{1,64}))?$/i.exec(text.trim()) ?? [];
  const id = ids.find((one) => one === name) ?? nearest(name, ids);
  return id === null ? null : { kind: 'preset', id, ...(venue === undefined ? {} : { venue }) };
}

/** The text that `parseReference` reads back as the same. */
export function formatReference({ kind, id, venue }: Reference): string {
  return `${kind === 'draft' ? 'draft' : `${kind}:${id ?? ''}`}${venue === undefined ? '' : `@${venue}`}`;
}
