/** What can be said of a market before any shock (section 10), from its compiled columns alone. */
import type { Compiled } from '@/lib/engine';
import { type CriticalPosition, criticalPosition } from './criticalPosition';
import { type Crowding, crowding } from './crowding';
import { type Heat, liquidationHeat } from './heat';
import { type Overlap, overlap } from './overlap';
import { type Reproduction, type ReproductionOptions, reproduction } from './reproduction';

export { type CriticalPosition, criticalPosition } from './criticalPosition';
export { criticalShockBySimulation, type SimulatedShock, type SimulatedShockOptions } from './criticalShock';
export { type Crowding, crowding } from './crowding';
export { type Heat, type HeatBin, type HeatOptions, liquidationHeat, type SidesUsd } from './heat';
export type { GridOptions, PositionSide } from './market';
export { type Overlap, overlap, type SystemicBucket } from './overlap';
export {
  type CriticalPoint,
  type PathPoint,
  type Reproduction,
  type ReproductionBin,
  type ReproductionOptions,
  reproduction,
} from './reproduction';

/** One value for each side. */
export interface BothSides<T> {
  readonly long: T;
  readonly short: T;
}

export interface InstrumentAnalysis {
  readonly heat: Heat;
  readonly reproduction: BothSides<Reproduction>;
  readonly criticalPosition: BothSides<CriticalPosition>;
  readonly crowding: BothSides<Crowding>;
}

export interface StaticAnalysis {
  /** By instrument. */
  readonly instruments: readonly InstrumentAnalysis[];
  readonly overlap: Overlap;
}

/** All of it, on one grid. RangeError for a bad grid. */
export function staticAnalysis(c: Compiled, options: ReproductionOptions = {}): StaticAnalysis {
  return { instruments: instrumentAnalyses(c, options), overlap: overlap(c) };
}

/** What is asked of each instrument by itself. RangeError for a bad grid. */
export function instrumentAnalyses(c: Compiled, options: ReproductionOptions = {}): InstrumentAnalysis[] {
  return c.ids.map((_, instrument) => ({
    heat: liquidationHeat(c, { ...options, instrument }),
    reproduction: both((side) => reproduction(c, instrument, side, options)),
    criticalPosition: both((side) => criticalPosition(c, instrument, side)),
    crowding: both((side) => crowding(c, instrument, side)),
  }));
}

function both<T>(of: (side: 'long' | 'short') => T): BothSides<T> {
  return { long: of('long'), short: of('short') };
}
