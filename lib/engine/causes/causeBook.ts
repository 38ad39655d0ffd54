/**
 * The memory behind CAUSE-01..06: which bucket is a node, of which generation, and every forced execution by generation
 * and book. Rows of nodes are built here and frozen into columns at the end of a run.
 */
import type { Compiled } from '../compile';
import { FALLS, type Fall } from '../types';
import { addExecution, createExecutions, type Executions, NO_EXECUTIONS } from './executions';
import type { Judged, PriceView } from './layers';
import { createTally, type Tally } from './tally';
import { addStep, createTrail, type Trail } from './trail';

/** Why a bucket was triggered, as it stood then; becomes a node at its first forced close (CAUSE-03). */
export interface Trigger {
  readonly tick: number;
  readonly generation: number;
  readonly cause: number;
  readonly leadInstrument: number;
  readonly leadSide: number;
  readonly notionalUsd: number;
  readonly equityUsd: number;
  readonly maintenanceUsd: number;
  readonly markLossUsd: number;
  /** What CAUSE-04 is worked out from, when somebody asks. */
  readonly judged: Judged;
  /** What it took to push it over, in USD; 0 where no other node did (CAUSE-05). */
  readonly neededUsd: number;
  /** Node of the main parent, -1 for none. */
  readonly main: number;
}

export interface NodeRow extends Trigger {
  readonly bucket: number;
  readonly fall: number;
  readonly firstActionTick: number;
  deficitUsd: number;
  paidFundUsd: number;
  paidVaultUsd: number;
  paidSocialisedUsd: number;
  unresolvedUsd: number;
  forgoneUsd: number;
  adlNotionalUsd: number;
}

export interface CauseBook {
  /** Node of a bucket, -1 before it is one. */
  readonly nodeOf: Int32Array;
  readonly nodes: NodeRow[];
  /** Generation by node. */
  readonly generation: number[];
  /** executions[generation][instrument]. */
  readonly executions: Executions[][];
  /** All of them by node. */
  readonly trail: Trail;
  readonly instruments: number;
  sequence: number;
  /** Latest trigger of a bucket that is not yet a node; of a waiting stop. */
  readonly triggers: Map<number, Trigger>;
  readonly stopTriggers: Map<number, Trigger>;
  /** Views of all lanes as of a tick, shared by its triggers. */
  views: { readonly tick: number; readonly lanes: readonly PriceView[] };
  /** Generations that have executed anything: the highest, plus one. */
  generations: number;
  /** Room to add up pushes in. */
  readonly tally: Tally;
}

export function createCauseBook(c: Compiled, nodeOf: Int32Array): CauseBook {
  return {
    nodeOf,
    nodes: [],
    generation: [],
    executions: [],
    trail: createTrail(),
    instruments: c.count,
    sequence: 0,
    triggers: new Map(),
    stopTriggers: new Map(),
    views: { tick: -1, lanes: [] },
    generations: 0,
    tally: createTally(),
  };
}

/** A bucket becomes a node with the trigger that led to its first forced close. */
export function addNode(book: CauseBook, bucket: number, trigger: Trigger, fall: Fall, tick: number): number {
  const node = book.nodes.length;
  book.nodes.push({
    tick: trigger.tick,
    generation: trigger.generation,
    cause: trigger.cause,
    leadInstrument: trigger.leadInstrument,
    leadSide: trigger.leadSide,
    notionalUsd: trigger.notionalUsd,
    equityUsd: trigger.equityUsd,
    maintenanceUsd: trigger.maintenanceUsd,
    markLossUsd: trigger.markLossUsd,
    judged: trigger.judged,
    neededUsd: trigger.neededUsd,
    main: trigger.main,
    bucket,
    fall: FALLS.indexOf(fall),
    firstActionTick: tick,
    deficitUsd: 0,
    paidFundUsd: 0,
    paidVaultUsd: 0,
    paidSocialisedUsd: 0,
    unresolvedUsd: 0,
    forgoneUsd: 0,
    adlNotionalUsd: 0,
  });
  book.generation.push(trigger.generation);
  book.nodeOf[bucket] = node;
  while (book.executions.length <= trigger.generation) {
    book.executions.push(Array.from({ length: book.instruments }, createExecutions));
  }
  return node;
}

export function recordExecution(book: CauseBook, node: number, instrument: number, dy: number, tick: number): void {
  const generation = book.generation[node] as number;
  const list = executionsOf(book, generation, instrument);
  const { sequence } = book;
  addStep(book.trail, sequence, node, instrument, list.count);
  addExecution(list, { node, dy, tick, sequence }, movedBefore(book.trail, list, instrument, sequence, dy));
  book.sequence = sequence + 1;
  book.generations = Math.max(book.generations, generation + 1);
}

/** What the node of an execution had moved on its book the same way before it. */
function movedBefore(trail: Trail, list: Executions, instrument: number, sequence: number, dy: number): number {
  for (let q = trail.previous[sequence] as number; q >= 0; q = trail.previous[q] as number) {
    const row = trail.row[q] as number;
    if (trail.book[q] === instrument && (list.dy[row] as number) * dy > 0) return list.byNode[row] as number;
  }
  return 0;
}

export function executionsOf(book: CauseBook, generation: number, instrument: number): Executions {
  return book.executions[generation]?.[instrument] ?? NO_EXECUTIONS;
}

/** The node row of a bucket, if it fell. */
export function nodeRowOf(book: CauseBook, bucket: number): NodeRow | undefined {
  return bucket < 0 ? undefined : book.nodes[book.nodeOf[bucket] as number];
}
