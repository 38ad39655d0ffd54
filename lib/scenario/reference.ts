/** One way to name a scenario wherever one is wanted: `preset:ID`, `link:ID`, `draft`, each with `@venue` behind it. */

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

/** The text that `parseReference` reads back as the same. */
export function formatReference({ kind, id, venue }: Reference): string {
  return `${kind === 'draft' ? 'draft' : `${kind}:${id ?? ''}`}${venue === undefined ? '' : `@${venue}`}`;
}
