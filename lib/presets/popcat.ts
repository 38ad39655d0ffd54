/** Hyperliquid, 12 November 2025: nineteen accounts, one wall of bids, and what was behind it. */
import type { Preset } from './types';

const OPENING_USD = 0.21;
const ACCOUNTS = 19;
const DEPOSITED_USD = 3_000_000;
/** 26 million USD in all. */
const SIZE_BASE = Math.round(26_000_000 / OPENING_USD / ACCOUNTS);

const WALL_GONE_MS = 30_000;

/** Share of the depth that is left without the wall: turned until the book's low met 0.12 USD; the test recomputes it. */
const FITTED = { depthLeft: 0.05 };

const NOTES = {
  measured: [
    '3 million USD from one exchange, spread over 19 accounts; longs of 20 to 30 million USD in all (26 million in one analysis); a wall of 20 to 30 million USD of bids near 0.21, taken away again.',
    'The price fell from 0.21 to 0.12 to 0.13, depending on the report. All 3 million were lost; the vault lost another 4.9 million. 25 to 63 million USD of longs were liquidated.',
  ],
  assumed: [
    'All 19 accounts alike, 8.7x on 26 million USD; one report has 5x, which does not go with the other two figures. Everybody entered at 0.21, with a maintenance of 5 %.',
    'The wall is the depth of the book: 20 million USD within 1 % (exponent 1.16, the measured median) before 30 s. The outside price falls to 0.13 in five minutes; how fast it really fell is reported only as “within minutes”.',
    'Rules as Hyperliquid publishes them; a vault of 400 million USD that sheds half a percent of its largest holding a second, as in our preset of the venue. 200 small accounts are drawn, and a maker holds the other side.',
  ],
  fitted: [
    'The share of the depth that is left when the wall is gone, 5 %, so that the book’s low is 0.12 USD. That figure is therefore no test.',
    'Held out, not fitted: the vault’s loss, which comes out a third too small, and what the nineteen lost.',
  ],
};

const SOURCES = [
  { what: 'Deposits, accounts, the vault’s loss', licence: 'facts', source: 'Arkham, 12 November 2025, as reported' },
  {
    what: 'Size of the longs and of the wall, prices, liquidations',
    licence: 'facts',
    source: 'Lookonchain, 13 November 2025, and press of 12 to 14 November 2025',
  },
];

const STEPS = [
  {
    atMs: 0,
    caption: 'Nineteen accounts, one owner: 26 million USD of longs on 3 million of margin.',
    select: ['wallet-1'],
  },
  {
    atMs: WALL_GONE_MS,
    caption: 'The wall of bids at 0.21 was taken away. A twentieth of the depth was left.',
    select: [],
  },
  {
    atMs: 60_000,
    caption:
      'At 0.195 all nineteen fell at once. A fifth of each went into the thin book, and the vault took the rest.',
    select: ['wallet-1', 'vault'],
  },
  {
    atMs: 180_000,
    caption: 'The vault sold as the price fell; each sale pushed it on and took smaller longs along.',
    select: ['vault'],
  },
  {
    atMs: 300_000,
    caption: 'It held nothing any more. The owner had lost 3 million; the vault about as much again.',
    select: ['vault'],
  },
];

export function popcat(): Preset {
  return {
    id: 'popcat-2025-11-12',
    kind: 'real-event',
    picture: 'vault',
    title: 'POPCAT, 12 November 2025',
    teaches: 'A wall of bids is an order, and an order can be taken back; the margin was set as if it could not.',
    lookFor: [
      'Nineteen accounts fall in the same second: they are one account, cut into pieces.',
      'Had the wall stayed (depth unchanged), the same fall would have cost the vault a fraction.',
    ],
    notes: NOTES,
    sources: SOURCES,
    scenario: {
      shockgraph: 1,
      title: 'POPCAT, 12 November 2025',
      summary: 'Nineteen longs on 3 million USD, a wall of bids that vanishes, and a vault that takes them over.',
      seed: 20251112,
      clock: { tickMs: 1_000, horizonMs: 480_000 },
      instruments: [
        {
          id: 'POPCAT',
          indexUsd: OPENING_USD,
          volatilityAnnual: 1.2,
          tiers: [{ fromUsd: 0, maintenanceRate: 0.05, maxLeverage: 10 }],
          book: { kind: 'power', depthUsdAt1pct: 20_000_000, exponent: 1.16, recoveryHalfLifeMs: 120_000 },
        },
      ],
      accounts: Array.from({ length: ACCOUNTS }, (_, n) => ({
        id: `wallet-${n + 1}`,
        collateralUsd: Math.round(DEPOSITED_USD / ACCOUNTS),
        positions: [{ instrument: 'POPCAT', sizeBase: SIZE_BASE }],
      })),
      population: {
        count: 200,
        equity: {
          kind: 'lognormalPareto',
          log10Mean: 3.08,
          log10Sd: 1,
          tailAlpha: 0.85,
          tailFromUsd: 100_000,
          capUsd: 500_000,
        },
        leverage: [
          { from: 1, to: 3, share: 0.55 },
          { from: 3, to: 7, share: 0.35 },
          { from: 7, to: 9, share: 0.1 },
        ],
        instruments: { POPCAT: 1 },
        instrumentsPerAccount: [1],
        longShare: { POPCAT: 0.6 },
        entrySpread: 0.01,
        balance: 'maker',
      },
      venue: {
        mark: { rule: 'median3', intervalMs: 3_000 },
        liquidation: {
          size: { kind: 'fraction', fraction: 0.2, aboveUsd: 100_000, cooldownMs: 30_000 },
          limit: { kind: 'bankruptcy' },
          residue: ['vault', 'adl'],
        },
        vault: { capitalUsd: 400_000_000, takeoverShare: 2 / 3, capacityUsd: 400_000_000, shedPerSecond: 0.005 },
        adl: { rank: 'ratioLeverage', price: 'previousMark' },
        socialise: 'none',
      },
      shock: {
        moves: [
          {
            instrument: 'POPCAT',
            kind: 'path',
            startMs: WALL_GONE_MS,
            path: [
              [30_000, 0.93],
              [120_000, 0.8],
              [300_000, 0.62],
            ],
          },
        ],
        liquidity: [{ startMs: WALL_GONE_MS, durationMs: 450_000, depthFactor: FITTED.depthLeft }],
      },
      presentation: { steps: STEPS },
    },
  };
}
