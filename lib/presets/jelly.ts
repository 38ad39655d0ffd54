/** Hyperliquid, 26 March 2025: a short of 4 million USD in a small coin, left to the vault, and the coin bought up against it. */
import type { Preset } from './types';

const OPENING_USD = 0.0095;
/** 4.1 million USD at 0.0095. */
const SHORT_BASE = -431_500_000;
/** Turned until the vault was left with 398 million coins; the test recomputes it. */
const FITTED = { depthUsdAt1pct: 18_100 };

const VENUE = {
  mark: { rule: 'median3', intervalMs: 3_000 },
  liquidation: {
    size: { kind: 'fraction', fraction: 0.2, aboveUsd: 100_000, cooldownMs: 30_000 },
    limit: { kind: 'bankruptcy' },
    residue: ['vault', 'adl'],
  },
  vault: { capitalUsd: 230_000_000, takeoverShare: 2 / 3, capacityUsd: 230_000_000, shedPerSecond: 0 },
  adl: { rank: 'ratioLeverage', price: 'previousMark' },
  socialise: 'none',
};

const NOTES = {
  measured: [
    'A short of 4.1 million USD at 0.0095 (431.5 million JELLY) and longs of 2.15 and 1.9 million USD, opened within five minutes by one trader with 7.17 million USD in three accounts; 6.26 million were withdrawn.',
    'The price rose more than four times, to 0.043 at the most as reported; the market closed at 0.037555. The vault was left with a short of 398 million JELLY.',
    'The vault shared collateral with the other vaults and therefore was not deleveraged, says the venue. Its unrealised loss came to 12 to 13.5 million USD.',
  ],
  assumed: [
    'The short had the least margin allowed at 3x, 1.37 million USD; how the 7.17 million were split is not known. The longs hold the rest.',
    'A vault of 230 million USD, as reported, that holds what it takes over. The path between the known prices is a line; it took about 45 minutes to the top. The withdrawals fall at 40 minutes.',
    'Maintenance of half the margin at 3x; a book of exponent 1.16 (the measured median) that recovers by half in a minute; 80 small accounts drawn so that there is a market, and a maker that holds the other side.',
    'The end is not in the model: the venue closed the market and settled all at 0.0095, which turned the vault’s loss into a small gain.',
  ],
  fitted: [
    'The depth of the book (18,100 USD within 1 %), so that the vault is left with 398 million JELLY. That figure is therefore no test.',
    'Held out, not fitted: the vault’s largest unrealised loss.',
  ],
};

const SOURCES = [
  {
    what: 'Entry, rise, closing price, shared collateral',
    licence: 'facts',
    source: 'Hyperliquid announcement, 27 March 2025',
  },
  { what: 'The three accounts and what was withdrawn', licence: 'facts', source: 'Arkham, 26 March 2025, as reported' },
  {
    what: 'The vault’s short and its unrealised loss',
    licence: 'facts',
    source: 'Lookonchain, 26 March 2025, and press of the day; 12 to 13.5 million USD between them',
  },
];

const MINUTE_MS = 60_000;
const STEPS = [
  {
    atMs: 0,
    caption: 'One trader is short 431.5 million JELLY and long nearly as much, in three accounts.',
    select: ['short', 'long-1', 'long-2'],
  },
  {
    atMs: 351_000,
    caption:
      'JELLY rose by a seventh. The short fell, its own purchase lifted a thin book by a sixth, and the vault took the rest.',
    select: ['short', 'vault'],
  },
  {
    atMs: 20 * MINUTE_MS,
    caption: 'The price went on. Each cent cost the vault nearly four million dollars.',
    select: ['vault'],
  },
  {
    atMs: 40 * MINUTE_MS,
    caption: 'The longs stood in profit and withdrew 6.26 million, over four times what the short had lost.',
    select: ['long-1', 'long-2'],
  },
  {
    atMs: 46 * MINUTE_MS,
    caption: 'At 0.043 the vault was 12 million down on paper. With 230 million behind it, no rule closed it.',
    select: ['vault'],
  },
];

export function jelly(): Preset {
  return {
    id: 'jelly-2025-03-26',
    kind: 'real-event',
    picture: 'vault',
    title: 'JELLY, 26 March 2025',
    teaches:
      'A vault that shares its capital with everything never reaches ADL, and can be made to hold a coin’s whole float.',
    lookFor: [
      'The first forced purchase lifts the price by a sixth; from then on the vault holds the short, and each cent costs it millions.',
      'With 5 million USD of its own instead of 230 the vault would have closed winners, and lost no more than that.',
    ],
    notes: NOTES,
    sources: SOURCES,
    scenario: {
      shockgraph: 1,
      title: 'JELLY, 26 March 2025',
      summary: 'A short of 431 million JELLY falls to the vault, and the price goes up four and a half times.',
      seed: 20250326,
      clock: { tickMs: 3_000, horizonMs: 3_420_000 },
      instruments: [
        {
          id: 'JELLY',
          indexUsd: OPENING_USD,
          volatilityAnnual: 3,
          tiers: [{ fromUsd: 0, maintenanceRate: 1 / 6, maxLeverage: 3 }],
          book: { kind: 'power', depthUsdAt1pct: FITTED.depthUsdAt1pct, exponent: 1.16, recoveryHalfLifeMs: 60_000 },
        },
      ],
      accounts: [
        { id: 'short', collateralUsd: 1_367_000, positions: [{ instrument: 'JELLY', sizeBase: SHORT_BASE }] },
        { id: 'long-1', collateralUsd: 3_080_000, positions: [{ instrument: 'JELLY', sizeBase: 226_300_000 }] },
        { id: 'long-2', collateralUsd: 2_720_000, positions: [{ instrument: 'JELLY', sizeBase: 200_000_000 }] },
      ],
      population: {
        count: 80,
        equity: {
          kind: 'lognormalPareto',
          log10Mean: 3.08,
          log10Sd: 0.8,
          tailAlpha: 0.85,
          tailFromUsd: 100_000,
          capUsd: 200_000,
        },
        leverage: [{ from: 1, to: 3, share: 1 }],
        instruments: { JELLY: 1 },
        instrumentsPerAccount: [1],
        longShare: { JELLY: 0.5 },
        entrySpread: 0.02,
        balance: 'maker',
      },
      venue: VENUE,
      shock: {
        moves: [
          {
            instrument: 'JELLY',
            kind: 'path',
            startMs: 60_000,
            path: [
              [600_000, 1.3],
              [1_800_000, 3],
              [2_700_000, 4.53],
              [3_300_000, 3.953],
            ],
          },
        ],
        withdrawals: [
          { account: 'long-1', startMs: 2_400_000, amountUsd: 3_310_000 },
          { account: 'long-2', startMs: 2_400_000, amountUsd: 2_950_000 },
        ],
      },
      presentation: { steps: STEPS },
    },
  };
}
