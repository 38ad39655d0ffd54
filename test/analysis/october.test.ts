/** What the panels say of the October preset: sums that balance, paths and shares that agree, words that hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accountStory,
  accountsOf,
  adlWords,
  arrowSentence,
  findBucket,
  formatPrice,
  fundAgainUsd,
  fundPaidUsd,
  generationPhrase,
  ledgerOf,
  lossShares,
  mainParent,
  marketFigures,
  nodeBucket,
  nodeOf,
  pathSteps,
  pathToShock,
  plainText,
  runFigures,
  summarySentence,
} from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';

const file = readFileSync(join(process.cwd(), 'public/presets/october-10-2025.json'), 'utf8');
const parsed = parseScenario((JSON.parse(file) as { scenario: unknown }).scenario);
if (!parsed.ok) throw new Error('the preset does not parse');
const { scenario } = parsed;
const run = simulate(scenario);
const nodes = Array.from({ length: run.nodes.count }, (_, n) => n);

/** The figure as the panel prints it. */
function printed(text: string): number {
  return Number(text.replace('\u2212', '-').replace(/[$,]/g, ''));
}

test('CAUSE-06 on every ledger the printed rows come to the printed equity at the end', () => {
  for (const node of nodes) {
    const bucket = nodeBucket(run, node);
    const rows = ledgerOf(run, scenario, bucket);
    const value = (key: string) => printed(rows.find((row) => row.key === key)?.text ?? '$0');
    expect(value('collateral') + value('open')).toBeCloseTo(value('start'), 6);
    const flows = rows.filter(({ key, total }) => !total && key !== 'collateral' && key !== 'open');
    const added = flows.reduce((sum, row) => sum + printed(row.text), 0);
    expect(value('start') + added).toBeCloseTo(value('end'), 6);
    expect(Math.abs(-value('loss') - (run.nodes.lossUsd[node] ?? Number.NaN))).toBeLessThan(3);
    expect(Math.abs(value('end') - Math.max(0, run.buckets.equityUsd[bucket] ?? Number.NaN))).toBeLessThan(0.51);
    for (const row of rows) expect(row.when).not.toBe('');
  }
});

test('MARGIN-01 the ledger of one that stood ends at its equity', () => {
  const standing = findBucket(run, 'p6');
  expect(nodeOf(run, standing)).toBe(-1);
  const end = ledgerOf(run, scenario, standing).at(-1);
  expect(Math.abs(printed(end?.text ?? '') - (run.buckets.equityUsd[standing] ?? Number.NaN))).toBeLessThan(0.51);
});

test('CAUSE-05 the list of a path has every hop with its dollars, and the story counts the same', () => {
  for (const node of nodes) {
    const steps = pathSteps(run, node);
    expect(steps.map((step) => step.node)).toEqual(pathToShock(run, node).reverse());
    expect(steps.at(-1)?.pushUsd).toBeNull();
    for (const [n, step] of steps.slice(0, -1).entries()) {
      expect(step.pushUsd).toBeGreaterThanOrEqual(0);
      const crosses = step.instrument !== steps[n + 1]?.instrument;
      expect(step.says !== '').toBe(crosses);
    }
  }
  const story = plainText(accountStory(run, scenario, findBucket(run, 'p5176')));
  const path = pathToShock(run, nodeOf(run, findBucket(run, 'p5176')));
  expect(story).toContain(`and ${path.length - 3} steps further back by p5523`);
});

test('CAUSE-05 the steps that the story folds are all there to be opened', () => {
  for (const node of nodes) {
    const parts = accountStory(run, scenario, nodeBucket(run, node));
    const fold = parts.find((part) => part.kind === 'fold');
    const path = pathToShock(run, node);
    expect(fold !== undefined).toBe(path.length > 5);
    if (fold?.kind !== 'fold') continue;
    const opened = fold.parts.flatMap((part) => (part.kind === 'account' ? [part.bucket] : []));
    expect(opened).toEqual(path.slice(3, -1).map((step) => nodeBucket(run, step)));
  }
});

test('FUND-02 a fund that pays after it was empty is said to pay later fees', () => {
  const story = plainText(accountStory(run, scenario, findBucket(run, 'p14247')));
  expect(story).toContain(
    'The fund paid $892 out of fees and surplus LIQ-06 that came in after it was first empty, at 4:27 min.',
  );
  expect(story).toContain(
    'What was left, 3,381 ETH, was auto-deleveraged ADL-01: closed at $3,235.55 against p9249, a winner, for whom that was $31.20 better than the mark: $106k to its good.',
  );
  expect(story).toContain(
    'by p5523, brought down at 4:24 min by the shock itself: SOL moved with BTC, by correlation.',
  );
  const again = nodes.reduce((sum, node) => sum + fundAgainUsd(run, nodeBucket(run, node)), 0);
  expect(again).toBeCloseTo(fundAgainUsd(run), 6);
});

test('FUND-04 an account that the fund paid for and that ends above zero is told why', () => {
  const story = plainText(accountStory(run, scenario, findBucket(run, 'p14247')));
  expect(story).toContain(
    'It paid for 175.87 ETH that went at $3,230.48, past the bankruptcy price of $3,235.55 FUND-04, and not because the account was below zero: ' +
      'the $6.67k that other orders had brought above that price stayed with it LIQ-06, and it ended with $6.67k.',
  );
  // Said of nobody that the fund paid for because it was below zero.
  for (let node = 0; node < run.nodes.count; node += 1) {
    const bucket = nodeBucket(run, node);
    const told = plainText(accountStory(run, scenario, bucket)).includes('not because the account was below zero');
    const [paidUsd, endUsd] = [run.nodes.paidFundUsd[node] ?? 0, run.buckets.equityUsd[bucket] ?? 0];
    if (told) expect(Math.min(paidUsd, endUsd)).toBeGreaterThanOrEqual(0.5);
  }
});

test('ADL-04 a winner closed at prices better than the mark is said to have gained, with price, mark and dollars', () => {
  const story = plainText(accountStory(run, scenario, findBucket(run, 'p9249')));
  expect(story).toContain('4,921 of its 10,676 ETH (46 %) were auto-deleveraged');
  expect(story).toContain('closed at $3,265.34 on average');
  expect(story).toMatch(/\$23\.05 better than the mark: \$113k to its good\./);
});

test('CAUSE-04 CAUSE-05 the dollars of an arrow and the part of the loss are told apart', () => {
  expect(plainText(arrowSentence(run, nodeOf(run, findBucket(run, 'p14247'))))).toBe(
    '$100k is what the sale of p14426 cost it from the opening to its fall CAUSE-04. ' +
      'The $33.9k on its arrow is the last push alone, what it took just before and what tipped the balance CAUSE-05.',
  );
});

test('MARGIN-01 the first isolated position in a story is said to be one, and only that', () => {
  const story = plainText(accountStory(run, scenario, findBucket(run, 'p14247')));
  expect(story).toContain('p4985/ETH (the isolated ETH position of p4985), and five');
  for (const node of nodes) {
    const told = plainText(accountStory(run, scenario, nodeBucket(run, node)));
    expect(told.split('(the isolated ').length).toBeLessThanOrEqual(2);
  }
});

test('CAUSE-05 who fell on another instrument is explained', () => {
  const story = plainText(accountStory(run, scenario, findBucket(run, 'p18852')));
  expect(story).toContain('It held ETH too, and its margin is shared.');
  const [first] = pathSteps(run, nodeOf(run, findBucket(run, 'p18852')));
  expect(first).toMatchObject({ name: 'p5523', instrument: 'SOL', crossing: 'also' });
});

test('CAUSE-04 the one that pushed it over is always among the shares, and they still sum', () => {
  for (const node of nodes) {
    const shares = lossShares(run, node);
    const parent = mainParent(run, node);
    expect(shares.filter((share) => share.tipped).map((share) => share.node)).toEqual(parent < 0 ? [] : [parent]);
    const sum = shares.reduce((total, share) => total + share.usd, 0);
    expect(Math.abs(sum - (run.nodes.markLossUsd[node] ?? Number.NaN))).toBeLessThan(1e-3);
  }
});

test('FUND-02 what was paid after the fund was empty is what came in, less what is left', () => {
  const { startUsd, endUsd } = run.summary.fund;
  expect(fundPaidUsd(run)).toBeGreaterThan(startUsd);
  expect(fundAgainUsd(run)).toBeGreaterThan(0);
  expect(fundAgainUsd(run)).toBeLessThan(run.summary.feesUsd.fund);
  expect(fundPaidUsd(run) + endUsd - startUsd).toBeCloseTo(run.summary.feesUsd.fund, 2);
});

test('the sentence tells book from mark, counts without the maker, and does not empty the fund twice', () => {
  const text = plainText(summarySentence(run, scenario));
  expect(text).toMatch(/in SOL\u2019s \(mark [\d.]+ %\)\./);
  expect(text).toContain(`565 of 20,000 accounts in 17 generations, in ${run.nodes.count} liquidations.`);
  expect(text).toMatch(
    /The fund of \$2m was first empty at 4:27 min; with \$19\.2k of fees and surplus that came in it paid \$2\.02m, \$10\.6k of it later\./,
  );
  expect(text).toContain(adlWords(run.summary.adl.forgoneUsd));
  expect(adlWords(-575_000, 1)).toBe('was closed at prices better than the mark, $575k to its good');
  expect(adlWords(-575_000)).toBe('were closed at prices better than the mark, $575k to their good');
  expect(accountsOf(run)).toBe(run.accounts.count - 1);
});

test('the figures of a run are those of its summary', () => {
  const figures = new Map(runFigures(run, scenario).map(({ key, text }) => [key, text]));
  expect(figures.get('accounts')).toBe(String(run.summary.liquidated.accounts));
  expect(figures.get('generations')).toBe(String(run.summary.liquidated.generations.length));
  expect(figures.get('empty')).toBe('4:27\u00a0min');
});

test('the markets in figures share out all liquidations', () => {
  const sums = run.instrumentIds.map((_, i) => {
    const figures = new Map(marketFigures(run, scenario, i).map(({ key, text }) => [key, text]));
    expect(figures.get('opening')).toBe(formatPrice(scenario.instruments[i]?.indexUsd ?? Number.NaN));
    return Number(figures.get('fell')?.replaceAll(',', ''));
  });
  expect(sums.reduce((sum, one) => sum + one, 0)).toBe(run.nodes.count);
});

test('a generation is an ordinal wherever it is named, counted from the first', () => {
  expect([0, 2, 3, 8, 16, 20, 22, 31, 32].map(generationPhrase)).toEqual([
    'first generation',
    'third generation',
    'fourth generation',
    'ninth generation',
    '17th generation',
    '21st generation',
    '23rd generation',
    '32nd generation',
    '33rd generation or later',
  ]);
});
