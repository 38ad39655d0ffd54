/** A figure of a run taken apart by account, so that a difference of two runs is the sum of what it was account by account. */
import { EVENT_NAMES, EVENT_VALUES, type EventKind, type Run } from '@/lib/engine';
import { formatCount, formatUsd, MINUS } from '../format';
import { bucketName } from '../names';

/** USD by bucket. -1 is the vault. */
export type ByBucket = ReadonlyMap<number, number>;

/** Less than this of one account is rounding. */
const LEAST_USD = 0.005;

/** Sums one kind of event: whose it is, and how many USD. */
function summed(run: Run, kind: EventKind, whose: 'bucket' | 'other', value: number): ByBucket {
  const { log } = run;
  const wanted = EVENT_NAMES.indexOf(kind);
  const sums = new Map<number, number>();
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== wanted) continue;
    const bucket = log[whose][e] ?? -1;
    sums.set(bucket, (sums.get(bucket) ?? 0) + (log.values[e * EVENT_VALUES + value] ?? 0));
  }
  return sums;
}

/** Measures that are sums over accounts: what is said before the accounts, and the sum. Values: docs/events.md. */
const SHARED: Readonly<Record<string, { readonly head: string; readonly of: (run: Run) => ByBucket }>> = {
  fund: { head: 'Paid for', of: (run) => summed(run, 'fund-paid', 'bucket', 0) },
  adl: { head: 'Left for ADL by', of: adlByBucket },
  fees: { head: 'From', of: (run) => summed(run, 'filled', 'bucket', 4) },
  forgone: { head: 'Given up by', of: (run) => summed(run, 'adl', 'bucket', 2) },
  social: { head: 'Taken from', of: (run) => summed(run, 'socialised', 'bucket', 0) },
};

/** Notional at mark that ADL closed for each; what no liquidated account stands for was the vault's. */
function adlByBucket({ nodes, summary }: Run): ByBucket {
  const sums = new Map<number, number>();
  let restUsd = summary.adl.notionalUsd;
  for (let n = 0; n < nodes.count; n += 1) {
    const usd = nodes.adlNotionalUsd[n] ?? 0;
    restUsd -= usd;
    if (usd > 0) sums.set(nodes.bucket[n] ?? -1, usd);
  }
  return Math.abs(restUsd) < LEAST_USD ? sums : sums.set(-1, restUsd);
}

/** What a measure is by account; null for one that is no sum over accounts. */
export function sharesOf(key: string, run: Run): ByBucket | null {
  return SHARED[key]?.of(run) ?? null;
}

/** Accounts that are named one by one. */
const NAMED = 3;

interface Split {
  readonly bucket: number;
  readonly in: 'both' | 'A' | 'B';
  readonly byUsd: number;
}

/** `Paid for: fay −$443, gus +$313.`; by groups where there are more. Empty where no account differs. */
export function splitWords(key: string, a: Run, b: Run): string {
  const shared = SHARED[key];
  if (!shared) return '';
  const splits = splitOf(shared.of(a), shared.of(b));
  if (splits.length === 0) return '';
  const parts = splits.length <= NAMED ? named(splits, a) : grouped(splits);
  return `${shared.head} ${parts.join(', ')}.`;
}

/** Account by account, the largest difference first; their sum is the difference of both sums. */
export function splitOf(a: ByBucket, b: ByBucket): Split[] {
  const splits: Split[] = [];
  for (const bucket of new Set([...a.keys(), ...b.keys()])) {
    const [before, after] = [a.get(bucket) ?? 0, b.get(bucket) ?? 0];
    if (Math.abs(after - before) < LEAST_USD) continue;
    splits.push({ bucket, in: before === 0 ? 'B' : after === 0 ? 'A' : 'both', byUsd: after - before });
  }
  return splits.sort((x, y) => Math.abs(y.byUsd) - Math.abs(x.byUsd) || x.bucket - y.bucket);
}

const named = (splits: readonly Split[], run: Run): string[] =>
  splits.map(({ bucket, byUsd }) => `${bucketName(run, bucket)} ${signed(byUsd)}`);

const GROUPS = [
  { in: 'A', words: 'in A only' },
  { in: 'B', words: 'in B only' },
  { in: 'both', words: 'in both' },
] as const;

function grouped(splits: readonly Split[]): string[] {
  return GROUPS.flatMap(({ in: side, words }) => {
    const some = splits.filter((one) => one.in === side);
    if (some.length === 0) return [];
    const byUsd = some.reduce((sum, one) => sum + one.byUsd, 0);
    return [`${formatCount(some.length)} ${some.length === 1 ? 'account' : 'accounts'} ${words} ${signed(byUsd)}`];
  });
}

const signed = (usd: number): string => `${usd < 0 ? MINUS : '+'}${formatUsd(Math.abs(usd))}`;
