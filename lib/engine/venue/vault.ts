/** VAULT-01..03: the vault takes over whole buckets, takes residues, sheds, and is itself wound down when it is broke. */
import { nodeRowOf } from '../causes/causeBook';
import { addCollateral, ensureNode, moveToInventory, record, reduceInventory, setFate } from '../ledger';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { deleverage } from './adl';
import { beginAction, cover } from './fund';
import { inventoryNotional, inventoryPnl, shed } from './inventory';
import { equity, maintenance, notional } from './margin';
import { VAULT_PARTY } from './socialise';

/** Equity below this share of capitalUsd counts as none. */
const NONE_SHARE = 1e-9;

export const vaultEquity = (sim: Sim): number => sim.vaultCashUsd + inventoryPnl(sim, sim.vault);

function vaultAlive(sim: Sim): boolean {
  const { vault } = sim.c.scenario.venue;
  return vault !== undefined && vaultEquity(sim) >= NONE_SHARE * vault.capitalUsd;
}

const roomUsd = (sim: Sim): number =>
  (sim.c.scenario.venue.vault?.capacityUsd ?? 0) - inventoryNotional(sim, sim.vault);

/** VAULT-01: takes the whole bucket at mark, its equity too, negative included. Returns whether it did. */
export function takeOver(sim: Sim, b: number): boolean {
  const { c } = sim;
  const { vault } = c.scenario.venue;
  const markUsd = sim.real.published.markUsd;
  if (!vault || !vaultAlive(sim)) return false;
  const equityUsd = equity(c, sim, markUsd, b);
  const notionalUsd = notional(c, sim, markUsd, b);
  if (!(equityUsd < vault.takeoverShare * maintenance(c, sim, markUsd, b)) || notionalUsd > roomUsd(sim)) return false;
  ensureNode(sim, b, 'taken-over');
  setFate(sim, b, FATE.takenOver);
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const size = sim.sizeBase[p] as number;
    if (size === 0) continue;
    const mark = markUsd[c.positionInstrument[p] as number] as number;
    sim.vaultCashUsd += moveToInventory(sim, sim.vault, p, size, mark);
  }
  const broughtUsd = sim.collateralUsd[b] as number;
  addCollateral(sim, b, -broughtUsd);
  sim.vaultCashUsd += broughtUsd;
  const node = nodeRowOf(sim.causes, b);
  if (node && broughtUsd < 0) {
    node.deficitUsd -= broughtUsd;
    node.paidVaultUsd -= broughtUsd;
  }
  record(sim, 'vault-took-over', b, -1, -1, equityUsd, notionalUsd);
  return true;
}

/** VAULT-02: takes of a residue (signed as held) what its capacity allows, at the bankruptcy price. */
export function vaultTakes(sim: Sim, b: number, p: number, sizeBase: number, bankruptcyUsd: number): void {
  if (!vaultAlive(sim)) return;
  const i = sim.c.positionInstrument[p] as number;
  const mark = sim.real.published.markUsd[i] as number;
  const quantity = Math.min(Math.abs(sizeBase), Math.max(0, roomUsd(sim)) / mark);
  if (quantity * mark < 1e-6) return;
  const taken = Math.sign(sizeBase) * quantity;
  ensureNode(sim, b, 'liquidated');
  setFate(sim, b, FATE.reduced);
  sim.vaultCashUsd += moveToInventory(sim, sim.vault, p, taken, bankruptcyUsd);
  record(sim, 'vault-took', b, i, -1, taken, bankruptcyUsd, mark);
}

/** VAULT-03, after T6: sheds, and goes to ADL when its equity is negative. */
export function vaultAfterOrders(sim: Sim): void {
  const { vault } = sim.c.scenario.venue;
  if (!vault) return;
  shed(sim, sim.vault, vault.shedPerSecond, 0, (_, usd) => {
    sim.vaultCashUsd += usd;
  });
  const equityUsd = vaultEquity(sim);
  sim.totals.vaultMinEquityUsd = Math.min(sim.totals.vaultMinEquityUsd, equityUsd);
  if (equityUsd < -NONE_SHARE * vault.capitalUsd) windDown(sim, vault.capitalUsd, equityUsd);
}

function windDown(sim: Sim, capitalUsd: number, equityUsd: number): void {
  beginAction(sim);
  const totalUsd = inventoryNotional(sim, sim.vault);
  const weights = sim.vault.sizeBase.map((size, i) => Math.abs(size) * (sim.real.published.markUsd[i] as number));
  weights.forEach((weightUsd, i) => {
    const size = sim.vault.sizeBase[i] as number;
    if (size === 0) return;
    const mark = sim.real.published.markUsd[i] as number;
    const bankruptcyUsd = Math.max(0, mark - (equityUsd * weightUsd) / totalUsd / size);
    const closed = (sizeBase: number, priceUsd: number): void => {
      sim.vaultCashUsd += reduceInventory(sim.vault, i, -sizeBase, priceUsd);
    };
    deleverage(sim, { bucket: VAULT_PARTY, closed }, i, size, bankruptcyUsd);
  });
  chargeDeficit(sim, capitalUsd, weights, totalUsd);
}

/** FUND-02, then T7; each dollar of the deficit once. */
function chargeDeficit(sim: Sim, capitalUsd: number, weights: Float64Array, totalUsd: number): void {
  const owedUsd = -vaultEquity(sim) - sim.vaultUnpaidUsd;
  if (owedUsd <= NONE_SHARE * capitalUsd) return;
  sim.totals.deficitUsd += owedUsd;
  record(sim, 'deficit', -1, -1, -1, owedUsd);
  const parts = Array.from(weights, (weightUsd, instrument) => ({
    instrument,
    usd: totalUsd > 0 ? (owedUsd * weightUsd) / totalUsd : instrument === 0 ? owedUsd : 0,
  }));
  cover(sim, VAULT_PARTY, parts, owedUsd, (paidUsd) => {
    sim.vaultCashUsd += paidUsd;
  });
}
