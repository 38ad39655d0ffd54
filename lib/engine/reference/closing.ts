/** LIQ-06: a position gets smaller. The one place where sizes of accounts change. */
import { at, dustBase, type Position, sideOf, type World } from './world';

/**
 * Closes `closeBase` (positive) of a position at a price, and a rest that is none with it (section 0).
 * Returns what was closed and what that realised.
 */
export function closePart(
  world: World,
  position: Position,
  closeBase: number,
  priceUsd: number,
): { closedBase: number; realisedUsd: number } {
  const side = sideOf(position.sizeBase);
  const sizeBase = Math.abs(position.sizeBase);
  const rest = sizeBase - closeBase;
  const isAll = rest < dustBase(position, at(world.real.markUsd, position.instrument));
  const closedBase = isAll ? sizeBase : closeBase;
  const realisedUsd = side * closedBase * (priceUsd - position.entryUsd);
  position.bucket.collateralUsd += realisedUsd;
  position.sizeBase = isAll ? 0 : side * rest;
  position.haircutUsd = isAll ? 0 : (position.haircutUsd * rest) / sizeBase;
  position.bucket.closedLast = position.instrument;
  return { closedBase, realisedUsd };
}
