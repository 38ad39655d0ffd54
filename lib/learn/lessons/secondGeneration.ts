import { formatUsd } from '@/lib/analysis';
import { coin, fall, fell, holder, lesson, signedMove, worstMove } from '../market';
import type { Lesson } from '../types';

export const secondGeneration: Lesson = {
  id: 'second-generation',
  title: 'The second generation',
  teaches: 'Who falls because somebody else was sold would have stood without that sale.',
  control: {
    kind: 'number',
    label: 'Bids within 1 % of the price',
    unit: 'USD',
    min: 40_000,
    max: 300_000,
    step: 5_000,
    start: 60_000,
    code: 'CAUSE-03',
    shown: formatUsd,
  },
  screens: [
    {
      text: 'Four accounts are long. Dia has the most leverage, Eli less, Fay less again, Gus the least. Outside, the price falls by 4 %.',
    },
    {
      text: 'The fall alone is too much for Dia, and for nobody else. She is the **first generation**.',
      select: 'Dia',
    },
    {
      text: 'Her coins are sold, the mark follows the book, and Eli falls: the **second generation**. Follow the line from the shock. Each account was pushed over by the one before.',
      select: 'Gus',
    },
  ],
  question: 'Dia falls whatever the book. **How deep must it be so that she takes nobody with her?**',
  scenario: (value) =>
    lesson('The second generation', {
      instruments: [coin('COIN', value)],
      accounts: [
        holder('Dia', 8_500, 1000),
        holder('Eli', 9_800, 1000),
        holder('Fay', 11_200, 1000),
        holder('Gus', 12_800, 1000),
      ],
      venue: { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } },
      shock: { moves: [fall(-0.04)] },
    }),
  readings: (run) => [
    { label: 'Fell', value: `${run.nodes.count} of 4`, says: 'Accounts the venue sold.' },
    {
      label: 'Generations',
      value: String(run.summary.liquidated.generations.length),
      says: 'How often a sale pulled down somebody who then pulled down another (CAUSE-03).',
    },
    { label: 'Book at its lowest', value: signedMove(worstMove(run)), says: 'Against a fall of 4 % outside.' },
  ],
  judge: (run) => {
    if (!fell(run, 'Dia')) return { right: false, because: 'Dia stands.' };
    if (run.nodes.count === 1) return { right: true, because: 'Her sale moved the mark too little to reach Eli.' };
    return { right: false, because: `She took ${run.nodes.count - 1} with her.` };
  },
  moral:
    'A cascade is this, a thousand times over. Whether it starts depends on how much falls at one price and on how far that much moves the price.',
};
