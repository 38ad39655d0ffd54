/** What every kind of event is called, which rule it follows, and with which others it is listed. */
import { EVENT_NAMES, type EventKind, type EventLog } from '@/lib/engine';

export const EVENT_GROUPS = ['falls', 'trades', 'backstops', 'winners', 'losses', 'orders'] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

export interface EventWord {
  /** In the past tense, as a list of events heads each with it. */
  readonly label: string;
  /** The rule that made it (docs/model.md). */
  readonly code: string;
  readonly group: EventGroup;
}

export const GROUP_LABELS: Readonly<Record<EventGroup, string>> = {
  falls: 'Triggers and falls',
  trades: 'Forced trades',
  backstops: 'Fund and vault',
  winners: 'ADL and socialised',
  losses: 'Losses left',
  orders: 'Orders, cash, funding',
};

/** Every kind of the log; a kind without words does not compile. */
export const EVENT_WORDS: Readonly<Record<EventKind, EventWord>> = {
  triggered: { label: 'Triggered', code: 'MARGIN-03', group: 'falls' },
  recovered: { label: 'Recovered', code: 'LIQ-02', group: 'falls' },
  fell: { label: 'Fell', code: 'CAUSE-03', group: 'falls' },
  filled: { label: 'Forced order traded', code: 'LIQ-06', group: 'trades' },
  'vault-took-over': { label: 'Taken over', code: 'VAULT-01', group: 'backstops' },
  'vault-took': { label: 'Vault took the rest', code: 'VAULT-02', group: 'backstops' },
  'fund-took': { label: 'Fund took the rest', code: 'FUND-04', group: 'backstops' },
  'fund-paid': { label: 'Fund paid', code: 'FUND-02', group: 'backstops' },
  adl: { label: 'Deleveraged', code: 'ADL-01', group: 'winners' },
  deficit: { label: 'Deficit', code: 'LIQ-09', group: 'losses' },
  socialised: { label: 'Socialised', code: 'SOC-01', group: 'winners' },
  unresolved: { label: 'Rest not taken', code: 'LIQ-08', group: 'losses' },
  'loss-unresolved': { label: 'Loss unpaid', code: 'LIQ-09', group: 'losses' },
  'stop-triggered': { label: 'Stop set off', code: 'STOP-01', group: 'orders' },
  'stop-filled': { label: 'Stop traded', code: 'STOP-01', group: 'trades' },
  'missed-exit': { label: 'Stop missed', code: 'LIQ-02', group: 'falls' },
  flow: { label: 'Outside order', code: 'IDX-04', group: 'orders' },
  shed: { label: 'Inventory shed', code: 'VAULT-03', group: 'backstops' },
  withdrawal: { label: 'Withdrawal', code: 'MARGIN-01', group: 'orders' },
  funding: { label: 'Funding', code: 'CARRY-01', group: 'orders' },
  'fund-stopped': { label: 'Fund stopped', code: 'FUND-03', group: 'backstops' },
  'fund-resumed': { label: 'Fund resumed', code: 'FUND-03', group: 'backstops' },
};

/** What a list of events keeps: all, one group, or one kind; and of one bucket alone, or of all (null). */
export interface EventFilter {
  readonly kinds: 'all' | EventGroup | EventKind;
  readonly bucket: number | null;
}

/** Rows of the log that a filter keeps, in order. O(events). */
export function filteredEvents(log: EventLog, filter: EventFilter): Uint32Array {
  const keeps = EVENT_NAMES.map(
    (kind) => filter.kinds === 'all' || filter.kinds === kind || filter.kinds === EVENT_WORDS[kind].group,
  );
  const rows: number[] = [];
  for (let i = 0; i < log.count; i += 1) {
    if (!keeps[log.kind[i] ?? 0]) continue;
    if (filter.bucket !== null && log.bucket[i] !== filter.bucket && !isOtherBucket(log, i, filter.bucket)) continue;
    rows.push(i);
  }
  return Uint32Array.from(rows);
}

const NAMES_A_BUCKET = new Set((['fell', 'adl'] as const).map((kind) => EVENT_NAMES.indexOf(kind)));

/** `other` is a bucket in these kinds alone. */
function isOtherBucket(log: EventLog, i: number, bucket: number): boolean {
  return NAMES_A_BUCKET.has(log.kind[i] ?? -1) && log.other[i] === bucket;
}

/** How many events of each kind a log holds, in the order of the kinds; only those that occur. */
export function eventCounts(log: EventLog): { kind: EventKind; count: number }[] {
  const counts = new Float64Array(EVENT_NAMES.length);
  for (let i = 0; i < log.count; i += 1) counts[log.kind[i] ?? 0] = (counts[log.kind[i] ?? 0] ?? 0) + 1;
  return EVENT_NAMES.flatMap((kind, n) => ((counts[n] ?? 0) > 0 ? [{ kind, count: counts[n] ?? 0 }] : []));
}
