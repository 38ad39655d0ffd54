/** LIQ-06: a position gets smaller. The one place where sizes of accounts change. */
import { at, isDust, type Position, sideOf, type World } from './world';

/**
 * Changes a position by `byBase` (signed, against it) at a price; a rest that is none goes with it (section 0).
 * Returns what that realised.
 */
export function closePart(world: World, position: Position, byBase: number, priceUsd: number): number {
  const before = position.sizeBase;
  const left = before + byBase;
  const isNone = isDust(position, left, at(world.real.markUsd, position.instrument)) || sideOf(left) !== sideOf(before);
  const after = isNone ? 0 : left;
  const realisedUsd = (before - after) * (priceUsd - position.entryUsd);
  position.bucket.collateralUsd += realisedUsd;
  position.sizeBase = after;
  position.haircutUsd = (position.haircutUsd * after) / before;
  if (after === 0) position.bucket.closedLast = position.instrument;
  return realisedUsd;
}
