/** Labels that end their lines directly must not lie on each other: the least total movement that keeps them apart. */

interface Cluster {
  /** Sum of wanted positions, each less its offset inside the cluster. */
  sum: number;
  size: number;
  first: number;
}

/**
 * Moves `wanted` positions (px, any order) apart so that neighbours are at least `gap` px from each other and all lie in
 * [top, bottom]; order is kept, and the squared movement is the least possible (pool adjacent violators).
 * Where they do not fit, they spread evenly over the range.
 */
export function dodge(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const room = Math.max(0, bottom - top);
  const step = Math.min(gap, count > 1 ? room / (count - 1) : gap);
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = new Array<number>(count).fill(top);
  const clusters = pool(order.map((i, rank) => (wanted[i] ?? 0) - rank * step));
  const highest = bottom - (count - 1) * step;
  for (const cluster of clusters) {
    const base = Math.min(Math.max(cluster.sum / cluster.size, top), Math.max(top, highest));
    for (let rank = cluster.first; rank < cluster.first + cluster.size; rank++) {
      placed[order[rank] ?? 0] = base + rank * step;
    }
  }
  return placed;
}

function pool(values: readonly number[]): Cluster[] {
  const clusters: Cluster[] = [];
  values.forEach((value, rank) => {
    let current: Cluster = { sum: value, size: 1, first: rank };
    for (
      let last = clusters.at(-1);
      last && last.sum / last.size > current.sum / current.size;
      last = clusters.at(-1)
    ) {
      clusters.pop();
      current = { sum: last.sum + current.sum, size: last.size + current.size, first: last.first };
    }
    clusters.push(current);
  });
  return clusters;
}
