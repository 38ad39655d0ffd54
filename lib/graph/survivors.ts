/** Accounts that never fell but belong in the picture: those deleveraged, and the largest that stand. */
import { accountId, EVENT_NAMES, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

export interface Survivor {
  readonly key: string;
  readonly bucket: number;
  readonly instrument: number;
  readonly side: number;
  /** At the opening index. */
  readonly notionalUsd: number;
  readonly adlTick: number;
  readonly adlUsd: number;
}

const MOST_DELEVERAGED = 14;
const MOST_STANDING = 34;

/**
 * Nobody whose true size would drown the cascade is drawn; the table lists everyone. A balancing maker is the market's other side, not
 * one of its accounts: it is left out too. @param mostUsd largest notional that fits the scale. @param also buckets that are
 * drawn whatever their size, as long as they did not fall.
 */
export function survivorsOf(
  run: Run,
  scenario: Scenario,
  mostUsd: number,
  also: ReadonlySet<number> = new Set(),
): Survivor[] {
  const adl = deleveraged(run);
  const { buckets } = run;
  const indexUsd = Float64Array.from(scenario.instruments, (instrument) => instrument.indexUsd);
  const hit: Survivor[] = [];
  const standing: Survivor[] = [];
  const wanted: Survivor[] = [];
  let leastUsd = 0;
  // Of a million buckets nearly all fail the first test: no object is made for those.
  for (let b = 0; b < buckets.count; b += 1) {
    const usd = largestUsd(run, indexUsd, b);
    const closed = adl.get(b);
    // Of a run without an account (CAUSE-07) that account is what one looks for.
    const isWanted = also.has(b) || buckets.account[b] === run.heldAccount;
    if (usd === 0 || (!isWanted && (usd > mostUsd || (!closed && usd <= leastUsd)))) continue;
    if ((buckets.node[b] as number) >= 0 || isMaker(run, scenario, b)) continue;
    const lead = largestPosition(run, scenario, b);
    if (!lead) continue;
    const adlTick = closed?.tick ?? Number.POSITIVE_INFINITY;
    const one = { key: `b${b}`, bucket: b, ...lead, adlTick, adlUsd: closed?.usd ?? 0 };
    if (isWanted) {
      wanted.push(one);
      continue;
    }
    if (one.adlUsd > 0) {
      hit.push(one);
      continue;
    }
    const at = standing.findIndex((other) => other.notionalUsd < one.notionalUsd);
    standing.splice(at < 0 ? standing.length : at, 0, one);
    if (standing.length > MOST_STANDING) standing.pop();
    if (standing.length === MOST_STANDING) leastUsd = standing.at(-1)?.notionalUsd ?? 0;
  }
  hit.sort((x, y) => y.adlUsd - x.adlUsd || x.bucket - y.bucket);
  return [...wanted, ...hit.slice(0, MOST_DELEVERAGED), ...standing];
}

/** Notional of a bucket's largest position at the opening index. */
function largestUsd({ buckets }: Run, indexUsd: Float64Array, bucket: number): number {
  let most = 0;
  const end = buckets.positionStart[bucket + 1] as number;
  for (let p = buckets.positionStart[bucket] as number; p < end; p += 1) {
    const usd =
      Math.abs(buckets.openingSizeBase[p] as number) * (indexUsd[buckets.positionInstrument[p] as number] ?? 0);
    if (usd > most) most = usd;
  }
  return most;
}

export function isMaker(run: Run, scenario: Scenario, bucket: number): boolean {
  const account = run.buckets.account[bucket] as number;
  const explicit = scenario.accounts[account];
  if (explicit) return explicit.role === 'maker';
  return scenario.population?.balance === 'maker' && accountId(run.accounts, account) === 'maker';
}

const ADL_KIND = EVENT_NAMES.indexOf('adl');

/** First ADL tick and notional closed, by bucket. */
function deleveraged(run: Run): Map<number, { tick: number; usd: number }> {
  const { log } = run;
  const found = new Map<number, { tick: number; usd: number }>();
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== ADL_KIND) continue;
    const bucket = log.bucket[e] as number;
    const usd = Math.abs((log.values[e * 6] as number) * (log.values[e * 6 + 1] as number));
    const known = found.get(bucket);
    found.set(bucket, { tick: known?.tick ?? (log.tick[e] as number), usd: (known?.usd ?? 0) + usd });
  }
  return found;
}

/** The opening position with the largest notional. */
export function largestPosition(
  run: Run,
  scenario: Scenario,
  bucket: number,
): { instrument: number; side: number; notionalUsd: number } | null {
  const { buckets } = run;
  let best: { instrument: number; side: number; notionalUsd: number } | null = null;
  for (let p = buckets.positionStart[bucket] as number; p < (buckets.positionStart[bucket + 1] as number); p += 1) {
    const instrument = buckets.positionInstrument[p] as number;
    const size = buckets.openingSizeBase[p] as number;
    const notionalUsd = Math.abs(size) * (scenario.instruments[instrument]?.indexUsd ?? 0);
    if (notionalUsd > (best?.notionalUsd ?? 0)) best = { instrument, side: Math.sign(size), notionalUsd };
  }
  return best;
}
