/** Section 10: what a run is, folded from the twin's world. */
import { EVENT_NAMES } from '../events';
import { sha256Hex } from '../kernel/sha256';
import { type Stop as Ending, EVENT_VALUES, OUTCOMES, type Outcome } from '../types';
import { fundTotal } from './fund';
import { grossUsd, vaultEquity } from './inventory';
import { equityOf } from './margin';
import { bookUsd, consumed, indexUsd, lastUsd } from './prices';
import { shadowAt } from './watched';
import { type Account, at, type Bucket, type EventRow, type Node, openPositions, type World } from './world';

/** One value per tick and instrument, or one per tick. */
export interface ReferenceSeries {
  readonly outsideUsd: number[];
  readonly indexUsd: number[];
  readonly markUsd: number[];
  readonly bookUsd: number[];
  readonly lastUsd: number[];
  readonly depth: number[];
  readonly consumedBase: number[];
  readonly shockMarkUsd: number[];
  readonly shockBookUsd: number[];
  readonly fundUsd: number[];
  readonly vaultEquityUsd: number[];
  readonly inventoryUsd: number[];
}

export const newSeries = (): ReferenceSeries => ({
  outsideUsd: [],
  indexUsd: [],
  markUsd: [],
  bookUsd: [],
  lastUsd: [],
  depth: [],
  consumedBase: [],
  shockMarkUsd: [],
  shockBookUsd: [],
  fundUsd: [],
  vaultEquityUsd: [],
  inventoryUsd: [],
});

/** T8. */
export function recordSeries(world: World, series: ReferenceSeries): void {
  const shadow = shadowAt(world, 0);
  world.instruments.forEach((_, i) => {
    series.outsideUsd.push(at(world.real.outsideUsd, i));
    series.indexUsd.push(indexUsd(world, world.real, i));
    series.markUsd.push(at(world.real.markUsd, i));
    series.bookUsd.push(bookUsd(world, world.real, i));
    series.lastUsd.push(lastUsd(world, world.real, i));
    series.depth.push(at(world.depth, i));
    series.consumedBase.push(consumed(world.real, i));
    series.shockMarkUsd.push(at(shadow.markUsd, i));
    series.shockBookUsd.push(bookUsd(world, shadow, i));
  });
  series.fundUsd.push(fundTotal(world));
  series.vaultEquityUsd.push(world.vault ? vaultEquity(world, world.vault) : 0);
  const held = world.vault ? grossUsd(world, world.vault.inventory) : 0;
  series.inventoryUsd.push(held + grossUsd(world, world.fundInventory));
}

/** DET-01: SHA-256 over the rows, 65 bytes each, little-endian. */
export function digestOf(events: readonly EventRow[]): string {
  const bytes = new Uint8Array(65 * events.length);
  const view = new DataView(bytes.buffer);
  events.forEach(({ kind, tick, bucket, instrument, other, values }, n) => {
    const start = 65 * n;
    view.setUint8(start, EVENT_NAMES.indexOf(kind));
    view.setUint32(start + 1, tick, true);
    view.setInt32(start + 5, bucket, true);
    view.setInt32(start + 9, instrument, true);
    view.setInt32(start + 13, other, true);
    for (let v = 0; v < EVENT_VALUES; v += 1) view.setFloat64(start + 17 + 8 * v, (values[v] ?? 0) + 0, true);
  });
  return sha256Hex(bytes);
}

/** Section 10: of several, the last in this order. */
export function outcomeOf(world: World, bucket: Bucket): Outcome {
  const isOpen = openPositions(bucket).length > 0;
  if (isOpen && equityOf(bucket, world.real.markUsd) < 0) return 'underwater';
  if (bucket.wasTakenOver) return 'taken-over';
  if (bucket.wasBankrupt) return 'bankrupt';
  if (bucket.wasLiquidated && !isOpen) return 'liquidated';
  if (bucket.wasDeleveraged) return 'deleveraged';
  if (bucket.wasStopped) return 'stopped-out';
  if (bucket.wasLiquidated) return 'reduced';
  return bucket.didRecover ? 'recovered' : 'untouched';
}

export function accountOutcome(world: World, account: Account): Outcome {
  const places = account.buckets.map((bucket) => OUTCOMES.indexOf(outcomeOf(world, bucket)));
  return at(OUTCOMES, Math.max(0, ...places));
}

/** CAUSE-06. */
export interface Payment {
  readonly lossUsd: number;
  readonly paidMarginUsd: number;
  readonly paidFundUsd: number;
  readonly paidVaultUsd: number;
  readonly paidSocialisedUsd: number;
  readonly unresolvedUsd: number;
}

export function paymentOf(world: World, { bucket }: Node): Payment {
  let opening = bucket.openingCollateralUsd - bucket.withdrawnUsd;
  for (const { openingBase, instrument, entryUsd } of bucket.positions) {
    opening += openingBase * (at(world.instruments, instrument).indexUsd - entryUsd);
  }
  const equity = equityOf(bucket, world.real.markUsd);
  const paidMarginUsd = opening - Math.max(0, equity);
  const openUsd = Math.max(0, -equity - bucket.unresolvedUsd);
  return {
    lossUsd: paidMarginUsd + bucket.deficitUsd + openUsd,
    paidMarginUsd,
    paidFundUsd: bucket.paidFundUsd,
    paidVaultUsd: bucket.paidVaultUsd,
    paidSocialisedUsd: bucket.paidSocialisedUsd,
    unresolvedUsd: bucket.unresolvedUsd + openUsd,
  };
}

/** Negative equity of buckets and vault with open positions. */
export function openDeficitUsd(world: World): number {
  let usd = 0;
  for (const bucket of world.buckets) {
    if (openPositions(bucket).length > 0) usd += Math.max(0, -equityOf(bucket, world.real.markUsd));
  }
  const { vault } = world;
  if (vault?.inventory.some(({ sizeBase }) => sizeBase !== 0)) usd += Math.max(0, -vaultEquity(world, vault));
  return usd;
}

/** Section 2, `stop`: the worst that applies. */
export function endingOf(world: World, settled: boolean): Ending {
  if (world.totals.isLossUnresolved || openDeficitUsd(world) > 1e-6) return 'loss-unresolved';
  if (world.totals.isBookExhausted) return 'book-exhausted';
  return settled ? 'settled' : 'horizon';
}

export interface ReferenceSummary {
  readonly stop: Ending;
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
  readonly prices: Record<string, { indexUsd: number; markUsd: number; bookUsd: number; lastUsd: number }>;
  readonly amplification: Record<string, number | null>;
  readonly unresolvedBuckets: number;
}

export function summaryOf(world: World, series: ReferenceSeries, startUsd: number, settled: boolean): ReferenceSummary {
  const { totals, vault } = world;
  const forced = world.buckets.filter(({ wasLiquidated }) => wasLiquidated);
  const generations: number[] = [];
  for (const { trigger } of world.nodes) {
    while (generations.length <= trigger.generation) generations.push(0);
    generations[trigger.generation] = at(generations, trigger.generation) + 1;
  }
  const byId = <T>(value: (i: number) => T): Record<string, T> =>
    Object.fromEntries(world.instruments.map(({ id }, i) => [id, value(i)]));
  return {
    stop: endingOf(world, settled),
    ticks: world.tick + 1,
    liquidated: {
      accounts: new Set(forced.map(({ account }) => account.index)).size,
      notionalUsd: forced.reduce((sum, { firstTriggeredUsd }) => sum + firstTriggeredUsd, 0),
      generations,
    },
    fund: { startUsd, minUsd: totals.fundMinUsd, endUsd: fundTotal(world), emptyAtMs: totals.fundEmptyMs },
    vault: vault
      ? {
          startUsd: world.scenario.venue.vault?.capitalUsd ?? 0,
          minEquityUsd: vault.minEquityUsd,
          equityUsd: vaultEquity(world, vault),
          inventoryUsd: grossUsd(world, vault.inventory),
        }
      : null,
    adl: {
      accounts: totals.adlAccounts.size,
      notionalUsd: totals.adlNotionalUsd,
      forgoneUsd: totals.forgoneUsd,
      firstAtMs: totals.adlFirstMs,
    },
    deficitUsd: totals.deficitUsd,
    socialisedUsd: totals.socialisedUsd,
    unresolvedUsd: totals.unresolvedUsd,
    openDeficitUsd: openDeficitUsd(world),
    feesUsd: { fund: totals.feesFundUsd, venue: world.venueCashUsd },
    refusedWithdrawalUsd: totals.refusedUsd,
    droppedFlowBase: byId((i) => at(totals.droppedFlowBase, i)),
    prices: byId((i) => ({
      indexUsd: indexUsd(world, world.real, i),
      markUsd: at(world.real.markUsd, i),
      bookUsd: bookUsd(world, world.real, i),
      lastUsd: lastUsd(world, world.real, i),
    })),
    amplification: byId((i) => amplification(world, series, i)),
    unresolvedBuckets: world.buckets.filter(({ unresolvedReported }) => unresolvedReported).length,
  };
}

/** Largest move of the book over that of shadow 0; null where the shock moved nothing. */
function amplification(world: World, series: ReferenceSeries, i: number): number | null {
  const { length } = world.instruments;
  const most = (all: readonly number[]): number =>
    all
      .filter((_, n) => n % length === i)
      .map((usd) => usd / at(world.instruments, i).indexUsd - 1)
      .reduce((best, move) => (Math.abs(move) > Math.abs(best) ? move : best), 0);
  const alone = most(series.shockBookUsd);
  return alone === 0 ? null : most(series.bookUsd) / alone;
}
