/**
 * Scenarios that ride in an address, behind its `#`, each under the reference that names it by its content:
 * `#local-HASH=1.…&local-HASH=1.…`. What only this device has (a draft, what it began as) means something else tomorrow and
 * nothing elsewhere; in the address itself it stays what it was, and no server keeps it.
 */
import { decodeHashLink, type Reference, type Scenario, scenarioHash } from '@/lib/scenario';
import { LOCAL_ID, RequestError } from './queries';

/** The text of each scenario by the id of its reference. */
export type Frozen = Readonly<Record<string, string>>;

const PIECE = new RegExp(`^(${LOCAL_ID}-[0-9a-f]{16})=([\\w.-]+)$`);
const DEVICE = new RegExp(`^(?:own-|${LOCAL_ID}-)`);

/** The pieces of the part behind the `#`, with or without it; what is none is ignored. */
export function readFrozen(hash: string): Frozen {
  const pieces = hash.replace(/^#/, '').split('&');
  return Object.fromEntries(
    pieces.flatMap((piece) => {
      const [, id, text] = PIECE.exec(piece) ?? [];
      return id !== undefined && text !== undefined ? [[id, text]] : [];
    }),
  );
}

/** The same as an address ends with it, of these references alone; '' where nothing is carried. */
export function frozenHash(frozen: Frozen, references: readonly (Reference | null)[]): string {
  const ids = new Set(references.flatMap((one) => (one?.id !== undefined && frozen[one.id] ? [one.id] : [])));
  return ids.size === 0 ? '' : `#${[...ids].map((id) => `${id}=${frozen[id] ?? ''}`).join('&')}`;
}

/** Whether a reference leads anywhere on this device alone, and the address does not carry what it names. */
export function isLoose(reference: Reference | null, frozen: Frozen): boolean {
  if (!reference) return false;
  if (reference.kind === 'draft') return true;
  const { kind, id = '' } = reference;
  return kind === 'link' && DEVICE.test(id) && frozen[id] === undefined;
}

/** The id of a scenario that rides in an address: its content's. */
export const frozenId = (scenario: Scenario): string => `${LOCAL_ID}-${scenarioHash(scenario).slice(0, 16)}`;

/** What a text in an address holds; throws RequestError where it is damaged, or not what its id says. */
export function thawed(id: string, text: string): Scenario {
  const decoded = decodeHashLink(text);
  if (decoded.ok && decoded.parsed.ok && frozenId(decoded.parsed.scenario) === id) return decoded.parsed.scenario;
  throw new RequestError(
    'The scenario in this address was cut short or changed on its way. Ask for it again, whole.',
    true,
  );
}
