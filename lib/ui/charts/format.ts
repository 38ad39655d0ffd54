/** Numbers as the charts print them: minus is U+2212, a no-break space before a unit, `$4.12m` for money. */

export const MINUS = '\u2212';
export const NBSP = '\u00a0';

const SUFFIXES = [
  { from: 1e9, divide: 1e9, suffix: 'bn' },
  { from: 1e6, divide: 1e6, suffix: 'm' },
  { from: 1e3, divide: 1e3, suffix: 'k' },
] as const;

/** `$4.12m`, `$12.4k`, `$0`: three significant digits, trailing zeros dropped. */
export function usd(value: number, digits = 3): string {
  const size = Math.abs(value);
  if (size < 0.5) return '$0';
  const sign = value < 0 ? MINUS : '';
  const rounded = Number(size.toPrecision(digits));
  const unit = SUFFIXES.find((s) => rounded >= s.from);
  const scaled = unit ? rounded / unit.divide : Math.round(size);
  return `${sign}$${trim(scaled, digits)}${unit?.suffix ?? ''}`;
}

function trim(value: number, digits: number): string {
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(value, 1))) + 1);
  return String(Number(value.toFixed(Math.max(0, digits - whole))));
}

/** A price in full: `$64,200`, `$2.345` below ten dollars. */
export function priceUsd(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 1000 ? 0 : size >= 10 ? 2 : 4;
  const text = size.toLocaleString('en-US', { maximumFractionDigits: decimals });
  return `${value < 0 ? MINUS : ''}$${text}`;
}

/** `−7.0 %` for -0.07; signed when it is a change. */
export function change(fraction: number, decimals = 1): string {
  if (!Number.isFinite(fraction)) return 'none';
  const body = Math.abs(fraction * 100).toFixed(decimals);
  const zero = Number(body) === 0;
  return `${zero ? '' : fraction < 0 ? MINUS : '+'}${body}${NBSP}%`;
}

/** `28 %` for 0.28. */
export function share(fraction: number): string {
  return `${Math.round(fraction * 100)}${NBSP}%`;
}

/** `20,000`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** `1 account`, `12 accounts`. */
export function plural(n: number, noun: string): string {
  return `${count(n)}${NBSP}${noun}${n === 1 ? '' : 's'}`;
}

export interface ClockParts {
  readonly value: string;
  readonly unit: string;
}

/** A moment as a big number and its unit: `30.6` s, `12:24` min, `1:02:05` h. Decimals follow the tick length. */
export function clock(ms: number, tickMs: number): ClockParts {
  if (ms < 180_000) {
    const decimals = tickMs % 1000 === 0 ? 0 : tickMs % 100 === 0 ? 1 : tickMs % 10 === 0 ? 2 : 3;
    return { value: (ms / 1000).toFixed(decimals), unit: 's' };
  }
  const seconds = Math.floor(ms / 1000);
  const tail = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  if (seconds < 3600) return { value: tail.replace(/^0/, ''), unit: 'min' };
  return { value: `${Math.floor(seconds / 3600)}:${tail}`, unit: 'h' };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** `24.6 s`, `12:24 min`. */
export function moment(ms: number, tickMs: number): string {
  const { value, unit } = clock(ms, tickMs);
  return `${value}${NBSP}${unit}`;
}
