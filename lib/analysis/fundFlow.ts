/** FUND-01: what went into and out of the insurance fund, tick by tick, so that its balance adds up. */
import { EVENT_KINDS, EVENT_NAMES, EVENT_VALUES, type Run } from '@/lib/engine';

export interface FundFlow {
  /** Balance of all pools before the first tick, USD. */
  readonly startUsd: number;
  /** By tick: fees, surplus and gains that came in; deficits paid and losses of inventory that went out; both at least 0. */
  readonly inUsd: Float64Array;
  readonly outUsd: Float64Array;
  /** Of what went out: paid for deficits (FUND-02). */
  readonly paidUsd: Float64Array;
  /** Fees and surplus that came in (LIQ-06). */
  readonly feesUsd: Float64Array;
  /** What else moved it: made, or below 0 lost, on positions that it had taken over (FUND-04). start + fees + positions - paid is the balance. */
  readonly positionsUsd: Float64Array;
}

const FUND_PAID = EVENT_NAMES.indexOf('fund-paid');
const FILLED = EVENT_NAMES.indexOf('filled');
/** Place of `toFundUsd` in `filled`. */
const TO_FUND = EVENT_KINDS.filled.values.indexOf('toFundUsd');

/**
 * The flow of a run: start + in - out is the balance of every tick. Payments are the log's; what else changed the balance
 * in a tick came in where it is above 0 and went out where it is below.
 */
export function fundFlow(run: Run): FundFlow {
  const { log, series, summary } = run;
  const paidUsd = new Float64Array(series.ticks);
  const feesUsd = new Float64Array(series.ticks);
  for (let i = 0; i < log.count; i += 1) {
    const tick = Math.min(series.ticks - 1, log.tick[i] ?? 0);
    if (log.kind[i] === FUND_PAID) paidUsd[tick] = (paidUsd[tick] ?? 0) + (log.values[i * EVENT_VALUES] ?? 0);
    if (log.kind[i] === FILLED) feesUsd[tick] = (feesUsd[tick] ?? 0) + (log.values[i * EVENT_VALUES + TO_FUND] ?? 0);
  }
  const positionsUsd = new Float64Array(series.ticks);
  const inUsd = new Float64Array(series.ticks);
  const outUsd = new Float64Array(series.ticks);
  let before = summary.fund.startUsd;
  for (let tick = 0; tick < series.ticks; tick += 1) {
    const balance = series.fundUsd[tick] ?? 0;
    const paid = paidUsd[tick] ?? 0;
    const other = balance - before + paid;
    positionsUsd[tick] = other - (feesUsd[tick] ?? 0);
    inUsd[tick] = Math.max(0, other);
    outUsd[tick] = paid + Math.max(0, -other);
    before = balance;
  }
  return { startUsd: summary.fund.startUsd, inUsd, outUsd, paidUsd, feesUsd, positionsUsd };
}
