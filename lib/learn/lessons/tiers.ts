import { formatShare, formatUsd } from '@/lib/analysis';
import { coin, fall, holder, lesson, worstMove } from '../market';
import type { Lesson } from '../types';

const MARGIN_SHARE = 0.1;
const TIERS = [
  { fromUsd: 0, maintenanceRate: 0.01 },
  { fromUsd: 50_000, maintenanceRate: 0.05 },
  { fromUsd: 250_000, maintenanceRate: 0.1 },
];

/** Maintenance as a share of the notional, by MARGIN-02. */
function shareAt(notionalUsd: number): number {
  const owed = TIERS.reduce((sum, { fromUsd, maintenanceRate }, k) => {
    const end = Math.min(notionalUsd, TIERS[k + 1]?.fromUsd ?? Number.POSITIVE_INFINITY);
    return sum + Math.max(0, end - fromUsd) * maintenanceRate;
  }, 0);
  return owed / notionalUsd;
}

export const tiers: Lesson = {
  id: 'margin-tiers',
  title: 'What a margin tier does',
  teaches: 'A large position must keep more margin per dollar than a small one.',
  control: {
    kind: 'number',
    label: 'Size of the position',
    unit: 'USD',
    min: 10_000,
    max: 600_000,
    step: 10_000,
    start: 30_000,
    code: 'MARGIN-02',
    shown: formatUsd,
  },
  screens: [
    {
      text: 'Ana has bought COIN worth ten times her own cash. That cash is her **margin**. While the price falls, it shrinks by what she loses.',
    },
    {
      text: 'The venue demands that a part of the position always stays covered: the **maintenance margin**. On the first $50,000 it is 1 %. On what lies above, 5 %. Above $250,000, 10 %.',
      select: 'Ana',
    },
    {
      text: 'The price now falls by 5 %. Half of her margin is gone, and she is still as far from zero as anyone at ten times.',
    },
  ],
  question: 'Leave the leverage and the fall alone. **At which size is Ana closed all the same?**',
  scenario: (value) =>
    lesson('A margin tier', {
      instruments: [coin('COIN', 50_000_000, { tiers: TIERS })],
      accounts: [holder('Ana', value * MARGIN_SHARE, value / 100)],
      venue: { mark: { rule: 'index' } },
      shock: { moves: [fall(-0.05)] },
    }),
  readings: (run, { accounts }) => {
    const notional = (accounts[0]?.positions[0]?.sizeBase ?? 0) * 100;
    const after = notional * (1 + worstMove(run));
    return [
      { label: 'Margin at the start', value: formatShare(MARGIN_SHARE), says: 'Her cash as a share of the position.' },
      {
        label: 'Margin after the fall',
        value: formatShare((notional * MARGIN_SHARE - notional * 0.05) / (notional * 0.95)),
        says: 'What is left of her cash, as a share of what the position is then worth.',
      },
      {
        label: 'Maintenance it must keep',
        value: formatShare(shareAt(after)),
        says: 'Each part of the position pays the rate of the tier it lies in (MARGIN-02).',
      },
    ];
  },
  judge: (run) =>
    run.nodes.count > 0
      ? { right: true, because: 'Her margin of 5.3 % is less than the maintenance that this size must keep.' }
      : { right: false, because: 'She still holds more than the maintenance of this size.' },
  moral:
    'Nothing about Ana got riskier but her size. A venue asks more of large positions since it may have to sell them, and a large sale moves the price.',
};
