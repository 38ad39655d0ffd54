/**
 * POP-01: the accounts of a scenario as arrays: the explicit ones first, then those drawn from `population` (p0, p1, ...),
 * then `maker`. Counter-based draws (RNG-01), so account n is the same whoever else is drawn.
 */
import type { Population, Scenario } from '@/lib/scenario';
import { pow } from './kernel/math';
import { inverseNormal } from './kernel/normal';
import { UniformReader } from './kernel/philox';

/** Struct of arrays; positions of account a are rows positionStart[a] .. positionStart[a+1]-1. */
export interface AccountBook {
  readonly count: number;
  readonly collateralUsd: Float64Array;
  /** 1 where every position is a bucket of its own. */
  readonly isolated: Uint8Array;
  readonly positionStart: Uint32Array;
  readonly positionInstrument: Uint16Array;
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  /** 0 for cross positions. */
  readonly marginUsd: Float64Array;
  id(account: number): string;
  /** -1 for an id that is no account. */
  indexOf(id: string): number;
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
    for (let n = 0; n < population.count; n += 1) draw(n, rows);
    if (population.balance === 'maker') addMaker(scenario, population, rows);
    if (population.fundingHours > 0) exchangeOpeningFunding(scenario, population.fundingHours, rows, explicit);
  }
  return rows.close(scenario, explicit);
}

/** Growing columns of accounts and positions. */
class Rows {
  readonly collateralUsd: number[] = [];
  readonly isolated: number[] = [];
  readonly start: number[] = [0];
  readonly instrument: number[] = [];
  readonly sizeBase: number[] = [];
  readonly entryUsd: number[] = [];
  readonly marginUsd: number[] = [];

  open(collateralUsd: number, isolated: boolean): void {
    this.collateralUsd.push(collateralUsd);
    this.isolated.push(isolated ? 1 : 0);
    this.start.push(this.instrument.length);
  }

  add(instrument: number, sizeBase: number, entryUsd: number, marginUsd: number): void {
    this.instrument.push(instrument);
    this.sizeBase.push(sizeBase);
    this.entryUsd.push(entryUsd);
    this.marginUsd.push(marginUsd);
    this.start[this.start.length - 1] = this.instrument.length;
  }

  close(scenario: Scenario, explicit: number): AccountBook {
    const count = this.collateralUsd.length;
    const drawn = scenario.population?.count ?? 0;
    const numbers = new Map(scenario.accounts.map((account, a) => [account.id, a]));
    return {
      count,
      collateralUsd: Float64Array.from(this.collateralUsd),
      isolated: Uint8Array.from(this.isolated),
      positionStart: Uint32Array.from(this.start),
      positionInstrument: Uint16Array.from(this.instrument),
      sizeBase: Float64Array.from(this.sizeBase),
      entryUsd: Float64Array.from(this.entryUsd),
      marginUsd: Float64Array.from(this.marginUsd),
      id: (a) =>
        a < explicit ? (scenario.accounts[a]?.id ?? '') : a < explicit + drawn ? `p${a - explicit}` : 'maker',
      indexOf: (id) => {
        const known = numbers.get(id);
        if (known !== undefined) return known;
        if (id === 'maker' && count > explicit + drawn) return count - 1;
        const n = /^p\d+$/.test(id) ? Number(id.slice(1)) : -1;
        return n >= 0 && n < drawn ? explicit + n : -1;
      },
    };
  }
}

/** The draws of one account, in the order POP-01 lists them. */
function makeDraw(scenario: Scenario, population: Population): (n: number, rows: Rows) => void {
  const { seed, instruments } = scenario;
  const weights = instruments.map((instrument) => population.instruments[instrument.id] ?? 0);
  const bands = population.leverage.map((band) => band.share);
  const uniforms = new UniformReader(seed, POPULATION_STREAM, 0);
  const next = (): number => uniforms.next();
  return (n, rows) => {
    uniforms.start(n);
    const equityUsd = drawEquity(population.equity, next);
    const band = population.leverage[pick(bands, next())];
    const leverage = band ? band.from * pow(band.to / band.from, next()) : 1;
    const held = pick(population.instrumentsPerAccount, next()) + 1;
    const left = weights.slice();
    const chosen: number[] = [];
    for (let k = 0; k < held; k += 1) {
      const i = pick(left, next());
      left[i] = 0;
      chosen.push(i);
    }
    const sides = chosen.map((i) => (next() < (population.longShare[instruments[i]?.id ?? ''] ?? 0.5) ? 1 : -1));
    const entries = chosen.map((i) => {
      const indexUsd = instruments[i]?.indexUsd ?? 0;
      const moved = indexUsd * (1 + population.entrySpread * normal(next()));
      return Math.max(moved, indexUsd * LEAST_ENTRY_SHARE);
    });
    const isolated = next() >= population.crossShare;
    rows.open(equityUsd, isolated);
    chosen.forEach((i, k) => {
      const indexUsd = instruments[i]?.indexUsd ?? 0;
      const sizeBase = ((sides[k] as number) * equityUsd * leverage) / held / indexUsd;
      rows.add(i, sizeBase, entries[k] as number, isolated ? equityUsd / held : 0);
    });
  };
}

function drawEquity(equity: Population['equity'], next: () => number): number {
  if (equity.kind === 'fixed') return equity.usd;
  const usd = pow(10, equity.log10Mean + equity.log10Sd * normal(next()));
  if (usd <= equity.tailFromUsd) return Math.min(usd, equity.capUsd);
  return Math.min(equity.tailFromUsd * pow(1 - next(), -1 / equity.tailAlpha), equity.capUsd);
}

/** Index drawn in proportion to shares, which need not sum to 1; the last one with a share where rounding runs over. */
function pick(shares: readonly number[], u: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  let last = 0;
  for (let k = 0; k < shares.length; k += 1) {
    const share = shares[k] as number;
    if (share <= 0) continue;
    passed += share;
    last = k;
    if (u * total < passed) return k;
  }
  return last;
}

/** One cross account with the opposite of every instrument's net. */
function addMaker(scenario: Scenario, population: Population, rows: Rows): void {
  const net = new Float64Array(scenario.instruments.length);
  rows.instrument.forEach((i, p) => {
    net[i] = (net[i] as number) + (rows.sizeBase[p] as number);
  });
  const notionalUsd = net.reduce((sum, size, i) => sum + Math.abs(size) * (scenario.instruments[i]?.indexUsd ?? 0), 0);
  rows.open(population.makerCollateralUsd ?? DEFAULT_MAKER_MULTIPLE * notionalUsd, false);
  net.forEach((size, i) => {
    if (size !== 0) rows.add(i, -size, scenario.instruments[i]?.indexUsd ?? 0, 0);
  });
}

/** Funding already exchanged before the start, among the drawn accounts and the maker. */
function exchangeOpeningFunding(scenario: Scenario, hours: number, rows: Rows, explicit: number): void {
  for (let a = explicit; a < rows.collateralUsd.length; a += 1) {
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
