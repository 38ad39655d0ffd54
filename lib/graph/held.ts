/** Which instruments a mark stands for: its dollars are those of all positions together, so its words must name them all. */
import type { Run } from '@/lib/engine';

/** More than this many are counted, not named. */
const MOST_NAMED = 3;

/** `BTC`, `BTC+ETH`, `BTC +4 more`: the lead first, then the others its accounts opened with, in the scenario's order. */
export function instrumentWords(run: Run, lead: number, buckets: readonly number[]): string {
  const { buckets: table, instrumentIds } = run;
  const held = new Set([lead]);
  for (const bucket of buckets) {
    if (held.size === instrumentIds.length) break;
    const end = table.positionStart[bucket + 1] ?? 0;
    for (let p = table.positionStart[bucket] ?? 0; p < end; p += 1) {
      if (table.openingSizeBase[p] !== 0) held.add(table.positionInstrument[p] as number);
    }
  }
  const [first, ...others] = held;
  const names = [first as number, ...others.sort((a, b) => a - b)].map((i) => instrumentIds[i] ?? '');
  return names.length > MOST_NAMED ? `${names[0]} +${names.length - 1} more` : names.join('+');
}
