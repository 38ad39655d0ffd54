import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FundMoves,
  formatUsd,
  fundInventory,
  fundLedger,
  fundMoves,
  fundPaidUsd,
  fundWords,
  plainText,
  summarySentence,
  venuePolicies,
} from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';

function ran(id: string) {
  const file = JSON.parse(readFileSync(join(process.cwd(), `public/presets/${id}.json`), 'utf8')) as {
    scenario: unknown;
  };
  const parsed = parseScenario(file.scenario);
  if (!parsed.ok) throw new Error(id);
  return { run: simulate(parsed.scenario), scenario: parsed.scenario };
}

describe('FUND-04 a fund that takes positions over', () => {
  const { run, scenario } = ran('bitmex-2020-03-12');
  const { tookUsd, lostUsd } = fundInventory(run);
  const { fund, feesUsd } = run.summary;

  test('what it lost in selling, less what came in, is what it has less', () => {
    expect(fundPaidUsd(run)).toBe(0);
    expect(fund.startUsd + feesUsd.fund - lostUsd).toBeCloseTo(fund.endUsd, 2);
    expect(tookUsd).toBeGreaterThan(5 * lostUsd);
  });

  test('the summary says so, and does not call it untouched', () => {
    const said = plainText(summarySentence(run, scenario));
    expect(said).toContain('The fund took over $');
    expect(said).toContain('and lost $');
    expect(said).not.toContain('never drawn on');
  });
});

test('a fund that holds nothing has no inventory to lose on', () => {
  expect(fundInventory(ran('twelve-accounts').run)).toEqual({ tookUsd: 0, lostUsd: 0 });
});

describe('what moved a fund, in few words', () => {
  const still: FundMoves = { paidUsd: 0, lostUsd: 0, positionsLostUsd: 0, cameInUsd: 0, emptyAtMs: null, moved: false };
  test.each<[Partial<FundMoves>, string]>([
    [{}, 'untouched'],
    [{ cameInUsd: 7500, moved: true }, 'took in $7.5k'],
    [{ paidUsd: 813, cameInUsd: 8303, moved: true }, 'paid $813, took in $8.3k'],
    [{ lostUsd: 1.4e6, positionsLostUsd: 1.4e6, moved: true }, 'lost $1.4m on positions'],
    [{ lostUsd: 2e6, positionsLostUsd: 9e6, moved: true }, 'bore $2m of $9m lost on positions'],
    [{ lostUsd: -20, moved: true }, 'made $20 on positions'],
    [
      { lostUsd: 2.28e6, cameInUsd: 2.8e5, emptyAtMs: 299_000, moved: true },
      'lost $2.28m on positions, first empty 4:59\u00a0min',
    ],
    [{ paidUsd: 500, emptyAtMs: 8000, moved: true }, 'paid $500, first empty 8\u00a0s'],
    [{ cameInUsd: 1e-9, moved: true }, 'moved by less than a cent'],
  ])('%p', (moves, words) => {
    expect(fundWords({ ...still, ...moves }, 1000)).toBe(words);
  });

  test('untouched is said of no run in which the balance moved', () => {
    for (const id of ['twelve-accounts', 'bitmex-2020-03-12']) {
      const { run } = ran(id);
      expect(new Set(run.series.fundUsd).size).toBeGreaterThan(1);
      expect(fundWords(fundMoves(run), run.tickMs)).not.toContain('untouched');
    }
    expect(fundWords(fundMoves(ran('bitmex-2020-03-12').run), 1000)).toMatch(/^lost \$\S+ on positions/);
  });
});

test('FUND-04 a fund loses no more on positions than it had: the rest is a deficit of others', () => {
  const binance = venuePolicies(ran('october-10-2025').scenario).find(({ id }) => id === 'binance');
  if (!binance) throw new Error('no such venue');
  const run = simulate(binance.scenario);
  const { startUsd, endUsd } = run.summary.fund;
  const { paidUsd, lostUsd, cameInUsd } = fundMoves(run);
  expect(lostUsd).toBeGreaterThan(startUsd);
  expect(lostUsd).toBeLessThan(fundInventory(run).lostUsd);
  expect(startUsd + cameInUsd - paidUsd - lostUsd).toBeCloseTo(endUsd, 2);
  const own = `${formatUsd(lostUsd)} of`;
  expect(fundWords(fundMoves(run), run.tickMs)).toBe(
    `bore ${own} ${formatUsd(fundInventory(run).lostUsd)} lost on positions, first empty 4:59\u00a0min`,
  );
  expect(plainText(summarySentence(run, binance.scenario))).toContain(
    `; the positions that it took over lost ${formatUsd(fundInventory(run).lostUsd)}, ${own} it from its own balance.`,
  );
});

describe('FUND-01 the fund\u2019s account adds up to the dollar', () => {
  test.each(['twelve-accounts', 'october-10-2025', 'bitmex-2020-03-12', 'whale-2025-03-12'])('%s', (id) => {
    const { run } = ran(id);
    const lines = fundLedger(run);
    const [start, end] = [lines[0]?.usd ?? Number.NaN, lines.at(-1)?.usd ?? Number.NaN];
    const between = lines.filter(({ total }) => !total).reduce((sum, { usd }) => sum + usd, 0);
    expect(start + between).toBe(end);
    expect(end).toBe(Math.round(run.summary.fund.endUsd));
    const paid = lines.find(({ key }) => key === 'paid')?.usd ?? 0;
    expect(Math.abs(paid + fundPaidUsd(run))).toBeLessThan(1);
    const cameIn = lines.find(({ key }) => key === 'came-in')?.usd ?? 0;
    expect(Math.abs(cameIn - run.summary.feesUsd.fund)).toBeLessThan(3);
  });
});
