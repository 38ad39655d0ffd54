/** The largest accounts, and what became of each in either run. */
import { EVENT_NAMES, EVENT_VALUES, OUTCOMES, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatShare, formatTime } from '../format';
import { bucketName } from '../names';

export interface Fate {
  /** fell: liquidated, taken over or stopped out. adl: closed in part or whole by ADL, and never fell. */
  readonly kind: 'fell' | 'adl' | 'open';
  readonly generation: number;
  readonly atMs: number | null;
  /** `4.0 s`, `ADL 54 %`, `open`. */
  readonly words: string;
}

export interface AccountRow {
  readonly bucket: number;
  readonly name: string;
  /** `long BTC`. */
  readonly held: string;
  readonly side: number;
  readonly notionalUsd: number;
  readonly a: Fate;
  readonly b: Fate;
}

interface Side {
  readonly run: Run;
  readonly scenario: Scenario;
}

/** The `count` largest by their largest position at the opening index, makers left out. Both runs have the same accounts. */
export function largestAccounts(a: Side, b: Side, count: number): AccountRow[] {
  const closed = [adlShares(a.run), adlShares(b.run)] as const;
  return largestBuckets(a, count).map(({ bucket, side, instrument, notionalUsd }) => ({
    bucket,
    name: bucketName(a.run, bucket),
    held: `${side > 0 ? 'long' : 'short'} ${a.run.instrumentIds[instrument] ?? ''}`,
    side,
    notionalUsd,
    a: fateOf(a.run, bucket, closed[0]),
    b: fateOf(b.run, bucket, closed[1]),
  }));
}

interface Large {
  readonly bucket: number;
  readonly side: number;
  readonly instrument: number;
  readonly notionalUsd: number;
}

function largestBuckets({ run, scenario }: Side, count: number): Large[] {
  const { buckets } = run;
  const best: Large[] = [];
  let leastUsd = 0;
  for (let bucket = 0; bucket < buckets.count; bucket += 1) {
    const large = largestPosition({ run, scenario }, bucket);
    if (large.notionalUsd <= leastUsd || isMaker({ run, scenario }, bucket)) continue;
    const at = best.findIndex((one) => one.notionalUsd < large.notionalUsd);
    best.splice(at < 0 ? best.length : at, 0, large);
    if (best.length > count) best.pop();
    if (best.length === count) leastUsd = best.at(-1)?.notionalUsd ?? 0;
  }
  return best;
}

function largestPosition({ run: { buckets }, scenario }: Side, bucket: number): Large {
  let most = { bucket, side: 0, instrument: 0, notionalUsd: 0 };
  for (let p = buckets.positionStart[bucket] ?? 0; p < (buckets.positionStart[bucket + 1] ?? 0); p += 1) {
    const instrument = buckets.positionInstrument[p] ?? 0;
    const size = buckets.openingSizeBase[p] ?? 0;
    const notionalUsd = Math.abs(size) * (scenario.instruments[instrument]?.indexUsd ?? 0);
    if (notionalUsd > most.notionalUsd) most = { bucket, side: Math.sign(size), instrument, notionalUsd };
  }
  return most;
}

function isMaker({ run, scenario }: Side, bucket: number): boolean {
  const account = run.buckets.account[bucket] ?? -1;
  const written = scenario.accounts[account];
  return written ? written.role === 'maker' : account === run.accounts.written.length + run.accounts.drawn;
}

interface Closed {
  readonly atMs: number;
  /** Of the opening sizes, at the opening's own count of base units of the instrument closed most. */
  readonly share: number;
}

const ADL = EVENT_NAMES.indexOf('adl');

/** Which part of a bucket's position ADL closed, by bucket: of several instruments the one closed most of. */
export function adlShares(run: Run): Map<number, Closed> {
  const { log, buckets } = run;
  const sums = new Map<string, { bucket: number; instrument: number; atMs: number; sizeBase: number }>();
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== ADL) continue;
    const [bucket, instrument] = [log.bucket[e] ?? -1, log.instrument[e] ?? 0];
    const key = `${bucket}/${instrument}`;
    const known = sums.get(key);
    const sizeBase = (known?.sizeBase ?? 0) + Math.abs(log.values[e * EVENT_VALUES] ?? 0);
    sums.set(key, { bucket, instrument, atMs: known?.atMs ?? (log.tick[e] ?? 0) * run.tickMs, sizeBase });
  }
  const shares = new Map<number, Closed>();
  for (const { bucket, instrument, atMs, sizeBase } of sums.values()) {
    let opening = 0;
    for (let p = buckets.positionStart[bucket] ?? 0; p < (buckets.positionStart[bucket + 1] ?? 0); p += 1) {
      if (buckets.positionInstrument[p] === instrument) opening = Math.abs(buckets.openingSizeBase[p] ?? 0);
    }
    const share = opening > 0 ? Math.min(1, sizeBase / opening) : 0;
    const known = shares.get(bucket);
    if (!known || share > known.share) shares.set(bucket, { atMs: Math.min(atMs, known?.atMs ?? atMs), share });
  }
  return shares;
}

function fateOf(run: Run, bucket: number, closed: ReadonlyMap<number, Closed>): Fate {
  const node = run.buckets.node[bucket] ?? -1;
  const adl = closed.get(bucket);
  if (node >= 0) {
    const atMs = (run.nodes.firstActionTick[node] ?? 0) * run.tickMs;
    return { kind: 'fell', generation: run.nodes.generation[node] ?? 0, atMs, words: formatTime(atMs, run.tickMs) };
  }
  if (adl) return { kind: 'adl', generation: -1, atMs: adl.atMs, words: `ADL ${formatShare(adl.share)}` };
  const outcome = OUTCOMES[run.buckets.outcome[bucket] ?? 0];
  return { kind: 'open', generation: -1, atMs: null, words: outcome === 'recovered' ? 'recovered' : 'open' };
}
