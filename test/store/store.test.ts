/** One spec for both databases; PostgreSQL only where TEST_DATABASE_URL names a server. */
import { type NewScenario, openStore, type Store } from '@/lib/store';
import { embeddedScratch, type Scratch, serverScratch } from '../support/stores';

const SERVER_URL = process.env.TEST_DATABASE_URL;

const SCENARIO: NewScenario = {
  document: '{"shockgraph":1,"title":"Zwölf \\u0000 конти"}',
  hash: 'a'.repeat(64),
  schemaVersion: 1,
  engineVersion: '0.1.0',
  digest: 'd'.repeat(64),
  title: 'Zwölf конти',
  seed: Number.MAX_SAFE_INTEGER,
};

describe('embedded', () => spec(embeddedScratch));
(SERVER_URL ? describe : describe.skip)('PostgreSQL', () => spec(() => serverScratch(SERVER_URL ?? '')));

function spec(scratch: () => Promise<Scratch>): void {
  let place: Scratch;
  let store: Store;

  beforeAll(async () => {
    place = await scratch();
    store = await openStore(place.config);
  });

  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  test('the first opening makes the tables', () => {
    expect(store.kind).toBe(place.config.kind);
    expect(store.applied).toHaveLength(1);
  });

  test('what is saved is read back whole', async () => {
    const view = { atMs: 12_400, select: ['a1'] };
    const kept = await store.saveScenario({ ...SCENARIO, view });
    const read = await store.readScenario(kept.id);
    expect(read).toEqual(kept);
    expect(read).toMatchObject({ ...SCENARIO, view });
    expect(Math.abs(Date.now() - kept.createdAt.getTime())).toBeLessThan(60_000);
  });

  test('without a view none comes back', async () => {
    const kept = await store.saveScenario(SCENARIO);
    expect(await store.readScenario(kept.id)).not.toHaveProperty('view');
  });

  test('ids are 128 random bits, and the same scenario twice gives two', async () => {
    const one = await store.saveScenario(SCENARIO);
    const two = await store.saveScenario(SCENARIO);
    expect(Buffer.from(one.id, 'base64url')).toHaveLength(16);
    expect(one.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(two.id).not.toBe(one.id);
  });

  test('an id nobody was given reads null, whatever its form', async () => {
    for (const id of ['A'.repeat(22), '', '../../etc/passwd', "'; DROP TABLE scenario; --", 'ü'.repeat(22)]) {
      expect(await store.readScenario(id)).toBeNull();
    }
  });

  test('a digest is known by hash and engine version together', async () => {
    await store.saveScenario(SCENARIO);
    expect(await store.readDigest(SCENARIO.hash, '0.1.0')).toBe(SCENARIO.digest);
    expect(await store.readDigest(SCENARIO.hash, '0.2.0')).toBeNull();
  });

  test('a title the database cannot hold whole is kept without what it cannot hold', async () => {
    const kept = await store.saveScenario({ ...SCENARIO, title: 'a\u0000b' });
    expect(kept.title).toBe('ab');
  });

  test('opened again, nothing is applied and everything is there', async () => {
    const kept = await store.saveScenario(SCENARIO);
    await store.close();
    store = await openStore(place.config);
    expect(store.applied).toEqual([]);
    expect(await store.readScenario(kept.id)).toEqual(kept);
  });
}
