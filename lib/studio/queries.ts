/** Server state: what is fetched, under which key, and in which shape it is believed. */
import { parseScenario, type Scenario } from '@/lib/scenario';
import type { Base, Notes } from './state';

export const queryKeys = {
  preset: (id: string) => ['preset', id] as const,
  shared: (id: string) => ['shared', id] as const,
  reference: (text: string) => ['reference', text] as const,
  presetList: () => ['presetList'] as const,
  presetOf: (title: string) => ['presetOf', title] as const,
};

/** A request that failed, with the sentence to show and whether the thing does not exist. */
export class RequestError extends Error {
  readonly missing: boolean;
  constructor(message: string, missing: boolean) {
    super(message);
    this.name = 'RequestError';
    this.missing = missing;
  }
}

/** A stored scenario as the API gives it. */
export interface SharedScenario {
  readonly id: string;
  readonly scenario: Scenario;
  /** What its maker's engine came to. */
  readonly digest: string;
  readonly engine: string;
}

/** Where a stored scenario is found. */
export interface SharedLink {
  readonly id: string;
  readonly digest: string;
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
  const missing = 'There is no scenario at this link. It may be cut short, or its maker removed it.';
  const body = await getJson(`/api/v1/scenarios/${encodeURIComponent(id)}`, signal, missing);
  return {
    id,
    scenario: readScenario(body.scenario),
    digest: readText(body.digest) ?? '',
    engine: readText(body.engine) ?? '',
  };
}

/** Stores a scenario; rejects with RequestError. */
export async function shareScenario(scenario: Scenario): Promise<SharedLink> {
  const response = await reach('/api/v1/scenarios', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(scenario),
  });
  const body = await bodyOf(response);
  if (!response.ok) throw new RequestError(serverMessage(body) ?? `The server answered ${response.status}.`, false);
  const id = readText(body.id);
  if (id === null) throw new RequestError('The server stored it but did not say where.', false);
  return { id, digest: readText(body.digest) ?? '' };
}

/** A preset that ships, as the gallery lists it. */
export interface ListedPreset {
  readonly id: string;
  readonly title: string;
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
  return isBody(value) && typeof value.id === 'string' && typeof value.title === 'string';
}

/** The base of a copy of a shared scenario. */
export function baseOfShared(shared: SharedScenario): Base {
  const { id, scenario } = shared;
  return { origin: { kind: 'copy', id }, title: scenario.title, scenario, notes: null, teaches: null, lookFor: [] };
}

type Body = Readonly<Record<string, unknown>>;

async function getJson(url: string, signal: AbortSignal | undefined, missing: string): Promise<Body> {
  const response = await reach(url, { signal: signal ?? null, headers: { accept: 'application/json' } });
  if (response.status === 404) throw new RequestError(missing, true);
  const body = await bodyOf(response);
  if (!response.ok) throw new RequestError(serverMessage(body) ?? `The server answered ${response.status}.`, false);
  return body;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError('The server cannot be reached. Nothing was lost; try again.', false);
  }
}

async function bodyOf(response: Response): Promise<Body> {
  try {
    const body: unknown = await response.json();
    return isBody(body) ? body : {};
  } catch {
    return {};
  }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The sentence in the API's error envelope, `{error: {message}}` or `{errors: [{message}]}`. */
function serverMessage(body: Body): string | null {
  if (isBody(body.error)) return readText(body.error.message);
  const first: unknown = Array.isArray(body.errors) ? body.errors[0] : undefined;
  return isBody(first) ? readText(first.message) : null;
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
