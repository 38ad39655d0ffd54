/**
 * Of items none of which does it alone, a least set that does: one after another is left out, and stays out where it is
 * done without it all the same. Two items never come here, since the one is missed where the other is; three can.
 */
export function leastSet<T>(items: readonly T[], does: (some: readonly T[]) => boolean): T[] {
  let kept = [...items];
  for (const item of items) {
    const fewer = kept.filter((one) => one !== item);
    if (fewer.length > 0 && does(fewer)) kept = fewer;
  }
  return kept;
}
