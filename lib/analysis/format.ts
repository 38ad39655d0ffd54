/** Numbers as sentences print them: minus is U+2212, a no-break space before a unit, `$4.12m` for money. */

export const MINUS = '\u2212';
export const NBSP = '\u00a0';

const SUFFIXES = [
  { from: 1e9, suffix: 'bn' },
  { from: 1e6, suffix: 'm' },
  { from: 1e3, suffix: 'k' },
] as const;

/** `$4.12m`, `$12.4k`, `$441`, `$0`: three significant digits, trailing zeros dropped. */
export function formatUsd(value: number, digits = 3): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return 'none';
  if (size < 0.5) return size < 0.005 ? '$0' : `${value < 0 ? MINUS : ''}$${size.toFixed(2)}`;
  const rounded = Number(size.toPrecision(digits));
  const unit = SUFFIXES.find((s) => rounded >= s.from);
  const scaled = unit ? Number((rounded / unit.from).toPrecision(digits)) : Math.round(size);
  return `${value < 0 ? MINUS : ''}$${scaled}${unit?.suffix ?? ''}`;
}

/** The same with its trailing zeros, for a column in which all have the same precision: `$2.00m`, `$27.1k`. */
export function formatUsdEven(value: number): string {
  const short = formatUsd(value);
  const match = /^(.*\$)([\d.]+)(k|m|bn)$/.exec(short);
  return match ? `${match[1]}${Number(match[2]).toPrecision(3)}${match[3]}` : short;
}

/** Dollars in full, cents below $100: `$1,013,497`, `$41.07`. */
export function formatDollars(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  const size = Math.abs(value);
  const decimals = size > 0 && size < 100 ? 2 : 0;
  const body = size.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${value < 0 && Number(size.toFixed(decimals)) !== 0 ? MINUS : ''}$${body}`;
}

/** Sums in whole dollars, each within a dollar of its own, that add up to the whole dollars of all. */
export function wholeDollars(usd: readonly number[]): number[] {
  let soFar = 0;
  return usd.map((one) => {
    const before = Math.round(soFar);
    soFar += one;
    return Math.round(soFar) - before;
  });
}

/** A price in full: `$64,478`; cents below $1,000, four significant digits below $10. NaN: `none`. */
export function formatPrice(value: number): string {
  return priceWords(value, Math.abs(value) >= 1000 ? 0 : priceDecimals(value));
}

/** A price to be reckoned with, in cents whatever its size: `$3,230.43`, `$75`; four significant digits below $10. */
export function formatPriceCents(value: number): string {
  return priceWords(value, priceDecimals(value));
}

/** Cents, and of what is less than $10 as many decimals as make four significant digits. */
function priceDecimals(value: number): number {
  const size = Math.abs(value);
  if (!(size > 0) || size >= 10) return 2;
  return Math.min(12, 3 - Math.floor(Math.log10(size)));
}

function priceWords(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return 'none';
  const size = Math.abs(value);
  const whole = Number(size.toFixed(decimals)) % 1 === 0;
  const digits = { minimumFractionDigits: whole ? 0 : Math.min(2, decimals), maximumFractionDigits: decimals };
  return `${value < 0 ? MINUS : ''}$${size.toLocaleString('en-US', digits)}`;
}

/** A size to be reckoned with: `305.26`, `3,381.04`, `0.0412`; two decimals, below 1 three digits. */
export function formatSizeExact(sizeBase: number): string {
  const size = Math.abs(sizeBase);
  if (size < 1) return String(Number(size.toPrecision(3)));
  return size.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** `24.6 s`, `6:07 min`, `1:02:05 h`; decimals follow the tick, at most those that say something. */
export function formatTime(ms: number, tickMs: number): string {
  if (ms < 120_000) {
    const decimals = tickMs % 1000 === 0 ? 0 : tickMs % 100 === 0 ? 1 : tickMs % 10 === 0 ? 2 : 3;
    return `${(ms / 1000).toFixed(decimals)}${NBSP}s`;
  }
  const seconds = Math.round(ms / 1000);
  const pad = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  if (hours === 0) return `${minutes}:${pad(seconds % 60)}${NBSP}min`;
  return `${hours}:${pad(minutes)}:${pad(seconds % 60)}${NBSP}h`;
}

/** `28 %` for 0.28; one decimal below 10 %, `under 0.1 %` below that. */
export function formatShare(fraction: number): string {
  const percent = Math.abs(fraction) * 100;
  if (percent === 0) return `0${NBSP}%`;
  if (percent < 0.1) return `under 0.1${NBSP}%`;
  const body = percent < 9.95 ? String(Number(percent.toFixed(1))) : percent.toFixed(0);
  return `${fraction < 0 ? MINUS : ''}${body}${NBSP}%`;
}

/** Two significant digits where they would else read alike: `0.56 %`, `0.013 %`, `6.3 %`, `28 %`; never `0 %` for a part of it. */
export function formatShareFine(fraction: number): string {
  const percent = Math.abs(fraction) * 100;
  if (percent === 0 || percent >= 0.995) return formatShare(fraction);
  if (percent < 0.001) return `under 0.001${NBSP}%`;
  return `${fraction < 0 ? MINUS : ''}${Number(percent.toPrecision(2))}${NBSP}%`;
}

/** `7 %`, `25.1 %`: the size of a move, its direction left to the words. */
export function formatMove(fraction: number): string {
  return `${Number((Math.abs(fraction) * 100).toFixed(1))}${NBSP}%`;
}

/** A move as it is printed: what two of them differ by is then what a reader finds who takes one from the other. */
export function printedMove(fraction: number): number {
  return Math.sign(fraction) * (Number((Math.abs(fraction) * 100).toFixed(1)) / 100);
}

/** `59.2`: three significant digits, thousands grouped, without a sign. */
export function formatSize(sizeBase: number): string {
  const size = Math.abs(sizeBase);
  if (size >= 1000) return Math.round(size).toLocaleString('en-US');
  return String(Number(size.toPrecision(3)));
}

/** `4.5x`. */
export function formatLeverage(leverage: number): string {
  if (!Number.isFinite(leverage)) return 'no equity';
  return `${leverage >= 100 ? Math.round(leverage) : Number(leverage.toFixed(1))}x`;
}

/** `20,000`. */
export function formatCount(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `four generations`, `one account`, `23 others`: words up to twelve. */
export function formatWords(n: number, one: string, many = `${one}s`): string {
  return `${WORDS[n] ?? formatCount(n)} ${n === 1 ? one : many}`;
}

/** What was written by hand, as it is printed: the minus of a number, and no line broken before its unit. */
export function printed(prose: string): string {
  return prose.replace(/(?<![\w/.,-])-(?=\$?\.?\d)/g, MINUS).replace(/(?<=\d) (?=%)/g, NBSP);
}

/** As the first word of a line: `Seven accounts`. */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
