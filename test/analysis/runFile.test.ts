/** The run as JSON: whole, by the model's own sums, as documented, and what its limits leave out is counted. */
import { readFileSync } from 'node:fs';
import { eventRow, RUN_FILE_LIMITS, type RunFile, runFileText } from '@/lib/analysis';
import { EVENT_KINDS, simulate } from '@/lib/engine';
import { parseScenario, parseScenarioText } from '@/lib/scenario';

function preset(id: string) {
  const file = JSON.parse(readFileSync(`public/presets/${id}.json`, 'utf8')) as { scenario: unknown };
  const parsed = parseScenario(file.scenario);
  if (!parsed.ok) throw new Error(id);
  return parsed.scenario;
}

const OPTIONS = { made: '2026-11-26', name: 'run.json' };
const october = preset('october-10-2025');
const run = simulate(october);
const text = [...runFileText(run, october, OPTIONS)].join('');
const file = JSON.parse(text) as RunFile;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const near = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(b)));

test('it says what it is of, and holds everything once', () => {
  expect(file).toMatchObject({
    ...{ format: 'shockgraph-run', version: 1, made: '2026-11-26', engine: run.engine, digest: run.digest, held: null },
    command: 'npm run -s shockgraph -- run run.json',
    leftOut: { accounts: 0, nodes: 0, events: 0, everyTicks: 1 },
  });
  expect(file.nodes).toHaveLength(run.nodes.count);
  expect(file.accounts).toHaveLength(run.accounts.count);
  expect(sum(file.accounts.map(({ buckets }) => buckets.length))).toBe(run.buckets.count);
  expect(file.events).toHaveLength(run.log.count);
  expect(file.series.atMs).toHaveLength(run.series.ticks);
  expect(file.summary).toEqual(JSON.parse(JSON.stringify(run.summary)));
});

test('its scenario, run again, gives its digest', () => {
  const parsed = parseScenarioText(JSON.stringify(file.scenario));
  if (!parsed.ok) throw new Error('the file holds a whole scenario');
  const again = simulate(parsed.scenario);
  expect(again.digest).toBe(file.digest);
  expect(again.scenarioHash).toBe(file.scenarioHash);
});

test('CAUSE-04, CAUSE-06: the parts of a loss, and of who paid it, sum to it', () => {
  for (const { markLossUsd, lossFrom, lossUsd, paid } of file.nodes) {
    const named = sum(lossFrom.nodes.map(({ usd }) => usd));
    near(lossFrom.shockUsd + named + lossFrom.otherNodesUsd + lossFrom.beyondUsd, markLossUsd);
    near(sum(Object.values(paid)), lossUsd);
  }
  expect(file.nodes.some(({ pushedBy }) => pushedBy.length > 1)).toBe(true);
});

test('events name who and where, with the values of their kind', () => {
  const known = new Set(file.accounts.flatMap(({ buckets }) => buckets.map(({ name }) => name)));
  for (const event of file.events) {
    if (event.bucket !== null) expect(known.has(event.bucket)).toBe(true);
    for (const name of EVENT_KINDS[event.kind].values) expect(typeof event[name]).toBe('number');
  }
});

test('what a limit leaves out is counted, and what is left is the first of it', () => {
  const limits = { accounts: 50, nodes: 10, events: 20, seriesCells: 300 };
  const small = JSON.parse([...runFileText(run, october, { ...OPTIONS, limits })].join('')) as RunFile;
  expect(small.accounts).toHaveLength(50);
  expect(small.accounts.every(({ outcome }) => outcome !== 'untouched')).toBe(true);
  expect(small.nodes).toEqual(file.nodes.slice(0, 10));
  expect(small.events).toEqual(file.events.slice(0, 20));
  const every = Math.ceil((run.series.ticks * run.series.instruments) / 300);
  expect(small.leftOut).toEqual({
    accounts: run.accounts.count - 50,
    nodes: run.nodes.count - 10,
    events: run.log.count - 20,
    everyTicks: every,
  });
  expect(small.series.atMs.slice(0, 2)).toEqual([0, every * run.tickMs]);
  expect(small.series.atMs.at(-1)).toBe((run.series.ticks - 1) * run.tickMs);
  expect(small.digest).toBe(file.digest);
});

test('CAUSE-07: the command of a run in which an account was held holds it', () => {
  const market = preset('twelve-accounts');
  const fallen = eventRow(simulate(market), 0).bucket ?? '';
  const held = simulate(market, { hold: fallen });
  const made = JSON.parse([...runFileText(held, market, { ...OPTIONS, name: "a b's.json" })].join('')) as RunFile;
  expect(made.held).toBe(fallen);
  expect(made.command).toBe(`npm run -s shockgraph -- run 'a b'\\''s.json' --hold ${made.held}`);
});

test('docs/export.md names every field and every limit', () => {
  const doc = readFileSync('docs/export.md', 'utf8');
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) walk(value[0]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, inside] of Object.entries(value)) {
      names.add(name);
      walk(inside);
    }
  };
  const { scenario: _scenario, summary: _summary, events: _events, series, ...rest } = file;
  walk(rest);
  walk({ ...series, instruments: Object.values(series.instruments)[0] });
  for (const name of [...names, 'scenario', 'summary', 'events', 'instruments']) expect(doc).toContain(`\`${name}\``);
  for (const limit of Object.values(RUN_FILE_LIMITS)) expect(doc).toContain(limit.toLocaleString('en-US'));
});
