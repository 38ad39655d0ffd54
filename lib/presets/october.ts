/** 10 October 2025, 21:15 to 21:27 UTC: BTC, ETH and SOL on one venue that stands for the market. */
import { octoberNotes, OCTOBER_SOURCES } from './octoberNotes';
import { bandsByAccounts, correlationMatrix, ladderOf, tiersOf } from './parts';
import type { Preset, PresetData } from './types';

export const OCTOBER_ID = 'october-10-2025';
/** 21:15:00 UTC, when the five-minute bar opened at OPENING_BTC_USD. */
export const OCTOBER_START_MS = 1_760_130_900_000;
export const OCTOBER_TICK_MS = 1_000;
const HORIZON_MS = 720_000;
const IDS = ['BTC', 'ETH', 'SOL'] as const;
const OPENING_BTC_USD = 112_209;
const VOLATILITY = { BTC: 0.45, ETH: 0.7, SOL: 0.85 };
const RANGE_BPS = { BTC: 24, ETH: 49 };

/** BTC's measured prices as [ms after 21:15:00, USD], times rounded to the tick. */
export function measuredPath(data: PresetData, coin: string): [number, number][] {
  return (data.pricePaths.paths[coin] ?? []).map(([epochMs, priceUsd]) => [
    Math.round((epochMs - OCTOBER_START_MS) / OCTOBER_TICK_MS) * OCTOBER_TICK_MS,
    priceUsd,
  ]);
}

/** Where a coin must have opened so that its first measured price is BTC's move times rho * sigma / sigma_BTC. */
function openingFromFirstPrice(data: PresetData, coin: 'ETH' | 'SOL'): number {
  const btcFirst = measuredPath(data, 'BTC')[0];
  const first = measuredPath(data, coin)[0];
  const rho = data.correlations.pairs[`BTC-${coin}`];
  if (!btcFirst || !first || rho === undefined) throw new Error(`no measured path or correlation for ${coin}`);
  const beta = (rho * VOLATILITY[coin]) / VOLATILITY.BTC;
  return Number((first[1] / (1 + beta * (btcFirst[1] / OPENING_BTC_USD - 1))).toFixed(2));
}

function instruments(data: PresetData) {
  const ethUsd = openingFromFirstPrice(data, 'ETH');
  const solUsd = openingFromFirstPrice(data, 'SOL');
  const shared = { indexWeight: 0.25 };
  return [
    {
      id: 'BTC',
      indexUsd: OPENING_BTC_USD,
      volatilityAnnual: VOLATILITY.BTC,
      ...shared,
      tiers: tiersOf(data.binanceTiers, 'BTC'),
      book: ladderOf(data.btcBook, RANGE_BPS.BTC, OPENING_BTC_USD),
    },
    {
      id: 'ETH',
      indexUsd: ethUsd,
      volatilityAnnual: VOLATILITY.ETH,
      ...shared,
      tiers: tiersOf(data.binanceTiers, 'ETH'),
      book: ladderOf(data.ethBook, RANGE_BPS.ETH, ethUsd),
    },
    {
      id: 'SOL',
      indexUsd: solUsd,
      volatilityAnnual: VOLATILITY.SOL,
      ...shared,
      tiers: tiersOf(data.binanceTiers, 'SOL'),
      book: { kind: 'power', depthUsdAt1pct: 25_000_000, exponent: 1.16 },
    },
  ];
}

/** Shares of accounts by coin, in proportion to published open interest. */
function instrumentShares(data: PresetData): Record<string, number> {
  const oiUsd = IDS.map((id) => data.openInterest.find((row) => row.coin === id)?.oiUsd ?? 0);
  const totalUsd = oiUsd.reduce((sum, usd) => sum + usd, 0);
  const [, eth = 0, sol = 0] = oiUsd.map((usd) => Number((usd / totalUsd).toFixed(3)));
  return { BTC: Number((1 - eth - sol).toFixed(3)), ETH: eth, SOL: sol };
}

function population(data: PresetData) {
  return {
    count: 20_000,
    equity: {
      kind: 'lognormalPareto',
      log10Mean: 3.08,
      log10Sd: 1.25,
      tailAlpha: 0.85,
      tailFromUsd: 1_000_000,
      capUsd: 20_000_000,
    },
    leverage: bandsByAccounts([
      { from: 1, to: 3, share: 0.36 },
      { from: 3, to: 7, share: 0.49 },
      { from: 7, to: 40, share: 0.15 },
    ]),
    instruments: instrumentShares(data),
    instrumentsPerAccount: [0.6, 0.3, 0.1],
    longShare: { BTC: 0.55, ETH: 0.58, SOL: 0.6 },
    crossShare: 0.9315,
    entrySpread: 0.02,
    balance: 'maker',
  };
}

const VENUE = {
  mark: { rule: 'median3' },
  liquidation: {
    size: { kind: 'full' },
    limit: { kind: 'bankruptcy' },
    feeRate: 0.0005,
    residue: ['vault', 'fund', 'adl', 'socialise'],
  },
  vault: { capitalUsd: 40_000_000, takeoverShare: 0.6667, capacityUsd: 400_000_000, shedPerSecond: 0.01 },
  fund: { scope: 'shared', startUsd: 10_000_000 },
  adl: { rank: 'pnlLeverage', price: 'bankruptcy' },
  socialise: 'gains',
};

/** Depth left: 1/3.4 from the start (median cascade), then BTC 1/17 (90th percentile), ETH and SOL down to 1/200. */
const LIQUIDITY = [
  { startMs: 0, durationMs: HORIZON_MS, depthFactor: 0.294 },
  { instruments: ['BTC'], startMs: 249_000, durationMs: 120_000, depthFactor: 0.2 },
  { instruments: ['ETH', 'SOL'], startMs: 249_000, durationMs: 60_000, depthFactor: 0.017 },
];

export function october(data: PresetData): Preset {
  return {
    id: OCTOBER_ID,
    kind: 'real-event',
    title: '10 October 2025',
    teaches: 'How a fall of a few percent becomes a market-wide cascade once depth is gone.',
    lookFor: [
      'The second the fund reaches zero, and how the number of closures per second changes there.',
      'How few accounts the shock alone would have felled: generation 0 against all later ones.',
    ],
    notes: octoberNotes(data.octoberFit),
    sources: OCTOBER_SOURCES,
    scenario: {
      shockgraph: 1,
      title: '10 October 2025, 21:15 to 21:27 UTC',
      summary: 'BTC, ETH and SOL on real tiers and books; 20,000 synthetic accounts; the outside path is fitted.',
      seed: 20251010,
      clock: { tickMs: OCTOBER_TICK_MS, horizonMs: HORIZON_MS },
      instruments: instruments(data),
      correlation: { matrix: correlationMatrix(data.correlations, IDS) },
      population: population(data),
      venue: VENUE,
      shock: {
        moves: [{ instrument: 'BTC', kind: 'path', path: data.octoberFit.path, propagate: true }],
        liquidity: LIQUIDITY,
      },
    },
  };
}
