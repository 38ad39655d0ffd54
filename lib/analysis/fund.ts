/** What the fund paid, what of it after it had been empty (FUND-02), and what it took over (FUND-04). */
import { EVENT_NAMES, eventAt, type Run } from '@/lib/engine';

const FUND_PAID = EVENT_NAMES.indexOf('fund-paid');
const FUND_TOOK = EVENT_NAMES.indexOf('fund-took');
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

/** A line of the fund's account, whole dollars. */
export interface FundLine {
  readonly key: 'start' | 'came-in' | 'inventory' | 'paid' | 'end';
  readonly label: string;
  readonly code: string;
  readonly says: string;
  readonly usd: number;
  /** Start and end; what is between them is added. */
  readonly total: boolean;
}

/** From what it held at the start to what it held at the end: the lines between add up to the dollar. */
export function fundLedger(run: Run): FundLine[] {
  const { fund, feesUsd } = run.summary;
  const whole = (usd: number): number => Math.round(usd) || 0;
  const [start, end, paid] = [fund.startUsd, fund.endUsd, fundPaidUsd(run)].map(whole) as [number, number, number];
  const inventory = -whole(fundInventory(run).lostUsd);
  // Rounding is left to what came in; more than that is inventory still held, or taken over by a pool's deficit.
  const rest = end - start + paid - inventory;
  const cameIn = Math.abs(rest - feesUsd.fund) < 3 ? rest : whole(feesUsd.fund);
  const sold = inventory + (rest - cameIn);
  const lines: FundLine[] = [
    { key: 'start', label: 'At the start', code: 'FUND-01', says: START, usd: start, total: true },
    {
      key: 'came-in',
      label: 'Fees and surplus that came in',
      code: 'LIQ-06',
      says: CAME_IN,
      usd: cameIn,
      total: false,
    },
    {
      key: 'inventory',
      label: sold < 0 ? 'Lost on positions taken over' : 'Made on positions taken over',
      code: 'FUND-04',
      says: TOOK,
      usd: sold,
      total: false,
    },
    { key: 'paid', label: 'Paid for losses', code: 'FUND-02', says: PAID, usd: -paid, total: false },
    { key: 'end', label: 'At the end', code: 'FUND-01', says: END, usd: end, total: true },
  ];
  return lines.filter(({ total, usd }) => total || usd !== 0);
}

const START = 'What all its pools held before the first tick.';
const CAME_IN =
  'Of liquidation fees, and of surplus from sales above the bankruptcy price where the venue keeps that, what goes to the fund.';
const TOOK = 'What it realised by selling positions that it had taken over.';
const PAID = 'Losses past bankruptcy, of orders and of accounts left below zero.';
const END = 'What all its pools held after the last tick.';

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
