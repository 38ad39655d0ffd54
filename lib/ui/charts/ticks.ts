/** Axis ticks of every chart: few, round, and the unit on the first one only (docs/design.md, Charts). */
import { MINUS, NBSP } from '@/lib/analysis';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

const SECONDS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30];
/** Parts of a minute and of an hour that are whole seconds and minutes: a tick at 4.6 minutes says 4:36 to nobody. */
const SIXTIETHS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800].map((n) => n / 60);
const UNITS = [
  { unit: 'h', ms: 3_600_000, fromMs: 3 * 3_600_000, steps: SIXTIETHS },
  { unit: 'min', ms: 60_000, fromMs: 180_000, steps: SIXTIETHS },
  { unit: 's', ms: 1_000, fromMs: 0, steps: SECONDS },
] as const;

/** Time ticks from 0 to `endMs`, at most `most` of them (at least two places), in seconds, minutes or hours. */
export function timeTicks(endMs: number, most: number): Tick[] {
  return timeTicksBetween(0, endMs, most);
}

/** The same between two moments: multiples of the step inside them, the unit on the first. */
export function timeTicksBetween(fromMs: number, toMs: number, most: number): Tick[] {
  const unit = UNITS.find((u) => toMs >= u.fromMs) ?? UNITS[2];
  const wanted = (toMs - Math.max(0, fromMs)) / unit.ms / Math.max(1, most);
  const step = unit.steps.find((s) => s >= wanted * (1 - 1e-9)) ?? niceStep(wanted);
  const label = unit.unit === 's' || Number.isInteger(step) ? String : clockLabel;
  const first = Math.max(0, Math.ceil((fromMs / unit.ms / step) * (1 - 1e-9)));
  const ticks: Tick[] = [];
  for (let k = first; k * step <= (toMs / unit.ms) * (1 + 1e-9); k++) {
    const value = Number((k * step).toFixed(6));
    const ms = Math.round(value * unit.ms * 1000) / 1000;
    ticks.push({ value: ms, label: k === first ? `${label(value)}${NBSP}${unit.unit}` : label(value) });
  }
  return ticks;
}

/** `4:36` for 4.6: minutes and seconds, or hours and minutes. */
function clockLabel(value: number): string {
  const sixtieths = Math.round(value * 60);
  return sixtieths === 0 ? '0' : `${Math.floor(sixtieths / 60)}:${String(sixtieths % 60).padStart(2, '0')}`;
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
