/** JELLY, POPCAT and BitMEX: the few figures that are known of them, beside the presets' runs. */
import type { Row } from './validationFormat';
import { column, eventsOf, type PresetRun, valueAt } from './validationRun';

const JELLY = 'HL and others, 26 March 2025';
const POPCAT = 'Arkham, Lookonchain, 12 November 2025';
const BITMEX = 'BitMEX blog, 23 March 2020';
const SKEW = 'Skew, as reported';
/** 13 March 2020, 00:00 UTC, after the preset's start at 10:30. */
const MIDNIGHT_MS = 13.5 * 3_600_000;
const FIRST_FALL_MS = 3 * 3_600_000;
/** What an XBT was worth in the second fall, from its start to its low, USD: the fund's figures are in XBT. */
const XBT_USD = [3_978, 5_800] as const;

const vaultLossUsd = ({ run: { summary } }: PresetRun): number =>
  summary.vault ? summary.vault.startUsd - summary.vault.minEquityUsd : Number.NaN;

const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), 0);
const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export function jellyFitted(jelly: PresetRun): Row[] {
  const markUsd = column(jelly, 'markUsd', 'JELLY');
  const held = markUsd.map((usd, tick) => (jelly.run.series.inventoryUsd[tick] ?? 0) / usd);
  return [
    {
      what: 'JELLY in the vault',
      source: JELLY,
      unit: 'base',
      measured: 398e6,
      run: most(held),
      why: 'The depth of the book is turned to it.',
    },
    { what: 'Highest price', source: JELLY, unit: 'priceUsd', measured: 0.043, run: most(markUsd), why: 'Set.' },
    {
      what: 'Closing price',
      source: JELLY,
      unit: 'priceUsd',
      measured: 0.037555,
      run: markUsd.at(-1) ?? Number.NaN,
      why: 'Set.',
    },
    {
      what: 'Withdrawn by the longs',
      source: JELLY,
      unit: 'usd',
      measured: 6.26e6,
      run: total(eventsOf(jelly, 'withdrawal').map((event) => event.amountUsd)),
      why: 'Set; that nothing of it is refused is the model’s.',
    },
  ];
}

/** `wide` is the preset with a third of the trader's money as the short's margin. */
export function jellyHeldOut(jelly: PresetRun, wide: PresetRun): Row[] {
  const what = 'Largest unrealised loss of the vault';
  const shared = { source: JELLY, unit: 'usd', measured: [12e6, 13.5e6] } as const;
  return [
    {
      ...shared,
      what,
      run: vaultLossUsd(jelly),
      why: 'Coins times the way from the takeover to the top, both nearly given: only the price of the takeover is the model’s, and that hangs on the margin of the short, which is not known.',
    },
    {
      ...shared,
      what: `${what}, with a third of the 7.17 m USD as the short's margin`,
      run: vaultLossUsd(wide),
      why: 'The same with the other plausible margin: the short falls later, and the vault loses less.',
    },
  ];
}

export function popcatFitted(popcat: PresetRun): Row[] {
  const own = popcat.scenario.accounts.filter(({ id }) => id.startsWith('wallet-'));
  const positionUsd = total(own.map(({ positions }) => (positions[0]?.sizeBase ?? 0) * (positions[0]?.entryUsd ?? 0)));
  return [
    {
      what: 'Low of the book',
      source: POPCAT,
      unit: 'priceUsd',
      measured: [0.12, 0.13],
      run: least(column(popcat, 'bookUsd', 'POPCAT')),
      why: 'The depth left without the wall is turned to the lower end.',
    },
    {
      what: 'Longs of the nineteen accounts',
      source: POPCAT,
      unit: 'usd',
      measured: [20e6, 30e6],
      run: positionUsd,
      why: 'Set.',
    },
    {
      what: 'Longs liquidated, at the mark of the trigger',
      source: POPCAT,
      unit: 'usd',
      measured: [25e6, 63e6],
      run: popcat.run.summary.liquidated.notionalUsd,
      why: 'Nearly all of it is the nineteen, which are set; how much others held is not known.',
    },
  ];
}

export function popcatHeldOut(popcat: PresetRun): Row[] {
  const { nodes, buckets } = popcat.run;
  const written = popcat.scenario.accounts.length;
  const lost = [...nodes.bucket].map((bucket, node) =>
    (buckets.account[bucket] ?? written) < written ? (nodes.paidMarginUsd[node] ?? 0) : 0,
  );
  return [
    {
      what: "The vault's loss",
      source: POPCAT,
      unit: 'usd',
      measured: 4.9e6,
      run: vaultLossUsd(popcat),
      why: 'How fast the vault sells is assumed: at 0.2 % of its holding a second it would lose half as much again. The venue closed the rest by hand.',
    },
    {
      what: 'What the nineteen lost',
      source: POPCAT,
      unit: 'usd',
      measured: 3e6,
      run: total(lost),
      why: 'The rule gives it: whoever is taken over leaves all margin behind.',
    },
  ];
}

export function bitmexFitted(bitmex: PresetRun): Row[] {
  const bookUsd = column(bitmex, 'bookUsd', 'XBT');
  return [
    {
      what: 'Low of the perpetual',
      source: 'LedgerPrime',
      unit: 'priceUsd',
      measured: 3_596,
      run: least(bookUsd),
      why: 'The depth left in the second fall is turned to it.',
    },
    {
      what: 'Spot at that low',
      source: 'LedgerPrime',
      unit: 'priceUsd',
      measured: 3_978,
      run: valueAt(bitmex, 'outsideUsd', 'XBT', 15.7 * 3_600_000),
      why: 'Set.',
    },
    {
      what: 'Low of the perpetual in the first fall',
      source: 'press of the day',
      unit: 'priceUsd',
      measured: 5_678,
      run: least(bookUsd.slice(0, FIRST_FALL_MS / bitmex.run.tickMs)),
      why: 'The outside price is set to 5,700; what the book adds is the model’s.',
    },
    {
      what: 'The fund before',
      source: BITMEX,
      unit: 'usd',
      measured: 35_500 * 7_250,
      run: bitmex.run.summary.fund.startUsd,
      why: 'Set; 35,500 XBT at 7,250 USD.',
    },
  ];
}

/** Notional closed in the book or taken over by the fund, USD, before and from midnight. */
function liquidatedUsd(bitmex: PresetRun): readonly [number, number] {
  const sums: [number, number] = [0, 0];
  const add = (tick: number, usd: number): void => {
    sums[tick * bitmex.run.tickMs < MIDNIGHT_MS ? 0 : 1] += usd;
  };
  for (const { tick, sizeBase, priceUsd } of eventsOf(bitmex, 'filled')) add(tick, Math.abs(sizeBase) * priceUsd);
  for (const { tick, sizeBase, markUsd } of eventsOf(bitmex, 'fund-took')) add(tick, Math.abs(sizeBase) * markUsd);
  return sums;
}

/** Largest unrealised loss of what the fund held, USD: holdings average their entry, the other side nets (VAULT-01). */
function fundPaperLossUsd(bitmex: PresetRun): number {
  const markUsd = column(bitmex, 'markUsd', 'XBT');
  let [held, entry, worst] = [0, 0, 0];
  let tick = 0;
  const mark = (until: number): void => {
    for (; tick < until; tick += 1) worst = Math.min(worst, held * ((markUsd[tick] ?? entry) - entry));
  };
  for (const event of bitmex.events) {
    if (event.kind !== 'fund-took' && event.kind !== 'shed') continue;
    mark(event.tick);
    const next = held + event.sizeBase;
    if (event.kind === 'fund-took' && held * event.sizeBase >= 0) {
      entry = (entry * held + event.priceUsd * event.sizeBase) / next;
    } else if (held * next < 0 && event.kind === 'fund-took') entry = event.priceUsd;
    held = next;
  }
  mark(markUsd.length);
  return -worst;
}

function largestFallUsd(values: Float64Array): number {
  let [peak, fall] = [0, 0];
  for (const value of values) {
    peak = Math.max(peak, value);
    fall = Math.max(fall, peak - value);
  }
  return fall;
}

export function bitmexHeldOut(bitmex: PresetRun): Row[] {
  const [first, second] = liquidatedUsd(bitmex);
  const inXbt = (xbt: number) => [xbt * XBT_USD[0], xbt * XBT_USD[1]] as const;
  return [
    {
      what: 'Liquidated on 12 March',
      source: SKEW,
      unit: 'usd',
      measured: 0.88e9,
      run: first,
      why: 'Open interest and leverage are assumed; nobody opens a position after 10:30, and the falls between the known prices are missing.',
    },
    {
      what: 'Liquidated on 13 March',
      source: SKEW,
      unit: 'usd',
      measured: 0.8e9,
      run: second,
      why: 'As above: those who bought in the pause between the two falls are not there. Shorts fell too when the price came back.',
    },
    {
      what: 'Largest fall of the fund (2,606 XBT)',
      source: BITMEX,
      unit: 'usd',
      measured: inXbt(2_606),
      run: largestFallUsd(bitmex.run.series.fundUsd),
      why: 'A tick is a minute, and the path between eight prices is straight: the price steps past bankruptcy, and the fund takes over more than half of what falls, at prices that the book no longer has. How slowly it sells is assumed; a tenth of the speed halves its fall.',
    },
    {
      what: 'Largest unrealised loss on what the fund held (5,652 XBT)',
      source: BITMEX,
      unit: 'usd',
      measured: inXbt(5_652),
      run: fundPaperLossUsd(bitmex),
      why: 'With the same assumed speed of selling; a tenth of it makes this larger by more than half. No speed that was tried meets both figures.',
    },
  ];
}
