/**
 * From a document to arrays: everything that does not change during a run, so that one population can be run many times.
 * Struct of arrays; positions of a bucket lie together (CSR), and a second index lists positions by instrument.
 */
import { type Instrument, type Scenario, scenarioHash } from '@/lib/scenario';
import { halfLifeDecay } from './kernel/math';
import type { Curve } from './market/curve';
import { type Exogenous, makeExogenous } from './market/exogenous';
import { makeCurve } from './market/makeCurve';
import { type AccountBook, expandPopulation } from './population';

/** Maintenance tiers of one instrument (MARGIN-02), with the deductions that join them. */
export interface TierTable {
  readonly fromUsd: Float64Array;
  readonly rate: Float64Array;
  readonly deductionUsd: Float64Array;
}

export interface StopTable {
  readonly count: number;
  readonly bucket: Int32Array;
  readonly position: Int32Array;
  /** Number of the stop within its account. */
  readonly number: Int32Array;
  readonly triggerUsd: Float64Array;
  readonly sizeBase: Float64Array;
  readonly onLast: Uint8Array;
}

export interface Compiled {
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly tickMs: number;
  readonly ticks: number;
  /** Instruments. */
  readonly count: number;
  readonly ids: readonly string[];
  readonly indexUsd: Float64Array;
  readonly priceFloorUsd: Float64Array;
  readonly indexWeight: Float64Array;
  readonly sigma: Float64Array;
  readonly fundingRate8h: Float64Array;
  readonly spread: Float64Array;
  readonly permanentShare: Float64Array;
  readonly recoveryDecay: Float64Array;
  readonly curves: readonly Curve[];
  readonly tiers: readonly TierTable[];
  readonly highestRate: number;
  /** Per instrument, over its tiers. */
  readonly lowestRates: Float64Array;
  readonly highestRates: Float64Array;
  /** IDX-03 correlation, and IDX-01 coefficient of z_j in S_i, row-major. */
  readonly rho: Float64Array;
  readonly spillCoefficient: Float64Array;
  readonly spills: boolean;
  readonly lagTicks: number;
  readonly emaDecay: number;
  readonly exogenous: Exogenous;
  /** Accounts and buckets. */
  readonly accounts: AccountBook;
  readonly accountCount: number;
  readonly bucketCount: number;
  readonly positionCount: number;
  readonly bucketAccount: Int32Array;
  /** Instrument of an isolated bucket, -1 for a cross one. */
  readonly bucketIsolated: Int32Array;
  readonly bucketCollateralUsd: Float64Array;
  readonly bucketStart: Uint32Array;
  readonly positionBucket: Int32Array;
  readonly positionInstrument: Uint16Array;
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  readonly idleUsd: Float64Array;
  /** Buckets of account a: accountStart[a] .. accountStart[a+1]-1. */
  readonly accountStart: Uint32Array;
  /** Positions of instrument i, ascending: byInstrument[instrumentStart[i] .. instrumentStart[i+1]-1]. */
  readonly instrumentStart: Uint32Array;
  readonly byInstrument: Uint32Array;
  readonly stops: StopTable;
  /** Open positions of a bucket at the start. */
  readonly openPositions: Int32Array;
  /** What the book holds at the start, the other side of all accounts, and what it paid for it. */
  readonly bookBase: Float64Array;
  readonly bookQuoteUsd: Float64Array;
  /** Gross size per instrument at the start. */
  readonly grossBase: Float64Array;
}

/** No price falls below this share of the opening index (IDX-01). */
const PRICE_FLOOR_SHARE = 1e-6;

/** Compiles a parsed scenario. Throws only on what the schema should have refused. */
export function compile(scenario: Scenario): Compiled {
  const { instruments, clock, correlation, venue } = scenario;
  const ids = instruments.map((instrument) => instrument.id);
  const numbers = (pick: (instrument: Instrument) => number): Float64Array => Float64Array.from(instruments, pick);
  const indexUsd = numbers((instrument) => instrument.indexUsd);
  const sigma = numbers((instrument) => instrument.volatilityAnnual);
  const indexWeight = numbers((instrument) => instrument.indexWeight);
  const rho = stressedCorrelation(scenario);
  const lagTicks = Math.max(1, Math.ceil(correlation.spilloverLagMs / clock.tickMs));
  const accounts = expandPopulation(scenario);
  const tiers = instruments.map(makeTiers);
  return {
    scenario,
    scenarioHash: scenarioHash(scenario),
    tickMs: clock.tickMs,
    ticks: Math.floor(clock.horizonMs / clock.tickMs) + 1,
    count: ids.length,
    ids,
    indexUsd,
    priceFloorUsd: indexUsd.map((usd) => usd * PRICE_FLOOR_SHARE),
    indexWeight,
    sigma,
    fundingRate8h: numbers((instrument) => instrument.fundingRate8h),
    spread: numbers((instrument) => instrument.book.spread),
    permanentShare: numbers((instrument) => instrument.book.permanentShare),
    recoveryDecay: numbers(({ book }) =>
      book.recoveryHalfLifeMs === undefined ? 1 : halfLifeDecay(clock.tickMs, book.recoveryHalfLifeMs),
    ),
    curves: instruments.map(makeCurve),
    tiers,
    highestRate: Math.max(...tiers.map((table) => Math.max(...table.rate))),
    lowestRates: Float64Array.from(tiers, (table) => Math.min(...table.rate)),
    highestRates: Float64Array.from(tiers, (table) => Math.max(...table.rate)),
    rho,
    spillCoefficient: spillCoefficients(correlation.spillover, rho, sigma, indexWeight),
    spills: correlation.spillover !== 0,
    lagTicks,
    emaDecay: halfLifeDecay(venue.mark.intervalMs, venue.mark.emaMs),
    exogenous: makeExogenous(scenario, ids, rho, sigma),
    ...makeBuckets(scenario, accounts, ids),
  };
}

function makeTiers(instrument: Instrument): TierTable {
  const fromUsd = Float64Array.from(instrument.tiers, (tier) => tier.fromUsd);
  const rate = Float64Array.from(instrument.tiers, (tier) => tier.maintenanceRate);
  const deductionUsd = new Float64Array(rate.length);
  for (let k = 1; k < rate.length; k += 1) {
    deductionUsd[k] =
      (deductionUsd[k - 1] as number) + (fromUsd[k] as number) * ((rate[k] as number) - (rate[k - 1] as number));
  }
  return { fromUsd, rate, deductionUsd };
}

/** IDX-03: (1-s)*R0 + s*1. */
function stressedCorrelation(scenario: Scenario): Float64Array {
  const { matrix, stress } = scenario.correlation;
  return Float64Array.from(matrix.flat(), (r0) => (1 - stress) * r0 + stress);
}

function spillCoefficients(
  spillover: number,
  rho: Float64Array,
  sigma: Float64Array,
  weight: Float64Array,
): Float64Array {
  const n = sigma.length;
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      if (i === j) continue;
      out[i * n + j] =
        (spillover * (rho[i * n + j] as number) * (sigma[i] as number) * (weight[j] as number)) / (sigma[j] as number);
    }
  }
  return out;
}

function makeBuckets(scenario: Scenario, book: AccountBook, ids: readonly string[]) {
  const accountCount = book.count;
  const positionCount = book.positionInstrument.length;
  const accountStart = new Uint32Array(accountCount + 1);
  for (let a = 0; a < accountCount; a += 1) {
    const open = (book.positionStart[a + 1] as number) - (book.positionStart[a] as number);
    accountStart[a + 1] = (accountStart[a] as number) + (book.isolated[a] ? open : 1);
  }
  const bucketCount = accountStart[accountCount] as number;
  const bucketAccount = new Int32Array(bucketCount);
  const bucketIsolated = new Int32Array(bucketCount).fill(-1);
  const bucketCollateralUsd = new Float64Array(bucketCount);
  const bucketStart = new Uint32Array(bucketCount + 1);
  const positionBucket = new Int32Array(positionCount);
  const idleUsd = new Float64Array(accountCount);
  for (let a = 0; a < accountCount; a += 1) {
    const first = book.positionStart[a] as number;
    const end = book.positionStart[a + 1] as number;
    const bucket = accountStart[a] as number;
    if (book.isolated[a]) {
      let idle = book.collateralUsd[a] as number;
      for (let p = first; p < end; p += 1) {
        const b = bucket + p - first;
        bucketAccount[b] = a;
        bucketIsolated[b] = book.positionInstrument[p] as number;
        bucketCollateralUsd[b] = book.marginUsd[p] as number;
        idle -= book.marginUsd[p] as number;
        bucketStart[b + 1] = p + 1;
        positionBucket[p] = b;
      }
      idleUsd[a] = idle;
    } else {
      bucketAccount[bucket] = a;
      bucketCollateralUsd[bucket] = book.collateralUsd[a] as number;
      bucketStart[bucket + 1] = end;
      positionBucket.fill(bucket, first, end);
    }
  }
  return {
    accounts: book,
    accountCount,
    bucketCount,
    positionCount,
    bucketAccount,
    bucketIsolated,
    bucketCollateralUsd,
    bucketStart,
    positionBucket,
    positionInstrument: book.positionInstrument,
    sizeBase: book.sizeBase,
    entryUsd: book.entryUsd,
    idleUsd,
    accountStart,
    ...indexByInstrument(book.positionInstrument, ids.length),
    stops: makeStops(scenario, ids, accountStart, bucketStart, bucketIsolated, book.positionInstrument),
    ...openingInventory(book, positionBucket, bucketCount, ids.length),
  };
}

function openingInventory(book: AccountBook, positionBucket: Int32Array, bucketCount: number, count: number) {
  const openPositions = new Int32Array(bucketCount);
  const bookBase = new Float64Array(count);
  const bookQuoteUsd = new Float64Array(count);
  const grossBase = new Float64Array(count);
  for (let p = 0; p < positionBucket.length; p += 1) {
    const i = book.positionInstrument[p] as number;
    const b = positionBucket[p] as number;
    const size = book.sizeBase[p] as number;
    if (size !== 0) openPositions[b] = (openPositions[b] as number) + 1;
    bookBase[i] = (bookBase[i] as number) - size;
    grossBase[i] = (grossBase[i] as number) + Math.abs(size);
    bookQuoteUsd[i] = (bookQuoteUsd[i] as number) + size * (book.entryUsd[p] as number);
  }
  return { openPositions, bookBase, bookQuoteUsd, grossBase };
}

function indexByInstrument(positionInstrument: Uint16Array, count: number) {
  const instrumentStart = new Uint32Array(count + 1);
  for (const i of positionInstrument) instrumentStart[i + 1] = (instrumentStart[i + 1] as number) + 1;
  for (let i = 0; i < count; i += 1)
    instrumentStart[i + 1] = (instrumentStart[i + 1] as number) + (instrumentStart[i] as number);
  const next = instrumentStart.slice();
  const byInstrument = new Uint32Array(positionInstrument.length);
  positionInstrument.forEach((i, p) => {
    byInstrument[next[i] as number] = p;
    next[i] = (next[i] as number) + 1;
  });
  return { instrumentStart, byInstrument };
}

/** Stops stand on explicit accounts only; one whose position does not exist can never trigger and is left out. */
function makeStops(
  scenario: Scenario,
  ids: readonly string[],
  accountStart: Uint32Array,
  bucketStart: Uint32Array,
  bucketIsolated: Int32Array,
  positionInstrument: Uint16Array,
): StopTable {
  const rows: {
    bucket: number;
    position: number;
    number: number;
    stop: Scenario['accounts'][number]['stops'][number];
  }[] = [];
  scenario.accounts.forEach((account, a) => {
    account.stops.forEach((stop, number) => {
      const instrument = ids.indexOf(stop.instrument);
      for (let bucket = accountStart[a] as number; bucket < (accountStart[a + 1] as number); bucket += 1) {
        if ((bucketIsolated[bucket] as number) >= 0 && bucketIsolated[bucket] !== instrument) continue;
        for (let p = bucketStart[bucket] as number; p < (bucketStart[bucket + 1] as number); p += 1) {
          if (positionInstrument[p] === instrument) rows.push({ bucket, position: p, number, stop });
        }
      }
    });
  });
  return {
    count: rows.length,
    bucket: Int32Array.from(rows, (row) => row.bucket),
    position: Int32Array.from(rows, (row) => row.position),
    number: Int32Array.from(rows, (row) => row.number),
    triggerUsd: Float64Array.from(rows, (row) => row.stop.triggerUsd),
    sizeBase: Float64Array.from(rows, (row) => Math.abs(row.stop.sizeBase)),
    onLast: Uint8Array.from(rows, (row) => (row.stop.on === 'last' ? 1 : 0)),
  };
}
