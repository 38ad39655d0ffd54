/** Venue rule: what a vault carries looks worst before it is worth anything again (VAULT-01, VAULT-03). */
import type { Preset } from '../types';
import { coin, longsAndShorts, recovering } from './made';

const STEPS = [
  {
    atMs: 0,
    caption: 'Three large longs, and a vault of 300,000 dollars behind the venue.',
    select: ['ana', 'ben', 'cem', 'vault'],
  },
  {
    atMs: 29_000,
    caption:
      'The price fell too fast for the book. The vault took all three over, 22,000 coins near 93, with what margin they had left.',
    select: ['ana', 'ben', 'cem', 'vault'],
  },
  { atMs: 50_000, caption: 'At 84 it stood 141,000 down on paper. It had sold almost nothing.', select: ['vault'] },
  { atMs: 250_000, caption: 'The price came back to 91, and with it most of the loss.', select: ['vault'] },
  { atMs: 528_000, caption: 'The last coin was sold. The bill: 32,000 dollars.', select: ['vault'] },
];

export function vaultInventory(): Preset {
  return {
    id: 'vault-inventory',
    kind: 'venue-rule',
    picture: 'vault',
    title: 'Inventory in the vault',
    teaches:
      'A vault that takes accounts over holds their risk: its worst moment is on paper, its bill comes when it sells.',
    lookFor: [
      'The vault’s equity at the low: 141,000 USD down on paper, more than four times what it lost in the end.',
      'A vault that sheds twenty times as fast sells into the fall and keeps most of that loss.',
    ],
    notes: {
      measured: [],
      assumed: [
        'Everything: a vault of 300,000 USD that takes accounts over below two thirds of maintenance and sheds 0.2 % of its largest holding a second; three large longs; a fall of 16 % in forty seconds, of which nearly half has come back three minutes later.',
        'Nobody tells the vault that the price will come back. The same rule on a day without a rebound is the preset of JELLY.',
      ],
      fitted: [],
    },
    sources: [],
    scenario: {
      shockgraph: 1,
      title: 'Inventory in the vault',
      summary: 'A vault takes three large longs over at the worst moment and waits.',
      clock: { tickMs: 1_000, horizonMs: 720_000 },
      instruments: [recovering(coin('COIN', 100, 400_000), 20_000)],
      accounts: longsAndShorts('COIN', [
        ['ana', 9_000, 80_000],
        ['ben', 7_000, 66_000],
        ['cem', 6_000, 60_000],
        ['dia', 2_000, 50_000],
        ['ivy', -11_000, 500_000],
        ['jon', -9_000, 500_000],
        ['kim', -4_000, 300_000],
      ]),
      venue: {
        mark: { rule: 'index' },
        liquidation: {
          size: { kind: 'full' },
          limit: { kind: 'bankruptcy' },
          latencyMs: 5_000,
          residue: ['vault', 'adl'],
        },
        vault: { capitalUsd: 300_000, takeoverShare: 0.6667, capacityUsd: 3_000_000, shedPerSecond: 0.002 },
        adl: { rank: 'pnlLeverage' },
      },
      presentation: { steps: STEPS },
      shock: {
        moves: [
          {
            instrument: 'COIN',
            kind: 'path',
            startMs: 10_000,
            path: [
              [40_000, 0.84],
              [60_000, 0.845],
              [240_000, 0.91],
            ],
          },
        ],
      },
    },
  };
}
