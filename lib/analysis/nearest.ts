/** How near one that stood ever was to its trigger (MARGIN-05), with what it held at each moment. */
import { crossing, makeTiers, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { heldThrough } from './replay';

export interface Nearest {
  readonly tick: number;
  /** Mark of that tick, and the mark at which it would have been triggered then. */
  readonly markUsd: number;
  readonly triggerUsd: number;
  /** Whether it held something else, or had other cash, at another moment: then its trigger was another too. */
  readonly changed: boolean;
}

/**
 * The moment at which the mark stood nearest to the trigger price of that moment, as a share of the mark; the first of
 * equals. Null for a bucket of several positions, whose trigger is no one price, and where no price triggers it.
 */
export function nearestTrigger(run: Run, scenario: Scenario, bucket: number): Nearest | null {
  const { buckets, series } = run;
  const row = buckets.positionStart[bucket] ?? 0;
  if ((buckets.positionStart[bucket + 1] ?? 0) - row !== 1) return null;
  const instrument = buckets.positionInstrument[row] ?? 0;
  const table = makeTiers(scenario.instruments[instrument] ?? { tiers: [] });
  let best: Omit<Nearest, 'changed'> | null = null;
  let least = Number.POSITIVE_INFINITY;
  let stretches = 0;
  heldThrough(run, scenario, bucket, (from, to, held) => {
    stretches += 1;
    const size = held.sizeBase[row] ?? 0;
    if (size === 0) return;
    const restUsd = (held.collateralUsd[bucket] ?? 0) - size * (buckets.entryUsd[row] ?? 0);
    for (let tick = from; tick <= to; tick += 1) {
      const markUsd = series.markUsd[tick * series.instruments + instrument] ?? Number.NaN;
      // The trigger moves with the mark only where a rate above 1 gives several: else this is the same each time.
      const triggerUsd = crossing(table, size, restUsd, markUsd);
      const share = (Math.sign(size) * (markUsd - triggerUsd)) / markUsd;
      if (!(share < least)) continue;
      least = share;
      best = { tick, markUsd, triggerUsd };
    }
  });
  return best === null ? null : { ...(best as Omit<Nearest, 'changed'>), changed: stretches > 1 };
}
