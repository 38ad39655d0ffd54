/** The series of a run as CSV, one row a tick; `#` lines carry what the figures belong to. */
import type { Run } from '@/lib/engine';

const PER_INSTRUMENT = [
  'outsideUsd',
  'indexUsd',
  'markUsd',
  'bookUsd',
  'lastUsd',
  'shockMarkUsd',
  'shockBookUsd',
  'depth',
  'consumedBase',
] as const;
const PER_TICK = ['fundUsd', 'vaultEquityUsd', 'inventoryUsd'] as const;

/** CSV text: `tick,timeMs,<id>.outsideUsd,...,fundUsd,vaultEquityUsd,inventoryUsd,adlNotionalUsd`. */
export function seriesCsv(run: Run, title: string, seed: number | string, adlUsd: ArrayLike<number>): string {
  const { series } = run;
  const columns = run.instrumentIds.flatMap((id) => PER_INSTRUMENT.map((name) => quote(`${id}.${name}`)));
  const lines = [
    `# ${title.replace(/\s+/g, ' ')}`,
    `# seed ${seed}, engine ${run.engine}, digest ${run.digest}`,
    ['tick', 'timeMs', ...columns, ...PER_TICK, 'adlNotionalUsd'].join(','),
  ];
  for (let tick = 0; tick < series.ticks; tick++) {
    const row: number[] = [tick, tick * run.tickMs];
    for (let i = 0; i < series.instruments; i++) {
      for (const name of PER_INSTRUMENT) row.push(series[name][tick * series.instruments + i] ?? Number.NaN);
    }
    for (const name of PER_TICK) row.push(series[name][tick] ?? Number.NaN);
    row.push(adlUsd[tick] ?? 0);
    lines.push(row.join(','));
  }
  return `${lines.join('\n')}\n`;
}

function quote(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** File name of an export: title and the first of the digest. */
export function exportName(title: string, digest: string, extension: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug || 'run'}-${digest.slice(0, 8)}.${extension}`;
}
