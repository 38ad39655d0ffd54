/** What a reference names: out of the gallery, from the server, or off this device. */
import {
  formatReference,
  parseReference,
  parseScenario,
  type Reference,
  type Scenario,
  type ScenarioError,
  venuePresets,
  venueUnder,
} from '@/lib/scenario';
import type { DraftStore } from './draft';
import { latestDraft } from './draftWords';
import { type Frozen, thawed } from './frozen';
import { keptBase, keptId } from './keptBase';
import { fetchPreset, fetchShared, RequestError } from './queries';
import type { Base } from './state';
import type { Origin } from './url';

export { formatReference, parseReference, type Reference };

/** What a reference stands for. */
export interface Referred {
  readonly reference: Reference;
  /** With the venue, where one is named. */
  readonly title: string;
  readonly scenario: Scenario;
  /** What it was changed from: the preset or link behind a draft, else itself without a venue. */
  readonly base: Scenario;
}

export function sameReference(a: Reference, b: Reference): boolean {
  return formatReference(a) === formatReference(b);
}

/** The reference of what a studio was opened from; one that only this device keeps is a link of this device. */
export function referenceOf(origin: Origin): Reference {
  return { kind: origin.kind === 'preset' ? 'preset' : 'link', id: keptId(origin) ?? origin.id };
}

/** A reference out of what people paste: one of these forms, or an address of this app (`/s/ID`, `/studio?preset=ID`). */
export function pastedReference(text: string): Reference | null {
  const reference = parseReference(text);
  if (reference) return reference;
  let url: URL;
  try {
    url = new URL(text.trim(), 'http://localhost');
  } catch {
    return null;
  }
  const shared = /^\/(?:s|present|embed)\/([\w-]{1,80})\/?$/.exec(url.pathname)?.[1];
  if (shared !== undefined) return { kind: 'link', id: shared };
  if (!/^\/studio\/?$/.test(url.pathname)) return null;
  // A draft is on one device: its address names no scenario that another page could load.
  if (url.searchParams.has('draft')) return null;
  const [preset, copy] = [url.searchParams.get('preset'), url.searchParams.get('copy')];
  if (copy !== null) return parseReference(`link:${copy}`);
  return preset === null ? null : parseReference(`preset:${preset}`);
}

export const referenceKey = (reference: Reference) => ['reference', formatReference(reference)] as const;

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** What the address carries, by id: it stands before what this device has. */
  readonly frozen?: Frozen;
}

/** Loads what a reference stands for; rejects with RequestError. A draft is read off the device each time. */
export async function loadReference(
  reference: Reference,
  drafts: DraftStore,
  options: LoadOptions = {},
): Promise<Referred> {
  const { title, scenario, base } = await loadPlain(reference, drafts, options);
  const { venue } = reference;
  if (venue === undefined) return { reference, title, scenario, base };
  return { reference, base, ...underVenue(title, scenario, venue) };
}

type Plain = Omit<Referred, 'reference'>;

async function loadPlain(
  { kind, id = '' }: Reference,
  drafts: DraftStore,
  { signal, frozen = {} }: LoadOptions,
): Promise<Plain> {
  if (kind === 'draft') return loadDraft(drafts, signal);
  const text = kind === 'link' ? frozen[id] : undefined;
  if (text !== undefined) {
    const scenario = thawed(id, text);
    return { title: scenario.title, scenario, base: scenario };
  }
  const kept = kind === 'link' ? keptBase(drafts, id) : null;
  const origin: Origin = kind === 'preset' ? { kind, id } : { kind: 'copy', id };
  const { title, scenario } = kept ?? (await loadOrigin(origin, signal));
  return { title, scenario, base: scenario };
}

async function loadDraft(drafts: DraftStore, signal?: AbortSignal): Promise<Plain> {
  const latest = drafts.latest();
  if (!latest) throw new RequestError('There is no draft on this device. Change something in the studio first.', true);
  const kept = keptId(latest.origin);
  const base = (kept === null ? null : keptBase(drafts, kept)) ?? (await loadOrigin(latest.origin, signal));
  const parsed = parseScenario(latest.document);
  if (!parsed.ok) throw new RequestError(brokenDraft(drafts, parsed.errors), false);
  return { title: `${parsed.scenario.title}, draft`, scenario: parsed.scenario, base: base.scenario };
}

/** What is under way and wrong is shown by nobody but the editor. */
function brokenDraft(drafts: DraftStore, [first, ...others]: readonly ScenarioError[]): string {
  const title = latestDraft(drafts)?.title ?? '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `The draft worked on last on this device, “${title}”, is still to be mended: ${first?.message ?? ''}${more}.`;
}

async function loadOrigin(origin: Origin, signal?: AbortSignal): Promise<Pick<Base, 'title' | 'scenario'>> {
  if (origin.kind === 'preset') return fetchPreset(origin.id, signal);
  const { scenario } = await fetchShared(origin.id, signal);
  return { title: scenario.title, scenario };
}

/** The scenario under a venue's rules; rejects by throwing RequestError where there is no such venue, or it does not fit. */
export function underVenue(title: string, scenario: Scenario, venue: string): { title: string; scenario: Scenario } {
  const preset = venuePresets().find(({ id }) => id === venue);
  const rules = venueUnder(scenario, venue);
  if (!preset || !rules) throw new RequestError(`There is no venue called ${venue}.`, true);
  const parsed = parseScenario({ ...scenario, venue: rules });
  if (!parsed.ok)
    throw new RequestError(`${preset.title} does not fit this scenario: ${parsed.errors[0]?.message}.`, false);
  return { title: `${title}, ${preset.title}`, scenario: parsed.scenario };
}
