/** One scenario under many policies: which there are, what each came to, in what order they stand. */
import {
  boardSentence,
  PAYER_ORDER,
  POLICY_COLUMNS,
  type PolicyRow,
  paidUsd,
  plainText,
  policiesTable,
  policyColumns,
  policyFigures,
  rankingPolicies,
  rankingsSentence,
  sortPolicies,
  venuePolicies,
} from '@/lib/analysis';
import { vaultMoves } from '@/lib/analysis/vaultMoves';
import { ADL_RANKS, simulate } from '@/lib/engine';
import { venuePresets } from '@/lib/scenario';
import { twelve } from './fixtures';

const base = twelve();
const venues = venuePolicies(base);
const own = venues[0];
if (!own) throw new Error('no own rules');
const rows: PolicyRow[] = [...venues, ...rankingPolicies(own)].map((policy) => ({
  policy,
  figures: policyFigures(simulate(policy.scenario, { regret: true }), policy.scenario),
  isCopy: false,
}));

test('every venue once, its own rules first; every other ranking once', () => {
  expect(venues.map(({ id }) => id)).toEqual(['own', ...venuePresets().map(({ id }) => id)]);
  const ranks = rankingPolicies(own).map(({ rank }) => rank);
  expect([own.rank, ...ranks].sort()).toEqual([...ADL_RANKS].sort());
  expect(new Set(rows.map(({ policy }) => policy.id)).size).toBe(rows.length);
});

test('a venue without ADL has no rankings', () => {
  const without = venues.find(({ rank }) => rank === null);
  if (!without) throw new Error('every venue has ADL');
  expect(rankingPolicies(without)).toEqual([]);
  expect(without.rankTitle).toBe('no ADL');
});

test('a ranking changes the ranking and nothing else', () => {
  for (const { scenario, rank } of rankingPolicies(own)) {
    expect({ ...scenario, venue: { ...scenario.venue, adl: own.scenario.venue.adl } }).toEqual(own.scenario);
    expect(scenario.venue.adl?.rank).toBe(rank);
  }
});

test('figures are those of the run', () => {
  const run = simulate(base, { regret: true });
  const figures = policyFigures(run, base);
  expect(figures).toMatchObject({
    digest: run.digest,
    adlUsd: run.summary.adl.notionalUsd,
    fundStartUsd: 500,
    fundEmptyAtMs: run.summary.fund.emptyAtMs,
  });
  expect(figures.fundUsd[0]).toBe(run.series.fundUsd[0]);
  expect(figures.fundUsd.at(-1)).toBe(run.series.fundUsd.at(-1));
  expect(Math.min(...figures.fundUsd)).toBe(Math.min(...run.series.fundUsd));
  const [wave] = run.waves ?? [];
  expect(figures.regret).toMatchObject({ waves: 1, overshootUsd: wave?.acted.overshootUsd });
});

test('who pays adds up to what the fund has less, and is never below zero', () => {
  for (const { policy, figures } of rows) {
    if (!figures || figures.fundUsd.length === 0) continue;
    const { paidUsd: paid, lostUsd, cameInUsd } = figures.fund;
    const endUsd = figures.fundUsd.at(-1) ?? Number.NaN;
    expect([policy.id, figures.fundStartUsd + cameInUsd - paid - lostUsd]).toEqual([
      policy.id,
      expect.closeTo(endUsd, 6),
    ]);
    expect(paidUsd(figures, 'fund')).toBeCloseTo(paid + Math.max(0, lostUsd), 9);
    for (const payer of PAYER_ORDER) expect(paidUsd(figures, payer)).toBeGreaterThanOrEqual(0);
  }
});

describe('order', () => {
  const adl = (sorted: PolicyRow[]) => sorted.map(({ figures }) => figures?.adlUsd ?? -1);
  test('up and down, ties as they stood', () => {
    expect(adl(sortPolicies(rows, 'adl', 'down'))).toEqual(adl(rows).sort((x, y) => y - x));
    expect(adl(sortPolicies(rows, 'adl', 'up'))).toEqual(adl(rows).sort((x, y) => x - y));
    expect(sortPolicies(rows, 'nothing', 'up')).toEqual(rows);
  });

  test('what has no figure comes last either way', () => {
    const waiting = [{ ...(rows[0] as PolicyRow), figures: null }, ...rows.slice(1)];
    for (const way of ['up', 'down'] as const) expect(sortPolicies(waiting, 'adl', way).at(-1)?.figures).toBeNull();
    const never = sortPolicies(rows, 'empty', 'down').map(({ figures }) => figures?.fundEmptyAtMs ?? null);
    expect(never.lastIndexOf(null)).toBe(rows.length - 1);
    expect(never[0]).not.toBeNull();
  });
});

test('the table to take away has a row for every policy that was run, numbers in full', () => {
  const table = policiesTable([...rows, { ...(rows[0] as PolicyRow), figures: null }]);
  expect(table.rows).toHaveLength(rows.length);
  const measured = POLICY_COLUMNS.map(({ csv }) => csv);
  expect(table.columns).toEqual(['venue', 'adlRank', ...measured, 'adlForgoneUsd', 'digest']);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  expect(table.rows[0]).toContain(rows[0]?.figures?.adlUsd);
  expect(table.rows[0]?.at(-1)).toBe(rows[0]?.figures?.digest);
});

test('the sentence names the ends, and says nothing before the first run', () => {
  expect(boardSentence([])).toEqual([]);
  const sentence = plainText(boardSentence(rows));
  expect(sentence).toContain('Of eleven rule books');
  const most = sortPolicies(
    rows.filter(({ policy }) => policy.kind === 'venue'),
    'adl',
    'down',
  )[0];
  expect(sentence).toContain(`${most?.policy.venueTitle} closed most by ADL`);
});

describe('where several have the same figure', () => {
  const [some] = rows.filter(({ policy }) => policy.kind === 'venue');
  const told = (...counts: number[]): string =>
    plainText(
      boardSentence(
        counts.map((accounts, n) => ({
          ...(some as PolicyRow),
          policy: { ...(some as PolicyRow).policy, venueTitle: `V${n}` },
          figures: { ...((some as PolicyRow).figures as NonNullable<PolicyRow['figures']>), accounts, adlUsd: 0 },
        })),
      ),
    ).replace(' Nobody was deleveraged under any of them.', '');

  test('none of them stands for the others', () => {
    expect(told(1, 1, 7, 7, 3)).toBe(
      'Of five rule books two liquidated fewest accounts, 1 each, and two most, 7 each.',
    );
    expect(told(1, 7, 7)).toBe('Of three rule books V0 liquidated fewest accounts, 1, and two most, 7 each.');
  });

  test('of equals there is no fewest and no most', () => {
    expect(told(5, 5, 5)).toBe('All three rule books liquidated five accounts each.');
    expect(told(0, 0)).toBe('Of two rule books none liquidated anybody.');
    expect(told(1)).toBe('V0 liquidated one account.');
  });

  test('of the twelve accounts six rule books liquidated one, four seven', () => {
    expect(plainText(boardSentence(rows))).toContain(
      'Of eleven rule books six liquidated fewest accounts, 1 each, and four most, 7 each. Hyperliquid closed most by ADL',
    );
  });
});

test('VAULT-02 what a vault paid is not what it made: a column of its own, where some policy has one', () => {
  const withVault = rows.filter(({ policy }) => policy.scenario.venue.vault !== undefined);
  expect(withVault.length).toBeGreaterThan(0);
  for (const { policy, figures } of rows) {
    const moves = vaultMoves(simulate(policy.scenario));
    expect(figures?.vault ?? null).toEqual(moves);
    expect(figures?.paidBy.vault).toBe(moves?.paidUsd ?? 0);
  }
  const keys = (some: PolicyRow[]): string[] => policyColumns(some).map(({ key }) => key);
  expect(keys(rows)).toContain('vault');
  expect(keys(rows.filter((row) => !withVault.includes(row)))).toEqual(
    keys(rows).filter((key) => !key.startsWith('vault')),
  );
});

describe('of ADL rankings alone the sentence speaks of these', () => {
  const some = rows.filter(({ policy }) => policy.kind === 'ranking' || policy.id === 'own');
  const says = (of: PolicyRow[]): string => plainText(rankingsSentence(of));

  test('by the largest part of a profit, once all are weighed', () => {
    const cuts = some.map(({ figures }) => figures?.regret?.largestHaircut ?? 0);
    expect(Math.max(...cuts)).toBeGreaterThan(Math.min(...cuts));
    const most = some[cuts.indexOf(Math.max(...cuts))];
    expect(says(some)).toMatch(/^Of nine ADL rankings under its own rules, .+ took least of any one profit, /);
    expect(says(some)).toContain(`${most?.policy.rankTitle} took most, `);
    expect(says(some)).not.toContain('rule books');
  });

  test('before that by what they closed; nothing before the first run', () => {
    const unweighed = some.map((row) => ({ ...row, figures: row.figures && { ...row.figures, regret: null } }));
    expect(says(unweighed)).toMatch(/^Of nine ADL rankings under its own rules, .*closed/);
    expect(says(some.map((row) => ({ ...row, figures: null })))).toBe('');
  });

  test('where nobody was deleveraged that is what is said', () => {
    const none = some.map((row) => ({ ...row, figures: row.figures && { ...row.figures, adlUsd: 0 } }));
    expect(says(none)).toBe('Under its own rules nobody was deleveraged: every ADL ranking gives the same run.');
  });
});
