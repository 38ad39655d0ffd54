/** The twenty sample accounts beside the twelve: five of them stand below their maintenance before anything happens. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  accountCaption,
  accountLine,
  accountStory,
  bucketName,
  findBucket,
  lossFromStart,
  nodeOf,
  nodeRows,
  originOf,
  originWords,
  plainText,
  storySteps,
} from '@/lib/analysis';
import { countFromStart, fellFromStart, simulate } from '@/lib/engine';
import { cascadeModel, drawsOf, flowModel, flowPathSentence, highlight, SHOCK_KEY, START_KEY } from '@/lib/graph';
import { guessMapping, readAccounts, readTable } from '@/lib/ingest';
import type { Scenario } from '@/lib/scenario';
import { parsed } from '../engine/support';
import { preset } from './fixtures';

function withSample(): Scenario {
  const twelve = preset('twelve-accounts');
  const read = readTable(readFileSync(path.join(process.cwd(), 'public', 'samples', 'accounts.csv'), 'utf8'));
  if (!read.ok) throw new Error(read.message);
  const instruments = twelve.instruments.map(({ id }) => id);
  const { accounts } = readAccounts(read.table, guessMapping(read.table.columns), { instruments, taken: new Set() });
  return parsed({ ...twelve, accounts: [...twelve.accounts, ...accounts] });
}

const scenario = withSample();
const run = simulate(scenario);
const [larch, ana] = [findBucket(run, 'larch'), findBucket(run, 'ana')];
const early = Array.from({ length: run.nodes.count }, (_, node) => node).filter((node) => fellFromStart(run, node));

test('CAUSE-03 those below maintenance at the opening are told from those that the shock felled', () => {
  expect(early.map((node) => bucketName(run, run.nodes.bucket[node] ?? -1))).toEqual([
    'mallow',
    'hazel',
    'sorrel',
    'elder',
    'larch',
  ]);
  expect(countFromStart(run)).toBe(5);
  for (const node of early) {
    expect(run.nodes.equityUsd[node]).toBeLessThan(run.nodes.maintenanceUsd[node] ?? 0);
    expect([originOf(run, node), originWords(run, node)]).toEqual(['start', 'below maintenance from the start']);
  }
  const twelve = preset('twelve-accounts');
  expect(countFromStart(simulate(twelve))).toBe(0);
});

test('the words say that no move felled it, and where its loss came from', () => {
  expect(accountLine(run, scenario, larch)).toMatch(/first generation, below maintenance from the start$/);
  expect(plainText(accountCaption(run, scenario, larch))).toMatch(
    /that stood below its maintenance margin from the start\.$/,
  );
  expect(plainText(lossFromStart(run, nodeOf(run, larch)))).toBe(
    'It stood below its maintenance margin from the start: no move and no other account had a part in it. It lost $47.1k after that: to prices while it waited its turn until 4 s, and in its own closing, by the prices it got and fees.',
  );
  expect(lossFromStart(run, nodeOf(run, ana))).toEqual([]);
  expect(plainText(accountStory(run, scenario, ana))).toMatch(
    /brought down at \d s: it stood below its maintenance margin from the start\./,
  );
  expect(storySteps(run, { ...scenario, presentation: { ...scenario.presentation, steps: [] } })[0]?.caption).toMatch(
    /^Before the shock: \*\*32 accounts\*\* in one instrument, \*\*5\*\* of them/,
  );
  expect(nodeRows(run).filter(({ parentBucket }) => parentBucket < 0)).toHaveLength(5);
});

test('the graph leads no arrow to it, and no path back to the shock', () => {
  const model = cascadeModel(run, scenario);
  const keys = early.map((node) => model.keyOf.get(run.nodes.bucket[node] ?? -1));
  expect(model.edges.filter(({ to }) => keys.includes(to))).toEqual([]);
  for (const bucket of [larch, ana]) expect(highlight(model, run, bucket)?.path).not.toContain(SHOCK_KEY);
  expect(highlight(model, run, ana)?.path).toHaveLength(2);
  expect(drawsOf(run, SHOCK_KEY)).toEqual([]);
  expect(model.caption).toMatch(
    /^5 accounts stood below maintenance from the start; their sales pulled down 16 more, in 4 generations\./,
  );
});

test('the flow begins with them, and not with the shock', () => {
  const flow = flowModel(run, scenario, { generations: 6, leastShare: 0 });
  expect(flow.nodes.filter(({ kind }) => kind === 'cause').map(({ key }) => key)).toEqual([START_KEY]);
  expect(flowPathSentence(run, larch)).toBe('larch, below its maintenance margin from the start, fell at 4 s.');
});
