/** BOOK-02, BOOK-04: what an order would trade against a lane's book, decided without moving anything. */
import type { Compiled } from '../compile';
import { type Curve, marginalDistance, meanDistance, reach } from './curve';
import { consumed, type Lane } from './lane';

export interface Fill {
  /** Signed base units that trade; 0 where the limit or the book's end leaves nothing. */
  readonly sizeBase: number;
  readonly averageUsd: number;
  /** Marginal price of the last unit, half-spread in. */
  readonly marginalUsd: number;
  readonly dy: number;
  /** The order wanted more than the book had within its limit: it met the end of the book. */
  readonly exhausted: boolean;
}

const NOTHING: Fill = { sizeBase: 0, averageUsd: 0, marginalUsd: 0, dy: 0, exhausted: false };

/**
 * @param sizeBase signed order, negative sells. @param m depth multiplier (BOOK-03).
 * @param limitUsd limit on the marginal price after half-spread (BOOK-04); none when undefined.
 */
export function decideFill(c: Compiled, lane: Lane, i: number, m: number, sizeBase: number, limitUsd?: number): Fill {
  if (sizeBase === 0) return NOTHING;
  const curve = c.curves[i] as Curve;
  const side = sizeBase > 0 ? 1 : -1;
  const y0 = consumed(lane, i);
  const wanted = y0 + sizeBase / m;
  const end = side > 0 ? curve.ask.capacity : -curve.bid.capacity;
  const furthest = limitUsd === undefined ? end : reach(curve, side, limitDistance(c, lane, i, side, limitUsd));
  const bound = side > 0 ? Math.min(furthest, end) : Math.max(furthest, end);
  const whole = side > 0 ? wanted <= bound : wanted >= bound;
  const y1 = whole ? wanted : bound;
  const exhausted = !whole && bound === end;
  if (side > 0 ? y1 <= y0 : y1 >= y0) return exhausted ? { ...NOTHING, exhausted } : NOTHING;
  return {
    sizeBase: whole ? sizeBase : (y1 - y0) * m,
    averageUsd: priceAt(c, lane, i, side, meanDistance(curve, y0, y1)),
    marginalUsd: priceAt(c, lane, i, side, marginalDistance(curve, y0, y1)),
    dy: y1 - y0,
    exhausted,
  };
}

/** Marginal price a move of dy from this lane's own state would end at: what a shadow's `last` records (CAUSE-02). */
export function marginalAfter(c: Compiled, lane: Lane, i: number, dy: number): number {
  const y0 = consumed(lane, i);
  return priceAt(c, lane, i, dy > 0 ? 1 : -1, marginalDistance(c.curves[i] as Curve, y0, y0 + dy));
}

function priceAt(c: Compiled, lane: Lane, i: number, side: number, distance: number): number {
  const outside = lane.outsideUsd[i] as number;
  const usd = outside * (1 + distance) + (side * (c.spread[i] as number) * outside) / 2;
  return Math.max(usd, c.priceFloorUsd[i] as number);
}

function limitDistance(c: Compiled, lane: Lane, i: number, side: number, limitUsd: number): number {
  return limitUsd / (lane.outsideUsd[i] as number) - 1 - (side * (c.spread[i] as number)) / 2;
}
