import type { Run } from '@/lib/engine';
import type { DisplayNode, GraphModel } from './types';

/** Key of the node a bucket is drawn in; a column rather than a map, which a million buckets would make slow. */
class KeyOf {
  private readonly keys: readonly string[];
  private readonly place: Int32Array;

  constructor(buckets: number, nodes: readonly DisplayNode[]) {
    this.keys = nodes.map((node) => node.key);
    this.place = new Int32Array(buckets).fill(-1);
    nodes.forEach((node, n) => {
      for (const bucket of node.buckets) this.place[bucket] = n;
    });
  }

  get(bucket: number): string | undefined {
    return this.keys[this.place[bucket] ?? -1];
  }
}

export function keysByBucket(run: Run, nodes: readonly DisplayNode[]): GraphModel['keyOf'] {
  return new KeyOf(run.buckets.count, nodes);
}
