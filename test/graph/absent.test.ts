/** Who stands and is drawn, and what is said of whom is not. */
import { EVENT_NAMES, simulate } from '@/lib/engine';
import { cascadeModel, type GraphModel, whyAbsent } from '@/lib/graph';
import { survivorsOf } from '@/lib/graph/survivors';
import type { Scenario } from '@/lib/scenario';
import { fixture, parsed } from '../engine/support';

const preset = (id: string): Scenario =>
  parsed(fixture<{ scenario: unknown }>('..', 'public', 'presets', `${id}.json`).scenario);
const accounts = (model: GraphModel) => model.nodes.filter(({ buckets }) => buckets.length > 0);
const names = (model: GraphModel): string[] =>
  accounts(model)
    .map(({ label }) => label)
    .sort();

/** Twelve accounts, and one that holds `usd` of the coin and never falls. */
function withOneOf(usd: number): Scenario {
  const twelve = preset('twelve-accounts');
  const instrument = twelve.instruments[0]?.id ?? '';
  const sizeBase = usd / (twelve.instruments[0]?.indexUsd ?? 1);
  const rich = { id: 'rich', collateralUsd: 3 * usd, positions: [{ instrument, sizeBase }] };
  return parsed({ ...twelve, accounts: [...twelve.accounts, rich] });
}

function told(scenario: Scenario, id: string): string | null {
  const run = simulate(scenario);
  const account = scenario.accounts.findIndex((one) => one.id === id);
  return whyAbsent(cascadeModel(run, scenario), run, scenario, run.buckets.account.indexOf(account));
}

test('whoever was closed by ADL is drawn, larger than all that fell or not', () => {
  const scenario = preset('fund-pools');
  const run = simulate(scenario);
  const closed = accounts(cascadeModel(run, scenario)).filter(({ adlTick }) => Number.isFinite(adlTick));
  expect(run.summary.adl.accounts).toBe(2);
  expect(closed.map(({ label }) => label).sort()).toEqual(['ivy', 'jon']);
});

test('CAUSE-07 who is drawn in a run is drawn in the run without one of its accounts', () => {
  const scenario = preset('twelve-accounts');
  const whole = names(cascadeModel(simulate(scenario), scenario));
  expect(whole).toHaveLength(12);
  for (const { id } of scenario.accounts)
    expect(names(cascadeModel(simulate(scenario, { hold: id }), scenario))).toEqual(whole);
});

test('several times the largest that fell is drawn; what would leave the rest as dust is not, and the figures say so', () => {
  expect(told(withOneOf(300e3), 'rich')).toBeNull();
  expect(told(withOneOf(2e6), 'rich')).toBe(
    'rich is not drawn: it never fell, and at $2m it is 29 times the largest that fell.',
  );
});

test('one of many that stand is told how far down they are drawn', () => {
  const twelve = preset('twelve-accounts');
  const instrument = twelve.instruments[0]?.id ?? '';
  const many = Array.from({ length: 40 }, (_, n) => ({
    id: `s${n}`,
    collateralUsd: 90_000,
    positions: [{ instrument, sizeBase: n % 2 ? -200 - n : 199 + n }],
  }));
  const scenario = parsed({ ...twelve, accounts: [...twelve.accounts, ...many] });
  const says = told(scenario, 's0');
  const model = cascadeModel(simulate(scenario), scenario);
  const standing = accounts(model).filter(({ kind, adlTick }) => kind === 'survivor' && !Number.isFinite(adlTick));
  expect(standing).toHaveLength(34);
  expect(says).toMatch(
    /^s0 is not drawn: it never fell, and at \$19\.9k it is not among the 34 largest of those, drawn down to \$20/,
  );
  expect(Math.min(...standing.map(({ notionalUsd }) => notionalUsd))).toBeGreaterThan(19_900);
});

test('of many closed by ADL those with most closed are drawn, the others told with their count', () => {
  const scenario = preset('october-10-2025');
  const run = simulate(scenario);
  const model = cascadeModel(run, scenario);
  const closed = survivorsOf(run, scenario, 1).filter(({ adlUsd }) => adlUsd > 0);
  expect(closed).toHaveLength(14);
  for (const { bucket } of closed) expect(model.keyOf.get(bucket)).toBeDefined();
  const kind = EVENT_NAMES.indexOf('adl');
  const bucketOf = (e: number): number => run.log.bucket[e] ?? -1;
  const left = run.log.kind.findIndex((one, e) => one === kind && model.keyOf.get(bucketOf(e)) === undefined);
  expect(whyAbsent(model, run, scenario, bucketOf(left))).toMatch(
    new RegExp(
      `\\$[\\d.]+k? of it was closed by ADL, and of the ${run.summary.adl.accounts} accounts so closed the 14 with most`,
    ),
  );
});
