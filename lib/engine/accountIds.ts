/** Names of accounts. Those that were drawn have theirs by number (POP-01), so that a million need no million strings. */

/** Accounts in order: the written ones, then p0, p1, ..., then perhaps the maker. */
export interface AccountNames {
  readonly count: number;
  /** Ids of the accounts written out in the scenario. */
  readonly written: readonly string[];
  /** How many were drawn after them. */
  readonly drawn: number;
}

const MAKER = 'maker';

/** Id of account a; empty outside 0..count-1. */
export function accountId({ count, written, drawn }: AccountNames, a: number): string {
  if (a < 0 || a >= count) return '';
  if (a < written.length) return written[a] as string;
  return a < written.length + drawn ? `p${a - written.length}` : MAKER;
}

/** Number of the account with this id, -1 for none. */
export function accountNumber({ count, written, drawn }: AccountNames, id: string): number {
  const known = written.indexOf(id);
  if (known >= 0) return known;
  if (id === MAKER && count > written.length + drawn) return count - 1;
  const n = /^p(0|[1-9]\d*)$/.test(id) ? Number(id.slice(1)) : -1;
  return n >= 0 && n < drawn ? written.length + n : -1;
}
