const UNITS = [
  { from: 1e9, suffix: 'bn' },
  { from: 1e6, suffix: 'm' },
  { from: 1e3, suffix: 'k' },
] as const;

/**
 * Dollars for labels in a picture, to three digits and whole below $1,000: `$8.9m`, as the words beside it write the same
 * sum. Minus is U+2212.
 */
export function shortUsd(usd: number): string {
  const size = Math.abs(usd);
  const sign = usd < 0 ? '\u2212' : '';
  if (size < 0.5) return size < 0.005 ? '$0' : `${sign}$${size.toFixed(2)}`;
  const rounded = Number(size.toPrecision(3));
  const unit = UNITS.find(({ from }) => rounded >= from);
  return `${sign}$${unit ? Number((rounded / unit.from).toPrecision(3)) : Math.round(size)}${unit?.suffix ?? ''}`;
}

/** `3.8 s`, `4:27 min`: minutes from two on, as everywhere in the studio. */
export function shortTime(ms: number): string {
  const seconds = ms / 1000;
  if (seconds >= 120) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`;
  }
  return `${seconds >= 100 || Number.isInteger(seconds) ? Math.round(seconds) : seconds.toFixed(1)} s`;
}
