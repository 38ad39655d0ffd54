/** Items in ascending order, found one at a time: a binary heap whose popped part is kept, for when few of many are wanted. */
export interface LazyOrder {
  /** Item number k of the order, -1 past the last. */
  at(k: number): number;
}

/** @param before whether item a comes before item b; a strict total order over 0..count-1. */
export function lazyOrder(count: number, before: (a: number, b: number) => boolean): LazyOrder {
  const heap = new Int32Array(count);
  for (let n = 0; n < count; n += 1) heap[n] = n;
  let size = count;
  const found: number[] = [];
  const sink = (start: number): void => {
    const item = heap[start] as number;
    let hole = start;
    for (let child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && before(heap[child + 1] as number, heap[child] as number)) child += 1;
      if (!before(heap[child] as number, item)) break;
      heap[hole] = heap[child] as number;
      hole = child;
    }
    heap[hole] = item;
  };
  for (let n = (count >> 1) - 1; n >= 0; n -= 1) sink(n);
  return {
    at(k) {
      while (found.length <= k) {
        if (size === 0) return -1;
        found.push(heap[0] as number);
        size -= 1;
        heap[0] = heap[size] as number;
        if (size > 0) sink(0);
      }
      return found[k] as number;
    },
  };
}
