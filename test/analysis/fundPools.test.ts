/** FUND-01: a fund in pools, each by itself. */
import { fundPools, POLICY_COLUMNS, plainText, policyFigures, poolsWords, summarySentence } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { preset } from './fixtures';

const scenario = preset('fund-pools');
const run = simulate(scenario);
const pools = fundPools(run, scenario);

test('each pool begins with its own, and together they end with what the fund holds', () => {
  expect(pools.map(({ id, startUsd, endUsd }) => [id, startUsd, Math.round(endUsd)])).toEqual([
    ['BTC', 700_000, 700_000],
    ['ETH', 250_000, 250_000],
    ['ALT', 50_000, 0],
  ]);
  expect(pools.reduce((sum, { endUsd }) => sum + endUsd, 0)).toBeCloseTo(run.summary.fund.endUsd, 6);
  expect(pools.map(({ emptyAtMs }) => emptyAtMs)).toEqual([null, null, 3000]);
});

test('fees and losses of pools per instrument add up too', () => {
  const october = preset('october-10-2025');
  const { venue } = october;
  if (!venue.fund) throw new Error('no fund');
  const apart = {
    ...october,
    venue: { ...venue, fund: { ...venue.fund, scope: 'perInstrument' as const, startUsd: 400_000 } },
  };
  const ran = simulate(apart);
  const each = fundPools(ran, apart);
  expect(each.some(({ emptyAtMs }) => emptyAtMs !== null)).toBe(true);
  expect(each.reduce((sum, { endUsd }) => sum + endUsd, 0)).toBeCloseTo(ran.summary.fund.endUsd, 2);
});

test('the headline says which pool was empty and when; one shared fund has no pools', () => {
  const words =
    'ALT\u2019s pool of $50k was empty at 3\u00a0s; the others held $950k, which only their own markets can draw on.';
  expect(poolsWords(run, pools)).toBe(words);
  expect(plainText(summarySentence(run, scenario))).toContain(`The fund paid $50k. ${words.replaceAll('\u00a0', ' ')}`);
  const shared = preset('twelve-accounts');
  expect(fundPools(simulate(shared), shared)).toEqual([]);
  expect(poolsWords(run, [])).toBe('');
});

test('the board names the pool', () => {
  const figures = policyFigures(run, scenario);
  const column = POLICY_COLUMNS.find(({ key }) => key === 'empty');
  expect(column?.text(column.read(figures), figures)).toBe('ALT, 3\u00a0s');
});
