/**
 * The twin's whole memory, in plain objects. Nothing is kept ready: every number a rule needs is added up again from
 * these whenever it is asked for, so that each rule can be read beside docs/model.md.
 */
import type { Instrument, Scenario } from '@/lib/scenario';
import type { EventKind } from '../events';
import type { Fall } from '../types';
import type { Curve } from './book';

/** ADL-02: what was known of a position at T5. */
export interface Standing {
  readonly sizeBase: number;
  readonly markUsd: number;
  readonly pnlUsd: number;
  /** Equity of its bucket. */
  readonly equityUsd: number;
  readonly score: number;
  rank: number;
  /** Taken by ADL in this tick, base units. */
  takenBase: number;
}

export interface Position {
  /** Running number over all positions of all buckets. */
  readonly number: number;
  readonly bucket: Bucket;
  readonly instrument: number;
  readonly openingBase: number;
  readonly entryUsd: number;
  sizeBase: number;
  /** SOC-01: haircuts taken from its profit so far; they shrink with it. */
  haircutUsd: number;
  standing: Standing | null;
}

export interface Bucket {
  readonly index: number;
  readonly account: Account;
  /** Instrument of an isolated one, -1 for a cross one. */
  readonly isolated: number;
  readonly openingCollateralUsd: number;
  collateralUsd: number;
  readonly positions: Position[];
  readonly openingNotionalUsd: number;
  queued: Waiting | null;
  /** LIQ-02, FUND-02: by position, maintenance at the first action; null before it. */
  firstActionMaintenance: number[] | null;
  /** LIQ-04: when its last fractional action was, ms. */
  lastFractionMs: number;
  closedLast: number;
  /** LIQ-08: its last action left a rest. */
  hasRest: boolean;
  unresolvedReported: boolean;
  /** Notional at mark when it first joined the queue, 0 before that. */
  firstTriggeredUsd: number;
  /** The trigger that would become its node (CAUSE-03). */
  trigger: Trigger | null;
  node: Node | null;
  withdrawnUsd: number;
  /** CAUSE-06. */
  deficitUsd: number;
  paidFundUsd: number;
  paidVaultUsd: number;
  paidSocialisedUsd: number;
  unresolvedUsd: number;
  didRecover: boolean;
  wasLiquidated: boolean;
  wasStopped: boolean;
  wasDeleveraged: boolean;
  wasBankrupt: boolean;
  wasTakenOver: boolean;
}

export interface Stop {
  readonly number: number;
  readonly account: Account;
  readonly bucket: Bucket;
  readonly position: Position;
  readonly triggerUsd: number;
  readonly sizeBase: number;
  readonly on: 'mark' | 'last';
  state: 'watching' | 'waiting' | 'done';
  trigger: Trigger | null;
}

export interface Account {
  readonly index: number;
  readonly id: string;
  readonly isIsolated: boolean;
  readonly orderLatencyMs: number;
  readonly ordersPerSecond: number | undefined;
  idleUsd: number;
  withdrawnUsd: number;
  readonly buckets: Bucket[];
  readonly stops: Stop[];
  /** RATE-01; null: not limited in the last tick. */
  orderTokens: number | null;
}

/** A place in the queue: a bucket to be liquidated or a stop to be executed. */
export interface Waiting {
  dueMs: number;
  joined: number;
  readonly bucket: Bucket | null;
  readonly stop: Stop | null;
}

/** CAUSE-01. */
export interface Node {
  readonly index: number;
  readonly bucket: Bucket;
  readonly fall: Fall;
  readonly firstActionTick: number;
  readonly trigger: Trigger;
  forgoneUsd: number;
  adlNotionalUsd: number;
}

/** CAUSE-03 to CAUSE-05, as they stood when the bucket was triggered. */
export interface Trigger {
  readonly tick: number;
  readonly generation: number;
  readonly cause: 'shock' | 'venue' | 'cascade';
  readonly notionalUsd: number;
  readonly equityUsd: number;
  readonly maintenanceUsd: number;
  readonly leadInstrument: number;
  readonly leadSide: number;
  readonly markLossUsd: number;
  readonly shockUsd: number;
  readonly layersUsd: number[];
  readonly beyondUsd: number;
  /** By node, in dollars, for each layer in order. */
  readonly shares: { node: number; usd: number }[];
  /** Main parent first. */
  readonly parents: { node: number; usd: number }[];
}

/** CAUSE-02: a trade of a node that moved a book. */
export interface Execution {
  readonly tick: number;
  readonly instrument: number;
  readonly node: Node;
  readonly generation: number;
  readonly dyBase: number;
}

/** MARK-03: one sampling of all marks. */
export interface Sample {
  readonly tick: number;
  readonly dueMs: number;
  readonly marksUsd: number[];
  /** z of every book at the sample, and at the end of the tick that spillover looks at. */
  readonly z: number[];
  readonly zLagged: number[];
}

/** Prices of one market: the real one, or a shadow (CAUSE-02). */
export interface Market {
  outsideUsd: number[];
  recoverableBase: number[];
  permanentBase: number[];
  lastRatio: (number | null)[];
  ema: number[];
  /** z of every book at the end of each tick so far. */
  readonly zByTick: number[][];
  markUsd: number[];
  previousMarkUsd: number[];
  samples: Sample[];
  published: Sample | null;
}

export interface Pool {
  /** -1: the shared one. */
  readonly instrument: number;
  balanceUsd: number;
  isStopped: boolean;
  /** Balances in order of time, for the peak (FUND-03). */
  readonly history: { ms: number; balanceUsd: number }[];
  /** Paid in the running action (FUND-02). */
  paidInActionUsd: number;
}

/** Inventory of vault or fund in one instrument. */
export interface Inventory {
  sizeBase: number;
  /** Average price of what is held. */
  entryUsd: number;
  /** VAULT-03: largest size since it was last flat. */
  largestBase: number;
  /** CAUSE-01: whose it was; sums to sizeBase. */
  parts: { node: Node; sizeBase: number }[];
}

export interface Vault {
  cashUsd: number;
  readonly inventory: Inventory[];
  minEquityUsd: number;
  /** Of its negative equity, what was already reported as unresolved. */
  unresolvedUsd: number;
}

/** A deficit on its way to T7 (SOC-01). */
export interface Uncovered {
  readonly bucket: Bucket | null;
  readonly vault: boolean;
  readonly instrument: number;
  readonly amountUsd: number;
}

export interface EventRow {
  readonly kind: EventKind;
  readonly tick: number;
  readonly bucket: number;
  readonly instrument: number;
  readonly other: number;
  readonly values: number[];
}

export interface World {
  readonly scenario: Scenario;
  readonly instruments: readonly Instrument[];
  readonly curves: readonly Curve[];
  tick: number;
  nowMs: number;
  readonly tickMs: number;
  readonly real: Market;
  /** CAUSE-02: shadow 0, 1, ... up to the highest generation so far; above it they are the real market. */
  readonly shadows: Market[];
  /** BOOK-07: memory of makers, and the depth multiplier m by instrument. */
  makersV: number[];
  makersBookUsd: number[];
  depth: number[];
  readonly accounts: Account[];
  readonly buckets: Bucket[];
  readonly stops: Stop[];
  waiting: Waiting[];
  joined: number;
  actionTokens: number;
  notionalTokens: number;
  readonly pools: Pool[];
  readonly fundInventory: Inventory[];
  readonly vault: Vault | null;
  uncovered: Uncovered[];
  /** ADL-04: who stood where, by instrument and side of the residue, in this tick. */
  adlPlaces: { instrument: number; side: number; positions: Position[] }[];
  readonly nodes: Node[];
  readonly executions: Execution[];
  readonly events: EventRow[];
  venueCashUsd: number;
  lastMarkChangeMs: number;
  totals: Totals;
}

export interface Totals {
  isBookExhausted: boolean;
  isLossUnresolved: boolean;
  deficitUsd: number;
  socialisedUsd: number;
  unresolvedUsd: number;
  adlAccounts: Set<number>;
  adlNotionalUsd: number;
  forgoneUsd: number;
  adlFirstMs: number | null;
  fundMinUsd: number;
  fundEmptyMs: number | null;
  feesFundUsd: number;
  refusedUsd: number;
  droppedFlowBase: number[];
}

/** The element at `index`; a RangeError where there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} of ${list.length}`);
  return value;
}

export const sideOf = (sizeBase: number): 1 | -1 => (sizeBase < 0 ? -1 : 1);
export const openPositions = (bucket: Bucket): Position[] => bucket.positions.filter((p) => p.sizeBase !== 0);

export function emit(
  world: World,
  kind: EventKind,
  where: { bucket?: number; instrument?: number; other?: number },
  ...values: number[]
): void {
  const { bucket = -1, instrument = -1, other = -1 } = where;
  world.events.push({ kind, tick: world.tick, bucket, instrument, other, values });
}

/** Section 0: whether a size or an order of a position is nothing. */
export function isDust(position: Position, sizeBase: number, markUsd: number): boolean {
  const size = Math.abs(sizeBase);
  return size < 1e-12 * Math.abs(position.openingBase) || size * markUsd < 1e-6;
}
