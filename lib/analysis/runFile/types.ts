/**
 * A whole run as one JSON file: the scenario, what it came to, and every event, price, account and cause. `docs/export.md`
 * describes each field. Money is USD, sizes are base units (+ long), times are milliseconds from the start.
 */
import type { AdlWave, Cause, EventKind, Fall, LawBreach, Outcome, Summary } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

export const RUN_FILE_FORMAT = 'shockgraph-run';
export const RUN_FILE_VERSION = 1;

/** What one file holds at most, so that a browser can make it and an editor open it; what is left out is counted in the file. */
export const RUN_FILE_LIMITS = {
  /** Above this only accounts that something happened to, the first so many of them. */
  accounts: 100_000,
  /** The first so many falls. */
  nodes: 100_000,
  /** The first so many events. */
  events: 500_000,
  /** Ticks times instruments; above this every n-th tick, and the last. */
  seriesCells: 200_000,
} as const;

export type RunFileLimits = { readonly [K in keyof typeof RUN_FILE_LIMITS]: number };

/** In the order of the file. */
export interface RunFile {
  readonly format: typeof RUN_FILE_FORMAT;
  readonly version: typeof RUN_FILE_VERSION;
  /** ISO day on which the file was made. */
  readonly made: string;
  readonly engine: string;
  readonly scenarioHash: string;
  /** DET-01, over the whole event log, whatever of it is left out here. */
  readonly digest: string;
  /** CAUSE-07: the account that was never liquidated. */
  readonly held: string | null;
  /** Runs the scenario in this file again. */
  readonly command: string;
  readonly tickMs: number;
  readonly horizonMs: number;
  /** What the limits left out; all 0 and 1 where the file is whole. */
  readonly leftOut: LeftOut;
  readonly scenario: Scenario;
  readonly summary: Summary;
  readonly lawBreaches: readonly LawBreach[];
  readonly adlWaves: readonly AdlWave[] | null;
  readonly series: SeriesBlock;
  readonly nodes: readonly NodeRow[];
  readonly accounts: readonly AccountRow[];
  readonly events: readonly EventRow[];
}

export interface LeftOut {
  readonly accounts: number;
  readonly nodes: number;
  readonly events: number;
  /** Series hold every so many ticks. */
  readonly everyTicks: number;
}

/** Columns of equal length: one value a tick kept. */
export interface SeriesBlock {
  readonly atMs: readonly number[];
  readonly fundUsd: readonly number[];
  readonly vaultEquityUsd: readonly number[];
  readonly inventoryUsd: readonly number[];
  readonly instruments: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** A bucket that fell (CAUSE-01). Names of buckets are an account, or `account/instrument` where it is isolated. */
export interface NodeRow {
  readonly bucket: string;
  readonly generation: number;
  readonly cause: Cause;
  readonly fall: Fall;
  readonly triggeredAtMs: number;
  readonly firstActionAtMs: number;
  readonly instrument: string;
  readonly side: 'long' | 'short';
  readonly notionalUsd: number;
  readonly equityUsd: number;
  readonly maintenanceUsd: number;
  /** CAUSE-04; its parts sum to it: the shock, named nodes, other nodes, what lies beyond the last layer. */
  readonly markLossUsd: number;
  readonly lossFrom: {
    readonly shockUsd: number;
    readonly nodes: readonly { readonly bucket: string; readonly usd: number }[];
    readonly otherNodesUsd: number;
    readonly beyondUsd: number;
    readonly byGenerationUsd: readonly number[];
  };
  /** CAUSE-05, the main parent first. */
  readonly pushedBy: readonly { readonly bucket: string; readonly usd: number }[];
  /** CAUSE-06; the parts of `paid` sum to it. */
  readonly lossUsd: number;
  readonly paid: {
    readonly marginUsd: number;
    readonly fundUsd: number;
    readonly vaultUsd: number;
    readonly socialisedUsd: number;
    readonly unresolvedUsd: number;
  };
  readonly adlNotionalUsd: number;
  readonly forgoneUsd: number;
}

export interface AccountRow {
  readonly id: string;
  readonly outcome: Outcome;
  readonly idleUsd: number;
  readonly withdrawnUsd: number;
  readonly buckets: readonly {
    readonly name: string;
    readonly isolated: string | null;
    readonly outcome: Outcome;
    readonly openingCollateralUsd: number;
    readonly collateralUsd: number;
    readonly equityUsd: number;
    readonly positions: readonly {
      readonly instrument: string;
      readonly openingSizeBase: number;
      readonly entryUsd: number;
      readonly sizeBase: number;
      /** null where there is none. */
      readonly liquidationPriceUsd: number | null;
      readonly bankruptcyPriceUsd: number | null;
    }[];
  }[];
}

/** Beside these the values of its kind, by the names of docs/events.md. */
export interface EventRow {
  readonly kind: EventKind;
  readonly tick: number;
  readonly atMs: number;
  readonly bucket: string | null;
  readonly instrument: string | null;
  readonly other: string | number | null;
  readonly [value: string]: string | number | null;
}
