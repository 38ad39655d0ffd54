/** What contestants report, one line of JSON each, and what is made of it. */
import type { Workload } from './workload';

/** One run over all ticks. */
export interface Round {
  readonly runMs: number;
  /** Processor time of the whole process meanwhile, its compiler and collector included: other work does not count. */
  readonly cpuMs: number;
  readonly tickMs: readonly number[];
  /** Buckets found, and the hash over them (`firsts.ts`). */
  readonly count: number;
  readonly hash: string;
  /** Largest resident memory of the process so far. */
  readonly peakKb: number;
}

/** What the engine, or the twin, says more of a run. */
export interface EngineRound extends Round {
  readonly events: number;
  readonly digest: string;
  /** To hash the log (DET-01), which is not part of the run: it is done when the digest is first read. */
  readonly digestMs: number;
  /** To have the runner take back its last run and take the same scenario again. */
  readonly resetMs: number;
}

/** What an engine says when it is ready. */
export interface EngineReady {
  readonly compileMs: number;
  /** State laid out, thresholds placed. */
  readonly prepareMs: number;
  readonly accounts: number;
  readonly positions: number;
  readonly liquidatedAccounts: number;
  readonly breaches: number;
  /** Of the first, cold run: its time, and then that of the tables of buckets and accounts, and of causes. */
  readonly first: EngineRound;
  readonly tablesMs: number;
  /** Null where more fell than whose causes are worth waiting for. */
  readonly causesMs: number | null;
  /** Resident memory before compiling; largest after the run; largest after all tables were read. */
  readonly baseKb: number;
  readonly runKb: number;
  readonly tablesKb: number;
}

/** Another shock on the same accounts. */
export interface ResetRound {
  readonly loadMs: number;
  readonly runMs: number;
}

/** What a JavaScript contestant is started with. */
export type Job =
  | { readonly role: 'engine'; readonly workload: Workload }
  | { readonly role: 'twin'; readonly workload: Workload; readonly module: string }
  | { readonly role: 'rescan'; readonly snapshot: string };

/** What is asked of a contestant that is ready, one line each; peers take any line as `run`. */
export type Command =
  | { readonly do: 'run' }
  | { readonly do: 'reset' }
  | { readonly do: 'snapshot'; readonly file: string };

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Of at least one number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (k: number): number => sorted[k] ?? Number.NaN;
  const half = (sorted.length - 1) / 2;
  return { min: at(0), median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2, max: at(sorted.length - 1) };
}

/** Of each round: how many times longer `slow` took than `fast` right before it. */
export function ratios(slow: readonly number[], fast: readonly number[]): Spread {
  return spreadOf(slow.map((ms, k) => ms / (fast[k] ?? Number.NaN)));
}

/** Mean and worst of ticks 1 on, and the sum of the first `fall`. Tick 0 holds what a run sets up, or clears. */
export function tickStats(
  tickMs: readonly number[],
  fall: number,
): { meanMs: number; worstMs: number; fallMs: number } {
  const ticks = tickMs.slice(1);
  const sum = (list: readonly number[]): number => list.reduce((total, ms) => total + ms, 0);
  return {
    meanMs: sum(ticks) / Math.max(1, ticks.length),
    worstMs: ticks.reduce((worst, ms) => Math.max(worst, ms), 0),
    fallMs: sum(tickMs.slice(1, fall + 1)),
  };
}

/** Slope of ln y on ln x by least squares. */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (pick: (pair: readonly [number, number]) => number): number =>
    logs.reduce((sum, pair) => sum + pick(pair), 0) / logs.length;
  const x0 = mean(([x]) => x);
  const y0 = mean(([, y]) => y);
  return mean(([x, y]) => (x - x0) * (y - y0)) / mean(([x]) => (x - x0) ** 2);
}
