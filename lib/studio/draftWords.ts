/** What tells drafts of one title apart. */
import { parseScenario } from '@/lib/scenario';
import { controlChanges } from './compare';
import { type DraftEntry, type DraftStore, titleOf } from './draft';
import { keptId, ownScenario } from './keptBase';
import { isSameOrigin } from './url';

/** Controls that are named. */
const NAMED = 2;

/** `BTC −5 %, 500 accounts; Liquidation limit fund-bounded`: what is in it, and what was changed where this device knows from what. */
export function draftWords(drafts: DraftStore, { origin, about = '' }: Pick<DraftEntry, 'origin' | 'about'>): string {
  const changed = keptId(origin) === null ? [] : changes(drafts, origin);
  const more = changed.length - NAMED;
  const named = changed.slice(0, NAMED).join(', ');
  return [about, more > 0 ? `${named} and ${more} more` : named].filter(Boolean).join('; ');
}

/** The draft that a bare `draft` names, by its line in the list; `savedMs` null where it has none any more. */
export function latestDraft(drafts: DraftStore): (Omit<DraftEntry, 'savedMs'> & { savedMs: number | null }) | null {
  const latest = drafts.latest();
  if (!latest) return null;
  const { origin, document } = latest;
  const entry = drafts.list().find((one) => isSameOrigin(one.origin, origin));
  return entry ?? { origin, title: titleOf(document), savedMs: null };
}

function changes(drafts: DraftStore, origin: DraftEntry['origin']): string[] {
  const parsed = parseScenario(drafts.load(origin)?.document);
  if (!parsed.ok) return [];
  const base = ownScenario(drafts, origin.id);
  return controlChanges(base, parsed.scenario, base).map(({ label, to }) => `${label} ${to}`);
}
