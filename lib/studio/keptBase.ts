/**
 * What only this device keeps: an own scenario as it began, and one that rode in a link's address. They have no address on
 * the server, so a reference names them `link:own-ID` and `link:local-HASH`, and only here it leads anywhere.
 */
import { parseScenario, type Scenario } from '@/lib/scenario';
import type { DraftStore } from './draft';
import { newScenario } from './newScenario';
import { LOCAL_ID, RequestError } from './queries';
import type { Base } from './state';
import type { Origin } from './url';

const OWN = /^own-([\w-]+)$/;
const LOCAL = new RegExp(`^${LOCAL_ID}-[0-9a-f]{16}$`);

/** The id in a reference of what an origin keeps on this device; null for what the server or the gallery has. */
export function keptId({ kind, id }: Origin): string | null {
  if (kind === 'own') return `own-${id}`;
  return kind === 'copy' && LOCAL.test(id) ? id : null;
}

/** Keeps what a copy began as, so that it can be named later. A device that keeps nothing forgets it with the page. */
export function keepBase(drafts: DraftStore, { origin, scenario }: Base): void {
  if (keptId(origin) !== null && drafts.loadOwn(origin.id) === null) drafts.saveOwn(origin.id, scenario);
}

/** What a kept id stands for; null for an id that is none. Throws RequestError where this device does not have it. */
export function keptBase(drafts: DraftStore, id: string): { title: string; scenario: Scenario } | null {
  const own = OWN.exec(id)?.[1];
  if (own === undefined && !LOCAL.test(id)) return null;
  const parsed = parseScenario(drafts.loadOwn(own ?? id));
  if (!parsed.ok) throw new RequestError('This scenario was kept on another device, or is no longer kept here.', true);
  return { title: parsed.scenario.title, scenario: parsed.scenario };
}

/** The base of a copy that rode in an address, off this device; null for any other origin, or where it is not kept. */
export function keptCopy(drafts: DraftStore, origin: Origin): Base | null {
  if (origin.kind !== 'copy' || !LOCAL.test(origin.id)) return null;
  const parsed = parseScenario(drafts.loadOwn(origin.id));
  if (!parsed.ok) return null;
  const { scenario } = parsed;
  return { origin, title: scenario.title, scenario, notes: null, teaches: null, lookFor: [] };
}

/** What an own scenario began as: what was imported under this name, or the start of a new one. */
export function ownScenario(drafts: DraftStore, id: string): Scenario {
  const parsed = parseScenario(drafts.loadOwn(id));
  return parsed.ok ? parsed.scenario : newScenario();
}
