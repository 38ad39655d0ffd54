/** A run made by hand: a cascade of any size over three instruments and four generations, without an engine. */
import type { NodeTable, Run } from '@/lib/engine';
import { parseScenario, type Scenario } from '@/lib/scenario';

const INSTRUMENTS = ['BTC', 'ETH', 'SOL'];
const SHARES = [0.12, 0.4, 0.36, 0.12];
const TICKS = 300;

/** A generator of its own: layouts must not lean on the one they use. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000;
  };
}

interface Fallen {
  generation: number;
  instrument: number;
  side: number;
  tick: number;
  notionalUsd: number;
  parents: { node: number; usd: number }[];
}

function fallenOf(count: number): Fallen[] {
  const random = draws(20251010);
  const sizes = SHARES.map((share) => Math.max(1, Math.round(share * count)));
  const rows: Fallen[] = [];
  const starts: number[] = [];
  sizes.forEach((size, generation) => {
    starts.push(rows.length);
    for (let n = 0; n < size; n += 1) {
      const above = generation === 0 ? 0 : (sizes[generation - 1] as number);
      const pick = (): number => (starts[generation - 1] as number) + Math.floor(above * random() ** 2);
      const parents = [...new Set(generation === 0 ? [] : [pick(), pick(), pick()])].map((node, k) => ({
        node,
        usd: (40_000 * (0.1 + random())) / (k + 1) ** 2,
      }));
      rows.push({
        generation,
        instrument: Math.floor(3 * random() ** 1.6),
        side: random() < 0.9 ? 1 : -1,
        tick: Math.floor(20 + generation * 60 + 55 * random()),
        notionalUsd: 20_000 / (0.002 + random()) ** 1.1,
        parents,
      });
    }
  });
  return rows;
}

function nodeTable(rows: readonly Fallen[]): NodeTable {
  const count = rows.length;
  const numbers = (of: (row: Fallen) => number): Float64Array => Float64Array.from(rows, of);
  const zeros = new Float64Array(count);
  const starts = (of: (row: Fallen) => number): Uint32Array => {
    const out = new Uint32Array(count + 1);
    rows.forEach((row, n) => {
      out[n + 1] = (out[n] as number) + of(row);
    });
    return out;
  };
  const parents = rows.flatMap((row) => row.parents);
  const loss = numbers((row) => 0.1 * row.notionalUsd);
  return {
    count,
    bucket: Int32Array.from(rows, (_, n) => n),
    generation: Uint8Array.from(rows, (row) => row.generation),
    cause: Uint8Array.from(rows, (row) => (row.generation === 0 ? 0 : 2)),
    fall: new Uint8Array(count),
    triggerTick: Uint32Array.from(rows, (row) => row.tick),
    firstActionTick: Uint32Array.from(rows, (row) => row.tick + 1),
    leadInstrument: Uint16Array.from(rows, (row) => row.instrument),
    leadSide: Int8Array.from(rows, (row) => row.side),
    notionalUsd: numbers((row) => row.notionalUsd),
    equityUsd: zeros,
    maintenanceUsd: zeros,
    markLossUsd: loss,
    shareStart: starts(() => 1),
    shareNode: new Int32Array(count).fill(-1),
    shareUsd: loss,
    layerStart: new Uint32Array(count + 1),
    layerUsd: new Float64Array(0),
    parentStart: starts((row) => row.parents.length),
    parentNode: Int32Array.from(parents, (parent) => parent.node),
    parentUsd: Float64Array.from(parents, (parent) => parent.usd),
    lossUsd: loss,
    paidMarginUsd: loss,
    paidFundUsd: zeros,
    paidVaultUsd: zeros,
    paidSocialisedUsd: zeros,
    unresolvedUsd: zeros,
    forgoneUsd: zeros,
    adlNotionalUsd: zeros,
  };
}

const PRICES_USD = [100_000, 4_000, 200];

export function syntheticScenario(): Scenario {
  const parsed = parseScenario({
    shockgraph: 1,
    title: 'Synthetic',
    clock: { tickMs: 100, horizonMs: TICKS * 100 },
    instruments: INSTRUMENTS.map((id, n) => ({
      id,
      indexUsd: PRICES_USD[n],
      tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
      book: { kind: 'power', depthUsdAt1pct: 1e6, exponent: 1 },
    })),
    correlation: {
      matrix: [
        [1, 0.9, 0.8],
        [0.9, 1, 0.7],
        [0.8, 0.7, 1],
      ],
    },
    venue: { fund: { startUsd: 4e6 } },
    shock: { moves: [{ instrument: 'BTC', kind: 'step', startMs: 1000, move: -0.07 }] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

/** @param fallen nodes of the cascade, about; half as many accounts more stand. */
export function syntheticRun(fallen: number): Run {
  const rows = fallenOf(fallen);
  const standing = Math.ceil(rows.length / 2);
  const count = rows.length + standing;
  const random = draws(7);
  const instruments = Array.from({ length: count }, (_, b) => rows[b]?.instrument ?? b % 3);
  const sizes = instruments.map((i, b) => {
    const row = rows[b];
    const usd = row ? row.side * row.notionalUsd : (b % 2 === 0 ? -1 : 1) * 60_000 * (1 + 20 * random());
    return usd / (PRICES_USD[i] as number);
  });
  const flat = (per: number): Float64Array => new Float64Array(TICKS * per);
  const fund = Float64Array.from({ length: TICKS }, (_, t) => Math.max(0, 4e6 - 2e4 * t));
  const nodes = nodeTable(rows);
  const none = new Float64Array(count).fill(Number.NaN);
  const equity = new Float64Array(count).fill(1e4);
  const generations = SHARES.map((_, g) => rows.filter((row) => row.generation === g).length);
  return {
    engine: 'synthetic',
    scenarioHash: '',
    digest: '',
    tickMs: 100,
    horizonMs: TICKS * 100,
    instrumentIds: INSTRUMENTS,
    summary: {
      stop: 'settled',
      ticks: TICKS,
      liquidated: { accounts: rows.length, notionalUsd: 0, generations },
      fund: { startUsd: 4e6, minUsd: 0, endUsd: 0, emptyAtMs: 20_000 },
      vault: null,
      adl: { accounts: 0, notionalUsd: 0, forgoneUsd: 0, firstAtMs: null },
      deficitUsd: 0,
      socialisedUsd: 0,
      unresolvedUsd: 0,
      openDeficitUsd: 0,
      feesUsd: { fund: 0, venue: 0 },
      refusedWithdrawalUsd: 0,
      droppedFlowBase: {},
      prices: {},
      amplification: {},
      conservation: { cashResidualUsd: 0, sizeResidualBase: 0, grossFlowUsd: 0 },
      unresolvedBuckets: 0,
    },
    series: {
      ticks: TICKS,
      instruments: 3,
      outsideUsd: flat(3),
      indexUsd: flat(3),
      markUsd: flat(3),
      bookUsd: flat(3),
      lastUsd: flat(3),
      depth: flat(3),
      consumedBase: flat(3),
      shockMarkUsd: flat(3),
      shockBookUsd: flat(3),
      fundUsd: fund,
      vaultEquityUsd: flat(1),
      inventoryUsd: flat(1),
    },
    log: {
      count: 0,
      kind: new Uint8Array(0),
      tick: new Uint32Array(0),
      bucket: new Int32Array(0),
      instrument: new Int32Array(0),
      other: new Int32Array(0),
      values: new Float64Array(0),
    },
    buckets: {
      count,
      account: Int32Array.from({ length: count }, (_, b) => b),
      isolated: new Int32Array(count).fill(-1),
      openingCollateralUsd: equity,
      collateralUsd: equity,
      equityUsd: equity,
      outcome: new Uint8Array(count),
      node: Int32Array.from({ length: count }, (_, b) => (b < rows.length ? b : -1)),
      positionStart: Uint32Array.from({ length: count + 1 }, (_, b) => b),
      positionInstrument: Uint16Array.from(instruments),
      openingSizeBase: Float64Array.from(sizes),
      entryUsd: none,
      sizeBase: Float64Array.from(sizes),
      liquidationPriceUsd: none,
      bankruptcyPriceUsd: none,
    },
    accounts: {
      count,
      written: Array.from({ length: count }, (_, b) => `a${b}`),
      drawn: 0,
      outcome: new Uint8Array(count),
      idleUsd: new Float64Array(count),
      withdrawnUsd: new Float64Array(count),
    },
    nodes,
    breaches: [],
    heldAccount: -1,
    waves: null,
  };
}
