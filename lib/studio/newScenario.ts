/** What a new scenario begins as: one market, a crowd of levered longs and shorts, and a fall of 5 %. */
import { parseScenario, type Scenario } from '@/lib/scenario';

const DOCUMENT = {
  shockgraph: 1,
  title: 'New scenario',
  seed: 1,
  clock: { tickMs: 1000, horizonMs: 60_000 },
  instruments: [
    {
      id: 'BTC',
      indexUsd: 60_000,
      tiers: [
        { fromUsd: 0, maintenanceRate: 0.005, maxLeverage: 100 },
        { fromUsd: 1e6, maintenanceRate: 0.01, maxLeverage: 50 },
        { fromUsd: 1e7, maintenanceRate: 0.025, maxLeverage: 20 },
      ],
      book: { kind: 'power', depthUsdAt1pct: 2e7, exponent: 1, recoveryHalfLifeMs: 120_000 },
    },
  ],
  population: {
    count: 500,
    equity: { kind: 'lognormalPareto', log10Mean: 3.5, log10Sd: 1, tailAlpha: 0.9, tailFromUsd: 1e5, capUsd: 5e6 },
    leverage: [
      { from: 2, to: 5, share: 0.4 },
      { from: 5, to: 15, share: 0.4 },
      { from: 15, to: 25, share: 0.2 },
    ],
    instruments: { BTC: 1 },
    instrumentsPerAccount: [1],
    longShare: { BTC: 0.6 },
    entrySpread: 0.005,
  },
  venue: {
    mark: { rule: 'median3' },
    liquidation: { feeRate: 0.005 },
    fund: { startUsd: 250_000 },
    adl: { rank: 'pnlLeverage' },
    socialise: 'gains',
  },
  shock: { moves: [{ instrument: 'BTC', kind: 'ramp', startMs: 5_000, durationMs: 10_000, move: -0.05 }] },
};

export function newScenario(): Scenario {
  const parsed = parseScenario(DOCUMENT);
  if (!parsed.ok) throw new Error('the new scenario is not one');
  return parsed.scenario;
}

/** An id for an own scenario, from random bytes of the device. */
export function ownId(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
