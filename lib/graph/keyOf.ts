import type { Run } from '@/lib/engine';
import type { GraphModel } from './types';

/** Something drawn that stands for buckets. */
interface Drawn {
  readonly key: string;
  readonly buckets: ArrayLike<number> & Iterable<number>;
}

/**
 * Key of the node a bucket is drawn in; a column rather than a map, which a million buckets would make slow, and made when
 * it is first asked for, which is not while a run arrives.
 */
class KeyOf {
  #place: Int32Array | null = null;

  constructor(
    private readonly count: number,
    private readonly nodes: readonly Drawn[],
  ) {}

  get(bucket: number): string | undefined {
    this.#place ??= this.makePlaces();
    return this.nodes[this.#place[bucket] ?? -1]?.key;
  }

  private makePlaces(): Int32Array {
    const place = new Int32Array(this.count).fill(-1);
    this.nodes.forEach(({ buckets }, n) => {
      for (const bucket of buckets) place[bucket] = n;
    });
    return place;
  }
}

export function keysByBucket(run: Run, nodes: readonly Drawn[]): GraphModel['keyOf'] {
  return new KeyOf(run.buckets.count, nodes);
}
