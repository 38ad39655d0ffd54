import { formatShare, formatUsd, MINUS } from '@/lib/analysis';
import { coin, fall, fell, lesson, signedMove, worstMove } from '../market';
import type { Lesson } from '../types';

export const hedge: Lesson = {
  id: 'hedge-betrayed',
  title: 'Why correlation betrays a hedge',
  teaches: 'Two positions that balance on calm days can lose together on the day it matters.',
  control: {
    kind: 'number',
    label: 'Stress: how far correlations go to one',
    unit: '%',
    min: 0,
    max: 100,
    step: 2,
    start: 0,
    code: 'IDX-03',
  },
  screens: [
    {
      text: `Hal is long COIN, and long HAVEN as its **hedge**: on calm days HAVEN rises when COIN falls. Their **correlation** is ${MINUS}0.6; at ${MINUS}1 they would mirror each other, at 1 move as one.`,
      select: 'Hal',
    },
    { text: 'COIN falls by 12 %. HAVEN moves with it as the correlation says, and makes good a part of the loss.' },
    {
      text: 'In a panic people sell what they can, not what they want. Correlations go to one, and the hedge falls too. Here is the same fall of COIN under full stress.',
      value: 100,
    },
  ],
  question: '**How much stress does it take until the hedge no longer saves Hal?**',
  scenario: (value) =>
    lesson('A hedge betrayed', {
      instruments: [coin('COIN', 5_000_000), coin('HAVEN', 5_000_000)],
      correlation: {
        matrix: [
          [1, -0.6],
          [-0.6, 1],
        ],
        stress: value / 100,
      },
      accounts: [
        {
          id: 'Hal',
          role: 'hedger',
          collateralUsd: 25_000,
          positions: [
            { instrument: 'COIN', sizeBase: 1000 },
            { instrument: 'HAVEN', sizeBase: 1000 },
          ],
        },
      ],
      venue: { mark: { rule: 'index' }, liquidation: { limit: { kind: 'none' } } },
      shock: { moves: [fall(-0.12, 1000, true)] },
    }),
  readings: (run, { correlation }) => {
    const rho = (1 - correlation.stress) * (correlation.matrix?.[0]?.[1] ?? 0) + correlation.stress;
    return [
      {
        label: 'Correlation in the fall',
        value: rho.toFixed(2).replace('-', MINUS),
        says: `${MINUS}0.6 on calm days (IDX-03).`,
      },
      { label: 'COIN', value: signedMove(worstMove(run, 0)), says: 'The position.' },
      { label: 'HAVEN', value: signedMove(worstMove(run, 1)), says: 'Its hedge.' },
      { label: 'Left of $25k', value: formatUsd(run.buckets.equityUsd[0] ?? 0), says: 'His equity at the end.' },
    ];
  },
  judge: (run, { correlation }) =>
    fell(run, 'Hal')
      ? {
          right: true,
          because: `At ${formatShare(correlation.stress)} stress both fall far enough that his margin is gone.`,
        }
      : { right: false, because: 'What COIN costs him, HAVEN still makes good far enough.' },
  moral: 'A hedge is a bet on a correlation. Margin that counts on it must ask what happens when it fails.',
};
