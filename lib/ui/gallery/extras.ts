/** What only some pictures draw: each order's wait, a fund by its pools, what winners gave, depth. Folded from the log. */
import { accountId, type Event, eventAt, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

/** A stop order from the moment it was set off. Exactly one of the two ends, or none where it still waits. */
export interface OrderWait {
  readonly account: string;
  /** Number of the stop in its account, from 0. */
  readonly stop: number;
  readonly setOffMs: number;
  readonly tradedMs: number | null;
  /** When its account was liquidated over its head (STOP-01). */
  readonly missedMs: number | null;
}

/** A pool of the fund, USD; `winnersUsd` is the profit forgone by ADL on its instrument. */
export interface PoolLevel {
  readonly instrument: string;
  readonly startUsd: number;
  readonly paidUsd: number;
  readonly winnersUsd: number;
}

/** A position on the winning side when ADL first came, USD; `closedShare` of its size then. */
export interface WinnerShare {
  readonly account: string;
  readonly pnlUsd: number;
  readonly gaveUsd: number;
  readonly closedShare: number;
}

type EventOf<K extends Event['kind']> = Extract<Event, { kind: K }>;

function eventsOf<K extends Event['kind']>({ log }: Run, kind: K): EventOf<K>[] {
  const all = Array.from({ length: log.count }, (_, row) => eventAt(log, row));
  return all.filter((event): event is EventOf<K> => event.kind === kind);
}

const accountOf = ({ buckets, accounts }: Run, bucket: number): string =>
  accountId(accounts, buckets.account[bucket] ?? -1);

/** STOP-01, RATE-01: every stop that was set off, in that order. */
export function orderWaits(run: Run): OrderWait[] {
  const end = (kind: 'stop-filled' | 'missed-exit', set: EventOf<'stop-triggered'>): number | null => {
    const same = eventsOf(run, kind).find((event) => event.bucket === set.bucket && event.other === set.other);
    return same ? same.tick * run.tickMs : null;
  };
  return eventsOf(run, 'stop-triggered').map((set) => ({
    account: accountOf(run, set.bucket),
    stop: set.other,
    setOffMs: set.tick * run.tickMs,
    tradedMs: end('stop-filled', set),
    missedMs: end('missed-exit', set),
  }));
}

/** FUND-01: the pools as written, what each paid, and what winners of its market gave beside it. */
export function poolLevels(run: Run, { venue }: Scenario): PoolLevel[] {
  const { fund } = venue;
  if (!fund || fund.scope === 'shared') return [];
  const total = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0));
  return run.instrumentIds.map((instrument, i) => {
    const of = <T extends { readonly instrument: number }>(events: readonly T[]) =>
      events.filter((event) => event.instrument === i);
    return {
      instrument,
      startUsd: typeof fund.startUsd === 'number' ? fund.startUsd : (fund.startUsd[instrument] ?? 0),
      paidUsd: total(of(eventsOf(run, 'fund-paid')).map((event) => event.amountUsd)),
      winnersUsd: total(of(eventsOf(run, 'adl')).map((event) => event.forgoneUsd)),
    };
  });
}

/** ADL-02: everybody in profit on the instrument and side that ADL first asked, most profit first. */
export function winnerShares(run: Run): WinnerShare[] {
  const adl = eventsOf(run, 'adl');
  const [first] = adl;
  if (!first) return [];
  const { buckets, series } = run;
  const markUsd = series.markUsd[first.tick * series.instruments + first.instrument] ?? Number.NaN;
  const rows = Array.from({ length: buckets.count }, (_, bucket) => {
    const from = buckets.positionStart[bucket] ?? 0;
    const to = buckets.positionStart[bucket + 1] ?? from;
    const position = Array.from({ length: to - from }, (_, n) => from + n).find(
      (p) => buckets.positionInstrument[p] === first.instrument,
    );
    const sizeBase = position === undefined ? 0 : (buckets.openingSizeBase[position] ?? 0);
    const own = adl.filter((event) => event.bucket === bucket && event.instrument === first.instrument);
    const entryUsd = position === undefined ? Number.NaN : (buckets.entryUsd[position] ?? Number.NaN);
    return {
      account: accountOf(run, bucket),
      pnlUsd: Math.round(sizeBase * (markUsd - entryUsd)),
      gaveUsd: Math.round(own.reduce((sum, event) => sum + event.forgoneUsd, 0)),
      closedShare: own.reduce((sum, event) => sum + Math.abs(event.sizeBase), 0) / Math.abs(sizeBase),
    };
  });
  return rows.filter((row) => row.pnlUsd > 0).sort((a, b) => b.pnlUsd - a.pnlUsd);
}

/** REGRET-01: what the waves needed, USD; null where the run did not keep them. */
export function neededUsd({ waves }: Run): number | null {
  return waves && Math.round(waves.reduce((sum, wave) => sum + wave.neededUsd, 0));
}
