/** Drafts are told apart by what is in them, and renamed where they are listed. */
import { createDraftStore, type DraftStorage, draftWords, newScenario } from '@/lib/studio';

function device(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const draft = (document: unknown) => ({ document, text: null, typed: {} });
const own = (id: string) => ({ kind: 'own', id }) as const;

test('two of one title differ in what is said of them', () => {
  const drafts = createDraftStore(device());
  const base = newScenario();
  const [move] = base.shock.moves;
  drafts.save(own('a'), draft(base));
  drafts.save(own('b'), draft({ ...base, shock: { ...base.shock, moves: [{ ...move, move: -0.12 }] } }));
  expect(drafts.list().map(({ title, about }) => [title, about])).toEqual([
    ['New scenario', 'BTC \u221212 %, 500 accounts'],
    ['New scenario', 'BTC \u22125 %, 500 accounts'],
  ]);
});

test('of one\u2019s own the rules that were changed are named', () => {
  const drafts = createDraftStore(device());
  const { venue, ...base } = newScenario();
  const changed = {
    ...base,
    venue: { ...venue, liquidation: { ...venue.liquidation, limit: { kind: 'fundBounded' } } },
  };
  drafts.save(own('a'), draft(changed));
  const [entry] = drafts.list();
  expect(entry && draftWords(drafts, entry)).toBe('BTC \u22125 %, 500 accounts; Liquidation limit fund-bounded');
});

test.each([
  [{}, '0 accounts'],
  [null, ''],
  [{ instruments: [{ id: 'A' }, { id: 'B' }], accounts: [{}] }, 'A, B, 1 account'],
  [{ instruments: 7, shock: { moves: 'x' }, population: { count: 'many' } }, '0 accounts'],
])('a document that is none is described as far as it goes: %j', (document, about) => {
  const drafts = createDraftStore(device());
  drafts.save(own('a'), draft(document));
  expect(drafts.list()[0]?.about).toBe(about);
});

test('renamed in the list, the document has the new title, and the order stays', () => {
  const drafts = createDraftStore(device());
  drafts.save(own('a'), draft(newScenario()));
  drafts.save(own('b'), draft(newScenario()));
  expect(drafts.rename(own('a'), 'Flash crash')).toBe(true);
  expect(drafts.list().map(({ title }) => title)).toEqual(['New scenario', 'Flash crash']);
  expect(drafts.load(own('a'))?.document).toMatchObject({ title: 'Flash crash' });
  expect(drafts.rename(own('c'), 'Nobody')).toBe(false);
});
