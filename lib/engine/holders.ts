/**
 * Who holds what at the start: accounts, their buckets and positions (MARGIN-01) as columns. Positions of a bucket lie
 * together (CSR), and a second index lists positions by instrument. Shared by all runs and shocks of one population.
 */
import type { Scenario } from '@/lib/scenario';
import { type AccountBook, expandPopulation } from './population';

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

export interface Holders {
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

/** Whether two scenarios have the same accounts, position for position, under the same margin tiers. */
export function sameHolders(a: Scenario, b: Scenario): boolean {
  if (a === b) return true;
  if (a.population && a.seed !== b.seed) return false;
  const same = (x: unknown, y: unknown): boolean => x === y || JSON.stringify(x) === JSON.stringify(y);
  const drawn = (scenario: Scenario): unknown =>
    scenario.instruments.map(({ id, indexUsd, tiers, fundingRate8h }) => [id, indexUsd, tiers, fundingRate8h]);
  return same(drawn(a), drawn(b)) && same(a.population, b.population) && same(a.accounts, b.accounts);
}

/** Draws and lays out all accounts of a scenario. */
export function makeHolders(scenario: Scenario, ids: readonly string[]): Holders {
  const book = expandPopulation(scenario);
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
    stops: makeStops(scenario, ids, accountStart, bucketStart, book.positionInstrument),
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
