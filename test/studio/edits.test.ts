import { simulate } from '@/lib/engine';
import { checkScenarioText, linesOf, parseScenario, type Scenario } from '@/lib/scenario';
import {
  asKind,
  changesFrom,
  FIELDS,
  type Move,
  moved,
  newScenario,
  nodeAt,
  prettyJson,
  sameValue,
  valueAtPath,
  withInstrumentAdded,
  withInstrumentRemoved,
  withInstrumentRenamed,
  withNode,
  withPoint,
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
    'Vault capital: $5m',
    'Venue, liquidation: fee: 1.1\u00a0%',
  ]);
  for (const change of list) expect(changesFrom(base, whole(change.back())).count).toBe(1);
  expect(changesFrom(base, base).count).toBe(0);
});

/** The list of changes as it is read. */
const told = (base: Scenario, now: Scenario): string[] =>
  changesFrom(base, now).list.map(({ label, from, to }) =>
    `${label} ${from} to ${to}`.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-'),
  );

const shocked = (base: Scenario, ...moves: Move[]): Scenario => whole({ ...base, shock: { ...base.shock, moves } });

test('a shock that was drawn is told as such: what a slider reads out of its points is no change of its own', () => {
  const base = preset('twelve-accounts');
  const [move] = base.shock.moves;
  if (!move) throw new Error('the preset has no move');
  const drawn = asKind(move, 'path', base.clock.tickMs);
  expect(told(base, shocked(base, drawn))).toEqual(['Shock -5 % at once to drawn, -5 % at once']);
  const deeper = withPoint(moved(drawn, 0, move.startMs, 0.9, 1000), 0, 1000);
  if (!deeper) throw new Error('no room for a point');
  const { list } = changesFrom(base, shocked(base, deeper.move));
  expect(list).toHaveLength(1);
  for (const { back } of list) expect(sameValue(whole(back()), base)).toBe(true);
});

test('a cut that names no books is told as one of all', () => {
  const base = preset('october-10-2025');
  const [first, ...rest] = base.shock.liquidity;
  if (!first) throw new Error('the preset has no cut');
  const liquidity = [{ ...first, instruments: ['BTC'] }, ...rest];
  const [said] = told(base, whole({ ...base, shock: { ...base.shock, liquidity } }));
  expect(said).toMatch(/instruments all to 1 entry$/);
});

const path = (...knots: [number, number][]): Move => ({
  ...{ kind: 'path', instrument: 'COIN', startMs: 2000, propagate: false, path: knots },
});

test('a drawing is told by the point that moved, several together by what the price does then', () => {
  const was = path([0, 1], [5000, 0.88], [25_000, 0.96]);
  const base = shocked(preset('twelve-accounts'), was);
  const now = (...knots: [number, number][]) => told(base, shocked(base, path(...knots)));
  expect(now([0, 1], [1351, 0.88], [25_000, 0.96])).toEqual(['Shock, point 2: after 5 s to 1.351 s']);
  expect(now([0, 1], [5000, 0.88], [25_000, 0.9])).toEqual(['Shock, point 3: change -4 % to -10 %']);
  expect(now([0, 1], [8000, 0.85], [20_000, 0.96])).toEqual([
    'Shock -12 % in 5 s, back to -4 % 20 s later to -15 % in 8 s, back to -4 % 12 s later',
  ]);
  expect(now([0, 1], [5000, 0.88], [9000, 0.9], [25_000, 0.96])).toEqual([
    'Shock 3 points, -12 % in 5 s, back to -4 % 20 s later to 4 points, -12 % in 5 s, back to -4 % 20 s later',
  ]);
  // The beginning moved and nothing else did.
  expect(told(base, shocked(base, moved(was, 0, 1000, 1, 1000)))).toEqual([
    'Shock -12 % in 5 s, back to -4 % 20 s later, from 2 s to -12 % in 6 s, back to -4 % 20 s later, from 1 s',
  ]);
  // All of it larger is the slider's.
  expect(now([0, 1], [5000, 0.94], [25_000, 0.98])).toEqual(['Move -12 % to -6 %']);
});

test('a place in a list is told by the item, not by the lists around it', () => {
  const base = preset('twelve-accounts');
  const other = (path: readonly (string | number)[], value: unknown) => told(base, whole(withValue(base, path, value)));
  const [coin] = base.instruments;
  const [first] = coin?.tiers ?? [];
  const [ana] = base.accounts;
  if (!coin || !first || !ana) throw new Error('no tier, no account');
  expect(other(['instruments', 0, 'tiers', 0, 'maintenanceRate'], first.maintenanceRate * 1.5)[0]).toMatch(
    /^COIN, tier( 1)?: maintenance /,
  );
  expect(other(['accounts', 0, 'collateralUsd'], 12_345)[0]).toMatch(new RegExp(`^${ana.id}: `));
  const second = { ...base.shock.moves[0], startMs: 9000 } as Move;
  const two = shocked(base, ...base.shock.moves, second);
  expect(told(two, shocked(base, ...base.shock.moves, { ...second, startMs: 8000 }))).toEqual([
    'Shock, move 2: begins at 9 s to 8 s',
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

test('a price move that came or went is told by what it does', () => {
  const base = preset('twelve-accounts');
  const [move] = base.shock.moves;
  if (!move) throw new Error('the preset has no move');
  const second: Move = { ...move, startMs: 4000 };
  const both = shocked(base, move, second);
  expect(told(base, both)).toEqual(['Shock: price moves 1 to 2, the second COIN -5 % at once, from 4 s']);
  expect(told(both, base)).toEqual(['Shock: price moves 2, the second COIN -5 % at once, from 4 s to 1']);
  expect(told(both, shocked(base))).toEqual([
    'Shock: price moves 2, the first COIN -5 % at once, from 2 s, the second COIN -5 % at once, from 4 s to none',
  ]);
});
