/** Teaching case: the same fall with and without somebody on the other side (BOOK-07). */
import type { Preset } from '../types';

const STEPS = [
  { atMs: 0, caption: '250 accounts and a book in which two million dollars move the price by 1 %.', select: [] },
  {
    atMs: 15_000,
    caption: 'The price slid by 2 %. A sixth of the depth had left before anybody was sold.',
    select: [],
  },
  {
    atMs: 21_000,
    caption: 'The first liquidations moved the price faster, and more makers left: 60 % of the depth was there.',
    select: [],
  },
  {
    atMs: 30_000,
    caption:
      'With less than a third of it, each sale did three times the harm. The price stood nearly 12 % down on a shock of 4 %.',
    select: [],
  },
  {
    atMs: 60_000,
    caption: 'It grew quiet, and the depth came back: too late for those who had been sold.',
    select: [],
  },
];

export function makersWithdraw(): Preset {
  return {
    id: 'makers-withdraw',
    kind: 'teaching',
    picture: 'depth',
    title: 'Makers withdraw',
    teaches: 'Depth leaves when it is needed: each sale makes the next one move the price more.',
    lookFor: [
      'Depth falls with the first forced sales and stays away while the price moves.',
      'With makers who stay the same shock fells 32 accounts instead of 85, and the price 5.6 % instead of 11.8 %.',
    ],
    notes: {
      measured: [
        'The order of size only: depth within 1 % fell 3.4 times in the median of 636 cascades and 17 times in the tenth worst.',
      ],
      assumed: [
        'One coin, 250 drawn accounts, a fall of 4 % in 20 seconds. Half of what can leave has left when the price moves 20 of its usual one-second steps; a fifth of the depth never leaves; the makers’ memory halves every five seconds.',
        'A maker holds the other side of the accounts and is margined like anybody.',
      ],
      fitted: [],
    },
    sources: [
      {
        what: 'How far depth falls in a cascade (636 cascades)',
        licence: 'facts',
        source: 'published analyses of order books in liquidation cascades',
      },
    ],
    scenario: {
      shockgraph: 1,
      title: 'Makers withdraw',
      summary: '250 accounts, a fall of 4 %, and makers who leave as soon as it moves.',
      seed: 3,
      clock: { tickMs: 1_000, horizonMs: 90_000 },
      instruments: [
        {
          id: 'COIN',
          indexUsd: 100,
          volatilityAnnual: 0.8,
          tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
          book: { kind: 'power', depthUsdAt1pct: 2_000_000, exponent: 1, recoveryHalfLifeMs: 30_000 },
        },
      ],
      population: {
        count: 250,
        equity: {
          kind: 'lognormalPareto',
          log10Mean: 3.4,
          log10Sd: 0.6,
          tailAlpha: 1.5,
          tailFromUsd: 30_000,
          capUsd: 60_000,
        },
        leverage: [
          { from: 2, to: 6, share: 0.4 },
          { from: 6, to: 14, share: 0.4 },
          { from: 14, to: 30, share: 0.2 },
        ],
        instruments: { COIN: 1 },
        instrumentsPerAccount: [1],
        longShare: { COIN: 0.7 },
        entrySpread: 0.003,
        balance: 'maker',
      },
      venue: {
        mark: { rule: 'book' },
        liquidation: { size: { kind: 'full' }, limit: { kind: 'bankruptcy' }, latencyMs: 1_000 },
        fund: { startUsd: 200_000 },
        adl: { rank: 'pnlLeverage' },
        socialise: 'gains',
        makers: { vHalf: 20, floor: 0.2, halfLifeMs: 5_000 },
      },
      shock: { moves: [{ instrument: 'COIN', kind: 'ramp', startMs: 5_000, durationMs: 20_000, move: -0.04 }] },
      presentation: { steps: STEPS },
    },
  };
}
