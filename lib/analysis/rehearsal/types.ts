/** REH-01: what a rehearsal is asked and what it answers. */
import type { Outcome, Stop } from '@/lib/engine';
import type { ScenarioError, ScenarioInput } from '@/lib/scenario';

/** The probe: an account as one writes it in a scenario, with its positions, stops, `orderLatencyMs`, `ordersPerSecond`. */
export type Probe = NonNullable<ScenarioInput['accounts']>[number];

export interface RehearsalOptions {
  /** What is left of the depth of the books that the probe has positions in, in (0, 1]; 1. */
  readonly depthFactor?: number;
}

/**
 * What became of a stop: `filled` whole; `partly` filled, the rest dropped; `unfilled`, the book had nothing; `missed`,
 * its bucket was liquidated before its turn; `waiting`, the run ended first; `void`, its position was gone by then;
 * `not-triggered`.
 */
export type StopFate = 'filled' | 'partly' | 'unfilled' | 'missed' | 'waiting' | 'void' | 'not-triggered';

/** One stop of the probe; null where it did not get that far. Money in USD, sizes in base units. */
export interface RehearsedStop {
  readonly number: number;
  readonly instrument: number;
  /** Of the position it protects; null for a stop without one. */
  readonly side: 'long' | 'short' | null;
  readonly triggerUsd: number;
  readonly sizeBase: number;
  readonly on: 'mark' | 'last';
  readonly fate: StopFate;
  readonly missed: boolean;
  readonly triggeredAtMs: number | null;
  /** The price it watched when it triggered. */
  readonly seenUsd: number | null;
  readonly dueAtMs: number | null;
  readonly filledAtMs: number | null;
  readonly fillUsd: number | null;
  readonly filledBase: number;
  readonly droppedBase: number;
  /** `side*(triggerUsd - fill)/triggerUsd`: above 0 is worse than the trigger. */
  readonly slippage: number | null;
  /** Mark and last at the end of the tick in which it triggered, and mark/last - 1. */
  readonly markUsd: number | null;
  readonly lastUsd: number | null;
  readonly divergence: number | null;
}

/** How the probe came through one run. */
export interface RehearsedRun {
  readonly stops: readonly RehearsedStop[];
  readonly missed: number;
  /** What all fills together got less than their triggers. */
  readonly slippageUsd: number;
  readonly outcome: Outcome;
  /** At the end, at the mark, idle cash in. */
  readonly equityUsd: number;
  readonly stop: Stop;
  readonly digest: string;
}

export interface Rehearsal {
  readonly depthFactor: number;
  readonly asIs: RehearsedRun;
  /** The same without delays and order rates: the probe's own and the scheduled ones. */
  readonly unhindered: RehearsedRun;
  /** asIs against unhindered: what delays and rates cost. */
  readonly difference: { readonly equityUsd: number; readonly slippageUsd: number; readonly missed: number };
}

export type Rehearsed =
  | { readonly ok: true; readonly rehearsal: Rehearsal }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };
