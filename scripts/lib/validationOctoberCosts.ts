/** 10 October 2025: who paid, and who was there, beside the preset's run. */
import { openingBuckets } from './validationAccounts';
import { median, type Row, weightedQuantile } from './validationFormat';
import { ADL, COINS, FILLS, type OctoberRuns, WAVES } from './validationOctoberFacts';
import { eventsOf, notionalUsd } from './validationRun';
import { overStatic } from './validationStatic';

/** What ADL and the fund cost. */
export function costRows({ real, waves }: OctoberRuns): Row[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const neededUsd = sum(waves.map((wave) => wave.budget_needed_usd));
  const tookUsd = sum(waves.map((wave) => wave.budget_prod_usd));
  const { fund } = real.run.summary;
  const paidUsd = sum(eventsOf(real, 'fund-paid').map((event) => event.amountUsd));
  const adl = eventsOf(real, 'adl');
  const adlUsd = notionalUsd(adl);
  // At the bankruptcy price a closure costs its winner what the bankrupt lacks at mark, or gives what is left (REGRET-01).
  const runNeededUsd = sum(adl.map(({ forgoneUsd }) => Math.max(0, forgoneUsd)));
  const runTookUsd = sum(adl.map(({ forgoneUsd }) => forgoneUsd));
  return [
    {
      what: 'Profit taken from winners, of what was needed',
      source: WAVES,
      unit: 'times',
      measured: tookUsd / neededUsd,
      run: runTookUsd / runNeededUsd,
      why: 'In the run most accounts are still above water at mark when a thin book refuses their bankruptcy price. ADL then closes at that price, which is better for the winner than the mark: summed, little or less than nothing is taken. On the day it was several times what was needed.',
    },
    {
      what: 'Profit needed, of the ADL notional',
      source: `${WAVES}; ${FILLS}`,
      unit: 'share',
      measured: neededUsd / ADL.usd,
      run: runNeededUsd / adlUsd,
      why: 'As above: most residues of the run are worth something at mark, so little is needed.',
    },
    {
      what: 'Deficit, of the ADL notional',
      source: 'HL, analyses conflict: 23 m to 129 m USD',
      unit: 'share',
      measured: [23e6 / ADL.usd, 129e6 / ADL.usd],
      run: paidUsd / adlUsd,
      why: 'What the fund paid; its size of 2 m USD, assumed, bounds it, so agreement here says little.',
    },
    {
      what: 'Share of the fund that was spent',
      source: 'Binance, 10 October 2025: 1.23 bn to 1.04 bn USD, with ADL',
      unit: 'share',
      measured: 1 - 1.04 / 1.23,
      run: 1 - fund.minUsd / fund.startUsd,
      why: 'Another venue. The fund of the run is assumed and comes before ADL in the order of residues, so it is empty when ADL begins; Binance used ADL with most of its fund left.',
    },
    {
      what: 'Move of the book over that of a static book',
      source: 'Median over coins of that day',
      unit: 'times',
      measured: 9.2,
      run: median(COINS.map((coin) => overStatic(real, coin))),
      why: "At the book's lowest: the same trades at the same times, on a book whose depth never falls. It follows from the scheduled depth, held at its thinnest far longer than it was.",
    },
  ];
}

/** Leverage of isolated positions at the start. */
export function isolatedRows({ real }: OctoberRuns): Row[] {
  const rows = openingBuckets(real)
    .filter(({ isolated }) => isolated)
    .map(({ notionalUsd: weight, equityUsd }) => ({ value: weight / equityUsd, weight }));
  const quantiles = [
    ['median', 0.5, 8.3],
    ['upper quartile', 0.75, 18.5],
    ['upper tenth', 0.9, 48],
  ] as const;
  return quantiles.map(([name, share, measured]) => ({
    what: `Leverage of isolated positions, ${name} by notional`,
    source: 'HL positions',
    unit: 'times',
    measured,
    run: weightedQuantile(rows, share),
    why: 'The preset gives isolated accounts the leverage of cross ones; the schema has no leverage of their own.',
  }));
}
