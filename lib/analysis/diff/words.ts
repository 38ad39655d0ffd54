/** Values of rules in words. */
import { formatUsd, MINUS, NBSP } from '../format';

export const percent = (fraction: number): string =>
  `${fraction < 0 ? MINUS : ''}${Number((Math.abs(fraction) * 100).toPrecision(3))}${NBSP}%`;

/** `0.5 s`, `5 min`, `8 h`. */
export function duration(ms: number): string {
  if (ms >= 3_600_000 && ms % 3_600_000 === 0) return `${ms / 3_600_000}${NBSP}h`;
  if (ms >= 120_000) return `${Number((ms / 60_000).toPrecision(3))}${NBSP}min`;
  return `${Number((ms / 1000).toPrecision(3))}${NBSP}s`;
}

/** One value, or one for each instrument where they are not all alike. */
export function perInstrument(ids: readonly string[], values: readonly string[]): string {
  const [first = ''] = values;
  if (values.every((value) => value === first)) return first;
  return ids.map((id, i) => `${id} ${values[i] ?? ''}`).join(', ');
}

/** `none`, `3 cuts, the deepest to 2 %`. */
export function listed(count: number, one: string, more = ''): string {
  if (count === 0) return 'none';
  return `${count} ${one}${count === 1 ? '' : 's'}${more}`;
}

export const usd = (value: number): string => formatUsd(value);
