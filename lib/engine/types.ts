/**
 * What a run is: the numbers that cross from the engine (or the worker it runs in) to everything that reads them.
 * Graph, charts, tables, CSV and the command line are folds over these columns. All arrays are transferable.
 *
 * Indices: a *bucket* is collateral with positions (MARGIN-01): one per cross account, one per isolated position.
 * `-1` in an index column means "none". Money is USD, sizes are base units (+ long), times are integer milliseconds.
 */

import type { AccountNames } from './accountIds';
import type { AdlWave } from './venue/regret';

/** How a run ended, from best to worst (docs/model.md section 2). */
export const STOPS = ['settled', 'horizon', 'book-exhausted', 'loss-unresolved', 'limit'] as const;
export type Stop = (typeof STOPS)[number];

/** What became of a bucket or account; of several, the last in this order. */
export const OUTCOMES = [
  'untouched',
  'recovered',
  'reduced',
  'stopped-out',
  'deleveraged',
  'liquidated',
  'bankrupt',
  'taken-over',
  'underwater',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a node fell (CAUSE-03): the shock alone, a rule of the venue, or another node's forced trades. */
export const CAUSES = ['shock', 'venue', 'cascade'] as const;
export type Cause = (typeof CAUSES)[number];

/** What first closed part of a node. */
export const FALLS = ['liquidated', 'taken-over', 'stopped-out'] as const;
export type Fall = (typeof FALLS)[number];

/** Event log as typed columns; `eventAt` decodes a row. Field meaning per kind: docs/events.md. */
export interface EventLog {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly tick: Uint32Array;
  readonly bucket: Int32Array;
  readonly instrument: Int32Array;
  readonly other: Int32Array;
  /** EVENT_VALUES numbers per event, in the listed order; unused ones are 0. */
  readonly values: Float64Array;
}
export const EVENT_VALUES = 6;

/** One value per tick and instrument, at `tick * instruments + instrument`; or one per tick. */
export interface Series {
  readonly ticks: number;
  readonly instruments: number;
  readonly outsideUsd: Float64Array;
  readonly indexUsd: Float64Array;
  readonly markUsd: Float64Array;
  readonly bookUsd: Float64Array;
  readonly lastUsd: Float64Array;
  /** Depth multiplier m in (0, 1] (BOOK-03). */
  readonly depth: Float64Array;
  /** Signed base units taken from the book and not recovered (BOOK-02). */
  readonly consumedBase: Float64Array;
  /** Mark and book price with the shock alone: shadow market 0 (CAUSE-02). */
  readonly shockMarkUsd: Float64Array;
  readonly shockBookUsd: Float64Array;
  /** Per tick: all pools together; vault equity at mark; vault and fund inventory, gross at mark. */
  readonly fundUsd: Float64Array;
  readonly vaultEquityUsd: Float64Array;
  readonly inventoryUsd: Float64Array;
}

/** Buckets: who they are and how they ended. */
export interface BucketTable {
  readonly count: number;
  readonly account: Int32Array;
  /** Instrument of an isolated bucket, -1 for a cross one. */
  readonly isolated: Int32Array;
  readonly openingCollateralUsd: Float64Array;
  readonly collateralUsd: Float64Array;
  readonly equityUsd: Float64Array;
  readonly outcome: Uint8Array;
  /** Row in `nodes`, -1 for a bucket that never fell. */
  readonly node: Int32Array;
  /** Positions of bucket b are rows positionStart[b] .. positionStart[b+1]-1 of the arrays below. */
  readonly positionStart: Uint32Array;
  readonly positionInstrument: Uint16Array;
  readonly openingSizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  readonly sizeBase: Float64Array;
  /** At the end, NaN where none (MARGIN-05, MARGIN-04); closed positions: at the bucket's first action. */
  readonly liquidationPriceUsd: Float64Array;
  readonly bankruptcyPriceUsd: Float64Array;
}

export interface AccountTable extends AccountNames {
  readonly outcome: Uint8Array;
  /** Cash not in any bucket: the idle rest of an isolated account. */
  readonly idleUsd: Float64Array;
  readonly withdrawnUsd: Float64Array;
}

/** The cascade: one row per bucket that was liquidated, taken over or stopped out (CAUSE-01), in order of falling. */
export interface NodeTable {
  readonly count: number;
  readonly bucket: Int32Array;
  /** Generation: 0 the first ... 32 "33rd and later" (CAUSE-03). */
  readonly generation: Uint8Array;
  /** Index into CAUSES, FALLS. */
  readonly cause: Uint8Array;
  readonly fall: Uint8Array;
  readonly triggerTick: Uint32Array;
  readonly firstActionTick: Uint32Array;
  /** Instrument with the largest maintenance at the trigger. */
  readonly leadInstrument: Uint16Array;
  /** Side of the lead position: 1 long, -1 short. */
  readonly leadSide: Int8Array;
  /** At the trigger: mark notional of all positions, equity, maintenance, loss since the opening (CAUSE-04). */
  readonly notionalUsd: Float64Array;
  readonly equityUsd: Float64Array;
  readonly maintenanceUsd: Float64Array;
  readonly markLossUsd: Float64Array;
  /** CAUSE-04 rows shareStart[n] .. shareStart[n+1]-1, summing to markLossUsd. */
  readonly shareStart: Uint32Array;
  /** Node that caused it; -1 the shock; -2 the rest of that layer's nodes summed; -3 beyond the last layer. */
  readonly shareNode: Int32Array;
  readonly shareUsd: Float64Array;
  /** CAUSE-04 by layer, rows layerStart[n] .. layerStart[n+1]-1: what generation 0, 1, ... took; with shock and beyond the whole. */
  readonly layerStart: Uint32Array;
  readonly layerUsd: Float64Array;
  /** CAUSE-05 rows parentStart[n] .. parentStart[n+1]-1, main parent first. */
  readonly parentStart: Uint32Array;
  readonly parentNode: Int32Array;
  readonly parentUsd: Float64Array;
  /** CAUSE-06: lossUsd = margin + fund + vault + socialised + unresolved. */
  readonly lossUsd: Float64Array;
  readonly paidMarginUsd: Float64Array;
  readonly paidFundUsd: Float64Array;
  readonly paidVaultUsd: Float64Array;
  readonly paidSocialisedUsd: Float64Array;
  readonly unresolvedUsd: Float64Array;
  /** Profit others gave up to ADL because of this node (beside the sum). */
  readonly forgoneUsd: Float64Array;
  /** Notional at mark closed against others by ADL because of this node. */
  readonly adlNotionalUsd: Float64Array;
}

export interface InstrumentPrices {
  readonly indexUsd: number;
  readonly markUsd: number;
  readonly bookUsd: number;
  readonly lastUsd: number;
}

export interface Summary {
  readonly stop: Stop;
  readonly ticks: number;
  readonly liquidated: { accounts: number; notionalUsd: number; generations: number[] };
  readonly fund: { startUsd: number; minUsd: number; endUsd: number; emptyAtMs: number | null };
  readonly vault: { startUsd: number; minEquityUsd: number; equityUsd: number; inventoryUsd: number } | null;
  readonly adl: { accounts: number; notionalUsd: number; forgoneUsd: number; firstAtMs: number | null };
  readonly deficitUsd: number;
  readonly socialisedUsd: number;
  readonly unresolvedUsd: number;
  readonly openDeficitUsd: number;
  readonly feesUsd: { fund: number; venue: number };
  readonly refusedWithdrawalUsd: number;
  readonly droppedFlowBase: Record<string, number>;
  readonly prices: Record<string, InstrumentPrices>;
  /** Total book move / move of the book under the shock alone, at the lowest point of the run, per instrument; null where the shock moved nothing. */
  readonly amplification: Record<string, number | null>;
  readonly conservation: { cashResidualUsd: number; sizeResidualBase: number; grossFlowUsd: number };
  readonly unresolvedBuckets: number;
}

/** A law of section 13 that did not hold in this run: a defect of the engine, never of the scenario. */
export interface LawBreach {
  readonly law: string;
  readonly tick: number;
  readonly detail: string;
}

export interface Run {
  readonly engine: string;
  readonly scenarioHash: string;
  /** DET-01: SHA-256 over the event log, lower-case hex. */
  readonly digest: string;
  readonly tickMs: number;
  readonly horizonMs: number;
  readonly instrumentIds: readonly string[];
  readonly summary: Summary;
  readonly series: Series;
  readonly log: EventLog;
  readonly buckets: BucketTable;
  readonly accounts: AccountTable;
  readonly nodes: NodeTable;
  readonly breaches: readonly LawBreach[];
  /** CAUSE-07: the account that was never liquidated in this run, -1: none. */
  readonly heldAccount: number;
  /** REGRET-01: ADL waves in order; null unless the run was asked for them. */
  readonly waves: readonly AdlWave[] | null;
}
