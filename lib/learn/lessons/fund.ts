import { formatUsd } from '@/lib/analysis';
import { coin, drop, holder, lesson } from '../market';
import type { Lesson } from '../types';

export const fund: Lesson = {
  id: 'insurance-fund',
  title: 'The fund and its drain',
  teaches: 'The insurance fund pays what sold accounts still owe, until it is empty.',
  control: {
    kind: 'number',
    label: 'Fund at the start',
    unit: 'USD',
    min: 500,
    max: 40_000,
    step: 500,
    start: 2_000,
    code: 'FUND-01',
    shown: formatUsd,
  },
  screens: [
    {
      text: 'Five accounts with little margin, and a sudden fall of 8 %. Some are sold below their bankruptcy price and owe more than they have.',
    },
    {
      text: 'The **insurance fund** pays that deficit, so that whoever won is paid in full. Watch the blue area: it falls with every hole it fills.',
    },
    {
      text: 'When the fund is empty, the rest has to come from somewhere: here, from the profits of those who won. That is called **socialising** the loss.',
    },
  ],
  question:
    '**Find a fund that does not run empty, and that is no more than twice what it has to pay.** Idle money has a price too.',
  scenario: (value) =>
    lesson('The fund and its drain', {
      instruments: [coin('COIN', 400_000)],
      accounts: [
        ...[7_200, 7_600, 8_000, 8_600, 9_400].map((usd, n) => holder(`long${n + 1}`, usd, 1000)),
        holder('short', 200_000, -5000),
      ],
      venue: {
        mark: { rule: 'book' },
        liquidation: { limit: { kind: 'none' } },
        fund: { startUsd: value },
        socialise: 'gains',
      },
      shock: { moves: [drop(-0.08)] },
    }),
  readings: (run) => [
    {
      label: 'Owed in all',
      value: formatUsd(run.summary.deficitUsd),
      says: 'Deficits of accounts that were sold (LIQ-09).',
    },
    {
      label: 'Left in the fund',
      value: formatUsd(run.summary.fund.endUsd),
      says: 'Its balance at the end (FUND-01).',
    },
    {
      label: 'Socialised',
      value: formatUsd(run.summary.socialisedUsd),
      says: 'What the fund could not pay, shared among the winners (SOC-01).',
    },
  ],
  judge: (run) => {
    const { startUsd, endUsd } = run.summary.fund;
    const paid = startUsd - endUsd;
    if (run.summary.socialisedUsd > 0) return { right: false, because: 'It ran empty, and winners paid the rest.' };
    if (startUsd > 2 * paid)
      return { right: false, because: `It holds more than twice the ${formatUsd(paid)} that it paid.` };
    return { right: true, because: `It paid ${formatUsd(paid)} and kept ${formatUsd(endUsd)}.` };
  },
  moral:
    'One fall gives one answer. A venue has to size its fund for falls it has not seen: for many of them, and with how sure it wants to be.',
};
