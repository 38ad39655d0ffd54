/** Who paid, in three groups that are never mixed: every view reads them here. */
import {
  type Bearer,
  besideWords,
  type CostGroup,
  costGroups,
  fundMoves,
  lossBalance,
  plainText,
  type RunCosts,
  runCosts,
  summarySentence,
  vaultMoves,
} from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { preset } from './fixtures';

const IDS = [
  'twelve-accounts',
  'october-10-2025',
  'bitmex-2020-03-12',
  'jelly-2025-03-26',
  'popcat-2025-11-12',
  'whale-2025-03-12',
  'adl-queue-or-pro-rata',
  'fund-pools',
];
const none: Record<Bearer, number> = { fund: 0, vault: 0, socialised: 0, unresolved: 0 };
const said = (groups: readonly CostGroup[]) =>
  groups.map(({ label, usd, rows }) => [label, Math.round(usd), rows.map((row) => [row.label, Math.round(row.usd)])]);

describe.each(IDS)('%s', (id) => {
  const run = simulate(preset(id));
  const { past, positions } = runCosts(run);

  test('CAUSE-06 the payers of the loss past bankruptcy add up to it', () => {
    const sum = Object.values(past).reduce((total, usd) => total + usd, 0);
    expect(sum).toBeCloseTo(lossBalance(run).deficitUsd, 4);
  });

  test('what fund and vault ended with is what they began with, less both groups', () => {
    const { fund, vault, feesUsd } = run.summary;
    expect(fund.startUsd + feesUsd.fund - past.fund - positions.fund).toBeCloseTo(fund.endUsd, 2);
    if (vault) expect(vault.startUsd - past.vault - positions.vault).toBeCloseTo(vault.equityUsd, 2);
    expect(positions.fund).toBeCloseTo(fundMoves(run).lostUsd, 2);
    expect(positions.vault).toBeCloseTo(-(vaultMoves(run)?.madeUsd ?? 0), 6);
  });

  test('a group that is nothing is left out, and no figure in one is below zero', () => {
    for (const group of costGroups(runCosts(run))) {
      expect(group.rows.length).toBeGreaterThan(0);
      for (const { usd } of group.rows) expect(usd).toBeGreaterThan(0);
    }
  });
});

test('the vault of JELLY lost on positions and paid nothing past bankruptcy: so say groups, story and words beside', () => {
  const scenario = preset('jelly-2025-03-26');
  const run = simulate(scenario);
  const groups = costGroups(runCosts(run));
  expect(groups.map(({ key, label }) => [key, label])).toEqual([['positions', 'Lost on positions taken over']]);
  expect(groups[0]?.rows.map(({ label }) => label)).toEqual(['Vault']);
  expect(besideWords(run)).toBe('The vault lost $9.86m on positions taken over.');
  expect(plainText(summarySentence(run, scenario))).toContain(
    'The vault of $230m lost $9.86m on positions that it took over',
  );
});

test('VAULT-03 the story tells how low the vault stood, where that was lower than its end', () => {
  const scenario = preset('vault-inventory');
  expect(plainText(summarySentence(simulate(scenario), scenario))).toMatch(
    /The vault of \$300k lost \$31\.8k on positions that it took over; at its lowest, at 50 s, it was down \$141k\./,
  );
});

test.each<[string, Partial<RunCosts>, unknown]>([
  ['nobody', {}, []],
  [
    'both pay',
    { past: { ...none, fund: 2, vault: 3 } },
    [
      [
        'Loss past bankruptcy',
        5,
        [
          ['Fund', 2],
          ['Vault', 3],
        ],
      ],
    ],
  ],
  [
    'made, and one of them lost',
    { positions: { ...none, fund: 10, vault: -30 } },
    [
      [
        'Made on positions taken over',
        20,
        [
          ['Fund lost', 10],
          ['Vault', 30],
        ],
      ],
    ],
  ],
  ['winners gained', { winnersUsd: -7 }, [['Gained by winners, by ADL', 7, [['Winners', 7]]]]],
])('%s', (_, costs, groups) => {
  expect(said(costGroups({ past: none, positions: none, winnersUsd: 0, ...costs }))).toEqual(groups);
});
