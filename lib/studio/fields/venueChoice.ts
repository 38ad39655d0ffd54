/** Picking a venue: the scenario's own rules, or those of a venue that ships, with the scenario's money behind them. */
import {
  fundStartUsd,
  LIMITS,
  type Scenario,
  type Venue,
  type VenuePreset,
  venueDifferences,
  venuePresets,
  venueUnder,
} from '@/lib/scenario';
import type { Choice } from './types';
import { ruleChanges } from './venueWords';

/** The rules that the scenario came with. */
export const OWN_VENUE = 'own';
/** Rules that are nobody's: picked and then changed by hand. */
export const CHANGED_VENUE = 'changed';

/** What stands in the list, and which of it is in force; `preset` is the venue where it is one. */
export interface VenueChoice {
  readonly value: string;
  readonly options: readonly Choice[];
  readonly preset: VenuePreset | null;
}

/** Reads off a scenario which venue's rules it has. What fund and vault hold is not asked. */
export function venueChoice(scenario: Scenario, base: Scenario): VenueChoice {
  const presets = venuePresets();
  const options = [
    { value: OWN_VENUE, label: 'The scenario\u2019s own rules' },
    ...presets.map(({ id, title }) => ({ value: id, label: title })),
  ];
  if (sameRules(scenario.venue, base.venue)) return { value: OWN_VENUE, options, preset: null };
  const preset = presets.find(({ id }) => sameRules(scenario.venue, venueUnder(scenario, id))) ?? null;
  if (preset) return { value: preset.id, options, preset };
  const label = `${nearestTo(scenario, base, presets)}, changed`;
  return { value: CHANGED_VENUE, options: [{ value: CHANGED_VENUE, label }, ...options], preset: null };
}

/**
 * The document with the venue that was picked. The money is the base's, with what was changed of it since: so one comes
 * to the same by whatever venues one went.
 */
export function chooseVenue(scenario: Scenario, base: Scenario, value: string): unknown {
  if (value === OWN_VENUE) return { ...scenario, venue: base.venue };
  const { makers } = scenario.venue;
  const venue = venueUnder({ ...scenario, venue: { ...base.venue, ...moneyOf(scenario, base), makers } }, value);
  return venue ? { ...scenario, venue } : scenario;
}

/** Another division of the same dollars into pools, or a vault without a limit, came from a venue and goes with it. */
function moneyOf(scenario: Scenario, base: Scenario): Pick<Venue, 'fund' | 'vault'> {
  const [{ fund, vault }, own] = [scenario.venue, base.venue];
  const isOther = Math.abs(fundStartUsd(scenario) / fundStartUsd(base) - 1) > 1e-9;
  const room = vault && vault.capacityUsd < LIMITS.magnitude ? { capacityUsd: vault.capacityUsd } : {};
  return {
    fund: own.fund && fund && isOther ? fund : own.fund,
    vault: own.vault && { ...own.vault, ...(vault && { capitalUsd: vault.capitalUsd, ...room }) },
  };
}

function nearestTo(scenario: Scenario, base: Scenario, presets: readonly VenuePreset[]): string {
  let name = 'Own rules';
  let least = ruleChanges(base, scenario.venue).length;
  for (const { id, title } of presets) {
    const venue = venueUnder(scenario, id);
    const count = venue ? ruleChanges({ ...scenario, venue }, scenario.venue).length : Number.POSITIVE_INFINITY;
    if (count < least) [name, least] = [title, count];
  }
  return name;
}

const MONEY = /^\/(fund\/startUsd|vault\/(capital|capacity)Usd)/;

function sameRules(a: Venue, b: Venue | null): boolean {
  return b !== null && venueDifferences(a, b).every(({ path }) => MONEY.test(path));
}
