/** The k largest of many without sorting them all. */

export interface Ranked {
  readonly index: number;
  readonly value: number;
}

/** Keeps the k largest offered, largest first; ties by the lower index. Offer in order of index. */
export function largestOf(k: number): { offer(index: number, value: number): void; readonly list: readonly Ranked[] } {
  const list: Ranked[] = [];
  return {
    list,
    offer(index, value) {
      const least = list[list.length - 1];
      if (list.length >= k && least && value <= least.value) return;
      let at = list.length;
      while (at > 0 && (list[at - 1] as Ranked).value < value) at -= 1;
      list.splice(at, 0, { index, value });
      if (list.length > k) list.pop();
    },
  };
}
