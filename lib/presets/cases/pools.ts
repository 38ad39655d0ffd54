/** Venue rule: a fund of a million on the front page, and the pool of one market (FUND-01, FUND-02). */
import type { Preset } from '../types';
import { coin, longsAndShorts } from './made';

const STEPS = [
  {
    atMs: 0,
    caption: 'The fund holds a million dollars: 700,000 for BTC, 250,000 for ETH, 50,000 for ALT.',
    select: ['fund'],
  },
  {
    atMs: 3_000,
    caption: 'ALT fell by 14 % in one step. Four longs owed more than they had. Ana’s sale took all of ALT’s pool.',
    select: ['ana', 'fund'],
  },
  {
    atMs: 5_000,
    caption: 'Nothing was left for Ben, Cem and Dia. They were closed against the best winners, Ivy and Jon.',
    select: ['ben', 'cem', 'ivy', 'jon'],
  },
  {
    atMs: 7_000,
    caption: 'Ivy and Jon gave up 83,000 dollars. The 950,000 in the other two pools were never asked.',
    select: ['ivy', 'jon', 'fund'],
  },
];

export function fundPools(): Preset {
  return {
    id: 'fund-pools',
    kind: 'venue-rule',
    picture: 'pools',
    title: 'A fund of a million, in pools',
    teaches: 'A fund split by market protects each market with its own pool, not with the headline.',
    lookFor: [
      'ALT’s pool of 50,000 USD is empty at once, with 950,000 USD of the fund untouched beside it.',
      'As one shared fund it pays the same losses in full, and no winner is closed.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: three coins and one fund of a million dollars, of which BTC’s pool holds 700,000, ETH’s 250,000 and ALT’s 50,000; thirteen accounts in round numbers.',
        'ALT gaps by 14 % between two seconds, through the bankruptcy prices of five longs. Orders may lose what the fund can pay; what is then left goes to the winners.',
      ],
      fitted: [],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'A fund of a million, in pools',
      summary: 'A fund of a million dollars, split by market, and a gap in the market whose pool is small.',
      clock: { tickMs: 1_000, horizonMs: 40_000 },
      instruments: [coin('BTC', 2_000, 4_000_000), coin('ETH', 200, 2_500_000, 0.7), coin('ALT', 100, 900_000, 0.9)],
      accounts: [
        ...longsAndShorts('ALT', [
          ['ana', 8_000, 64_000],
          ['ben', 7_000, 63_000],
          ['cem', 6_000, 60_000],
          ['dia', 5_000, 60_000],
          ['eli', 5_000, 75_000],
          ['fay', 4_000, 120_000],
          ['ivy', -14_000, 350_000],
          ['jon', -12_000, 500_000],
          ['kim', -9_000, 600_000],
        ]),
        ...longsAndShorts('BTC', [
          ['gus', 500, 300_000],
          ['leo', -500, 300_000],
        ]),
        ...longsAndShorts('ETH', [
          ['mia', 2_000, 150_000],
          ['ned', -2_000, 150_000],
        ]),
      ],
      venue: {
        mark: { rule: 'book' },
        liquidation: {
          size: { kind: 'full' },
          limit: { kind: 'fundBounded' },
          actionsPerSecond: 1,
          residue: ['adl', 'socialise'],
        },
        fund: { scope: 'perInstrument', startUsd: { BTC: 700_000, ETH: 250_000, ALT: 50_000 } },
        adl: { rank: 'pnlLeverage' },
        socialise: 'gains',
      },
      shock: { moves: [{ instrument: 'ALT', kind: 'step', startMs: 3_000, move: -0.14 }] },
      presentation: { steps: STEPS },
    },
  };
}
