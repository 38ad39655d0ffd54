/**
 * The event log: typed columns, one row an event, decoded one at a time. `docs/events.md` is generated from EVENT_KINDS.
 * Growing it allocates no object per event; the digest (DET-01) is taken over its rows in order.
 */
import { EVENT_VALUES, type EventLog } from './types';

/** Kind -> names of the value columns in use, in order; `bucket`, `instrument`, `other` as described. */
export const EVENT_KINDS = {
  triggered: {
    says: 'Equity fell to maintenance (MARGIN-03); the bucket joins the queue.',
    other: null,
    values: ['equityUsd', 'maintenanceUsd', 'dueMs'],
  },
  recovered: {
    says: 'Looked at again in its turn, equity was above maintenance: it leaves the queue (LIQ-02).',
    other: null,
    values: ['equityUsd', 'maintenanceUsd'],
  },
  fell: {
    says: 'First forced close: the bucket becomes a node of the cascade (CAUSE-01, CAUSE-03).',
    other: 'bucket of its main parent',
    values: ['generation', 'markLossUsd'],
  },
  filled: {
    says: 'A liquidation order traded (LIQ-06). sizeBase is signed as the trade: negative sells.',
    other: null,
    values: ['sizeBase', 'priceUsd', 'bankruptcyPriceUsd', 'feeUsd', 'toFundUsd', 'realisedUsd'],
  },
  'vault-took-over': {
    says: 'The vault took the whole bucket at mark, its equity too (VAULT-01).',
    other: null,
    values: ['equityUsd', 'notionalUsd'],
  },
  'vault-took': {
    says: 'The vault took a residue at the bankruptcy price (VAULT-02).',
    other: null,
    values: ['sizeBase', 'priceUsd', 'markUsd'],
  },
  'fund-took': {
    says: 'The fund took a residue at the bankruptcy price (FUND-04).',
    other: null,
    values: ['sizeBase', 'priceUsd', 'markUsd'],
  },
  'fund-paid': {
    says: 'The fund paid a deficit (FUND-02); instrument is the pool, -1 the shared one; bucket -1: the vault.',
    other: null,
    values: ['amountUsd', 'balanceUsd', 'deficitUsd'],
  },
  adl: {
    says: 'A position was closed against a residue (ADL-01, ADL-04); bucket is the one deleveraged.',
    other: 'bucket whose residue it was, -1 the vault',
    values: ['sizeBase', 'priceUsd', 'forgoneUsd', 'rank', 'score'],
  },
  deficit: {
    says: 'A bucket without positions was left below zero (LIQ-09); bucket -1: the vault; instrument given for fund inventory.',
    other: null,
    values: ['amountUsd'],
  },
  socialised: {
    says: 'A part of an uncovered deficit was taken from this bucket (SOC-01).',
    other: null,
    values: ['amountUsd', 'basis'],
  },
  unresolved: {
    says: 'A residue that nobody took stays in the bucket (LIQ-08).',
    other: null,
    values: ['sizeBase'],
  },
  'loss-unresolved': {
    says: 'A deficit that nobody paid (LIQ-09, SOC-01).',
    other: null,
    values: ['amountUsd'],
  },
  'stop-triggered': {
    says: "An account's own stop order was set off (STOP-01).",
    other: 'number of the stop in the account',
    values: ['triggerUsd', 'priceUsd', 'sizeBase', 'dueMs'],
  },
  'stop-filled': {
    says: 'A stop order traded; what did not fill was dropped (STOP-01).',
    other: 'number of the stop in the account',
    values: ['sizeBase', 'priceUsd', 'droppedBase', 'realisedUsd'],
  },
  'missed-exit': {
    says: 'A triggered stop still waited when its bucket was liquidated (LIQ-02).',
    other: 'number of the stop in the account',
    values: ['triggerUsd', 'sizeBase'],
  },
  flow: {
    says: 'An exogenous order traded (IDX-04); what did not fill was dropped.',
    other: null,
    values: ['sizeBase', 'priceUsd', 'droppedBase'],
  },
  shed: {
    says: 'The vault (other = 0) or the fund (other = 1) sold inventory into the book (VAULT-03).',
    other: '0 vault, 1 fund',
    values: ['sizeBase', 'priceUsd', 'realisedUsd'],
  },
  withdrawal: {
    says: 'An account took money out; what would have put it below maintenance was refused. bucket -1: the idle rest of an isolated account.',
    other: 'account',
    values: ['amountUsd', 'refusedUsd'],
  },
  funding: {
    says: 'Funding was exchanged on an instrument (CARRY-01); netUsd is what the book inventory got.',
    other: null,
    values: ['rate', 'markUsd', 'netUsd'],
  },
  'fund-stopped': {
    says: 'A pool reached its stop level: it pays nothing until it resumes (FUND-03).',
    other: null,
    values: ['balanceUsd', 'peakUsd'],
  },
  'fund-resumed': { says: 'A stopped pool pays again (FUND-03).', other: null, values: ['balanceUsd', 'peakUsd'] },
} as const satisfies Record<string, { says: string; other: string | null; values: readonly string[] }>;

export type EventKind = keyof typeof EVENT_KINDS;
/** Position in this list is the number in the `kind` column. */
export const EVENT_NAMES = Object.keys(EVENT_KINDS) as EventKind[];

/** One decoded event: the kind's own value names, plus when, who and where (-1: none). */
export type Event = {
  [K in EventKind]: { kind: K; tick: number; bucket: number; instrument: number; other: number } & {
    [V in (typeof EVENT_KINDS)[K]['values'][number]]: number;
  };
}[EventKind];

/** Decodes event i of a log. Throws RangeError outside 0..count-1. */
export function eventAt(log: EventLog, i: number): Event {
  if (!(i >= 0 && i < log.count)) throw new RangeError(`event ${i} of ${log.count}`);
  const kind = EVENT_NAMES[log.kind[i] as number] as EventKind;
  const event: Record<string, unknown> = {
    kind,
    tick: log.tick[i],
    bucket: log.bucket[i],
    instrument: log.instrument[i],
    other: log.other[i],
  };
  EVENT_KINDS[kind].values.forEach((name, v) => {
    event[name] = log.values[i * EVENT_VALUES + v];
  });
  return event as Event;
}
