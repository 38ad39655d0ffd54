/** VAULT-01 to VAULT-03, FUND-04: what vault and fund hold, whose it was, and how it is shed. */
import { runVaultAdl } from './adl';
import { record } from './causes';
import { beginAction, changeBalance, coverDeficit, poolOf } from './fund';
import { quote, trade } from './prices';
import { at, emit, type Inventory, type Node, sideOf, type Vault, type World } from './world';

export const newInventory = (): Inventory => ({ sizeBase: 0, entryUsd: 0, largestBase: 0, parts: [] });

function addPart(inventory: Inventory, node: Node, sizeBase: number): void {
  const known = inventory.parts.find((part) => part.node === node);
  if (known) known.sizeBase += sizeBase;
  else inventory.parts.push({ node, sizeBase });
}

/** Adds `byBase` (signed) at a price, for `node` (null: into the book). Returns what that realised. */
export function addTo(inventory: Inventory, byBase: number, priceUsd: number, node: Node | null): number {
  const { sizeBase, entryUsd } = inventory;
  if (sizeBase === 0 || sideOf(sizeBase) === sideOf(byBase)) {
    inventory.entryUsd = (sizeBase * entryUsd + byBase * priceUsd) / (sizeBase + byBase);
    inventory.sizeBase = sizeBase + byBase;
    if (node) addPart(inventory, node, Math.abs(byBase));
    inventory.largestBase = Math.max(inventory.largestBase, Math.abs(inventory.sizeBase));
    return 0;
  }
  const closed = Math.min(Math.abs(sizeBase), Math.abs(byBase));
  const realised = sideOf(sizeBase) * closed * (priceUsd - entryUsd);
  const rest = sizeBase + byBase;
  if (rest === 0) {
    Object.assign(inventory, newInventory());
  } else if (sideOf(rest) === sideOf(sizeBase)) {
    for (const part of inventory.parts) part.sizeBase *= rest / sizeBase;
    inventory.sizeBase = rest;
  } else {
    Object.assign(inventory, newInventory());
    Object.assign(inventory, { sizeBase: rest, entryUsd: priceUsd, largestBase: Math.abs(rest) });
    if (node) addPart(inventory, node, Math.abs(rest));
  }
  return realised;
}

export const unrealised = (world: World, inventory: Inventory, i: number): number =>
  inventory.sizeBase === 0 ? 0 : inventory.sizeBase * (at(world.real.markUsd, i) - inventory.entryUsd);

export const heldPnl = (world: World, inventories: readonly Inventory[]): number =>
  inventories.reduce((sum, inventory, i) => sum + unrealised(world, inventory, i), 0);

export const vaultEquity = (world: World, vault: Vault): number => vault.cashUsd + heldPnl(world, vault.inventory);

export const grossUsd = (world: World, inventories: readonly Inventory[]): number =>
  inventories.reduce((sum, { sizeBase }, i) => sum + Math.abs(sizeBase) * at(world.real.markUsd, i), 0);

/** VAULT-02: equity below 1e-9 of its capital counts as none. */
export const vaultIsSound = (world: World, vault: Vault): boolean =>
  vaultEquity(world, vault) >= 1e-9 * (world.scenario.venue.vault?.capitalUsd ?? 0);

export const vaultRoomUsd = (world: World, vault: Vault): number =>
  (world.scenario.venue.vault?.capacityUsd ?? 0) - grossUsd(world, vault.inventory);

/** Sheds one inventory into the book without limit; returns what it realised, null for no trade. */
function shedOne(world: World, inventory: Inventory, i: number, perSecond: number, owner: 0 | 1): number | null {
  const { sizeBase: held, largestBase } = inventory;
  const markUsd = at(world.real.markUsd, i);
  const isNone = (base: number): boolean => base < 1e-12 * largestBase || base * markUsd < 1e-6;
  const wanted = Math.min(Math.abs(held), (perSecond * world.tickMs * largestBase) / 1000);
  if (held === 0 || perSecond === 0 || isNone(wanted)) return null;
  const fill = quote(world, world.real, i, -sideOf(held) * wanted, null);
  if (fill.isExhausted) world.totals.isBookExhausted = true;
  if (fill.sizeBase === 0) return null;
  const total = inventory.parts.reduce((sum, part) => sum + part.sizeBase, 0);
  const owners = inventory.parts.map(({ node, sizeBase }) => ({ node, share: sizeBase / total }));
  record(world, i, fill, owners);
  trade(world, world.real, i, fill);
  const traded = isNone(Math.abs(held + fill.sizeBase)) ? -held : fill.sizeBase;
  const realised = addTo(inventory, traded, fill.priceUsd, null);
  emit(world, 'shed', { instrument: i, other: owner }, traded, fill.priceUsd, realised);
  return realised;
}

/** After T6: the vault sheds; with no equity left its positions go to ADL, what is still missing is a deficit. */
export function runVault(world: World): void {
  const { vault } = world;
  const rules = world.scenario.venue.vault;
  if (!vault || !rules) return;
  vault.inventory.forEach((inventory, i) => {
    const realised = shedOne(world, inventory, i, rules.shedPerSecond, 0);
    if (realised !== null) vault.cashUsd += realised;
  });
  vault.minEquityUsd = Math.min(vault.minEquityUsd, vaultEquity(world, vault));
  if (vaultEquity(world, vault) < -1e-9 * rules.capitalUsd) windDown(world, vault, rules.capitalUsd);
}

function windDown(world: World, vault: Vault, capitalUsd: number): void {
  const gross = grossUsd(world, vault.inventory);
  const notionals = vault.inventory.map(({ sizeBase }, i) => Math.abs(sizeBase) * at(world.real.markUsd, i));
  beginAction(world);
  if (gross > 0) runVaultAdl(world, vault, vaultEquity(world, vault), notionals, gross);
  const missing = -vaultEquity(world, vault) - vault.unresolvedUsd;
  if (!(missing > 1e-9 * capitalUsd)) return;
  world.totals.deficitUsd += missing;
  emit(world, 'deficit', {}, missing);
  const parts = notionals.flatMap((weight, instrument) =>
    weight > 0 ? [{ instrument, usd: (missing * weight) / gross }] : [],
  );
  coverDeficit(world, null, gross > 0 ? parts : [{ instrument: 0, usd: missing }], missing, (paid) => {
    vault.cashUsd += paid;
  });
}

/** FUND-04: the fund sheds; what it realises is its own, a loss over the balance is a deficit for SOC-01. */
export function runFund(world: World): void {
  const rules = world.scenario.venue.fund;
  if (!rules) return;
  world.fundInventory.forEach((inventory, i) => {
    const realised = shedOne(world, inventory, i, rules.shedPerSecond, 1);
    if (realised !== null) bookFundResult(world, i, realised);
  });
}

/** What the fund's inventory realised goes through its pool. */
export function bookFundResult(world: World, i: number, realisedUsd: number): void {
  const pool = poolOf(world, i);
  if (!pool || realisedUsd === 0) return;
  const missing = Math.max(0, -realisedUsd - pool.balanceUsd);
  changeBalance(world, pool, realisedUsd + missing);
  if (missing === 0) return;
  world.totals.deficitUsd += missing;
  emit(world, 'deficit', { instrument: i }, missing);
  world.uncovered.push({ bucket: null, vault: false, instrument: i, amountUsd: missing });
}
