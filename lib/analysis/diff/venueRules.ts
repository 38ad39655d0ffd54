/** The venue's rules, one by one, in the order of the waterfall. Names are those of the studio's controls. */
import type { Liquidation, Venue } from '@/lib/scenario';
import type { Rule } from './types';
import { duration, percent, usd } from './words';

type Json = Record<string, unknown>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(section: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), section);
}

/** A copy of a section with one value set, or taken out where it is undefined. */
function withValue(section: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  const { [key]: old, ...others } = section;
  const next = rest.length === 0 ? value : withValue(isJson(old) ? old : {}, rest, value);
  return next === undefined ? others : { ...section, [key]: next };
}

/** A rule made of fields of the venue section, each `a.b`. */
export function venueRule(
  id: string,
  name: string,
  codes: readonly string[],
  fields: readonly string[],
  says: (venue: Venue) => string,
): Rule {
  const paths = fields.map((field) => field.split('.'));
  return {
    id,
    section: 'venue',
    name,
    codes,
    pick: (s) => paths.map((path) => valueAt(s.venue, path) ?? null),
    put: (to, from) => ({
      ...to,
      venue: paths.reduce<Json>((venue, path) => withValue(venue, path, valueAt(from.venue, path)), { ...to.venue }),
    }),
    says: (s) => says(s.venue),
  };
}

const MARKS: Record<Venue['mark']['rule'], string> = {
  index: 'index',
  indexFunding: 'index with funding',
  median3: 'median of three',
  indexPlusEma: 'index + average basis',
  blend: 'blend of index and book',
  book: 'own book',
  last: 'last trade',
};
const ORDERS: Record<Liquidation['order'], string> = {
  largestMaintenance: 'most margin first',
  largestLoss: 'largest loss first',
  mostLiquid: 'most liquid first',
  proRata: 'all alike',
};
const RANKS: Record<NonNullable<Venue['adl']>['rank'], string> = {
  pnlLeverage: 'profit x leverage',
  pnlMargin: 'profit x margin in use',
  ratioLeverage: 'price ratio x leverage',
  random: 'drawn at random',
  pnlProRata: 'profit pro rata',
  size: 'largest first',
  proRata: 'pro rata',
  cappedProRata: 'pro rata, capped',
  leverageDraining: 'draining leverage',
};
const ADL_PRICES = { bankruptcy: 'bankruptcy', mark: 'the mark', previousMark: 'the mark before' } as const;
const LAST_PAYERS = { gains: 'by gains', openInterest: 'by size', none: 'nobody' } as const;
const TAKERS = { vault: 'vault', fund: 'fund', adl: 'ADL', socialise: 'everybody' } as const;

/** An ADL ranking by its name in the document, in words. */
export const rankWords = (rank: NonNullable<Venue['adl']>['rank']): string => RANKS[rank];

function sizeSays({ liquidation: { size } }: Venue): string {
  switch (size.kind) {
    case 'full':
      return 'all';
    case 'fraction': {
      const above = size.aboveUsd > 0 ? ` above ${usd(size.aboveUsd)}` : '';
      return `${percent(size.fraction)}${above}${size.cooldownMs > 0 ? `, then all for ${duration(size.cooldownMs)}` : ''}`;
    }
    case 'toLowerTier':
      return 'down to a lower tier';
    case 'restore':
      return `the least, back to ${size.targetRatio} x margin`;
  }
}

function limitSays({ liquidation: { limit } }: Venue): string {
  const words = { none: 'none', bankruptcy: 'bankruptcy', fundBounded: 'fund-bounded' } as const;
  return limit.kind === 'band' ? `${percent(limit.band)} from the mark` : words[limit.kind];
}

const startSays = (start: NonNullable<Venue['fund']>['startUsd']): string =>
  typeof start === 'number'
    ? usd(start)
    : Object.entries(start)
        .map(([id, value]) => `${id} ${usd(value)}`)
        .join(', ');

const fundSays = ({ fund }: Venue): string =>
  fund
    ? `${startSays(fund.startUsd)}, ${fund.scope === 'shared' ? 'one for all instruments' : 'one for each instrument'}`
    : 'none';

function stopSays({ fund }: Venue): string {
  if (!fund) return 'no fund';
  if (fund.drawdownStop === undefined) return 'never';
  const resumes = fund.resumeAt === fund.drawdownStop ? '' : `, resumes at ${percent(-(fund.resumeAt ?? 0))}`;
  return `at ${percent(-fund.drawdownStop)} in ${duration(fund.windowMs)}${resumes}`;
}

const LIQUIDATION: readonly Rule[] = [
  venueRule('mark', 'Mark price', ['MARK-01'], ['mark.rule', 'mark.weight'], ({ mark }) =>
    mark.rule === 'blend' ? `${MARKS[mark.rule]}, ${percent(mark.weight)} book` : MARKS[mark.rule],
  ),
  venueRule('basis', 'Basis half-life', ['MARK-01'], ['mark.emaMs'], ({ mark }) => duration(mark.emaMs)),
  venueRule('mark-times', 'Mark interval', ['MARK-03'], ['mark.intervalMs', 'mark.latencyMs'], ({ mark }) =>
    [`every ${duration(mark.intervalMs)}`, mark.latencyMs > 0 ? `${duration(mark.latencyMs)} late` : '']
      .filter(Boolean)
      .join(', '),
  ),
  venueRule('mark-band', 'Mark band', ['MARK-02'], ['mark.band'], ({ mark }) =>
    mark.band === undefined ? 'none' : `${percent(mark.band)} round the index`,
  ),
  venueRule('size', 'Liquidation size', ['LIQ-04'], ['liquidation.size'], sizeSays),
  venueRule('limit', 'Liquidation limit', ['LIQ-05'], ['liquidation.limit'], limitSays),
  venueRule('order', 'Liquidation order', ['LIQ-03'], ['liquidation.order'], (v) => ORDERS[v.liquidation.order]),
  venueRule('fee', 'Liquidation fee', ['LIQ-06'], ['liquidation.feeRate'], (v) => percent(v.liquidation.feeRate)),
  venueRule('fee-share', 'Fee to the fund', ['LIQ-06'], ['liquidation.feeShareToFund'], (v) =>
    percent(v.liquidation.feeShareToFund),
  ),
  venueRule(
    'surplus',
    'Surplus of a sale',
    ['LIQ-06'],
    ['liquidation.surplusTo'],
    (v) => `to the ${v.liquidation.surplusTo}`,
  ),
  venueRule('actions', 'Liquidations a second', ['LIQ-07'], ['liquidation.actionsPerSecond'], (v) =>
    v.liquidation.actionsPerSecond === undefined ? 'no limit' : `${v.liquidation.actionsPerSecond} a second`,
  ),
  venueRule('notional-rate', 'Notional a second', ['LIQ-07'], ['liquidation.notionalUsdPerSecond'], (v) =>
    v.liquidation.notionalUsdPerSecond === undefined
      ? 'no limit'
      : `${usd(v.liquidation.notionalUsdPerSecond)} a second`,
  ),
  venueRule('liquidation-latency', 'Liquidation delay', ['LIQ-01'], ['liquidation.latencyMs'], (v) =>
    duration(v.liquidation.latencyMs),
  ),
  venueRule('residue', 'Residue waterfall', ['LIQ-08'], ['liquidation.residue'], (v) =>
    v.liquidation.residue.length === 0 ? 'nobody' : v.liquidation.residue.map((who) => TAKERS[who]).join(', '),
  ),
];

const MONEY: readonly Rule[] = [
  venueRule('vault-capital', 'Vault capital', ['VAULT-01'], ['vault.capitalUsd'], ({ vault }) =>
    vault ? usd(vault.capitalUsd) : 'no vault',
  ),
  venueRule('vault', 'Vault capacity', ['VAULT-02'], ['vault.capacityUsd'], ({ vault }) =>
    vault ? usd(vault.capacityUsd) : 'no vault',
  ),
  venueRule('vault-takeover', 'Vault takes over', ['VAULT-01'], ['vault.takeoverShare'], ({ vault }) =>
    vault ? `below ${percent(vault.takeoverShare)} of margin` : 'no vault',
  ),
  venueRule('vault-sheds', 'Vault sells', ['VAULT-03'], ['vault.shedPerSecond'], ({ vault }) =>
    vault ? `${percent(vault.shedPerSecond)} a second` : 'no vault',
  ),
  venueRule('fund', 'Insurance fund', ['FUND-01'], ['fund.startUsd', 'fund.scope'], fundSays),
  venueRule('fund-stop', 'Fund stops', ['FUND-03'], ['fund.drawdownStop', 'fund.windowMs', 'fund.resumeAt'], stopSays),
  venueRule(
    'fund-takes',
    'Fund takes positions',
    ['FUND-04'],
    ['fund.takesPositions', 'fund.shedPerSecond'],
    ({ fund }) => (fund?.takesPositions ? `yes, sells ${percent(fund.shedPerSecond)} a second` : 'no'),
  ),
  venueRule('fund-cap', 'Fund pays at most', ['FUND-02'], ['fund.perEventCapUsd'], ({ fund }) =>
    fund?.perEventCapUsd === undefined ? 'all it has' : `${usd(fund.perEventCapUsd)} at a time`,
  ),
  venueRule('adl', 'ADL ranking', ['ADL-02'], ['adl.rank', 'adl.cap'], ({ adl }) =>
    adl ? `${RANKS[adl.rank]}${adl.cap < 1 ? `, at most ${percent(adl.cap)}` : ''}` : 'no ADL',
  ),
  venueRule('adl-price', 'ADL price', ['ADL-03'], ['adl.price'], ({ adl }) => (adl ? ADL_PRICES[adl.price] : 'no ADL')),
  venueRule('socialise', 'Socialised loss', ['SOC-01'], ['socialise'], (v) => LAST_PAYERS[v.socialise]),
  venueRule('makers', 'Makers withdraw', ['BOOK-07'], ['makers'], ({ makers }) =>
    makers ? `half gone at ${Number(makers.vHalf.toPrecision(3))}, at least ${percent(makers.floor)} stays` : 'no',
  ),
  venueRule('funding', 'Funding', ['CARRY-01'], ['fundingIntervalMs'], (v) =>
    v.fundingIntervalMs === undefined ? 'none' : `every ${duration(v.fundingIntervalMs)}`,
  ),
];

export const VENUE_RULES: readonly Rule[] = [...LIQUIDATION, ...MONEY];

/** A section that only one side has is one rule: of a fund that is not there no single figure means anything. */
export const WHOLE_SECTIONS: readonly {
  readonly key: keyof Venue & ('vault' | 'fund' | 'adl');
  readonly rule: Rule;
}[] = [
  {
    key: 'vault',
    rule: venueRule('vault-section', 'Vault', ['VAULT-01'], ['vault'], ({ vault }) =>
      vault ? `${usd(vault.capitalUsd)}, takes over below ${percent(vault.takeoverShare)} of margin` : 'none',
    ),
  },
  { key: 'fund', rule: venueRule('fund-section', 'Fund', ['FUND-01'], ['fund'], fundSays) },
  {
    key: 'adl',
    rule: venueRule('adl-section', 'ADL', ['ADL-01'], ['adl'], ({ adl }) => (adl ? RANKS[adl.rank] : 'none')),
  },
];

/** Ids of the rules that stand in a section of the venue. */
export const inSection = (key: string): ((rule: Rule) => boolean) => {
  const ids: Readonly<Record<string, readonly string[]>> = {
    vault: ['vault-capital', 'vault', 'vault-takeover', 'vault-sheds'],
    fund: ['fund', 'fund-stop', 'fund-takes', 'fund-cap'],
    adl: ['adl', 'adl-price'],
  };
  return (rule) => ids[key]?.includes(rule.id) ?? false;
};
