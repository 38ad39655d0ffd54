/** The venues that ship: their files, what naming one gives, what an override changes, what two have not in common. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseScenario, type Scenario, type Venue, venueDifferences, venuePresets, venueUnder } from '@/lib/scenario';
import { venueFile } from '@/lib/scenario/venueFile';
import { changed, least, ROOT, readJson } from './documents';

type Json = Record<string, unknown>;

const IDS = readdirSync(path.join(ROOT, 'public/venues')).map((name) => path.basename(name, '.json'));

function opened(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors, null, 2));
  return parsed.scenario;
}

const under = (venue: Json): Scenario => opened({ ...least(), venue });
const errorsOf = (venue: Json) => {
  const parsed = parseScenario({ ...least(), venue });
  return parsed.ok ? [] : parsed.errors;
};

/** JSON pointers of all single values of a raw document. */
function leaves(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${at}/${key}`));
}

const covers = (path: string, leaf: string): boolean => leaf === path || leaf.startsWith(`${path}/`);

describe.each(IDS)('public/venues/%s.json', (id) => {
  const file = venueFile.parse(readJson('public/venues', `${id}.json`));

  test('is named as its file, read on a day that is past', () => {
    expect(file.id).toBe(id);
    expect(Date.parse(file.date)).toBeLessThanOrEqual(Date.now());
    for (const { date } of file.source) if (date !== null) expect(date <= file.date).toBe(true);
  });

  test('says of every setting where it is from, and of nothing else', () => {
    const settings = leaves(file.venue);
    const unsaid = settings.filter((leaf) => !file.says.some((one) => covers(one.path, leaf)));
    expect(unsaid).toEqual([]);
    const idle = file.says.filter((one) => !settings.some((leaf) => covers(one.path, leaf)));
    expect(idle).toEqual([]);
  });

  test('names sources that it has, and each of them at least once', () => {
    const used = new Set(file.says.flatMap((one) => one.source ?? []));
    expect([...used].sort()).toEqual(file.source.map((_, n) => n));
  });

  test('is a whole venue: a scenario need only name it, and is then written out without the name', () => {
    const { venue } = under({ name: id });
    expect(venue).not.toHaveProperty('name');
    expect(venue).toMatchObject(file.venue);
    expect(opened({ ...least(), venue }).venue).toEqual(venue);
  });
});

test('the list: every file once, the plain one first', () => {
  const list = venuePresets();
  expect(list.map((one) => one.id).sort()).toEqual([...IDS].sort());
  expect(list[0]?.id).toBe('textbook');
  for (const one of list) {
    expect(one).toEqual({
      id: expect.any(String),
      title: expect.any(String),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      summary: expect.stringMatching(/\.$/),
      sources: expect.arrayContaining([expect.objectContaining({ url: expect.stringMatching(/^https:/) })]),
    });
  }
});

describe('a file is refused', () => {
  const file = readJson('public/venues/bybit.json') as Json;
  test.each([
    ['with a field nobody knows', '/colour', 'red'],
    ['with a rule nobody knows', '/venue/mark/rule', 'moon'],
    ['without a source', '/source', []],
    ['with a date that is none', '/date', '2026-13-01'],
    ['with a basis nobody knows', '/says/0/basis', 'heard'],
    ['with a fund that has no size', '/venue/fund/startUsd', undefined],
  ])('%s', (_, pointer, value) => {
    expect(venueFile.safeParse(file).success).toBe(true);
    expect(venueFile.safeParse(changed(file, pointer, value)).success).toBe(false);
  });
});

describe('an override', () => {
  const paths = (a: Json, b: Json) => venueDifferences(under(a).venue, under(b).venue);

  test('changes just that', () => {
    expect(paths({ name: 'bybit' }, { name: 'bybit', fund: { drawdownStop: 0.5 } })).toEqual([
      { path: '/fund/drawdownStop', a: 0.3, b: 0.5 },
    ]);
    expect(paths({ name: 'bybit' }, { name: 'bybit', liquidation: { residue: ['adl'] } })).toEqual([
      { path: '/liquidation/residue', a: ['fund', 'adl'], b: ['adl'] },
    ]);
    expect(paths({ name: 'drift' }, { name: 'drift', fund: { startUsd: { BTC: 7 } } })).toEqual([
      { path: '/fund/startUsd', a: 1_000_000, b: undefined },
      { path: '/fund/startUsd/BTC', a: undefined, b: 7 },
    ]);
  });

  test('null removes, in a section that the venue has not too', () => {
    expect(under({ name: 'bybit', fund: null }).venue.fund).toBeUndefined();
    expect(under({ name: 'bybit', fund: { drawdownStop: null, resumeAt: null } }).venue.fund).toEqual({
      scope: 'perInstrument',
      startUsd: 3_000_000,
      takesPositions: false,
      shedPerSecond: 0,
      windowMs: 28_800_000,
      drawdownStop: undefined,
      resumeAt: undefined,
    });
    expect(under({ name: 'hyperliquid', fund: { startUsd: 5, drawdownStop: null } }).venue.fund?.startUsd).toBe(5);
  });

  test('of another kind replaces the object whole; of the same or none it merges', () => {
    const sizeOf = (size: Json) => under({ name: 'hyperliquid', liquidation: { size } }).venue.liquidation.size;
    expect(sizeOf({ kind: 'full' })).toEqual({ kind: 'full' });
    expect(sizeOf({ kind: 'restore' })).toEqual({ kind: 'restore', targetRatio: 1 });
    const fifth = { kind: 'fraction', fraction: 0.2, aboveUsd: 100_000, cooldownMs: 30_000 };
    expect(sizeOf({ cooldownMs: 5_000 })).toEqual({ ...fifth, cooldownMs: 5_000 });
    expect(sizeOf({ kind: 'fraction', fraction: 0.5 })).toEqual({ ...fifth, fraction: 0.5 });
    const limit = { kind: 'bankruptcy' };
    expect(under({ name: 'vega', liquidation: { limit } }).venue.liquidation.limit).toEqual(limit);
  });

  test('that is wrong is refused at its place; so is an unknown venue, with those there are', () => {
    expect(errorsOf({ name: 'bybit', fund: { drawdownStop: 7 } })).toMatchObject([
      { path: '/venue/fund/drawdownStop' },
    ]);
    expect(errorsOf({ name: 'bybit', colour: 'red' })).toMatchObject([{ path: '/venue/colour' }]);
    expect(errorsOf({ name: 'mtgox' })).toEqual([
      { code: 'unknown-venue', path: '/venue/name', message: expect.stringContaining('bitmex') },
    ]);
    expect(errorsOf({ name: 'toString' })).toMatchObject([{ path: '/venue/name' }]);
  });
});

describe('what two venues have not in common', () => {
  const venueOf = (id: string): Venue => under({ name: id }).venue;

  test('nothing from itself; the same fields from either side', () => {
    expect(venueDifferences(venueOf('okx'), venueOf('okx'))).toEqual([]);
    const there = venueDifferences(venueOf('bybit'), venueOf('deribit'));
    const back = venueDifferences(venueOf('deribit'), venueOf('bybit'));
    const byPath = (x: { path: string }, y: { path: string }) => (x.path < y.path ? -1 : 1);
    expect(there.map(({ path, a, b }) => ({ path, a: b, b: a })).sort(byPath)).toEqual([...back].sort(byPath));
  });

  test('each field with both values, undefined where a side lacks it', () => {
    expect(venueDifferences(venueOf('bybit'), venueOf('okx'))).toEqual([
      { path: '/mark/rule', a: 'median3', b: 'indexPlusEma' },
      { path: '/fund/resumeAt', a: 0.25, b: 0.3 },
      { path: '/adl/price', a: 'bankruptcy', b: 'mark' },
    ]);
    const lacking = venueDifferences(venueOf('textbook'), venueOf('hyperliquid'));
    expect(lacking).toContainEqual({ path: '/fund/startUsd', a: 1_000_000, b: undefined });
    expect(lacking).toContainEqual({ path: '/vault/capitalUsd', a: undefined, b: 60_000_000 });
    expect(lacking).toContainEqual({ path: '/liquidation/size/fraction', a: undefined, b: 0.2 });
  });
});

describe('a scenario under the rules of a venue', () => {
  const two = (venue: Json): Scenario => {
    const document = { ...least(), venue } as Json;
    const [one] = document.instruments as Json[];
    return opened({ ...document, instruments: [one, { ...one, id: 'ETH' }] });
  };
  const fundOf = (venue: Json, id: string) => venueUnder(two(venue), id)?.fund?.startUsd;
  const fund = (startUsd: unknown, scope: string) => ({ fund: { startUsd, scope } });

  test.each(IDS)('%s: valid, and the same when done again', (id) => {
    for (const venue of [{}, { fund: { startUsd: 500 } }, { vault: { capitalUsd: 9, takeoverShare: 0.5 } }]) {
      const base = two(venue);
      const moved = opened({ ...base, venue: venueUnder(base, id) });
      expect(venueUnder(moved, id)).toEqual(moved.venue);
      if (Object.keys(venue).length === 0) expect(moved.venue).toEqual(two({ name: id }).venue);
    }
  });

  test('the money stays: whatever the pools, it is the same in all', () => {
    expect(fundOf(fund(600, 'shared'), 'binance')).toBe(600);
    expect(fundOf(fund(600, 'shared'), 'bybit')).toBe(300);
    expect(fundOf(fund(600, 'perInstrument'), 'binance')).toBe(1200);
    expect(fundOf(fund({ BTC: 600, ETH: 5 }, 'perInstrument'), 'binance')).toBe(605);
    expect(fundOf(fund({ BTC: 600, ETH: 5 }, 'perInstrument'), 'bybit')).toEqual({ BTC: 600, ETH: 5 });
    expect(fundOf({}, 'bybit')).toBe(3_000_000);
  });

  test('it is handed over where one has only a fund and the other only a vault', () => {
    const vault = { capitalUsd: 800, takeoverShare: 0.5, capacityUsd: 1600 };
    expect(fundOf({ vault }, 'binance')).toBe(800);
    expect(fundOf({ vault }, 'bybit')).toBe(400);
    expect(venueUnder(two(fund(600, 'shared')), 'hyperliquid')).toMatchObject({
      vault: { capitalUsd: 600, capacityUsd: 3000, takeoverShare: 2 / 3 },
    });
    expect(venueUnder(two({ vault }), 'hyperliquid')?.vault).toMatchObject({ capitalUsd: 800, capacityUsd: 1600 });
    expect(venueUnder(two({ vault }), 'vega')?.vault).toMatchObject({ capitalUsd: 800, capacityUsd: 1e15 });
  });

  test('the makers stay, the rest of the rules goes; intervals are whole ticks', () => {
    const makers = { vHalf: 2, floor: 0.1, halfLifeMs: 1000 };
    const base = two({ makers, socialise: 'openInterest', liquidation: { actionsPerSecond: 1 } });
    const venue = venueUnder({ ...base, clock: { ...base.clock, tickMs: 2000 } }, 'hyperliquid');
    expect(venue).toMatchObject({ makers, socialise: 'none', mark: { intervalMs: 4000 } });
    expect(venue?.liquidation.actionsPerSecond).toBeUndefined();
  });

  test('null for a venue nobody knows', () => {
    expect(venueUnder(two({}), 'mtgox')).toBeNull();
  });
});
