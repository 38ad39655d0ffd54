/** What an attacker tries, each by name, against the real routes. */
import { mkdirSync } from 'node:fs';
import { closeAllowances, closeThreads } from '@/lib/api';
import { clientAddress, countedAddress, PEER_HEADER, proxyList } from '@/lib/api/address';
import { errorForLog, markOf } from '@/lib/api/log';
import { closeStore, store } from '@/lib/store';
import { isSecretOf, makeSecret, secretHash } from '@/lib/store/secret';
import { scratchDirectory } from '../support/stores';
import { ask, bearer, DOCUMENT, lines, make } from './support';

jest.mock('node:worker_threads', () => jest.requireActual('../support/tsWorker'));

const { directory, remove } = scratchDirectory();

beforeAll(() => {
  mkdirSync(directory, { recursive: true });
  delete process.env.DATABASE_URL;
  process.env.SHOCKGRAPH_DATA_DIR = directory;
});

afterAll(async () => {
  await closeThreads();
  await closeStore();
  await closeAllowances();
  remove();
});

const SCRIPT = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
const refusedWith = async (response: Response): Promise<unknown> => [
  response.status,
  ((await response.json()) as { error?: { code: string } }).error?.code,
];

test('script injection: markup in texts comes back as the text it is, as JSON that no browser takes for a page', async () => {
  const scenario = { ...DOCUMENT, title: SCRIPT.slice(0, 200), summary: SCRIPT };
  const { id } = await make({ scenario, label: 'a<b onclick=x>' });
  const response = await ask('readScenario', { id });
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toMatchObject({
    title: SCRIPT,
    label: 'a<b onclick=x>',
    scenario: { summary: SCRIPT },
  });
});

test('oversized: a body over the limit is refused before it is read, whatever it says of its length', async () => {
  const text = `{"a":"${'x'.repeat(4_100_000)}"}`;
  expect(await refusedWith(await ask('createScenario', { body: text }))).toEqual([413, 'too-large']);
  const lying = { 'content-length': '10' };
  expect(await refusedWith(await ask('createScenario', { body: text, headers: lying }))).toEqual([413, 'too-large']);
});

test('deeply nested: a hundred thousand brackets are an answer, not an overflow', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const body of [deep, `{"shockgraph":1,"title":"a","venue":${deep}}`, `{"scenario":${deep}}`]) {
    const [status] = (await refusedWith(await ask('createScenario', { body }))) as [number];
    expect([400, 422]).toContain(status);
  }
});

test('prototype pollution: __proto__ and constructor are refused, and nothing is polluted', async () => {
  const text = JSON.stringify(DOCUMENT);
  const bodies = [
    text.replace('{', '{"__proto__":{"polluted":1},'),
    text.replace('{', '{"constructor":{"prototype":{"polluted":1}},'),
    `{"scenario":${text},"__proto__":{"polluted":1}}`,
    text.replace('"venue":{', '"venue":{"__proto__":{"polluted":1},'),
  ];
  for (const body of bodies) expect((await ask('createScenario', { body })).status).toBe(422);
  const { id, secret } = await make();
  const patched = await ask('changeLink', { id, headers: bearer(secret), body: '{"__proto__":{"revoked":true}}' });
  expect([200, 422]).toContain(patched.status);
  expect((await ask('readScenario', { id })).status).toBe(200);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each(['NaN', 'Infinity', '-Infinity', '1e999', '1e308', '-1e308', '"1"', 'null', '1e-320'])(
  'numbers: a size of %s is refused or run to finite figures',
  async (number) => {
    const body = JSON.stringify(DOCUMENT).replace(/"indexUsd":[\d.]+/, `"indexUsd":${number}`);
    const response = await ask('run', { body: `{"scenario":${body},"events":false}` });
    if (response.status !== 200) {
      expect([400, 422]).toContain(response.status);
      return;
    }
    expect((await lines(response)).at(-1)).toMatchObject({ type: 'finished' });
  },
);

test.each([
  ['right-to-left', 'abc\u202e\u2066txet\u2069'],
  ['zero-width', 'a\u200b\u200d\ufeffb'],
  ['a lone surrogate', 'a\ud800b'],
  ['nul', 'a\u0000b'],
  ['a line separator', 'a\u2028b\u2029'],
])('text: a title with %s is kept as written or refused, and never breaks the answer', async (_, title) => {
  const response = await ask('createScenario', { body: JSON.stringify({ ...DOCUMENT, title }) });
  if (response.status !== 201) {
    expect(response.status).toBe(422);
    return;
  }
  const { id } = (await response.json()) as { id: string };
  const read = (await (await ask('readScenario', { id })).json()) as { scenario: { title: string } };
  expect(read.scenario.title).toBe(title);
});

test('text: names of accounts cannot hold control, direction or zero-width characters', async () => {
  for (const name of ['a\u202eb', 'a\u200bb', 'a b', 'a\u0000']) {
    const accounts = [{ id: name, collateralUsd: 1, positions: [] }];
    expect((await ask('createScenario', { body: { ...DOCUMENT, accounts } })).status).toBe(422);
  }
});

test('id enumeration: ids are 128 random bits without order, and near misses tell nothing', async () => {
  const made = [await make(), await make(), await make()];
  const bits = made.map(({ id }) => Buffer.from(id, 'base64url'));
  expect(bits.map(({ length }) => length)).toEqual([16, 16, 16]);
  // Two random ids differ in about 64 of 128 bits; under 24 is a chance of one in 10^12.
  const apart = (a: Buffer, b: Buffer): number => a.reduce((sum, byte, n) => sum + bitsOf(byte ^ (b[n] ?? 0)), 0);
  expect(apart(bits[0] as Buffer, bits[1] as Buffer)).toBeGreaterThan(24);
  expect(apart(bits[1] as Buffer, bits[2] as Buffer)).toBeGreaterThan(24);
  const [{ id } = { id: '' }] = made;
  for (const near of [
    `${id.slice(0, -1)}${id.endsWith('A') ? 'Q' : 'A'}`,
    id.toLowerCase() === id ? id.toUpperCase() : id.toLowerCase(),
    `${id}A`,
    `${id}%00`,
    `${id}'--`,
  ])
    expect(await refusedWith(await ask('readScenario', { id: near }))).toEqual([404, 'not-found']);
});

test('secret guessing: a wrong secret is refused, and after twenty the right one waits too', async () => {
  process.env.SHOCKGRAPH_RATE_FACTOR = '1';
  const headers = (secret: string) => ({ ...bearer(secret), [PEER_HEADER]: '203.0.113.9' });
  const { id, secret } = await make();
  try {
    for (let n = 0; n < 20; n += 1)
      expect(await refusedWith(await ask('readLink', { id, headers: headers(makeSecret('', null)) }))).toEqual([
        403,
        'wrong-secret',
      ]);
    expect(await refusedWith(await ask('readLink', { id, headers: headers(secret) }))).toEqual([429, 'rate-limited']);
    const elsewhere = { ...bearer(secret), [PEER_HEADER]: '203.0.113.10' };
    expect((await ask('readLink', { id, headers: elsewhere })).status).toBe(200);
  } finally {
    process.env.SHOCKGRAPH_RATE_FACTOR = '0';
  }
});

test('secrets are compared whole, by hash, and a link without one has none', () => {
  const secret = makeSecret('id', null);
  expect(isSecretOf(secretHash(secret), secret)).toBe(true);
  for (const wrong of ['', secret.slice(0, -1), `${secret} `, secretHash(secret)])
    expect(isSecretOf(secretHash(secret), wrong)).toBe(false);
  expect(isSecretOf(null, '')).toBe(false);
  expect(isSecretOf(null, secret)).toBe(false);
});

test('cross-site posting: a form of another site cannot send JSON, and a script of one is refused', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expect(
      await refusedWith(await ask('createScenario', { body: DOCUMENT, headers: { 'content-type': type } })),
    ).toEqual([415, 'wrong-content-type']);
  const { id, secret } = await make();
  const headers = { ...bearer(secret), 'sec-fetch-site': 'cross-site' };
  for (const [operation, sent] of [
    ['createScenario', { body: DOCUMENT }],
    ['changeLink', { body: { revoked: true } }],
    ['deleteLink', {}],
    ['run', { body: { of: 'preset:twelve-accounts' } }],
  ] as const)
    expect(await refusedWith(await ask(operation, { id, ...sent, headers }))).toEqual([403, 'cross-site']);
  expect((await ask('readScenario', { id })).status).toBe(200);
});

test('cross-site reading: no answer gives another site leave to read it', async () => {
  const response = await ask('readScenario', {
    id: (await make()).id,
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('stack traces: a defect tells its request id and nothing of the inside', async () => {
  const { id } = await make();
  const opened = (await store()) as { readScenario: unknown };
  const before = opened.readScenario;
  opened.readScenario = () => {
    throw new TypeError('inside /srv/app/lib/store.ts:7');
  };
  const response = await ask('readScenario', { id });
  opened.readScenario = before;
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    error: { code: 'internal', message: expect.not.stringContaining('inside') },
    requestId: response.headers.get('x-request-id'),
  });
});

test('a spoofed address: X-Forwarded-For is believed from named proxies only, and no further', () => {
  const from = (peer: string, chain: string, trusted: string): string =>
    clientAddress(new Headers({ [PEER_HEADER]: peer, 'x-forwarded-for': chain }), proxyList(trusted));
  expect(from('203.0.113.1', '1.1.1.1', '')).toBe('203.0.113.1');
  expect(from('203.0.113.1', '1.1.1.1', '10.0.0.0/8')).toBe('203.0.113.1');
  expect(from('::ffff:10.0.0.2', '6.6.6.6, 203.0.113.7', '10.0.0.0/8')).toBe('203.0.113.7');
  expect(from('10.0.0.2', '6.6.6.6, 203.0.113.7, 10.0.0.9', '10.0.0.0/8')).toBe('203.0.113.7');
  expect(from('10.0.0.2', 'nonsense', '10.0.0.0/8')).toBe('10.0.0.2');
  expect(from('10.0.0.2', '', '10.0.0.0/8')).toBe('10.0.0.2');
  expect(() => proxyList('everybody')).toThrow('SHOCKGRAPH_TRUSTED_PROXIES');
});

test('an IPv6 network of 64 bits is one caller', () => {
  expect(countedAddress('2001:db8:1:2::1')).toBe(countedAddress('2001:db8:1:2:ffff::9'));
  expect(countedAddress('2001:db8:1:2::1')).not.toBe(countedAddress('2001:db8:1:3::1'));
  expect(countedAddress('::1')).toBe('0:0:0:0::/64');
  expect(countedAddress('203.0.113.1')).toBe('203.0.113.1');
});

test('logs hold no password and no id that opens a link', () => {
  const inner = new Error('connect postgresql://app:hunter2@db:5432/x');
  const logged = JSON.stringify(errorForLog(new Error('outer', { cause: inner })));
  expect(logged).not.toContain('hunter2');
  expect(logged).toContain('***@db:5432');
  expect(markOf('YlRGUG06ZbQOpMlhW4dilg')).toMatch(/^[0-9a-f]{12}$/);
});

function bitsOf(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length;
}
