/** Series per tick and instrument (section 10), recorded at T8. */
import type { Compiled } from './compile';
import { bookUsd, consumed, indexUsd, type Lane, lastUsd } from './market/lane';
import type { Sim } from './state';
import type { Series } from './types';
import { fundBalance } from './venue/fund';
import { inventoryNotional } from './venue/inventory';
import { vaultEquity } from './venue/vault';

export function createSeries(c: Compiled): Series {
  const per = (): Float64Array => new Float64Array(c.ticks * c.count);
  const one = (): Float64Array => new Float64Array(c.ticks);
  return {
    ticks: c.ticks,
    instruments: c.count,
    outsideUsd: per(),
    indexUsd: per(),
    markUsd: per(),
    bookUsd: per(),
    lastUsd: per(),
    depth: per(),
    consumedBase: per(),
    shockMarkUsd: per(),
    shockBookUsd: per(),
    fundUsd: one(),
    vaultEquityUsd: one(),
    inventoryUsd: one(),
  };
}

export function recordSeries(sim: Sim, series: Series): void {
  const { c, real, tick } = sim;
  const alone: Lane = sim.shadows[0] ?? real;
  for (let i = 0; i < c.count; i += 1) {
    const at = tick * c.count + i;
    series.outsideUsd[at] = real.outsideUsd[i] as number;
    series.indexUsd[at] = indexUsd(c, real, i);
    series.markUsd[at] = real.published.markUsd[i] as number;
    series.bookUsd[at] = bookUsd(real, i);
    series.lastUsd[at] = lastUsd(c, real, i);
    series.depth[at] = sim.depth[i] as number;
    series.consumedBase[at] = consumed(real, i);
    series.shockMarkUsd[at] = alone.published.markUsd[i] as number;
    series.shockBookUsd[at] = bookUsd(alone, i);
  }
  series.fundUsd[tick] = fundBalance(sim);
  series.vaultEquityUsd[tick] = c.scenario.venue.vault ? vaultEquity(sim) : 0;
  series.inventoryUsd[tick] = inventoryNotional(sim, sim.vault) + inventoryNotional(sim, sim.fundInventory);
}

/** The series cut to the ticks that ran. */
export function cutSeries(series: Series, ticks: number): Series {
  if (ticks === series.ticks) return series;
  const cut = Object.entries(series).map(([name, column]) => {
    if (!(column instanceof Float64Array)) return [name, name === 'ticks' ? ticks : column];
    return [name, column.slice(0, (column.length / series.ticks) * ticks)];
  });
  return Object.fromEntries(cut) as Series;
}
