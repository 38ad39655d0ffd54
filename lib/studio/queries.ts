/** Server state: what is fetched, under which key, and in which shape it is believed. */
import { decodeHashLink, parseScenario, type Scenario, scenarioHash } from '@/lib/scenario';
import { newRequestKey } from './links';
import { getJson, isBody, RequestError, readText, sendJson } from './request';
import type { Base, Notes } from './state';
import { storedView, type ViewState, viewFields } from './url';

export { RequestError } from './request';

export const queryKeys = {
  preset: (id: string) => ['preset', id] as const,
  shared: (id: string) => ['shared', id] as const,
  link: (id: string) => ['link', id] as const,
  keptEngines: ['keptEngines'] as const,
  reference: (text: string, hash: string) => ['reference', text, hash] as const,
  presented: (text: string, hash: string) => ['presented', text, hash] as const,
  presetList: () => ['presetList'] as const,
  presetOf: (title: string) => ['presetOf', title] as const,
};

/** A stored scenario as the API gives it. */
export interface SharedScenario {
  readonly id: string;
  readonly scenario: Scenario;
  /** What its maker's engine came to; null where the link itself holds the scenario and does not say. */
  readonly digest: string | null;
  readonly engine: string | null;
  /** Its maker's name for the link. */
  readonly label: string | null;
  /** The link it was made from. */
  readonly parent: string | null;
  /** ISO 8601. */
  readonly createdAt: string | null;
  readonly expiresAt: string | null;
  /** Where its maker left the view, for an address that says nothing else. */
  readonly view: ViewState;
}

/** Where a stored scenario is found, and the secret that manages it. */
export interface SharedLink {
  readonly id: string;
  readonly digest: string;
  /** Told once; whoever has it may rename, revoke or delete the link. */
  readonly secret: string;
}

/** Reads a preset; rejects with RequestError. */
export async function fetchPreset(id: string, signal?: AbortSignal): Promise<Base> {
  const body = await getJson(`/presets/${encodeURIComponent(id)}.json`, signal, `There is no preset called ${id}.`);
  const scenario = readScenario(body.scenario);
  return {
    origin: { kind: 'preset', id },
    title: scenario.title,
    scenario,
    notes: readNotes(body.notes),
    teaches: readText(body.teaches),
    lookFor: readTexts(body.lookFor),
  };
}

/** Reads a stored scenario; rejects with RequestError. */
export async function fetchShared(id: string, signal?: AbortSignal): Promise<SharedScenario> {
  const missing = `There is no scenario at the link ${id}. It may be cut short, or its maker removed it.`;
  const body = await getJson(`/api/v1/scenarios/${encodeURIComponent(id)}`, signal, missing);
  return {
    id,
    scenario: readScenario(body.scenario),
    digest: readText(body.digest) ?? '',
    engine: readText(body.engine) ?? '',
    label: readText(body.label),
    parent: readText(body.parent),
    createdAt: readText(body.createdAt),
    expiresAt: readText(body.expiresAt),
    view: viewFields(isBody(body.view) ? body.view : {}),
  };
}

/** The id of a link that holds its scenario behind the `#`. */
export const LOCAL_ID = 'local';

const FAULTS = {
  version:
    'This link was made by a newer version of Shockgraph than this page. Reload the page, or ask for a stored link.',
  'too-long': 'This link is longer than a link that holds a scenario can be.',
  damaged: 'This link was cut short or changed on its way. Ask for it again, whole.',
} as const;

const MADE = /^(\d{1,6}\.\d{1,6}\.\d{1,6})-([0-9a-f]{64})$/;

/** What a link that holds its scenario says of its maker's run: the engine, and the digest it came to. */
export const madeParams = ({ engine, digest }: { readonly engine: string; readonly digest: string }) => ({
  made: `${engine}-${digest}`,
});

/**
 * Reads a scenario out of the part of an address behind the `#`; throws RequestError. Nothing is asked of a server. `query`
 * may say which run its maker saw.
 */
export function readHashLink(hash: string, query = ''): SharedScenario {
  const decoded = decodeHashLink(hash);
  if (!decoded.ok) throw new RequestError(FAULTS[decoded.fault], true);
  const first = decoded.parsed.ok ? undefined : decoded.parsed.errors[0];
  if (!decoded.parsed.ok)
    throw new RequestError(first?.code === 'syntax' ? FAULTS.damaged : `${first?.message} (${first?.path})`, false);
  const [, engine, digest] = MADE.exec(new URLSearchParams(query).get('made') ?? '') ?? [];
  return {
    id: LOCAL_ID,
    scenario: decoded.parsed.scenario,
    ...{ digest: digest ?? null, engine: engine ?? null },
    ...{ label: null, parent: null, createdAt: null, expiresAt: null, view: {} },
  };
}

export interface ShareOptions {
  /** The link it was made from. */
  readonly parent?: string | null;
  /** Where the link opens when its address says nothing else. */
  readonly view?: ViewState;
  /** The same key again is the same request. */
  readonly requestKey?: string;
}

/** Stores a scenario under a new link; rejects with RequestError. `requestKey` makes asking again safe. */
export async function shareScenario(
  scenario: Scenario,
  { parent = null, view = {}, requestKey = newRequestKey() }: ShareOptions = {},
): Promise<SharedLink> {
  const wrapped = { scenario, view: storedView(view), ...(parent === null ? {} : { parent }) };
  const body = await sendJson('POST', '/api/v1/scenarios', wrapped, { 'idempotency-key': requestKey });
  const [id, secret] = [readText(body.id), readText(body.secret)];
  if (id === null || secret === null) throw new RequestError('The server stored it but did not say where.', false);
  return { id, digest: readText(body.digest) ?? '', secret };
}

/** A preset that ships, as the gallery lists it. */
export interface ListedPreset {
  readonly id: string;
  readonly title: string;
  /** `real-event`, `venue-rule`, `teaching`. */
  readonly kind: string;
}

/** The presets that ship, in the gallery's order; rejects with RequestError. */
export async function fetchPresetList(signal?: AbortSignal): Promise<ListedPreset[]> {
  const body = await getJson('/api/v1/presets', signal, 'There is no list of presets.');
  const list: unknown = body.presets;
  return Array.isArray(list) ? list.filter(isListed) : [];
}

/** The preset that a shared scenario was made from: the one of its title, which no control changes. Null: none is. */
export async function fetchPresetOf(scenario: Scenario, signal?: AbortSignal): Promise<Base | null> {
  const listed = await fetchPresetList(signal);
  for (const { id } of listed.filter(({ title }) => scenario.title.startsWith(title))) {
    const base = await fetchPreset(id, signal);
    if (base.title === scenario.title) return base;
  }
  return null;
}

function isListed(value: unknown): value is ListedPreset {
  return isBody(value) && [value.id, value.title, value.kind].every((one) => typeof one === 'string');
}

/** The base of a copy of a shared scenario. */
export function baseOfShared(shared: SharedScenario): Base {
  const { scenario } = shared;
  // Links that hold their scenario share one id: drafts of two of them must not meet.
  const id = shared.id === LOCAL_ID ? `${LOCAL_ID}-${scenarioHash(scenario).slice(0, 16)}` : shared.id;
  return { origin: { kind: 'copy', id }, title: scenario.title, scenario, notes: null, teaches: null, lookFor: [] };
}

function readScenario(value: unknown): Scenario {
  const parsed = parseScenario(value);
  if (parsed.ok) return parsed.scenario;
  const first = parsed.errors[0];
  throw new RequestError(
    `This scenario cannot be read: ${first ? `${first.message} (${first.path})` : 'no reason given'}.`,
    false,
  );
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function readNotes(value: unknown): Notes | null {
  if (!isBody(value)) return null;
  return {
    measured: readTexts(value.measured),
    assumed: readTexts(value.assumed),
    fitted: readTexts(value.fitted),
  };
}
