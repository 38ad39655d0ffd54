/** What a page that only shows a scenario opens. */
import type { Scenario } from '@/lib/scenario';
import { type WrittenFor, writtenFor } from './captions';
import { readFrozen } from './frozen';
import { draftHref } from './mark';
import { deviceDrafts } from './open';
import { baseOfShared, fetchPresetOf, LOCAL_ID, RequestError, readHashLink } from './queries';
import { loadReference, parseReference, type Reference, type Referred } from './reference';
import type { Base } from './state';

/** What is told in steps, and whom the steps were written for where that is another run. */
export interface Presented {
  readonly base: Base;
  readonly writtenFor: WrittenFor | null;
}

/**
 * Loads a reference (`preset:ID`, `link:ID`, `draft`, each with `@venue`), a link's bare id, or `local` with the scenario
 * behind the `#`; rejects with RequestError.
 */
export async function fetchReference(text: string, hash: string, signal?: AbortSignal): Promise<Base> {
  if (text === LOCAL_ID) return baseOfShared(readHashLink(hash));
  return baseOf(await referred(text, hash, signal));
}

/** The same with whom its captions were written for. */
export async function fetchPresented(text: string, hash: string, signal?: AbortSignal): Promise<Presented> {
  if (text === LOCAL_ID) {
    const base = baseOfShared(readHashLink(hash));
    return { base, writtenFor: await askWrittenFor(base.scenario, base.scenario, null, signal) };
  }
  const found = await referred(text, hash, signal);
  const preset = found.reference.kind === 'preset' ? found.base : null;
  return { base: baseOf(found), writtenFor: await askWrittenFor(found.scenario, found.base, preset, signal) };
}

/** The preset is looked up by its title. Where it cannot be read the captions are taken at their word. */
async function askWrittenFor(scenario: Scenario, base: Scenario, preset: Scenario | null, signal?: AbortSignal) {
  if (scenario.presentation.steps.length === 0) return null;
  const shipped = preset ?? (await fetchPresetOf(scenario, signal).catch(() => null))?.scenario ?? null;
  return writtenFor(scenario, { base, preset: shipped });
}

function referred(text: string, hash: string, signal?: AbortSignal): Promise<Referred> {
  const reference = readReference(text);
  if (!reference) throw new RequestError('This address names no scenario.', true);
  return loadReference(reference, deviceDrafts(), { signal, frozen: readFrozen(hash) });
}

function baseOf({ reference, title, scenario }: Referred): Base {
  const origin = { kind: reference.kind === 'link' ? ('copy' as const) : ('preset' as const), id: reference.id ?? '' };
  return { origin, title, scenario, notes: null, teaches: null, lookFor: [] };
}

/** The address where the whole of it can be seen and changed. */
export function placeOfReference(text: string): string {
  if (text === LOCAL_ID) return `/s/${LOCAL_ID}${window.location.hash}`;
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
