/**
 * Why a turn cost the fund what it cost, and what that left for the next account. Out of the logs of both runs: prices of the
 * orders beside the bankruptcy price (LIQ-05), what stayed with the account (LIQ-06), what the fund paid (FUND-02, FUND-04).
 */
import { EVENT_NAMES, type Event, type EventKind, eventAt, type Run } from '@/lib/engine';
import type { Liquidation } from '@/lib/scenario';
import { capital, formatPrice, formatUsd } from '../format';
import { bucketName } from '../names';
import { endsOf } from './ends';
import { rowsOfTick, turnOwner, turnWords } from './turns';
import type { NextTurn } from './types';

type Filled = Extract<Event, { kind: 'filled' }>;

/** Less than this is not worth a word. */
const LEAST_USD = 0.5;

/** A run, and where its venue stops a liquidation order (LIQ-05). */
export interface MoneyOf {
  readonly run: Run;
  readonly limit: Liquidation['limit']['kind'];
}

/** The average price of what a bucket traded in a tick beside its bankruptcy price, and who bore what lay between; '' where it traded nothing, or several instruments. */
export function moneyWords({ run, limit }: MoneyOf, bucket: number, tick: number): string {
  const events = turnEvents(run, bucket, tick);
  const orders = events.filter((one): one is Filled => one.kind === 'filled');
  const [first] = orders;
  if (!first || orders.some(({ instrument }) => instrument !== first.instrument)) return '';
  const paidUsd = sum(events.map((one) => (one.kind === 'fund-paid' ? one.amountUsd : 0)));
  const isBelowZero = events.some((one) => one.kind === 'deficit' && one.amountUsd > 0.005);
  const past = orders.filter((one) => lossOf(one) > 0.005);
  const better = orders.filter((one) => lossOf(one) <= 0.005);
  const head = averageWords(orders);
  const keptUsd = sum(better.map((one) => -lossOf(one) - Math.max(one.feeUsd, one.toFundUsd)));
  const beyond = first.sizeBase < 0 ? 'above' : 'below';
  const name = bucketName(run, bucket);
  const kept = keptUsd >= LEAST_USD ? `the ${formatUsd(keptUsd)} ${beyond} that price stayed with ${name}` : '';
  if (past.length === 0) {
    const rest = [kept, toFundWords(better)].filter(Boolean).join(', and ');
    return `${head}: no loss for the fund to pay.${rest === '' ? '' : ` ${capital(rest)}.`}`;
  }
  const lossUsd = formatUsd(sum(past.map(lossOf)));
  const paid = paidUsd >= 0.005 ? `the fund paid ${formatUsd(paidUsd)}` : 'the fund paid nothing';
  if (better.length === 0) return `${head}: a loss of ${lossUsd} past it; ${paid}.`;
  // Both: the average does not tell what the fund pays, because no order pays for another.
  const why = isBelowZero ? '' : ', not because the account was below zero';
  const isStopped = limit === 'bankruptcy' && better.length === 1 && past.length === 1 && kept !== '';
  if (isStopped) {
    const stopped = `the limit stopped the first, and ${kept}`;
    return `${head}. But it was two orders, each judged by itself: ${stopped}; the rest, sold at the fund\u2019s charge, lost ${lossUsd} past it, and for that ${paid}${why}.`;
  }
  const ends = [
    kept === '' ? `${better.length === 1 ? 'one lost' : 'some lost'} nothing past that price` : kept,
    `${past.length === 1 ? 'another' : 'others'} lost ${lossUsd} past it, and for that ${paid}`,
  ];
  return `${head}. But each order is judged by itself: ${ends.join('; ')}${why}.`;
}

/** What a fill lost past the bankruptcy price, USD; below 0 what it brought beyond it. */
const lossOf = ({ sizeBase, priceUsd, bankruptcyPriceUsd }: Filled): number =>
  sizeBase * (priceUsd - bankruptcyPriceUsd);

function averageWords(orders: readonly Filled[]): string {
  const size = sum(orders.map(({ sizeBase }) => Math.abs(sizeBase)));
  const mean = (of: (one: Filled) => number): number =>
    sum(orders.map((one) => Math.abs(one.sizeBase) * of(one))) / size;
  const [priceUsd, bankruptcyUsd] = [mean((one) => one.priceUsd), mean((one) => one.bankruptcyPriceUsd)];
  const side = priceUsd === bankruptcyUsd ? 'at' : priceUsd > bankruptcyUsd ? 'above' : 'below';
  const bankruptcy = `${side} its bankruptcy price of ${formatPrice(bankruptcyUsd)}`;
  return orders.length > 1
    ? `On average ${formatPrice(priceUsd)}, ${bankruptcy}`
    : `One order, on average ${bankruptcy}`;
}

function toFundWords(orders: readonly Filled[]): string {
  const usd = sum(orders.map(({ toFundUsd }) => toFundUsd));
  return usd >= LEAST_USD ? `${formatUsd(usd)} went to the fund` : '';
}

/** What the fund stood in for, or did not. */
const BORNE: readonly EventKind[] = ['fund-paid', 'fund-took', 'vault-took', 'adl', 'deficit', 'unresolved'];

/**
 * The next account, after the one the runs first parted on, that somebody else had to stand in for and that ended otherwise;
 * null where there is none. `a` and `b` begin with what the fund had left when its turn came.
 */
export function nextTurn(a: Run, b: Run, after: { readonly bucket: number; readonly tick: number }): NextTurn | null {
  const [left, right] = [endsOf(a), endsOf(b)];
  const isNext = (bucket: number): boolean => bucket >= 0 && bucket !== after.bucket && left[bucket] !== right[bucket];
  const candidates = [a, b].flatMap((run) => firstBorne(run, after.tick, isNext) ?? []);
  const [next] = candidates.sort((x, y) => x.tick - y.tick);
  if (!next) return null;
  const { bucket, tick } = next;
  return {
    atMs: tick * a.tickMs,
    name: bucketName(a, bucket),
    a: told(a, bucket, tick),
    b: told(b, bucket, tick),
  };
}

function firstBorne(
  run: Run,
  from: number,
  isNext: (bucket: number) => boolean,
): { bucket: number; tick: number } | null {
  const { log } = run;
  for (let e = 0; e < log.count; e += 1) {
    const kind = EVENT_NAMES[log.kind[e] ?? 0];
    if ((log.tick[e] ?? 0) < from || !kind || !BORNE.includes(kind)) continue;
    const bucket = turnOwner(run, e);
    if (isNext(bucket)) return { bucket, tick: log.tick[e] ?? 0 };
  }
  return null;
}

function told(run: Run, bucket: number, tick: number): string {
  const leftUsd = fundLeftUsd(run, bucket, tick);
  const fund = leftUsd === null ? '' : `the fund had ${formatUsd(leftUsd)} left: `;
  return `${fund}${turnWords(run, bucket, tick) || 'nothing was done with it at that moment'}`;
}

/** What the fund held when a bucket's turn came; null where the log does not say: others drew on it in the same tick. */
export function fundLeftUsd(run: Run, bucket: number, tick: number): number | null {
  const rows = rowsOfTick(run, tick).map((row) => eventAt(run.log, row));
  const draws = rows.filter((one) => one.kind === 'fund-paid');
  const own = draws.find((one) => one.bucket === bucket);
  if (own) return own.balanceUsd + own.amountUsd;
  if (draws.length > 0 || run.summary.fund.startUsd === 0) return null;
  return tick === 0 ? run.summary.fund.startUsd : (run.series.fundUsd[tick - 1] ?? null);
}

function turnEvents(run: Run, bucket: number, tick: number): Event[] {
  return rowsOfTick(run, tick)
    .filter((row) => turnOwner(run, row) === bucket)
    .map((row) => eventAt(run.log, row));
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
