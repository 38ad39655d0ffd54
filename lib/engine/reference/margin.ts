/** Section 5: equity, maintenance, bankruptcy and liquidation prices. Marks are given by instrument. */
import type { Instrument } from '@/lib/scenario';
import { at, type Bucket, openPositions, type Position, sideOf, type World } from './world';

export const pnlUsd = (position: Position, markUsd: number): number =>
  position.sizeBase * (markUsd - position.entryUsd);

/** MARGIN-01. */
export function equityOf(bucket: Bucket, marksUsd: readonly number[]): number {
  let usd = bucket.collateralUsd;
  for (const position of bucket.positions) {
    if (position.sizeBase !== 0) usd += pnlUsd(position, at(marksUsd, position.instrument));
  }
  return usd;
}

/** MARGIN-02: tier k covers (fromUsd_k, fromUsd_(k+1)]. */
export function maintenanceUsd({ tiers }: Instrument, notionalUsd: number): number {
  let deduction = 0;
  let k = 0;
  while (k + 1 < tiers.length && notionalUsd > at(tiers, k + 1).fromUsd) {
    k += 1;
    deduction += at(tiers, k).fromUsd * (at(tiers, k).maintenanceRate - at(tiers, k - 1).maintenanceRate);
  }
  return notionalUsd * at(tiers, k).maintenanceRate - deduction;
}

export const maintenanceOfSize = (world: World, i: number, sizeBase: number, markUsd: number): number =>
  maintenanceUsd(at(world.instruments, i), Math.abs(sizeBase) * markUsd);

export const maintenanceOf = (world: World, position: Position, marksUsd: readonly number[]): number =>
  position.sizeBase === 0
    ? 0
    : maintenanceOfSize(world, position.instrument, position.sizeBase, at(marksUsd, position.instrument));

export function maintenanceTotal(world: World, bucket: Bucket, marksUsd: readonly number[]): number {
  let usd = 0;
  for (const position of bucket.positions) usd += maintenanceOf(world, position, marksUsd);
  return usd;
}

/** Notional of all open positions. */
export function notionalOf(bucket: Bucket, marksUsd: readonly number[]): number {
  let usd = 0;
  for (const { sizeBase, instrument } of bucket.positions) usd += Math.abs(sizeBase) * at(marksUsd, instrument);
  return usd;
}

/** MARGIN-03. */
export const isTriggered = (world: World, bucket: Bucket, marksUsd: readonly number[]): boolean =>
  openPositions(bucket).length > 0 && equityOf(bucket, marksUsd) <= maintenanceTotal(world, bucket, marksUsd);

/** MARGIN-04, at least 0. */
export function bankruptcyUsd(world: World, position: Position, marksUsd: readonly number[]): number {
  const { bucket, sizeBase, instrument } = position;
  const share = maintenanceOf(world, position, marksUsd) / maintenanceTotal(world, bucket, marksUsd);
  const part = (sideOf(sizeBase) * equityOf(bucket, marksUsd) * share) / Math.abs(sizeBase);
  return Math.max(0, at(marksUsd, instrument) - part);
}

/** MARGIN-05: the mark of this position at which its bucket triggers, all other marks held; NaN for none. */
export function liquidationUsd(world: World, position: Position, marksUsd: readonly number[]): number {
  const { bucket, sizeBase, entryUsd } = position;
  let rest = bucket.collateralUsd;
  let restMaintenance = 0;
  for (const other of bucket.positions) {
    if (other === position || other.sizeBase === 0) continue;
    rest += pnlUsd(other, at(marksUsd, other.instrument));
    restMaintenance += maintenanceOf(world, other, marksUsd);
  }
  const { tiers } = at(world.instruments, position.instrument);
  const size = Math.abs(sizeBase);
  const found: number[] = [];
  let deduction = 0;
  tiers.forEach((tier, k) => {
    if (k > 0) deduction += tier.fromUsd * (tier.maintenanceRate - at(tiers, k - 1).maintenanceRate);
    // rest + sizeBase*(p - entry) = restMaintenance + size*p*rate - deduction
    const slope = sizeBase - size * tier.maintenanceRate;
    const p = (sizeBase * entryUsd + restMaintenance - deduction - rest) / slope;
    const notional = size * p;
    const next = tiers[k + 1];
    if (p > 0 && notional >= tier.fromUsd && (!next || notional <= next.fromUsd)) found.push(p);
  });
  if (found.length === 0) return Number.NaN;
  return sizeBase > 0 ? Math.max(...found) : Math.min(...found);
}
