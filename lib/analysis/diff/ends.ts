/** How each account ended, by who stood in for it, and how many ended otherwise in the other run. */
import { EVENT_NAMES, EVENT_VALUES, type EventKind, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatShare } from '../format';
import { bucketName } from '../names';
import { adlShares } from './accounts';
import type { EndShift } from './types';

/** What was done with an account over a run; the first that holds, in this order. */
export const ENDS = [
  { id: 'taken-over', words: 'taken over by the vault' },
  { id: 'adl', words: 'sold in part, the rest closed by ADL' },
  { id: 'stuck', words: 'sold in part, the rest taken by nobody' },
  { id: 'unpaid', words: 'sold out at a loss that was not paid in full' },
  { id: 'fund', words: 'sold out, the fund paying for the loss' },
  { id: 'inventory', words: 'sold in part, the rest taken by the fund or the vault' },
  { id: 'sold', words: 'sold out, nobody paying' },
  { id: 'reduced', words: 'sold in part and still open' },
  { id: 'stopped', words: 'closed by its own stop' },
  { id: 'hit', words: 'closed by ADL for others' },
  { id: 'open', words: 'left alone' },
] as const;

export type End = (typeof ENDS)[number]['id'];

/** Shifts that are told, the most frequent first. */
const SHIFTS = 4;
const NAMES = 3;

/** Whether bucket numbers mean the same accounts with the same positions in both runs. */
export function hasSameAccounts(a: Run, b: Run): boolean {
  return (
    a.buckets.count === b.buckets.count &&
    a.accounts.written.length === b.accounts.written.length &&
    a.accounts.written.every((id, n) => id === b.accounts.written[n]) &&
    isSame(a.buckets.account, b.buckets.account) &&
    isSame(a.buckets.positionInstrument, b.buckets.positionInstrument) &&
    isSame(a.buckets.openingSizeBase, b.buckets.openingSizeBase)
  );
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n += 1) if (a[n] !== b[n]) return false;
  return true;
}

const BIT = { over: 1, sold: 2, handed: 4, stuck: 8, kept: 16, stop: 32, hit: 64 } as const;
const BIT_OF: Partial<Record<EventKind, number>> = {
  'vault-took-over': BIT.over,
  filled: BIT.sold,
  'vault-took': BIT.kept,
  'fund-took': BIT.kept,
  unresolved: BIT.stuck,
  'stop-filled': BIT.stop,
  adl: BIT.hit,
};

/** Number in ENDS of every bucket. O(events + positions). */
export function endsOf(run: Run): Uint8Array {
  const { log, buckets } = run;
  const bits = new Uint8Array(buckets.count);
  const owedUsd = new Map<number, number>();
  const paidUsd = new Map<number, number>();
  const mark = (bucket: number, bit: number) => {
    if (bucket >= 0) bits[bucket] = (bits[bucket] ?? 0) | bit;
  };
  for (let e = 0; e < log.count; e += 1) {
    const kind = EVENT_NAMES[log.kind[e] ?? 0];
    const bucket = log.bucket[e] ?? -1;
    const bit = kind && BIT_OF[kind];
    if (bit) mark(bucket, bit);
    if (kind === 'adl') mark(log.other[e] ?? -1, BIT.handed);
    const sums = kind === 'deficit' ? owedUsd : kind === 'fund-paid' ? paidUsd : null;
    sums?.set(bucket, (sums.get(bucket) ?? 0) + (log.values[e * EVENT_VALUES] ?? 0));
  }
  return Uint8Array.from(bits, (bit, bucket) => {
    const paid = paidUsd.get(bucket) ?? 0;
    const unpaid = (owedUsd.get(bucket) ?? 0) - paid > 0.005;
    return ENDS.findIndex(({ id }) => id === endOf(bit, paid > 0.005, unpaid, isOpen(run, bucket)));
  });
}

function endOf(bit: number, paid: boolean, unpaid: boolean, open: boolean): End {
  if (bit & BIT.over) return 'taken-over';
  if (bit & BIT.handed) return 'adl';
  if (bit & BIT.stuck && open) return 'stuck';
  if (unpaid) return 'unpaid';
  if (paid) return 'fund';
  if (bit & BIT.kept) return 'inventory';
  if (bit & BIT.sold) return open ? 'reduced' : 'sold';
  if (bit & BIT.stop) return 'stopped';
  return bit & BIT.hit ? 'hit' : 'open';
}

function isOpen({ buckets }: Run, bucket: number): boolean {
  for (let p = buckets.positionStart[bucket] ?? 0; p < (buckets.positionStart[bucket + 1] ?? 0); p += 1)
    if (buckets.sizeBase[p] !== 0) return true;
  return false;
}

const HIT = ENDS.findIndex(({ id }) => id === 'hit');
/** The end of those closed by ADL in both runs, in another share: beside the ends of one run. */
const OTHER_SHARE = ENDS.length;
const WAYS = ENDS.length + 1;

/** Which accounts ended otherwise, by how; `more`: accounts of the shifts that are not listed. */
export function endShifts(
  { run: a, scenario }: { readonly run: Run; readonly scenario: Scenario },
  b: Run,
): { readonly shifts: readonly EndShift[]; readonly more: number } {
  const [left, right] = [endsOf(a), endsOf(b)];
  const [sharesA, sharesB] = [adlShares(a), adlShares(b)];
  const share = (of: typeof sharesA, bucket: number): string => formatShare(of.get(bucket)?.share ?? 0);
  const groups = new Map<number, number[]>();
  for (let bucket = 0; bucket < left.length; bucket += 1) {
    const from = left[bucket] ?? 0;
    const isOtherShare = from === HIT && share(sharesA, bucket) !== share(sharesB, bucket);
    const to = from === right[bucket] && isOtherShare ? OTHER_SHARE : (right[bucket] ?? 0);
    if (from === to) continue;
    const key = from * WAYS + to;
    const group = groups.get(key);
    if (group) group.push(bucket);
    else groups.set(key, [bucket]);
  }
  const sorted = [...groups].sort(([x, m], [y, n]) => n.length - m.length || x - y);
  const words = (n: number): string => ENDS[n]?.words ?? 'the same, in another share';
  const shifts = sorted.slice(0, SHIFTS).map(([key, buckets]) => ({
    count: buckets.length,
    a: words(Math.floor(key / WAYS)),
    b: words(key % WAYS),
    names: largest(a, scenario, buckets).map((bucket) => bucketName(a, bucket)),
  }));
  return { shifts, more: sorted.slice(SHIFTS).reduce((sum, [, buckets]) => sum + buckets.length, 0) };
}

function largest({ buckets }: Run, scenario: Scenario, some: readonly number[]): number[] {
  const notionalUsd = (bucket: number): number => {
    let usd = 0;
    for (let p = buckets.positionStart[bucket] ?? 0; p < (buckets.positionStart[bucket + 1] ?? 0); p += 1)
      usd +=
        Math.abs(buckets.openingSizeBase[p] ?? 0) *
        (scenario.instruments[buckets.positionInstrument[p] ?? 0]?.indexUsd ?? 0);
    return usd;
  };
  return some
    .map((bucket) => ({ bucket, usd: notionalUsd(bucket) }))
    .sort((x, y) => y.usd - x.usd || x.bucket - y.bucket)
    .slice(0, NAMES)
    .map(({ bucket }) => bucket);
}
