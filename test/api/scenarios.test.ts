/** The route handlers, called as Next calls them, over the real store and the real engine. */
import { readFileSync } from 'node:fs';
import { GET as readRoute } from '@/app/api/v1/scenarios/[id]/route';
import { POST } from '@/app/api/v1/scenarios/route';
import { API_LIMITS, closeThreads } from '@/lib/api';
import { ENGINE_VERSION, simulate } from '@/lib/engine';
import { canonicalJson, parseScenario, scenarioHash } from '@/lib/scenario';
import { closeStore } from '@/lib/store';
import { embeddedScratch, type Scratch, serverScratch } from '../support/stores';

jest.mock('node:worker_threads', () => jest.requireActual('../support/tsWorker'));

const SERVER_URL = process.env.TEST_DATABASE_URL;
const DOCUMENT: unknown = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')).scenario;

interface Body {
  readonly id: string;
  readonly hash: string;
  readonly digest: string;
  readonly scenario: unknown;
  readonly error: { readonly details?: readonly { readonly path: string }[] };
  readonly [field: string]: unknown;
}
const json = async (response: Response): Promise<Body> => (await response.json()) as Body;

function post(body: string | Uint8Array<ArrayBuffer>, type: string | null = 'application/json'): Promise<Response> {
  const headers = new Headers(type === null ? {} : { 'content-type': type });
  // Said by no header: fetch would add one for a text.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return POST(new Request('http://localhost/api/v1/scenarios', { method: 'POST', headers, body: bytes }));
}

function get(id: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/scenarios/${id}`, { headers });
  return readRoute(request, { params: Promise.resolve({ id }) });
}

describe('embedded', () => spec(embeddedScratch));
(SERVER_URL ? describe : describe.skip)('PostgreSQL', () => spec(() => serverScratch(SERVER_URL ?? '')));

function spec(scratch: () => Promise<Scratch>): void {
  let place: Scratch;

  beforeAll(async () => {
    place = await scratch();
    delete process.env.DATABASE_URL;
    delete process.env.SHOCKGRAPH_DATA_DIR;
    if (place.config.kind === 'server') process.env.DATABASE_URL = place.config.url;
    else process.env.SHOCKGRAPH_DATA_DIR = place.config.directory;
    // The first opening makes the database: not a part of what any one test waits for.
    await get('A'.repeat(22));
  });

  afterAll(async () => {
    await closeThreads();
    await closeStore();
    await place.remove();
  });

  test('a scenario is kept with the digest of its run, and read back as it was', async () => {
    const parsed = parseScenario(DOCUMENT);
    if (!parsed.ok) throw new Error('the preset does not parse');
    const response = await post(JSON.stringify(DOCUMENT));
    expect(response.status).toBe(201);
    const made = await json(response);
    expect(made).toEqual({
      id: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      url: `/s/${made.id}`,
      hash: scenarioHash(parsed.scenario),
      digest: simulate(parsed.scenario).digest,
      engine: ENGINE_VERSION,
      schema: 1,
      secret: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      manage: `/s/${made.id}/manage#${made.secret}`,
    });
    expect(response.headers.get('location')).toBe(`/api/v1/scenarios/${made.id}`);

    const read = await get(made.id);
    expect(read.status).toBe(200);
    const body = await json(read);
    const { url, id, hash, digest, engine, schema } = made;
    expect(body).toMatchObject({ url, id, hash, digest, engine, schema, title: parsed.scenario.title });
    const again = parseScenario(body.scenario);
    expect(again.ok && canonicalJson(again.scenario)).toBe(canonicalJson(parsed.scenario));
  });

  test('the same scenario twice gives two ids and one digest', async () => {
    const [one, two] = await Promise.all([post(JSON.stringify(DOCUMENT)), post(JSON.stringify(DOCUMENT))]);
    const [a, b] = [await json(one), await json(two)];
    expect(a.id).not.toBe(b.id);
    expect([a.hash, a.digest]).toEqual([b.hash, b.digest]);
  });

  test('who has it is told so: ETag is the hash, checked each time', async () => {
    const { id, hash } = await json(await post(JSON.stringify(DOCUMENT)));
    const read = await get(id);
    expect(read.headers.get('etag')).toBe(`"${hash}"`);
    expect(read.headers.get('cache-control')).toBe('no-cache');
    const known = await get(id, { 'if-none-match': `W/"other", "${hash}"` });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect((await get(id, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each(['A'.repeat(22), 'short', '../../../etc/passwd', '%00'])('no scenario under %s: 404', async (id) => {
    const response = await get(id);
    expect(response.status).toBe(404);
    expect(await json(response)).toEqual({
      error: { code: 'not-found', message: expect.any(String) },
      requestId: response.headers.get('x-request-id'),
    });
  });
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly says?: string;
  readonly path?: string;
}

const wrong = (change: object): string => JSON.stringify({ ...(DOCUMENT as object), ...change });
const LONG_RUN = { clock: { tickMs: 1, horizonMs: 90_000 }, population: { ...population(), count: 10_000 } };

const REFUSALS: readonly [string, () => Promise<Response>, Refusal][] = [
  ['no content type', () => post('{}', null), { status: 415, code: 'wrong-content-type' }],
  ['another content type', () => post('{}', 'text/plain'), { status: 415, code: 'wrong-content-type' }],
  ['an empty body', () => post(''), { status: 400, code: 'bad-json', says: 'line 1, column 1' }],
  ['a comma too many', () => post('{\n  "a": 1,\n}'), { status: 400, code: 'bad-json', says: 'line 3, column 1' }],
  ['an end too early', () => post('{"a": [1, 2'), { status: 400, code: 'bad-json', says: 'line 1, column 12' }],
  ['bytes that are no text', () => post(new Uint8Array([0xff, 0xfe])), { status: 400, code: 'bad-encoding' }],
  ['more bytes than allowed', () => post(' '.repeat(API_LIMITS.bodyBytes + 1)), { status: 413, code: 'too-large' }],
  ['no object', () => post('7'), { status: 422, code: 'invalid-scenario', path: '' }],
  ['an unknown field', () => post(wrong({ venu: {} })), { status: 422, code: 'invalid-scenario', path: '/venu' }],
  [
    'another version',
    () => post(wrong({ shockgraph: 2 })),
    { status: 422, code: 'invalid-scenario', path: '/shockgraph' },
  ],
  ['a run too large', () => post(wrong(LONG_RUN)), { status: 413, code: 'too-large', path: '/clock' }],
];

test.each(REFUSALS)('%s is refused in the one envelope', async (_, send, { status, code, says, path }) => {
  const response = await send();
  const body = await json(response);
  expect([response.status, body]).toEqual([
    status,
    {
      error: expect.objectContaining({ code, message: expect.stringContaining(says ?? '') }),
      requestId: expect.any(String),
    },
  ]);
  if (path !== undefined) expect(body.error).toHaveProperty('path', path);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('an invalid scenario names everything that is wrong', async () => {
  const body = await json(await post(wrong({ venu: {}, seed: -1 })));
  expect(body.error.details?.map((detail) => detail.path).sort()).toEqual(['/seed', '/venu']);
});

function population() {
  const { instruments } = DOCUMENT as { instruments: readonly { id: string }[] };
  const id = instruments[0]?.id ?? '';
  return {
    equity: { kind: 'fixed', usd: 1000 },
    leverage: [{ from: 2, to: 5, share: 1 }],
    instruments: { [id]: 1 },
    instrumentsPerAccount: [1],
    longShare: { [id]: 0.5 },
  };
}
