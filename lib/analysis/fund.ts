/** What the fund paid, what of it after it had been empty (FUND-02), and what it took over (FUND-04). */
import { EVENT_NAMES, EVENT_VALUES, eventAt, type Run } from '@/lib/engine';

const FUND_PAID = EVENT_NAMES.indexOf('fund-paid');
const FUND_TOOK = EVENT_NAMES.indexOf('fund-took');
const FILLED = EVENT_NAMES.indexOf('filled');
/** Place of `toFundUsd` in `filled`. */
const TO_FUND = 4;
const SHED = EVENT_NAMES.indexOf('shed');
/** `other` of `shed`: 0 the vault, 1 the fund. */
const BY_FUND = 1;

/** Below this a fund is empty (docs/model.md section 10). */
const EMPTY_USD = 1e-6;

/** All that the fund paid for others' deficits, in USD. */
export function fundPaidUsd(run: Run): number {
  return paid(run).allUsd;
}

/**
 * What the fund paid after it was first empty, of all or of one bucket's loss: it can only have been what fees and surplus
 * brought in later.
 */
export function fundAgainUsd(run: Run, bucket?: number): number {
  return paid(run, bucket).againUsd;
}

/** Fees, and surplus where the venue keeps it, that forced orders brought into the fund, in USD (LIQ-06). */
export function fundCameInUsd({ log }: Run): number {
  let usd = 0;
  for (let e = 0; e < log.count; e += 1) if (log.kind[e] === FILLED) usd += log.values[e * EVENT_VALUES + TO_FUND] ?? 0;
  return usd;
}

/** What the fund took over and what it made of it, in USD (FUND-04); positive `lostUsd` is a loss. */
export interface FundInventory {
  /** At the mark when it was taken. */
  readonly tookUsd: number;
  /** Realised by selling; what is still held is not in it. */
  readonly lostUsd: number;
}

export function fundInventory({ log }: Run): FundInventory {
  let [tookUsd, lostUsd] = [0, 0];
  for (let i = 0; i < log.count; i += 1) {
    if (log.kind[i] !== FUND_TOOK && log.kind[i] !== SHED) continue;
    const event = eventAt(log, i);
    if (event.kind === 'fund-took') tookUsd += Math.abs(event.sizeBase) * event.markUsd;
    if (event.kind === 'shed' && event.other === BY_FUND) lostUsd -= event.realisedUsd;
  }
  return { tookUsd, lostUsd };
}

function paid(run: Run, bucket?: number): { allUsd: number; againUsd: number } {
  const { log, summary } = run;
  const { emptyAtMs } = summary.fund;
  const emptyTick = emptyAtMs === null ? Number.POSITIVE_INFINITY : emptyAtMs / run.tickMs;
  let allUsd = 0;
  let againUsd = 0;
  let wasEmpty = false;
  for (let i = 0; i < log.count; i += 1) {
    if (log.kind[i] !== FUND_PAID) continue;
    const event = eventAt(log, i);
    if (event.kind !== 'fund-paid') continue;
    if (bucket === undefined || event.bucket === bucket) {
      allUsd += event.amountUsd;
      if (wasEmpty || event.tick > emptyTick) againUsd += event.amountUsd;
    }
    if (event.tick >= emptyTick && event.balanceUsd < EMPTY_USD) wasEmpty = true;
  }
  return { allUsd, againUsd };
}
