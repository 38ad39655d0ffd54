/** Writes out every default that depends on another field, so that what is hashed and shared means the same next year. */
import type { ParsedScenario } from './schema';

type With<T, K extends keyof T> = T & { [P in K]-?: Exclude<T[P], undefined> };

export type Instrument = ParsedScenario['instruments'][number];
export type Book = Instrument['book'];
export type Position = With<ParsedScenario['accounts'][number]['positions'][number], 'entryUsd'>;
export type Account = Omit<ParsedScenario['accounts'][number], 'positions'> & { positions: Position[] };
export type Population = NonNullable<ParsedScenario['population']>;
export type Shock = ParsedScenario['shock'];
export type Vault = With<NonNullable<ParsedScenario['venue']['vault']>, 'capacityUsd'>;
export type Venue = Omit<ParsedScenario['venue'], 'mark' | 'vault'> & {
  mark: With<ParsedScenario['venue']['mark'], 'intervalMs'>;
  vault?: Vault | undefined;
};
export type Liquidation = Venue['liquidation'];

/** A whole, valid scenario: every default written out. What the engine runs, the hash covers and a link shares. */
export type Scenario = Omit<ParsedScenario, 'correlation' | 'accounts' | 'venue'> & {
  correlation: With<ParsedScenario['correlation'], 'matrix'>;
  accounts: Account[];
  venue: Venue;
};

export function resolve(parsed: ParsedScenario): Scenario {
  const indexUsd = new Map(parsed.instruments.map((instrument) => [instrument.id, instrument.indexUsd]));
  const { venue, correlation } = parsed;
  return {
    ...parsed,
    correlation: { ...correlation, matrix: correlation.matrix ?? identity(parsed.instruments.length) },
    accounts: parsed.accounts.map((account) => ({
      ...account,
      positions: account.positions.map((position) => ({
        ...position,
        entryUsd: position.entryUsd ?? indexUsd.get(position.instrument) ?? 0,
      })),
    })),
    venue: wholeVenue(venue, parsed.clock.tickMs),
  };
}

/** A venue section with its dependent defaults. */
export function wholeVenue(venue: ParsedScenario['venue'], tickMs: number): Venue {
  const { mark, vault, fund } = venue;
  return {
    ...venue,
    mark: { ...mark, intervalMs: mark.intervalMs ?? tickMs },
    vault: vault && { ...vault, capacityUsd: vault.capacityUsd ?? 5 * vault.capitalUsd },
    fund: fund && { ...fund, resumeAt: fund.resumeAt ?? fund.drawdownStop },
  };
}

function identity(n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_unused, j) => (i === j ? 1 : 0)));
}
