import { formatShare } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { coin, drop, lesson } from '../market';
import type { Lesson } from '../types';

const RANKS = ['pnlLeverage', 'size', 'pnlProRata', 'proRata'] as const;
const WINNERS = ['Win', 'Top', 'Ray'] as const;

/** Share of each winner's position that ADL closed. */
function closedShares(run: Run): number[] {
  return WINNERS.map((_, n) => {
    const opening = run.buckets.openingSizeBase[n + 1] ?? 1;
    return 1 - (run.buckets.sizeBase[n + 1] ?? 0) / opening;
  });
}

export const adl: Lesson = {
  id: 'adl-who-pays',
  title: 'ADL: who pays, under which rule',
  teaches: 'When nobody buys what must be sold, the venue closes winners, and a rule decides which.',
  control: {
    kind: 'choice',
    label: 'Who is closed',
    options: ['profit x leverage', 'largest first', 'profit pro rata', 'pro rata'],
    start: 0,
    code: 'ADL-02',
  },
  screens: [
    {
      text: 'Lou is long and loses. Win, Top and Ray are short the same coin and gain what he loses. Win has much leverage, Top is large, Ray entered late.',
    },
    {
      text: 'Lou must be closed, but below his bankruptcy price nobody may sell for him. The bids above it took a part; what was left of him is set against the other side: **auto-deleveraging**, ADL.',
      select: 'Lou',
    },
    {
      text: 'A winner who is closed keeps the gain so far. What the price does later is no longer his. Who is closed first is a rule of the venue.',
    },
  ],
  question: '**Which rule closes the same share of every winner?**',
  scenario: (value) =>
    lesson('ADL: who pays', {
      instruments: [coin('COIN', 30_000)],
      accounts: [
        { id: 'Lou', collateralUsd: 13_000, positions: [{ instrument: 'COIN', sizeBase: 1000 }] },
        { id: 'Win', collateralUsd: 3_000, positions: [{ instrument: 'COIN', sizeBase: -250, entryUsd: 100 }] },
        { id: 'Top', collateralUsd: 40_000, positions: [{ instrument: 'COIN', sizeBase: -700, entryUsd: 100 }] },
        { id: 'Ray', collateralUsd: 10_000, positions: [{ instrument: 'COIN', sizeBase: -350, entryUsd: 94 }] },
      ],
      venue: {
        mark: { rule: 'index' },
        liquidation: { limit: { kind: 'bankruptcy' }, residue: ['adl'] },
        adl: { rank: RANKS[value] ?? 'pnlLeverage' },
      },
      shock: { moves: [drop(-0.12)] },
    }),
  readings: (run) =>
    closedShares(run).map((share, n) => ({
      label: `${WINNERS[n]}: part closed`,
      value: formatShare(share),
      says: 'Share of the position that ADL closed (ADL-04).',
    })),
  judge: (run) => {
    const shares = closedShares(run);
    const same = Math.max(...shares) - Math.min(...shares) < 1e-6 && Math.max(...shares) > 0;
    return same
      ? { right: true, because: 'Each gave the same share of what it held.' }
      : { right: false, because: `They gave ${shares.map(formatShare).join(', ')}.` };
  },
  moral:
    'A queue by profit and leverage takes from few, and all they have. Shares take a little from all. Neither is free: somebody who was right loses the position.',
};
