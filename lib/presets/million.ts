/** A million accounts on ten coins: what a venue's size looks like, and that the engine does not mind it. */
import type { Preset } from './types';

/** [id, opening price in USD, annual volatility, USD that move the price by 1 %, share of the accounts' positions]. */
const COINS: readonly (readonly [string, number, number, number, number])[] = [
  ['BTC', 112_000, 0.45, 480_000_000, 0.28],
  ['ETH', 4_100, 0.7, 300_000_000, 0.22],
  ['SOL', 205, 0.85, 120_000_000, 0.12],
  ['XRP', 2.75, 0.8, 72_000_000, 0.09],
  ['BNB', 1_220, 0.6, 60_000_000, 0.08],
  ['DOGE', 0.24, 0.95, 48_000_000, 0.07],
  ['ADA', 0.78, 0.9, 30_000_000, 0.05],
  ['LINK', 21, 0.9, 24_000_000, 0.04],
  ['AVAX', 27, 0.95, 21_000_000, 0.03],
  ['SUI', 3.4, 1.05, 18_000_000, 0.02],
];
/** Every pair alike: the rounded middle of the published correlations of the October preset. */
const CORRELATION = 0.8;

export function millionAccounts(): Preset {
  return {
    id: 'million-accounts',
    kind: 'teaching',
    picture: 'swarm',
    title: 'A million accounts',
    teaches: 'How few of a million accounts a fall reaches, and how much those few sell.',
    lookFor: [
      'Most accounts are untouched; groups stand for thousands, the largest stand alone.',
      'The small coins fall further than the shock: their books are thin and their owners hold the large ones too.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: ten coins at round prices, books that are power laws, one tier of margin each, every pair of coins correlated at 0.8.',
        'The accounts are drawn as in the October preset, without its tail of very large ones: lognormal equity, leverage mostly below 7.',
        'One venue under textbook rules: index mark, whole accounts sold at once, a shared fund, then the winners.',
      ],
      fitted: ['Depth and shock, so that about one account in a hundred is liquidated.'],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'A million accounts',
      summary: 'Ten coins, a million drawn accounts, a fall of 5.5 % in BTC within a minute.',
      seed: 1_000_000,
      clock: { tickMs: 1_000, horizonMs: 600_000 },
      instruments: COINS.map(([id, indexUsd, volatilityAnnual, depthUsdAt1pct]) => ({
        id,
        indexUsd,
        volatilityAnnual,
        indexWeight: 0.3,
        tiers: [
          { fromUsd: 0, maintenanceRate: 0.005 },
          { fromUsd: 500_000, maintenanceRate: 0.01 },
          { fromUsd: 5_000_000, maintenanceRate: 0.025 },
        ],
        book: { kind: 'power', depthUsdAt1pct, exponent: 1 },
      })),
      correlation: { matrix: COINS.map(([a]) => COINS.map(([b]) => (a === b ? 1 : CORRELATION))) },
      population: {
        count: 1_000_000,
        equity: {
          kind: 'lognormalPareto',
          log10Mean: 3,
          log10Sd: 0.9,
          tailAlpha: 1.3,
          tailFromUsd: 1_000_000,
          capUsd: 30_000_000,
        },
        leverage: [
          { from: 1, to: 3, share: 0.6 },
          { from: 3, to: 7, share: 0.33 },
          { from: 7, to: 12, share: 0.055 },
          { from: 12, to: 40, share: 0.015 },
        ],
        instruments: Object.fromEntries(COINS.map(([id, , , , share]) => [id, share])),
        instrumentsPerAccount: [0.45, 0.3, 0.15, 0.1],
        longShare: Object.fromEntries(COINS.map(([id]) => [id, 0.62])),
        entrySpread: 0.003,
        balance: 'maker',
      },
      venue: {
        mark: { rule: 'index' },
        liquidation: { size: { kind: 'full' }, limit: { kind: 'bankruptcy' }, feeRate: 0.0005 },
        fund: { startUsd: 5_000_000 },
        adl: { rank: 'pnlLeverage' },
        socialise: 'gains',
      },
      shock: {
        moves: [
          { instrument: 'BTC', kind: 'ramp', startMs: 10_000, durationMs: 60_000, move: -0.055, propagate: true },
        ],
      },
    },
  };
}
