/** FUND-04: the fund takes residues at the bankruptcy price and sheds them; a loss over its balance is a deficit. */
import { ensureNode, moveToInventory, record, setFate } from '../ledger';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { availableUsd, changeBalance, poolOf } from './fund';
import { inventoryPnl, shed } from './inventory';
import { FUND_PARTY } from './socialise';

/** Takes of a residue (signed as held) what its balance above the stop level covers of the loss at mark; all where there is none. */
export function fundTakes(sim: Sim, b: number, p: number, sizeBase: number, bankruptcyUsd: number): void {
  const i = sim.c.positionInstrument[p] as number;
  const pool = poolOf(sim, i);
  if (!pool) return;
  const mark = sim.real.published.markUsd[i] as number;
  const side = Math.sign(sizeBase);
  const coverUsd = availableUsd(sim, pool) - Math.max(0, -inventoryPnl(sim, sim.fundInventory, pool.instrument));
  if (pool.stopped || coverUsd < 0) return;
  const lossPerUnit = side * (bankruptcyUsd - mark);
  const quantity = lossPerUnit > 0 ? Math.min(Math.abs(sizeBase), coverUsd / lossPerUnit) : Math.abs(sizeBase);
  if (quantity * mark < 1e-6) return;
  ensureNode(sim, b, 'liquidated');
  setFate(sim, b, FATE.reduced);
  const nettedUsd = moveToInventory(sim, sim.fundInventory, p, side * quantity, bankruptcyUsd);
  record(sim, 'fund-took', b, i, -1, side * quantity, bankruptcyUsd, mark);
  realise(sim, i, nettedUsd);
}

export function fundAfterOrders(sim: Sim): void {
  const { fund } = sim.c.scenario.venue;
  if (fund?.takesPositions) shed(sim, sim.fundInventory, fund.shedPerSecond, 1, (i, usd) => realise(sim, i, usd));
}

/** What inventory realises is the pool's; what its balance cannot bear waits for T7. */
function realise(sim: Sim, i: number, usd: number): void {
  const pool = poolOf(sim, i);
  if (!pool) return;
  const uncoveredUsd = Math.max(0, -usd - pool.balanceUsd);
  changeBalance(sim, pool, usd + uncoveredUsd);
  if (uncoveredUsd === 0) return;
  sim.fundOwedUsd[i] = (sim.fundOwedUsd[i] as number) + uncoveredUsd;
  sim.totals.deficitUsd += uncoveredUsd;
  record(sim, 'deficit', -1, i, -1, uncoveredUsd);
  sim.pendingDeficits.push({ bucket: FUND_PARTY, instrument: i, amountUsd: uncoveredUsd });
}
