/** Columns that a table of accounts does not seem to have, each with the one that it is likely to be. */
import { nearest } from '@/lib/scenario';
import { ACCOUNT_FIELDS, type AccountField, type Mapping } from './accounts';

export interface MissingColumn {
  readonly field: AccountField;
  readonly label: string;
  /** Names that it is known by. */
  readonly names: readonly string[];
  /** Column that is likely meant, by its place; null: none looks like it. */
  readonly likely: number | null;
}

/** What has to have a column and has none yet. A column that is taken is nobody else's; one is proposed once. */
export function missingColumns(columns: readonly string[], mapping: Mapping): MissingColumn[] {
  const used = new Set<number>(Object.values(mapping));
  return ACCOUNT_FIELDS.filter(({ id, needed }) => needed && mapping[id] === undefined).map(({ id, label, names }) => {
    const likely = likelyColumn(columns, names, used);
    if (likely !== null) used.add(likely);
    return { field: id, label, names, likely };
  });
}

/** How many columns a table has to have at least. */
export const COLUMNS_NEEDED: number = ACCOUNT_FIELDS.filter(({ needed }) => needed).length;

/** Shorter ones stand in many words: `id` is in `bid`. */
const TELLING = 4;

/** By a known name within its own (`wallet_balance_usdt`), else by one mistyped. */
function likelyColumn(columns: readonly string[], known: readonly string[], used: ReadonlySet<number>): number | null {
  const free = columns.map((name, at) => ({ at, name: plain(name) })).filter(({ at, name }) => name && !used.has(at));
  const names = known.map(plain);
  const held = free.find(({ name }) => names.some((one) => one.length >= TELLING && name.includes(one)));
  return (held ?? free.find(({ name }) => nearest(name, names) !== null))?.at ?? null;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
