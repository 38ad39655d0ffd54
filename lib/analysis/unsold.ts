/** Accounts that the venue meant to liquidate and of which nothing was closed. */
import { EVENT_NAMES, type Run } from '@/lib/engine';

const TRIGGERED = EVENT_NAMES.indexOf('triggered');
const RECOVERED = EVENT_NAMES.indexOf('recovered');

/** How many accounts stood in the queue at the end of a run without ever having been closed in part. */
export function unsoldAccounts({ log, buckets }: Run): number {
  const waiting = new Set<number>();
  for (let e = 0; e < log.count; e += 1) {
    const bucket = log.bucket[e] ?? -1;
    if (log.kind[e] === TRIGGERED && buckets.node[bucket] === -1) waiting.add(bucket);
    else if (log.kind[e] === RECOVERED) waiting.delete(bucket);
  }
  return new Set([...waiting].map((bucket) => buckets.account[bucket])).size;
}
