/** How the flow is laid out at a width. */
export interface FlowOptions {
  readonly generations: number;
  readonly leastShare: number;
  /** Pixels for words at the right. */
  readonly right: number;
  /** Pixels for the columns' names. */
  readonly head: number;
  readonly narrow: boolean;
}

const NARROW_PX = 560;

/** More columns and smaller accounts where there is room for them. */
export function optionsFor(width: number): FlowOptions {
  const narrow = width < NARROW_PX;
  if (narrow) return { generations: 3, leastShare: 0.03, right: 66, head: 40, narrow };
  if (width < 820) return { generations: 5, leastShare: 0.012, right: 132, head: 40, narrow };
  return { generations: width < 1100 ? 6 : 8, leastShare: 0.01, right: 150, head: 40, narrow };
}
