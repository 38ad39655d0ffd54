/** FUND-01: which pools of a fund ran empty, and when; a fund with one shared pool has none. */
import { EVENT_NAMES, eventAt, type Run } from '@/lib/engine';

export interface EmptyPool {
  /** Its instrument. */
  readonly id: string;
  /** At which it first paid its last. */
  readonly tick: number;
}

const FUND_PAID = EVENT_NAMES.indexOf('fund-paid');
/** A pool below this is empty (docs/model.md section 0). */
const EMPTY_USD = 1e-6;

/** By time. */
export function emptyPools({ log, instrumentIds }: Run): EmptyPool[] {
  const found = new Map<number, number>();
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== FUND_PAID) continue;
    const event = eventAt(log, e);
    if (event.kind !== 'fund-paid' || event.instrument < 0 || event.balanceUsd >= EMPTY_USD) continue;
    if (!found.has(event.instrument)) found.set(event.instrument, event.tick);
  }
  return [...found].map(([instrument, tick]) => ({ id: instrumentIds[instrument] ?? '', tick }));
}
