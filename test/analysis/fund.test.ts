import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fundInventory, fundLedger, fundPaidUsd, plainText, summarySentence } from '@/lib/analysis';
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
