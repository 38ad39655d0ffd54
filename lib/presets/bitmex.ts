/** BitMEX, 12 and 13 March 2020: a fund that takes over what nobody buys, and carries it through the low. */
import type { Preset } from './types';

/** 12 March 2020, 10:30 UTC. */
const OPENING_USD = 7_250;
const MINUTE_MS = 60_000;
/** The fund before that day, in XBT. */
const FUND_XBT = 35_500;
/** Share of the depth that is left in the second fall: turned until the book's low met 3,596 USD; the test recomputes it. */
const FITTED = { depthLeft: 0.052 };

/** [hours after 10:30 UTC, spot price in USD]: what is known of the index in between is only this. */
const SPOT: readonly (readonly [number, number])[] = [
  [0.25, 7_200],
  [0.5, 5_700],
  [1.5, 6_150],
  [6, 6_000],
  [12.5, 5_800],
  [13.5, 5_200],
  [15.7, 3_978],
  [16.5, 5_400],
];

/** 0.5 % up to 200 XBT, and 0.5 % more for every 100 XBT above. */
const TIERS = Array.from({ length: 12 }, (_, step) => ({
  fromUsd: step === 0 ? 0 : (100 + step * 100) * OPENING_USD,
  maintenanceRate: Number((0.005 * (step + 1)).toFixed(4)),
}));

const NOTES = {
  measured: [
    'The fund held about 35,500 XBT; its largest fall was 2,606 XBT, the largest unrealised loss on positions it had taken over 5,652 XBT; there was no auto-deleveraging.',
    '0.88 billion USD were liquidated on 12 March and 0.80 billion on 13 March (UTC).',
    'BitMEX’s perpetual stood at 7,353 USD at 10:00, near 5,678 at 10:45 and at 3,596 at the low after 02:00 UTC, some 400 USD below spot.',
    'At the worst its whole book held about 20 million USD of bids, as reported.',
  ],
  assumed: [
    'The outside price goes straight between eight spot prices of those sixteen hours; what lies between is not known here. One tick is a minute.',
    'BitMEX’s contracts paid in bitcoin, so a long’s margin fell with the price: at leverage L it fell where a long with dollars falls at L + 1. The bands of leverage are moved by that one; the shares of accounts in them, 500 accounts and 1.06 billion USD of open interest are our choice.',
    'A fund that sells 0.05 % of its largest holding a second, 40 million USD of depth within 1 %, exponent 1.16 (the measured median), which recovers by half in ten minutes; a quarter of the venue’s own move reaches the index through arbitrage. The fund is converted at 7,250 USD.',
    'Maintenance of 0.5 % up to 200 XBT and 0.5 % more for every 100 XBT, as the contract was commonly described, cut off at 6 %.',
  ],
  fitted: [
    'The depth left from 23:30 UTC on, 5.2 %, so that the book’s low is 3,596 USD. The low is therefore no test of the model.',
    'Held out, not fitted: what was liquidated on each day, the fund’s largest fall, its largest unrealised loss, and that nobody was deleveraged. docs/validation.md has them with their misses: the fund’s fall comes out several times too large.',
  ],
};

const SOURCES = [
  {
    what: 'Fund, its largest fall and unrealised loss, no ADL',
    licence: 'facts',
    source: 'BitMEX blog, Insurance Fund: your questions answered, 23 March 2020',
  },
  {
    what: 'Prices on BitMEX and spot',
    licence: 'facts',
    source: 'LedgerPrime research, the market crash of March 2020; press of 12 March 2020',
  },
  { what: 'Liquidations by day', licence: 'facts', source: 'Skew, as reported in March 2020' },
];

const at = (hours: number) => Math.round(hours * 60) * MINUTE_MS;

const STEPS = [
  {
    atMs: 0,
    caption: '12 March 2020, 10:30 UTC. 500 accounts stand for the market; the fund holds 35,500 XBT.',
    select: ['fund'],
  },
  {
    atMs: at(0.5),
    caption: 'Bitcoin lost a fifth within half an hour. Whoever the book did not take, the fund took over.',
    select: ['fund'],
  },
  {
    atMs: at(3),
    caption: 'The fund sold what it held, minute by minute, for less than it had taken it for.',
    select: ['fund'],
  },
  {
    atMs: at(15.7),
    caption: '02:12 UTC. Spot stood near 3,980, the book of the venue far below it.',
    select: ['fund'],
  },
  { atMs: at(17), caption: 'The price came back. The fund had paid, and no winner had been closed.', select: ['fund'] },
];

export function bitmex(): Preset {
  return {
    id: 'bitmex-2020-03-12',
    kind: 'real-event',
    picture: 'fund',
    title: 'BitMEX, 12 March 2020',
    teaches: 'A fund that takes positions over pays when it sells them: the wait decides what a crash costs it.',
    lookFor: [
      'The fund takes over more than half of what falls; its balance only moves when it sells.',
      'The second fall, at night: the same sales, a book with a twentieth of its depth, and still no winner is closed.',
    ],
    notes: NOTES,
    sources: SOURCES,
    scenario: {
      shockgraph: 1,
      title: 'BitMEX, 12 March 2020, to the morning after',
      summary:
        'A market of leveraged longs, two falls in sixteen hours, and a fund of 35,500 XBT that takes over the rest.',
      seed: 20200312,
      clock: { tickMs: MINUTE_MS, horizonMs: at(17) },
      instruments: [
        {
          id: 'XBT',
          indexUsd: OPENING_USD,
          volatilityAnnual: 0.8,
          indexWeight: 0.25,
          tiers: TIERS,
          book: { kind: 'power', depthUsdAt1pct: 40_000_000, exponent: 1.16, recoveryHalfLifeMs: 10 * MINUTE_MS },
        },
      ],
      population: {
        count: 500,
        equity: {
          kind: 'lognormalPareto',
          log10Mean: 5.6,
          log10Sd: 0.5,
          tailAlpha: 1.5,
          tailFromUsd: 3_000_000,
          capUsd: 3_000_000,
        },
        leverage: [
          { from: 2, to: 3, share: 0.55 },
          { from: 3, to: 5, share: 0.3 },
          { from: 5, to: 11, share: 0.12 },
          { from: 11, to: 16, share: 0.03 },
        ],
        instruments: { XBT: 1 },
        instrumentsPerAccount: [1],
        longShare: { XBT: 0.65 },
        entrySpread: 0.003,
        balance: 'maker',
      },
      venue: {
        mark: { rule: 'index' },
        liquidation: {
          size: { kind: 'toLowerTier' },
          limit: { kind: 'bankruptcy' },
          surplusTo: 'fund',
          residue: ['fund', 'adl'],
        },
        fund: { startUsd: FUND_XBT * OPENING_USD, takesPositions: true, shedPerSecond: 0.0005 },
        adl: { rank: 'pnlLeverage', price: 'bankruptcy' },
        socialise: 'none',
      },
      shock: {
        moves: [
          {
            instrument: 'XBT',
            kind: 'path',
            path: SPOT.map(([hours, usd]) => [at(hours), Number((usd / OPENING_USD).toFixed(5))]),
          },
        ],
        liquidity: [{ startMs: at(13), durationMs: at(4), depthFactor: FITTED.depthLeft }],
      },
      presentation: { steps: STEPS },
    },
  };
}
