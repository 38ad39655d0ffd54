/** Venue rule: a desk with eight slices to sell and a venue that lets it place one order every two seconds (RATE-01). */
import type { Preset } from '../types';
import { coin, longsAndShorts, recovering } from './made';

const SLICES = [98.6, 98.2, 97.8, 97.4, 97, 96.6, 96.2, 95.8];
const SLICE_BASE = 250;

const STEPS = [
  { atMs: 0, caption: 'The desk holds 2,000 coins and has eight exits ready, of 250 each.', select: ['desk'] },
  {
    atMs: 3_500,
    caption: 'The first stop was set off and traded. It used up the desk’s order for the next two seconds.',
    select: ['desk'],
  },
  {
    atMs: 6_000,
    caption: 'All eight had been set off; two had traded, six waited. The price went on.',
    select: ['desk'],
  },
  {
    atMs: 10_000,
    caption:
      'With four of eight sold, the margin was gone. The venue sold the other 1,000 coins at once: it has no order rate.',
    select: ['desk'],
  },
  {
    atMs: 11_000,
    caption: 'That sale pulled down Ana and Ben, and theirs Cem.',
    select: ['desk', 'ana', 'ben', 'cem'],
  },
];

export function rateLimitSqueeze(): Preset {
  return {
    id: 'rate-limit-squeeze',
    kind: 'venue-rule',
    picture: 'orders',
    title: 'A rate-limit squeeze',
    teaches: 'A limit on orders a second holds back the way out, not the way down.',
    lookFor: [
      'The desk has eight exits ready. At one order every two seconds they queue behind one another.',
      'Without that limit all eight trade the moment they are set off, and nobody is liquidated.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: a desk of 2,000 coins with eight stops of 250, a fall of 8 % in eight seconds and, from two seconds on, half an order a second.',
        'Liquidations are not bound by that rate: the venue sells for itself as fast as it likes. Its book recovers by half in two seconds.',
      ],
      fitted: [],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'A rate-limit squeeze',
      summary: 'A desk with eight exits, half an order a second, and a fall of 8 %.',
      clock: { tickMs: 500, horizonMs: 16_000 },
      instruments: [recovering(coin('COIN', 100, 40_000), 2_000)],
      accounts: [
        {
          id: 'desk',
          collateralUsd: 18_500,
          positions: [{ instrument: 'COIN', sizeBase: SLICES.length * SLICE_BASE }],
          stops: SLICES.map((triggerUsd) => ({ instrument: 'COIN', triggerUsd, sizeBase: SLICE_BASE })),
        },
        ...longsAndShorts('COIN', [
          ['ana', 300, 4_150],
          ['ben', 400, 5_900],
          ['cem', 500, 7_900],
          ['dia', 500, 9_500],
          ['ivy', -1_700, 60_000],
          ['jon', -1_200, 50_000],
          ['kim', -800, 40_000],
        ]),
      ],
      venue: {
        mark: { rule: 'book' },
        liquidation: { size: { kind: 'full' }, limit: { kind: 'bankruptcy' } },
        fund: { startUsd: 5_000 },
        adl: { rank: 'pnlLeverage' },
        socialise: 'gains',
      },
      shock: {
        moves: [{ instrument: 'COIN', kind: 'ramp', startMs: 2_000, durationMs: 8_000, move: -0.08 }],
        rateLimits: [{ startMs: 2_000, durationMs: 14_000, ordersPerSecond: 0.5 }],
      },
      presentation: { steps: STEPS },
    },
  };
}
