/** Venue rule: who is closed when nobody buys: the top of a queue, or everybody a little (ADL-02, ADL-03, REGRET-01). */
import type { Preset } from '../types';
import { coin } from './made';

/** [id, size, collateral, entry]: three who have been short for long, and three who are only just even at 88. */
const SHORTS = [
  ['ivy', -5_000, 60_000, 120],
  ['jon', -7_000, 120_000, 112],
  ['kim', -9_000, 200_000, 106],
  ['leo', -14_000, 340_000, 88.9],
  ['mia', -14_000, 360_000, 88.5],
  ['ned', -14_000, 380_000, 88.2],
] as const;
const LONGS = [
  ['ana', 8_000, 82_000, 100],
  ['ben', 7_000, 75_000, 100],
  ['cem', 6_000, 68_000, 100],
  ['dia', 7_000, 200_000, 100],
] as const;

const STEPS = [
  {
    atMs: 0,
    caption: 'Four are long from 100. Six are short: three for long, three only since the price was near 88.',
    select: [],
  },
  { atMs: 3_000, caption: 'The price fell to 92. Everybody held.', select: ['ana', 'ben', 'cem'] },
  {
    atMs: 6_000,
    caption: 'At 88 Ana, Ben and Cem owed more than they had. No bid was left above their bankruptcy prices.',
    select: ['ana', 'ben', 'cem'],
  },
  {
    atMs: 6_000,
    caption:
      'So the winners were closed, at the mark of the second before: Ivy, Jon and Kim, whole. They gave up 84,000 dollars.',
    select: ['ivy', 'jon', 'kim'],
  },
  {
    atMs: 8_000,
    caption: '27,000 had been needed. Leo, Mia and Ned, next in the queue, gave nothing.',
    select: ['leo', 'mia', 'ned'],
  },
];

export function adlQueue(): Preset {
  return {
    id: 'adl-queue-or-pro-rata',
    kind: 'venue-rule',
    picture: 'winners',
    title: 'Queue or pro rata',
    teaches: 'A queue takes the loss from a few at the top; pro rata takes a little from all, and here less in sum.',
    lookFor: [
      'Ivy, Jon and Kim, the best winners, are closed whole; the three behind them give nothing.',
      'By pro rata all six give some: 35,000 USD in sum instead of 84,000, where 27,000 were needed.',
    ],
    notes: {
      measured: [
        'The order only, of 10 October 2025: the queue took 60.1 million USD from winners where 15.08 million were needed; pro rata would have taken what was needed.',
      ],
      assumed: [
        'Everything else: ten accounts in round numbers, and winners old and new. The old ones hold a third of all shorts, chosen so that the queue takes several times what is needed. The price is the mark before the last one, as on Hyperliquid; a winner is never closed at a loss to its entry.',
        'There is no fund and no vault, and the second step goes through every bankruptcy price, so that nothing is sold: all of it goes to the winners at once.',
      ],
      fitted: [],
    },
    sources: [
      {
        what: '16 waves of auto-deleveraging, 10 October 2025',
        licence: 'MIT',
        source: 'pluriholonomic/autodeleveraging-analysis',
      },
    ],
    scenario: {
      shockgraph: 1,
      title: 'Queue or pro rata',
      summary: 'Three longs fall past their bankruptcy prices, and six shorts are asked to take the other side.',
      clock: { tickMs: 1_000, horizonMs: 30_000 },
      instruments: [coin('COIN', 100, 60_000, 0.6, 0.02)],
      accounts: [...LONGS, ...SHORTS].map(([id, sizeBase, collateralUsd, entryUsd]) => ({
        id,
        collateralUsd,
        positions: [{ instrument: 'COIN', sizeBase, entryUsd }],
      })),
      venue: {
        mark: { rule: 'index' },
        liquidation: { size: { kind: 'full' }, limit: { kind: 'bankruptcy' }, residue: ['adl'] },
        adl: { rank: 'pnlLeverage', price: 'previousMark' },
      },
      shock: {
        moves: [
          { instrument: 'COIN', kind: 'step', startMs: 3_000, move: -0.08 },
          { instrument: 'COIN', kind: 'step', startMs: 6_000, move: -0.0434782608695652 },
        ],
      },
      presentation: { steps: STEPS },
    },
  };
}
