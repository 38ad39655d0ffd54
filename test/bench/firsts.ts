/** Who was found at or below maintenance first, when: what every contestant has to agree on. */
import { EVENT_NAMES, type EventLog } from '@/lib/engine';

/** First triggers: of bucket[k] at tick[k]; ascending by tick, within one by bucket. */
export interface Firsts {
  readonly tick: Uint32Array;
  readonly bucket: Uint32Array;
}

/** The first `triggered` event of each bucket. */
export function firstsOf(events: Iterable<{ kind: string; tick: number; bucket: number }>): Firsts {
  const seen = new Map<number, number>();
  for (const { kind, tick, bucket } of events) {
    if (kind === 'triggered' && !seen.has(bucket)) seen.set(bucket, tick);
  }
  return inOrder([...seen.values()], [...seen.keys()]);
}

/** The rows of a log, as far as that asks. */
export function* rowsOf(log: EventLog): Generator<{ kind: string; tick: number; bucket: number }> {
  for (let e = 0; e < log.count; e += 1) {
    yield {
      kind: EVENT_NAMES[log.kind[e] as number] ?? '',
      tick: log.tick[e] as number,
      bucket: log.bucket[e] as number,
    };
  }
}

/** Sorts pairs by tick, then bucket. */
export function inOrder(ticks: ArrayLike<number>, buckets: ArrayLike<number>): Firsts {
  const order = Uint32Array.from({ length: ticks.length }, (_, k) => k);
  order.sort((a, b) => {
    const byTick = (ticks[a] as number) - (ticks[b] as number);
    return byTick === 0 ? (buckets[a] as number) - (buckets[b] as number) : byTick;
  });
  return {
    tick: Uint32Array.from(order, (k) => ticks[k] as number),
    bucket: Uint32Array.from(order, (k) => buckets[k] as number),
  };
}

/**
 * 64 bits in hex: two FNV-1a of 32 bits by words, over tick and bucket in order, that differ in start and factor. Peers
 * in other languages compute the same.
 */
export function hashOf({ tick, bucket }: Firsts): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  const take = (word: number): void => {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ word, 0x85ebca6b);
  };
  for (let k = 0; k < tick.length; k += 1) {
    take(tick[k] as number);
    take(bucket[k] as number);
  }
  const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
