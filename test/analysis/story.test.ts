import {
  accountFacts,
  accountStory,
  arrowSentence,
  bucketName,
  downstreamCount,
  eventSentence,
  findBucket,
  leverageBands,
  lossShares,
  matchingBuckets,
  nodeOf,
  nodeRows,
  pathToShock,
  plainText,
  pulledDown,
  sortRows,
  summarySentence,
  whoPaid,
} from '@/lib/analysis';
import { eventAt, simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { twelve } from './fixtures';

const scenario = twelve();
const run = simulate(scenario);
const story = (id: string, tick?: number) => plainText(accountStory(run, scenario, findBucket(run, id), tick));

test('the summary says the fall, who fell and what the fund did', () => {
  const text = plainText(summarySentence(run, scenario));
  expect(text).toMatch(
    /^A 5 % shock became a fall of [\d.]+ % in COIN.*\. It liquidated 7 of 12 accounts in four generations\./,
  );
  expect(text).toContain('The fund');
});

test('a run in which nobody falls says so', () => {
  const calm = { ...scenario, shock: { ...scenario.shock, moves: [] } };
  expect(plainText(summarySentence(simulate(calm), calm))).toBe('Nobody fell. The price never moved.');
});

test('an account that is due to be sold, and of which nothing is, does not count as nobody', () => {
  const parsed = parseScenario({
    shockgraph: 1,
    title: 'One long',
    clock: { tickMs: 1000, horizonMs: 30_000 },
    instruments: [
      {
        id: 'BTC',
        indexUsd: 60_000,
        tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
        book: { kind: 'power', depthUsdAt1pct: 2e6 },
      },
    ],
    accounts: [{ id: 'ann', collateralUsd: 5_000, positions: [{ instrument: 'BTC', sizeBase: 1 }] }],
    venue: { liquidation: { feeRate: 0.005 } },
    shock: { moves: [{ instrument: 'BTC', kind: 'step', startMs: 1000, move: -0.1 }] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  expect(plainText(summarySentence(simulate(parsed.scenario), parsed.scenario))).toBe(
    'One account fell to the maintenance margin, and nothing had been closed when the run ended. $1k of loss is unpaid.',
  );
});

test('CAUSE-03 what opens below its maintenance needs no move', () => {
  const thin = {
    ...scenario,
    accounts: scenario.accounts.map((a) => (a.id === 'ana' ? { ...a, collateralUsd: 1 } : a)),
  };
  const opened = simulate(thin);
  const told = plainText(accountStory(opened, thin, findBucket(opened, 'ana')));
  expect(told).toContain('It stood below its maintenance margin when the run began');
});

test('CAUSE-03 an account of the first generation is told that the shock alone would have done it', () => {
  expect(story('ana')).toMatch(
    /^Bought 200 COIN at \$100 with 7\.1x leverage\. The shock alone would have closed it at that time\./,
  );
});

test('CAUSE-05 a later account names what pushed it over, back to the shock', () => {
  const text = story('gus');
  expect(text).toContain('The shock alone would not have closed it then.');
  expect(text).toMatch(/eli.* itself pulled down by cem, that one by ana, brought down at 2 s by the shock itself\./);
  expect(text).toContain(
    'What was left, 150 COIN, was auto-deleveraged ADL-01: closed at $75 against ivy, a winner, for whom that was $0.90 worse than the mark: $135 of profit given up.',
  );
});

test('ADL-04 a winner reads what it gave up', () => {
  expect(story('ivy')).toMatch(
    /It was winning: at 8 s 150 of its 900 COIN \(17 %\) were auto-deleveraged ADL-01, closed at \$75 against what was left of gus, \$0\.90 worse than the mark: \$135 of profit given up\./,
  );
});

test('an account that stood is told how near it came', () => {
  expect(story('hal')).toMatch(
    /It never reached its maintenance\. It was nearest at 9 s: the mark stood at \$73\.62, and it would have been triggered at \$61\.11\./,
  );
});

test('before its fall the story says that it still stands', () => {
  expect(story('gus', 3)).toContain('the moment shown, it still stands.');
  expect(story('gus', 7)).not.toContain('still stands');
});

test('CAUSE-05 one step from the shock, the story still says who felled the first', () => {
  expect(story('ben')).toContain(
    '28 % the sale of ana, which pushed it over. ana was brought down at 2 s by the shock itself.',
  );
});

test('CAUSE-05 one figure on arrow and list is said to be one; who fell first has no arrow', () => {
  const says = (id: string) => plainText(arrowSentence(run, nodeOf(run, findBucket(run, id))));
  expect(says('gus')).toBe(
    'The $760 of eli stands on its arrow too: the last push alone, what it took just before and what tipped the balance CAUSE-05.',
  );
  expect(says('ana')).toBe('');
});

test('accounts in a story can be followed', () => {
  const links = accountStory(run, scenario, findBucket(run, 'gus')).flatMap((p) =>
    p.kind === 'account' ? [p.text, bucketName(run, p.bucket)] : [],
  );
  expect(links.length).toBeGreaterThan(2);
  for (const [i, name] of links.entries()) expect(name).toBe(links[i - (i % 2)]);
});

test('CAUSE-04 loss shares sum to the loss, the shock first', () => {
  for (let n = 0; n < run.nodes.count; n += 1) {
    const shares = lossShares(run, n);
    expect(shares[0]?.source).toBe('shock');
    expect(shares.reduce((sum, s) => sum + s.usd, 0)).toBeCloseTo(run.nodes.markLossUsd[n] ?? Number.NaN, 6);
    expect(shares.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(1, 9);
  }
});

test('CAUSE-06 who paid sums to the loss', () => {
  for (let n = 0; n < run.nodes.count; n += 1) {
    expect(whoPaid(run, n).reduce((sum, row) => sum + row.usd, 0)).toBeCloseTo(run.nodes.lossUsd[n] ?? Number.NaN, 1);
  }
});

test('CAUSE-05 paths end at a node of the first generation, one generation a step', () => {
  const path = pathToShock(run, nodeOf(run, findBucket(run, 'gus')));
  expect(path.map((n) => run.nodes.generation[n])).toEqual([3, 2, 1, 0]);
});

test('what a node pulled down, and all below it', () => {
  const ana = nodeOf(run, findBucket(run, 'ana'));
  expect(pulledDown(run, ana).map((n) => bucketName(run, run.nodes.bucket[n] ?? -1))).toEqual(['ben', 'cem']);
  expect(downstreamCount(run, ana)).toBe(6);
});

test('facts carry the code of their rule', () => {
  const codes = accountFacts(run, scenario, findBucket(run, 'gus')).map((f) => f.code);
  expect(codes).toEqual(expect.arrayContaining(['MARGIN-02', 'MARGIN-04', 'MARGIN-05', 'CAUSE-04', 'ADL-04']));
});

test('the table lists every node and sorts both ways', () => {
  const rows = nodeRows(run);
  expect(rows).toHaveLength(run.nodes.count);
  const up = sortRows(rows, 'lossUsd', false).map((r) => r.lossUsd);
  expect(up).toEqual([...up].sort((a, b) => a - b));
  expect(sortRows(rows, 'lossUsd', true)[0]?.lossUsd).toBe(up.at(-1));
});

test('every event of a run is one sentence', () => {
  for (let i = 0; i < run.log.count; i += 1) expect(eventSentence(run, eventAt(run.log, i))).toMatch(/^[\w$].*\.$/);
});

test('leverage bands hold all open notional, long and short', () => {
  const bands = leverageBands(run, scenario);
  expect(bands.reduce((sum, b) => sum + b.longUsd, 0)).toBeCloseTo(270_000, 6);
  expect(bands.reduce((sum, b) => sum + b.shortUsd, 0)).toBeCloseTo(270_000, 6);
});

test('an account is found by the start of its id, the fallen first', () => {
  expect(matchingBuckets(run, 'E', 5).map((m) => m.name)).toEqual(['eli']);
  expect(findBucket(run, 'nobody')).toBe(-1);
});
