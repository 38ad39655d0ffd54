/** What each value of the schema is called, in which unit it is, under which rule it stands and what it does. */
import { MARKET_WORDS } from './wordsMarket';
import { SHOCK_WORDS } from './wordsShock';
import { TRADER_WORDS } from './wordsTraders';
import { VENUE_WORDS } from './wordsVenue';

/**
 * How a value is shown and typed. usd, base: sizes; time: milliseconds, typed in seconds or minutes; share: a fraction,
 * typed in percent; rate: per second; plain: a bare number; words: a text.
 */
export type LeafUnit = 'usd' | 'base' | 'time' | 'share' | 'rate' | 'plain' | 'words';

export interface Words {
  readonly label: string;
  /** Rule of docs/model.md, null where the field is not about a rule. */
  readonly code: string | null;
  readonly unit: LeafUnit;
  /** What it does, one sentence. */
  readonly says: string;
}

/** A row of the tables: schema path, with `*` for any index or id, then the rest of Words. */
export type WordRow = readonly [path: string, label: string, code: string | null, unit: LeafUnit, says: string];

const TABLE: ReadonlyMap<string, Words> = new Map(
  [...MARKET_WORDS, ...TRADER_WORDS, ...VENUE_WORDS, ...SHOCK_WORDS].map(([path, label, code, unit, says]) => [
    path,
    { label, code, unit, says },
  ]),
);

/** The words of a schema path; null where the tables have none. */
export function wordsAt(schemaPath: string): Words | null {
  return TABLE.get(schemaPath) ?? null;
}

/** What an absent part comes to: `none`, but a list that names no instrument means all of them. */
export function absentWords(schemaPath: string): string {
  return ABSENT[schemaPath.replace(/\([^)]*\)/g, '')] ?? 'none';
}

const ABSENT: Readonly<Record<string, string>> = {
  '/shock/liquidity/*/instruments': 'all',
};

/** Every path that has words, for the test that none is left over. */
export function wordPaths(): string[] {
  return [...TABLE.keys()];
}

/** A word of the schema as people write it: `fundBounded` reads "fund-bounded". */
export function optionLabel(value: string): string {
  return OPTIONS[value] ?? value;
}

const OPTIONS: Readonly<Record<string, string>> = {
  adl: 'ADL',
  step: 'at once',
  ramp: 'in a line',
  path: 'drawn',
  book: 'own book',
  cappedProRata: 'pro rata, capped',
  fixed: 'all the same',
  fundBounded: 'fund-bounded',
  full: 'all at once',
  fraction: 'a part at a time',
  gains: 'by gains',
  indexFunding: 'index with funding',
  indexPlusEma: 'index + average basis',
  ladder: 'measured ladder',
  largestLoss: 'largest loss first',
  largestMaintenance: 'most margin first',
  last: 'last trade',
  leverageDraining: 'draining leverage',
  lognormalPareto: 'lognormal, Pareto tail',
  median3: 'median of three',
  mostLiquid: 'most liquid first',
  openInterest: 'by size',
  perInstrument: 'one for each instrument',
  pnlLeverage: 'profit x leverage',
  pnlMargin: 'profit x margin in use',
  pnlProRata: 'profit pro rata',
  power: 'power law',
  previousMark: 'the mark before',
  proRata: 'pro rata',
  random: 'drawn at random',
  ratioLeverage: 'price ratio x leverage',
  restore: 'back to a margin',
  shared: 'one for all',
  size: 'largest first',
  socialise: 'socialise',
  toLowerTier: 'down to the tier below',
};
