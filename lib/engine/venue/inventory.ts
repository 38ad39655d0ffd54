/** What vault and fund hold: value at mark, shedding into the book (VAULT-03), owners of what is shed (CAUSE-01). */
import { bookTakes, record, reduceInventory } from '../ledger';
import { decideFill } from '../market/fill';
import { execute, type Owners } from '../market/trade';
import type { Inventory, Sim } from '../state';

const DUST_SHARE = 1e-12;
const DUST_USD = 1e-6;

export function inventoryPnl(sim: Sim, inventory: Inventory, only = -1): number {
  let sum = 0;
  for (let i = 0; i < sim.c.count; i += 1) {
    const size = inventory.sizeBase[i] as number;
    if (size === 0 || (only >= 0 && i !== only)) continue;
    sum += size * ((sim.real.published.markUsd[i] as number) - (inventory.entryUsd[i] as number));
  }
  return sum;
}

/** Gross, at mark. */
export function inventoryNotional(sim: Sim, inventory: Inventory): number {
  let sum = 0;
  for (let i = 0; i < sim.c.count; i += 1) {
    sum += Math.abs(inventory.sizeBase[i] as number) * (sim.real.published.markUsd[i] as number);
  }
  return sum;
}

export const holdsAnything = (inventory: Inventory): boolean => inventory.sizeBase.some((size) => size !== 0);

/**
 * Sells shedPerSecond of the largest size held since it was last flat, per position, without limit.
 * @param who 0 vault, 1 fund (event column). @param onRealised credits whoever holds it.
 */
export function shed(
  sim: Sim,
  inventory: Inventory,
  shedPerSecond: number,
  who: 0 | 1,
  onRealised: (instrument: number, usd: number) => void,
): void {
  if (shedPerSecond <= 0) return;
  for (let i = 0; i < sim.c.count; i += 1) {
    const held = inventory.sizeBase[i] as number;
    if (held === 0) continue;
    const largest = inventory.largestBase[i] as number;
    const wanted = Math.min(Math.abs(held), (shedPerSecond * sim.c.tickMs * largest) / 1000);
    if (isDust(sim, i, wanted, largest)) continue;
    const fill = decideFill(sim.c, sim.real, i, sim.depth[i] as number, -Math.sign(held) * wanted);
    if (fill.exhausted) sim.totals.bookExhausted = true;
    if (fill.sizeBase === 0) continue;
    execute(sim, i, fill, ownersOf(inventory, i));
    const rest = held + fill.sizeBase;
    const dq = isDust(sim, i, Math.abs(rest), largest) ? -held : fill.sizeBase;
    const realisedUsd = reduceInventory(inventory, i, dq, fill.averageUsd);
    bookTakes(sim, i, -dq, fill.averageUsd);
    record(sim, 'shed', -1, i, who, dq, fill.averageUsd, realisedUsd);
    onRealised(i, realisedUsd);
  }
}

function isDust(sim: Sim, i: number, size: number, largest: number): boolean {
  return size < DUST_SHARE * largest || size * (sim.real.published.markUsd[i] as number) < DUST_USD;
}

function ownersOf(inventory: Inventory, i: number): Owners {
  const parts = [...(inventory.parts[i] as Map<number, number>)];
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  return parts.map(([node, size]) => ({ node, share: size / total }));
}
