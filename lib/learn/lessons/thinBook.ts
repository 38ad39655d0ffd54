import { formatMove, formatPrice, formatUsd } from '@/lib/analysis';
import { coin, eventsOf, fall, holder, lesson, signedMove, worstMove } from '../market';
import type { Lesson } from '../types';

const FALL = -0.06;

export const thinBook: Lesson = {
  id: 'thin-book',
  title: 'One liquidation meets a thin book',
  teaches: 'A forced sale takes whatever bids there are, and the price goes where they end.',
  control: {
    kind: 'number',
    label: 'Bids within 1 % of the price',
    unit: 'USD',
    min: 20_000,
    max: 400_000,
    step: 10_000,
    start: 40_000,
    code: 'BOOK-01',
    shown: formatUsd,
  },
  screens: [
    {
      text: 'Cem holds COIN worth $100,000 with $10,000 of his own. Outside, the price falls by 6 %, and that is too much for him.',
    },
    {
      text: 'The venue sells his coins into the **order book**: the bids of everyone who would buy. **Depth** is how much they would buy within 1 % of the price.',
      select: 'Cem',
    },
    {
      text: 'If the bids are few, the sale itself pushes the price below where the outside world has it. The red line is the book, the dotted one the world.',
    },
  ],
  question: '**How deep must the book be so that his sale adds less than one percent to the fall?**',
  scenario: (value) =>
    lesson('A thin book', {
      instruments: [coin('COIN', value)],
      accounts: [holder('Cem', 10_000, 1000)],
      venue: { mark: { rule: 'index' }, liquidation: { limit: { kind: 'none' } } },
      shock: { moves: [fall(FALL)] },
    }),
  readings: (run) => {
    const [fill] = eventsOf(run, 'filled');
    return [
      { label: 'Outside', value: signedMove(FALL), says: 'The fall that he did not cause.' },
      { label: 'Book at its lowest', value: signedMove(worstMove(run)), says: 'The price on this venue (BOOK-02).' },
      {
        label: 'Sold at',
        value: fill ? formatPrice(fill.priceUsd) : 'not sold',
        says: 'What the book paid on average.',
      },
    ];
  },
  judge: (run) => {
    const added = FALL - worstMove(run);
    const says = `His sale added ${formatMove(-added)} to the fall.`;
    return { right: run.nodes.count > 0 && added < 0.01, because: says };
  },
  moral:
    'The same sale is harmless in one book and a blow in another. Depth is measured in calm hours, and sales come in others.',
};
