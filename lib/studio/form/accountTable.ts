/** The accounts written out, as rows: which are shown and in what order, one more, one copied, one taken out. */

import { accountIds, freeName, priceOf } from './around';
import { nodeAt, withAdded } from './nodes';
import { type Path, valueAtPath, withInserted, withValue } from './path';

/** What the accounts can be put in order by. */
export type AccountColumn = 'name' | 'collateral' | 'leverage' | 'notional';

export interface AccountSort {
  readonly column: AccountColumn;
  readonly descending: boolean;
}

export interface AccountView {
  /** Part of a name, or an instrument that is held; empty: all. */
  readonly query: string;
  /** null: as they stand in the document, which is the order that breaks ties in a run. */
  readonly sort: AccountSort | null;
  /** Only those at which something is to be mended. */
  readonly wrong: boolean;
}

const ACCOUNTS: Path = ['accounts'];

export function accountCount(document: unknown): number {
  return accountsOf(document).length;
}

/** Indexes of the accounts that a view shows, in its order. `wrong`: indexes of those at which something is to be mended. */
export function accountsInView(document: unknown, view: AccountView, wrong: ReadonlySet<number>): number[] {
  const accounts = accountsOf(document);
  const wanted = view.query.trim().toLowerCase();
  const shown = accounts.flatMap((account, n) =>
    (!view.wrong || wrong.has(n)) && (wanted === '' || matches(account, wanted)) ? [n] : [],
  );
  const { sort } = view;
  if (sort === null) return shown;
  const keys = new Map(shown.map((n) => [n, sortKey(document, accounts[n], sort.column)]));
  const way = sort.descending ? -1 : 1;
  return shown.sort((a, b) => way * compared(keys.get(a), keys.get(b)) || a - b);
}

/** Notional of all positions at the prices before the first tick, in USD. */
function accountNotionalUsd(document: unknown, account: unknown): number {
  return positionsOf(account).reduce((sum, { instrument, sizeBase }) => {
    return sum + Math.abs(sizeBase) * priceOf(document, instrument);
  }, 0);
}

/**
 * Notional over equity (MARGIN-01) at the prices before the first tick; 0 without a position, Infinity where the equity
 * is gone, and null where a figure is missing or wrong.
 */
export function accountLeverage(document: unknown, account: unknown): number | null {
  const collateralUsd = valueAtPath(account, ['collateralUsd']);
  if (typeof collateralUsd !== 'number') return null;
  const notionalUsd = accountNotionalUsd(document, account);
  if (notionalUsd === 0) return 0;
  const equityUsd = positionsOf(account).reduce((sum, { instrument, sizeBase, entryUsd }) => {
    const price = priceOf(document, instrument);
    return sum + sizeBase * (price - (entryUsd ?? price));
  }, collateralUsd);
  const leverage = equityUsd > 0 ? notionalUsd / equityUsd : Number.POSITIVE_INFINITY;
  return Number.isNaN(leverage) ? null : leverage;
}

/** One more account at the end. */
export function withAccountAdded(document: unknown): unknown {
  const node = nodeAt(document, ACCOUNTS);
  return node ? withAdded(document, node) : document;
}

/** The account of this index once more, behind it, under a free name. */
export function withAccountCopied(document: unknown, index: number): unknown {
  const account = accountsOf(document)[index];
  if (typeof account !== 'object' || account === null) return document;
  const id = valueAtPath(account, ['id']);
  const copy = { ...account, id: freeName(accountIds(document), typeof id === 'string' && id !== '' ? id : 'new') };
  return withInserted(document, ACCOUNTS, copy, index + 1);
}

/** Without the account of this index, the withdrawals it makes and what steps of the presentation show of it. */
export function withAccountRemoved(document: unknown, index: number): unknown {
  const id = valueAtPath(document, ['accounts', index, 'id']);
  const next = withValue(document, ['accounts', index], undefined);
  if (typeof id !== 'string' || accountIds(next).includes(id)) return next;
  const isOthers = (one: unknown) => one !== id && !(typeof one === 'string' && one.startsWith(`${id}/`));
  const paid = withList(next, ['shock', 'withdrawals'], (list) =>
    list.filter((one) => valueAtPath(one, ['account']) !== id),
  );
  return withList(paid, ['presentation', 'steps'], (steps) =>
    steps.map((step) => withList(step, ['select'], (select) => select.filter(isOthers))),
  );
}

function withList(document: unknown, path: Path, change: (list: readonly unknown[]) => unknown[]): unknown {
  const list = valueAtPath(document, path);
  return Array.isArray(list) ? withValue(document, path, change(list)) : document;
}

function accountsOf(document: unknown): readonly unknown[] {
  const found = valueAtPath(document, ACCOUNTS);
  return Array.isArray(found) ? found : [];
}

interface Held {
  readonly instrument: string;
  readonly sizeBase: number;
  readonly entryUsd: number | undefined;
}

/** Positions whose figures are figures, whatever else is wrong with them. */
function positionsOf(account: unknown): Held[] {
  const found = valueAtPath(account, ['positions']);
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown) => {
    const instrument = valueAtPath(one, ['instrument']);
    const sizeBase = valueAtPath(one, ['sizeBase']);
    const entryUsd = valueAtPath(one, ['entryUsd']);
    if (typeof instrument !== 'string' || typeof sizeBase !== 'number') return [];
    return [{ instrument, sizeBase, entryUsd: typeof entryUsd === 'number' ? entryUsd : undefined }];
  });
}

function matches(account: unknown, wanted: string): boolean {
  const id = valueAtPath(account, ['id']);
  if (typeof id === 'string' && id.toLowerCase().includes(wanted)) return true;
  return positionsOf(account).some(({ instrument }) => instrument.toLowerCase() === wanted);
}

function sortKey(document: unknown, account: unknown, column: AccountColumn): string | number {
  switch (column) {
    case 'name':
      return String(valueAtPath(account, ['id']) ?? '');
    case 'collateral':
      return Number(valueAtPath(account, ['collateralUsd']) ?? Number.NaN);
    case 'leverage':
      return accountLeverage(document, account) ?? Number.NaN;
    case 'notional':
      return accountNotionalUsd(document, account);
  }
}

const NAMES = new Intl.Collator('en', { numeric: true });

/** What is no figure stands below all figures. */
function compared(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'string' || typeof b === 'string') return NAMES.compare(String(a), String(b));
  const [x, y] = [figure(a), figure(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

function figure(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
}
