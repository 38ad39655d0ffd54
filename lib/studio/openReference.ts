/** What a page that only shows a scenario opens. */
import { readFrozen } from './frozen';
import { draftHref } from './mark';
import { deviceDrafts } from './open';
import { LOCAL_ID, RequestError } from './queries';
import { loadReference, parseReference, type Reference } from './reference';
import type { Base } from './state';

/** Loads a reference (`preset:ID`, `link:ID`, `draft`, each with `@venue`) or a link's bare id; rejects with RequestError. */
export async function fetchReference(text: string, signal?: AbortSignal): Promise<Base> {
  const reference = readReference(text);
  if (!reference) throw new RequestError('This address names no scenario.', true);
  const { title, scenario } = await loadReference(reference, deviceDrafts(), {
    signal,
    frozen: readFrozen(window.location.hash),
  });
  const origin = { kind: reference.kind === 'link' ? ('copy' as const) : ('preset' as const), id: reference.id ?? '' };
  return { origin, title, scenario, notes: null, teaches: null, lookFor: [] };
}

/** The address where the whole of it can be seen and changed. */
export function placeOfReference(text: string): string {
  const reference = readReference(text);
  if (reference?.kind === 'preset') return `/studio?preset=${encodeURIComponent(reference.id ?? '')}`;
  if (reference?.kind === 'link') {
    const { id = '' } = reference;
    const text = readFrozen(window.location.hash)[id];
    return text === undefined ? `/s/${encodeURIComponent(id)}` : `/s/${LOCAL_ID}#${text}`;
  }
  const latest = deviceDrafts().latest();
  return latest ? draftHref(latest.origin) : '/studio';
}

const readReference = (text: string): Reference | null => parseReference(text) ?? parseReference(`link:${text}`);
