/**
 * From a document to arrays: everything that does not change during a run, so that one population can be run many times.
 * Struct of arrays; positions of a bucket lie together (CSR), and a second index lists positions by instrument.
 */
import { type Instrument, type Scenario, scenarioHash } from '@/lib/scenario';
import { type Holders, makeHolders, sameHolders } from './holders';
import { halfLifeDecay } from './kernel/math';
import type { Curve } from './market/curve';
import { type Exogenous, makeExogenous } from './market/exogenous';
import { makeCurve } from './market/makeCurve';

/** Maintenance tiers of one instrument (MARGIN-02), with the deductions that join them. */
export interface TierTable {
  readonly fromUsd: Float64Array;
  readonly rate: Float64Array;
  readonly deductionUsd: Float64Array;
}

export interface Compiled extends Holders {
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
}

/** No price falls below this share of the opening index (IDX-01). */
const PRICE_FLOOR_SHARE = 1e-6;

/**
 * Compiles a parsed scenario. Throws only on what the schema should have refused.
 * @param like an earlier result: where both have the same accounts, its columns are shared and nobody is drawn again.
 */
export function compile(scenario: Scenario, like?: Compiled): Compiled {
  const { instruments, clock, correlation, venue } = scenario;
  const ids = instruments.map((instrument) => instrument.id);
  const numbers = (pick: (instrument: Instrument) => number): Float64Array => Float64Array.from(instruments, pick);
  const indexUsd = numbers((instrument) => instrument.indexUsd);
  const sigma = numbers((instrument) => instrument.volatilityAnnual);
  const indexWeight = numbers((instrument) => instrument.indexWeight);
  const rho = stressedCorrelation(scenario);
  const lagTicks = Math.max(1, Math.ceil(correlation.spilloverLagMs / clock.tickMs));
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
    ...(like && sameHolders(scenario, like.scenario) ? holdersOf(like) : makeHolders(scenario, ids)),
  };
}

/** MARGIN-02: an instrument's tiers with what each takes off, so that maintenance is continuous. */
export function makeTiers(instrument: Pick<Instrument, 'tiers'>): TierTable {
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

/** The holders' columns of a compiled scenario. */
function holdersOf(c: Compiled): Holders {
  return {
    accounts: c.accounts,
    accountCount: c.accountCount,
    bucketCount: c.bucketCount,
    positionCount: c.positionCount,
    bucketAccount: c.bucketAccount,
    bucketIsolated: c.bucketIsolated,
    bucketCollateralUsd: c.bucketCollateralUsd,
    bucketStart: c.bucketStart,
    positionBucket: c.positionBucket,
    positionInstrument: c.positionInstrument,
    sizeBase: c.sizeBase,
    entryUsd: c.entryUsd,
    idleUsd: c.idleUsd,
    accountStart: c.accountStart,
    instrumentStart: c.instrumentStart,
    byInstrument: c.byInstrument,
    stops: c.stops,
    openPositions: c.openPositions,
    bookBase: c.bookBase,
    bookQuoteUsd: c.bookQuoteUsd,
    grossBase: c.grossBase,
  };
}
