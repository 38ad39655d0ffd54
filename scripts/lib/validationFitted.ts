/** Figures that the presets were turned or set to meet: shown, and evidence for nothing. */
import { measuredPath, type PresetData } from '../../lib/presets';
import { openingBuckets } from './validationAccounts';
import { type Row, weightedQuantile } from './validationFormat';
import { column, eventsOf, type PresetRun, valueAt } from './validationRun';

const BAR = 'Binance bar of 21:15';
const BAR_MS = 300_000;
const BOOKS = 'books in 636 cascades, and that day';
const SIZES = 'HL accounts deleveraged';
const OPEN_INTEREST = 'HL open interest';
/** Shares of open interest by leverage, as [what, from, to, share]. */
const LEVERAGE = [
  ['below 3x', 0, 3, 0.36],
  ['3x to 7x', 3, 7, 0.485],
  ['above 7x', 7, Number.POSITIVE_INFINITY, 0.15],
] as const;
const WHALE = 'HL, 12 March 2025';

function priceRows(real: PresetRun, data: PresetData): Row[] {
  const bookUsd = column(real, 'bookUsd', 'BTC').slice(0, BAR_MS / real.run.tickMs);
  const points = measuredPath(data, 'BTC').map(([atMs, measuredUsd]) => ({
    measuredUsd,
    runUsd: valueAt(real, 'bookUsd', 'BTC', atMs),
  }));
  const gap = ({ measuredUsd, runUsd }: (typeof points)[number]): number => Math.abs(runUsd / measuredUsd - 1);
  const worst = points.reduce((most, point) => (gap(point) > gap(most) ? point : most));
  const path = 'The outside path is turned, knot by knot, until the book meets the twelve prices.';
  return [
    {
      what: `BTC, the worst met of ${points.length} prices of ADL fills`,
      source: 'HL fills',
      unit: 'priceUsd',
      measured: worst.measuredUsd,
      run: worst.runUsd,
      why: path,
    },
    {
      what: 'BTC, low until 21:20',
      source: BAR,
      unit: 'priceUsd',
      measured: 103_800,
      run: Math.min(...bookUsd),
      why: `Another venue, but the same fall: it follows from the fit. ${path}`,
    },
    {
      what: 'BTC, close at 21:20',
      source: BAR,
      unit: 'priceUsd',
      measured: 103_975,
      run: bookUsd.at(-1) ?? Number.NaN,
      why: 'As above.',
    },
    ...['ETH', 'SOL'].flatMap((coin): Row[] => {
      const [first] = measuredPath(data, coin);
      if (!first) return [];
      return [
        {
          what: `${coin}, first measured price`,
          source: 'HL fills',
          unit: 'priceUsd',
          measured: first[1],
          run: valueAt(real, 'markUsd', coin, first[0]),
          why: 'Where the coin opens is set so that this price follows from BTC by correlation.',
        },
      ];
    }),
  ];
}

function depthRows(real: PresetRun): Row[] {
  const fall = (coin: string): number => 1 / Math.min(...column(real, 'depth', coin));
  return [
    {
      what: 'Depth before over depth at its thinnest, BTC',
      source: BOOKS,
      unit: 'times',
      measured: 17,
      run: fall('BTC'),
      why: 'Scheduled: the tenth worst cascade.',
    },
    ...['ETH', 'SOL'].map(
      (coin): Row => ({
        what: `Depth before over depth at its thinnest, ${coin}`,
        source: BOOKS,
        unit: 'times',
        measured: 200,
        run: fall(coin),
        why: 'Scheduled, at half of what was seen at the worst moment, because it is held for 91 seconds.',
      }),
    ),
  ];
}

function populationRows(real: PresetRun, quantiles: Readonly<Record<string, number>>): Row[] {
  const opening = openingBuckets(real);
  const totalUsd = opening.reduce((sum, bucket) => sum + bucket.notionalUsd, 0);
  const isolatedUsd = opening.filter(({ isolated }) => isolated).reduce((sum, bucket) => sum + bucket.notionalUsd, 0);
  const equityUsd = new Map<number, number>();
  for (const bucket of opening) equityUsd.set(bucket.account, (equityUsd.get(bucket.account) ?? 0) + bucket.equityUsd);
  const sizes = [...equityUsd.values()].map((value) => ({ value, weight: 1 }));
  return [
    ...LEVERAGE.map(([what, from, to, measured]): Row => {
      const inBand = opening.filter(({ notionalUsd, equityUsd: own }) => {
        const leverage = notionalUsd / own;
        return leverage >= from && leverage < to;
      });
      return {
        what: `Open interest at leverage ${what}`,
        source: OPEN_INTEREST,
        unit: 'share',
        measured,
        run: inBand.reduce((sum, bucket) => sum + bucket.notionalUsd, 0) / totalUsd,
        why: 'Shares of accounts are set to give it, as if leverage did not depend on equity; entries move it a little.',
      };
    }),
    {
      what: 'Cross notional over isolated',
      source: OPEN_INTEREST,
      unit: 'times',
      measured: 13.6,
      run: (totalUsd - isolatedUsd) / isolatedUsd,
      why: 'The share of accounts is set to it; by notional it comes out as it is drawn.',
    },
    ...(['0.5', '0.9', '0.99', '0.999'] as const).map(
      (share): Row => ({
        what: `Account equity, ${Number(share) * 100} % have less`,
        source: SIZES,
        unit: 'usd',
        measured: quantiles[share] ?? Number.NaN,
        run: weightedQuantile(sizes, Number(share)),
        why: 'Lognormal with a Pareto tail, fitted to these accounts; capped at 2 m USD.',
      }),
    ),
  ];
}

export function octoberFitted(real: PresetRun, data: PresetData, quantiles: Readonly<Record<string, number>>): Row[] {
  return [...priceRows(real, data), ...depthRows(real), ...populationRows(real, quantiles)];
}

export function whaleFitted(whale: PresetRun): Row[] {
  const [taken] = eventsOf(whale, 'vault-took');
  const { vault } = whale.run.summary;
  const account = whale.scenario.accounts.find(({ id }) => id === 'whale');
  return [
    {
      what: "The whale's position",
      source: WHALE,
      unit: 'base',
      measured: 175_000,
      run: account?.positions[0]?.sizeBase ?? Number.NaN,
      why: 'Set.',
    },
    {
      what: 'ETH the vault took over',
      source: WHALE,
      unit: 'base',
      measured: 160_234,
      run: taken?.sizeBase ?? Number.NaN,
      why: 'The depth of the book is turned to it.',
    },
    {
      what: 'Price at which it took them',
      source: WHALE,
      unit: 'priceUsd',
      measured: 1_915,
      run: taken?.priceUsd ?? Number.NaN,
      why: 'The amount withdrawn is turned to it.',
    },
    {
      what: "The vault's loss",
      source: WHALE,
      unit: 'usd',
      measured: 4e6,
      run: vault ? vault.startUsd - vault.minEquityUsd : Number.NaN,
      why: "The half-life of the book's recovery is turned to it.",
    },
  ];
}
