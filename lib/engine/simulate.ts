/**
 * One run, tick by tick (docs/model.md section 2). T1 exogenous paths, funding, withdrawals; T2 outside prices; T3 books
 * recover, makers, flows; T4 marks; T5 stops and margin; T6 due orders, then vault and fund shed; T7 socialising; T8 laws
 * and series.
 */

import { accountNumber } from './accountIds';
import type { NodeRow } from './causes/causeBook';
import type { Compiled } from './compile';
import { checkEnd, checkTick } from './laws';
import { record } from './ledger';
import { firstFlowTick, lastFlowTick } from './market/exogenous';
import { publishMarks, recoverBooks, rememberDistances, sampleMarks, takeOutside } from './market/lane';
import { updateDepth } from './market/makers';
import { executeFlow } from './market/trade';
import { result } from './result';
import { createSeries, recordSeries } from './series';
import { markChanges, settled } from './settle';
import type { Sim } from './state';
import type { Run, Series } from './types';
import { type DueWithdrawal, exchangeFunding, withdraw } from './venue/carry';
import { fundAfterOrders } from './venue/fundInventory';
import { enqueueTriggered, liquidationTurn } from './venue/liquidate';
import { takeDue } from './venue/queue';
import { closeWaves } from './venue/regret';
import { findTriggered } from './venue/scan';
import { socialisePending } from './venue/socialise';
import { growOrderTokens, stopTurn, triggerStops } from './venue/stops';
import { growTokens } from './venue/tokens';
import { vaultAfterOrders } from './venue/vault';

/** USD at mark. */
const DUST_USD = 1e-6;

/**
 * What there is of a run that is still going. The engine goes on writing to it: who keeps something copies it at once.
 * Rows of the series are there up to the tick that was told.
 */
export interface SoFar {
  readonly series: Series;
  /** In the order of their fall. */
  readonly nodes: readonly Pick<NodeRow, 'generation' | 'firstActionTick' | 'notionalUsd'>[];
}

export interface RunOptions {
  /** Called every `everyTicks` ticks and at the end; returning false stops the run, which then throws RunCancelled. */
  readonly onProgress?: (tick: number, ticks: number, fell: number, soFar: SoFar) => boolean | undefined;
  readonly everyTicks?: number;
  /** CAUSE-07: id of an account that is never liquidated in this run. An unknown id is a RangeError. */
  readonly hold?: string;
  /** REGRET-01: weigh each ADL wave under every rank. */
  readonly regret?: boolean;
}

/** Thrown by `run` when onProgress returned false. */
export class RunCancelled extends Error {
  constructor() {
    super('run cancelled');
    this.name = 'RunCancelled';
  }
}

/** One run in a fresh state that `watchAll` has prepared. The state is left as the run left it, however it ended. */
export function runIn(sim: Sim, options: RunOptions): Run {
  const { c } = sim;
  const series = createSeries(c);
  const schedule = makeSchedule(c);
  const every = options.everyTicks ?? 16;
  let ended = false;
  for (let tick = 0; tick < c.ticks && !ended; tick += 1) {
    sim.tick = tick;
    sim.tMs = tick * c.tickMs;
    runTick(sim, schedule);
    checkTick(sim);
    recordSeries(sim, series);
    ended = settled(sim);
    if (options.onProgress && (tick % every === 0 || ended || tick === c.ticks - 1)) {
      const { nodes } = sim.causes;
      if (options.onProgress(tick, c.ticks, nodes.length, { series, nodes }) === false) throw new RunCancelled();
    }
  }
  checkEnd(sim);
  return result(sim, series, ended);
}

/** What the shock schedules, by tick. */
interface Schedule {
  readonly withdrawals: Map<number, DueWithdrawal[]>;
  readonly flows: readonly { instrument: number; first: number; last: number; partBase: number }[];
}

function makeSchedule(c: Compiled): Schedule {
  const { shock } = c.scenario;
  const withdrawals = new Map<number, DueWithdrawal[]>();
  for (const row of shock.withdrawals) {
    const tick = Math.ceil(row.startMs / c.tickMs);
    const due = withdrawals.get(tick) ?? [];
    due.push({ account: accountNumber(c.accounts, row.account), amountUsd: row.amountUsd });
    withdrawals.set(tick, due);
  }
  const flows = shock.flows.map((flow) => {
    const first = firstFlowTick(flow, c.tickMs);
    const last = lastFlowTick(flow, c.tickMs);
    return { instrument: c.ids.indexOf(flow.instrument), first, last, partBase: flow.sizeBase / (last - first + 1) };
  });
  return { withdrawals, flows };
}

function runTick(sim: Sim, schedule: Schedule): void {
  const { c, tick, tMs } = sim;
  const { mark, liquidation } = c.scenario.venue;
  const lanes = [sim.real, ...sim.shadows];
  // T1
  c.exogenous.factors(tMs, sim.factors);
  c.exogenous.depthFactors(tMs, sim.depthFactors);
  const addedMs = c.exogenous.addedLatencyMs(tMs);
  exchangeFunding(sim);
  withdraw(sim, schedule.withdrawals.get(tick) ?? []);
  // T2
  for (const lane of lanes) takeOutside(c, lane, sim.factors, tick);
  // T3
  if (tick > 0) for (const lane of lanes) recoverBooks(c, lane);
  updateDepth(sim);
  tradeFlows(sim, schedule);
  // T4
  const sampled = tMs % mark.intervalMs === 0;
  for (const lane of lanes) {
    if (sampled) sampleMarks(c, lane, tick, tMs + mark.latencyMs + addedMs);
    publishMarks(lane, tMs);
  }
  markChanges(sim);
  // T5
  if (tick > 0) growAllTokens(sim, liquidation.actionsPerSecond, liquidation.notionalUsdPerSecond);
  sim.t5.clear();
  sim.adlQueues.clear();
  triggerStops(sim, addedMs);
  enqueueTriggered(sim, findTriggered(sim), addedMs);
  // T6
  for (const entry of takeDue(sim)) {
    if (entry.kind === 'stop') stopTurn(sim, entry);
    else liquidationTurn(sim, entry);
  }
  vaultAfterOrders(sim);
  fundAfterOrders(sim);
  if (sim.regret) closeWaves(sim, sim.regret);
  // T7
  socialisePending(sim);
  for (const lane of [sim.real, ...sim.shadows]) rememberDistances(c, lane, tick);
}

function growAllTokens(sim: Sim, actions: number | undefined, notionalUsd: number | undefined): void {
  if (actions !== undefined) growTokens(sim.actionTokens, actions, sim.c.tickMs, 1);
  if (notionalUsd !== undefined) growTokens(sim.notionalTokens, notionalUsd, sim.c.tickMs, 0);
  growOrderTokens(sim);
}

/** IDX-04: flows trade equal parts per tick; what does not fill is dropped. */
function tradeFlows(sim: Sim, schedule: Schedule): void {
  for (const { instrument: i, first, last, partBase } of schedule.flows) {
    if (sim.tick < first || sim.tick > last) continue;
    const fill = executeFlow(sim, i, isDustFlow(sim, i, partBase) ? 0 : partBase);
    const droppedBase = partBase - fill.sizeBase;
    if (fill.exhausted) sim.totals.bookExhausted = true;
    sim.outsideBase[i] = (sim.outsideBase[i] as number) + fill.sizeBase;
    sim.outsideQuoteUsd[i] = (sim.outsideQuoteUsd[i] as number) - fill.sizeBase * fill.averageUsd;
    sim.bookBase[i] = (sim.bookBase[i] as number) - fill.sizeBase;
    sim.bookQuoteUsd[i] = (sim.bookQuoteUsd[i] as number) + fill.sizeBase * fill.averageUsd;
    sim.totals.grossFlowUsd += Math.abs(fill.sizeBase * fill.averageUsd);
    sim.totals.droppedFlowBase[i] = (sim.totals.droppedFlowBase[i] as number) + droppedBase;
    record(sim, 'flow', -1, i, -1, fill.sizeBase, fill.averageUsd, droppedBase);
  }
}

/** Section 0: an order below 1e-6 USD at the published mark is dropped. */
function isDustFlow(sim: Sim, i: number, partBase: number): boolean {
  return Math.abs(partBase) * (sim.real.published.markUsd[i] as number) < DUST_USD;
}
