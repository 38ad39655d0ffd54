/** CARRY-01 funding, and T1's withdrawals. */
import { addCollateral, record } from '../ledger';
import { EIGHT_HOURS_MS } from '../market/marks';
import type { Sim } from '../state';
import { equity, maintenance } from './margin';

/** At each multiple of fundingIntervalMs but 0, at the mark of the last tick; the book's inventory takes the rest. */
export function exchangeFunding(sim: Sim): void {
  const interval = sim.c.scenario.venue.fundingIntervalMs;
  if (interval === undefined || sim.tMs === 0 || sim.tMs % interval !== 0) return;
  const { c } = sim;
  for (let i = 0; i < c.count; i += 1) {
    const rate = ((c.fundingRate8h[i] as number) * interval) / EIGHT_HOURS_MS;
    if (rate === 0) continue;
    const mark = sim.real.published.markUsd[i] as number;
    let netUsd = 0;
    for (let n = c.instrumentStart[i] as number; n < (c.instrumentStart[i + 1] as number); n += 1) {
      const p = c.byInstrument[n] as number;
      const size = sim.sizeBase[p] as number;
      if (size === 0) continue;
      const usd = size * mark * rate;
      addCollateral(sim, c.positionBucket[p] as number, -usd);
      sim.totals.grossFlowUsd += Math.abs(usd);
      netUsd += usd;
    }
    sim.bookQuoteUsd[i] = (sim.bookQuoteUsd[i] as number) + netUsd;
    record(sim, 'funding', -1, i, -1, rate, mark, netUsd);
  }
}

/** Equity a withdrawal must leave above maintenance, as a share. */
const LEFT_ABOVE = 1 + 1e-9;

export interface DueWithdrawal {
  readonly account: number;
  readonly amountUsd: number;
}

/** From a cross bucket, or an isolated account's idle rest; what would go below maintenance is refused. */
export function withdraw(sim: Sim, due: readonly DueWithdrawal[]): void {
  const { c } = sim;
  for (const { account, amountUsd } of due) {
    const isolated = c.accounts.isolated[account] === 1;
    const b = c.accountStart[account] as number;
    const markUsd = sim.real.published.markUsd;
    const freeUsd = isolated
      ? (sim.idleUsd[account] as number)
      : equity(c, sim, markUsd, b) - maintenance(c, sim, markUsd, b) * LEFT_ABOVE;
    const paidUsd = Math.max(0, Math.min(amountUsd, freeUsd));
    if (paidUsd > 0) {
      if (isolated) sim.idleUsd[account] = (sim.idleUsd[account] as number) - paidUsd;
      else {
        addCollateral(sim, b, -paidUsd);
        sim.bucketWithdrawnUsd.set(b, (sim.bucketWithdrawnUsd.get(b) ?? 0) + paidUsd);
      }
      sim.withdrawnUsd.set(account, (sim.withdrawnUsd.get(account) ?? 0) + paidUsd);
    }
    sim.totals.refusedWithdrawalUsd += amountUsd - paidUsd;
    record(sim, 'withdrawal', isolated ? -1 : b, -1, account, paidUsd, amountUsd - paidUsd);
  }
}
