/** The goals, one declaration each: what is wanted, what was measured, and whether that is enough. */
import type { BenchResult, CaseResult } from '../../test/bench/report';
import { LONG_TASK_MS } from '../../test/bench/web/limits';
import type { WebResult } from '../../test/bench/web/report';
import { digits, table } from './validationFormat';

export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const ACCOUNTS = 1e6;
const SHARE = 0.01;

type Side = 'at least' | 'at most';

/** A goal on one number; NaN, where it was not measured, is a miss. */
export function goal(what: string, side: Side, wanted: number, measured: number, unit: string): Goal {
  const isMet = side === 'at least' ? measured >= wanted : measured <= wanted;
  const text = (value: number): string => (Number.isNaN(value) ? NOT_MEASURED : `${digits(value)} ${unit}`.trim());
  return { what, wanted: `${side} ${wanted} ${unit}`.trim(), measured: text(measured), isMet };
}

const NOT_MEASURED = 'not measured';

export function goalsTable(goals: readonly Goal[]): string {
  const verdict = ({ isMet, measured }: Goal): string =>
    isMet ? 'met' : measured === NOT_MEASURED ? 'open' : '**missed**';
  const rows = goals.map((one) => [one.what, one.wanted, one.measured, verdict(one)]);
  return table(['Goal', 'Wanted', 'Measured', ''], rows);
}

function caseOf(bench: BenchResult, path: string): CaseResult | undefined {
  return bench.cases.find(
    ({ workload }) => workload.accounts === ACCOUNTS && workload.path === path && workload.share === SHARE,
  );
}

export function engineGoals(bench: BenchResult, full: BenchResult | null): Goal[] {
  const times = (path: string, peer: string): number =>
    caseOf(bench, path)?.peers.find(({ name }) => name === peer)?.timesEngine.median ?? Number.NaN;
  const rescan = (path: string): number =>
    caseOf(bench, path)?.peers.find(({ name }) => name === 'rescan')?.engineWorstTickTimesMeanTick?.median ??
    Number.NaN;
  const engine = caseOf(bench, 'smooth')?.engine;
  const compileMs = (engine?.compileMs ?? Number.NaN) + (engine?.prepareMs ?? Number.NaN);
  const exponents = bench.growth.map(({ exponent }) => exponent);
  const ten = full?.cases.find(({ workload }) => workload.accounts === 1e7)?.engine;
  const x = 'times';
  return [
    goal('Smooth path, against the TypeScript rescan', 'at least', 10, times('smooth', 'rescan'), x),
    goal('The same, floor', 'at least', 5, times('smooth', 'rescan'), x),
    goal('Noisy path, against the TypeScript rescan', 'at least', 5, times('noisy', 'rescan'), x),
    goal('The same, floor', 'at least', 2.5, times('noisy', 'rescan'), x),
    goal('Smooth path, against C', 'at least', 5, times('smooth', 'c'), x),
    goal('Smooth path, against NumPy', 'at least', 40, times('smooth', 'numpy'), x),
    goal('Worst tick, smooth, in ticks of the rescan', 'at most', 1, rescan('smooth'), ''),
    goal('Worst tick, noisy, in ticks of the rescan', 'at most', 1, rescan('noisy'), ''),
    goal('Memory with the run', 'at most', 120, engine?.runBytesPerPosition ?? Number.NaN, 'bytes per position'),
    goal(
      'Reset, as a share of a compile',
      'at most',
      10,
      (100 * (engine?.resetMs?.median ?? Number.NaN)) / compileMs,
      '%',
    ),
    goal(
      'Growth exponent at a fixed number of liquidations',
      'at most',
      0.3,
      exponents.length > 0 ? Math.max(...exponents) : Number.NaN,
      '',
    ),
    goal('Ten million accounts in Node', 'at most', 8, (ten?.runPeakMb ?? Number.NaN) / 1024, 'GB'),
  ];
}

export function webGoals(web: WebResult | null): Goal[] {
  const most = (values: readonly (number | null)[]): number => {
    const known = values.filter((value) => value !== null);
    return known.length > 0 ? Math.max(...known) : Number.NaN;
  };
  const of = (pick: (result: WebResult) => number): number => (web ? pick(web) : Number.NaN);
  const vital = (pick: (row: WebResult['vitals'][number]) => number | null): number =>
    of(({ vitals }) => most(vitals.map(pick)));
  const longest = of(({ million }) => Math.max(0, ...million.longTasksMs));
  return [
    goal(
      'Redraw of a time step, against bare sigma',
      'at most',
      1.3,
      of(({ redraw }) => redraw.stepRatio.median),
      'times',
    ),
    goal(
      'Main-thread work of a step at 2,000 nodes and 5,000 edges',
      'at most',
      8,
      of(({ redraw }) => redraw.appStepMs.median),
      'ms',
    ),
    goal('Longest block of the main thread, a million accounts', 'at most', LONG_TASK_MS, longest, 'ms'),
    goal(
      'Frames over 16.7 ms of work, 7,200 ticks of 20 instruments',
      'at most',
      0,
      of(({ long }) => 100 * long.droppedShare),
      '%',
    ),
    goal(
      'LCP',
      'at most',
      2.5,
      vital((row) => row.lcpMs / 1000),
      's',
    ),
    goal(
      'CLS',
      'at most',
      0.05,
      vital((row) => row.cls),
      '',
    ),
    goal(
      'INP while a preset plays',
      'at most',
      200,
      vital((row) => row.inpMs),
      'ms',
    ),
  ];
}
