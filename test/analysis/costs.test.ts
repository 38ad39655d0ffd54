/** Who paid, in three groups that are never mixed: every view reads them here. */
import {
  accountStory,
  type Bearer,
  besideWords,
  type CostGroup,
  costGroups,
  findBucket,
  fundMoves,
  lossAfterWords,
  lossBalance,
  nodeOf,
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
  expect(besideWords(run)).toBe('Beside the sum: the vault lost $9.86m on positions taken over.');
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

test('what forced buying did on the way is not credited to the shock, nor what an account took out', () => {
  const said = (id: string) => plainText(summarySentence(simulate(preset(id)), preset(id)));
  expect(said('jelly-2025-03-26')).toContain(
    'JELLY rose by 353 %, as far as the shock alone would have taken it; on the way forced buying had it up 33.3 % where the shock alone had made 14.4 %.',
  );
  expect(said('whale-2025-03-12')).toContain(
    'A 1.5 % shock, with $15.4m of margin that one account took out, became, at worst, a fall of 3.2 % in ETH.',
  );
  expect(said('adl-queue-or-pro-rata')).toContain('COIN fell by 12 %, all of it the shock.');
});

test('the loss until the trigger and that over a life are told as one sum', () => {
  const of = (id: string, name: string) => {
    const run = simulate(preset(id));
    return lossAfterWords(run, nodeOf(run, findBucket(run, name))).replaceAll('\u00a0', ' ');
  };
  expect(of('twelve-accounts', 'gus')).toBe(
    'The loss over its life: $3,660 up to 7 s, when it was triggered, and $1,397 more after that, until it was closed.',
  );
  expect(of('fund-pools', 'ben')).toBe(
    'The loss over its life: $98,000 up to 3 s, when it was triggered, less $35,000 that it got back after that, closed at better prices than the mark had then.',
  );
});

test('a winner is told which pool was empty', () => {
  const scenario = preset('fund-pools');
  const run = simulate(scenario);
  const story = (name: string) => plainText(accountStory(run, scenario, findBucket(run, name)));
  expect(story('ivy')).toContain('ALT\u2019s pool of the fund, which had held $50k, was empty at 3 s.');
  expect(story('ben')).toContain('ALT\u2019s pool of the fund paid nothing for it: it was first empty at 3 s');
});
