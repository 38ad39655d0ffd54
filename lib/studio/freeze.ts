/** Takes into an address what only this device has. */
import { encodeHashLink, HASH_LINK_CHARACTERS } from '@/lib/scenario';
import type { DraftStore } from './draft';
import { type Frozen, frozenId, isLoose } from './frozen';
import { RequestError } from './queries';
import { loadReference, type Reference } from './reference';

export interface FrozenPair {
  readonly a: Reference | null;
  readonly b: Reference | null;
  readonly frozen: Frozen;
}

/**
 * The same two with what only this device has taken into the address; null where nothing could be: it is too large for an
 * address, or this device does not have it.
 */
export async function frozenPair({ a, b, frozen }: FrozenPair, drafts: DraftStore): Promise<FrozenPair | null> {
  let carried: Frozen = frozen;
  const freeze = async (reference: Reference | null): Promise<Reference | null> => {
    if (!reference || !isLoose(reference, carried)) return reference;
    const made = await frozenOf(reference, drafts, carried);
    if (made === null || lengthOf(carried) + made.text.length > HASH_LINK_CHARACTERS) return reference;
    carried = { ...carried, [made.id]: made.text };
    return { ...reference, kind: 'link', id: made.id };
  };
  const next = { a: await freeze(a), b: await freeze(b) };
  return carried === frozen ? null : { ...next, frozen: carried };
}

const lengthOf = (frozen: Frozen): number => Object.values(frozen).reduce((sum, text) => sum + text.length, 0);

/** Without the venue that a reference puts it under: that stays in the reference. */
async function frozenOf(
  { kind, id }: Reference,
  drafts: DraftStore,
  frozen: Frozen,
): Promise<{ readonly id: string; readonly text: string } | null> {
  try {
    const { scenario } = await loadReference(id === undefined ? { kind } : { kind, id }, drafts, { frozen });
    return { id: frozenId(scenario), text: encodeHashLink(scenario) };
  } catch (cause) {
    if (cause instanceof RequestError) return null;
    throw cause;
  }
}
