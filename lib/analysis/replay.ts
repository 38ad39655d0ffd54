/** The log played back: what every bucket held as the orders of a tick began (T5), from the opening and the events alone. */
import { EVENT_NAMES, EVENT_VALUES, type Event, eventAt, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

export interface HeldAt {
  /** Row by row as in the bucket table's position columns. */
  readonly sizeBase: Float64Array;
  /** By bucket. */
  readonly collateralUsd: Float64Array;
}

const ADL = EVENT_NAMES.indexOf('adl');
const FUNDING = EVENT_NAMES.indexOf('funding');

/** Kinds that come before the orders of their own tick (T1). */
const EARLY = new Set((['funding', 'withdrawal'] as const).map((kind) => EVENT_NAMES.indexOf(kind)));

/**
 * Sizes and cash as the ranks of `tick` were fixed (ADL-02): all events of earlier ticks, and of this one what happens at
 * T1. O(buckets + events). Infinity gives the end of the run.
 */
export function heldAt(run: Run, scenario: Scenario, tick: number): HeldAt {
  const { buckets, log } = run;
  const held: HeldAt = {
    sizeBase: buckets.openingSizeBase.slice(),
    collateralUsd: buckets.openingCollateralUsd.slice(),
  };
  for (let i = 0; i < log.count; i += 1) {
    const at = log.tick[i] ?? 0;
    if (at > tick) break;
    if (at === tick && !EARLY.has(log.kind[i] ?? -1)) break;
    apply(run, scenario, held, eventAt(log, i));
  }
  return held;
}

/**
 * One bucket through the run: each stretch of ticks, both ends included, in which size and cash stood, as its margin is
 * checked (T5). Only the bucket's own rows of `held` are kept up, and they change after the visit. O(events).
 */
export function heldThrough(
  run: Run,
  scenario: Scenario,
  bucket: number,
  visit: (fromTick: number, toTick: number, held: HeldAt) => void,
): void {
  const { buckets, log, series } = run;
  const held: HeldAt = {
    sizeBase: buckets.openingSizeBase.slice(),
    collateralUsd: buckets.openingCollateralUsd.slice(),
  };
  let from = 0;
  for (let i = 0; i < log.count; i += 1) {
    const kind = log.kind[i] ?? -1;
    if (log.bucket[i] !== bucket && kind !== FUNDING && !(kind === ADL && log.other[i] === bucket)) continue;
    const holds = (log.tick[i] ?? 0) + (EARLY.has(kind) ? 0 : 1);
    if (holds > from) visit(from, holds - 1, held);
    from = Math.max(from, holds);
    apply(run, scenario, held, eventAt(log, i), bucket);
  }
  if (from < series.ticks) visit(from, series.ticks - 1, held);
}

/** @param only the one bucket to keep up through funding; left out: all. */
function apply(run: Run, scenario: Scenario, held: HeldAt, event: Event, only?: number): void {
  const { bucket, instrument } = event;
  const { liquidation } = scenario.venue;
  switch (event.kind) {
    case 'filled':
      reduce(run, held, bucket, instrument, event.sizeBase, event.priceUsd);
      cash(held, bucket, -event.feeUsd);
      // LIQ-06: what of the surplus went to the fund is in the event only together with the fund's share of the fee.
      if (liquidation.surplusTo === 'fund' && scenario.venue.fund !== undefined)
        cash(held, bucket, event.feeUsd * liquidation.feeShareToFund - event.toFundUsd);
      break;
    case 'stop-filled':
    case 'vault-took':
    case 'fund-took':
      reduce(run, held, bucket, instrument, event.sizeBase, event.priceUsd);
      break;
    case 'adl':
      reduce(run, held, bucket, instrument, event.sizeBase, event.priceUsd);
      reduce(run, held, event.other, instrument, event.sizeBase, event.priceUsd);
      break;
    case 'vault-took-over':
      empty(run, held, bucket);
      break;
    case 'fund-paid':
      cash(held, bucket, event.amountUsd);
      break;
    case 'socialised':
    case 'withdrawal':
      cash(held, bucket, -event.amountUsd);
      break;
    case 'funding':
      fund(run, held, instrument, event.markUsd * event.rate, only);
      break;
    default:
      break;
  }
}

function cash(held: HeldAt, bucket: number, usd: number): void {
  if (bucket >= 0) held.collateralUsd[bucket] = (held.collateralUsd[bucket] ?? 0) + usd;
}

/** Below this share of its opening size a rest went with the order that left it (docs/model.md, Zero). */
const DUST_SHARE = 1e-11;

/** A position of the bucket comes nearer to zero by a size, at a price; sizes of events are signed by who traded. */
function reduce(run: Run, held: HeldAt, bucket: number, instrument: number, sizeBase: number, priceUsd: number): void {
  if (bucket < 0) return;
  const { positionStart, positionInstrument, entryUsd, openingSizeBase } = run.buckets;
  for (let row = positionStart[bucket] ?? 0; row < (positionStart[bucket + 1] ?? 0); row += 1) {
    if (positionInstrument[row] !== instrument) continue;
    const before = held.sizeBase[row] ?? 0;
    const left = Math.max(0, Math.abs(before) - Math.abs(sizeBase));
    const after = left <= DUST_SHARE * Math.abs(openingSizeBase[row] ?? 0) ? 0 : Math.sign(before) * left;
    held.sizeBase[row] = after;
    cash(held, bucket, (before - after) * (priceUsd - (entryUsd[row] ?? 0)));
    return;
  }
}

function empty(run: Run, held: HeldAt, bucket: number): void {
  if (bucket < 0) return;
  const { positionStart } = run.buckets;
  held.sizeBase.fill(0, positionStart[bucket] ?? 0, positionStart[bucket + 1] ?? 0);
  held.collateralUsd[bucket] = 0;
}

/** CARRY-01: every position of the instrument pays its size times this. */
function fund(run: Run, held: HeldAt, instrument: number, usdPerUnit: number, only?: number): void {
  const { buckets } = run;
  const [first, end] = only === undefined ? [0, buckets.count] : [only, only + 1];
  for (let bucket = first; bucket < end; bucket += 1) {
    for (let row = buckets.positionStart[bucket] ?? 0; row < (buckets.positionStart[bucket + 1] ?? 0); row += 1) {
      if (buckets.positionInstrument[row] === instrument) cash(held, bucket, -(held.sizeBase[row] ?? 0) * usdPerUnit);
    }
  }
}

/** Base units that ADL took in one tick from each bucket on an instrument. */
export function adlTakenIn(run: Run, tick: number, instrument: number): Map<number, number> {
  const taken = new Map<number, number>();
  const { log } = run;
  for (let i = 0; i < log.count; i += 1) {
    if (log.kind[i] !== ADL || log.tick[i] !== tick || log.instrument[i] !== instrument) continue;
    const bucket = log.bucket[i] ?? -1;
    taken.set(bucket, (taken.get(bucket) ?? 0) + Math.abs(log.values[i * EVENT_VALUES] ?? 0));
  }
  return taken;
}
