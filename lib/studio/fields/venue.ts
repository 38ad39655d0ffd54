/** The rules of the venue: how it marks, how it liquidates, who pays. */
import type { Liquidation, Scenario, Venue } from '@/lib/scenario';
import type { Field } from './types';

function withVenue(scenario: Scenario, venue: Partial<Venue> | Record<string, unknown>): unknown {
  return { ...scenario, venue: { ...scenario.venue, ...venue } };
}

function withLiquidation(scenario: Scenario, liquidation: Partial<Liquidation> | Record<string, unknown>): unknown {
  return withVenue(scenario, { liquidation: { ...scenario.venue.liquidation, ...liquidation } });
}

const LIMITS: Readonly<Record<string, unknown>> = {
  none: { kind: 'none' },
  bankruptcy: { kind: 'bankruptcy' },
  fundBounded: { kind: 'fundBounded' },
  band: { kind: 'band', band: 0.02 },
};

const SIZES: Readonly<Record<string, unknown>> = {
  full: { kind: 'full' },
  fraction: { kind: 'fraction', fraction: 0.25 },
  toLowerTier: { kind: 'toLowerTier' },
  restore: { kind: 'restore' },
};

/** What the base had of this kind, with its own figures; else the default of the kind. */
function kindOr<T extends { kind: string }>(base: T, kind: string, others: Readonly<Record<string, unknown>>): unknown {
  return base.kind === kind ? base : others[kind];
}

const LIQUIDATION_FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    id: 'limit',
    section: 'venue',
    label: 'Liquidation limit',
    code: 'LIQ-05',
    says: 'The worst price at which a liquidation order still trades: where the engine stops selling into the book.',
    also: ['stop selling at', 'bankruptcy price', 'takeover price', 'zero price', 'limit price'],
    options: [
      { value: 'none', label: 'none', says: 'It sells at any price; the fund makes good what is missing.' },
      {
        value: 'bankruptcy',
        label: 'bankruptcy',
        says: 'It sells down to the price at which nothing of the margin is left; others take the rest.',
      },
      {
        value: 'fundBounded',
        label: 'fund-bounded',
        says: 'It sells below bankruptcy too, as far as the fund can pay for it.',
      },
      { value: 'band', label: 'band', says: 'It sells within so many percent of the mark; others take the rest.' },
    ],
    applies: () => true,
    read: (s) => s.venue.liquidation.limit.kind,
    write: (s, value, base) => withLiquidation(s, { limit: kindOr(base.venue.liquidation.limit, value, LIMITS) }),
  },
  {
    kind: 'choice',
    id: 'size',
    section: 'venue',
    label: 'Liquidation size',
    code: 'LIQ-04',
    says: 'What one action closes: everything, a part, down to a lower tier, or the least that restores margin.',
    also: ['how much at once', 'partial liquidation', 'full liquidation', 'close factor'],
    options: [
      { value: 'full', label: 'all', says: 'The whole position in one order.' },
      { value: 'fraction', label: 'a part', says: 'A set share of the position, one order after another.' },
      { value: 'toLowerTier', label: 'a tier', says: 'As much as brings it down to the next lower margin tier.' },
      { value: 'restore', label: 'least', says: 'The least that brings it back above its maintenance.' },
    ],
    applies: () => true,
    read: (s) => s.venue.liquidation.size.kind,
    write: (s, value, base) => withLiquidation(s, { size: kindOr(base.venue.liquidation.size, value, SIZES) }),
  },
  {
    kind: 'number',
    id: 'liquidation-latency',
    section: 'venue',
    label: 'Liquidation delay',
    code: 'LIQ-01',
    says: 'Time from the trigger to the first order.',
    also: ['delay of the engine', 'engine latency', 'liquidation latency'],
    unit: 'time',
    min: 0,
    max: 60_000,
    scale: 'log',
    applies: () => true,
    read: (s) => s.venue.liquidation.latencyMs,
    write: (s, value) => withLiquidation(s, { latencyMs: value ?? 0 }),
  },
];

const MONEY_FIELDS: readonly Field[] = [
  {
    kind: 'number',
    id: 'fund',
    section: 'venue',
    label: 'Insurance fund',
    code: 'FUND-01',
    says: 'What the insurance fund holds before the first tick.',
    also: ['fund at start', 'backstop', 'fund size'],
    unit: 'usd',
    min: 0,
    max: 1e9,
    scale: 'log',
    applies: (s) => typeof (s.venue.fund?.startUsd ?? 0) === 'number',
    read: (s) => {
      const startUsd = s.venue.fund?.startUsd ?? 0;
      return typeof startUsd === 'number' ? startUsd : undefined;
    },
    write: (s, value, base) =>
      withVenue(s, {
        fund: value || base.venue.fund ? { ...(s.venue.fund ?? base.venue.fund), startUsd: value ?? 0 } : undefined,
      }),
  },
  {
    kind: 'number',
    id: 'vault-capital',
    section: 'venue',
    label: 'Vault capital',
    code: 'VAULT-01',
    says: 'What the vault holds before the first tick, to take over accounts with and to lose.',
    also: ['backstop', 'liquidator vault', 'takeover'],
    unit: 'usd',
    min: 1e3,
    max: 1e10,
    scale: 'log',
    applies: (s) => s.venue.vault !== undefined,
    read: (s) => s.venue.vault?.capitalUsd,
    write: (s, value) => (s.venue.vault ? withVenue(s, { vault: { ...s.venue.vault, capitalUsd: value ?? 0 } }) : s),
  },
  {
    kind: 'number',
    id: 'vault',
    section: 'venue',
    label: 'Vault capacity',
    code: 'VAULT-02',
    says: 'Notional that the vault may hold at most.',
    unit: 'usd',
    min: 0,
    max: 1e10,
    scale: 'log',
    applies: (s) => s.venue.vault !== undefined,
    read: (s) => s.venue.vault?.capacityUsd,
    write: (s, value) => (s.venue.vault ? withVenue(s, { vault: { ...s.venue.vault, capacityUsd: value ?? 0 } }) : s),
  },
  {
    kind: 'choice',
    id: 'adl',
    section: 'venue',
    label: 'ADL ranking',
    code: 'ADL-02',
    says: 'ADL, auto-deleveraging: winners are closed against what is left of a loser, at its price. This says who comes first.',
    also: ['auto-deleveraging', 'deleverage order', 'queue'],
    options: [
      {
        value: 'pnlLeverage',
        label: 'profit x leverage',
        says: 'Closed first: a high return on a highly leveraged account.',
      },
      {
        value: 'pnlMargin',
        label: 'profit x margin in use',
        says: 'Closed first: a large profit on its collateral, with much of the equity needed as maintenance.',
      },
      {
        value: 'ratioLeverage',
        label: 'price ratio x leverage',
        says: 'Closed first: the price has moved far in its favour since entry, at high leverage.',
      },
      {
        value: 'random',
        label: 'drawn at random',
        says: 'The order is drawn by the seed: size and profit do not matter.',
      },
      { value: 'pnlProRata', label: 'profit pro rata', says: 'All with a profit give at once, in proportion to it.' },
      { value: 'size', label: 'largest first', says: 'Closed first: the largest position in USD.' },
      { value: 'proRata', label: 'pro rata', says: 'All on the other side give at once, in proportion to their size.' },
      {
        value: 'cappedProRata',
        label: 'pro rata, capped',
        says: 'As pro rata, but nobody gives more than a set share of the position in one moment.',
      },
      {
        value: 'leverageDraining',
        label: 'draining leverage',
        says: 'The most leveraged give until all stand at the same leverage.',
      },
    ],
    applies: (s) => s.venue.adl !== undefined,
    read: (s) => s.venue.adl?.rank,
    write: (s, value) => withVenue(s, { adl: { ...s.venue.adl, rank: value } }),
  },
  {
    kind: 'choice',
    id: 'socialise',
    section: 'venue',
    label: 'Socialised loss',
    code: 'SOC-01',
    says: 'Who pays what fund and ADL left: winners by their gains, everybody by size, or nobody.',
    also: ['socialisation', 'socialized loss', 'clawback', 'haircut', 'loss nobody covers'],
    options: [
      { value: 'gains', label: 'by gains', says: 'Whoever has a gain on the instrument pays in proportion to it.' },
      {
        value: 'openInterest',
        label: 'by size',
        says: 'Every open position pays in proportion to its size, winners and losers.',
      },
      { value: 'none', label: 'nobody', says: 'Nobody pays: the loss stays open, and the run says so.' },
    ],
    applies: () => true,
    read: (s) => s.venue.socialise,
    write: (s, value) => withVenue(s, { socialise: value }),
  },
];

const MARK_FIELD: Field = {
  kind: 'choice',
  id: 'mark',
  section: 'venue',
  label: 'Mark price',
  code: 'MARK-01',
  says: 'The price that margin is checked against: further from the own book means fewer liquidations by the venue itself.',
  also: ['fair price', 'reference price'],
  options: [
    {
      value: 'index',
      label: 'index',
      says: 'The price of the outside markets: the venue’s own book cannot set anybody off.',
    },
    {
      value: 'indexFunding',
      label: 'index with funding',
      says: 'The index with what funding is still to be paid until the next payment.',
    },
    {
      value: 'median3',
      label: 'median of three',
      says: 'The middle one of index with average basis, own book and last trade.',
    },
    {
      value: 'indexPlusEma',
      label: 'index + average basis',
      says: 'The index with the average distance of the own book from it: a sudden fall of the book counts little at first.',
    },
    { value: 'blend', label: 'blend of index and book', says: 'Between index and own book, by a set weight.' },
    {
      value: 'book',
      label: 'own book',
      says: 'The venue’s own book: each forced sale moves the mark of everybody at once.',
    },
    {
      value: 'last',
      label: 'last trade',
      says: 'The price of the last trade on the venue: the worst price a forced sale reached.',
    },
  ],
  applies: () => true,
  read: (s) => s.venue.mark.rule,
  write: (s, value) => withVenue(s, { mark: { ...s.venue.mark, rule: value } }),
};

export const VENUE_FIELDS: readonly Field[] = [...LIQUIDATION_FIELDS, ...MONEY_FIELDS, MARK_FIELD];
