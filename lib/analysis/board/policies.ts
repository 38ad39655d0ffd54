/** Which policies a board lays side by side: every venue under its own rules, and every ADL ranking under one of them. */
import { ADL_RANKS, type AdlRank } from '@/lib/engine';
import { parseScenario, type Scenario, venuePresets, venueUnder } from '@/lib/scenario';
import { rankWords } from '../diff';

/** The rules that the scenario came with. */
export const OWN_RULES = 'own';

export interface Policy {
  /** `own`, `bybit`, `bybit+proRata`: stands in the address. */
  readonly id: string;
  readonly kind: 'venue' | 'ranking';
  /** `own` or the id of a venue that ships. */
  readonly venue: string;
  readonly venueTitle: string;
  /** The ranking in force; null: this venue has no ADL. */
  readonly rank: AdlRank | null;
  readonly rankTitle: string;
  readonly scenario: Scenario;
}

/** Venues under which a scenario can be run, its own rules first. */
export function venuePolicies(scenario: Scenario): Policy[] {
  const own = policyOf(OWN_RULES, 'Its own rules', scenario);
  const others = venuePresets().flatMap(({ id, title }) => {
    const venue = venueUnder(scenario, id);
    const parsed = venue ? parseScenario({ ...scenario, venue }) : null;
    return parsed?.ok ? [policyOf(id, title, parsed.scenario)] : [];
  });
  return [own, ...others];
}

function policyOf(venue: string, venueTitle: string, scenario: Scenario): Policy {
  const rank = scenario.venue.adl?.rank ?? null;
  const rankTitle = rank === null ? 'no ADL' : rankWords(rank);
  return { id: venue, kind: 'venue', venue, venueTitle, rank, rankTitle, scenario };
}

/** The other rankings under the same rules; none where these know no ADL. */
export function rankingPolicies(under: Policy): Policy[] {
  const { adl } = under.scenario.venue;
  if (!adl) return [];
  return ADL_RANKS.filter((rank) => rank !== adl.rank).map((rank) => ({
    ...under,
    id: `${under.venue}+${rank}`,
    kind: 'ranking',
    rank,
    rankTitle: rankWords(rank),
    scenario: { ...under.scenario, venue: { ...under.scenario.venue, adl: { ...adl, rank } } },
  }));
}
