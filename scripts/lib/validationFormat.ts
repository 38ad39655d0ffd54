/** Figures and tables of docs/validation.md: three significant digits, fixed in every locale. */

/** How a figure of a row is written. */
export type Unit = 'usd' | 'count' | 'share' | 'times' | 'seconds' | 'priceUsd' | 'base';

/** One published figure beside what a run gives. */
export interface Row {
  readonly what: string;
  readonly source: string;
  readonly unit: Unit;
  /** A range where sources conflict. */
  readonly measured: number | readonly [number, number];
  readonly run: number;
  /** For what is far off: why. For what is fitted: what was turned. */
  readonly why: string;
}

/** Three significant digits; larger whole parts are kept whole. */
export function digits(value: number, significant = 3): string {
  if (value === 0) return '0';
  if (!Number.isFinite(value)) return 'none';
  const rounded = Number(value.toPrecision(significant));
  const whole = Math.floor(Math.log10(Math.abs(rounded))) + 1;
  const decimals = Math.max(0, Math.min(12, significant - whole));
  return value.toFixed(decimals).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}

const WRITE: Record<Unit, (value: number) => string> = {
  usd: (usd) => {
    const size = Math.abs(usd);
    if (size >= 1e9) return `${digits(usd / 1e9)} bn USD`;
    if (size >= 1e6) return `${digits(usd / 1e6)} m USD`;
    return `${digits(usd)} USD`;
  },
  count: (count) => digits(count, 1),
  share: (share) => `${digits(share * 100)} %`,
  times: (times) => `${digits(times)} x`,
  seconds: (seconds) => `${digits(seconds)} s`,
  priceUsd: (usd) => `${digits(usd, 5)} USD`,
  base: (size) => digits(size, 1),
};

export function figure(value: number, unit: Unit): string {
  return WRITE[unit](value);
}

const signed = (share: number): string => `${share > 0 ? '+' : ''}${figure(share, 'share')}`;

/** run / measured; 1 within a range of sources, else against its nearer end. NaN where nothing was measured to divide by. */
export function ratioOf({ measured, run }: Row): number {
  if (typeof measured === 'number') return run / measured;
  const [low, high] = measured;
  if (run >= low && run <= high) return 1;
  return run < low ? run / low : run / high;
}

/** Two significant digits, so that 0.045 and 6.5 are both said. */
export function ratioText(row: Row): string {
  return digits(ratioOf(row), 2);
}

function measuredText({ measured, unit }: Row): string {
  if (typeof measured === 'number') return figure(measured, unit);
  return `${figure(measured[0], unit)} to ${figure(measured[1], unit)}`;
}

/** A markdown table; `|` in a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `others`: the same rows from runs that differ by their seed, whose spread is shown. */
export function rowsTable(rows: readonly Row[], last: string, others: readonly (readonly Row[])[] = []): string {
  const spread = (n: number, unit: Unit): string => {
    const values = others.map((list) => list[n]?.run ?? Number.NaN);
    return `${figure(Math.min(...values), unit)} to ${figure(Math.max(...values), unit)}`;
  };
  const withOthers = others.length > 0;
  return table(
    ['Figure', 'Source', 'Measured', 'Run', ...(withOthers ? ['Other seeds'] : []), 'Run / measured', last],
    rows.map((row, n) => [
      row.what,
      row.source,
      measuredText(row),
      figure(row.run, row.unit),
      ...(withOthers ? [spread(n, row.unit)] : []),
      ratioText(row),
      row.why,
    ]),
  );
}

/** The middle value; the mean of both where there are two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Least value at or below which `share` of the weight lies. */
export function weightedQuantile(rows: readonly { value: number; weight: number }[], share: number): number {
  const sorted = [...rows].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, row) => sum + row.weight, 0);
  let sum = 0;
  for (const { value, weight } of sorted) {
    sum += weight;
    if (sum >= share * total) return value;
  }
  return Number.NaN;
}

export { signed };
