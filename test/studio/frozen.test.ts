/** A draft in an address: it stays what it was, wherever the address is opened, and says so where it cannot. */
import { parseScenario } from '@/lib/scenario';
import {
  createDraftStore,
  type DraftStorage,
  formatReference,
  frozenHash,
  frozenPair,
  isLoose,
  loadReference,
  newScenario,
  pairHref,
  RequestError,
  readFrozen,
  readPairAddress,
} from '@/lib/studio';

function device(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const OWN = { kind: 'own', id: 'one' } as const;
const draftOf = (seed: number) => ({ document: { ...newScenario(), seed }, text: null, typed: {} });

function drafts(seed: number) {
  const store = createDraftStore(device());
  store.saveOwn(OWN.id, newScenario());
  store.save(OWN, draftOf(seed));
  return store;
}

test('an address of a draft carries it, and another device opens the same scenario', async () => {
  const here = drafts(7);
  const made = await frozenPair({ a: { kind: 'preset', id: 'x' }, b: { kind: 'draft' }, frozen: {} }, here);
  if (!made) throw new Error('it was small enough');
  const href = pairHref(made.a, made.b, { tMs: 5 }, made.frozen);
  expect(href).toMatch(/^\/compare\?a=preset:x&b=link:local-[0-9a-f]{16}&t=5#local-[0-9a-f]{16}=1\./);
  // Whatever becomes of the draft afterwards.
  here.save(OWN, draftOf(8));
  const url = new URL(href, 'http://localhost');
  const read = readPairAddress(url.search, url.hash);
  if (!read.b) throw new Error('b is named');
  const { scenario } = await loadReference(read.b, createDraftStore(null), { frozen: read.frozen });
  expect(scenario).toEqual({ ...newScenario(), seed: 7 });
});

test('what a draft began as is carried with it, the venue stays in the reference, and nothing twice', async () => {
  const here = drafts(7);
  const asked = { a: { kind: 'link', id: 'own-one' }, b: { kind: 'draft', venue: 'bybit' }, frozen: {} } as const;
  const made = await frozenPair(asked, here);
  expect(made?.b?.venue).toBe('bybit');
  expect(Object.keys(made?.frozen ?? {})).toHaveLength(2);
  expect([made?.a ?? null, made?.b ?? null].some((one) => isLoose(one, made?.frozen ?? {}))).toBe(false);
  expect(made && (await frozenPair(made, here))).toBeNull();
});

test('a draft too large for an address, or one that is not there, stays a draft', async () => {
  const here = createDraftStore(device());
  const account = (n: number) => ({
    id: `a${Math.sin(n).toString(36).slice(2)}`,
    collateralUsd: 1000 + Math.abs(Math.sin(n) * 1e6),
    positions: [{ instrument: 'BTC', sizeBase: Math.sin(n * n) || 1 }],
  });
  const large = { ...newScenario(), accounts: Array.from({ length: 600 }, (_, n) => account(n + 1)) };
  const ids = newScenario().instruments.map(({ id }) => id);
  const document = JSON.parse(JSON.stringify(large).replaceAll('"instrument":"BTC"', `"instrument":"${ids[0]}"`));
  expect(parseScenario(document).ok).toBe(true);
  here.saveOwn(OWN.id, newScenario());
  here.save(OWN, { document, text: null, typed: {} });
  const asked = { a: { kind: 'preset', id: 'x' }, b: { kind: 'draft' }, frozen: {} } as const;
  expect(await frozenPair(asked, here)).toBeNull();
  expect(await frozenPair(asked, createDraftStore(null))).toBeNull();
  expect(isLoose({ kind: 'draft' }, {})).toBe(true);
});

test('a scenario that is not what its id says is refused', async () => {
  const made = await frozenPair({ a: null, b: { kind: 'draft' }, frozen: {} }, drafts(7));
  const other = await frozenPair({ a: null, b: { kind: 'draft' }, frozen: {} }, drafts(8));
  const [id = ''] = Object.keys(made?.frozen ?? {});
  const [text = ''] = Object.values(other?.frozen ?? {});
  const load = loadReference({ kind: 'link', id }, createDraftStore(null), { frozen: { [id]: text } });
  await expect(load).rejects.toThrow(RequestError);
});

test('only what is named is kept behind the #, and what is no piece is ignored', () => {
  const frozen = readFrozen('#local-0123456789abcdef=1.abc&x=1&local-0123456789abcdee=1.d_-');
  expect(Object.keys(frozen)).toEqual(['local-0123456789abcdef', 'local-0123456789abcdee']);
  const reference = { kind: 'link', id: 'local-0123456789abcdee' } as const;
  expect(frozenHash(frozen, [reference, null])).toBe('#local-0123456789abcdee=1.d_-');
  expect(frozenHash(frozen, [{ kind: 'preset', id: 'x' }])).toBe('');
  expect(formatReference(reference)).toBe('link:local-0123456789abcdee');
});
