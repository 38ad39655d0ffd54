/** Everything that changes during a run. Rule files read it and decide; `ledger.ts` alone moves money and sizes. */
import { type Body, createBody } from './body';
import type { CauseBook } from './causes/causeBook';
import { createCauseBook } from './causes/causeBook';
import type { Compiled } from './compile';
import type { LogWriter } from './log';
import { createLog } from './log';
import { createLane, type Lane } from './market/lane';
import type { LawBreach } from './types';
import type { Queue } from './venue/adlRanks';
import type { FirstAction } from './venue/firstActions';
import type { Pool } from './venue/fund';
import { createPools } from './venue/fund';
import type { QueueEntry } from './venue/queue';
import { createRegret, type RegretBook } from './venue/regret';
import { type Bucketful, createTokens } from './venue/tokens';

/** What a position-holding venue account (vault, or the fund's inventory) holds. */
export interface Inventory {
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  /** Largest size since last flat, for shedding (VAULT-03). */
  readonly largestBase: Float64Array;
  /** Per instrument: which bucket's node each part of the holding came from, as base units (CAUSE-01). */
  readonly parts: Map<number, number>[];
}

export interface Sim extends Omit<Body, 'nodeOf'> {
  readonly c: Compiled;
  readonly log: LogWriter;
  readonly causes: CauseBook;
  tick: number;
  tMs: number;
  /** The real market, and the shadow markets that differ from it: lanes 0..highest generation so far (CAUSE-02). */
  readonly real: Lane;
  readonly shadows: Lane[];
  /** Depth multiplier, its makers' part, and the makers' volatility memory (BOOK-03, BOOK-07). */
  readonly depth: Float64Array;
  readonly makerSpeed: Float64Array;
  readonly lastBookUsd: Float64Array;
  readonly factors: Float64Array;
  readonly depthFactors: Float64Array;
  /** `c.entryUsd`: entries never change. */
  readonly entryUsd: Float64Array;
  /** Buckets that differ from the start in any way, in order, each once. */
  readonly changed: number[];
  /** The big arrays belong to a later run now. */
  reused: boolean;
  /** What only few have, by account, bucket or position. */
  readonly withdrawnUsd: Map<number, number>;
  readonly bucketWithdrawnUsd: Map<number, number>;
  readonly firstTriggerNotionalUsd: Map<number, number>;
  readonly lastFractionMs: Map<number, number>;
  readonly lastClosedInstrument: Map<number, number>;
  readonly unresolvedReported: Set<number>;
  readonly haircutUsd: Map<number, number>;
  readonly firstActions: Map<number, FirstAction>;
  /** Queue (LIQ-01, STOP-01). */
  queue: QueueEntry[];
  joinSequence: number;
  readonly stopState: Uint8Array;
  readonly accountTokens: Map<number, Bucketful>;
  readonly actionTokens: Bucketful;
  readonly notionalTokens: Bucketful;
  /** Venue. */
  readonly pools: Pool[];
  readonly fundInventory: Inventory;
  readonly vault: Inventory;
  vaultCashUsd: number;
  /** Part of the vault's negative equity already charged and found nobody to pay (VAULT-03). */
  vaultUnpaidUsd: number;
  venueCashUsd: number;
  readonly openingFundUsd: number;
  feesToFundUsd: number;
  /** Loss of fund inventory beyond its pool's balance, not yet paid by anyone, per instrument (FUND-04). */
  readonly fundOwedUsd: Float64Array;
  readonly bookBase: Float64Array;
  readonly bookQuoteUsd: Float64Array;
  readonly outsideBase: Float64Array;
  readonly outsideQuoteUsd: Float64Array;
  /** Deficits of this tick waiting for T7: per instrument, by bucket (-1 vault, -2 fund inventory). */
  pendingDeficits: { bucket: number; instrument: number; amountUsd: number }[];
  /** State of touched buckets as T5 left it, for ADL ranks (ADL-02). */
  readonly t5: Map<number, { collateralUsd: number; sizes: Float64Array }>;
  /** Kept only for runs asked to weigh their ADL waves (REGRET-01). */
  readonly regret: RegretBook | null;
  /** Account that is never liquidated (CAUSE-07), -1: none. */
  readonly heldAccount: number;
  /** Queues of this tick, by instrument and side. */
  readonly adlQueues: Map<number, Queue>;

  /** Totals for the summary. */
  readonly totals: Totals;
  readonly breaches: LawBreach[];
  lastMarkChangeMs: number;
  /** Marks as of the last tick, for settling. */
  readonly seenMarkUsd: Float64Array;
}

export interface Totals {
  adlNotionalUsd: number;
  adlForgoneUsd: number;
  adlFirstMs: number | null;
  readonly adlBuckets: Set<number>;
  deficitUsd: number;
  socialisedUsd: number;
  unresolvedUsd: number;
  refusedWithdrawalUsd: number;
  readonly droppedFlowBase: Float64Array;
  bookExhausted: boolean;
  grossFlowUsd: number;
  fundMinUsd: number;
  fundEmptyAtMs: number | null;
  vaultMinEquityUsd: number;
}

function createInventory(count: number): Inventory {
  return {
    sizeBase: new Float64Array(count),
    entryUsd: new Float64Array(count),
    largestBase: new Float64Array(count),
    parts: Array.from({ length: count }, () => new Map<number, number>()),
  };
}

/** What a run may be asked beside its scenario. */
export interface Asked {
  readonly regret?: boolean;
  readonly heldAccount?: number;
}

/** A fresh state at time 0, in columns of its own or in those of a runner. */
export function createSim(c: Compiled, asked: Asked = {}, owned: Body = createBody(c)): Sim {
  const { nodeOf, ...body } = owned;
  const { liquidation, vault } = c.scenario.venue;
  const pools = createPools(c);
  const startUsd = pools.reduce((sum, pool) => sum + pool.balanceUsd, 0);
  return {
    c,
    log: createLog(),
    causes: createCauseBook(c, nodeOf),
    tick: 0,
    tMs: 0,
    real: createLane(c),
    shadows: [],
    depth: new Float64Array(c.count).fill(1),
    makerSpeed: new Float64Array(c.count),
    lastBookUsd: Float64Array.from(c.indexUsd),
    factors: new Float64Array(c.count).fill(1),
    depthFactors: new Float64Array(c.count).fill(1),
    ...body,
    entryUsd: c.entryUsd,
    changed: [],
    reused: false,
    withdrawnUsd: new Map(),
    bucketWithdrawnUsd: new Map(),
    firstTriggerNotionalUsd: new Map(),
    lastFractionMs: new Map(),
    lastClosedInstrument: new Map(),
    unresolvedReported: new Set(),
    haircutUsd: new Map(),
    firstActions: new Map(),
    queue: [],
    joinSequence: 0,
    stopState: new Uint8Array(c.stops.count),
    accountTokens: new Map(),
    actionTokens: createTokens(liquidation.actionsPerSecond, c.tickMs, 1),
    notionalTokens: createTokens(liquidation.notionalUsdPerSecond, c.tickMs, 0),
    pools,
    fundInventory: createInventory(c.count),
    vault: createInventory(c.count),
    vaultCashUsd: vault?.capitalUsd ?? 0,
    vaultUnpaidUsd: 0,
    venueCashUsd: 0,
    openingFundUsd: startUsd,
    feesToFundUsd: 0,
    fundOwedUsd: new Float64Array(c.count),
    bookBase: c.bookBase.slice(),
    bookQuoteUsd: c.bookQuoteUsd.slice(),
    outsideBase: new Float64Array(c.count),
    outsideQuoteUsd: new Float64Array(c.count),
    pendingDeficits: [],
    t5: new Map(),
    adlQueues: new Map(),
    regret: asked.regret ? createRegret() : null,
    heldAccount: asked.heldAccount ?? -1,

    totals: {
      adlNotionalUsd: 0,
      adlForgoneUsd: 0,
      adlFirstMs: null,
      adlBuckets: new Set(),
      deficitUsd: 0,
      socialisedUsd: 0,
      unresolvedUsd: 0,
      refusedWithdrawalUsd: 0,
      droppedFlowBase: new Float64Array(c.count),
      bookExhausted: false,
      grossFlowUsd: 0,
      fundMinUsd: startUsd,
      fundEmptyAtMs: null,
      vaultMinEquityUsd: vault?.capitalUsd ?? 0,
    },
    breaches: [],
    lastMarkChangeMs: 0,
    seenMarkUsd: Float64Array.from(c.indexUsd),
  };
}
