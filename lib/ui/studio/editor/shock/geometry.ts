/** Where things stand in the drawing of a shock, in its own pixels. */
import type { Frame } from '@/lib/studio';
import { linearScale } from '@/lib/ui/charts';

export const WIDTH = 264;
/** The plot from left to right; behind it stand the changes. */
export const LEFT = 8;
export const RIGHT = WIDTH - 44;
export const TOP = 6;
export const PLOT = 104;
export const BOTTOM = TOP + PLOT;
/** A window of time below the plot; more than so many stand in the list of all fields alone. */
export const LANE = 18;
export const LANES = 6;
const TIMES = 16;

export const heightOf = (lanes: number): number => BOTTOM + lanes * LANE + TIMES;

export type Scale = (value: number) => number;

export interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  /** Back from a place to the moment and the factor there. */
  readonly at: (px: number, py: number) => readonly [ms: number, factor: number];
}

export function scalesOf({ endMs, low, high }: Frame): Scales {
  const x = linearScale([0, endMs], [LEFT, RIGHT]);
  const y = linearScale([low, high], [BOTTOM, TOP]);
  return { x, y, at: (px, py) => [x.invert(px), y.invert(py)] };
}
