/** What the fund paid, and what of it after it had been empty (FUND-02). */
import { EVENT_NAMES, eventAt, type Run } from '@/lib/engine';

const FUND_PAID = EVENT_NAMES.indexOf('fund-paid');

/** Below this a fund is empty (docs/model.md section 10). */
const EMPTY_USD = 1e-6;

/** All that the fund paid for others' deficits, in USD. */
export function fundPaidUsd(run: Run): number {
  return paid(run).allUsd;
}

/** What the fund paid after it was first empty: it can only have been what fees and surplus brought in later. */
export function fundAgainUsd(run: Run): number {
  return paid(run).againUsd;
}

function paid(run: Run): { allUsd: number; againUsd: number } {
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
    allUsd += event.amountUsd;
    if (wasEmpty || event.tick > emptyTick) againUsd += event.amountUsd;
    if (event.tick >= emptyTick && event.balanceUsd < EMPTY_USD) wasEmpty = true;
  }
  return { allUsd, againUsd };
}
