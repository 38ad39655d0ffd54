/** The axes of a drawn shock: room beyond the drawing on every side; they stand still while one drags, and follow at rest. */
import type { Scenario } from '@/lib/scenario';
import { handlesOf } from './handles';
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

/** What has to be on the axes: the move, and the beginnings of all others and of all windows. */
function extentOf({ shock }: Scenario, index: number): Extent {
  const move = shock.moves[index];
  const handles = move ? handlesOf(move) : [];
  const starts = [...WINDOWS, 'moves' as const].flatMap((kind) => shock[kind].map(({ startMs }) => startMs));
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
