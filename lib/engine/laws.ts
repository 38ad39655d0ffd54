/**
 * Section 13: the laws every run must keep. Checked each tick where a running figure exists, in full at the end. A breach
 * is a defect of the engine and is reported in the run, never hidden.
 */
import { breach } from './breach';
import type { Sim } from './state';
import { fundBalance } from './venue/fund';

/** Of gross flow. */
const CASH_TOLERANCE = 1e-9;

/** Each tick: no pool below zero, the inventories' books in order. */
export function checkTick(sim: Sim): void {
  for (const pool of sim.pools) {
    if (!(pool.balanceUsd >= 0)) breach(sim, 'fund >= 0', `pool ${pool.instrument} at ${pool.balanceUsd}`);
  }
  for (let i = 0; i < sim.c.count; i += 1) {
    if (!Number.isFinite(sim.real.published.markUsd[i])) breach(sim, 'finite marks', `${sim.c.ids[i]}`);
  }
}

/** At the end: sizes, cash, who paid; cause shares are checked when they are worked out. */
export function checkEnd(sim: Sim): void {
  const sizes = sizeResidual(sim);
  if (sizes.worstShare > CASH_TOLERANCE) breach(sim, 'sizes sum to zero', `residual ${sizes.residualBase} base units`);
  const cashUsd = cashResidual(sim);
  if (Math.abs(cashUsd) > CASH_TOLERANCE * Math.max(1, sim.totals.grossFlowUsd)) {
    breach(sim, 'cash is conserved', `residual ${cashUsd} USD of ${sim.totals.grossFlowUsd}`);
  }
  if (!(fundBalance(sim) >= 0)) breach(sim, 'fund >= 0', String(fundBalance(sim)));
  for (const node of sim.causes.nodes) {
    const paidUsd = node.paidFundUsd + node.paidVaultUsd + node.paidSocialisedUsd + node.unresolvedUsd;
    if (Math.abs(paidUsd - node.deficitUsd) > 1e-9 * Math.max(1, node.deficitUsd)) {
      breach(sim, 'what was paid sums to the loss', `bucket ${node.bucket}: ${paidUsd} of ${node.deficitUsd}`);
    }
  }
}

/**
 * Sum of sizes with the book's, vault's, fund's and outside's inventory, per instrument; the largest. Accounts and book
 * cancel at the start, so that only what changed is added up.
 */
export function sizeResidual(sim: Sim): { residualBase: number; worstShare: number } {
  const { c } = sim;
  const moved = new Float64Array(c.count);
  for (const b of sim.changed) {
    for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
      const i = c.positionInstrument[p] as number;
      moved[i] = (moved[i] as number) + (sim.sizeBase[p] as number) - (c.sizeBase[p] as number);
    }
  }
  let residualBase = 0;
  let worstShare = 0;
  for (let i = 0; i < c.count; i += 1) {
    const sum =
      (sim.bookBase[i] as number) -
      (c.bookBase[i] as number) +
      (moved[i] as number) +
      (sim.vault.sizeBase[i] as number) +
      (sim.fundInventory.sizeBase[i] as number) +
      (sim.outsideBase[i] as number);
    const gross = c.grossBase[i] as number;
    if (Math.abs(sum) > Math.abs(residualBase)) residualBase = sum;
    if (gross > 0) worstShare = Math.max(worstShare, Math.abs(sum) / gross);
  }
  return { residualBase, worstShare };
}

/** All quote balances now less those at the start: what appeared or vanished. */
export function cashResidual(sim: Sim): number {
  const { c } = sim;
  let sum = sim.vaultCashUsd - (c.scenario.venue.vault?.capitalUsd ?? 0);
  sum += fundBalance(sim) - sim.openingFundUsd;
  sum += sim.venueCashUsd;
  for (const b of sim.changed) {
    sum += (sim.collateralUsd[b] as number) - (c.bucketCollateralUsd[b] as number);
    for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
      sum -= ((sim.sizeBase[p] as number) - (c.sizeBase[p] as number)) * (c.entryUsd[p] as number);
    }
  }
  for (const [account, usd] of sim.withdrawnUsd) {
    sum += usd + (sim.idleUsd[account] as number) - (c.idleUsd[account] as number);
  }
  for (let i = 0; i < c.count; i += 1) {
    sum += (sim.bookQuoteUsd[i] as number) - (c.bookQuoteUsd[i] as number);
    sum += (sim.outsideQuoteUsd[i] as number) - (sim.fundOwedUsd[i] as number);
    sum -= (sim.vault.sizeBase[i] as number) * (sim.vault.entryUsd[i] as number);
    sum -= (sim.fundInventory.sizeBase[i] as number) * (sim.fundInventory.entryUsd[i] as number);
  }
  return sum;
}
