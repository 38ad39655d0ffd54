/** The stretch of time that the time axes show, in ticks: picked, moved, and following the clock. */

/** First and last tick shown, both included. */
export type TickRange = readonly [number, number];

/** Fewer ticks than this say nothing on an axis. */
export const LEAST_TICKS = 4;

/** A range put in order, inside 0..lastTick and at least LEAST_TICKS wide; null when it is all of the run. */
export function tidyRange(range: TickRange, lastTick: number): TickRange | null {
  const wide = Math.min(lastTick, LEAST_TICKS);
  const span = Math.max(wide, Math.round(Math.abs(range[1] - range[0])));
  const from = Math.max(0, Math.min(Math.round(Math.min(range[0], range[1])), lastTick - span));
  const to = Math.min(lastTick, from + span);
  return from === 0 && to === lastTick ? null : [from, to];
}

/** The range with the clock in it: turned on like a page, its width kept. */
export function following(range: TickRange | null, tick: number, lastTick: number): TickRange | null {
  if (range === null || (tick >= range[0] && tick <= range[1])) return range;
  const span = range[1] - range[0];
  return tidyRange(tick > range[1] ? [tick, tick + span] : [tick - span, tick], lastTick);
}

/** Half as wide, or twice, about a tick that keeps its place on the axis. */
export function zoomedRange(range: TickRange | null, tick: number, factor: number, lastTick: number): TickRange | null {
  const [from, to] = range ?? [0, lastTick];
  const span = Math.min(lastTick, Math.max(Math.min(lastTick, LEAST_TICKS), Math.round((to - from) * factor)));
  const place = to > from ? (tick - from) / (to - from) : 0.5;
  const start = Math.round(tick - place * span);
  return tidyRange([start, start + span], lastTick);
}
