/** The axes of a drawn shock: room beyond the drawing on every side, growing while one drags past it, else at rest. */
import type { Scenario } from '@/lib/scenario';
import { handlesOf, LEAST_FACTOR, MOST_FACTOR } from './handles';
import { WINDOWS } from './windows';

/** Time from 0 to `endMs`, and factors on the price at the start. */
export interface Frame {
  readonly endMs: number;
  readonly low: number;
  readonly high: number;
}

/** Room around a drawing, as parts of it; and the least height, so that a flat one can be drawn on. */
const BEHIND = 0.4;
const AROUND = 0.35;
const LEAST_HEIGHT = 0.02;
/** A shock that is over early is drawn with what comes after it. */
const LEAST_PART = 1 / 5;

/** The axes for a move as it stands. */
export function frameOf(scenario: Scenario, index: number): Frame {
  const { lastMs, low, high } = extentOf(scenario, index);
  const { horizonMs } = scenario.clock;
  const room = Math.max(LEAST_HEIGHT, high - low) * AROUND;
  const wanted = Math.max(horizonMs * LEAST_PART, lastMs * (1 + BEHIND));
  return {
    endMs: Math.max(scenario.clock.tickMs, lastMs * 1.05, Math.min(horizonMs, wanted)),
    low: Math.max(0, low - room),
    high: high + room,
  };
}

interface Extent {
  readonly lastMs: number;
  readonly low: number;
  readonly high: number;
}

/** What has to be on the axes: the move, and the beginnings of all windows. */
function extentOf({ shock }: Scenario, index: number): Extent {
  const move = shock.moves[index];
  const handles = move ? handlesOf(move) : [];
  const starts = WINDOWS.flatMap((kind) => shock[kind].map(({ startMs }) => startMs));
  const factors = handles.map(({ factor }) => factor);
  return {
    lastMs: Math.max(0, ...handles.map(({ ms }) => ms), ...starts),
    low: Math.min(1, ...factors),
    high: Math.max(1, ...factors),
  };
}

/** A drawing that takes up less of its axes than this gets others. */
const TOO_SMALL = 0.25;

/** The same axes as long as they fit what is drawn, so that nothing moves but what was changed. */
export function settledFrame(frame: Frame, scenario: Scenario, index: number): Frame {
  const { lastMs, low, high } = extentOf(scenario, index);
  const holds = lastMs <= frame.endMs && low >= frame.low && high <= frame.high;
  const fresh = frameOf(scenario, index);
  const isLarge = frame.endMs * TOO_SMALL > fresh.endMs / (1 + BEHIND);
  const isHigh = (frame.high - frame.low) * TOO_SMALL > (fresh.high - fresh.low) / (1 + 2 * AROUND);
  return holds && !isLarge && !isHigh ? frame : fresh;
}

/** How far the pointer is past each edge that may give way, as parts of the plot; below 0: it is not. */
export interface Beyond {
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Parts of itself that an axis grows by in a second: at its edge, and more the further one is past it. */
const CREEP = 0.25;
const HASTE = 2.5;
const FASTEST = 2;

/** The axes a moment later, with the pointer held past their edge. The run's end is as far as time goes. */
export function grownFrame(frame: Frame, beyond: Beyond, elapsedMs: number, horizonMs: number): Frame {
  const part = (past: number) => (past < 0 ? 0 : (Math.min(FASTEST, CREEP + HASTE * past) * elapsedMs) / 1000);
  const height = frame.high - frame.low;
  return {
    endMs: Math.min(Math.max(horizonMs, frame.endMs), frame.endMs * (1 + part(beyond.right))),
    low: Math.max(Math.min(frame.low, LEAST_FACTOR), frame.low - height * part(beyond.down)),
    high: Math.min(Math.max(frame.high, MOST_FACTOR), frame.high + height * part(beyond.up)),
  };
}
