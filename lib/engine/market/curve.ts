/**
 * BOOK-01: one side of a book as a curve u(y), the relative distance from the outside price after y base units are taken.
 * A `Side` answers for its own direction with y >= 0; `Curve` joins an ask and a bid side into the signed state of BOOK-02.
 */
export interface Side {
  /** Most base units the side holds; Infinity where the curve never ends. */
  readonly capacity: number;
  /** Distance at y; past the capacity, the distance at the end. */
  distance(y: number): number;
  /** Integral of what fills pay from 0 to y: exact over a ladder's levels, closed form otherwise. */
  paid(y: number): number;
  /** Distance of the unit just before y (consuming: it comes from there). */
  before(y: number): number;
  /** Distance of the unit just after y (coming back: it goes to there). */
  after(y: number): number;
  /** Largest y whose units up to it all lie within distance d (d >= 0). */
  within(d: number): number;
  /** Smallest y from which on all units lie at distance d or beyond (d > 0). */
  beyond(d: number): number;
}

/** A book in its signed state y: bought (+), sold (-). Distances are relative to the outside price and signed. */
export interface Curve {
  readonly ask: Side;
  readonly bid: Side;
}

/** z(y) of BOOK-02. */
export function signedDistance(curve: Curve, y: number): number {
  return y >= 0 ? curve.ask.distance(y) : -curve.bid.distance(-y);
}

/** Mean of the distances paid on the way from y0 to y1, clamped between both ends' marginal distances. */
export function meanDistance(curve: Curve, y0: number, y1: number): number {
  if (y1 === y0) return signedDistance(curve, y0);
  const mean = (area(curve, y1) - area(curve, y0)) / (y1 - y0);
  const first = firstDistance(curve, y0, y1);
  const last = marginalDistance(curve, y0, y1);
  return Math.min(Math.max(mean, Math.min(first, last)), Math.max(first, last));
}

/** Distance of the last unit on the way from y0 to y1 (BOOK-04). */
export function marginalDistance(curve: Curve, y0: number, y1: number): number {
  if (y1 > y0) return y1 > 0 ? curve.ask.before(y1) : -curve.bid.after(-y1);
  return y1 < 0 ? -curve.bid.before(-y1) : curve.ask.after(y1);
}

/** The furthest state in direction `side` (+1 buying) whose units all respect the limit distance (BOOK-04); an order may stand past it. */
export function reach(curve: Curve, side: number, limit: number): number {
  if (side > 0) return limit >= 0 ? curve.ask.within(limit) : -curve.bid.beyond(-limit);
  return limit <= 0 ? -curve.bid.within(-limit) : curve.ask.beyond(limit);
}

function area(curve: Curve, y: number): number {
  return y >= 0 ? curve.ask.paid(y) : curve.bid.paid(-y);
}

function firstDistance(curve: Curve, y0: number, y1: number): number {
  if (y1 > y0) return y0 >= 0 ? curve.ask.after(y0) : -curve.bid.before(-y0);
  return y0 <= 0 ? -curve.bid.after(-y0) : curve.ask.before(y0);
}
