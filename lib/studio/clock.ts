/** Playback as arithmetic: simulated seconds per second of the viewer's, and the ticks where something happens. */
import { EVENT_NAMES, type EventKind, type Run } from '@/lib/engine';

/** Speeds offered, slow to fast; 1 is real time. */
export const SPEEDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300] as const;

/** A whole run should take about this long to watch. */
const WATCH_S = 24;

/** The speed that shows a run in about WATCH_S seconds. */
export function fittingSpeed(run: Run): number {
  const lengthS = (run.series.ticks * run.tickMs) / 1000;
  const wanted = lengthS / WATCH_S;
  return SPEEDS.reduce<number>(
    (best, s) => (Math.abs(Math.log(s / wanted)) < Math.abs(Math.log(best / wanted)) ? s : best),
    1,
  );
}

/** The next speed up (1) or down (-1); the ends hold. */
export function nextSpeed(speed: number, direction: 1 | -1): number {
  const faster = SPEEDS.find((s) => s > speed);
  const slower = SPEEDS.findLast((s) => s < speed);
  return (direction > 0 ? faster : slower) ?? speed;
}

/** Position in ticks after `elapsedMs` of the viewer's time; stops at `lastTick`. */
export function advance(position: number, elapsedMs: number, speed: number, tickMs: number, lastTick: number): number {
  return Math.min(lastTick, position + (elapsedMs * speed) / tickMs);
}

export function lastTickOf(run: Run): number {
  return Math.max(0, run.series.ticks - 1);
}

/**
 * Last tick of the time axis. A run without an account is drawn on the axis of the run as it was, so that the same place is
 * the same moment in both, whichever came to its end first; on its own where it went on for longer.
 */
export function axisEndOf(run: Run, whole: Run | null): number {
  const wholeMs = whole === null ? 0 : lastTickOf(whole) * whole.tickMs;
  return Math.max(lastTickOf(run), Math.round(wholeMs / run.tickMs));
}

/** Kinds one does not stop at when stepping from event to event. */
const PASSED_OVER: ReadonlySet<EventKind> = new Set<EventKind>([
  'triggered',
  'recovered',
  'filled',
  'deficit',
  'stop-triggered',
  'flow',
  'shed',
  'funding',
]);

/** The nearest tick after (1) or before (-1) `tick` at which something notable happens; null when there is none. */
export function neighbouringEvent(run: Run, tick: number, direction: 1 | -1): number | null {
  const passed = EVENT_NAMES.map((name) => PASSED_OVER.has(name));
  let best: number | null = null;
  for (let i = 0; i < run.log.count; i += 1) {
    if (passed[run.log.kind[i] ?? 0]) continue;
    const at = Math.min(run.log.tick[i] ?? 0, lastTickOf(run));
    if (direction > 0 && at > tick) return at;
    if (direction < 0 && at < tick) best = at;
  }
  return best;
}
