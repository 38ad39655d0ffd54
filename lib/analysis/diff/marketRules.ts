/** What can differ beside the rules of a venue and the shock: the books, the margin tiers, who trades, the run. */
import type { Book, Instrument, Population, Scenario } from '@/lib/scenario';
import { formatPrice } from '../format';
import type { Rule } from './types';
import { duration, listed, percent, perInstrument, usd } from './words';

/** A rule that is one value for each instrument. */
function instrumentRule(
  id: string,
  name: string,
  codes: readonly string[],
  pick: (instrument: Instrument) => unknown,
  put: (to: Instrument, from: Instrument) => unknown,
  says: (instrument: Instrument) => string,
): Rule {
  return {
    id,
    section: 'market',
    name,
    codes,
    pick: (s) => s.instruments.map((one) => pick(one) ?? null),
    put: (to, from) => ({
      ...to,
      instruments: to.instruments.map((one, i) => put(one, from.instruments[i] ?? one)),
    }),
    says: (s) =>
      perInstrument(
        s.instruments.map((one) => one.id),
        s.instruments.map(says),
      ),
  };
}

function depthSays(book: Book): string {
  switch (book.kind) {
    case 'power':
      return `${usd(book.depthUsdAt1pct)} at 1 %`;
    case 'saturating':
      return `${usd(book.depthUsd)}`;
    case 'ladder': {
      const bidUsd = book.bids.reduce((sum, [price, size]) => sum + price * size, 0);
      return `${usd(bidUsd)} of bids in ${book.bids.length} levels`;
    }
  }
}

/** Refill and what stays gone are rules of their own. */
function curveOf(book: Book): unknown {
  const { recoveryHalfLifeMs: _, permanentShare: __, ...curve } = book;
  return curve;
}

const MARKET: readonly Rule[] = [
  instrumentRule(
    'depth',
    'Depth of the books',
    ['BOOK-01'],
    (one) => curveOf(one.book),
    (to, from) => ({
      ...to,
      book: {
        ...from.book,
        recoveryHalfLifeMs: to.book.recoveryHalfLifeMs,
        permanentShare: to.book.permanentShare,
      },
    }),
    (one) => depthSays(one.book),
  ),
  instrumentRule(
    'refill',
    'Refill half-life',
    ['BOOK-05'],
    (one) => one.book.recoveryHalfLifeMs,
    (to, from) => ({ ...to, book: { ...to.book, recoveryHalfLifeMs: from.book.recoveryHalfLifeMs } }),
    (one) => (one.book.recoveryHalfLifeMs === undefined ? 'none' : duration(one.book.recoveryHalfLifeMs)),
  ),
  instrumentRule(
    'permanent',
    'Impact that stays',
    ['BOOK-06'],
    (one) => one.book.permanentShare,
    (to, from) => ({ ...to, book: { ...to.book, permanentShare: from.book.permanentShare } }),
    (one) => percent(one.book.permanentShare),
  ),
  instrumentRule(
    'tiers',
    'Margin tiers',
    ['MARGIN-02'],
    (one) => one.tiers,
    (to, from) => ({ ...to, tiers: from.tiers }),
    (one) => `from ${percent(one.tiers[0]?.maintenanceRate ?? 0)} in ${listed(one.tiers.length, 'tier')}`,
  ),
  instrumentRule(
    'opening',
    'Opening price',
    ['IDX-01'],
    (one) => one.indexUsd,
    (to, from) => ({ ...to, indexUsd: from.indexUsd }),
    (one) => formatPrice(one.indexUsd),
  ),
  instrumentRule(
    'volatility',
    'Volatility',
    ['IDX-03'],
    (one) => one.volatilityAnnual,
    (to, from) => ({ ...to, volatilityAnnual: from.volatilityAnnual }),
    (one) => percent(one.volatilityAnnual),
  ),
  instrumentRule(
    'index-weight',
    'Own book in the index',
    ['IDX-01'],
    (one) => one.indexWeight,
    (to, from) => ({ ...to, indexWeight: from.indexWeight }),
    (one) => percent(one.indexWeight),
  ),
  instrumentRule(
    'funding-rate',
    'Funding rate',
    ['CARRY-01'],
    (one) => one.fundingRate8h,
    (to, from) => ({ ...to, fundingRate8h: from.fundingRate8h }),
    (one) => percent(one.fundingRate8h),
  ),
];

/** Of several instruments how alike they move: `, 0.62 to 0.91`. */
function between(matrix: readonly (readonly number[])[]): string {
  const pairs = matrix.flatMap((row, i) => row.slice(i + 1));
  if (pairs.length === 0) return '';
  const [least, most] = [Math.min(...pairs).toFixed(2), Math.max(...pairs).toFixed(2)];
  return least === most ? `, ${least} between them` : `, ${least} to ${most} between them`;
}

function equityWords({ equity }: Population): string {
  return equity.kind === 'fixed' ? `, ${usd(equity.usd)} each` : `, the middle one with ${usd(10 ** equity.log10Mean)}`;
}

const CORRELATION: readonly Rule[] = [
  {
    id: 'correlation',
    section: 'market',
    name: 'Correlation',
    codes: ['IDX-03'],
    pick: ({ correlation: { matrix, stress } }) => ({ matrix, stress }),
    put: (to, { correlation: { matrix, stress } }) => ({ ...to, correlation: { ...to.correlation, matrix, stress } }),
    says: ({ correlation: { matrix, stress } }) => `stress ${percent(stress)}${between(matrix)}`,
  },
  {
    id: 'spillover',
    section: 'market',
    name: 'Spillover',
    codes: ['IDX-01'],
    pick: ({ correlation: { spillover, spilloverLagMs } }) => ({ spillover, spilloverLagMs }),
    put: (to, { correlation: { spillover, spilloverLagMs } }) => ({
      ...to,
      correlation: { ...to.correlation, spillover, spilloverLagMs },
    }),
    says: ({ correlation: { spillover, spilloverLagMs } }) =>
      `${Number(spillover.toPrecision(3))}${spilloverLagMs > 0 ? `, ${duration(spilloverLagMs)} late` : ''}`,
  },
];

/** One section of the document, taken whole. */
function wholeRule<K extends 'accounts' | 'population' | 'seed' | 'clock'>(
  id: string,
  section: Rule['section'],
  name: string,
  codes: readonly string[],
  key: K,
  says: (value: Scenario[K]) => string,
): Rule {
  return {
    id,
    section,
    name,
    codes,
    pick: (s) => s[key] ?? null,
    put: (to, from) => ({ ...to, [key]: from[key] }),
    says: (s) => says(s[key]),
  };
}

const WHO: readonly Rule[] = [
  wholeRule('accounts', 'accounts', 'Accounts written out', ['MARGIN-01'], 'accounts', (list) =>
    list.length === 0
      ? 'none'
      : `${listed(list.length, 'account')} with ${usd(list.reduce((sum, one) => sum + one.collateralUsd, 0))}`,
  ),
  wholeRule('population', 'accounts', 'Synthetic accounts', ['POP-01'], 'population', (population) =>
    population ? `${population.count.toLocaleString('en-US')} drawn${equityWords(population)}` : 'none',
  ),
  wholeRule('seed', 'run', 'Seed', ['RNG-01'], 'seed', String),
  wholeRule(
    'clock',
    'run',
    'Clock',
    ['DET-01'],
    'clock',
    ({ tickMs, horizonMs }) => `${duration(horizonMs)} in steps of ${duration(tickMs)}`,
  ),
];

export const MARKET_RULES: readonly Rule[] = [...MARKET, ...CORRELATION, ...WHO];
