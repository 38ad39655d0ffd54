import { formatLeverage, formatPrice, formatUsd } from '@/lib/analysis';
import { coin, drop, eventsOf, holder, lesson } from '../market';
import type { Lesson } from '../types';

const SIZE = 1000;

export const bankruptcy: Lesson = {
  id: 'bankruptcy-price',
  title: 'The bankruptcy price',
  teaches: 'Between the price at which one is closed and the price at which one owes lies all the room a venue has.',
  control: {
    kind: 'number',
    label: 'Leverage',
    unit: 'x',
    min: 2,
    max: 18,
    step: 0.5,
    start: 4,
    code: 'MARGIN-04',
    shown: formatLeverage,
  },
  screens: [
    { text: 'Ben holds 1,000 COIN at $100. His **leverage** is the worth of the position over his own cash.' },
    {
      text: 'At the **liquidation price** his margin meets the maintenance of 5 %, and the venue sells for him. At the **bankruptcy price** his cash is gone.',
      select: 'Ben',
    },
    {
      text: 'The price falls by 10 %. Whatever the venue gets below the bankruptcy price is a hole that somebody else has to fill: the **deficit**.',
    },
  ],
  question: '**Find a leverage at which Ben is closed, and nobody else has to pay.**',
  scenario: (value) =>
    lesson('The bankruptcy price', {
      instruments: [coin('COIN', 500_000)],
      accounts: [holder('Ben', (SIZE * 100) / value, SIZE)],
      venue: { mark: { rule: 'index' }, liquidation: { limit: { kind: 'none' } } },
      shock: { moves: [drop(-0.1)] },
    }),
  readings: (run) => {
    const [fill] = eventsOf(run, 'filled');
    const none = 'not sold';
    return [
      {
        label: 'Liquidation price',
        value: formatPrice(run.buckets.liquidationPriceUsd[0] ?? Number.NaN),
        says: 'The mark at which his margin meets the maintenance (MARGIN-05).',
      },
      {
        label: 'Bankruptcy price',
        value: formatPrice(run.buckets.bankruptcyPriceUsd[0] ?? Number.NaN),
        says: 'The price at which selling leaves him nothing (MARGIN-04).',
      },
      {
        label: 'Sold at',
        value: fill ? formatPrice(fill.priceUsd) : none,
        says: 'What the book paid on average.',
      },
      { label: 'Deficit', value: formatUsd(run.summary.deficitUsd), says: 'What he owes and cannot pay (LIQ-09).' },
    ];
  },
  judge: (run) => {
    if (run.nodes.count === 0)
      return { right: false, because: 'He was never closed: the fall did not reach his liquidation price.' };
    if (run.summary.deficitUsd > 0)
      return {
        right: false,
        because: `He was sold below his bankruptcy price and left a hole of ${formatUsd(run.summary.deficitUsd)}.`,
      };
    return { right: true, because: 'He was sold between his liquidation and his bankruptcy price.' };
  },
  moral:
    'The room between the two prices is the maintenance margin, 5 % at any leverage. What leverage changes is how little it takes to get there, and how easily a fall leaps over all of it.',
};
