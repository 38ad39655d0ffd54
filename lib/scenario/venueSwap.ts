/** A scenario under another venue's rules: the rules are the venue's, the money behind them stays the scenario's. */
import { type Scenario, type Vault, type Venue, wholeVenue } from './resolve';
import { venueFileOf } from './venueFiles';
import { venue as venueSchema } from './venueSchema';

type Fund = NonNullable<Venue['fund']>;

/**
 * The venue section that a scenario has under the rules of a named venue, null where there is none of that name. What
 * fund and vault hold at the start stays in dollars: as it is where both venues have one, handed from one to the other
 * where each has only the other; the venue's own figure where the scenario has neither. The makers are the market's and
 * stay too. Intervals are rounded up to whole ticks.
 */
export function venueUnder(scenario: Scenario, id: string): Venue | null {
  const file = venueFileOf(id);
  if (!file) return null;
  const { tickMs } = scenario.clock;
  const theirs = wholeVenue(venueSchema.parse(file.venue), tickMs);
  const { venue: own } = scenario;
  const { makers: _, ...rules } = theirs;
  return {
    ...rules,
    mark: { ...theirs.mark, intervalMs: wholeTicks(theirs.mark.intervalMs, tickMs) },
    ...(theirs.fund && { fund: fundedBy(theirs, theirs.fund, scenario) }),
    ...(theirs.vault && { vault: vaultOf(theirs, theirs.vault, scenario, file.venue) }),
    ...(own.makers && { makers: own.makers }),
    ...(theirs.fundingIntervalMs !== undefined && {
      fundingIntervalMs: wholeTicks(theirs.fundingIntervalMs, tickMs),
    }),
  };
}

function wholeTicks(ms: number, tickMs: number): number {
  return Math.ceil(ms / tickMs) * tickMs;
}

/** What the fund holds at the start, USD in all pools together; 0 where there is none. */
export function fundStartUsd({ venue: { fund }, instruments }: Scenario): number {
  if (!fund) return 0;
  if (typeof fund.startUsd === 'object') return Object.values(fund.startUsd).reduce((sum, usd) => sum + usd, 0);
  return fund.scope === 'shared' ? fund.startUsd : fund.startUsd * instruments.length;
}

function fundedBy(theirs: Venue, fund: Fund, scenario: Scenario): Fund {
  const { venue: own, instruments } = scenario;
  const pools = fund.scope === 'shared' ? 1 : instruments.length;
  if (own.fund) {
    const byInstrument = typeof own.fund.startUsd === 'object' && fund.scope === 'perInstrument';
    if (byInstrument || own.fund.scope === fund.scope) return { ...fund, startUsd: own.fund.startUsd };
    return { ...fund, startUsd: fundStartUsd(scenario) / pools };
  }
  return own.vault && !theirs.vault ? { ...fund, startUsd: own.vault.capitalUsd / pools } : fund;
}

function vaultOf(theirs: Venue, vault: Vault, scenario: Scenario, raw: object): Vault {
  const own = scenario.venue;
  const hasCapacity = (raw as { vault?: { capacityUsd?: number } }).vault?.capacityUsd !== undefined;
  const room = (capacityUsd: number) => ({ capacityUsd: hasCapacity ? vault.capacityUsd : capacityUsd });
  if (own.vault) return { ...vault, capitalUsd: own.vault.capitalUsd, ...room(own.vault.capacityUsd) };
  const handedUsd = theirs.fund ? 0 : fundStartUsd(scenario);
  return handedUsd > 0 ? { ...vault, capitalUsd: handedUsd, ...room(5 * handedUsd) } : vault;
}
