/** How much further a book moved than a static one would have: a run's forced trades, walked again through full depth. */

import { signedDistance } from '../../lib/engine/market/curve';
import { makeCurve } from '../../lib/engine/market/makeCurve';
import type { PresetRun } from './validationRun';

/** Signed base traded against the book, by tick. */
function tradedBase({ run, events }: PresetRun, i: number): Float64Array {
  const traded = new Float64Array(run.series.ticks);
  for (const event of events) {
    if (event.instrument !== i || (event.kind !== 'filled' && event.kind !== 'shed')) continue;
    traded[event.tick] = (traded[event.tick] ?? 0) + event.sizeBase;
  }
  return traded;
}

/** Distance of the book at its lowest, over that of a book with all its depth and the same recovery after the same trades. */
export function overStatic(preset: PresetRun, coin: string): number {
  const { run, scenario } = preset;
  const i = run.instrumentIds.indexOf(coin);
  const instrument = scenario.instruments[i];
  if (!instrument) throw new Error(`no instrument ${coin}`);
  const curve = makeCurve(instrument);
  const { recoveryHalfLifeMs } = instrument.book;
  const kept = recoveryHalfLifeMs === undefined ? 1 : 2 ** (-run.tickMs / recoveryHalfLifeMs);
  const traded = tradedBase(preset, i);
  let [staticBase, lowest, ratio] = [0, 0, Number.NaN];
  for (let tick = 0; tick < run.series.ticks; tick += 1) {
    staticBase = staticBase * (tick > 0 ? kept : 1) + (traded[tick] ?? 0);
    const distance = signedDistance(curve, run.series.consumedBase[tick * run.series.instruments + i] ?? 0);
    if (distance >= lowest) continue;
    lowest = distance;
    ratio = distance / signedDistance(curve, staticBase);
  }
  return ratio;
}
