/** ADL-02 for the eye: who is deleveraged first at a moment, with the five lights that exchanges show. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { adlTakenIn, type HeldAt, heldAt } from './replay';

/** Ranks that make a queue of their own; the others share out or draw lots. */
export const QUEUE_RANKS = ['pnlLeverage', 'pnlMargin', 'ratioLeverage', 'size'] as const;
export type ShownRank = (typeof QUEUE_RANKS)[number];

export interface QueuePlace {
  readonly bucket: number;
  /** Signed base units. */
  readonly sizeBase: number;
  readonly notionalUsd: number;
  /** Unrealised: side*(mark - entry)/entry. */
  readonly profit: number;
  /** Notional of this position over the equity of its bucket; Infinity without equity. */
  readonly leverage: number;
  readonly score: number;
  /** 5: in the first fifth of its side, 1: in the last. */
  readonly lights: number;
  /** Base units that ADL took from it in this very tick. */
  readonly takenBase: number;
}

export interface AdlQueue {
  readonly rank: ShownRank;
  /** Whether the venue deleverages by this rank; else it is shown as exchanges show it. */
  readonly isVenues: boolean;
  /** Open positions of the side. */
  readonly count: number;
  /** First to be deleveraged first, at most as many as asked for. */
  readonly places: readonly QueuePlace[];
}

export interface QueueAsked {
  readonly instrument: number;
  /** Side of those who would be deleveraged: 1 long, -1 short. */
  readonly side: 1 | -1;
  /** Ranks as fixed in this tick, before its orders. */
  readonly tick: number;
  readonly shown: number;
}

/** The head of the queue. O(buckets + events + positions of the side * log). */
export function adlQueue(run: Run, scenario: Scenario, asked: QueueAsked): AdlQueue {
  const { instrument, side, tick, shown } = asked;
  const venueRank = scenario.venue.adl?.rank;
  const rank = QUEUE_RANKS.find((one) => one === venueRank) ?? 'pnlLeverage';
  const held = heldAt(run, scenario, tick);
  const rows = rowsOf(run, held, instrument, side);
  const scores = scoresOf(run, scenario, held, { rank, instrument, side, tick }, rows);
  const order = Array.from(rows.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const taken = adlTakenIn(run, tick, instrument);
  const places = order.slice(0, shown).map((n, place): QueuePlace => {
    const { bucket, row } = rows[n] ?? { bucket: -1, row: -1 };
    const sizeBase = held.sizeBase[row] ?? 0;
    const entry = run.buckets.entryUsd[row] ?? 1;
    const mark = markAt(run, tick, instrument);
    const notionalUsd = Math.abs(sizeBase) * mark;
    const equityUsd = equityAt(run, held, bucket, tick);
    return {
      bucket,
      sizeBase,
      notionalUsd,
      profit: (side * (mark - entry)) / entry,
      leverage: equityUsd > 0 ? notionalUsd / equityUsd : Number.POSITIVE_INFINITY,
      score: scores[n] ?? 0,
      lights: 5 - Math.floor((place * 5) / order.length),
      takenBase: taken.get(bucket) ?? 0,
    };
  });
  return { rank, isVenues: rank === venueRank, count: rows.length, places };
}

interface Row {
  readonly bucket: number;
  readonly row: number;
}

function rowsOf(run: Run, held: HeldAt, instrument: number, side: 1 | -1): Row[] {
  const { buckets } = run;
  const rows: Row[] = [];
  for (let bucket = 0; bucket < buckets.count; bucket += 1) {
    for (let row = buckets.positionStart[bucket] ?? 0; row < (buckets.positionStart[bucket + 1] ?? 0); row += 1) {
      if (buckets.positionInstrument[row] === instrument && (held.sizeBase[row] ?? 0) * side > 0)
        rows.push({ bucket, row });
    }
  }
  return rows;
}

function markAt(run: Run, tick: number, instrument: number): number {
  return run.series.markUsd[tick * run.series.instruments + instrument] ?? Number.NaN;
}

/** MARGIN-01 at the marks of a tick. */
function equityAt(run: Run, held: HeldAt, bucket: number, tick: number): number {
  const { positionStart, positionInstrument, entryUsd } = run.buckets;
  let usd = held.collateralUsd[bucket] ?? 0;
  for (let row = positionStart[bucket] ?? 0; row < (positionStart[bucket + 1] ?? 0); row += 1) {
    const size = held.sizeBase[row] ?? 0;
    if (size !== 0) usd += size * (markAt(run, tick, positionInstrument[row] ?? 0) - (entryUsd[row] ?? 0));
  }
  return usd;
}

/** MARGIN-02 at the marks of a tick. */
function maintenanceAt(run: Run, scenario: Scenario, held: HeldAt, bucket: number, tick: number): number {
  const { positionStart, positionInstrument } = run.buckets;
  let usd = 0;
  for (let row = positionStart[bucket] ?? 0; row < (positionStart[bucket + 1] ?? 0); row += 1) {
    const instrument = positionInstrument[row] ?? 0;
    const notional = Math.abs(held.sizeBase[row] ?? 0) * markAt(run, tick, instrument);
    usd += tiered(scenario.instruments[instrument]?.tiers ?? [], notional);
  }
  return usd;
}

/** N*rate_k - deduction_k, the deductions summed on the way. */
function tiered(tiers: readonly { fromUsd: number; maintenanceRate: number }[], notionalUsd: number): number {
  let deduction = 0;
  let rate = tiers[0]?.maintenanceRate ?? 0;
  for (const tier of tiers.slice(1)) {
    if (notionalUsd <= tier.fromUsd) break;
    deduction += tier.fromUsd * (tier.maintenanceRate - rate);
    rate = tier.maintenanceRate;
  }
  return notionalUsd * rate - deduction;
}

interface How {
  readonly rank: ShownRank;
  readonly instrument: number;
  readonly side: 1 | -1;
  readonly tick: number;
}

/** ADL-02, row by row. */
function scoresOf(run: Run, scenario: Scenario, held: HeldAt, how: How, rows: readonly Row[]): Float64Array {
  const { rank, instrument, side, tick } = how;
  const mark = markAt(run, tick, instrument);
  return Float64Array.from(rows, ({ bucket, row }) => {
    const size = Math.abs(held.sizeBase[row] ?? 0);
    const entry = run.buckets.entryUsd[row] ?? 1;
    if (rank === 'size') return size * mark;
    const equityUsd = equityAt(run, held, bucket, tick);
    if (equityUsd <= 0) return Number.NEGATIVE_INFINITY;
    if (rank === 'pnlLeverage') {
      const gain = (side * (mark - entry)) / entry;
      const leverage = (size * mark) / equityUsd;
      return gain > 0 ? gain * leverage : gain / leverage;
    }
    if (rank === 'ratioLeverage') return ((side > 0 ? mark / entry : entry / mark) * size * mark) / equityUsd;
    const pnlUsd = Math.max(0, side * (mark - entry) * size);
    const maintenanceUsd = maintenanceAt(run, scenario, held, bucket, tick);
    return ((pnlUsd / Math.max(1, held.collateralUsd[bucket] ?? 0)) * maintenanceUsd) / equityUsd;
  });
}
