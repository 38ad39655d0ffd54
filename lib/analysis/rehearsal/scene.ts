/** REH-01: the scenario with the probe in it, and its books thinned. */
import { type Parsed, parseScenario, type Scenario } from '@/lib/scenario';
import type { Probe } from './types';

/**
 * The scenario with the probe behind its written accounts and the books of the probe's positions at `depthFactor` of
 * their depth: every size in them times it, distances as they are. Errors are those of a scenario with such an account,
 * at its path. RangeError for a factor outside (0, 1].
 *
 * Drawn accounts move up by one number, which changes ties and the ADL rank `random`, and a `maker` that balances the
 * population takes the other side of the probe.
 */
export function withProbe(scenario: Scenario, probe: Probe, depthFactor = 1): Parsed {
  const positions: unknown = (probe as { positions?: unknown } | null)?.positions;
  const held = Array.isArray(positions)
    ? positions.map((position: { instrument?: unknown }) => position?.instrument)
    : [];
  return parseScenario({ ...thinned(scenario, held, depthFactor), accounts: [...scenario.accounts, probe] });
}

/** The scenario with the books of some instruments thinned. RangeError for a factor outside (0, 1]. */
export function thinned(scenario: Scenario, instruments: readonly unknown[], depthFactor: number): Scenario {
  if (!(depthFactor > 0 && depthFactor <= 1)) {
    throw new RangeError(`a depth factor is above 0, at most 1, not ${depthFactor}`);
  }
  if (depthFactor === 1) return scenario;
  return {
    ...scenario,
    instruments: scenario.instruments.map((instrument) =>
      instruments.includes(instrument.id) ? { ...instrument, book: thinner(instrument.book, depthFactor) } : instrument,
    ),
  };
}

type Book = Scenario['instruments'][number]['book'];

function thinner(book: Book, factor: number): Book {
  switch (book.kind) {
    case 'power':
      return { ...book, depthUsdAt1pct: book.depthUsdAt1pct * factor };
    case 'saturating':
      return { ...book, depthUsd: book.depthUsd * factor };
    case 'ladder':
      return { ...book, bids: thinLevels(book.bids, factor), asks: thinLevels(book.asks, factor) };
  }
}

function thinLevels(levels: readonly (readonly [number, number])[], factor: number): [number, number][] {
  return levels.map(([priceUsd, sizeBase]) => [priceUsd, sizeBase * factor]);
}

/** Without delays and order rates: scheduled ones, and the last account's own. */
export function unhindered(scenario: Scenario): Scenario {
  const last = scenario.accounts.length - 1;
  const accounts = scenario.accounts.map((account, n) => {
    if (n !== last) return account;
    const { ordersPerSecond: _, ...rest } = account;
    return { ...rest, orderLatencyMs: 0 };
  });
  return { ...scenario, accounts, shock: { ...scenario.shock, latency: [], rateLimits: [] } };
}
