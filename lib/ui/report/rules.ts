/** The scenario's parameters in words, and of which venue they are. */
import { accountsOf, formatCount, RULES, type Rule } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { parseScenario, type Scenario, type VenuePreset, venuePresets, venueUnder } from '@/lib/scenario';

export interface ParameterRow {
  readonly name: string;
  readonly value: string;
  readonly codes: readonly string[];
  /** What the named venue has instead; null: the same. */
  readonly named: string | null;
}

export interface NamedVenue {
  readonly preset: VenuePreset;
  /** Rules in which the scenario differs from it. */
  readonly differs: readonly Rule[];
  readonly scenario: Scenario;
}

/** Money is the scenario's own under any venue. */
const MONEY: ReadonlySet<string> = new Set(['Insurance fund', 'Vault capital', 'Vault capacity']);

/** Of the venues that ship the one whose rules come nearest. */
export function nearestVenue(scenario: Scenario): NamedVenue | null {
  let nearest: NamedVenue | null = null;
  for (const preset of venuePresets()) {
    const venue = venueUnder(scenario, preset.id);
    const parsed = venue && parseScenario({ ...scenario, venue });
    if (!parsed?.ok) continue;
    const differs = RULES.filter((rule) => isVenueRule(rule) && parts(rule, scenario) !== parts(rule, parsed.scenario));
    if (nearest === null || differs.length < nearest.differs.length)
      nearest = { preset, differs, scenario: parsed.scenario };
  }
  return nearest;
}

const isVenueRule = ({ section, name }: Rule): boolean => section === 'venue' && !MONEY.has(name);
const parts = (rule: Rule, scenario: Scenario): string => rule.says(scenario);

export function venueRows(scenario: Scenario, named: NamedVenue | null): ParameterRow[] {
  return rowsOf('venue', scenario, named);
}

/** Shock, market, accounts and run. */
export function otherRows(run: Run, scenario: Scenario): ParameterRow[] {
  const accounts: ParameterRow = {
    name: 'Accounts',
    value: accountWords(run, scenario),
    codes: ['MARGIN-01', 'POP-01'],
    named: null,
  };
  return [
    ...rowsOf('shock', scenario, null),
    ...rowsOf('market', scenario, null).map((row) =>
      row.name === 'Correlation' ? { ...row, value: correlationWords(scenario) } : row,
    ),
    accounts,
    ...rowsOf('run', scenario, null),
  ];
}

function rowsOf(section: Rule['section'], scenario: Scenario, named: NamedVenue | null): ParameterRow[] {
  return RULES.filter((rule) => rule.section === section).map((rule) => ({
    name: rule.name,
    value: rule.says(scenario),
    codes: rule.codes,
    named: named?.differs.includes(rule) ? rule.says(named.scenario) : null,
  }));
}

function accountWords(run: Run, scenario: Scenario): string {
  const [written, drawn] = [scenario.accounts.length, scenario.population?.count ?? 0];
  const parts = [
    ...(written > 0 ? [`${formatCount(written)} written out`] : []),
    ...(drawn > 0 ? [`${formatCount(drawn)} drawn from the seed`] : []),
    ...(run.accounts.count > accountsOf(run) ? ['a market maker that balances them'] : []),
  ];
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** Pairs by name while there are few; their range where there are many. */
function correlationWords({ correlation, instruments }: Scenario): string {
  const stress = `stress ${Math.round(correlation.stress * 100)}\u00a0%`;
  const pairs = instruments.flatMap((a, i) =>
    instruments.slice(i + 1).map((b, n) => ({ name: `${a.id} ${b.id}`, rho: correlation.matrix[i]?.[i + 1 + n] ?? 0 })),
  );
  if (pairs.length === 0) return 'one instrument';
  if (pairs.length <= 6) return `${pairs.map(({ name, rho }) => `${name} ${rho}`).join(', ')}; ${stress}`;
  const all = pairs.map(({ rho }) => rho);
  return `${formatCount(pairs.length)} pairs, ${Math.min(...all)} to ${Math.max(...all)}; ${stress}`;
}
