/**
 * What page and laboratory worker say to each other: a second worker beside the engine's, for questions that take several
 * runs. One request at a time; each ends in one of the last four answers.
 */
import type { Diff, PolicyFigures } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { PackedModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import type { EngineError } from './protocol';

/** Raised when a message changes its shape; an older worker left in a cache is then refused. */
export const LAB_PROTOCOL_VERSION = 1;

export type LabRequest =
  /** Both runs, one picture each, and then why they are not the same. */
  | { readonly kind: 'compare'; readonly epoch: number; readonly a: Scenario; readonly b: Scenario }
  /** One run in a few figures; with `regret` its ADL waves are weighed too (REGRET-01). */
  | { readonly kind: 'policy'; readonly epoch: number; readonly scenario: Scenario; readonly regret: boolean };

/** Both runs and their pictures on one sheet. */
export interface PairMessage {
  readonly kind: 'pair';
  readonly epoch: number;
  readonly a: Run;
  readonly b: Run;
  readonly pictures: { readonly a: PackedModel; readonly b: PackedModel; readonly aligned: boolean };
  /** Without reasons: those come with `why`. */
  readonly diff: Diff;
}

export type LabMessage =
  | { readonly kind: 'ready'; readonly protocol: number; readonly engine: string }
  /** Runs done of all that the request takes. */
  | { readonly kind: 'step'; readonly epoch: number; readonly done: number; readonly all: number }
  | PairMessage
  | { readonly kind: 'why'; readonly epoch: number; readonly diff: Diff }
  | { readonly kind: 'figures'; readonly epoch: number; readonly figures: PolicyFigures }
  | { readonly kind: 'failed'; readonly epoch: number; readonly error: EngineError };

/** The answers that end a request. */
export type LabEnd = Extract<LabMessage, { kind: 'why' | 'figures' | 'failed' }>;
