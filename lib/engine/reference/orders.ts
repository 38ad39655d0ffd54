/** LIQ-05, LIQ-06: liquidation orders in the market; STOP-01 and RATE-01: orders of accounts. */

import type { Fill } from './book';
import { ensureNode, record, stopTriggerOf } from './causes';
import { closePart } from './closing';
import { bookFee } from './fees';
import { beginAction, canPay, payFrom, poolOf, settleDeficit } from './fund';
import { lastUsd, quote, trade } from './prices';
import { addedLatencyMs, scheduledOrders } from './shock';
import { at, dustBase, emit, openPositions, type Position, type Stop, sideOf, type World } from './world';

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

/** Trades a slice in the market. Returns base units closed, with a rest that is none. */
export function tradeSlice(
  world: World,
  position: Position,
  bankruptcyUsd: number,
  wantedBase: number,
  otherLimit: LimitKind,
): number {
  const { bucket, instrument: i } = position;
  const fill = marketFill(world, position, bankruptcyUsd, wantedBase, otherLimit);
  if (fill.isExhausted) world.totals.isBookExhausted = true;
  if (fill.sizeBase === 0) return 0;
  const node = ensureNode(world, bucket, 'liquidated', bucket.trigger);
  bucket.wasLiquidated = true;
  trade(world, world.real, i, fill);
  record(world, i, [{ node, dyBase: fill.dyBase }]);
  const side = sideOf(position.sizeBase);
  const { closedBase, realisedUsd } = closePart(world, position, Math.abs(fill.sizeBase), fill.priceUsd);
  bookFee(world, bucket, i, fill);
  const toFund = fill.feeToFundUsd + fill.surplusToFundUsd;
  emit(
    world,
    'filled',
    { bucket: bucket.index, instrument: i },
    -side * closedBase,
    fill.priceUsd,
    bankruptcyUsd,
    fill.feeUsd,
    toFund,
    realisedUsd,
  );
  payStep(world, position, fill);
  return closedBase;
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

/** T5, STOP-01: stops that are set off now join the queue. */
export function checkStops(world: World): void {
  for (const stop of world.stops) {
    const { position, bucket } = stop;
    if (stop.state !== 'watching' || position.sizeBase === 0) continue;
    const i = position.instrument;
    const priceUsd = stop.on === 'mark' ? at(world.real.markUsd, i) : lastUsd(world, world.real, i);
    if (sideOf(position.sizeBase) * (stop.triggerUsd - priceUsd) < 0) continue;
    stop.state = 'waiting';
    stop.trigger = stopTriggerOf(world, stop);
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

/** RATE-01, LIQ-07: tokens grow once a tick, start full, hold one second's or one tick's worth, at least one. */
export function growOrderTokens(world: World): void {
  const scheduled = scheduledOrders(world.scenario, world.nowMs);
  for (const account of world.accounts) {
    const own = account.ordersPerSecond;
    const rate = own === undefined ? scheduled : Math.min(own, scheduled ?? own);
    if (rate === undefined) {
      account.orderTokens = null;
      continue;
    }
    const perTick = (rate * world.tickMs) / 1000;
    const most = Math.max(1, rate, perTick);
    account.orderTokens = account.orderTokens === null ? most : Math.min(most, account.orderTokens + perTick);
  }
}

/** STOP-01: a stop's market order. False: it waits (RATE-01). */
export function executeStop(world: World, stop: Stop): boolean {
  const { position, bucket, account } = stop;
  if (stop.state !== 'waiting' || position.sizeBase === 0) {
    stop.state = 'done';
    return true;
  }
  if (account.orderTokens !== null) {
    if (account.orderTokens < 1) return false;
    account.orderTokens -= 1;
  }
  stop.state = 'done';
  beginAction(world);
  const i = position.instrument;
  const side = sideOf(position.sizeBase);
  const dust = dustBase(position, at(world.real.markUsd, i));
  const size = Math.abs(position.sizeBase);
  const least = Math.min(Math.abs(stop.sizeBase), size);
  const wanted = size - least < dust ? size : least;
  const where = { bucket: bucket.index, instrument: i, other: stop.number };
  const fill = wanted < dust ? null : quote(world, world.real, i, -side * wanted, null);
  if (fill?.isExhausted) world.totals.isBookExhausted = true;
  if (!fill || fill.sizeBase === 0) {
    emit(world, 'stop-filled', where, 0, 0, wanted, 0);
    return true;
  }
  const node = ensureNode(world, bucket, 'stopped-out', stop.trigger);
  bucket.wasStopped = true;
  trade(world, world.real, i, fill);
  record(world, i, [{ node, dyBase: fill.dyBase }]);
  const { closedBase, realisedUsd } = closePart(world, position, Math.abs(fill.sizeBase), fill.priceUsd);
  emit(world, 'stop-filled', where, -side * closedBase, fill.priceUsd, Math.max(0, wanted - closedBase), realisedUsd);
  if (openPositions(bucket).length === 0) settleDeficit(world, bucket);
  return true;
}
