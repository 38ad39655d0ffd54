/** BOOK-01, the two closed-form sides: `power` and `saturating` (Cont-Schaanning). */
import { exp, ln, pow } from '../kernel/math';
import type { Side } from './curve';

/** u(y) = 0.01 * (y * P0 / depthUsdAt1pct)^(1/exponent), up to maxDistance. */
export function powerSide(p0Usd: number, depthUsdAt1pct: number, exponent: number, maxDistance: number): Side {
  return powerLaw(0.01, depthUsdAt1pct / p0Usd, 1 / exponent, maxDistance);
}

/** u(y) = d0 * (y / y0)^slope, up to maxDistance: shared by `power` and the tail of a ladder. */
export function powerLaw(d0: number, y0: number, slope: number, maxDistance: number): Side {
  // Not left to pow: of the negative zero that a limit just at the price asks about, the kernel makes 7e-260.
  const raise = remembered((x) => (slope === 1 ? x : x <= 0 ? 0 : pow(x, slope)));
  const lower = (x: number): number => (slope === 1 ? x : x <= 0 ? 0 : pow(x, 1 / slope));
  const capacity = y0 * lower(maxDistance / d0);
  const distance = (y: number): number => (y >= capacity ? maxDistance : d0 * raise(y / y0));
  return {
    capacity,
    distance,
    paid: (y) => (d0 * y * raise(y / y0)) / (slope + 1),
    before: distance,
    after: distance,
    within: (d) => (d >= maxDistance ? capacity : y0 * lower(d / d0)),
    beyond: (d) => (d >= maxDistance ? capacity : y0 * lower(d / d0)),
  };
}

/** A function that answers again what it was asked last or before: one trade asks for both its ends several times. */
function remembered(of: (x: number) => number): (x: number) => number {
  let x0 = Number.NaN;
  let y0 = Number.NaN;
  let x1 = Number.NaN;
  let y1 = Number.NaN;
  return (x) => {
    if (x === x0) return y0;
    if (x === x1) return y1;
    x1 = x0;
    y1 = y0;
    x0 = x;
    y0 = of(x);
    return y0;
  };
}

/** u(y) = (1 - floor/P0) * (1 - exp(-y/delta)), delta = (1 - floor/P0) * depthUsd / P0. */
export function saturatingSide(p0Usd: number, depthUsd: number, floorUsd: number): Side {
  const reachMost = 1 - floorUsd / p0Usd;
  const delta = (reachMost * depthUsd) / p0Usd;
  const distance = (y: number): number => reachMost * (1 - exp(-y / delta));
  const inverse = (d: number): number => (d >= reachMost ? Number.POSITIVE_INFINITY : -delta * ln(1 - d / reachMost));
  return {
    capacity: Number.POSITIVE_INFINITY,
    distance,
    paid: (y) => reachMost * (y - delta * (1 - exp(-y / delta))),
    before: distance,
    after: distance,
    within: inverse,
    beyond: inverse,
  };
}
