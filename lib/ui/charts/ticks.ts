/** Axis ticks of every chart: few, round, and the unit on the first one only (docs/design.md, Charts). */
import { MINUS, NBSP } from '@/lib/analysis';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

const TIME_STEPS_S = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30] as const;
const UNITS = [
  { unit: 'h', ms: 3_600_000, fromMs: 3 * 3_600_000 },
  { unit: 'min', ms: 60_000, fromMs: 180_000 },
  { unit: 's', ms: 1_000, fromMs: 0 },
] as const;

/** Time ticks from 0 to `endMs`, at most `most` of them (at least two places), in seconds, minutes or hours. */
export function timeTicks(endMs: number, most: number): Tick[] {
  const unit = UNITS.find((u) => endMs >= u.fromMs) ?? UNITS[2];
  const end = endMs / unit.ms;
  const wanted = end / Math.max(1, most);
  const step = TIME_STEPS_S.find((s) => s >= wanted) ?? niceStep(wanted);
  const ticks: Tick[] = [];
  for (let k = 0; k * step <= end * (1 + 1e-9); k++) {
    const value = Number((k * step).toFixed(3));
    ticks.push({ value: value * unit.ms, label: k === 0 ? `0${NBSP}${unit.unit}` : String(value) });
  }
  return ticks;
}

/** The same between two moments: multiples of the step inside them, the unit on the first. */
export function timeTicksBetween(fromMs: number, toMs: number, most: number): Tick[] {
  if (fromMs <= 0) return timeTicks(toMs, most);
  const unit = UNITS.find((u) => toMs >= u.fromMs) ?? UNITS[2];
  const wanted = (toMs - fromMs) / unit.ms / Math.max(1, most);
  const step = TIME_STEPS_S.find((s) => s >= wanted) ?? niceStep(wanted);
  const first = Math.ceil((fromMs / unit.ms / step) * (1 - 1e-9));
  const ticks: Tick[] = [];
  for (let k = first; k * step <= (toMs / unit.ms) * (1 + 1e-9); k++) {
    const value = Number((k * step).toFixed(3));
    ticks.push({ value: value * unit.ms, label: k === first ? `${value}${NBSP}${unit.unit}` : String(value) });
  }
  return ticks;
}

/** The smallest of 1, 2, 5 times a power of ten that is at least `least`. */
export function niceStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((f) => f * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Ticks of a price panel as fractions of the opening price, 0 always among them, at most `most` in all.
 * `low` and `high` are the extremes as fractions (-0.25: a quarter below the opening).
 */
export function changeTicks(low: number, high: number, most: number): number[] {
  const span = Math.max(high, 0) - Math.min(low, 0);
  if (!(span > 0)) return [0];
  for (let step = niceStep(span / (2 * most)); ; step = niceStep(step * 1.01)) {
    const from = Math.ceil((Math.min(low, 0) / step) * (1 - 1e-9));
    const to = Math.floor((Math.max(high, 0) / step) * (1 + 1e-9));
    if (to - from + 1 <= most) return Array.from({ length: to - from + 1 }, (_, k) => clean((to - k) * step));
  }
}

function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

/** `−10 %` for -0.1; `0 %` for 0. As many decimals as the steps of the axis need. */
export function changeTickLabel(fraction: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step * 100) + 1e-9));
  const body = Math.abs(fraction * 100).toFixed(decimals);
  const sign = fraction < 0 ? MINUS : fraction > 0 ? '+' : '';
  return `${sign}${body}${NBSP}%`;
}
