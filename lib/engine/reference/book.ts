/** Section 3: one book. A curve per side, one state y, and what an order of q does to it. */
import type { Instrument } from '@/lib/scenario';
import { exp, ln, pow } from '../kernel/math';
import { at } from './world';

/** One side as seen from the middle: everything in positive base units and positive relative distance. */
export interface Side {
  /** y at which the curve is over. */
  readonly end: number;
  /** u(y), that moves the book price (BOOK-01). */
  distance(y: number): number;
  /** Integral of what a fill pays from 0 to y. */
  paid(y: number): number;
  /** Distance the unit at y trades at: going out the unit just taken, coming back the one given back (BOOK-04). */
  marginal(y: number, isOut: boolean): number;
  /** Going out: the largest y all of whose units trade within `limit`. Coming back: the least, all beyond it. */
  reach(limit: number, isOut: boolean): number;
}

export interface Curve {
  readonly ask: Side;
  readonly bid: Side;
  readonly indexUsd: number;
  readonly spread: number;
}

export interface Fill {
  /** Signed as the order; 0 for none. */
  readonly sizeBase: number;
  readonly dyBase: number;
  readonly priceUsd: number;
  readonly marginalUsd: number;
  readonly isExhausted: boolean;
}

/** BOOK-01. */
export function curveOf({ book, indexUsd }: Instrument): Curve {
  const { spread } = book;
  if (book.kind === 'power') {
    const side = powerSide(book.depthUsdAt1pct, book.exponent, book.maxDistance, indexUsd);
    return { ask: side, bid: side, indexUsd, spread };
  }
  if (book.kind === 'saturating') {
    const side = saturatingSide(book.depthUsd, book.floorUsd, indexUsd);
    return { ask: side, bid: side, indexUsd, spread };
  }
  const mid = (at(book.bids, 0)[0] + at(book.asks, 0)[0]) / 2;
  const tail = book.tail === 'power' ? book.maxDistance : null;
  const side = (levels: readonly (readonly [number, number])[]): Side =>
    ladderSide(
      levels.map(([priceUsd, sizeBase]) => ({ distance: Math.abs(priceUsd - mid) / mid, sizeBase })),
      tail,
    );
  return { ask: side(book.asks), bid: side(book.bids), indexUsd, spread };
}

/** u = 0.01*(y*P0/depthUsdAt1pct)^(1/exponent) up to maxDistance. */
function powerSide(depthUsd: number, exponent: number, maxDistance: number, indexUsd: number): Side {
  const end = (depthUsd / indexUsd) * pow(maxDistance / 0.01, exponent);
  const distance = (y: number): number =>
    y >= end ? maxDistance : 0.01 * pow((y * indexUsd) / depthUsd, 1 / exponent);
  return {
    end,
    distance,
    paid: (y) => (distance(y) * y) / (1 / exponent + 1),
    marginal: distance,
    reach: (limit) => (limit >= maxDistance ? end : (depthUsd / indexUsd) * pow(limit / 0.01, exponent)),
  };
}

/** u = (1-floorUsd/P0)*(1-exp(-y/delta)), delta = (1-floorUsd/P0)*depthUsd/P0. */
function saturatingSide(depthUsd: number, floorUsd: number, indexUsd: number): Side {
  const most = 1 - floorUsd / indexUsd;
  const delta = (most * depthUsd) / indexUsd;
  const distance = (y: number): number => most * (1 - exp(-y / delta));
  return {
    end: Number.POSITIVE_INFINITY,
    distance,
    paid: (y) => most * (y - delta * (1 - exp(-y / delta))),
    marginal: distance,
    reach: (limit) => (limit >= most ? Number.POSITIVE_INFINITY : -delta * ln(1 - limit / most)),
  };
}

interface Level {
  readonly distance: number;
  readonly from: number;
  readonly to: number;
}

/** A real book: z is piecewise linear through (0,0) and (cumulative size, distance), fills pay level by level. */
function ladderSide(given: readonly { distance: number; sizeBase: number }[], tailTo: number | null): Side {
  const levels: Level[] = [];
  let sum = 0;
  for (const { distance, sizeBase } of given) {
    levels.push({ distance, from: sum, to: sum + sizeBase });
    sum += sizeBase;
  }
  const edge = at(levels, levels.length - 1);
  const tail = tailTo !== null && tailTo > edge.distance ? tailOf(levels, edge, tailTo) : null;
  const end = tail ? tail.end : edge.to;
  const distance = (y: number): number => {
    if (y > edge.to) return tail ? tail.distance(y) : edge.distance;
    const k = levels.findIndex((level) => y <= level.to);
    const level = at(levels, k);
    const before = k === 0 ? 0 : at(levels, k - 1).distance;
    return before + ((level.distance - before) * (y - level.from)) / (level.to - level.from);
  };
  const paid = (y: number): number => {
    let usd = 0;
    for (const level of levels) {
      if (y <= level.from) break;
      usd += level.distance * (Math.min(y, level.to) - level.from);
    }
    return y > edge.to && tail ? usd + tail.paid(y) : usd;
  };
  const marginal = (y: number, isOut: boolean): number => {
    const level = levels.find(({ to }) => (isOut ? y <= to : y < to));
    if (level) return level.distance;
    return tail ? tail.distance(y) : edge.distance;
  };
  const reach = (limit: number, isOut: boolean): number => {
    if (isOut) {
      const first = levels.find((level) => level.distance > limit);
      if (first) return first.from;
      return tail ? tail.reach(limit) : edge.to;
    }
    const first = levels.find((level) => level.distance >= limit);
    if (first) return first.from;
    return tail ? tail.reach(limit) : edge.to;
  };
  return { end, distance, paid, marginal, reach };
}

interface Tail {
  readonly end: number;
  distance(y: number): number;
  paid(y: number): number;
  reach(limit: number): number;
}

/** Past the edge: log distance regressed on log cumulative size by least squares, scaled to pass the edge. */
function tailOf(levels: readonly Level[], edge: Level, maxDistance: number): Tail | null {
  const points = levels.map(({ to, distance }) => ({ x: ln(to), y: ln(distance) }));
  const n = points.length;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  const over = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const under = points.reduce((sum, { x }) => sum + (x - meanX) * (x - meanX), 0);
  const slope = over / under;
  if (!(slope > 0)) return null;
  const end = edge.to * pow(maxDistance / edge.distance, 1 / slope);
  const distance = (y: number): number => (y >= end ? maxDistance : edge.distance * pow(y / edge.to, slope));
  return {
    end,
    distance,
    paid: (y) => ((edge.distance * edge.to) / (slope + 1)) * (pow(y / edge.to, slope + 1) - 1),
    reach: (limit) => (limit >= maxDistance ? end : edge.to * pow(limit / edge.distance, 1 / slope)),
  };
}

/** BOOK-02: z(y) = u_ask(y) for y >= 0, -u_bid(-y) otherwise; never past the end of the curve. */
export function zOf(curve: Curve, y: number): number {
  return y >= 0 ? curve.ask.distance(Math.min(y, curve.ask.end)) : -curve.bid.distance(Math.min(-y, curve.bid.end));
}

/** What a unit at y trades at, relative to S, when the state moves in direction `way`: the one before y, or after it. */
function marginalZ(curve: Curve, y: number, way: 1 | -1, which: 'last' | 'next'): number {
  const out = which === 'last' ? y * way > 0 : y * way >= 0;
  const upper = y > 0 || (y === 0 && (which === 'next') === way > 0);
  const side = upper ? curve.ask : curve.bid;
  const isTaken = which === 'last' ? out : !out;
  const distance = side.marginal(Math.min(Math.abs(y), side.end), isTaken);
  return upper ? distance : -distance;
}

/** Marginal price after the state has moved in direction `way` to y, half-spread in, at least 1e-6 of the index. */
export function marginalUsd(curve: Curve, y: number, way: 1 | -1, outsideUsd: number): number {
  const priceUsd = outsideUsd * (1 + marginalZ(curve, y, way, 'last')) + (way * curve.spread * outsideUsd) / 2;
  return Math.max(1e-6 * curve.indexUsd, priceUsd);
}

/** Integral of z, as fills pay it, from 0 to y. */
const paidTo = (curve: Curve, y: number): number => (y >= 0 ? curve.ask.paid(y) : curve.bid.paid(-y));

/** BOOK-04: how far in direction `way` the marginal price stays within the limit. */
function limitState(curve: Curve, way: 1 | -1, limitUsd: number, outsideUsd: number): number {
  if (way < 0 && limitUsd <= 1e-6 * curve.indexUsd) return Number.NEGATIVE_INFINITY;
  const z = ((limitUsd - (way * curve.spread * outsideUsd) / 2) / outsideUsd - 1) * way;
  const [out, back] = way > 0 ? [curve.ask, curve.bid] : [curve.bid, curve.ask];
  return z >= 0 ? way * out.reach(z, true) : -way * back.reach(-z, false);
}

/** BOOK-02, BOOK-03, BOOK-04: what an order of `orderBase` (signed) would do. Nothing is changed. */
export function fillOf(
  curve: Curve,
  y: number,
  orderBase: number,
  depth: number,
  outsideUsd: number,
  limitUsd: number | null,
): Fill {
  const way = orderBase < 0 ? -1 : 1;
  const none = { sizeBase: 0, dyBase: 0, priceUsd: 0, marginalUsd: 0 };
  let goal = y + orderBase / depth;
  let isWhole = true;
  let isExhausted = false;
  if (limitUsd !== null) {
    const limit = limitState(curve, way, limitUsd, outsideUsd);
    if ((goal - limit) * way > 0) {
      goal = limit;
      isWhole = false;
    }
  }
  const end = way > 0 ? curve.ask.end : -curve.bid.end;
  if ((goal - end) * way > 0) {
    goal = end;
    isWhole = false;
    isExhausted = true;
  }
  if (!((goal - y) * way > 0)) return { ...none, isExhausted };
  const z = (paidTo(curve, goal) - paidTo(curve, y)) / (goal - y);
  const first = marginalZ(curve, y, way, 'next');
  const last = marginalZ(curve, goal, way, 'last');
  const mean = Math.min(Math.max(z, Math.min(first, last)), Math.max(first, last));
  return {
    sizeBase: isWhole ? orderBase : (goal - y) * depth,
    dyBase: isWhole ? orderBase / depth : goal - y,
    priceUsd: Math.max(1e-6 * curve.indexUsd, outsideUsd * (1 + mean) + (way * curve.spread * outsideUsd) / 2),
    marginalUsd: marginalUsd(curve, goal, way, outsideUsd),
    isExhausted,
  };
}
