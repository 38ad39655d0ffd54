/** What a page that only shows a scenario opens: a preset, or a stored one. */
import { baseOfShared, fetchPreset, fetchShared, RequestError } from './queries';
import type { Base } from './state';

const REFERENCE = /^(?:(preset|link):)?([\w-]{1,80})$/;

/** Loads `preset:ID`, `link:ID` or a link's bare id; rejects with RequestError. */
export async function fetchReference(text: string, signal?: AbortSignal): Promise<Base> {
  const [, kind = 'link', id] = REFERENCE.exec(text) ?? [];
  if (id === undefined) throw new RequestError('This address names no scenario.', true);
  return kind === 'preset' ? fetchPreset(id, signal) : baseOfShared(await fetchShared(id, signal));
}
