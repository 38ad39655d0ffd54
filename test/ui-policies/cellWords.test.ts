/** What stands under a small picture: the parts of its bar, and the fund. */
import type { PolicyFigures } from '@/lib/analysis';
import { policyFigures } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { cellWords } from '@/lib/ui/policies/cellWords';
import { twelve } from '../analysis/fixtures';

const ran = policyFigures(simulate(twelve()), twelve());
const none = { fund: 0, vault: 0, adl: 0, social: 0, unpaid: 0 };
const still = { paidUsd: 0, lostUsd: 0, positionsLostUsd: 0, cameInUsd: 0, emptyAtMs: null, moved: false };

function words(paidBy: Partial<PolicyFigures['paidBy']>, fund: Partial<PolicyFigures['fund']> | null): string {
  const moves = { ...still, moved: paidBy.fund !== undefined, ...fund };
  return cellWords({ ...ran, tickMs: 1000, paidBy: { ...none, ...paidBy }, fund: moves, fundUsd: fund ? [1, 1] : [] });
}

test.each<[Partial<PolicyFigures['paidBy']>, Partial<PolicyFigures['fund']> | null, string]>([
  [{ vault: 1.2e6, adl: 3.4e6 }, null, 'no fund; vault $1.2m, ADL $3.4m'],
  [{}, null, 'no fund'],
  [{}, {}, 'fund untouched'],
  [{ adl: 3.4e6 }, {}, 'fund untouched; ADL $3.4m'],
  [{ fund: 2.02e6 }, { emptyAtMs: 267_000, cameInUsd: 9e4 }, 'fund $2.02m, first empty 4:27\u00a0min'],
  [{ fund: 1.01e6 }, { cameInUsd: 95_100 }, 'fund $1.01m, took in $95.1k'],
  [{}, { moved: true, cameInUsd: 95_100 }, 'fund took in $95.1k'],
  [{}, { moved: true, lostUsd: -20 }, 'fund made $20 on positions'],
  [{}, { moved: true, cameInUsd: 1e-9 }, 'fund moved by less than a cent'],
  [{ fund: 662_000, adl: 3.4e6 }, { cameInUsd: 152_000 }, 'fund $662k, ADL $3.4m'],
  // What a fund lost on positions is in its bar, and told apart from what it paid, as in the table.
  [
    { unpaid: 1.08e7 },
    { moved: true, lostUsd: 2.28e6, emptyAtMs: 299_000 },
    'fund lost $2.28m on positions, unpaid $10.8m',
  ],
  [{ fund: 813 }, { lostUsd: 181 }, 'fund $813 and lost $181 on positions'],
  // Figures are those of the table; what is thinner than a hundredth of the bar is not named.
  [{ fund: 2.06e6, adl: 3.456e6, unpaid: 77_000 }, {}, 'fund $2.06m, ADL $3.46m, unpaid $77k'],
  [{ fund: 2.06e6, social: 4.9e7, unpaid: 77 }, {}, 'fund $2.06m, socialised $49m'],
  // Who gained is no payer.
  [{ fund: 500, vault: -800, adl: -20 }, { moved: true }, 'fund $500'],
])('%j and %j', (paidBy, fund, said) => {
  expect(words(paidBy, fund)).toBe(said);
});
