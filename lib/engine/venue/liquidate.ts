/** LIQ-01, LIQ-02, LIQ-04, LIQ-07: the queue's turns, and how much of a bucket one action closes. */

import { judgeMargin } from '../causes/judge';
import { noteChanged, record, setFate } from '../ledger';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { closePosition, feeOf } from './close';
import { settleIfFlat } from './deficit';
import { rememberFirst } from './firstActions';
import { beginAction, canPay, LEAST_PAYMENT_USD, poolOf } from './fund';
import { limitedFill, lossPast } from './limits';
import { bankruptcyPrices, equity, maintenance, maintenanceOf, notional, positionMaintenance } from './margin';
import { positionOrder } from './order';
import { joinQueue, type QueueEntry } from './queue';
import { cancelStops } from './stops';
import { takeOver } from './vault';
import { makeDue } from './watch';

/** A target is passed, a tier left, only by more than this share (section 0). */
const MARGIN_OF_SAFETY = 1 + 1e-9;
const HALVINGS = 50;

/** T5: buckets at or below maintenance join the queue, by shortfall (LIQ-01). */
export function enqueueTriggered(sim: Sim, triggeredBuckets: readonly number[], addedMs: number): void {
  const { c } = sim;
  const markUsd = sim.real.published.markUsd;
  const dueMs = sim.tMs + c.scenario.venue.liquidation.latencyMs + addedMs;
  const rows = triggeredBuckets.map((b) => {
    const equityUsd = equity(c, sim, markUsd, b);
    const maintenanceUsd = maintenance(c, sim, markUsd, b);
    return { b, equityUsd, maintenanceUsd, shortfall: (maintenanceUsd - equityUsd) / maintenanceUsd };
  });
  rows.sort((x, y) => y.shortfall - x.shortfall || x.b - y.b);
  for (const { b, equityUsd, maintenanceUsd } of rows) {
    if ((sim.causes.nodeOf[b] as number) < 0)
      sim.causes.triggers.set(b, judgeMargin(sim, b, equityUsd, maintenanceUsd));
    if (!sim.firstTriggerNotionalUsd.has(b)) sim.firstTriggerNotionalUsd.set(b, notional(c, sim, markUsd, b));
    noteChanged(sim, b);
    sim.queued[b] = 1;
    joinQueue(sim, 'liquidation', b, dueMs);
    record(sim, 'triggered', b, -1, -1, equityUsd, maintenanceUsd, dueMs);
  }
}

/** One turn of a bucket in the queue. */
export function liquidationTurn(sim: Sim, entry: QueueEntry): void {
  const b = entry.id;
  const { c } = sim;
  const markUsd = sim.real.published.markUsd;
  sim.queued[b] = 0;
  makeDue(sim.watch, b);
  if ((sim.openPositions[b] as number) === 0) return;
  const equityUsd = equity(c, sim, markUsd, b);
  const maintenanceUsd = maintenance(c, sim, markUsd, b);
  if (equityUsd > maintenanceUsd) {
    recover(sim, b, equityUsd, maintenanceUsd);
    return;
  }
  beginAction(sim);
  if (takeOver(sim, b)) {
    cancelStops(sim, b);
    return;
  }
  if (sim.actionTokens.tokens < 1 || sim.notionalTokens.tokens <= 0) {
    sim.queued[b] = 1;
    sim.queue.push(entry);
    return;
  }
  if (rememberFirst(sim, b, equityUsd, maintenanceUsd)) cancelStops(sim, b);
  const before = notional(c, sim, markUsd, b);
  const rest = act(sim, b, equityUsd, maintenanceUsd);
  sim.actionTokens.tokens -= 1;
  sim.notionalTokens.tokens -= before - notional(c, sim, markUsd, b);
  settleIfFlat(sim, b);
  if ((sim.openPositions[b] as number) === 0) return;
  const leftEquityUsd = equity(c, sim, markUsd, b);
  const leftMaintenanceUsd = maintenance(c, sim, markUsd, b);
  if (leftEquityUsd > leftMaintenanceUsd) {
    recover(sim, b, leftEquityUsd, leftMaintenanceUsd);
  } else {
    sim.queued[b] = 1;
    joinQueue(sim, 'liquidation', b, sim.tMs + c.tickMs, rest);
  }
}

function recover(sim: Sim, b: number, equityUsd: number, maintenanceUsd: number): void {
  setFate(sim, b, FATE.recovered);
  record(sim, 'recovered', b, -1, -1, equityUsd, maintenanceUsd);
}

/** LIQ-04: one action. Bankruptcy prices and order are those at its start. Returns whether a rest was left. */
function act(sim: Sim, b: number, equityUsd: number, maintenanceUsd: number): boolean {
  const { size, order } = sim.c.scenario.venue.liquidation;
  const first = sim.c.bucketStart[b] as number;
  const prices = bankruptcyPrices(sim.c, sim, sim.real.published.markUsd, b, equityUsd, maintenanceUsd);
  const close = (p: number, quantity: number): boolean =>
    closePosition(sim, p, Math.sign(sim.sizeBase[p] as number) * quantity, prices[p - first] as number);
  const positions = positionOrder(sim, b);
  const whole = (p: number): number => Math.abs(sim.sizeBase[p] as number);
  const all = (chosen: readonly number[], share: number): boolean =>
    chosen.map((p) => close(p, share === 1 ? whole(p) : share * whole(p))).some((rest) => rest);
  switch (size.kind) {
    case 'full':
      return order === 'proRata' ? all(positions, 1) : closeUntilSound(sim, b, positions, 1, close, whole);
    case 'fraction': {
      const chosen = order === 'proRata' ? positions : positions.slice(0, 1);
      return all(chosen, fractionNow(sim, b, chosen, size));
    }
    case 'toLowerTier': {
      const p = positions[0] as number;
      return close(p, toLowerTier(sim, p));
    }
    case 'restore':
      return closeUntilSound(sim, b, positions, size.targetRatio * MARGIN_OF_SAFETY, close, (p) =>
        restoreQuantity(sim, b, p, prices[p - first] as number, size.targetRatio),
      );
  }
}

/** Position after position, re-checked in between, until equity > ratio * MM. */
function closeUntilSound(
  sim: Sim,
  b: number,
  positions: readonly number[],
  ratio: number,
  close: (p: number, quantity: number) => boolean,
  quantityOf: (p: number) => number,
): boolean {
  const markUsd = sim.real.published.markUsd;
  let rest = false;
  for (const p of positions) {
    if (equity(sim.c, sim, markUsd, b) > ratio * maintenance(sim.c, sim, markUsd, b)) break;
    if (close(p, quantityOf(p))) rest = true;
  }
  return rest;
}

function fractionNow(
  sim: Sim,
  b: number,
  chosen: readonly number[],
  size: { fraction: number; aboveUsd: number; cooldownMs: number },
): number {
  const markUsd = sim.real.published.markUsd;
  const notionalUsd = chosen.reduce((sum, p) => {
    const mark = markUsd[sim.c.positionInstrument[p] as number] as number;
    return sum + Math.abs(sim.sizeBase[p] as number) * mark;
  }, 0);
  const cooling = sim.tMs - (sim.lastFractionMs.get(b) ?? Number.NEGATIVE_INFINITY) < size.cooldownMs;
  if (notionalUsd <= size.aboveUsd || equity(sim.c, sim, markUsd, b) <= 0 || cooling) return 1;
  sim.lastFractionMs.set(b, sim.tMs);
  return size.fraction;
}

/** Down to its tier's fromUsd; all in the lowest tier. */
function toLowerTier(sim: Sim, p: number): number {
  const i = sim.c.positionInstrument[p] as number;
  const { fromUsd } = sim.c.tiers[i] as Sim['c']['tiers'][number];
  const mark = sim.real.published.markUsd[i] as number;
  const size = Math.abs(sim.sizeBase[p] as number);
  let k = fromUsd.length - 1;
  while (k > 0 && size * mark <= (fromUsd[k] as number) * MARGIN_OF_SAFETY) k -= 1;
  return size - (fromUsd[k] as number) / mark;
}

/** The smallest slice of p after which equity > targetRatio*MM*(1+1e-9); all of p where even that does not suffice. */
export function restoreQuantity(sim: Sim, b: number, p: number, bankruptcyUsd: number, targetRatio: number): number {
  const { c } = sim;
  const markUsd = sim.real.published.markUsd;
  const i = c.positionInstrument[p] as number;
  const mark = markUsd[i] as number;
  const size = sim.sizeBase[p] as number;
  const equityUsd = equity(c, sim, markUsd, b);
  const otherUsd = maintenance(c, sim, markUsd, b) - positionMaintenance(c, sim, markUsd, p);
  const suffices = (quantity: number): boolean => {
    const fill = limitedFill(sim, i, Math.sign(size) * quantity, bankruptcyUsd);
    const surplusUsd = -lossPast(fill, bankruptcyUsd);
    const { feeUsd, extraUsd } = feeOf(sim, fill, surplusUsd);
    const afterUsd =
      equityUsd - fill.sizeBase * (fill.averageUsd - mark) - feeUsd - extraUsd + paidInStep(sim, i, -surplusUsd);
    const left = Math.abs(size + fill.sizeBase);
    const tiers = c.tiers[i] as Sim['c']['tiers'][number];
    return afterUsd > targetRatio * (otherUsd + maintenanceOf(tiers, left * mark)) * MARGIN_OF_SAFETY;
  };
  let safe = Math.abs(size);
  if (!suffices(safe)) return safe;
  let short = 0;
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (safe + short) / 2;
    if (suffices(middle)) safe = middle;
    else short = middle;
  }
  return safe;
}

/** What the fund would pay for this fill in the same step (LIQ-05). */
function paidInStep(sim: Sim, i: number, lossUsd: number): number {
  if (sim.c.scenario.venue.liquidation.limit.kind !== 'fundBounded' || lossUsd < LEAST_PAYMENT_USD) return 0;
  const pool = poolOf(sim, i);
  return pool ? Math.min(lossUsd, canPay(sim, pool)) : 0;
}
