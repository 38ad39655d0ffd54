/** What page and engine worker say to each other. One shape per message; both ends switch on `kind`. */
import type { InstrumentAnalysis, LeverageBand } from '@/lib/analysis';
import type { AdlWave, Run } from '@/lib/engine';
import type { PackedModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import type { Chunk } from './chunks';

/** Raised when a message changes its shape; an older worker left in a cache is then refused. */
export const PROTOCOL_VERSION = 6;

/** Page to worker. `epoch` names the request; answers carry it back, so that late ones can be dropped. */
export interface RunRequest {
  readonly kind: 'run';
  readonly epoch: number;
  readonly scenario: Scenario;
  /** CAUSE-07: id of an account that is never liquidated in this run. */
  readonly hold?: string;
}

/** Page to worker: what charts need beside a run. */
export interface StudyRequest {
  readonly kind: 'study';
  readonly epoch: number;
  readonly scenario: Scenario;
  /** REGRET-01: also weigh every ADL wave under every policy, which runs the scenario again. */
  readonly regret: boolean;
}

export interface StudyProgress {
  readonly tick: number;
  readonly ticks: number;
}

/** What can be said of a scenario beside its run. */
export interface Study {
  /** Section 10, before any shock; by instrument. */
  readonly instruments: readonly InstrumentAnalysis[];
  /** Null unless asked for. */
  readonly waves: readonly AdlWave[] | null;
}

export type EngineErrorCode = 'cancelled' | 'worker-died' | 'worker-version' | 'engine';

/** Why there is no run, in a sentence for the user. */
export interface EngineError {
  readonly code: EngineErrorCode;
  readonly message: string;
}

/** Worker to page. */
export type WorkerMessage =
  | { readonly kind: 'ready'; readonly protocol: number; readonly engine: string }
  /** A request is taken up: said before anything is done for it, so that a worker that is gone is known by its silence. */
  | { readonly kind: 'heard'; readonly epoch: number }
  | { readonly kind: 'progress'; readonly epoch: number; readonly progress: Progress }
  | {
      readonly kind: 'done';
      readonly epoch: number;
      readonly run: Run;
      readonly elapsedMs: number;
      readonly folded: Folded | null;
    }
  /** The market graph of such a run, when the worker had time for it. */
  | { readonly kind: 'market'; readonly epoch: number; readonly market: PackedModel }
  /** How far the run is that weighs ADL waves. */
  | ({ readonly kind: 'studying'; readonly epoch: number } & StudyProgress)
  | { readonly kind: 'studied'; readonly epoch: number; readonly study: Study }
  | { readonly kind: 'failed'; readonly epoch: number; readonly error: EngineError };

/** What is made of all accounts of a run too large for the page to go through: null for a run that is not. */
export interface Folded {
  readonly cascade: PackedModel;
  readonly bands: readonly LeverageBand[];
}

/** How far a run is: ticks done of all, nodes of the cascade so far, and what came since the message before. */
export interface Progress {
  readonly tick: number;
  readonly ticks: number;
  readonly fell: number;
  readonly chunk: Chunk;
  /** The run is over, and its graph is being folded. */
  readonly isFolding: boolean;
}

/** A finished run with the time it took in the worker, or the reason there is none. */
export type EngineResult =
  | { readonly ok: true; readonly run: Run; readonly elapsedMs: number }
  | { readonly ok: false; readonly error: EngineError };

export type StudyResult =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly error: EngineError };
