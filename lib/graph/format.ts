/** Short words for labels in a picture: `$8.9m`, `3.8 s`. Minus is U+2212. */
export function shortUsd(usd: number): string {
  const sign = usd < 0 ? '\u2212' : '';
  const size = Math.abs(usd);
  if (size >= 1e9) return `${sign}$${digits(size / 1e9)}bn`;
  if (size >= 1e6) return `${sign}$${digits(size / 1e6)}m`;
  if (size >= 1e3) return `${sign}$${digits(size / 1e3)}k`;
  return `${sign}$${size >= 100 || size === 0 ? Math.round(size) : digits(size)}`;
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

const UNITS = [
  { from: 1e9, suffix: 'bn' },
  { from: 1e6, suffix: 'm' },
  { from: 1e3, suffix: 'k' },
] as const;

/** On an edge, to three digits and in whole dollars below $1,000: as the story beside the picture writes the same sum. */
export function edgeUsd(usd: number): string {
  if (usd < 0.5) return usd < 0.005 ? '$0' : `$${usd.toFixed(2)}`;
  const rounded = Number(usd.toPrecision(3));
  const unit = UNITS.find(({ from }) => rounded >= from);
  return unit ? `$${Number((rounded / unit.from).toPrecision(3))}${unit.suffix}` : `$${Math.round(usd)}`;
}

function digits(value: number): string {
  return value >= 100
    ? String(Math.round(value))
    : value >= 10
      ? value.toFixed(1).replace(/\.0$/, '')
      : value.toFixed(1);
}
