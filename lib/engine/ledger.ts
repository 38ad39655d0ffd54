/**
 * The one place where sizes and money move. Every function keeps both laws of section 13: sizes sum to zero with the book
 * inventory, cash is conserved (quote balance = collateral - sum size*entry moves by -size*price in every trade).
 */
import { addNode, type Trigger } from './causes/causeBook';
import { judgeMargin } from './causes/judge';
import type { EventKind } from './events';
import { emit } from './log';
import { forkLane } from './market/lane';
import type { Inventory, Sim } from './state';
import type { Fall } from './types';
import { makeDue } from './venue/watch';

/** An order below this share of the position's first size, or below this value at mark, is dust (section 0). */
const DUST_SHARE = 1e-12;
const DUST_USD = 1e-6;

/** Whether an order of this size for position p is dropped as dust. */
export function isDust(sim: Sim, p: number, sizeBase: number): boolean {
  const { c } = sim;
  const markUsd = sim.real.published.markUsd[c.positionInstrument[p] as number] as number;
  const size = Math.abs(sizeBase);
  return size < DUST_SHARE * Math.abs(c.sizeBase[p] as number) || size * markUsd < DUST_USD;
}

/** Before a bucket changes: keeps its T5 state for ADL ranks, and asks for a look. */
export function touch(sim: Sim, b: number): void {
  const { c } = sim;
  if (c.scenario.venue.adl && !sim.t5.has(b)) {
    sim.t5.set(b, {
      collateralUsd: sim.collateralUsd[b] as number,
      sizes: sim.sizeBase.slice(c.bucketStart[b], c.bucketStart[b + 1]),
    });
  }
  noteChanged(sim, b);
  makeDue(sim.watch, b);
}

/** Remembers that bucket b is no longer as it began. */
export function noteChanged(sim: Sim, b: number): void {
  if (sim.isChanged[b] === 1) return;
  sim.isChanged[b] = 1;
  sim.changed.push(b);
}

/** Cash in or out of a bucket. */
export function addCollateral(sim: Sim, b: number, usd: number): void {
  touch(sim, b);
  sim.collateralUsd[b] = (sim.collateralUsd[b] as number) + usd;
}

/**
 * Position p changes by `dq` (towards zero) at a price, realising into its bucket (LIQ-06). A rest that is dust goes with
 * it, at the same price, to the book's inventory without moving y. Returns what was realised.
 */
export function reducePosition(sim: Sim, p: number, dq: number, priceUsd: number): number {
  const { c } = sim;
  const b = c.positionBucket[p] as number;
  const i = c.positionInstrument[p] as number;
  touch(sim, b);
  const before = sim.sizeBase[p] as number;
  let after = before + dq;
  if (after !== 0 && (isDust(sim, p, after) || Math.sign(after) !== Math.sign(before))) {
    bookTakes(sim, i, after, priceUsd);
    after = 0;
  }
  const realisedUsd = (before - after) * (priceUsd - (sim.entryUsd[p] as number));
  sim.collateralUsd[b] = (sim.collateralUsd[b] as number) + realisedUsd;
  sim.sizeBase[p] = after;
  const haircutUsd = sim.haircutUsd.get(p);
  if (haircutUsd !== undefined) sim.haircutUsd.set(p, before === 0 ? 0 : (haircutUsd * after) / before);
  if (before !== 0 && after === 0) {
    sim.openPositions[b] = (sim.openPositions[b] as number) - 1;
    sim.lastClosedInstrument.set(b, i);
  }
  return realisedUsd;
}

/** The book's inventory takes `sizeBase` (signed as held by the seller) at a price. */
export function bookTakes(sim: Sim, i: number, sizeBase: number, priceUsd: number): void {
  sim.bookBase[i] = (sim.bookBase[i] as number) + sizeBase;
  sim.bookQuoteUsd[i] = (sim.bookQuoteUsd[i] as number) - sizeBase * priceUsd;
  sim.totals.grossFlowUsd += Math.abs(sizeBase * priceUsd);
}

/** A position goes over to an inventory at a price, which nets and remembers whose it was (CAUSE-01). Returns what netting realised. */
export function moveToInventory(sim: Sim, inventory: Inventory, p: number, sizeBase: number, priceUsd: number): number {
  const { c } = sim;
  const b = c.positionBucket[p] as number;
  const i = c.positionInstrument[p] as number;
  reducePosition(sim, p, -sizeBase, priceUsd);
  sim.totals.grossFlowUsd += Math.abs(sizeBase * priceUsd);
  return addInventory(inventory, i, sizeBase, priceUsd, sim.causes.nodeOf[b] as number);
}

/** Adds to a holding; opposite sizes net at once. Returns what netting realised. */
export function addInventory(
  inventory: Inventory,
  i: number,
  sizeBase: number,
  priceUsd: number,
  node: number,
): number {
  const held = inventory.sizeBase[i] as number;
  const parts = inventory.parts[i] as Map<number, number>;
  let realisedUsd = 0;
  if (held === 0 || Math.sign(held) === Math.sign(sizeBase)) {
    const total = held + sizeBase;
    inventory.entryUsd[i] = ((inventory.entryUsd[i] as number) * held + priceUsd * sizeBase) / total;
    inventory.sizeBase[i] = total;
    parts.set(node, (parts.get(node) ?? 0) + Math.abs(sizeBase));
  } else {
    const closed = Math.min(Math.abs(held), Math.abs(sizeBase)) * Math.sign(held);
    realisedUsd = closed * (priceUsd - (inventory.entryUsd[i] as number));
    const left = held + sizeBase;
    const flips = Math.abs(sizeBase) > Math.abs(held);
    shrinkParts(parts, flips ? 0 : left / held);
    inventory.sizeBase[i] = left;
    if (left === 0 || flips) inventory.largestBase[i] = 0;
    if (flips) {
      inventory.entryUsd[i] = priceUsd;
      parts.set(node, Math.abs(left));
    }
  }
  inventory.largestBase[i] = Math.max(inventory.largestBase[i] as number, Math.abs(inventory.sizeBase[i] as number));
  return realisedUsd;
}

/** Takes `dq` off a holding at a price; returns what it realised. All parts shrink alike (CAUSE-01). */
export function reduceInventory(inventory: Inventory, i: number, dq: number, priceUsd: number): number {
  const held = inventory.sizeBase[i] as number;
  const left = held + dq;
  const realisedUsd = -dq * (priceUsd - (inventory.entryUsd[i] as number));
  inventory.sizeBase[i] = left;
  shrinkParts(inventory.parts[i] as Map<number, number>, left / held);
  if (left === 0) inventory.largestBase[i] = 0;
  return realisedUsd;
}

function shrinkParts(parts: Map<number, number>, factor: number): void {
  if (factor === 0) parts.clear();
  else for (const [node, size] of parts) parts.set(node, size * factor);
}

/**
 * A bucket's first forced close makes it a node (CAUSE-03); shadow markets that will not see its trades are forked off
 * the real one now. Returns its node.
 */
export function ensureNode(sim: Sim, b: number, fall: Fall, trigger?: Trigger): number {
  const known = sim.causes.nodeOf[b] as number;
  if (known >= 0) return known;
  const why = trigger ?? sim.causes.triggers.get(b) ?? judgeMargin(sim, b);
  while (sim.shadows.length <= why.generation) sim.shadows.push(forkLane(sim.real));
  const node = addNode(sim.causes, b, why, fall, sim.tick);
  sim.causes.triggers.delete(b);
  const parentBucket = sim.causes.nodes[why.main]?.bucket ?? -1;
  record(sim, 'fell', b, why.leadInstrument, parentBucket, why.generation, why.markLossUsd);
  return node;
}

export function setFate(sim: Sim, b: number, fate: number): void {
  noteChanged(sim, b);
  sim.marksOfFate[b] = (sim.marksOfFate[b] as number) | fate;
}

/** Writes an event of this tick. */
export function record(
  sim: Sim,
  kind: EventKind,
  bucket: number,
  instrument: number,
  other: number,
  v0 = 0,
  v1 = 0,
  v2 = 0,
  v3 = 0,
  v4 = 0,
  v5 = 0,
): void {
  emit(sim.log, sim.tick, kind, bucket, instrument, other, v0, v1, v2, v3, v4, v5);
}
