/** Teaching case: stops that were in time, and a venue that was not (STOP-01, MARK-03). */
import type { Preset } from '../types';
import { coin, longsAndShorts, recovering } from './made';

/** [id, size, collateral, stop in USD]. */
const STOPPED = [
  ['ana', 200, 1_700, 97.5],
  ['ben', 300, 2_700, 97],
  ['cem', 400, 3_700, 96.5],
  ['dia', 500, 4_800, 96],
  ['eli', 600, 6_000, 95.8],
] as const;

const STEPS = [
  {
    atMs: 0,
    caption: 'Five longs, each with a stop well above the price at which it would be liquidated.',
    select: ['ana', 'ben', 'cem', 'dia', 'eli'],
  },
  {
    atMs: 3_000,
    caption: 'The venue began to answer six seconds late. The mark stood still; trades went on.',
    select: [],
  },
  {
    atMs: 6_500,
    caption: 'All five stops had been set off. Not one of them had reached the book.',
    select: ['ana', 'eli'],
  },
  {
    atMs: 8_000,
    caption: 'The spike ended and the mark jumped. The venue sold all five in that same tick, before their own orders.',
    select: ['ana', 'ben', 'cem', 'dia', 'eli'],
  },
  { atMs: 8_500, caption: 'Their sales took Fay along, who had no stop at all.', select: ['fay', 'eli'] },
];

export function latencySpike(): Preset {
  return {
    id: 'latency-spike',
    kind: 'teaching',
    picture: 'orders',
    title: 'A latency spike',
    teaches: 'A stop set in time is worth nothing while the venue is late: the liquidation overtakes it.',
    lookFor: [
      'Each stop was set off before its account was in danger, and none had traded when the liquidation came.',
      'Without the added latency all five stops trade, and nobody is liquidated.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: nine accounts, a fall of 6.5 % in as many seconds and six seconds of added latency, held for five.',
        'In the spike the mark stands still, for samples are published late; stops watch the last trade, which does not wait. An order placed in the spike keeps its delay; a liquidation decided after it has none.',
        'Stops are market orders and watch the last price; the venue marks to its own book, which recovers by half in two seconds.',
      ],
      fitted: [],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'A latency spike',
      summary: 'Five longs with stops, a fall, and five seconds in which the venue answers six seconds late.',
      clock: { tickMs: 500, horizonMs: 16_000 },
      instruments: [recovering(coin('COIN', 100, 60_000), 2_000)],
      accounts: [
        ...STOPPED.map(([id, sizeBase, collateralUsd, triggerUsd]) => ({
          id,
          collateralUsd,
          orderLatencyMs: 500,
          positions: [{ instrument: 'COIN', sizeBase }],
          stops: [{ instrument: 'COIN', triggerUsd, sizeBase, on: 'last' }],
        })),
        ...longsAndShorts('COIN', [
          ['fay', 500, 6_650],
          ['ivy', -1_200, 40_000],
          ['jon', -900, 30_000],
          ['kim', -400, 20_000],
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
        moves: [{ instrument: 'COIN', kind: 'ramp', startMs: 2_000, durationMs: 6_500, move: -0.065 }],
        latency: [{ startMs: 3_000, durationMs: 5_000, addMs: 6_000 }],
      },
      presentation: { steps: STEPS },
    },
  };
}
