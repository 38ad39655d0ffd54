/** The series of a run as a table, one row a tick. */
import { SERIES_PER_INSTRUMENT } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { CsvTable } from '@/lib/ui/export';

const PER_TICK = ['fundUsd', 'vaultEquityUsd', 'inventoryUsd'] as const;

/** Columns `tick,timeMs,<id>.outsideUsd,...,fundUsd,vaultEquityUsd,inventoryUsd,adlNotionalUsd`. */
export function seriesTable(run: Run, adlUsd: ArrayLike<number>): CsvTable {
  const { series } = run;
  const columns = run.instrumentIds.flatMap((id) => SERIES_PER_INSTRUMENT.map((name) => `${id}.${name}`));
  const rows = Array.from({ length: series.ticks }, (_, tick) => {
    const row: number[] = [tick, tick * run.tickMs];
    for (let i = 0; i < series.instruments; i++) {
      for (const name of SERIES_PER_INSTRUMENT) row.push(series[name][tick * series.instruments + i] ?? Number.NaN);
    }
    for (const name of PER_TICK) row.push(series[name][tick] ?? Number.NaN);
    row.push(adlUsd[tick] ?? 0);
    return row;
  });
  return { columns: ['tick', 'timeMs', ...columns, ...PER_TICK, 'adlNotionalUsd'], rows };
}
