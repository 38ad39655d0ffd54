/**
 * The reference is true: every operation it names answers in the shape it says, and every error it names is met, by
 * driving the route itself. An operation or an error that is added without a case here fails.
 */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { API_LIMITS, closeAllowances, closeThreads, ERRORS, OPERATIONS, openApi } from '@/lib/api';
import * as shapes from '@/lib/api/schemas';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { closeStore, type Store, store } from '@/lib/store';
import { lockDirectory } from '@/lib/store/lock';
import { scratchDirectory } from '../support/stores';
import { ask, bearer, DOCUMENT, lines, type Made, make, type Sent } from './support';

jest.mock('node:worker_threads', () => jest.requireActual('../support/tsWorker'));

const { directory, remove } = scratchDirectory();
const KEY = 'a key that was given out';
let made: Made;
let gone: Made;

beforeAll(async () => {
  mkdirSync(directory, { recursive: true });
  delete process.env.DATABASE_URL;
  process.env.SHOCKGRAPH_DATA_DIR = directory;
  process.env.SHOCKGRAPH_API_KEYS = `desk=${createHash('sha256').update(KEY).digest('hex')}`;
  made = await make();
  gone = await make();
  await ask('changeLink', { id: gone.id, headers: bearer(gone.secret), body: { revoked: true } });
});

afterAll(async () => {
  await closeThreads();
  await closeStore();
  await closeAllowances();
  remove();
});

/** A request that each operation answers as it was meant. */
const WELL: Readonly<Record<string, () => Promise<Sent>>> = {
  createScenario: async () => ({ body: DOCUMENT }),
  readScenario: async () => ({ id: made.id }),
  changeLink: async () => ({ id: made.id, headers: bearer(made.secret), body: {} }),
  deleteLink: async () => {
    const { id, secret } = await make();
    return { id, headers: bearer(secret) };
  },
  readLink: async () => ({ id: made.id, headers: bearer(made.secret) }),
  run: async () => ({ body: { of: 'preset:twelve-accounts' } }),
  listPresets: async () => ({}),
  readPreset: async () => ({ id: 'twelve-accounts' }),
  readSchema: async () => ({}),
  health: async () => ({}),
  readiness: async () => ({}),
};

const body = (operation: string): object =>
  operation === 'run' ? { scenario: DOCUMENT } : operation === 'createScenario' ? DOCUMENT : {};
const HUGE = { clock: { tickMs: 1, horizonMs: 90_000 } };

/** What makes each error, by its code: changes to a good request, or to the world around it. */
const ILL: Readonly<Record<string, (operation: string, well: Sent) => Promise<Response>>> = {
  'wrong-content-type': (o, well) => ask(o, { ...well, headers: { ...well.headers, 'content-type': 'text/plain' } }),
  'bad-encoding': (o, well) => ask(o, { ...well, body: new Uint8Array([0xff, 0xfe]) }),
  'bad-json': (o, well) => ask(o, { ...well, body: '{' }),
  'too-large': (o, well) => ask(o, { ...well, body: ' '.repeat(API_LIMITS.bodyBytes + 1) }),
  'cross-site': (o, well) => ask(o, { ...well, headers: { ...well.headers, 'sec-fetch-site': 'cross-site' } }),
  'invalid-scenario': (o, well) =>
    ask(o, { ...well, body: { ...body(o), ...(o === 'run' ? { scenario: {} } : { seed: -1 }) } }),
  'invalid-request': (o, well) => {
    if (o === 'createScenario') return ask(o, { ...well, body: { scenario: DOCUMENT, label: '' } });
    return ask(o, { ...well, body: { nonsense: 1 } });
  },
  'key-reused': async (o) => {
    const headers = { 'idempotency-key': 'k'.repeat(40) };
    await make(DOCUMENT, headers);
    return ask(o, { headers, body: { scenario: DOCUMENT, label: 'other' } });
  },
  'secret-required': (o, well) => ask(o, { ...well, headers: {} }),
  'wrong-secret': (o, well) => ask(o, { ...well, headers: bearer('x'.repeat(43)) }),
  'not-found': (o, well) =>
    o === 'run' ? ask(o, { body: { of: 'preset:nothing' } }) : ask(o, { ...well, id: 'A'.repeat(22) }),
  gone: (o, well) => (o === 'run' ? ask(o, { body: { of: `link:${gone.id}` } }) : ask(o, { ...well, id: gone.id })),
  'unknown-key': (o, well) => ask(o, { ...well, headers: { ...well.headers, 'x-api-key': 'guessed' } }),
  'rate-limited': (o, well) => limited(() => ask(o, well)),
  busy: (o, well) => (o === 'readiness' ? stopping(() => ask(o, well)) : crowded(() => ask(o, fresh(o)))),
  'out-of-time': (o) => hurried(() => ask(o, fresh(o))),
  'storage-unavailable': (o, well) => locked(() => ask(o, o === 'run' ? { body: { of: `link:${made.id}` } } : well)),
  internal: (o, well) => broken(() => ask(o, o === 'run' ? { body: { of: `link:${made.id}` } } : well)),
};

const pairs = OPERATIONS.flatMap((operation) => operation.errors.map((code) => [operation.id, code] as const));

test.each(OPERATIONS.map(({ id }) => id))('%s answers in the shape the reference says', async (id) => {
  const operation = OPERATIONS.find((one) => one.id === id);
  const response = await ask(id, await (WELL[id] as () => Promise<Sent>)());
  expect(response.status).toBe(operation?.status);
  expect(response.headers.get('content-type')).toContain(operation?.answerType);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const answers = operation?.answerType === 'application/x-ndjson' ? await lines(response) : [await response.json()];
  for (const answer of answers) expect(operation?.answers.safeParse(answer).error).toBeUndefined();
});

test.each(pairs)('%s is refused with %s', async (id, code) => {
  const well = await (WELL[id] as () => Promise<Sent>)();
  const response = await (ILL[code] as (typeof ILL)[string])(id, well);
  const streamed = response.headers.get('content-type')?.includes('ndjson') ?? false;
  const answer = streamed
    ? { ...(await lines(response)).at(-1) }
    : ((await response.json()) as Record<string, unknown>);
  expect([answer.error, streamed ? ERRORS[code].status : response.status]).toEqual([
    expect.objectContaining({ code }),
    ERRORS[code].status,
  ]);
  expect(shapes.refusal.safeParse({ error: answer.error, requestId: answer.requestId }).error).toBeUndefined();
  if (!streamed) expect(response.headers.get('cache-control')).toBe('no-store');
  if (['rate-limited', 'busy', 'storage-unavailable'].includes(code))
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
});

test('a run streams the events that the engine gives, and the digest', async () => {
  const parsed = parseScenario(DOCUMENT);
  if (!parsed.ok) throw new Error('the preset does not parse');
  const run = simulate(parsed.scenario);
  const rows = await lines(await ask('run', { body: { scenario: DOCUMENT } }));
  expect(rows[0]).toMatchObject({ type: 'started' });
  expect(rows.filter(({ type }) => type === 'event')).toHaveLength(run.log.count);
  expect(rows.at(-1)).toMatchObject({ type: 'finished', digest: run.digest, events: run.log.count });
  const short = await lines(await ask('run', { body: { of: `link:${made.id}`, events: false } }));
  expect(short.map(({ type }) => type)).toEqual(['started', 'finished']);
  const other = await lines(await ask('run', { body: { of: 'preset:twelve-accounts@bybit', events: false } }));
  expect(other.at(-1)?.digest).not.toBe(run.digest);
});

test('the document is OpenAPI 3.1: every path, method, parameter and schema it refers to is there', async () => {
  const document = openApi();
  expect(document.openapi).toBe('3.1.0');
  const named = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(named.sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
  const text = JSON.stringify(document);
  const schemas = Object.keys((document.components as { schemas: object }).schemas);
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) expect(schemas).toContain(name);
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) {
      const inPath = operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => `{${String(name)}}`);
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(inPath);
    }
  }
  expect(await (await ask('openapi')).json()).toEqual(JSON.parse(text));
});

/** A scenario nobody stored before, so that it has to run. */
function fresh(operation: string): Sent {
  const scenario = { ...DOCUMENT, seed: Math.floor(Math.random() * 1e9), clock: { tickMs: 1, horizonMs: 4_000 } };
  return { body: operation === 'run' ? { scenario } : scenario };
}

async function limited(send: () => Promise<Response>): Promise<Response> {
  process.env.SHOCKGRAPH_RATE_FACTOR = '0.0001';
  try {
    await closeAllowances();
    await send();
    return await send();
  } finally {
    process.env.SHOCKGRAPH_RATE_FACTOR = '0';
  }
}

async function stopping(send: () => Promise<Response>): Promise<Response> {
  const flag = Symbol.for('shockgraph.stopping');
  const flags = globalThis as { [flag]?: boolean };
  flags[flag] = true;
  try {
    return await send();
  } finally {
    delete flags[flag];
  }
}

/** More runs than may wait, at once; the first refusal. */
async function crowded(send: () => Promise<Response>): Promise<Response> {
  process.env.SHOCKGRAPH_RUN_THREADS = '1';
  const sent = Array.from({ length: API_LIMITS.runsWaiting + 6 }, send);
  const answers = await Promise.all(sent);
  delete process.env.SHOCKGRAPH_RUN_THREADS;
  await Promise.all(answers.filter(({ ok }) => ok).map((answer) => answer.text()));
  return answers.find(({ status }) => status === 503) ?? (answers[0] as Response);
}

/** With hardly any time for a run. */
async function hurried(send: () => Promise<Response>): Promise<Response> {
  const limits = API_LIMITS as { runMs: number };
  const before = limits.runMs;
  limits.runMs = 1;
  try {
    const response = await send();
    return new Response(await response.text(), response);
  } finally {
    limits.runMs = before;
  }
}

/** While another process has the data. */
async function locked(send: () => Promise<Response>): Promise<Response> {
  await closeStore();
  const lock = await lockDirectory(directory);
  try {
    const response = await send();
    return new Response(await response.text(), response);
  } finally {
    await lock.release();
  }
}

/** With a mistake of ours inside. */
async function broken(send: () => Promise<Response>): Promise<Response> {
  const opened = (await store()) as { -readonly [K in keyof Store]: Store[K] };
  const { readScenario, readRun, readLink, changeLink, deleteLink } = opened;
  const fail = (): never => {
    throw new TypeError('secret inside');
  };
  Object.assign(opened, { readScenario: fail, readRun: fail, readLink: fail, changeLink: fail, deleteLink: fail });
  const cwd = jest.spyOn(process, 'cwd').mockImplementation(fail);
  try {
    const response = await send();
    const text = await response.text();
    expect(text).not.toContain('secret inside');
    return new Response(text, response);
  } finally {
    cwd.mockRestore();
    Object.assign(opened, { readScenario, readRun, readLink, changeLink, deleteLink });
  }
}

test('the run too large is the other way to be too large', async () => {
  const scenario = {
    ...DOCUMENT,
    ...HUGE,
    population: undefined,
    accounts: Array.from({ length: 1_000 }, (_, n) => ({ id: `a${n}`, collateralUsd: 1, positions: [] })),
  };
  for (const [operation, sent] of [
    ['run', { scenario }],
    ['createScenario', scenario],
  ] as const)
    expect((await ask(operation, { body: sent })).status).toBe(413);
});
