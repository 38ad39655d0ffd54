/** CAUSE-07: what became of an account that the run never liquidated: since when it would have been, and what it owes. */
import { maintenanceOf, makeTiers, type Run, type TierTable } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { type HeldAt, heldThrough } from './replay';

export interface HeldUp {
  /** First tick at which its equity was at or below its maintenance (MARGIN-03); null: never. */
  readonly passedTick: number | null;
  /** By how much its equity was below zero at the end, USD; 0 where it was not. */
  readonly debtUsd: number;
}

/** Whether the run was made without a liquidation of this bucket. */
export function isHeldUp({ buckets, heldAccount }: Run, bucket: number): boolean {
  return heldAccount >= 0 && buckets.account[bucket] === heldAccount;
}

/** Of a bucket of any number of positions. O(events + ticks). */
export function heldUp(run: Run, scenario: Scenario, bucket: number): HeldUp {
  const { buckets, series } = run;
  const rows: number[] = [];
  for (let p = buckets.positionStart[bucket] ?? 0; p < (buckets.positionStart[bucket + 1] ?? 0); p += 1) rows.push(p);
  const tiers = scenario.instruments.map((instrument) => makeTiers(instrument));
  const slackAt = (tick: number, held: HeldAt): { equityUsd: number; maintenanceUsd: number } => {
    let [equityUsd, maintenanceUsd] = [held.collateralUsd[bucket] ?? 0, 0];
    for (const row of rows) {
      const size = held.sizeBase[row] ?? 0;
      const i = buckets.positionInstrument[row] ?? 0;
      if (size === 0) continue;
      const markUsd = series.markUsd[tick * series.instruments + i] ?? Number.NaN;
      equityUsd += size * (markUsd - (buckets.entryUsd[row] ?? 0));
      maintenanceUsd += maintenanceOf(tiers[i] as TierTable, Math.abs(size) * markUsd);
    }
    return { equityUsd, maintenanceUsd };
  };
  let passedTick: number | null = null;
  let endUsd = 0;
  heldThrough(run, scenario, bucket, (from, to, held) => {
    if (rows.every((row) => held.sizeBase[row] === 0)) {
      endUsd = held.collateralUsd[bucket] ?? 0;
      return;
    }
    for (let tick = from; tick <= to; tick += 1) {
      const { equityUsd, maintenanceUsd } = slackAt(tick, held);
      if (passedTick === null && equityUsd <= maintenanceUsd) passedTick = tick;
      endUsd = equityUsd;
    }
  });
  return { passedTick, debtUsd: Math.max(0, -endUsd) };
}

/** What all buckets of the account that was held up owe together at the end, USD. */
export function heldDebtUsd(run: Run, scenario: Scenario): number {
  let usd = 0;
  for (let bucket = 0; run.heldAccount >= 0 && bucket < run.buckets.count; bucket += 1)
    if (isHeldUp(run, bucket)) usd += heldUp(run, scenario, bucket).debtUsd;
  return usd;
}
