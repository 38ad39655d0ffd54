/** FUND-01..03: the insurance fund's pools. Balance is cash, never below zero. */
import type { Compiled } from '../compile';
import { record } from '../ledger';
import type { Sim } from '../state';

export interface Pool {
  /** Instrument of this pool, -1 for the shared one. */
  readonly instrument: number;
  balanceUsd: number;
  stopped: boolean;
  /** Paid in the action under way (perEventCapUsd). */
  paidThisActionUsd: number;
  /** Balances that were the largest of all later ones, with the time they were held until (FUND-03). */
  readonly peaks: { balanceUsd: number; untilMs: number }[];
}

/** Below this what a fund could or would pay counts as nothing (LIQ-05). */
export const LEAST_PAYMENT_USD = 1e-6;

export function createPools(c: Compiled): Pool[] {
  const { fund } = c.scenario.venue;
  if (!fund) return [];
  const pool = (instrument: number, balanceUsd: number): Pool => ({
    instrument,
    balanceUsd,
    stopped: false,
    paidThisActionUsd: 0,
    peaks: [{ balanceUsd, untilMs: Number.POSITIVE_INFINITY }],
  });
  const start = fund.startUsd;
  if (fund.scope === 'shared') {
    return [pool(-1, typeof start === 'number' ? start : Object.values(start).reduce((sum, usd) => sum + usd, 0))];
  }
  return c.ids.map((id, i) => pool(i, typeof start === 'number' ? start : (start[id] ?? 0)));
}

export function poolOf(sim: Sim, instrument: number): Pool | undefined {
  return sharedPool(sim) ?? sim.pools[instrument];
}

const sharedPool = (sim: Sim): Pool | undefined => (sim.pools[0]?.instrument === -1 ? sim.pools[0] : undefined);

export const fundBalance = (sim: Sim): number => sim.pools.reduce((sum, pool) => sum + pool.balanceUsd, 0);

/** A turn of a bucket, a stop, a wind-down begins: per-event caps start afresh. */
export function beginAction(sim: Sim): void {
  for (const pool of sim.pools) pool.paidThisActionUsd = 0;
}

/** FUND-02, FUND-03: the most this pool can pay now. */
export function canPay(sim: Sim, pool: Pool): number {
  const cap = sim.c.scenario.venue.fund?.perEventCapUsd ?? Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(availableUsd(sim, pool), cap - pool.paidThisActionUsd));
}

/** Balance above the stop level; nothing while stopped. */
export function availableUsd(sim: Sim, pool: Pool): number {
  const fund = sim.c.scenario.venue.fund;
  if (fund?.drawdownStop === undefined) return pool.balanceUsd;
  const peakUsd = peak(sim, pool, fund.windowMs);
  const stopUsd = (1 - fund.drawdownStop) * peakUsd;
  const resumeUsd = (1 - (fund.resumeAt ?? fund.drawdownStop)) * peakUsd;
  if (pool.stopped && pool.balanceUsd >= resumeUsd && pool.balanceUsd > stopUsd) {
    pool.stopped = false;
    record(sim, 'fund-resumed', -1, pool.instrument, -1, pool.balanceUsd, peakUsd);
  }
  if (!pool.stopped && pool.balanceUsd <= stopUsd) {
    pool.stopped = true;
    record(sim, 'fund-stopped', -1, pool.instrument, -1, pool.balanceUsd, peakUsd);
  }
  return pool.stopped ? 0 : Math.max(0, pool.balanceUsd - stopUsd);
}

/** Largest balance from the one held at t - windowMs on. */
function peak(sim: Sim, pool: Pool, windowMs: number): number {
  while ((pool.peaks[0]?.untilMs ?? Number.POSITIVE_INFINITY) <= sim.tMs - windowMs) pool.peaks.shift();
  return pool.peaks[0]?.balanceUsd ?? pool.balanceUsd;
}

/** Every change of a balance goes through here. */
export function changeBalance(sim: Sim, pool: Pool, usd: number): void {
  if (usd === 0) return;
  pool.balanceUsd = Math.max(0, pool.balanceUsd + usd);
  const { peaks } = pool;
  const current = peaks.at(-1);
  if (current) current.untilMs = sim.tMs;
  while ((peaks.at(-1)?.balanceUsd ?? Number.POSITIVE_INFINITY) <= pool.balanceUsd) peaks.pop();
  peaks.push({ balanceUsd: pool.balanceUsd, untilMs: Number.POSITIVE_INFINITY });
  sim.totals.grossFlowUsd += Math.abs(usd);
  const total = fundBalance(sim);
  sim.totals.fundMinUsd = Math.min(sim.totals.fundMinUsd, total);
  if (sim.totals.fundEmptyAtMs === null && total < LEAST_PAYMENT_USD) sim.totals.fundEmptyAtMs = sim.tMs;
}

/** A part of a deficit, by the instrument that it belongs to. */
export interface DeficitPart {
  readonly instrument: number;
  readonly usd: number;
}

/**
 * FUND-02, SOC-01: pays what the fund can of a deficit, a shared pool of the whole, pools per instrument of their parts,
 * crediting each payment; the rest waits for T7. A shared pool leaves the same share of every part.
 * @param bucket whose deficit it is, -1 the vault's.
 */
export function cover(
  sim: Sim,
  bucket: number,
  parts: readonly DeficitPart[],
  owedUsd: number,
  credit: (usd: number) => void,
): void {
  const shared = sharedPool(sim);
  const paidWholeUsd = pay(sim, shared, owedUsd, bucket);
  credit(paidWholeUsd);
  for (const { instrument, usd } of parts) {
    const paidUsd = shared ? 0 : pay(sim, sim.pools[instrument], usd, bucket);
    credit(paidUsd);
    const amountUsd = shared ? usd * (1 - paidWholeUsd / owedUsd) : usd - paidUsd;
    if (amountUsd > 0) sim.pendingDeficits.push({ bucket, instrument, amountUsd });
  }
}

/** FUND-02: pays min(wanted, what it can); returns what it paid. Whoever calls credits the receiver. */
export function pay(sim: Sim, pool: Pool | undefined, wantedUsd: number, bucket: number): number {
  if (!pool || wantedUsd <= 0) return 0;
  const paidUsd = Math.min(wantedUsd, canPay(sim, pool));
  if (paidUsd <= 0) return 0;
  changeBalance(sim, pool, -paidUsd);
  pool.paidThisActionUsd += paidUsd;
  record(sim, 'fund-paid', bucket, pool.instrument, -1, paidUsd, pool.balanceUsd, wantedUsd);
  return paidUsd;
}
