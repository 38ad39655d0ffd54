import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fundInventory, fundPaidUsd, plainText, summarySentence } from '@/lib/analysis';
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
