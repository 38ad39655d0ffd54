/** One spec for both databases; PostgreSQL only where TEST_DATABASE_URL names a server. */
import { createHash } from 'node:crypto';
import {
  DocumentAltered,
  type NewScenario,
  openStore,
  RequestKeyReused,
  type Store,
  StoreUnavailable,
} from '@/lib/store';
import { openDatabase } from '@/lib/store/database';
import { embeddedScratch, type Scratch, serverScratch } from '../support/stores';

const SERVER_URL = process.env.TEST_DATABASE_URL;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const DOCUMENT = '{"shockgraph":1,"title":"Zwölf \\u0000 конти"}';
const SCENARIO: NewScenario = {
  document: DOCUMENT,
  hash: sha256(DOCUMENT),
  schemaVersion: 1,
  engineVersion: '0.1.0',
  digest: 'd'.repeat(64),
  title: 'Zwölf конти',
  seed: Number.MAX_SAFE_INTEGER,
};

test('errors are known across the copies of this module that a bundler makes', () => {
  jest.isolateModules(() => {
    const copy = jest.requireActual<typeof import('@/lib/store')>('@/lib/store');
    const errors = [
      new copy.StoreUnavailable('unreachable', null),
      new copy.RequestKeyReused(),
      new copy.DocumentAltered('x'),
    ];
    const here = [StoreUnavailable, RequestKeyReused, DocumentAltered];
    expect(copy.RequestKeyReused).not.toBe(RequestKeyReused);
    errors.forEach((error, n) => here.forEach((kind, k) => expect(error instanceof kind).toBe(n === k)));
  });
});

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
    expect(store.applied).toHaveLength(2);
  });

  test('what is saved is read back whole', async () => {
    const view = { atMs: 12_400, select: ['a1'] };
    const { scenario: kept } = await store.saveScenario({ ...SCENARIO, view });
    const read = await store.readScenario(kept.id);
    expect(read).toEqual(kept);
    expect(read).toMatchObject({ ...SCENARIO, view });
    expect(Math.abs(Date.now() - kept.createdAt.getTime())).toBeLessThan(60_000);
  });

  test('without a view none comes back', async () => {
    const { scenario: kept } = await store.saveScenario(SCENARIO);
    expect(await store.readScenario(kept.id)).not.toHaveProperty('view');
  });

  test('ids are 128 random bits, and the same scenario twice gives two', async () => {
    const { scenario: one } = await store.saveScenario(SCENARIO);
    const { scenario: two } = await store.saveScenario(SCENARIO);
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
    expect(await store.readRun(SCENARIO.hash, '0.1.0')).toEqual({ digest: SCENARIO.digest, card: null });
    await store.saveScenario({ ...SCENARIO, card: { says: 'x' } });
    expect(await store.readRun(SCENARIO.hash, '0.1.0')).toEqual({ digest: SCENARIO.digest, card: { says: 'x' } });
    expect(await store.readRun(SCENARIO.hash, '0.2.0')).toBeNull();
  });

  test('a title the database cannot hold whole is kept without what it cannot hold', async () => {
    const { scenario: kept } = await store.saveScenario({ ...SCENARIO, title: 'a\u0000b' });
    expect(kept.title).toBe('ab');
  });

  test('opened again, nothing is applied and everything is there', async () => {
    const { scenario: kept } = await store.saveScenario(SCENARIO);
    await store.close();
    store = await openStore(place.config);
    expect(store.applied).toEqual([]);
    expect(await store.readScenario(kept.id)).toEqual(kept);
  });

  test('a long document lies deflated and comes back letter by letter', async () => {
    const document = JSON.stringify({ title: 'ü€\u2028', list: Array.from({ length: 5_000 }, (_, n) => `a${n}`) });
    const { scenario: kept } = await store.saveScenario({ ...SCENARIO, document, hash: sha256(document) });
    expect((await store.readScenario(kept.id))?.document).toBe(document);
    expect(await raw((client) => client.scenario.findUnique({ where: { id: kept.id } }))).toMatchObject({
      document: null,
      packed: expect.objectContaining({ length: expect.any(Number) }),
    });
  });

  test('a document that other hands changed is not given out', async () => {
    const { scenario: kept } = await store.saveScenario(SCENARIO);
    await raw((client) => client.scenario.update({ where: { id: kept.id }, data: { document: `${DOCUMENT} ` } }));
    await expect(store.readScenario(kept.id)).rejects.toBeInstanceOf(DocumentAltered);
  });

  test('the secret is told once, kept as a hash, and opens the maker’s side and nothing else', async () => {
    const { scenario: kept, secret } = await store.saveScenario(SCENARIO);
    const row = await raw((client) => client.scenario.findUnique({ where: { id: kept.id } }));
    expect(JSON.stringify({ ...row, seed: '' })).not.toContain(secret);
    expect(row?.secretHash).toBe(sha256(secret));
    const other = await store.saveScenario(SCENARIO);
    for (const wrong of ['', secret.slice(1), other.secret, sha256(secret)])
      expect(await store.readLink(kept.id, wrong)).toEqual({ ok: false, why: 'refused' });
    expect(await store.readLink('A'.repeat(22), secret)).toEqual({ ok: false, why: 'missing' });
    expect(await store.readLink(kept.id, secret)).toMatchObject({ ok: true, value: { label: null, revokedAt: null } });
  });

  test('label, expiry and revocation change; the snapshot does not', async () => {
    const { scenario: kept, secret } = await store.saveScenario(SCENARIO);
    const expiresAt = new Date('2027-01-01T00:00:00Z');
    const now = new Date('2026-06-01T00:00:00Z');
    await store.changeLink(kept.id, secret, { label: 'for \u0000 the desk', expiresAt }, now);
    await store.changeLink(kept.id, secret, { revoked: true }, now);
    const again = await store.changeLink(kept.id, secret, { revoked: true }, new Date());
    expect(again).toMatchObject({ ok: true, value: { label: 'for  the desk', expiresAt, revokedAt: now } });
    expect(await store.readScenario(kept.id)).toEqual({ ...kept, label: 'for  the desk', expiresAt, revokedAt: now });
    const freed = await store.changeLink(kept.id, secret, { revoked: false, expiresAt: null, label: null }, now);
    expect(freed).toMatchObject({ ok: true, value: { label: null, expiresAt: null, revokedAt: null } });
    expect(await store.changeLink(kept.id, 'x'.repeat(43), { revoked: true }, now)).toMatchObject({ why: 'refused' });
    expect(await store.readScenario(kept.id)).toEqual(kept);
  });

  test('a deleted link is as one that never was', async () => {
    const { scenario: kept, secret } = await store.saveScenario(SCENARIO);
    expect(await store.deleteLink(kept.id, 'x'.repeat(43))).toEqual({ ok: false, why: 'refused' });
    expect(await store.deleteLink(kept.id, secret)).toEqual({ ok: true, value: true });
    expect(await store.readScenario(kept.id)).toBeNull();
    expect(await store.deleteLink(kept.id, secret)).toEqual({ ok: false, why: 'missing' });
  });

  test('a request repeated makes one link, side by side too; the same key for another is refused', async () => {
    const request = { key: 'k'.repeat(32), hash: sha256('asked') };
    const made = await Promise.all(Array.from({ length: 8 }, () => store.saveScenario(SCENARIO, request)));
    expect(new Set(made.map(({ scenario }) => scenario.id)).size).toBe(1);
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    const [{ scenario, secret } = { scenario: { id: '' }, secret: '' }] = made;
    expect(await store.readLink(scenario.id, secret)).toMatchObject({ ok: true });
    const other = store.saveScenario(SCENARIO, { ...request, hash: sha256('other') });
    await expect(other).rejects.toBeInstanceOf(RequestKeyReused);
  });

  test('links are deleted when their expiry has long passed, others never', async () => {
    const at = (day: string) => ({ ...SCENARIO, expiresAt: new Date(`2026-${day}T00:00:00Z`) });
    const old = await store.saveScenario(at('01-01'));
    const young = await store.saveScenario(at('03-01'));
    const endless = await store.saveScenario(SCENARIO);
    expect(await store.deleteExpired(new Date('2026-02-01T00:00:00Z'))).toBe(1);
    expect(await store.readScenario(old.scenario.id)).toBeNull();
    expect(await store.readScenario(young.scenario.id)).toEqual(young.scenario);
    expect(await store.readScenario(endless.scenario.id)).toEqual(endless.scenario);
  });

  /** The database behind the store, past its checks. */
  async function raw<T>(use: (client: Awaited<ReturnType<typeof openDatabase>>['client']) => Promise<T>): Promise<T> {
    await store.close();
    const database = await openDatabase(place.config);
    try {
      return await use(database.client);
    } finally {
      await database.close();
      store = await openStore(place.config);
    }
  }
}
