/** From the state at the end to the columns of a Run (section 10). */

import { nodeTable } from './causes/nodeTable';
import { cashResidual, sizeResidual } from './laws';
import { closeLog, digestOf } from './log';
import { bookUsd, indexUsd, lastUsd } from './market/lane';
import { FATE, outcomeOf } from './outcomes';
import { cutSeries } from './series';
import type { Sim } from './state';
import { type AccountTable, type BucketTable, OUTCOMES, type Run, type Series, type Stop, type Summary } from './types';
import { writeFirstPrices } from './venue/firstActions';
import { fundBalance } from './venue/fund';
import { inventoryNotional } from './venue/inventory';
import { bankruptcyPrices, equity, liquidationPrice } from './venue/margin';
import { vaultEquity } from './venue/vault';
import { ENGINE_VERSION } from './version';

/** An open deficit above this at the end makes the stop `loss-unresolved`. */
const OPEN_DEFICIT_USD = 1e-6;

/**
 * The run. Its tables of buckets, accounts and nodes are made when first read, so that a run among thousands costs what the
 * shock reached; reading them after the state was handed to the next run is a RangeError.
 */
export function result(sim: Sim, series: Series, ended: boolean): Run {
  const { c } = sim;
  const log = closeLog(sim.log);
  const ticks = sim.tick + 1;
  const cut = cutSeries(series, ticks);
  const buckets = once(sim, () => bucketTable(sim));
  const accounts = once(sim, () => accountTable(sim, buckets()));
  const nodes = once(sim, () => nodeTable(sim));
  let hashed: string | undefined;
  const digest = (): string => {
    hashed ??= digestOf(log);
    return hashed;
  };
  return {
    engine: ENGINE_VERSION,
    scenarioHash: c.scenarioHash,
    /** Hashed when first read. */
    get digest() {
      return digest();
    },
    tickMs: c.tickMs,
    horizonMs: c.scenario.clock.horizonMs,
    instrumentIds: c.ids,
    summary: summarise(sim, cut, ticks, ended),
    series: cut,
    log,
    heldAccount: sim.heldAccount,
    waves: sim.regret?.waves ?? null,
    get buckets() {
      return buckets();
    },
    get accounts() {
      return accounts();
    },
    get nodes() {
      return nodes();
    },
    /** Working out the causes is what checks their law. */
    get breaches() {
      nodes();
      return sim.breaches;
    },
  };
}

function once<T>(sim: Sim, make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made === undefined) {
      if (sim.reused) throw new RangeError('read the tables of a run before the next run of its runner');
      made = make();
    }
    return made;
  };
}

function bucketTable(sim: Sim): BucketTable {
  const { c } = sim;
  const { markUsd } = sim.real.published;
  const prices = endPrices(sim);
  const equityUsd = new Float64Array(c.bucketCount);
  const outcome = new Uint8Array(c.bucketCount);
  for (let b = 0; b < c.bucketCount; b += 1) {
    const usd = equity(c, sim, markUsd, b);
    const open = (sim.openPositions[b] as number) > 0;
    equityUsd[b] = usd;
    outcome[b] = OUTCOMES.indexOf(outcomeOf(sim.marksOfFate[b] as number, open, usd));
  }
  return {
    count: c.bucketCount,
    account: c.bucketAccount.slice(),
    isolated: c.bucketIsolated.slice(),
    openingCollateralUsd: c.bucketCollateralUsd.slice(),
    collateralUsd: sim.collateralUsd.slice(),
    equityUsd,
    outcome,
    node: sim.causes.nodeOf.slice(),
    positionStart: c.bucketStart.slice(),
    positionInstrument: c.positionInstrument.slice(),
    openingSizeBase: c.sizeBase.slice(),
    entryUsd: c.entryUsd.slice(),
    sizeBase: sim.sizeBase.slice(),
    ...prices,
  };
}

/** Liquidation and bankruptcy prices at the end; of closed positions, those at the bucket's first action. */
function endPrices(sim: Sim): { liquidationPriceUsd: Float64Array; bankruptcyPriceUsd: Float64Array } {
  const { c } = sim;
  const { markUsd } = sim.real.published;
  const liquidationPriceUsd = new Float64Array(c.positionCount).fill(Number.NaN);
  const bankruptcyPriceUsd = new Float64Array(c.positionCount).fill(Number.NaN);
  for (const [b, first] of sim.firstActions) writeFirstPrices(c, b, first, liquidationPriceUsd, bankruptcyPriceUsd);
  for (let b = 0; b < c.bucketCount; b += 1) {
    if (sim.openPositions[b] === 0) continue;
    const first = c.bucketStart[b] as number;
    const prices = bankruptcyPrices(c, sim, markUsd, b);
    for (let n = 0; n < prices.length; n += 1) {
      if (sim.sizeBase[first + n] === 0) continue;
      bankruptcyPriceUsd[first + n] = prices[n] as number;
      liquidationPriceUsd[first + n] = liquidationPrice(c, sim, markUsd, first + n);
    }
  }
  return { liquidationPriceUsd, bankruptcyPriceUsd };
}

function accountTable(sim: Sim, buckets: BucketTable): AccountTable {
  const { c } = sim;
  const outcome = new Uint8Array(c.accountCount);
  const withdrawnUsd = new Float64Array(c.accountCount);
  for (const [a, usd] of sim.withdrawnUsd) withdrawnUsd[a] = usd;
  buckets.outcome.forEach((value, b) => {
    const a = c.bucketAccount[b] as number;
    outcome[a] = Math.max(outcome[a] as number, value);
  });
  return {
    count: c.accountCount,
    written: c.accounts.written,
    drawn: c.accounts.drawn,
    outcome,
    idleUsd: sim.idleUsd.slice(),
    withdrawnUsd,
  };
}

function summarise(sim: Sim, series: Series, ticks: number, ended: boolean): Summary {
  const { c, totals } = sim;
  const { venue } = c.scenario;
  const openDeficitUsd = openDeficit(sim);
  return {
    stop: stopOf(sim, ended, openDeficitUsd),
    ticks,
    liquidated: liquidated(sim),
    fund: {
      startUsd: sim.openingFundUsd,
      minUsd: totals.fundMinUsd,
      endUsd: fundBalance(sim),
      emptyAtMs: totals.fundEmptyAtMs,
    },
    vault: venue.vault
      ? {
          startUsd: venue.vault.capitalUsd,
          minEquityUsd: totals.vaultMinEquityUsd,
          equityUsd: vaultEquity(sim),
          inventoryUsd: inventoryNotional(sim, sim.vault),
        }
      : null,
    adl: {
      accounts: new Set([...totals.adlBuckets].map((b) => c.bucketAccount[b])).size,
      notionalUsd: totals.adlNotionalUsd,
      forgoneUsd: totals.adlForgoneUsd,
      firstAtMs: totals.adlFirstMs,
    },
    deficitUsd: totals.deficitUsd,
    socialisedUsd: totals.socialisedUsd,
    unresolvedUsd: totals.unresolvedUsd,
    openDeficitUsd,
    feesUsd: { fund: sim.feesToFundUsd, venue: sim.venueCashUsd },
    refusedWithdrawalUsd: totals.refusedWithdrawalUsd,
    droppedFlowBase: byInstrument(sim, (i) => totals.droppedFlowBase[i] as number),
    prices: byInstrument(sim, (i) => ({
      indexUsd: indexUsd(c, sim.real, i),
      markUsd: sim.real.published.markUsd[i] as number,
      bookUsd: bookUsd(sim.real, i),
      lastUsd: lastUsd(c, sim.real, i),
    })),
    amplification: byInstrument(sim, (i) => amplification(c.indexUsd[i] as number, series, i)),
    conservation: {
      cashResidualUsd: cashResidual(sim),
      sizeResidualBase: sizeResidual(sim).residualBase,
      grossFlowUsd: totals.grossFlowUsd,
    },
    unresolvedBuckets: sim.unresolvedReported.size,
  };
}

function byInstrument<T>(sim: Sim, value: (i: number) => T): Record<string, T> {
  return Object.fromEntries(sim.c.ids.map((id, i) => [id, value(i)]));
}

/** Negative equity of buckets and of the vault with positions still open. Who is below zero was triggered, or just changed. */
function openDeficit(sim: Sim): number {
  const { c } = sim;
  let sum = 0;
  const add = (b: number): void => {
    const usd = equity(c, sim, sim.real.published.markUsd, b);
    if (usd < 0 && (sim.openPositions[b] as number) > 0) sum -= usd;
  };
  for (const b of sim.changed.slice().sort((x, y) => x - y)) add(b);
  if (sim.heldAccount >= 0) {
    const end = c.accountStart[sim.heldAccount + 1] as number;
    for (let b = c.accountStart[sim.heldAccount] as number; b < end; b += 1) if (sim.isChanged[b] === 0) add(b);
  }
  const vaultUsd = inventoryNotional(sim, sim.vault) > 0 ? vaultEquity(sim) : 0;
  return vaultUsd < 0 ? sum - vaultUsd : sum;
}

/** The worst of the reasons that hold (section 2). */
function stopOf(sim: Sim, ended: boolean, openDeficitUsd: number): Stop {
  if (sim.totals.unresolvedUsd > 0 || openDeficitUsd > OPEN_DEFICIT_USD) return 'loss-unresolved';
  if (sim.totals.bookExhausted) return 'book-exhausted';
  return ended ? 'settled' : 'horizon';
}

/** Accounts with a bucket liquidated or taken over, their notional at the first trigger, and all nodes by generation. */
function liquidated(sim: Sim): Summary['liquidated'] {
  const accounts = new Set<number>();
  let notionalUsd = 0;
  const generations: number[] = [];
  for (const node of sim.causes.nodes) {
    while (generations.length <= node.generation) generations.push(0);
    generations[node.generation] = (generations[node.generation] as number) + 1;
  }
  for (const b of sim.changed.slice().sort((x, y) => x - y)) {
    if (!((sim.marksOfFate[b] as number) & (FATE.reduced | FATE.takenOver))) continue;
    accounts.add(sim.c.bucketAccount[b] as number);
    notionalUsd += sim.firstTriggerNotionalUsd.get(b) ?? 0;
  }
  return { accounts: accounts.size, notionalUsd, generations };
}

/** Largest fall (or rise) of the book over that of the book under the shock alone. */
function amplification(openingUsd: number, series: Series, i: number): number | null {
  let total = 0;
  let alone = 0;
  for (let at = i; at < series.bookUsd.length; at += series.instruments) {
    const move = (series.bookUsd[at] as number) / openingUsd - 1;
    const shockMove = (series.shockBookUsd[at] as number) / openingUsd - 1;
    if (Math.abs(move) > Math.abs(total)) total = move;
    if (Math.abs(shockMove) > Math.abs(alone)) alone = shockMove;
  }
  return alone === 0 ? null : total / alone;
}
