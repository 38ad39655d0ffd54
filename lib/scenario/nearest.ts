/** Which of several names one that is none of them is likely to mean. */

/** The nearest of these by letters; null where none is near. Upper and lower case, `_` and `-` count for nothing. */
export function nearest(name: string, names: readonly string[]): string | null {
  const wanted = plain(name);
  if (wanted === '' || name.length > 80) return null;
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of names) {
    const other = plain(one);
    // A third of a name mistyped is another name; of a name of two letters none is near.
    const most = Math.floor(Math.min(wanted.length, other.length) / 3);
    if (Math.abs(wanted.length - other.length) > Math.max(most, 0)) continue;
    const apart = distance(wanted, other);
    if (apart <= most && apart < least) [found, least] = [one, apart];
  }
  return found;
}

/** Letters and digits of a name, small. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters put in, left out, changed or swapped with their neighbour, fewest first (Damerau 1964, restricted). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
