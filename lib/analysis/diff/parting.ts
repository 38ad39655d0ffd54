/** Where two event logs part. */
import { EVENT_KINDS, EVENT_VALUES, type EventLog, eventAt, type Run } from '@/lib/engine';
import { eventSentence } from '../events';
import type { PartedEvent, Parting } from './types';

/** What is compared of a run: the log and the prices. Sentences need its tables, and with them its names. */
export type Trace = Pick<Run, 'digest' | 'log' | 'tickMs' | 'series'> & { readonly run: Run };

export function traceOf(run: Run): Trace {
  const { digest, log, tickMs, series } = run;
  return { digest, log, tickMs, series, run };
}

/** Null where both logs are the same, event by event and to the last digit. */
export function partingOf(a: Trace, b: Trace): Parting | null {
  if (a.digest === b.digest && a.tickMs === b.tickMs) return null;
  const most = Math.min(a.log.count, b.log.count);
  let event = 0;
  while (event < most && isSameRow(a.log, b.log, event)) event += 1;
  // Only the length of a tick differs: the same rows, at other times.
  if (event === a.log.count && event === b.log.count) event = 0;
  const [left, right] = [eventOf(a, event), eventOf(b, event)];
  const atMs = Math.min(left?.atMs ?? Number.POSITIVE_INFINITY, right?.atMs ?? Number.POSITIVE_INFINITY);
  return { atMs: Number.isFinite(atMs) ? atMs : 0, event, a: left, b: right, values: valuesOf(a, b, event) };
}

function eventOf({ log, tickMs, run }: Trace, row: number): PartedEvent | null {
  if (row >= log.count) return null;
  const event = eventAt(log, row);
  return { atMs: event.tick * tickMs, kind: event.kind, sentence: eventSentence(run, event) };
}

function valuesOf(a: Trace, b: Trace, row: number): Parting['values'] {
  if (row >= a.log.count || row >= b.log.count) return [];
  const [left, right] = [eventAt(a.log, row), eventAt(b.log, row)];
  if (left.kind !== right.kind || left.bucket !== right.bucket) return [];
  return EVENT_KINDS[left.kind].values.flatMap((name, v) => {
    const at = row * EVENT_VALUES + v;
    const [x, y] = [a.log.values[at] ?? 0, b.log.values[at] ?? 0];
    return x === y ? [] : [{ name, a: x, b: y }];
  });
}

function isSameRow(a: EventLog, b: EventLog, event: number): boolean {
  const same =
    a.kind[event] === b.kind[event] &&
    a.tick[event] === b.tick[event] &&
    a.bucket[event] === b.bucket[event] &&
    a.instrument[event] === b.instrument[event] &&
    a.other[event] === b.other[event];
  if (!same) return false;
  for (let v = event * EVENT_VALUES; v < (event + 1) * EVENT_VALUES; v += 1) {
    if (a.values[v] !== b.values[v]) return false;
  }
  return true;
}

const PRICES = ['indexUsd', 'markUsd', 'bookUsd', 'lastUsd', 'depth'] as const;

/** Whether every price and depth is the same in every tick. */
export function isSamePrices(a: Trace, b: Trace): boolean {
  return PRICES.every((column) => {
    const [left, right] = [a.series[column], b.series[column]];
    return left.length === right.length && left.every((value, n) => value === right[n]);
  });
}
