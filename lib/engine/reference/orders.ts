/** LIQ-05, LIQ-06: liquidation orders in the market; STOP-01 and RATE-01: orders of accounts. */

import type { Fill } from './book';
import { ensureNode, record, stopTriggerOf } from './causes';
import { closePart } from './closing';
import { bookFee } from './fees';
import { beginAction, canPay, payFrom, poolOf, settleDeficit } from './fund';
import { lastUsd, quote, trade } from './prices';
import { addedLatencyMs, scheduledOrders } from './shock';
import { type Account, at, emit, isDust, type Position, type Stop, sideOf, type World } from './world';

export interface MarketFill extends Fill {
  readonly feeUsd: number;
  readonly feeToFundUsd: number;
  readonly surplusToFundUsd: number;
  /** LIQ-05: what the fund pays in the same step. */
  readonly fundPaysUsd: number;
  readonly lossUsd: number;
}

export type LimitKind = 'none' | 'fundBounded' | null;

/** LIQ-05: what a liquidation order of `wantedBase` (positive) would do under the venue's limit, or another. */
export function marketFill(
  world: World,
  position: Position,
  bankruptcyUsd: number,
  wantedBase: number,
  otherLimit: LimitKind = null,
): MarketFill {
  const { limit } = world.scenario.venue.liquidation;
  const kind = otherLimit ?? limit.kind;
  const i = position.instrument;
  const side = sideOf(position.sizeBase);
  const ask = (base: number, limitUsd: number | null): Fill => quote(world, world.real, i, -side * base, limitUsd);
  if (kind === 'fundBounded') return fundBounded(world, position, bankruptcyUsd, wantedBase);
  let limitUsd: number | null = null;
  if (kind === 'bankruptcy') limitUsd = bankruptcyUsd;
  if (kind === 'band' && limit.kind === 'band') limitUsd = at(world.real.markUsd, i) * (1 - side * limit.band);
  return { ...withFee(world, position, bankruptcyUsd, ask(wantedBase, limitUsd)), fundPaysUsd: 0, lossUsd: 0 };
}

/** Loss past bankruptcy of a fill, at least 0. */
function lossPast(side: number, bankruptcyUsd: number, fill: Fill): number {
  return fill.sizeBase === 0 ? 0 : Math.max(0, side * (bankruptcyUsd - fill.priceUsd) * Math.abs(fill.sizeBase));
}

/** Below 1e-6 USD is 0. */
const orNothing = (usd: number): number => (usd < 1e-6 ? 0 : usd);

/** LIQ-05: up to the quantity at which the loss past bankruptcy equals what the fund can pay. */
function fundBounded(world: World, position: Position, bankruptcyUsd: number, wantedBase: number): MarketFill {
  const i = position.instrument;
  const side = sideOf(position.sizeBase);
  const canUsd = orNothing(canPay(world, poolOf(world, i)));
  const ask = (base: number): Fill => quote(world, world.real, i, -side * base, null);
  const fits = (base: number): boolean => lossPast(side, bankruptcyUsd, ask(base)) <= canUsd;
  let fill = ask(wantedBase);
  if (!fits(wantedBase)) {
    let [low, high] = [0, Math.abs(fill.sizeBase)];
    for (let n = 0; n < 50; n += 1) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    fill = low > 0 ? ask(low) : { ...fill, sizeBase: 0, dyBase: 0 };
    fill = { ...fill, isExhausted: false };
  }
  const lossUsd = orNothing(lossPast(side, bankruptcyUsd, fill));
  return {
    ...withFee(world, position, bankruptcyUsd, fill),
    fundPaysUsd: Math.min(lossUsd, canUsd),
    lossUsd,
  };
}

/** LIQ-06: fee and surplus of a fill. */
function withFee(
  world: World,
  position: Position,
  bankruptcyUsd: number,
  fill: Fill,
): Fill & { feeUsd: number; feeToFundUsd: number; surplusToFundUsd: number } {
  const { feeRate, feeShareToFund, surplusTo } = world.scenario.venue.liquidation;
  const quantity = Math.abs(fill.sizeBase);
  const surplus = sideOf(position.sizeBase) * (fill.priceUsd - bankruptcyUsd) * quantity;
  const feeUsd = quantity > 0 ? Math.min(feeRate * quantity * fill.priceUsd, Math.max(0, surplus)) : 0;
  const hasFund = world.scenario.venue.fund !== undefined;
  return {
    ...fill,
    feeUsd,
    feeToFundUsd: hasFund ? feeUsd * feeShareToFund : 0,
    surplusToFundUsd: hasFund && surplusTo === 'fund' && quantity > 0 ? Math.max(0, surplus - feeUsd) : 0,
  };
}

/** Trades a slice in the market. */
export function tradeSlice(
  world: World,
  position: Position,
  bankruptcyUsd: number,
  wantedBase: number,
  otherLimit: LimitKind,
): void {
  const { bucket, instrument: i } = position;
  const fill = marketFill(world, position, bankruptcyUsd, wantedBase, otherLimit);
  if (fill.isExhausted) world.totals.isBookExhausted = true;
  if (fill.sizeBase === 0) return;
  const node = ensureNode(world, bucket, 'liquidated', bucket.trigger);
  bucket.wasLiquidated = true;
  record(world, i, fill, [{ node, share: 1 }]);
  trade(world, world.real, i, fill);
  const realisedUsd = closePart(world, position, fill.sizeBase, fill.priceUsd);
  bookFee(world, bucket, i, fill);
  const toFund = fill.feeToFundUsd + fill.surplusToFundUsd;
  const where = { bucket: bucket.index, instrument: i };
  emit(world, 'filled', where, fill.sizeBase, fill.priceUsd, bankruptcyUsd, fill.feeUsd, toFund, realisedUsd);
  payStep(world, position, fill);
}

/** LIQ-05: the fund pays the loss past bankruptcy in the same step. */
function payStep(world: World, position: Position, fill: MarketFill): void {
  if (!(fill.fundPaysUsd > 0)) return;
  const { bucket, instrument } = position;
  const paid = payFrom(world, poolOf(world, instrument), bucket.index, fill.lossUsd);
  bucket.collateralUsd += paid;
  bucket.deficitUsd += paid;
  bucket.paidFundUsd += paid;
}

const watchedUsd = (world: World, { on, position }: Stop): number =>
  on === 'mark' ? at(world.real.markUsd, position.instrument) : lastUsd(world, world.real, position.instrument);

/** STOP-01: still watching, of an open position, its price at or past the trigger. */
export const isReached = (world: World, stop: Stop): boolean =>
  stop.state === 'watching' &&
  stop.position.sizeBase !== 0 &&
  stop.position.sizeBase * (watchedUsd(world, stop) - stop.triggerUsd) <= 0;

/** T5, STOP-01: stops that are set off now join the queue. */
export function checkStops(world: World): void {
  for (const stop of world.stops) {
    if (!isReached(world, stop)) continue;
    const { position, bucket } = stop;
    const i = position.instrument;
    const priceUsd = watchedUsd(world, stop);
    stop.state = 'waiting';
    stop.trigger = bucket.node ? null : stopTriggerOf(world, stop);
    const dueMs = world.nowMs + stop.account.orderLatencyMs + addedLatencyMs(world.scenario, world.nowMs);
    world.waiting.push({ dueMs, joined: world.joined, bucket: null, stop });
    world.joined += 1;
    emit(
      world,
      'stop-triggered',
      { bucket: bucket.index, instrument: i, other: stop.number },
      stop.triggerUsd,
      priceUsd,
      stop.sizeBase,
      dueMs,
    );
  }
}

/** RATE-01: orders per second of an account now: its own or the scheduled, the lower; undefined: not limited. */
function orderRate(world: World, account: Account): number | undefined {
  const scheduled = scheduledOrders(world.scenario, world.nowMs);
  const own = account.ordersPerSecond;
  return own === undefined ? scheduled : Math.min(own, scheduled ?? own);
}

/** LIQ-07: one second's or one tick's worth, at least one. */
const mostOrders = (world: World, rate: number): number => Math.max(rate, (rate * world.tickMs) / 1000, 1);

/** RATE-01: tokens start full with the first order, grow once a tick, and are forgotten while no rate holds. */
export function growOrderTokens(world: World): void {
  for (const account of world.accounts) {
    const rate = orderRate(world, account);
    if (rate === undefined) account.orderTokens = null;
    else if (account.orderTokens !== null) {
      account.orderTokens = Math.min(account.orderTokens + (rate * world.tickMs) / 1000, mostOrders(world, rate));
    }
  }
}

/** RATE-01: whether this account's next order goes out now; it takes a token. */
function takeOrderToken(world: World, account: Account): boolean {
  const rate = orderRate(world, account);
  if (rate === undefined) return true;
  account.orderTokens ??= mostOrders(world, rate);
  if (account.orderTokens < 1) return false;
  account.orderTokens -= 1;
  return true;
}

/** STOP-01: a stop's market order. False: it waits (RATE-01). */
export function executeStop(world: World, stop: Stop): boolean {
  const { position, bucket, account } = stop;
  if (stop.state !== 'waiting' || position.sizeBase === 0) {
    stop.state = 'done';
    return true;
  }
  if (!takeOrderToken(world, account)) return false;
  stop.state = 'done';
  const i = position.instrument;
  const wanted = Math.min(stop.sizeBase, Math.abs(position.sizeBase));
  if (isDust(position, wanted, at(world.real.markUsd, i))) return true;
  beginAction(world);
  const where = { bucket: bucket.index, instrument: i, other: stop.number };
  const fill = quote(world, world.real, i, -sideOf(position.sizeBase) * wanted, null);
  if (fill.isExhausted) world.totals.isBookExhausted = true;
  if (fill.sizeBase === 0) {
    emit(world, 'stop-filled', where, 0, 0, wanted, 0);
    return true;
  }
  const node = ensureNode(world, bucket, 'stopped-out', stop.trigger);
  bucket.wasStopped = true;
  record(world, i, fill, [{ node, share: 1 }]);
  trade(world, world.real, i, fill);
  const realisedUsd = closePart(world, position, fill.sizeBase, fill.priceUsd);
  emit(world, 'stop-filled', where, fill.sizeBase, fill.priceUsd, wanted - Math.abs(fill.sizeBase), realisedUsd);
  settleDeficit(world, bucket);
  return true;
}
