/** What was done with one account in one tick, in words: what it sold, past which price, and who stood in for the rest. */
import { EVENT_NAMES, type Event, type EventKind, eventAt, type Run } from '@/lib/engine';
import { formatPrice, formatSize, formatUsd, formatWords } from '../format';
import { bucketName } from '../names';

/** Orders that are told one by one. */
const TOLD = 2;

/** Rows of the log of a tick; the log is in order of time. */
export function rowsOfTick({ log }: Run, tick: number): number[] {
  const rows: number[] = [];
  for (let e = firstRowOf(log.tick, log.count, tick); e < log.count && log.tick[e] === tick; e += 1) rows.push(e);
  return rows;
}

/** First row at or after a tick. */
function firstRowOf(ticks: Uint32Array, count: number, tick: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ticks[middle] ?? 0) < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ADL = EVENT_NAMES.indexOf('adl');

/** Whose turn a row belongs to: of a closure by ADL the account whose rest it was. -2: nobody's. */
export function turnOwner({ log }: Run, row: number): number {
  const kind = log.kind[row] ?? -1;
  if (kind === ADL) return log.other[row] ?? -2;
  const bucket = log.bucket[row] ?? -1;
  return bucket >= 0 ? bucket : -2;
}

type Of<K extends EventKind> = Extract<Event, { kind: K }>;

/** `sold 495 COIN at $79.35; the fund paid $443`; empty where nothing was done with it. No full stop. */
export function turnWords(run: Run, bucket: number, tick: number): string {
  const events = rowsOfTick(run, tick)
    .filter((row) => turnOwner(run, row) === bucket)
    .map((row) => eventAt(run.log, row));
  const of = <K extends EventKind>(kind: K): Of<K>[] => events.filter((one): one is Of<K> => one.kind === kind);
  const paidUsd = sum(of('fund-paid').map(({ amountUsd }) => amountUsd));
  const owedUsd = sum(of('deficit').map(({ amountUsd }) => amountUsd)) - paidUsd;
  const parts = [
    ...of('vault-took-over').map(({ notionalUsd }) => `the vault took all of it over, ${formatUsd(notionalUsd)}`),
    ...ordersOf(run, of('filled')),
    ...of('stop-filled').map((one) => `its stop ${traded(run, one)}`),
    ...of('vault-took').map((one) => `the vault took the last ${sized(run, one)} at ${formatPrice(one.priceUsd)}`),
    ...of('fund-took').map((one) => `the fund took the last ${sized(run, one)} at ${formatPrice(one.priceUsd)}`),
    ...(paidUsd >= 0.005 ? [`the fund paid ${formatUsd(paidUsd)}`] : []),
    ...adlWords(run, of('adl')),
    ...of('unresolved').map((one) => `nobody took the last ${sized(run, one)}`),
    ...(owedUsd >= 0.005
      ? [`${formatUsd(owedUsd)} of its loss was not paid${hasFund(run) ? ' by the fund' : ''}`]
      : []),
    ...(of('recovered').length > 0 ? ['the account recovered'] : []),
  ];
  if (parts.length > 0) return parts.join('; ');
  const [trigger] = of('triggered');
  return trigger
    ? `it fell to its maintenance of ${formatUsd(trigger.maintenanceUsd)}, with ${formatUsd(trigger.equityUsd)} left`
    : '';
}

/** Of a venue without a fund none is spoken of. */
const hasFund = ({ summary: { fund, feesUsd } }: Run): boolean =>
  fund.startUsd > 0 || fund.endUsd > 0 || feesUsd.fund > 0;

function ordersOf(run: Run, orders: readonly Of<'filled'>[]): string[] {
  const told = orders.slice(0, TOLD).map((one, n) => {
    const again = orders[n - 1];
    const isMore = again?.instrument === one.instrument && Math.sign(again.sizeBase) === Math.sign(one.sizeBase);
    const past = one.sizeBase * (one.priceUsd - one.bankruptcyPriceUsd) > 0.005;
    const bankruptcy = `its bankruptcy price of ${formatPrice(one.bankruptcyPriceUsd)}`;
    const beyond = one.sizeBase < 0 ? 'below' : 'above';
    const order = isMore ? `${sized(run, one)} more at ${formatPrice(one.priceUsd)}` : traded(run, one);
    return `${order}${past ? `, ${beyond} ${bankruptcy}` : ''}`;
  });
  const more = orders.length - told.length;
  const all = [...told, ...(more > 0 ? [formatWords(more, 'more order')] : [])];
  return all.length > 0 ? [all.join(', then ')] : [];
}

function adlWords(run: Run, closures: readonly Of<'adl'>[]): string[] {
  const [first] = closures;
  if (!first) return [];
  const sizeBase = sum(closures.map((one) => Math.abs(one.sizeBase)));
  const others = new Set(closures.map(({ bucket }) => bucket)).size - 1;
  const from = `${bucketName(run, first.bucket)}${others > 0 ? ` and ${formatWords(others, 'other')}` : ''}`;
  return [`ADL took the last ${sized(run, { ...first, sizeBase })}, from ${from}`];
}

const traded = (run: Run, one: { sizeBase: number; instrument: number; priceUsd: number }): string =>
  `${one.sizeBase < 0 ? 'sold' : 'bought back'} ${sized(run, one)} at ${formatPrice(one.priceUsd)}`;

const sized = (run: Run, { sizeBase, instrument }: { sizeBase: number; instrument: number }): string =>
  `${formatSize(sizeBase)} ${run.instrumentIds[instrument] ?? ''}`;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
