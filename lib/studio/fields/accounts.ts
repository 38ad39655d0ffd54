/** Who is there: how many, how levered, on which side; and how the instruments hang together. */
import type { Population, Scenario } from '@/lib/scenario';
import type { Field } from './types';

function withPopulation(scenario: Scenario, change: Partial<Population>): unknown {
  return scenario.population ? { ...scenario, population: { ...scenario.population, ...change } } : scenario;
}

const hasPopulation = (s: Scenario) => s.population !== undefined;

/** Middle of the highest band of leverage: what the control moves all bands by. */
function topLeverage(scenario: Scenario): number | undefined {
  return scenario.population?.leverage.reduce((top, band) => Math.max(top, band.to), 0);
}

function meanLong(scenario: Scenario): number | undefined {
  const shares = Object.values(scenario.population?.longShare ?? {});
  return shares.length === 0 ? undefined : Number((shares.reduce((sum, s) => sum + s, 0) / shares.length).toFixed(4));
}

export const ACCOUNT_FIELDS: readonly Field[] = [
  {
    kind: 'number',
    id: 'population',
    section: 'accounts',
    label: 'Synthetic accounts',
    code: 'POP-01',
    says: 'How many are drawn from the distributions.',
    unit: 'count',
    min: 10,
    max: 100_000,
    scale: 'log',
    applies: hasPopulation,
    read: (s) => s.population?.count,
    write: (s, value) => withPopulation(s, { count: value ?? 10 }),
  },
  {
    kind: 'number',
    id: 'leverage',
    section: 'accounts',
    label: 'Leverage, against the start',
    code: 'POP-01',
    says: 'Scales every band of leverage that accounts are drawn from.',
    unit: 'share',
    min: 0.2,
    max: 2,
    scale: 'log',
    applies: hasPopulation,
    read: (s, base) => {
      const [now, then] = [topLeverage(s), topLeverage(base)];
      return now === undefined || then === undefined ? undefined : Number((now / then).toPrecision(6));
    },
    write: (s, value, base) =>
      withPopulation(s, {
        leverage:
          (base.population ?? s.population)?.leverage.map((band) => ({
            ...band,
            from: band.from * (value ?? 1),
            to: band.to * (value ?? 1),
          })) ?? [],
      }),
  },
  {
    kind: 'number',
    id: 'longs',
    section: 'accounts',
    label: 'Longs among them',
    code: 'POP-01',
    says: 'Share of positions that are long, by number; all instruments move together.',
    unit: 'share',
    min: 0,
    max: 1,
    scale: 'linear',
    applies: hasPopulation,
    read: meanLong,
    write: (s, value, base) => {
      const from = meanLong(base) ?? 0.5;
      const shift = (value ?? from) - from;
      const shares = Object.entries(base.population?.longShare ?? {});
      return withPopulation(s, {
        longShare: Object.fromEntries(
          shares.map(([id, share]) => [id, Math.max(0, Math.min(1, Number((share + shift).toFixed(6))))]),
        ),
      });
    },
  },
  {
    kind: 'number',
    id: 'seed',
    section: 'accounts',
    label: 'Seed',
    code: 'RNG-01',
    says: 'Another seed draws other accounts from the same distributions.',
    unit: 'name',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    scale: 'linear',
    applies: hasPopulation,
    read: (s) => Number(s.seed),
    write: (s, value) => ({ ...s, seed: value ?? 0 }),
  },
];

export const MARKET_FIELDS: readonly Field[] = [
  {
    kind: 'number',
    id: 'stress',
    section: 'market',
    label: 'Correlation stress',
    code: 'IDX-03',
    says: 'How far the correlations have gone towards one.',
    unit: 'share',
    min: 0,
    max: 1,
    scale: 'linear',
    applies: (s) => s.instruments.length > 1,
    read: (s) => s.correlation.stress,
    write: (s, value) => ({ ...s, correlation: { ...s.correlation, stress: value ?? 0 } }),
  },
  {
    kind: 'number',
    id: 'index-weight',
    section: 'market',
    label: 'Own book in the index',
    code: 'IDX-01',
    says: "Weight of the venue's own book in the index of each instrument.",
    unit: 'share',
    min: 0,
    max: 1,
    scale: 'linear',
    applies: () => true,
    read: (s) => s.instruments[0]?.indexWeight,
    write: (s, value) => ({ ...s, instruments: s.instruments.map((one) => ({ ...one, indexWeight: value ?? 0 })) }),
  },
];
