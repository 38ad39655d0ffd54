/**
 * POP-01: the accounts of a scenario as arrays: the explicit ones first, then those drawn from `population` (p0, p1, ...),
 * then `maker`. Counter-based draws (RNG-01), so account n is the same whoever else is drawn.
 */
import type { Population, Scenario } from '@/lib/scenario';
import type { AccountNames } from './accountIds';
import { pow } from './kernel/math';
import { inverseNormal } from './kernel/normal';
import { UniformReader } from './kernel/philox';

/** Struct of arrays; positions of account a are rows positionStart[a] .. positionStart[a+1]-1. */
export interface AccountBook extends AccountNames {
  readonly collateralUsd: Float64Array;
  /** 1 where every position is a bucket of its own. */
  readonly isolated: Uint8Array;
  readonly positionStart: Uint32Array;
  readonly positionInstrument: Uint16Array;
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  /** 0 for cross positions. */
  readonly marginUsd: Float64Array;
}

const POPULATION_STREAM = 1;
/** Keep uniforms of 0 and of 1 - 2^-53 (plus a half step it rounds to 1) inside the inverse normal's open interval. */
const HALF_STEP = 1 / 0x40_0000_0000_0000;
const LARGEST_UNIFORM = 1 - 2 * HALF_STEP;
/** No entry price falls below this share of the index. */
const LEAST_ENTRY_SHARE = 1e-6;
const DEFAULT_MAKER_MULTIPLE = 10;

/** All accounts of a scenario, expanded. */
export function expandPopulation(scenario: Scenario): AccountBook {
  const ids = scenario.instruments.map((instrument) => instrument.id);
  const rows = new Rows();
  for (const account of scenario.accounts) {
    rows.open(account.collateralUsd, account.margin === 'isolated');
    for (const position of account.positions) {
      rows.add(ids.indexOf(position.instrument), position.sizeBase, position.entryUsd, position.marginUsd ?? 0);
    }
  }
  const explicit = scenario.accounts.length;
  const { population } = scenario;
  if (population) {
    const draw = makeDraw(scenario, population);
    rows.expect(population.count + 1, positionsExpected(population) + ids.length);
    for (let n = 0; n < population.count; n += 1) draw(n, rows);
    if (population.balance === 'maker') addMaker(scenario, population, rows);
    if (population.fundingHours > 0) exchangeOpeningFunding(scenario, population.fundingHours, rows, explicit);
  }
  return rows.close(scenario);
}

/** Growing columns of accounts and positions. */
class Rows {
  accounts = 0;
  positions = 0;
  collateralUsd = new Float64Array(64);
  isolated = new Uint8Array(64);
  start = new Uint32Array(65);
  instrument = new Uint16Array(64);
  sizeBase = new Float64Array(64);
  entryUsd = new Float64Array(64);
  marginUsd = new Float64Array(64);

  /** Room for this many more accounts and positions, so that columns need not grow step by step. */
  expect(accounts: number, positions: number): void {
    this.growAccounts(this.accounts + accounts);
    this.growPositions(this.positions + positions);
  }

  open(collateralUsd: number, isolated: boolean): void {
    if (this.accounts === this.isolated.length) this.growAccounts(2 * this.accounts);
    this.collateralUsd[this.accounts] = collateralUsd;
    this.isolated[this.accounts] = isolated ? 1 : 0;
    this.accounts += 1;
    this.start[this.accounts] = this.positions;
  }

  add(instrument: number, sizeBase: number, entryUsd: number, marginUsd: number): void {
    const p = this.positions;
    if (p === this.instrument.length) this.growPositions(2 * p);
    this.instrument[p] = instrument;
    this.sizeBase[p] = sizeBase;
    this.entryUsd[p] = entryUsd;
    this.marginUsd[p] = marginUsd;
    this.positions = p + 1;
    this.start[this.accounts] = p + 1;
  }

  private growAccounts(size: number): void {
    this.collateralUsd = copied(this.collateralUsd, new Float64Array(size));
    this.isolated = copied(this.isolated, new Uint8Array(size));
    this.start = copied(this.start, new Uint32Array(size + 1));
  }

  private growPositions(size: number): void {
    this.instrument = copied(this.instrument, new Uint16Array(size));
    this.sizeBase = copied(this.sizeBase, new Float64Array(size));
    this.entryUsd = copied(this.entryUsd, new Float64Array(size));
    this.marginUsd = copied(this.marginUsd, new Float64Array(size));
  }

  close(scenario: Scenario): AccountBook {
    const count = this.accounts;
    return {
      count,
      collateralUsd: this.collateralUsd.slice(0, count),
      isolated: this.isolated.slice(0, count),
      positionStart: this.start.slice(0, count + 1),
      positionInstrument: this.instrument.slice(0, this.positions),
      sizeBase: this.sizeBase.slice(0, this.positions),
      entryUsd: this.entryUsd.slice(0, this.positions),
      marginUsd: this.marginUsd.slice(0, this.positions),
      written: scenario.accounts.map((account) => account.id),
      drawn: scenario.population?.count ?? 0,
    };
  }
}

/** Positions of the drawn accounts, on average with some to spare. */
function positionsExpected({ count, instrumentsPerAccount }: Population): number {
  const total = instrumentsPerAccount.reduce((sum, share) => sum + share, 0);
  const mean = instrumentsPerAccount.reduce((sum, share, k) => sum + (share / total) * (k + 1), 0);
  return Math.ceil(count * mean * 1.02) + 64;
}

function copied<T extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(from: T, into: T): T {
  into.set(from.subarray(0, into.length));
  return into;
}

/** The draws of one account, in the order POP-01 lists them. */
function makeDraw(scenario: Scenario, population: Population): (n: number, rows: Rows) => void {
  const { seed, instruments } = scenario;
  const weights = Float64Array.from(instruments, ({ id }) => population.instruments[id] ?? 0);
  const longShares = Float64Array.from(instruments, ({ id }) => population.longShare[id] ?? 0.5);
  const indexUsd = Float64Array.from(instruments, (instrument) => instrument.indexUsd);
  const bands = Float64Array.from(population.leverage, (band) => band.share);
  const counts = Float64Array.from(population.instrumentsPerAccount);
  const uniforms = new UniformReader(seed, POPULATION_STREAM, 0);
  const next = (): number => uniforms.next();
  const left = new Float64Array(instruments.length);
  const chosen = new Uint16Array(counts.length);
  const isLong = new Uint8Array(counts.length);
  const entryUsd = new Float64Array(counts.length);
  return (n, rows) => {
    uniforms.start(n);
    const equityUsd = drawEquity(population.equity, next);
    const band = population.leverage[pick(bands, next())];
    const leverage = band ? band.from * pow(band.to / band.from, next()) : 1;
    const held = pick(counts, next()) + 1;
    left.set(weights);
    for (let k = 0; k < held; k += 1) {
      const i = pick(left, next());
      left[i] = 0;
      chosen[k] = i;
    }
    for (let k = 0; k < held; k += 1) isLong[k] = next() < (longShares[chosen[k] as number] as number) ? 1 : 0;
    for (let k = 0; k < held; k += 1) {
      const usd = indexUsd[chosen[k] as number] as number;
      entryUsd[k] = Math.max(usd * (1 + population.entrySpread * normal(next())), usd * LEAST_ENTRY_SHARE);
    }
    const isolated = next() >= population.crossShare;
    rows.open(equityUsd, isolated);
    for (let k = 0; k < held; k += 1) {
      const i = chosen[k] as number;
      const sizeBase = ((isLong[k] === 1 ? 1 : -1) * equityUsd * leverage) / held / (indexUsd[i] as number);
      rows.add(i, sizeBase, entryUsd[k] as number, isolated ? equityUsd / held : 0);
    }
  };
}

function drawEquity(equity: Population['equity'], next: () => number): number {
  if (equity.kind === 'fixed') return equity.usd;
  const usd = pow(10, equity.log10Mean + equity.log10Sd * normal(next()));
  if (usd <= equity.tailFromUsd) return Math.min(usd, equity.capUsd);
  return Math.min(equity.tailFromUsd * pow(1 - next(), -1 / equity.tailAlpha), equity.capUsd);
}

/** Index drawn in proportion to shares, which need not sum to 1; the last one with a share where rounding runs over. */
function pick(shares: Float64Array, u: number): number {
  let total = 0;
  for (let k = 0; k < shares.length; k += 1) total += shares[k] as number;
  const wanted = u * total;
  let passed = 0;
  let last = 0;
  for (let k = 0; k < shares.length; k += 1) {
    const share = shares[k] as number;
    if (share <= 0) continue;
    passed += share;
    last = k;
    if (wanted < passed) return k;
  }
  return last;
}

/** One cross account with the opposite of every instrument's net. */
function addMaker(scenario: Scenario, population: Population, rows: Rows): void {
  const net = new Float64Array(scenario.instruments.length);
  for (let p = 0; p < rows.positions; p += 1) {
    const i = rows.instrument[p] as number;
    net[i] = (net[i] as number) + (rows.sizeBase[p] as number);
  }
  const notionalUsd = net.reduce((sum, size, i) => sum + Math.abs(size) * (scenario.instruments[i]?.indexUsd ?? 0), 0);
  rows.open(population.makerCollateralUsd ?? DEFAULT_MAKER_MULTIPLE * notionalUsd, false);
  net.forEach((size, i) => {
    if (size !== 0) rows.add(i, -size, scenario.instruments[i]?.indexUsd ?? 0, 0);
  });
}

/** Funding already exchanged before the start, among the drawn accounts and the maker. */
function exchangeOpeningFunding(scenario: Scenario, hours: number, rows: Rows, explicit: number): void {
  for (let a = explicit; a < rows.accounts; a += 1) {
    for (let p = rows.start[a] as number; p < (rows.start[a + 1] as number); p += 1) {
      const instrument = scenario.instruments[rows.instrument[p] as number];
      if (!instrument) continue;
      const paidUsd = ((rows.sizeBase[p] as number) * instrument.indexUsd * instrument.fundingRate8h * hours) / 8;
      rows.collateralUsd[a] = (rows.collateralUsd[a] as number) - paidUsd;
      if (rows.isolated[a]) rows.marginUsd[p] = (rows.marginUsd[p] as number) - paidUsd;
    }
  }
}

/** Standard normal of a uniform in [0, 1). */
function normal(uniform: number): number {
  return inverseNormal(Math.min(uniform + HALF_STEP, LARGEST_UNIFORM));
}
