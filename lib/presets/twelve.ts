/** The teaching preset: twelve accounts, one coin at 100 USD, one thing falling after another, once a second. */
import type { Preset } from './types';

/** [id, size in coins (+ long), collateral in USD]: everyone entered at 100. */
const ACCOUNTS: readonly (readonly [string, number, number])[] = [
  ['ana', 200, 2_800],
  ['ben', 200, 3_000],
  ['cem', 300, 4_800],
  ['dia', 300, 5_250],
  ['eli', 400, 7_600],
  ['fay', 800, 18_400],
  ['gus', 200, 5_000],
  ['hal', 300, 13_500],
  ['ivy', -900, 10_800],
  ['jon', -800, 16_000],
  ['kim', -700, 35_000],
  ['leo', -300, 30_000],
];

const STEPS = [
  { atMs: 0, caption: 'One coin at 100 USD. Eight are long, four are short, nobody is in trouble.', select: [] },
  {
    atMs: 2_000,
    caption: 'Outside, the price falls to 95. That is too much for Ana, and for Ana alone: her 200 coins are sold.',
    select: ['ana'],
  },
  {
    atMs: 3_000,
    caption:
      'Ana’s sale has pressed the price to 93.10. That triggers Ben and Cem. The venue sells one account a second: Ben is first.',
    select: ['ben', 'cem'],
  },
  {
    atMs: 4_000,
    caption:
      'Ben’s sale has pressed it to 91.20. Cem, who had to wait his turn, is sold. Dia is triggered: the shock cost her 5\u00a0% too, but only Ben’s sale tipped her.',
    select: ['dia', 'ben', 'cem'],
  },
  {
    atMs: 5_000,
    caption: 'Cem’s sale has pressed it to 88.35, and that triggers Eli. It is Dia’s turn to be sold.',
    select: ['eli', 'cem', 'dia'],
  },
  {
    atMs: 7_000,
    caption:
      'Fay is large: her 800 coins are sold down to 74.10. What the sale loses below 77, her bankruptcy price, the fund pays: 443 USD.',
    select: ['fay', 'fund'],
  },
  {
    atMs: 8_000,
    caption: 'Gus, triggered a second ago, waited too long. The fund pays its last 57 USD for him and is empty.',
    select: ['gus', 'fund'],
  },
  {
    atMs: 8_000,
    caption:
      'What is left of Gus, 150 coins, is closed against Ivy at 75 (ADL), though the mark stands at 74.10: she gives up 135 USD of profit.',
    select: ['gus', 'ivy'],
  },
];

export function twelveAccounts(): Preset {
  return {
    id: 'twelve-accounts',
    kind: 'teaching',
    picture: 'tree',
    title: 'Twelve accounts',
    teaches: 'How one forced sale pulls down the next, empties the fund and ends at a winner.',
    lookFor: [
      'The shock alone fells only Ana; follow the path from Gus back to her.',
      'The second the fund reaches zero, and who gives up a profit after it.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: the accounts, the margin of 10 %, the book (10,000 USD move the price by 1 %) and the fund of 500 USD are made up, in round numbers, so that each step can be checked by hand.',
        'The venue liquidates one account a second and marks to its own book; both are simpler than any real venue.',
      ],
      fitted: [],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'Twelve accounts',
      summary: 'One coin, one shock of -5 %, twelve accounts; small enough to follow by hand.',
      clock: { tickMs: 1_000, horizonMs: 30_000 },
      instruments: [
        {
          id: 'COIN',
          indexUsd: 100,
          tiers: [{ fromUsd: 0, maintenanceRate: 0.1 }],
          book: { kind: 'power', depthUsdAt1pct: 10_000, exponent: 1 },
        },
      ],
      accounts: ACCOUNTS.map(([id, sizeBase, collateralUsd]) => ({
        id,
        collateralUsd,
        positions: [{ instrument: 'COIN', sizeBase }],
      })),
      venue: {
        mark: { rule: 'book' },
        liquidation: {
          size: { kind: 'full' },
          limit: { kind: 'bankruptcy' },
          actionsPerSecond: 1,
          residue: ['fund', 'adl', 'socialise'],
        },
        fund: { startUsd: 500 },
        adl: { rank: 'pnlLeverage' },
        socialise: 'gains',
      },
      shock: { moves: [{ instrument: 'COIN', kind: 'step', startMs: 2_000, move: -0.05 }] },
      presentation: { steps: STEPS },
    },
  };
}
