/** 10 October 2025, 21:15 to 21:27 UTC: BTC, ETH and SOL on one venue that stands for the market. */
import { OCTOBER_SOURCES, octoberNotes } from './octoberNotes';
import { bandsByAccounts, correlationMatrix, ladderOf, tiersOf } from './parts';
import type { Preset, PresetData } from './types';

export const OCTOBER_ID = 'october-10-2025';
/** 21:15:00 UTC, when the five-minute bar opened at OPENING_BTC_USD. */
export const OCTOBER_START_MS = 1_760_130_900_000;
export const OCTOBER_TICK_MS = 1_000;
export const OCTOBER_HORIZON_MS = 720_000;
const IDS = ['BTC', 'ETH', 'SOL'] as const;
export const OPENING_BTC_USD = 112_209;
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
  const indexWeight = 0.1;
  const recoveryHalfLifeMs = 60_000;
  return [
    {
      id: 'BTC',
      indexUsd: OPENING_BTC_USD,
      volatilityAnnual: VOLATILITY.BTC,
      indexWeight,
      tiers: tiersOf(data.binanceTiers, 'BTC'),
      book: { ...ladderOf(data.btcBook, RANGE_BPS.BTC, OPENING_BTC_USD), recoveryHalfLifeMs },
    },
    {
      id: 'ETH',
      indexUsd: ethUsd,
      volatilityAnnual: VOLATILITY.ETH,
      indexWeight,
      tiers: tiersOf(data.binanceTiers, 'ETH'),
      book: { ...ladderOf(data.ethBook, RANGE_BPS.ETH, ethUsd), recoveryHalfLifeMs },
    },
    {
      id: 'SOL',
      indexUsd: solUsd,
      volatilityAnnual: VOLATILITY.SOL,
      indexWeight,
      tiers: tiersOf(data.binanceTiers, 'SOL'),
      book: { kind: 'power', depthUsdAt1pct: 25_000_000, exponent: 1.16, recoveryHalfLifeMs },
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
      capUsd: 2_000_000,
    },
    leverage: bandsByAccounts([
      { from: 1, to: 3, share: 0.36 },
      { from: 3, to: 7, share: 0.49 },
      { from: 7, to: 12, share: 0.1 },
      { from: 12, to: 50, share: 0.05 },
    ]),
    instruments: instrumentShares(data),
    instrumentsPerAccount: [0.6, 0.3, 0.1],
    longShare: { BTC: 0.6, ETH: 0.6, SOL: 0.6 },
    crossShare: 0.9315,
    entrySpread: 0.003,
    balance: 'maker',
  };
}

const VENUE = {
  mark: { rule: 'median3', intervalMs: 3_000, band: 0.08 },
  liquidation: {
    size: { kind: 'full' },
    limit: { kind: 'bankruptcy' },
    feeRate: 0.0005,
    residue: ['fund', 'adl', 'socialise'],
  },
  vault: { capitalUsd: 4_000_000, takeoverShare: 0.6667, capacityUsd: 20_000_000, shedPerSecond: 0.002 },
  fund: { scope: 'shared', startUsd: 2_000_000 },
  adl: { rank: 'pnlLeverage', price: 'bankruptcy' },
  socialise: 'gains',
};

/** When depth is thinnest: from the last measured price before the fall until half a minute after the low. */
const THIN = { startMs: 249_000, durationMs: 91_000 };

/** Share of the measured depth that is left: 1/3.4 is the median cascade, 1/17 the tenth worst, less was seen that day. */
const LIQUIDITY = [
  { startMs: 0, durationMs: THIN.startMs, depthFactor: 0.294 },
  { instruments: ['BTC'], ...THIN, depthFactor: 0.059 },
  { instruments: ['ETH', 'SOL'], ...THIN, depthFactor: 0.01 },
  { startMs: 340_000, durationMs: OCTOBER_HORIZON_MS - 340_000, depthFactor: 0.294 },
];

export function october(data: PresetData): Preset {
  return {
    id: OCTOBER_ID,
    kind: 'real-event',
    picture: 'swarm',
    title: '10 October 2025',
    teaches: 'How a fall of a few percent becomes a market-wide cascade once depth is gone.',
    lookFor: [
      'The fund runs dry within seconds of the first avalanche; from then on winners are closed.',
      'How few accounts the shock alone fells (the first generation) against all that are pulled down later.',
    ],
    notes: octoberNotes(data.octoberFit),
    sources: OCTOBER_SOURCES,
    scenario: {
      shockgraph: 1,
      title: '10 October 2025, 21:15 to 21:27 UTC',
      summary: 'BTC, ETH and SOL on real tiers and books; 20,000 synthetic accounts; the outside path is fitted.',
      seed: 20251010,
      clock: { tickMs: OCTOBER_TICK_MS, horizonMs: OCTOBER_HORIZON_MS },
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
