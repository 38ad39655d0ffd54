/**
 * Peer (b): looks at every bucket in every tick. An honest opponent: slack = collateral - sum size*entry + sum
 * mark*(size - |size|*rate) is one multiplication and one addition a position once the constants are at hand; buckets
 * are grouped by number of positions, so that the inner loops (`kernels.ts`) have no branches but the one that is hardly
 * ever taken; who was found has an infinite constant. What is within rounding of zero is decided by the exact rule (MARGIN-03).
 */
import type { Snapshot } from '../snapshot';
import { type Group, packed, scan, wordsOf } from './kernels';

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
  // An even number, for the kernels; the one too many is never found.
  const places = buckets.length + (buckets.length % 2);
  const restUsd = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  const which = new Uint32Array(wordsOf(held) * places);
  const weightBase = new Float64Array(held * places);
  buckets.forEach((b, k) => {
    let rest = s.collateralUsd[b] as number;
    let gross = Math.abs(rest);
    for (let j = 0; j < held; j += 1) {
      const p = (s.bucketStart[b] as number) + j;
      const size = s.sizeBase[p] as number;
      const i = s.instrument[p] as number;
      const entryUsd = s.entryUsd[p] as number;
      const word = wordsOf(held) * k + (j >> 2);
      which[word] = (which[word] as number) | packed(i, j);
      weightBase[k * held + j] = size - Math.abs(size) * (s.maintenanceRate[i] as number);
      rest -= size * entryUsd;
      gross += Math.abs(size) * (entryUsd + (s.markUsd[i] as number));
    }
    restUsd[k] = rest - ROUNDING_SHARE * gross;
  });
  return { held, bucket: Uint32Array.from(buckets), restUsd, which, weightBase };
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
