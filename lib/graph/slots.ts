/** Where the constellations of a sheet stand: the largest left, the others in rows on the right, none over the fund and vault. */
import { BACKSTOPS_AT, WIDTH } from './types';

export interface Slot {
  readonly x: number;
  readonly y: number;
  /** Radius of its outskirts. */
  readonly reach: number;
}

/** A constellation smaller than this has its name above it, no plate. */
export const SMALLEST_WITH_PLATE = 100;
/** Layout units that such a name takes over the outskirts, on a sheet as small as that of a tablet. */
const NAME_HEIGHT = 48;
/** Nobody stands lower: there are the boxes of fund and vault. */
const LOWEST = BACKSTOPS_AT.y - 42;
const LARGEST_OTHER = 148;
const AIR = 6;

/** By how many others there are at most: the largest, and where the room of the others begins. */
const LARGEST: readonly { readonly others: number; readonly slot: Slot; readonly fromX: number }[] = [
  { others: 4, slot: { x: 306, y: 302, reach: 250 }, fromX: 600 },
  { others: 12, slot: { x: 262, y: 302, reach: 215 }, fromX: 505 },
  { others: Number.POSITIVE_INFINITY, slot: { x: 222, y: 302, reach: 182 }, fromX: 425 },
];

/** The largest first, then the others row by row. */
export function slots(count: number): Slot[] {
  if (count === 1) return [{ x: 480, y: 306, reach: 256 }];
  if (count === 2) {
    return [
      { x: 318, y: 302, reach: 250 },
      { x: 778, y: 330, reach: 176 },
    ];
  }
  const rest = count - 1;
  const found = LARGEST.find(({ others }) => rest <= others);
  return found ? [found.slot, ...gridOf(rest, found.fromX)] : [];
}

/** As many columns as give the others the most room each. */
function gridOf(count: number, fromX: number): Slot[] {
  let best: Slot[] = [];
  for (let columns = 1; columns <= count; columns += 1) {
    const grid = gridWith(count, columns, fromX);
    if ((grid[0]?.reach ?? 0) > (best[0]?.reach ?? 0)) best = grid;
  }
  return best;
}

function gridWith(count: number, columns: number, fromX: number): Slot[] {
  const rows = Math.ceil(count / columns);
  const [wide, tall] = [(WIDTH - fromX) / columns, LOWEST / rows];
  const whole = Math.min(LARGEST_OTHER, wide / 2, tall / 2 - AIR);
  const isNamedAbove = whole < SMALLEST_WITH_PLATE;
  const reach = isNamedAbove ? Math.min(wide / 2, (tall - NAME_HEIGHT) / 2) : whole;
  return Array.from({ length: count }, (_, n) => ({
    x: fromX + wide * ((n % columns) + 0.5) - (columns === 1 ? 24 : 0),
    y: tall * (Math.floor(n / columns) + 0.5) + (isNamedAbove ? NAME_HEIGHT / 2 : 0),
    reach,
  }));
}
