/** The charts' own few forms of numbers; the rest is lib/analysis/format. */
import { formatCount, formatTime, MINUS, NBSP } from '@/lib/analysis';

/** `−7.0 %` for -0.07; signed when it is a change. */
export function change(fraction: number, decimals = 1): string {
  if (!Number.isFinite(fraction)) return 'none';
  const body = Math.abs(fraction * 100).toFixed(decimals);
  const zero = Number(body) === 0;
  return `${zero ? '' : fraction < 0 ? MINUS : '+'}${body}${NBSP}%`;
}

/** `1 account`, `12 accounts`. */
export function plural(n: number, noun: string): string {
  return `${formatCount(n)}${NBSP}${noun}${n === 1 ? '' : 's'}`;
}

export interface ClockParts {
  readonly value: string;
  readonly unit: string;
}

/** A moment as a big number and its unit: `30.6` s, `12:24` min, `1:02:05` h. Decimals follow the tick length. */
export function clock(ms: number, tickMs: number): ClockParts {
  const [value = '', unit = ''] = formatTime(ms, tickMs).split(NBSP);
  return { value, unit };
}
