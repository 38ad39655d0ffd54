import { findBucket } from '@/lib/analysis';
import { type Run, simulate } from '@/lib/engine';
import { parseScenario, type Scenario } from '@/lib/scenario';
import {
  type Base,
  COMMANDS,
  changeSentence,
  commandFor,
  controlChanges,
  createDraftStore,
  createStudio,
  type Desk,
  type DraftStorage,
  draftHref,
  type Finished,
  formatReference,
  hasMovedOn,
  lastTickOf,
  markOf,
  phoneCommands,
  RUN_DELAY_MS,
  readMark,
  referenceOf,
  type Studio,
  valueAtPath,
  viewOf,
} from '@/lib/studio';
import type { EngineClient } from '@/lib/worker';
import { twelve } from '../analysis/fixtures';

const scenario = twelve();
const base: Base = {
  origin: { kind: 'preset', id: 'twelve-accounts' },
  title: scenario.title,
  scenario,
  notes: null,
  teaches: null,
  lookFor: [],
};

class MemoryStorage implements DraftStorage {
  readonly items = new Map<string, string>();
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

const engine: EngineClient = {
  run: async (given, options = {}) => {
    await Promise.resolve();
    if (options.signal?.aborted) return { ok: false, error: { code: 'cancelled', message: 'stopped' } };
    const hold = options.hold === undefined ? {} : { hold: options.hold };
    return { ok: true, run: simulate(given, hold), elapsedMs: 1 };
  },
  study: () => Promise.reject(new Error('no charts here')),
  dispose: () => {},
};

function setUp(
  storage: DraftStorage = new MemoryStorage(),
  beside?: () => EngineClient,
): {
  studio: Studio;
  delays: number[];
  rest: () => Promise<void>;
} {
  const tasks: (() => void)[] = [];
  const delays: number[] = [];
  const studio = createStudio({
    engine,
    drafts: createDraftStore(storage),
    ...(beside ? { beside } : {}),
    schedule: (task, ms) => {
      delays.push(ms);
      tasks.push(task);
      return () => tasks.splice(tasks.indexOf(task), 1);
    },
  });
  const rest = async () => {
    for (const task of tasks.splice(0)) task();
    for (let i = 0; i < 8; i += 1) await Promise.resolve();
  };
  return { studio, delays, rest };
}

function parse(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error('it does not parse');
  return parsed.scenario;
}

const withFund = (startUsd: number) => ({
  ...scenario,
  venue: { ...scenario.venue, fund: { ...scenario.venue.fund, startUsd } },
});

test('a change is compared with the run before it and with the base; a drag of one control is one change', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  expect(studio.store.getState().earlier).toBeNull();
  const standard = studio.store.getState().original;
  expect(standard?.scenario).toEqual(scenario);
  for (const startUsd of [50_000, 90_000]) {
    studio.change(withFund(startUsd));
    await rest();
    expect(studio.store.getState().earlier?.figures).toEqual(standard?.figures);
  }
  const changed = studio.store.getState().scenario ?? scenario;
  studio.change({ ...changed, venue: { ...changed.venue, socialise: 'none' } });
  await rest();
  const { earlier, original } = studio.store.getState();
  expect(earlier?.scenario.venue.fund?.startUsd).toBe(90_000);
  expect(original).toEqual(standard);
  const now = studio.store.getState().scenario ?? scenario;
  expect(controlChanges(scenario, now, scenario).map(({ id }) => id)).toEqual(['fund', 'socialise']);
  expect(controlChanges(scenario, scenario, scenario)).toEqual([]);
});

test('back at the base nothing is changed, and what comes after is compared with it; a step back brings its own comparison', async () => {
  const { studio, rest } = setUp();
  const { getState: now } = studio.store;
  studio.open(base);
  await rest();
  const limit = (of: Scenario, kind: string) => ({
    ...of,
    venue: { ...of.venue, liquidation: { ...of.venue.liquidation, limit: { kind } } },
  });
  studio.change(limit(scenario, 'none'));
  await rest();
  const held = now().scenario ?? scenario;
  studio.change({ ...held, venue: { ...held.venue, fund: { ...held.venue.fund, startUsd: 2000 } } });
  await rest();
  expect(now().earlier?.scenario).toEqual(held);
  const { earlier, finished } = now();
  expect(finished && changeSentence(earlier, finished, scenario)).toBe(
    'Insurance fund $500 to $2k: Fund at the end $130 to $1.63k.',
  );
  studio.undo();
  await rest();
  expect(now().finished?.scenario).toEqual(held);
  expect(now().earlier?.scenario).toEqual(scenario);
  studio.undo();
  await rest();
  expect(now().finished?.scenario).toEqual(scenario);
  expect(now().earlier).toBeNull();
  expect(changeSentence(now().earlier, now().finished as Finished, scenario)).toBe('');
  const [move] = scenario.shock.moves;
  studio.change({ ...scenario, shock: { ...scenario.shock, moves: [move, { ...move, startMs: 4000 }] } });
  await rest();
  expect(now().earlier?.scenario).toEqual(scenario);
});

test('two steps taken back at once are compared with what was run before the first', async () => {
  const { studio, rest } = setUp();
  const { getState: now } = studio.store;
  studio.open(base);
  await rest();
  for (const startUsd of [50_000, 90_000]) {
    studio.change(withFund(startUsd));
    await rest();
  }
  studio.undo();
  studio.undo();
  await rest();
  expect(now().earlier).toBeNull();
  studio.redo();
  await rest();
  expect(now().earlier?.scenario).toEqual(scenario);
});

test('all of one drag is compared with the run before it, whatever it touches', async () => {
  const { studio, rest } = setUp();
  const { getState: now } = studio.store;
  studio.open(base);
  await rest();
  studio.change(withFund(90_000));
  await rest();
  const begun = now().scenario ?? scenario;
  const [move] = begun.shock.moves;
  for (const [ms, factor] of [
    [3000, 0.9],
    [3000, 0.88],
    [4000, 0.86],
  ] as const) {
    const drawn = {
      ...{ kind: 'path', startMs: 0, propagate: false, instrument: move?.instrument },
      path: [[ms, factor]],
    };
    studio.change({ ...begun, shock: { ...begun.shock, moves: [drawn] } }, 'Shock', { action: 'point 1' });
    await rest();
    expect(now().earlier?.scenario).toEqual(begun);
  }
});

test('CAUSE-07 a run without an account is shown until one comes back, and the run as it was is kept to the digit', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  const whole = studio.store.getState().finished;
  const ana = findBucket(whole?.run as Run, 'ana');
  studio.select(ana);
  studio.hold(ana);
  await rest();
  const { finished, knockOut, selected, status } = studio.store.getState();
  expect(finished?.run.digest).toBe(simulate(scenario, { hold: 'ana' }).digest);
  expect([knockOut?.account, knockOut?.whole, selected, status]).toEqual(['ana', whole, ana, 'idle']);
  expect(viewOf(studio.store.getState())).toMatchObject({ hold: 'ana' });
  // Escape first lets go of another account, then comes back.
  studio.select(findBucket(finished?.run as Run, 'ivy'));
  const clear = COMMANDS.find(({ id }) => id === 'clear');
  clear?.run(studio);
  expect(studio.store.getState().knockOut).not.toBeNull();
  clear?.run(studio);
  expect(studio.store.getState()).toMatchObject({ finished: whole, knockOut: null, selected: ana, status: 'idle' });
  expect(viewOf(studio.store.getState())).not.toHaveProperty('hold');
});

test('CAUSE-07 a change ends the run without an account; an address can ask for one', async () => {
  const { studio, rest } = setUp();
  studio.open(base, { hold: 'ben', view: 'flow' });
  await rest();
  await rest();
  expect(studio.store.getState()).toMatchObject({ knockOut: { account: 'ben' }, view: 'flow' });
  studio.change(withFund(70_000));
  expect(studio.store.getState().knockOut).toBeNull();
  await rest();
  expect(studio.store.getState().finished?.run.digest).toBe(simulate(parse(withFund(70_000))).digest);
  // The market has no flow.
  studio.show('market');
  expect(studio.store.getState().view).toBe('graph');
});

test('from the list of commands one comes to the pages that show the same scenario, the draft once it is one', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  const went: string[] = [];
  const nothing = (): void => {};
  const desk: Desk = {
    ...{ open: nothing, take: nothing, find: nothing },
    share: () => went.push('share'),
    go: (address) => went.push(address),
  };
  const leave = (): void => {
    for (const id of ['compare', 'present', 'policies']) COMMANDS.find((one) => one.id === id)?.run(studio, desk);
  };
  leave();
  const of = formatReference(referenceOf(base.origin));
  expect(went).toEqual([expect.stringMatching(/^\/compare\?a=/), `/present/${of}`, `/policies?of=${of}`]);
  studio.change(withFund(70_000));
  leave();
  expect(went.slice(3)).toEqual([expect.stringContaining('draft'), '/present/draft', '/policies?of=draft']);
});

test('opening runs the base and shows its end', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  const state = studio.store.getState();
  expect(state.status).toBe('idle');
  expect(state.finished && state.tick === lastTickOf(state.finished.run)).toBe(true);
});

test('opening with a view takes on its moment and its account', async () => {
  const { studio, rest } = setUp();
  studio.open(base, { tMs: 5_000, selected: 'gus', view: 'table' });
  await rest();
  const state = studio.store.getState();
  expect(state).toMatchObject({ tick: 5, view: 'table' });
  expect(viewOf(state)).toEqual({ tMs: 5_000, selected: 'gus', view: 'table' });
});

test('a change waits a moment, runs, and keeps the last finished run meanwhile', async () => {
  const { studio, delays, rest } = setUp();
  studio.open(base);
  await rest();
  const before = studio.store.getState().finished;
  studio.change(withFund(5_000));
  expect(delays.at(-1)).toBe(RUN_DELAY_MS);
  expect(studio.store.getState()).toMatchObject({ status: 'waiting', changed: true, kept: true, finished: before });
  await rest();
  expect(studio.store.getState().finished?.run.summary.fund.startUsd).toBe(5_000);
});

test('a wrong document is reported, never run, and the last valid run stays', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  const before = studio.store.getState().finished;
  studio.change(withFund(-1));
  await rest();
  const state = studio.store.getState();
  expect(state.status).toBe('invalid');
  expect(state.errors[0]?.path).toContain('/venue/fund');
  expect(state.finished).toBe(before);
  expect(state.scenario).toBe(scenario);
});

test('a draft survives a reload and reverting forgets it', async () => {
  const storage = new MemoryStorage();
  const first = setUp(storage);
  first.studio.open(base);
  await first.rest();
  first.studio.change(withFund(900));
  await first.rest();
  const second = setUp(storage);
  second.studio.open(base);
  await second.rest();
  expect(second.studio.store.getState()).toMatchObject({ changed: true });
  expect(second.studio.store.getState().finished?.run.summary.fund.startUsd).toBe(900);
  second.studio.revert();
  await second.rest();
  expect(second.studio.store.getState().changed).toBe(false);
  expect(storage.items.size).toBe(0);
});

test('opened plain, the base is shown and its draft lies aside; a new change makes the old draft one of its own', async () => {
  const storage = new MemoryStorage();
  const first = setUp(storage);
  first.studio.open(base);
  first.studio.change(withFund(900));
  await first.rest();
  const marked = markOf(first.studio.store.getState());
  expect(marked).toBe(first.studio.store.getState().finished?.run.scenarioHash.slice(0, 8));

  const { studio, rest } = setUp(storage);
  studio.open(base, {}, { plain: true });
  await rest();
  const plain = studio.store.getState();
  expect(plain).toMatchObject({ changed: false, aside: { origin: base.origin } });
  expect(plain.aside?.savedMs).toBeGreaterThan(0);
  expect(plain.finished?.scenario).toBe(scenario);
  expect(markOf(plain)).toBeNull();

  // Neither a change nor its undoing may cost the draft that lies aside.
  studio.type('fund', 'a lot');
  studio.type('fund', null);
  studio.change(withFund(700));
  await rest();
  studio.revert();
  const drafts = createDraftStore(storage);
  const own = studio.store.getState().aside?.origin;
  expect(own?.kind).toBe('own');
  if (!own) throw new Error('no draft aside');
  expect(drafts.load(own)?.document).toMatchObject({ venue: { fund: { startUsd: 900 } } });
  expect(drafts.loadOwn(own.id)).toMatchObject({ title: scenario.title });
  expect(drafts.list().map(({ origin }) => origin)).toEqual([own]);
});

test('two pages on one draft: whoever writes second goes on with a draft of his own, and both are kept', async () => {
  const storage = new MemoryStorage();
  const [one, two] = [setUp(storage), setUp(storage)];
  one.studio.open(base);
  two.studio.open(base);
  one.studio.change(withFund(900));
  two.studio.lookAround();
  expect(two.studio.store.getState().overtaken).toBe(true);
  // Not even what undoes a change of one's own may take the other's away.
  two.studio.type('fund', 'a lot');
  two.studio.type('fund', null);
  two.studio.change(withFund(700));
  await two.rest();
  const moved = two.studio.store.getState();
  expect(moved).toMatchObject({ kept: true, overtaken: false, aside: { origin: base.origin, elsewhere: true } });
  expect(moved.base?.origin.kind).toBe('own');
  one.studio.change(withFund(950));
  two.studio.change(withFund(750));
  await one.rest();
  const drafts = createDraftStore(storage);
  expect(drafts.load(base.origin)?.document).toMatchObject({ venue: { fund: { startUsd: 950 } } });
  expect(drafts.load(moved.base?.origin ?? base.origin)?.document).toMatchObject({
    venue: { fund: { startUsd: 750 } },
  });
  expect(drafts.loadOwn(moved.base?.origin.id ?? '')).toMatchObject({ title: scenario.title });
  expect(one.studio.store.getState()).toMatchObject({ base: { origin: base.origin }, overtaken: false, aside: null });
  expect(drafts.list()).toHaveLength(2);
});

test('where a device has no room for two drafts, the one that is there stays', async () => {
  const storage = new MemoryStorage();
  createDraftStore(storage).save(base.origin, { document: withFund(900), text: null, typed: {} });
  const full: DraftStorage = {
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    setItem: () => {
      throw new Error('full');
    },
  };
  const { studio, rest } = setUp(full);
  studio.open(base, {}, { plain: true });
  studio.change(withFund(700));
  await rest();
  expect(studio.store.getState().kept).toBe(false);
  studio.revert();
  expect(createDraftStore(storage).load(base.origin)?.document).toMatchObject({ venue: { fund: { startUsd: 900 } } });
});

test('a draft that is opened again is compared with what it began as, and a marked address tells when it moved on', async () => {
  const storage = new MemoryStorage();
  createDraftStore(storage).save(base.origin, { document: withFund(900), text: null, typed: {} });
  const { studio, rest } = setUp(storage, () => engine);
  studio.open(base);
  await rest();
  await rest();
  const state = studio.store.getState();
  expect(state.original?.scenario).toBe(scenario);
  expect(state.original?.figures.length).toBeGreaterThan(0);
  expect(state.earlier).toBeNull();
  const mark = markOf(state);
  expect(hasMovedOn(mark, state)).toBe(false);
  studio.change(withFund(800));
  await rest();
  expect(hasMovedOn(mark, studio.store.getState())).toBe(true);
  expect(hasMovedOn('yes', studio.store.getState())).toBe(false);
});

test('the mark of a draft is read out of its address, and strange ones are none', () => {
  expect(readMark(draftHref({ kind: 'preset', id: 'x' }).split('?')[1] ?? '')).toBe('yes');
  expect(readMark('preset=x&draft=0123abcd')).toBe('0123abcd');
  for (const query of ['preset=x', 'draft=', 'draft=no', 'draft=0123ABCD', 'draft=0123abcd0'])
    expect(readMark(query)).toBeNull();
});

test('a device that keeps nothing is said to keep nothing', async () => {
  const { studio, rest } = setUp({
    getItem: () => null,
    removeItem: () => {},
    setItem: () => {
      throw new Error('full');
    },
  });
  studio.open(base);
  await rest();
  studio.change(withFund(900));
  expect(studio.store.getState().kept).toBe(false);
});

test('a new run keeps the selected account and the moment', async () => {
  const { studio, rest } = setUp();
  studio.open(base, { tMs: 4_000, selected: 'eli' });
  await rest();
  studio.change(withFund(100));
  await rest();
  expect(viewOf(studio.store.getState())).toEqual({ tMs: 4_000, selected: 'eli' });
});

test('commands step, jump and clear; each has its own key', async () => {
  const { studio, rest } = setUp();
  studio.open(base, { tMs: 0, selected: 'gus' });
  await rest();
  const press = (key: string, shiftKey = false) =>
    commandFor({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false })?.run(studio);
  press('ArrowRight');
  expect(studio.store.getState().tick).toBe(1);
  press('ArrowRight', true);
  expect(studio.store.getState().tick).toBe(2);
  press('End');
  const { tick, finished } = studio.store.getState();
  expect(finished && tick === lastTickOf(finished.run)).toBe(true);
  press(' ');
  expect(studio.store.getState()).toMatchObject({ playing: true, tick: 0 });
  press(']');
  press('Escape');
  expect(studio.store.getState().selected).toBeNull();
  const shortcuts = COMMANDS.flatMap(({ shortcut }) => shortcut ?? []);
  const keys = shortcuts.map(({ key, shift, mod }) => `${shift === true}${mod === true}${key}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a phone lists places first and the clock last, and nothing of keys; no command is lost otherwise', () => {
  const ids = phoneCommands(COMMANDS).map(({ id }) => id);
  expect(ids.slice(0, 8)).toEqual(['gallery', 'learn', 'docs', 'compare', 'present', 'policies', 'report', 'share']);
  expect(ids).toHaveLength(COMMANDS.length - 1);
  expect(ids).not.toContain('keys');
  expect(ids.indexOf('play')).toBeGreaterThan(ids.indexOf('tour'));
  expect(ids.at(-1)).toBe('clear');
});

test('undo and redo take back one action at a time; a drag is one', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  for (const startUsd of [600, 700, 800]) studio.change(withFund(startUsd), 'Insurance fund', { action: 'drag fund' });
  studio.rest();
  studio.change({ ...(studio.store.getState().scenario ?? scenario), seed: 7 });
  const fund = () => studio.store.getState().scenario?.venue.fund?.startUsd;
  expect(fund()).toBe(800);
  studio.undo();
  expect(studio.store.getState()).toMatchObject({ canUndo: true, canRedo: true });
  expect([fund(), studio.store.getState().scenario?.seed]).toEqual([800, scenario.seed]);
  studio.undo();
  expect(studio.store.getState()).toMatchObject({ scenario, changed: false, canUndo: false });
  studio.redo();
  studio.redo();
  expect([fund(), studio.store.getState().scenario?.seed]).toEqual([800, 7]);
  studio.revert();
  expect(studio.store.getState().changed).toBe(false);
  studio.undo();
  expect(fund()).toBe(800);
  await rest();
  expect(studio.store.getState().finished?.run.summary.fund.startUsd).toBe(800);
});

test('a value set to what it is already is no step', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  studio.edit(structuredClone(scenario));
  expect(studio.store.getState()).toMatchObject({ canUndo: false, changed: false });
  const accounts = scenario.accounts.map((account, n) => (n === 0 ? { ...account, collateralUsd: -1 } : account));
  const errors = studio.edit({ ...scenario, accounts });
  expect(studio.edit({ ...scenario, accounts })).toEqual(errors);
  studio.undo();
  expect(studio.store.getState()).toMatchObject({ canUndo: false, changed: false });
});

test('a wrong document stays on the screen and over a reload; a control changed meanwhile goes into it', async () => {
  const storage = new MemoryStorage();
  const { studio, rest } = setUp(storage);
  studio.open(base);
  await rest();
  const accounts = scenario.accounts.map((account, n) => (n === 0 ? { ...account, collateralUsd: -1 } : account));
  expect(studio.edit({ ...scenario, accounts })).toMatchObject([{ path: '/accounts/0/collateralUsd' }]);
  studio.change(withFund(900));
  expect(studio.store.getState()).toMatchObject({ status: 'invalid', scenario: { seed: scenario.seed } });
  const again = setUp(storage);
  again.studio.open(base);
  await again.rest();
  const state = again.studio.store.getState();
  expect(state.document).toMatchObject({ venue: { fund: { startUsd: 900 } } });
  expect(valueAtPath(state.document, ['accounts', 0, 'collateralUsd'])).toBe(-1);
  expect(state).toMatchObject({ status: 'invalid', finished: { scenario } });
  again.studio.edit({ ...(state.document as object), accounts: scenario.accounts });
  await again.rest();
  expect(again.studio.store.getState().finished?.run.summary.fund.startUsd).toBe(900);
});

test('the text of a wrong document stays as it was written: over a reload, back and forth, until it is right', async () => {
  const storage = new MemoryStorage();
  const { studio, rest } = setUp(storage);
  studio.open(base);
  await rest();
  const wrong = JSON.stringify({ ...scenario, seed: -1 }, null, '\t');
  const twice = wrong.replace('-1', '5').replace('"seed"', '"seed": 4,\n"seed"');
  const read = async (text: string) => {
    const checked = await studio.check(text);
    if (checked) studio.read(text, checked);
    studio.rest();
  };
  await read(wrong);
  expect(studio.store.getState()).toMatchObject({ text: null, written: wrong, errors: [{ path: '/seed' }] });
  await read(twice);
  // What it would read as is whole; that a name of it stands twice is an error of the text alone.
  expect(studio.store.getState()).toMatchObject({ written: twice, errors: [{ code: 'duplicate-field' }] });
  studio.undo();
  expect(studio.store.getState()).toMatchObject({ written: wrong, errors: [{ code: 'out-of-range' }] });
  studio.redo();
  expect(studio.store.getState()).toMatchObject({ written: twice, errors: [{ code: 'duplicate-field' }] });
  // Kept once, not as text and as document: a device has room for five million letters.
  const kept = [...storage.items.values()].find((item) => item.includes('written')) ?? '';
  expect(kept.length).toBeLessThan(1.6 * twice.length);
  const again = setUp(storage);
  again.studio.open(base);
  await again.rest();
  expect(again.studio.store.getState()).toMatchObject({
    ...{ written: twice, text: null, mode: 'json', kept: true, scenario },
    errors: [{ code: 'duplicate-field', path: '/seed' }],
  });
  const right = JSON.stringify({ ...scenario, seed: 5 }, null, '\t');
  const checked = await again.studio.check(right);
  if (checked) again.studio.read(right, checked);
  await again.rest();
  expect(again.studio.store.getState()).toMatchObject({ written: null, errors: [], scenario: { seed: 5 } });
});

test('of a text that is no JSON none of its errors is laid on the form, which shows another document', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  const text = JSON.stringify({ ...scenario, seed: -1 }).replace('"seed"', 'seed');
  const checked = await studio.check(text);
  if (!checked || checked.ok) throw new Error('it is wrong');
  expect(checked.errors.map(({ code }) => code)).toEqual(['syntax', 'out-of-range']);
  studio.read(text, checked);
  expect(studio.store.getState().errors.map(({ code }) => code)).toEqual(['syntax']);
});

test('a text that is no JSON is kept, also over a reload, and never runs; mended it is the document', async () => {
  const storage = new MemoryStorage();
  const { studio, rest } = setUp(storage);
  studio.open(base);
  await rest();
  const broken = '{"shockgraph": 1,';
  const checked = await studio.check(broken);
  if (checked) studio.read(broken, checked);
  expect(studio.store.getState()).toMatchObject({ status: 'invalid', text: broken, scenario });
  const again = setUp(storage);
  again.studio.open(base);
  await again.rest();
  expect(again.studio.store.getState()).toMatchObject({
    status: 'invalid',
    text: broken,
    mode: 'json',
    changed: false,
  });
  const mended = JSON.stringify(withFund(1234));
  const read = await again.studio.check(mended);
  if (read) again.studio.read(mended, read);
  await again.rest();
  expect(again.studio.store.getState()).toMatchObject({ status: 'idle', text: null });
  expect(again.studio.store.getState().finished?.run.summary.fund.startUsd).toBe(1234);
  again.studio.undo();
  expect(again.studio.store.getState().text).toBe(broken);
});

test('what stands in a control and is no value is kept over a reload', async () => {
  const storage = new MemoryStorage();
  const { studio, rest } = setUp(storage);
  studio.open(base);
  await rest();
  studio.type('fund', 'a lot');
  const again = setUp(storage);
  again.studio.open(base);
  expect(again.studio.store.getState().typed).toEqual({ fund: 'a lot' });
  again.studio.type('fund', null);
  expect(storage.items.size).toBe(0);
});

test('drafts are listed, newest first, by their titles', async () => {
  let nowMs = 0;
  const drafts = createDraftStore(new MemoryStorage(), () => ++nowMs);
  const draft = (title: string) => ({ document: { ...scenario, title }, text: null, typed: {} });
  drafts.save({ kind: 'own', id: 'a' }, draft('First'));
  drafts.save({ kind: 'preset', id: 'b' }, draft('Second'));
  drafts.save({ kind: 'own', id: 'a' }, draft('First, again'));
  expect(drafts.list().map(({ title }) => title)).toEqual(['First, again', 'Second']);
  drafts.clear({ kind: 'own', id: 'a' });
  expect(drafts.list().map(({ title }) => title)).toEqual(['Second']);
});

test('a pinned run stays what the next ones are compared with', async () => {
  const { studio, rest } = setUp();
  studio.open(base);
  await rest();
  studio.pin(true);
  for (const startUsd of [900, 950]) {
    studio.change(withFund(startUsd), String(startUsd));
    await rest();
  }
  expect(studio.store.getState().pinned?.scenario).toEqual(scenario);
  studio.pin(false);
  expect(studio.store.getState().pinned).toBeNull();
});
