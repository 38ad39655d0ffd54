import { simulate } from '@/lib/engine';
import { checkScenarioText, linesOf, parseScenario, type Scenario } from '@/lib/scenario';
import {
  asKind,
  changesFrom,
  FIELDS,
  newScenario,
  nodeAt,
  prettyJson,
  sameValue,
  valueAtPath,
  withInstrumentAdded,
  withInstrumentRemoved,
  withInstrumentRenamed,
  withMove,
  withNode,
  withValue,
} from '@/lib/studio';
import { NO_HISTORY, recorded, redone, rested, undone } from '@/lib/studio/history';
import { preset } from '../analysis/fixtures';
import { full } from '../scenario/documents';

function whole(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

test('steps go back and forth; all of a drag is one', () => {
  let history = recorded<number>(NO_HISTORY, 1, null);
  history = recorded(history, 2, 'drag');
  history = recorded(history, 3, 'drag');
  history = rested(history);
  history = recorded(history, 4, 'drag');
  expect(history.past).toEqual([1, 2, 4]);
  const back = undone(history, 5);
  expect(back).toMatchObject({ to: 4, history: { past: [1, 2], future: [5] } });
  const forth = back && redone(back.history, 4);
  expect(forth).toMatchObject({ to: 5, history: { past: [1, 2, 4], future: [] } });
  expect(recorded(back?.history ?? NO_HISTORY, 4, null).future).toEqual([]);
  expect(undone(NO_HISTORY, 1)).toBeNull();
});

test('every change is listed with its way back, whether a control shows it or not', () => {
  const base = whole(full());
  const fee = nodeAt(base, ['venue', 'liquidation', 'feeRate']);
  const fund = FIELDS.find(({ id }) => id === 'vault-capital');
  if (!fee || fund?.kind !== 'number') throw new Error('no such field');
  const changed = whole(fund.write(whole(withNode(base, fee, 0.011)), 5e6, base));
  const { list, count } = changesFrom(base, changed);
  expect(count).toBe(2);
  expect(list.map(({ label, to }) => `${label}: ${to}`)).toEqual([
    'Vault capital: $5\u00a0m',
    'Venue, Liquidation, Fee: 1.1\u00a0%',
  ]);
  for (const change of list) expect(changesFrom(base, whole(change.back())).count).toBe(1);
  expect(changesFrom(base, base).count).toBe(0);
});

test('a shock that was drawn is told as such: what a slider reads out of its points is no change of its own', () => {
  const base = preset('twelve-accounts');
  const [move] = base.shock.moves;
  if (!move) throw new Error('the preset has no move');
  const drawn = whole(withMove(base, 0, asKind(move, 'path', base.clock.tickMs)));
  const { list } = changesFrom(base, drawn);
  expect(list.map(({ label, from, to }) => `${label} ${from} to ${to}`)).toEqual([
    'Over 0\u00a0s to 2\u00a0s',
    'Shock, Price moves, Move 1 step to path',
  ]);
});

test('an instrument comes and goes with everything that names it', () => {
  const start = whole(full());
  const added = whole(withInstrumentAdded(start));
  expect(added.instruments).toHaveLength(start.instruments.length + 1);
  expect(sameValue(whole(withInstrumentRemoved(added, start.instruments.length)), start)).toBe(true);
  const id = start.instruments[0]?.id ?? '';
  const renamed = whole(withInstrumentRenamed(start, 0, 'XYZ'));
  expect(JSON.stringify(renamed)).not.toContain(`"${id}"`);
  expect(sameValue(whole(withInstrumentRenamed(renamed, 0, id)), start)).toBe(true);
  const removed = JSON.stringify(withInstrumentRemoved(start, 0));
  expect(removed).not.toContain(`"${id}"`);
  // A name that is taken stays as typed, for the check to refuse.
  const taken = withInstrumentRenamed(start, 0, start.instruments[1]?.id ?? '');
  expect(parseScenario(taken)).toMatchObject({ ok: false });
});

test('a new scenario is one', () => {
  const scenario = newScenario();
  expect(scenario.title).toBe('New scenario');
  // Nobody opens below maintenance: what falls, falls by the shock.
  const { triggerTick, count } = simulate(scenario).nodes;
  expect(count).toBeGreaterThan(50);
  expect(Math.min(...triggerTick)).toBeGreaterThan(0);
});

test('an error is placed in its line', () => {
  const text = JSON.stringify(full(), null, 2);
  const lines = text.split('\n');
  const places = linesOf(text, ['/venue/liquidation/feeRate', '/accounts/0/id', '/clock/nothing', '']);
  expect(lines[(places.get('/venue/liquidation/feeRate') ?? 0) - 1]).toContain('"feeRate"');
  expect(lines[(places.get('/accounts/0/id') ?? 0) - 1]).toContain(String(valueAtPath(full(), ['accounts', 0, 'id'])));
  expect(lines[(places.get('/clock/nothing') ?? 0) - 1]).toContain('"clock"');
  expect(places.get('')).toBe(1);
  const wrong = JSON.stringify(withValue(full(), ['clock', 'horizonMs'], -1), null, 2);
  const checked = checkScenarioText(wrong);
  if (checked.ok) throw new Error('it is wrong');
  expect(checked.errors[0]).toMatchObject({ path: '/clock/horizonMs' });
  expect(wrong.split('\n')[(checked.errors[0]?.line ?? 0) - 1]).toContain('-1');
  expect(checkScenarioText('{\n"a": ~ ]')).toMatchObject({ ok: false, document: undefined, errors: [{ line: 2 }, {}] });
});

test('texts with quotes, brackets and escapes in them keep their lines', () => {
  const text = '{\n  "a\\"b": "x, ] } :",\n  "c": [true,\n    {"d": -1e3}]\n}';
  expect([...linesOf(text, ['/a"b', '/c', '/c/1', '/c/1/d']).values()]).toEqual([2, 3, 4, 4]);
});

test('a document laid out reads back as itself', () => {
  const document = whole(full());
  const text = prettyJson(document);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)));
  expect(text).toContain('"clock": {\n');
  expect(prettyJson({ a: [1, 2], b: [], c: {} })).toBe('{\n  "a": [1, 2],\n  "b": [],\n  "c": {}\n}');
});
