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
    const side = powerSide(0.01, book.depthUsdAt1pct / indexUsd, 1 / book.exponent, book.maxDistance);
    return { ask: side, bid: side, indexUsd, spread };
  }
  if (book.kind === 'saturating') {
    const side = saturatingSide(book.depthUsd, book.floorUsd, indexUsd);
    return { ask: side, bid: side, indexUsd, spread };
  }
  const mid = (at(book.asks, 0)[0] + at(book.bids, 0)[0]) / 2;
  const side = (levels: readonly (readonly [number, number])[]): Side => {
    const given = levels.map(([priceUsd, sizeBase]) => ({ distance: Math.abs(priceUsd - mid) / mid, sizeBase }));
    const within = given.filter(({ distance }) => distance <= book.maxDistance);
    return within.length === 0 ? NOTHING : ladderSide(within, book.tail === 'power' ? book.maxDistance : null);
  };
  return { ask: side(book.asks), bid: side(book.bids), indexUsd, spread };
}

/** u = d0*(y/y0)^slope up to maxDistance; a ladder's tail has the same form. */
function powerSide(d0: number, y0: number, slope: number, maxDistance: number): Side {
  const raised = (x: number, by: number): number => (slope === 1 ? x : x <= 0 ? 0 : pow(x, by));
  const end = y0 * raised(maxDistance / d0, 1 / slope);
  const distance = (y: number): number => (y >= end ? maxDistance : d0 * raised(y / y0, slope));
  return {
    end,
    distance,
    paid: (y) => (d0 * y * raised(y / y0, slope)) / (slope + 1),
    marginal: distance,
    reach: (limit) => (limit >= maxDistance ? end : y0 * raised(limit / d0, 1 / slope)),
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
  readonly sizeBase: number;
  readonly from: number;
  readonly to: number;
}

/** A side all of whose levels lie past maxDistance. */
const NOTHING: Side = { end: 0, distance: () => 0, paid: () => 0, marginal: () => 0, reach: () => 0 };

/** A real book: z is piecewise linear through (0,0) and (cumulative size, distance), fills pay level by level. */
function ladderSide(given: readonly { distance: number; sizeBase: number }[], tailTo: number | null): Side {
  const levels: Level[] = [];
  let sum = 0;
  for (const { distance, sizeBase } of given) {
    levels.push({ distance, sizeBase, from: sum, to: sum + sizeBase });
    sum += sizeBase;
  }
  const edge = at(levels, levels.length - 1);
  const tail = tailTo === null ? null : powerSide(edge.distance, edge.to, tailSlope(levels), tailTo);
  const distance = (y: number): number => {
    if (y >= edge.to) return tail ? tail.distance(y) : edge.distance;
    const k = levels.findIndex((level) => y < level.to);
    const level = at(levels, k);
    const before = k === 0 ? 0 : at(levels, k - 1).distance;
    return before + ((level.distance - before) * (y - level.from)) / (level.to - level.from);
  };
  const paid = (y: number): number => {
    let usd = 0;
    for (const level of levels) {
      if (y < level.to || (level === edge && y === level.to)) return usd + (y - level.from) * level.distance;
      usd += level.sizeBase * level.distance;
    }
    return y > edge.to && tail ? usd + (tail.paid(y) - tail.paid(edge.to)) : usd;
  };
  const marginal = (y: number, isTaken: boolean): number => {
    const level = levels.find(({ to }) => (isTaken ? y <= to : y < to));
    if (level) return level.distance;
    return tail ? tail.distance(y) : edge.distance;
  };
  const reach = (limit: number, isOut: boolean): number => {
    const past = levels.find((level) => (isOut ? level.distance > limit : level.distance >= limit));
    if (past) return past.from;
    return tail ? Math.max(edge.to, tail.reach(limit, isOut)) : edge.to;
  };
  return { end: tail ? tail.end : edge.to, distance, paid, marginal, reach };
}

/** Least-squares slope of log distance on log cumulative size; 1 where that is not positive or there is one point. */
function tailSlope(levels: readonly Level[]): number {
  const points = levels
    .filter(({ distance }) => distance > 0)
    .map(({ to, distance }) => ({ x: ln(to), y: ln(distance) }));
  const total = (term: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + term(point), 0);
  const [n, sx, sy] = [points.length, total(({ x }) => x), total(({ y }) => y)];
  const slope = (n * total(({ x, y }) => x * y) - sx * sy) / (n * total(({ x }) => x * x) - sx * sx);
  return n > 1 && slope > 0 && Number.isFinite(slope) ? slope : 1;
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
  const z = (limitUsd / outsideUsd - 1 - (way * curve.spread) / 2) * way;
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
  const end = way > 0 ? curve.ask.end : -curve.bid.end;
  const limit = limitUsd === null ? end : limitState(curve, way, limitUsd, outsideUsd);
  const furthest = (limit - end) * way > 0 ? end : limit;
  const wanted = y + orderBase / depth;
  const isWhole = (wanted - furthest) * way <= 0;
  const goal = isWhole ? wanted : furthest;
  const isExhausted = !isWhole && furthest === end;
  if (!((goal - y) * way > 0)) return { sizeBase: 0, dyBase: 0, priceUsd: 0, marginalUsd: 0, isExhausted };
  const z = (paidTo(curve, goal) - paidTo(curve, y)) / (goal - y);
  const first = marginalZ(curve, y, way, 'next');
  const last = marginalZ(curve, goal, way, 'last');
  const mean = Math.min(Math.max(z, Math.min(first, last)), Math.max(first, last));
  return {
    sizeBase: isWhole ? orderBase : (goal - y) * depth,
    dyBase: goal - y,
    priceUsd: Math.max(1e-6 * curve.indexUsd, outsideUsd * (1 + mean) + (way * curve.spread * outsideUsd) / 2),
    marginalUsd: marginalUsd(curve, goal, way, outsideUsd),
    isExhausted,
  };
}
