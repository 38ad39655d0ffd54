/** Teaching case: a hedge sized by the calm days' correlation, on the day when everything moves together (IDX-03). */
import type { Preset } from '../types';
import { coin, longsAndShorts } from './made';

/** BTC moves 0.6 and ALT 0.9 a year; in calm times half of ALT's move is BTC's: beta 0.75, and 0.75 USD of BTC hedge 1 USD of ALT. */
const CALM = { altVolatility: 0.9, btcVolatility: 0.6, correlation: 0.5 };

const STEPS = [
  {
    atMs: 0,
    caption: 'Hal holds 2,000 ALT and is short 75 BTC against them: on calm days the one pays for the other.',
    select: ['hal'],
  },
  {
    atMs: 5_000,
    caption: 'BTC fell, and ALT fell nearly twice as far as it used to. The hedge paid too little.',
    select: ['hal'],
  },
  {
    atMs: 8_000,
    caption: 'Hal’s margin was gone first. The venue sold his 2,000 ALT into a thin book.',
    select: ['hal'],
  },
  {
    atMs: 9_000,
    caption: 'His sale took 4 % off ALT. Ana and Ben had stood the shock; they did not stand this.',
    select: ['hal', 'ana', 'ben'],
  },
  {
    atMs: 11_000,
    caption: 'Then Cem. Hal was left with 75 BTC short: the hedge of a position that was gone.',
    select: ['cem', 'hal'],
  },
];

export function hedgeBecomesTrigger(): Preset {
  const { altVolatility, btcVolatility, correlation } = CALM;
  return {
    id: 'hedge-becomes-trigger',
    kind: 'teaching',
    picture: 'tree',
    title: 'A hedge becomes a trigger',
    teaches:
      'A hedge is as good as its correlation; when everything falls together, the hedged fall first and push the rest.',
    lookFor: [
      'Hal is short BTC against his ALT and lost nothing on calm days. He is the first to fall.',
      'With the stress of correlation at 0 Hal’s hedge holds, and nobody falls.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: two coins, ten accounts and round numbers. Hal holds 2,000 ALT and is short 75 BTC against them, what a calm correlation of 0.5 calls for.',
        'The stress of 0.8 raises that correlation to 0.9. ALT then falls 1.35 times as far as BTC instead of 0.75 times.',
        'The venue marks to its own books and liquidates one account a second; both are simpler than any real venue.',
      ],
      fitted: [],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'A hedge becomes a trigger',
      summary: 'Two coins and a hedger: BTC falls by 8 %, and ALT falls further than it ever did with BTC.',
      clock: { tickMs: 1_000, horizonMs: 40_000 },
      instruments: [coin('BTC', 2_000, 400_000, btcVolatility), coin('ALT', 100, 50_000, altVolatility)],
      correlation: {
        matrix: [
          [1, correlation],
          [correlation, 1],
        ],
        stress: 0.8,
      },
      accounts: [
        {
          id: 'hal',
          role: 'hedger',
          collateralUsd: 24_500,
          positions: [
            { instrument: 'ALT', sizeBase: 2_000 },
            { instrument: 'BTC', sizeBase: -75 },
          ],
        },
        ...longsAndShorts('ALT', [
          ['ana', 300, 4_800],
          ['ben', 300, 5_250],
          ['cem', 400, 7_600],
          ['dia', 600, 12_300],
          ['ivy', -1_600, 60_000],
          ['jon', -2_000, 90_000],
        ]),
        ...longsAndShorts('BTC', [
          ['eli', 45, 27_000],
          ['fay', 60, 36_000],
          ['kim', -30, 40_000],
        ]),
      ],
      venue: {
        mark: { rule: 'book' },
        liquidation: { size: { kind: 'full' }, limit: { kind: 'bankruptcy' }, actionsPerSecond: 1 },
        fund: { startUsd: 10_000 },
        adl: { rank: 'pnlLeverage' },
        socialise: 'gains',
      },
      shock: {
        moves: [{ instrument: 'BTC', kind: 'ramp', startMs: 2_000, durationMs: 6_000, move: -0.08, propagate: true }],
      },
      presentation: { steps: STEPS },
    },
  };
}
