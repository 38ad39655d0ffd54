/** What the server and an engine thread say to each other. */
import type { Summary } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

/** `events` asks for the next lines of the last run. */
export type ToThread = { readonly kind: 'run'; readonly scenario: Scenario } | { readonly kind: 'events' };

export interface RunResult {
  readonly digest: string;
  readonly engine: string;
  readonly scenarioHash: string;
  readonly summary: Summary;
  /** How many events the log has. */
  readonly events: number;
  readonly card: Readonly<Record<string, unknown>>;
}

export interface RunProgress {
  readonly tick: number;
  readonly ticks: number;
  readonly fell: number;
}

export type FromThread =
  | ({ readonly kind: 'progress' } & RunProgress)
  | { readonly kind: 'done'; readonly result: RunResult; readonly ms: number }
  | { readonly kind: 'events'; readonly lines: string; readonly isEnd: boolean }
  | { readonly kind: 'failed'; readonly message: string };
