/**
 * Accounts out of a table: one row for each position, rows of one name are one account. Every row is checked; an account
 * of which one row is wrong is left out whole, since half of it would be another account.
 */
import { LIMITS, numberWords, type ScenarioInput } from '@/lib/scenario';
import type { Table } from './table';

export type AccountInput = NonNullable<ScenarioInput['accounts']>[number];

/** What a column may be of. */
export const ACCOUNT_FIELDS = [
  { id: 'account', label: 'Account', needed: true, names: ['account', 'accountid', 'id', 'user', 'wallet', 'address'] },
  {
    id: 'collateralUsd',
    label: 'Collateral, USD',
    needed: true,
    names: ['collateral', 'collateralusd', 'cash', 'balance', 'walletbalance', 'equity', 'margin balance'],
  },
  {
    id: 'instrument',
    label: 'Instrument',
    needed: true,
    names: ['instrument', 'symbol', 'market', 'coin', 'asset', 'contract'],
  },
  {
    id: 'sizeBase',
    label: 'Size, base units',
    needed: true,
    names: ['size', 'sizebase', 'quantity', 'qty', 'position', 'contracts', 'amount', 'szi'],
  },
  {
    id: 'entryUsd',
    label: 'Entry price, USD',
    needed: false,
    names: ['entry', 'entryusd', 'entryprice', 'avgprice', 'averageprice', 'entrypx'],
  },
  {
    id: 'marginUsd',
    label: 'Own margin, USD (isolated)',
    needed: false,
    names: ['margin', 'marginusd', 'isolatedmargin', 'positionmargin'],
  },
] as const;

export type AccountField = (typeof ACCOUNT_FIELDS)[number]['id'];
/** Which column has what; absent: none has. */
export type Mapping = Readonly<Partial<Record<AccountField, number>>>;

export interface RowError {
  /** Index among the table's rows. */
  readonly row: number;
  /** Line of the file. */
  readonly line: number;
  /** Field it is about; null: the row as a whole. */
  readonly field: AccountField | null;
  readonly reason: string;
}

export interface ReadAccounts {
  readonly accounts: readonly AccountInput[];
  /** Rows that are in `accounts`. */
  readonly good: number;
  /** One for each row that is not. */
  readonly errors: readonly RowError[];
}

export interface AccountContext {
  readonly instruments: readonly string[];
  /** Names that are taken by accounts which stay. */
  readonly taken: ReadonlySet<string>;
}

/** The columns by their names; a column is of one thing only. */
export function guessMapping(columns: readonly string[]): Mapping {
  const names = columns.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const mapping: Partial<Record<AccountField, number>> = {};
  const used = new Set<number>();
  for (const { id, names: known } of ACCOUNT_FIELDS) {
    const found = known.map((name) => names.indexOf(name.replaceAll(' ', ''))).find((at) => at >= 0 && !used.has(at));
    if (found === undefined) continue;
    mapping[id] = found;
    used.add(found);
  }
  return mapping;
}

/** Fields that have to have a column before anything can be read. */
export function missingFields(mapping: Mapping): string[] {
  return ACCOUNT_FIELDS.filter(({ id, needed }) => needed && mapping[id] === undefined).map(({ label }) => label);
}

interface Row {
  readonly index: number;
  readonly account: string;
  readonly collateralUsd: number;
  readonly position: NonNullable<AccountInput['positions']>[number];
}

/** All rows checked; accounts in the order in which they come first. */
export function readAccounts(table: Table, mapping: Mapping, context: AccountContext): ReadAccounts {
  const errors = new Map<number, RowError>();
  const say = (row: number, field: AccountField | null, reason: string) => {
    if (!errors.has(row)) errors.set(row, { row, line: table.lines[row] ?? 0, field, reason });
  };
  const groups = new Map<string, Row[]>();
  table.rows.forEach((cells, index) => {
    const row = readRow(cells, index, mapping, context, say);
    const name = row?.account ?? cell(cells, mapping, 'account');
    const group = groups.get(name) ?? [];
    if (row) group.push(row);
    groups.set(name, group);
  });
  for (const rows of groups.values()) checkGroup(rows, say);
  const wrong = new Map(
    [...errors.values()].map((error) => [cell(table.rows[error.row] ?? [], mapping, 'account'), error]),
  );
  const accounts: AccountInput[] = [];
  let good = 0;
  for (const [name, rows] of groups) {
    const reason = wrong.get(name);
    if (reason) for (const { index } of rows) say(index, null, `another row of ${name} is wrong: line ${reason.line}`);
    else if (accounts.length === LIMITS.accounts)
      for (const { index } of rows) say(index, null, `a document has up to ${numberWords(LIMITS.accounts)} accounts`);
    else if (rows.length > 0) {
      accounts.push(accountOf(name, rows));
      good += rows.length;
    }
  }
  return { accounts, good, errors: [...errors.values()].sort((a, b) => a.row - b.row) };
}

type Say = (row: number, field: AccountField | null, reason: string) => void;

function cell(cells: readonly string[], mapping: Mapping, field: AccountField): string {
  const column = mapping[field];
  return column === undefined ? '' : (cells[column] ?? '');
}

function readRow(
  cells: readonly string[],
  index: number,
  mapping: Mapping,
  context: AccountContext,
  say: Say,
): Row | null {
  const account = cell(cells, mapping, 'account');
  const instrument = cell(cells, mapping, 'instrument');
  const collateralUsd = numberOf(cell(cells, mapping, 'collateralUsd'));
  const sizeBase = numberOf(cell(cells, mapping, 'sizeBase'));
  const entry = cell(cells, mapping, 'entryUsd');
  const margin = cell(cells, mapping, 'marginUsd');
  if (account === '') say(index, 'account', 'the account has no name');
  else if (/[\s/@#]/.test(account) || account.length > LIMITS.idLength)
    say(index, 'account', 'a name has no spaces and none of / @ #');
  else if (context.taken.has(account)) say(index, 'account', 'there is an account of this name already');
  if (!context.instruments.includes(instrument))
    say(index, 'instrument', `no such instrument here; there is ${context.instruments.join(', ')}`);
  if (Number.isNaN(collateralUsd)) say(index, 'collateralUsd', 'collateral is not a number');
  else if (collateralUsd < 0 || collateralUsd > LIMITS.magnitude)
    say(index, 'collateralUsd', 'collateral is 0 or more');
  if (Number.isNaN(sizeBase)) say(index, 'sizeBase', 'size is not a number');
  else if (sizeBase === 0 || Math.abs(sizeBase) > LIMITS.magnitude)
    say(index, 'sizeBase', 'a size of 0 is no position');
  const entryUsd = entry === '' ? undefined : numberOf(entry);
  const marginUsd = margin === '' ? undefined : numberOf(margin);
  if (entryUsd !== undefined && !(entryUsd > 0)) say(index, 'entryUsd', 'an entry price is a number above 0');
  if (marginUsd !== undefined && !(marginUsd > 0)) say(index, 'marginUsd', 'a margin is a number above 0, or empty');
  const optional = { ...(entryUsd !== undefined && { entryUsd }), ...(marginUsd !== undefined && { marginUsd }) };
  return { index, account, collateralUsd, position: { instrument, sizeBase, ...optional } };
}

/** What the rows of one account say about each other. */
function checkGroup(rows: readonly Row[], say: Say): void {
  const [first] = rows;
  if (!first) return;
  const held = new Set<string>();
  const isolated = rows.filter(({ position }) => position.marginUsd !== undefined).length;
  let marginUsd = 0;
  for (const { index, collateralUsd, position } of rows) {
    if (!Number.isNaN(collateralUsd) && !Number.isNaN(first.collateralUsd) && collateralUsd !== first.collateralUsd)
      say(
        index,
        'collateralUsd',
        `an account has one collateral: the row above says ${numberWords(first.collateralUsd)}`,
      );
    if (held.has(position.instrument)) say(index, 'instrument', `a second position in ${position.instrument}`);
    held.add(position.instrument);
    if (isolated > 0 && position.marginUsd === undefined)
      say(index, 'marginUsd', 'an account is all cross or all isolated: this row has no margin of its own');
    marginUsd += position.marginUsd ?? 0;
    if (marginUsd > collateralUsd * (1 + 1e-12)) say(index, 'marginUsd', 'the margins are above the collateral');
  }
  if (rows.length > LIMITS.positionsPerAccount)
    say(first.index, null, `an account has up to ${LIMITS.positionsPerAccount} positions`);
}

function accountOf(id: string, rows: readonly Row[]): AccountInput {
  const isolated = rows.some(({ position }) => position.marginUsd !== undefined);
  return {
    id,
    collateralUsd: rows[0]?.collateralUsd ?? 0,
    margin: isolated ? 'isolated' : 'cross',
    positions: rows.map(({ position }) => position),
  };
}

/** "1,234.5", "$12", "-3e2", "\u22123"; NaN for all else, also for nothing. */
function numberOf(text: string): number {
  const plain = text.replace(/[$\s]/g, '').replace('\u2212', '-');
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i.test(plain) || !/\d/.test(plain)) return Number.NaN;
  return Number(plain.replaceAll(',', ''));
}
