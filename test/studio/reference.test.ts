/** One way to name a scenario: read, written, pasted, loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createDraftStore,
  type DraftStorage,
  formatReference,
  keepBase,
  loadReference,
  parseReference,
  pastedReference,
  RequestError,
  referenceOf,
} from '@/lib/studio';

test.each([
  ['preset:october-10-2025', { kind: 'preset', id: 'october-10-2025' }],
  ['link:a_B-9', { kind: 'link', id: 'a_B-9' }],
  ['draft', { kind: 'draft' }],
  ['draft@bybit', { kind: 'draft', venue: 'bybit' }],
  ['preset:twelve-accounts@dydx-v4', { kind: 'preset', id: 'twelve-accounts', venue: 'dydx-v4' }],
])('%s is read and written back as it was', (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
  expect(formatReference(parseReference(text) ?? { kind: 'draft' })).toBe(text);
});

test.each([
  '',
  'preset',
  'preset:',
  'draft:x',
  'run:1',
  'preset:a b',
  'preset:../x',
  'draft@',
  'draft@Bybit',
  'link:x@a@b',
])("'%s' is no reference", (text) => expect(parseReference(text)).toBeNull());

test.each([
  ['https://example.org/s/abc_123?t=5', 'link:abc_123'],
  ['/s/abc', 'link:abc'],
  ['/studio?preset=twelve-accounts&t=100', 'preset:twelve-accounts'],
  ['http://localhost:3000/studio?copy=xyz', 'link:xyz'],
  [' preset:a@okx ', 'preset:a@okx'],
])('%s pasted is %s', (text, reference) => {
  const pasted = pastedReference(text);
  expect(pasted && formatReference(pasted)).toBe(reference);
});

test.each(['https://example.org/', '/docs/model', 'nonsense', '/studio', 'http://['])('%s pasted is nothing', (text) =>
  expect(pastedReference(text)).toBeNull(),
);

test('a studio is named by what it was opened from', () => {
  expect(referenceOf({ kind: 'preset', id: 'x' })).toEqual({ kind: 'preset', id: 'x' });
  expect(referenceOf({ kind: 'copy', id: 'y' })).toEqual({ kind: 'link', id: 'y' });
  expect(referenceOf({ kind: 'own', id: 'z' })).toEqual({ kind: 'link', id: 'own-z' });
});

const FILE = readFileSync(join(process.cwd(), 'public/presets/twelve-accounts.json'), 'utf8');
const scenario = (JSON.parse(FILE) as { scenario: { venue: object } }).scenario;

/** The server as the browser sees it: the preset's file, and one stored scenario. */
function answer(url: string): Response {
  if (url === '/presets/twelve-accounts.json') return new Response(FILE);
  if (url === '/api/v1/scenarios/kept') return Response.json({ scenario, digest: 'd', engine: 'e' });
  return new Response('{}', { status: 404 });
}

function memory(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('loading', () => {
  const real = globalThis.fetch;
  beforeEach(() => {
    globalThis.fetch = (url) => Promise.resolve(answer(String(url)));
  });
  afterEach(() => {
    globalThis.fetch = real;
  });
  const load = (text: string, drafts = createDraftStore(null)) =>
    loadReference(parseReference(text) ?? { kind: 'draft' }, drafts);

  test('a preset, a link, and either under a venue', async () => {
    const preset = await load('preset:twelve-accounts');
    expect(preset.title).toBe('Twelve accounts');
    expect((await load('link:kept')).scenario).toEqual(preset.scenario);
    const bybit = await load('link:kept@bybit');
    expect(bybit.title).toBe('Twelve accounts, Bybit');
    expect(bybit.scenario.venue).not.toEqual(preset.scenario.venue);
    expect(bybit.base).toEqual(preset.scenario);
  });

  test('the draft worked on last, and what it was changed from', async () => {
    const drafts = createDraftStore(memory());
    await expect(load('draft', drafts)).rejects.toThrow('no draft on this device');
    const draftOf = (document: unknown) => ({ document, text: null, typed: {} });
    drafts.save({ kind: 'copy', id: 'kept' }, draftOf(scenario));
    drafts.save({ kind: 'preset', id: 'twelve-accounts' }, draftOf({ ...scenario, seed: 77 }));
    const draft = await load('draft', drafts);
    expect([draft.title, draft.scenario.seed]).toEqual(['Twelve accounts, draft', 77]);
    expect(draft.base.seed).not.toBe(77);
    drafts.choose({ kind: 'copy', id: 'kept' });
    expect((await load('draft', drafts)).scenario.seed).not.toBe(77);
    drafts.clear({ kind: 'copy', id: 'kept' });
    await expect(load('draft', drafts)).rejects.toThrow('no draft on this device');
  });

  test.each([
    ['own', 'z9', 'link:own-z9'],
    ['copy', 'local-0123456789abcdef', 'link:local-0123456789abcdef'],
  ] as const)('%s %s is kept on this device, and named there', async (kind, id, name) => {
    const drafts = createDraftStore(memory());
    const origin = { kind, id };
    const base = { ...(await load('preset:twelve-accounts')), origin, notes: null, teaches: null, lookFor: [] };
    await expect(load(name, drafts)).rejects.toThrow('kept on another device');
    keepBase(drafts, base);
    expect(formatReference(referenceOf(origin))).toBe(name);
    expect((await load(name, drafts)).scenario).toEqual(base.scenario);
    expect((await load(`${name}@bybit`, drafts)).title).toBe('Twelve accounts, Bybit');
    drafts.save(origin, { document: { ...scenario, seed: 77 }, text: null, typed: {} });
    const draft = await load('draft', drafts);
    expect([draft.scenario.seed, draft.base]).toEqual([77, base.scenario]);
  });

  test.each([
    ['preset:nobody', 'There is no preset called nobody.'],
    ['link:gone', 'There is no scenario at the link gone.'],
    ['preset:twelve-accounts@nowhere', 'There is no venue called nowhere.'],
  ])('%s: %s', async (text, message) => {
    await expect(load(text)).rejects.toBeInstanceOf(RequestError);
    await expect(load(text)).rejects.toThrow(message);
  });
});
