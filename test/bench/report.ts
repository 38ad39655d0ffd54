/** What the benchmark writes down and prints. */
import type { Spread } from './measures';
import type { Workload } from './workload';

/** Times in ms; sizes in MB of 2^20 and bytes. */
export interface EngineResult {
  readonly rounds: number;
  readonly accounts: number;
  readonly positions: number;
  readonly liquidatedShare: number;
  readonly breaches: number;
  readonly events: number;
  readonly triggered: number;
  readonly hash: string;
  readonly digest: string;
  readonly compileMs: number;
  readonly prepareMs: number;
  readonly firstRunMs: number;
  readonly digestMs: number;
  readonly causesMs: number | null;
  readonly tablesMs: number;
  readonly runMs: Spread;
  readonly cpuMs: Spread;
  readonly resetMs: Spread | null;
  readonly otherShockMs: Spread | null;
  readonly meanTickMs: Spread;
  readonly worstTickMs: Spread;
  readonly eventsPerSecond: number;
  readonly runPeakMb: number;
  readonly tablesPeakMb: number;
  readonly runBytesPerPosition: number;
  readonly tablesBytesPerPosition: number;
}

export interface PeerResult {
  readonly name: string;
  readonly rounds: number;
  /** Found the same buckets at the same ticks as the engine; the twin: the same digest too. */
  readonly agrees: boolean;
  readonly runMs: Spread;
  readonly meanTickMs: Spread | null;
  readonly worstTickMs: Spread | null;
  readonly peakMb: number;
  /** Its time over the engine's, round by round: over all ticks, and over those of the fall. */
  readonly timesEngine: Spread;
  /** The same in processor time, which other work on the machine disturbs less. */
  readonly timesEngineCpu: Spread;
  /** The quickest of its rounds over the quickest of the engine's: what other work on the machine disturbs least. */
  readonly bestTimesBest: number;
  readonly timesEngineInFall: Spread | null;
  readonly engineWorstTickTimesMeanTick: Spread | null;
}

export interface CaseResult {
  readonly workload: Workload;
  readonly engine: EngineResult;
  readonly peers: readonly PeerResult[];
  /** Peers that began and came to no end. */
  readonly failures: readonly string[];
}

export interface GrowthResult {
  readonly path: string;
  /** Every size liquidated the same accounts at the same ticks. */
  readonly agrees: boolean;
  readonly exponent: number;
  readonly points: readonly { accounts: number; runMs: Spread }[];
}

export interface BenchResult {
  readonly engineVersion: string;
  readonly machine: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly cases: readonly CaseResult[];
  readonly growth: readonly GrowthResult[];
  /** Peers that did not take part and cases that came to no end, with the reason. */
  readonly missing: readonly string[];
}

const HEADS = ['accounts', 'path', 'share', 'events', 'run ms', 'TS', 'TS in fall', 'C', 'NumPy', 'twin', 'worst tick'];
const COSTS = [
  'compile ms',
  'prepare ms',
  'reset/compile',
  'rerun/compile',
  'causes/run',
  'events/s',
  'B/position',
  'all told',
];

/** How many times faster than each peer, median (least to most); then what the engine itself costs. */
export function ratioTable(cases: readonly CaseResult[]): string {
  return columns([HEADS, ...cases.map(ratioRow)]);
}

function ratioRow({ workload, engine, peers }: CaseResult): string[] {
  const peer = (name: string): PeerResult | undefined => peers.find((entry) => entry.name === name);
  const times = (name: string): string => {
    const found = peer(name);
    return found
      ? `${spread(found.timesEngine)} ${digits(found.timesEngineCpu.median)} ${digits(found.bestTimesBest)}${found.agrees ? '' : ' DISAGREES'}`
      : '-';
  };
  const rescan = peer('rescan');
  return [
    ...names(workload),
    String(engine.events),
    digits(engine.runMs.median),
    times('rescan'),
    rescan?.timesEngineInFall ? digits(rescan.timesEngineInFall.median) : '-',
    times('c'),
    times('numpy'),
    times('twin'),
    rescan?.engineWorstTickTimesMeanTick ? digits(rescan.engineWorstTickTimesMeanTick.median) : '-',
  ];
}

export function costTable(cases: readonly CaseResult[]): string {
  const rows = cases.map(({ workload, engine }) => {
    const compileMs = engine.compileMs + engine.prepareMs;
    const share = (value: Spread | null): string => (value ? digits(value.median / compileMs) : '-');
    const { resetMs, otherShockMs } = engine;
    const rerun = resetMs && otherShockMs ? digits((resetMs.median + otherShockMs.median) / compileMs) : '-';
    return [
      ...names(workload),
      digits(engine.compileMs),
      digits(engine.prepareMs),
      share(resetMs),
      rerun,
      engine.causesMs === null ? '-' : digits(engine.causesMs / engine.firstRunMs),
      digits(engine.eventsPerSecond),
      digits(engine.runBytesPerPosition),
      digits(engine.tablesBytesPerPosition),
    ];
  });
  return columns([[...HEADS.slice(0, 3), ...COSTS], ...rows]);
}

const names = ({ accounts, path, share }: Workload): string[] => [String(accounts), path, `${share * 100} %`];

/** Three significant digits, without an exponent. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

const spread = ({ min, median, max }: Spread): string => `${digits(median)} (${digits(min)}-${digits(max)})`;

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  return rows.map((row) => row.map((cell, k) => cell.padStart(widths[k] ?? 0)).join('  ')).join('\n');
}
