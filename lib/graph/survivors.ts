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

/** Drawn at most: of those closed by ADL the ones with most closed, of those that stand the largest. */
export const MOST_DELEVERAGED = 14;
export const MOST_STANDING = 34;
/** Beyond this multiple of the largest that fell, in area, a survivor at its true size would leave the cascade as dust. */
const MOST_OVER_FALLEN = 6;

/** Up to what size those that stand are drawn, and by whom it is measured. */
export interface SizeLimit {
  readonly mostUsd: number;
  readonly measureUsd: number;
  /** Bucket of the account the run was made without (CAUSE-07), where that is larger than all that fell in it; else -1. */
  readonly measure: number;
}

/**
 * Without an account (CAUSE-07) less falls, but the account itself is drawn, and in the run with it it was among the fallen:
 * it counts too, so that who stands in the one picture stands in the other. @param fallenUsd largest drawn of what fell.
 */
export function sizeLimit(run: Run, scenario: Scenario, fallenUsd: number): SizeLimit {
  let [measureUsd, measure] = [fallenUsd, -1];
  for (const bucket of heldBuckets(run)) {
    const usd = largestPosition(run, scenario, bucket)?.notionalUsd ?? 0;
    if (usd > measureUsd) [measureUsd, measure] = [usd, bucket];
  }
  return { mostUsd: measureUsd > 0 ? MOST_OVER_FALLEN * measureUsd : Number.POSITIVE_INFINITY, measureUsd, measure };
}

function heldBuckets({ buckets, heldAccount }: Run): number[] {
  const held: number[] = [];
  if (heldAccount < 0) return held;
  for (let b = 0; b < buckets.count; b += 1) if (buckets.account[b] === heldAccount) held.push(b);
  return held;
}

/**
 * Whoever was closed by ADL is drawn whatever its size; of the others nobody whose true size would drown the cascade: the table
 * lists everyone. A balancing maker is the market's other side, not one of its accounts: it is left out. @param fallenUsd
 * largest drawn of what fell. @param also buckets that are drawn whatever their size, as long as they did not fall.
 */
export function survivorsOf(
  run: Run,
  scenario: Scenario,
  fallenUsd: number,
  also: ReadonlySet<number> = new Set(),
): Survivor[] {
  const adl = deleveraged(run);
  const one = (bucket: number): Survivor[] => {
    if ((run.buckets.node[bucket] as number) >= 0 || isMaker(run, scenario, bucket)) return [];
    const lead = largestPosition(run, scenario, bucket);
    const closed = adl.get(bucket);
    const adlTick = closed?.tick ?? Number.POSITIVE_INFINITY;
    return lead ? [{ key: `b${bucket}`, bucket, ...lead, adlTick, adlUsd: closed?.usd ?? 0 }] : [];
  };
  const wanted = [...new Set([...also, ...heldBuckets(run)])].sort((x, y) => x - y).flatMap(one);
  const apart = new Set(wanted.map(({ bucket }) => bucket));
  const hit = [...adl.keys()].filter((bucket) => !apart.has(bucket)).flatMap(one);
  hit.sort((x, y) => y.adlUsd - x.adlUsd || x.bucket - y.bucket);
  const closed = hit.slice(0, MOST_DELEVERAGED);
  for (const bucket of adl.keys()) apart.add(bucket);
  // What is no larger than one that is drawn anyway drowns nothing.
  const { mostUsd } = sizeLimit(run, scenario, fallenUsd);
  const fitsUsd = closed.reduce((most, { notionalUsd }) => Math.max(most, notionalUsd), mostUsd);
  return [...wanted, ...closed, ...largestStanding(run, scenario, fitsUsd, apart).flatMap(one)];
}

/** Buckets of the largest that stand, the largest first. @param apart those that are not asked for. */
function largestStanding(run: Run, scenario: Scenario, mostUsd: number, apart: ReadonlySet<number>): number[] {
  const { buckets } = run;
  const indexUsd = Float64Array.from(scenario.instruments, (instrument) => instrument.indexUsd);
  const found: { readonly bucket: number; readonly usd: number }[] = [];
  let leastUsd = 0;
  // Of a million buckets nearly all fail the first test: no object is made for those.
  for (let bucket = 0; bucket < buckets.count; bucket += 1) {
    const usd = largestUsd(run, indexUsd, bucket);
    if (usd <= leastUsd || usd > mostUsd || (buckets.node[bucket] as number) >= 0) continue;
    if (apart.has(bucket) || isMaker(run, scenario, bucket)) continue;
    const at = found.findIndex((other) => other.usd < usd);
    found.splice(at < 0 ? found.length : at, 0, { bucket, usd });
    if (found.length > MOST_STANDING) found.pop();
    if (found.length === MOST_STANDING) leastUsd = found.at(-1)?.usd ?? 0;
  }
  return found.map(({ bucket }) => bucket);
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
export function deleveraged(run: Run): Map<number, { tick: number; usd: number }> {
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
