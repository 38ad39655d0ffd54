/** What the timeline draws, folded once from a run: every list is sorted by tick so that a moment is a binary search. */
import { EVENT_NAMES, type EventKind, type Run } from '@/lib/engine';
import { type EmptyPool, emptyPools } from '@/lib/graph';
import { generationRow } from '@/lib/ui/charts';

/** Kinds a person steps through; the rest is bookkeeping between them. */
const NOTABLE: ReadonlySet<EventKind> = new Set<EventKind>([
  'fell',
  'vault-took-over',
  'vault-took',
  'fund-took',
  'fund-paid',
  'adl',
  'socialised',
  'unresolved',
  'loss-unresolved',
  'stop-filled',
  'missed-exit',
  'fund-stopped',
  'fund-resumed',
  'withdrawal',
]);

export interface FallMark {
  readonly node: number;
  readonly tick: number;
  readonly notionalUsd: number;
}

export interface TimelineData {
  readonly lastTick: number;
  readonly tickMs: number;
  /** Four rows: first, second, third, fourth generation and later; each by tick. */
  readonly rows: readonly (readonly FallMark[])[];
  readonly adlTicks: readonly number[];
  /** The first pool of a fund in pools that ran empty; null where none did. */
  readonly emptyPool: EmptyPool | null;
  /** Notional at mark closed by ADL up to each tick. */
  readonly adlUsd: Float64Array;
  /** Row numbers of the notable events in the log, by tick. */
  readonly notable: Uint32Array;
  /** Their ticks, each once. */
  readonly eventTicks: Uint32Array;
  /** Ticks at which another account went down for the first time, ascending. */
  readonly downTicks: Uint32Array;
}

/** Folds a run for the timeline; O(events + nodes). */
export function foldTimeline(run: Run): TimelineData {
  const { log, series } = run;
  const lastTick = Math.max(0, series.ticks - 1);
  const adlUsd = new Float64Array(lastTick + 1);
  const adlTicks: number[] = [];
  const notable: number[] = [];
  const adlKind = EVENT_NAMES.indexOf('adl');
  const isNotable = EVENT_NAMES.map((name) => NOTABLE.has(name));
  const width = log.count > 0 ? log.values.length / log.kind.length : 0;
  for (let i = 0; i < log.count; i++) {
    const kind = log.kind[i] ?? 0;
    if (isNotable[kind]) notable.push(i);
    if (kind !== adlKind) continue;
    const tick = Math.min(lastTick, log.tick[i] ?? 0);
    const mark = series.markUsd[tick * series.instruments + (log.instrument[i] ?? 0)] ?? 0;
    adlTicks.push(tick);
    adlUsd[tick] = (adlUsd[tick] ?? 0) + Math.abs(log.values[i * width] ?? 0) * mark;
  }
  for (let t = 1; t <= lastTick; t++) adlUsd[t] = (adlUsd[t] ?? 0) + (adlUsd[t - 1] ?? 0);
  const ticks = notable.map((i) => Math.min(lastTick, log.tick[i] ?? 0));
  return {
    lastTick,
    tickMs: run.tickMs,
    rows: fallRows(run),
    adlTicks,
    emptyPool: emptyPools(run)[0] ?? null,
    adlUsd,
    notable: Uint32Array.from(notable),
    eventTicks: Uint32Array.from(new Set(ticks)).sort(),
    downTicks: downTicks(run),
  };
}

function fallRows(run: Run): FallMark[][] {
  const rows: FallMark[][] = [[], [], [], []];
  const { nodes } = run;
  for (let node = 0; node < nodes.count; node++) {
    const row = rows[generationRow(nodes.generation[node] ?? 0)];
    row?.push({ node, tick: nodes.firstActionTick[node] ?? 0, notionalUsd: nodes.notionalUsd[node] ?? 0 });
  }
  for (const row of rows) row.sort((a, b) => a.tick - b.tick || a.node - b.node);
  return rows;
}

function downTicks(run: Run): Uint32Array {
  const first = new Map<number, number>();
  const { nodes, buckets } = run;
  for (let node = 0; node < nodes.count; node++) {
    const account = buckets.account[nodes.bucket[node] ?? 0] ?? 0;
    const tick = nodes.firstActionTick[node] ?? 0;
    first.set(account, Math.min(tick, first.get(account) ?? tick));
  }
  return Uint32Array.from(first.values()).sort();
}

/** How many entries of an ascending list are at or before `tick`. */
export function countUpTo(ticks: ArrayLike<number>, tick: number): number {
  let low = 0;
  let high = ticks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ticks[middle] ?? 0) <= tick) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tick of the next notable event after `tick`; the last tick when there is none. */
export function nextEventTick(data: TimelineData, tick: number): number {
  return data.eventTicks[countUpTo(data.eventTicks, tick)] ?? data.lastTick;
}

/** Tick of the notable event before `tick`; 0 when there is none. */
export function previousEventTick(data: TimelineData, tick: number): number {
  return data.eventTicks[countUpTo(data.eventTicks, tick - 1) - 1] ?? 0;
}

/** Log row of the last notable event at or before `tick`, or null. */
export function lastEventAt(run: Run, data: TimelineData, tick: number): number | null {
  let low = 0;
  let high = data.notable.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run.log.tick[data.notable[middle] ?? 0] ?? 0) <= tick) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? (data.notable[low - 1] ?? null) : null;
}
