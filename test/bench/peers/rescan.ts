/**
 * Peer (b): looks at every bucket in every tick. An honest opponent: slack = collateral - sum size*entry + sum
 * mark*(size - |size|*rate) is one multiplication and one addition a position once the constants are at hand; buckets
 * are grouped by number of positions, so that the inner loops have no branches but the one that is never taken; who was
 * found has an infinite constant. What is within rounding of zero is decided by the exact rule (MARGIN-03).
 */
import type { Snapshot } from '../snapshot';

/** Buckets with the same number of positions, one after the other. */
interface Group {
  readonly held: number;
  readonly bucket: Uint32Array;
  /** The constant part of the slack, less what rounding may hide. */
  readonly restUsd: Float64Array;
  /** Per position, `held` to a bucket. */
  readonly instrument: Uint8Array;
  readonly weightBase: Float64Array;
}

export interface Rescan {
  /** All ticks from the start; the pairs found are at `tick` and `bucket`, in no order within a tick. */
  run(tickMs: Float64Array): { tick: number[]; bucket: number[] };
}

const ROUNDING_SHARE = 1e-12;

/** Lays the groups out; a snapshot of up to 256 instruments. */
export function makeRescan(s: Snapshot, now: () => number): Rescan {
  if (s.instruments > 256) throw new Error('the rescan knows 256 instruments');
  const groups = makeGroups(s);
  const openingUsd = groups.map((group) => group.restUsd.slice());
  const markUsd = new Float64Array(256);
  return {
    run(tickMs) {
      groups.forEach((group, g) => {
        group.restUsd.set(openingUsd[g] as Float64Array);
      });
      const found = { tick: [] as number[], bucket: [] as number[] };
      const candidates: number[] = [];
      for (let tick = 0; tick < s.ticks; tick += 1) {
        const startedMs = now();
        markUsd.set(s.markUsd.subarray(tick * s.instruments, (tick + 1) * s.instruments));
        for (const group of groups) {
          candidates.length = 0;
          scan(group, markUsd, candidates);
          for (const k of candidates) {
            const b = group.bucket[k] as number;
            if (!isTriggered(s, b, markUsd)) continue;
            group.restUsd[k] = Number.POSITIVE_INFINITY;
            found.tick.push(tick);
            found.bucket.push(b);
          }
        }
        tickMs[tick] = now() - startedMs;
      }
      return found;
    },
  };
}

function makeGroups(s: Snapshot): Group[] {
  const members = new Map<number, number[]>();
  for (let b = 0; b < s.buckets; b += 1) {
    const held = (s.bucketStart[b + 1] as number) - (s.bucketStart[b] as number);
    const list = members.get(held);
    if (list) list.push(b);
    else if (held > 0) members.set(held, [b]);
  }
  return [...members].sort(([x], [y]) => x - y).map(([held, buckets]) => makeGroup(s, held, buckets));
}

function makeGroup(s: Snapshot, held: number, buckets: readonly number[]): Group {
  const restUsd = new Float64Array(buckets.length);
  const instrument = new Uint8Array(held * buckets.length);
  const weightBase = new Float64Array(held * buckets.length);
  buckets.forEach((b, k) => {
    let rest = s.collateralUsd[b] as number;
    let gross = Math.abs(rest);
    for (let j = 0; j < held; j += 1) {
      const p = (s.bucketStart[b] as number) + j;
      const size = s.sizeBase[p] as number;
      const i = s.instrument[p] as number;
      const entryUsd = s.entryUsd[p] as number;
      instrument[k * held + j] = i;
      weightBase[k * held + j] = size - Math.abs(size) * (s.maintenanceRate[i] as number);
      rest -= size * entryUsd;
      gross += Math.abs(size) * (entryUsd + (s.markUsd[i] as number));
    }
    restUsd[k] = rest - ROUNDING_SHARE * gross;
  });
  return { held, bucket: Uint32Array.from(buckets), restUsd, instrument, weightBase };
}

function scan(group: Group, markUsd: Float64Array, candidates: number[]): void {
  if (group.held === 1) scan1(group, markUsd, candidates);
  else if (group.held === 2) scan2(group, markUsd, candidates);
  else if (group.held === 3) scan3(group, markUsd, candidates);
  else if (group.held === 4) scan4(group, markUsd, candidates);
  else if (group.held === 5) scan5(group, markUsd, candidates);
  else scanMany(group, markUsd, candidates);
}

function scan1({ restUsd, instrument: i, weightBase: w }: Group, m: Float64Array, out: number[]): void {
  for (let k = 0; k < restUsd.length; k += 1) {
    if ((restUsd[k] as number) + (w[k] as number) * (m[i[k] as number] as number) <= 0) out.push(k);
  }
}

function scan2({ restUsd, instrument: i, weightBase: w }: Group, m: Float64Array, out: number[]): void {
  for (let k = 0, p = 0; k < restUsd.length; k += 1, p += 2) {
    const slackUsd =
      (restUsd[k] as number) +
      (w[p] as number) * (m[i[p] as number] as number) +
      (w[p + 1] as number) * (m[i[p + 1] as number] as number);
    if (slackUsd <= 0) out.push(k);
  }
}

function scan3({ restUsd, instrument: i, weightBase: w }: Group, m: Float64Array, out: number[]): void {
  for (let k = 0, p = 0; k < restUsd.length; k += 1, p += 3) {
    const slackUsd =
      (restUsd[k] as number) +
      (w[p] as number) * (m[i[p] as number] as number) +
      (w[p + 1] as number) * (m[i[p + 1] as number] as number) +
      (w[p + 2] as number) * (m[i[p + 2] as number] as number);
    if (slackUsd <= 0) out.push(k);
  }
}

function scan4({ restUsd, instrument: i, weightBase: w }: Group, m: Float64Array, out: number[]): void {
  for (let k = 0, p = 0; k < restUsd.length; k += 1, p += 4) {
    const slackUsd =
      (restUsd[k] as number) +
      (w[p] as number) * (m[i[p] as number] as number) +
      (w[p + 1] as number) * (m[i[p + 1] as number] as number) +
      (w[p + 2] as number) * (m[i[p + 2] as number] as number) +
      (w[p + 3] as number) * (m[i[p + 3] as number] as number);
    if (slackUsd <= 0) out.push(k);
  }
}

function scan5({ restUsd, instrument: i, weightBase: w }: Group, m: Float64Array, out: number[]): void {
  for (let k = 0, p = 0; k < restUsd.length; k += 1, p += 5) {
    const slackUsd =
      (restUsd[k] as number) +
      (w[p] as number) * (m[i[p] as number] as number) +
      (w[p + 1] as number) * (m[i[p + 1] as number] as number) +
      (w[p + 2] as number) * (m[i[p + 2] as number] as number) +
      (w[p + 3] as number) * (m[i[p + 3] as number] as number) +
      (w[p + 4] as number) * (m[i[p + 4] as number] as number);
    if (slackUsd <= 0) out.push(k);
  }
}

function scanMany({ held, restUsd, instrument: i, weightBase: w }: Group, m: Float64Array, out: number[]): void {
  for (let k = 0, p = 0; k < restUsd.length; k += 1) {
    let slackUsd = restUsd[k] as number;
    for (let j = 0; j < held; j += 1, p += 1) slackUsd += (w[p] as number) * (m[i[p] as number] as number);
    if (slackUsd <= 0) out.push(k);
  }
}

/** MARGIN-03, added up in the order of the model. */
function isTriggered(s: Snapshot, b: number, markUsd: Float64Array): boolean {
  let equityUsd = s.collateralUsd[b] as number;
  let maintenanceUsd = 0;
  for (let p = s.bucketStart[b] as number; p < (s.bucketStart[b + 1] as number); p += 1) {
    const i = s.instrument[p] as number;
    const size = s.sizeBase[p] as number;
    equityUsd += size * ((markUsd[i] as number) - (s.entryUsd[p] as number));
    maintenanceUsd += Math.abs(size) * (markUsd[i] as number) * (s.maintenanceRate[i] as number);
  }
  return equityUsd <= maintenanceUsd;
}
