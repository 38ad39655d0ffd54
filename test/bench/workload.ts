/**
 * The benchmark's scenarios: 20 instruments, N drawn accounts of 3 positions on average, 600 ticks, a fall of 15 % over 60
 * ticks with feedback through the books and a fund. Depth and fund grow with N, so that a larger N is the same market
 * with more people. Nobody is deleveraged or socialised: what a rescan of opening positions finds first is what the engine
 * triggers first.
 */
import { compile } from '@/lib/engine';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { walkKnots } from './noise';

export const PATHS = ['smooth', 'noisy'] as const;
export type PathKind = (typeof PATHS)[number];
export const SHARES = [0.01, 0.2] as const;
export type LiquidatedShare = (typeof SHARES)[number];

/** What a scenario is made for. */
export interface Workload {
  /** Drawn accounts; with `crowd`, all accounts. */
  readonly accounts: number;
  readonly path: PathKind;
  /** About this share of the accounts is liquidated. */
  readonly share: LiquidatedShare;
  /** Accounts that the shock can reach; the others, at 1.01x, are never touched. Left out: all. */
  readonly exposed?: number;
}

export const TICKS = 600;
/** The fall begins with the first tick and is over after this many. */
export const FALL_TICKS = 60;
const FALL = -0.15;
const INSTRUMENTS = 20;
const TICK_MS = 1_000;
const MAINTENANCE_RATE = 0.02;
const NOISE_PER_TICK = 0.002;
/** A document may not draw more; larger populations are set after parsing. */
const PARSED_ACCOUNTS = 10_000;

/** Bands of leverage by share of accounts, and depth of one book in USD per account, found by running at 10^4 accounts. */
interface Calibration {
  readonly leverage: { from: number; to: number; share: number }[];
  readonly depthUsdPerAccount: number;
}

const CALIBRATIONS: Readonly<Record<PathKind, Readonly<Record<LiquidatedShare, Calibration>>>> = {
  smooth: {
    0.01: bands(0.025, 20),
    0.2: bands(0.43, 200),
  },
  noisy: {
    0.01: bands(0.015, 20),
    0.2: bands(0.38, 200),
  },
};

/** Most accounts between 1x and 5x, the share `high` between 5x and 25x. */
function bands(high: number, depthUsdPerAccount: number): Calibration {
  return {
    leverage: [
      { from: 1, to: 5, share: 1 - high },
      { from: 5, to: 25, share: high },
    ],
    depthUsdPerAccount,
  };
}

/** The scenario of a workload. Above the limits of a document it is a parsed one with a larger count. */
export function makeScenario(workload: Workload): Scenario {
  const { accounts, path, share, exposed } = workload;
  const drawn = exposed ?? accounts;
  const scenario = parsed(document(Math.min(drawn, PARSED_ACCOUNTS), path, share, drawn));
  const { population } = scenario;
  if (!population) throw new Error('the workload draws no accounts');
  const whole = { ...scenario, population: { ...population, count: drawn } };
  return exposed === undefined ? whole : withCrowd(whole, accounts - exposed);
}

/** Another shock on the same accounts, for what a reset costs: the fall is half as deep. */
export function withOtherShock(scenario: Scenario): Scenario {
  const moves = scenario.shock.moves.map((move) =>
    move.kind === 'path'
      ? { ...move, path: move.path.map(([ms, factor]): [number, number] => [ms, (1 + factor) / 2]) }
      : { ...move, move: move.move / 2 },
  );
  return { ...scenario, shock: { ...scenario.shock, moves } };
}

function document(count: number, path: PathKind, share: LiquidatedShare, accounts: number) {
  const { leverage, depthUsdPerAccount } = CALIBRATIONS[path][share];
  const ids = Array.from({ length: INSTRUMENTS }, (_, i) => `I${i}`);
  return {
    shockgraph: 1,
    title: `Benchmark: ${accounts} accounts, ${path} path, ${share} liquidated`,
    seed: 4,
    clock: { tickMs: TICK_MS, horizonMs: (TICKS - 1) * TICK_MS },
    instruments: ids.map((id, i) => ({
      id,
      indexUsd: 1_000 / (i + 1),
      indexWeight: 0.5,
      tiers: [{ fromUsd: 0, maintenanceRate: MAINTENANCE_RATE }],
      // What recovers keeps the marks moving in every tick to the horizon.
      book: {
        kind: 'power',
        depthUsdAt1pct: depthUsdPerAccount * accounts,
        maxDistance: 0.9,
        recoveryHalfLifeMs: 60_000,
      },
    })),
    population: {
      count,
      equity: { kind: 'lognormalPareto', log10Mean: 3, log10Sd: 0.7, tailAlpha: 2, tailFromUsd: 1e6, capUsd: 1e6 },
      leverage,
      instruments: Object.fromEntries(ids.map((id) => [id, 1])),
      instrumentsPerAccount: [0.15, 0.2, 0.3, 0.2, 0.15],
      longShare: Object.fromEntries(ids.map((id) => [id, 0.7])),
      entrySpread: 0.003,
      balance: 'maker',
    },
    venue: {
      mark: { rule: 'index' },
      liquidation: { size: { kind: 'full' }, limit: { kind: 'none' }, feeRate: 0.0005, residue: ['fund'] },
      fund: { startUsd: 100_000 * accounts },
      socialise: 'none',
    },
    shock: { moves: ids.map((id, i) => move(id, i, path)) },
  };
}

function move(id: string, instrument: number, path: PathKind) {
  const durationMs = FALL_TICKS * TICK_MS;
  if (path === 'smooth') return { instrument: id, kind: 'ramp', startMs: 0, durationMs, move: FALL };
  const walk = walkKnots(instrument, TICKS, NOISE_PER_TICK);
  const knots = walk.map((factor, tick): [number, number] => [
    tick * TICK_MS,
    Number((factor * (1 + FALL * Math.min(1, tick / FALL_TICKS))).toFixed(9)),
  ]);
  return { instrument: id, kind: 'path', path: knots.slice(1) };
}

function parsed(input: unknown): Scenario {
  const result = parseScenario(input);
  if (!result.ok) throw new Error(result.errors.map((error) => error.message).join('; '));
  return result.scenario;
}

/**
 * Writes the drawn accounts out, so that they are the same in every crowd, and draws the crowd: all at 1.01x, which
 * neither the fall nor the noise comes near.
 */
function withCrowd(scenario: Scenario, crowd: number): Scenario {
  const { population } = scenario;
  if (!population) throw new Error('the workload draws no accounts');
  const c = compile({ ...scenario, population: { ...population, balance: 'none' } });
  const accounts = Array.from({ length: c.accountCount }, (_, a) => {
    const first = c.bucketStart[a] as number;
    const end = c.bucketStart[a + 1] as number;
    return {
      id: `exposed${a}`,
      role: 'trader' as const,
      collateralUsd: c.bucketCollateralUsd[a] as number,
      margin: 'cross' as const,
      orderLatencyMs: 0,
      stops: [],
      positions: Array.from({ length: end - first }, (_unused, k) => ({
        instrument: c.ids[c.positionInstrument[first + k] as number] as string,
        sizeBase: c.sizeBase[first + k] as number,
        entryUsd: c.entryUsd[first + k] as number,
      })),
    };
  });
  return {
    ...scenario,
    accounts,
    population: { ...population, count: Math.max(1, crowd), leverage: [{ from: 1.01, to: 1.01, share: 1 }] },
  };
}
