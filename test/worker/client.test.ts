import { ENGINE_VERSION, type Run, simulate } from '@/lib/engine';
import { parseScenario, type Scenario } from '@/lib/scenario';
import {
  createEngineClient,
  type EngineClient,
  type RunRequest,
  type WorkerLike,
  type WorkerMessage,
} from '@/lib/worker';
import { Chunks } from '@/lib/worker/chunks';
import { PROTOCOL_VERSION } from '@/lib/worker/protocol';
import { emptyKept, type Kept, serve } from '@/lib/worker/serve';
import type { Port } from '@/lib/worker/tell';
import { transferables } from '@/lib/worker/transfer';
import { twelve } from '../analysis/fixtures';

/** A worker on this thread that answers when told to. */
class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  terminated = false;
  readonly requests: RunRequest[] = [];
  readonly kept: Kept = emptyKept();
  postMessage(message: RunRequest): void {
    this.requests.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(message: WorkerMessage): void {
    // As a port does, so that nothing is read from the worker's own state later.
    this.onmessage?.({ data: structuredClone(message) } as MessageEvent<WorkerMessage>);
  }
  serveLast(): void {
    const request = this.requests.at(-1);
    if (!request) throw new Error('nothing asked');
    serve(request, { nowMs: () => 0, post: (message) => this.say(message) }, this.kept);
  }
}

function setUp(): { client: EngineClient; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const client = createEngineClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new Error(`no item ${i}`);
  return item;
}

const scenario: Scenario = twelve();

test('a run comes back with the digest that the engine gives on this thread', async () => {
  const { client, workers } = setUp();
  const answer = client.run(scenario);
  at(workers, 0).serveLast();
  const result = await answer;
  expect(result.ok && result.run.digest).toBe(simulate(scenario).digest);
});

test('CAUSE-07 an account to hold goes with the request, and an unknown one is said', async () => {
  const { client, workers } = setUp();
  const answer = client.run(scenario, { hold: 'ana' });
  at(workers, 0).serveLast();
  const result = await answer;
  expect(result.ok && result.run.digest).toBe(simulate(scenario, { hold: 'ana' }).digest);
  const wrong = client.run(scenario, { hold: 'nobody' });
  at(workers, 0).serveLast();
  expect(await wrong).toMatchObject({ ok: false, error: { message: expect.stringContaining("no account 'nobody'") } });
});

test('a second run cancels the first, ends its worker and starts another', async () => {
  const { client, workers } = setUp();
  const first = client.run(scenario);
  const second = client.run(scenario);
  expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(at(workers, 0).terminated).toBe(true);
  at(workers, 1).serveLast();
  expect(await second).toMatchObject({ ok: true });
});

test('a worker is kept from run to run while nothing is cancelled', async () => {
  const { client, workers } = setUp();
  for (let i = 0; i < 2; i += 1) {
    const answer = client.run(scenario);
    at(workers, 0).serveLast();
    await answer;
  }
  expect(workers).toHaveLength(1);
});

test('an answer to an older request is dropped', async () => {
  const { client, workers } = setUp();
  const answer = client.run(scenario);
  at(workers, 0).say({ kind: 'failed', epoch: 99, error: { code: 'engine', message: 'late' } });
  at(workers, 0).serveLast();
  expect(await answer).toMatchObject({ ok: true });
});

test('an aborted signal stops the run', async () => {
  const { client, workers } = setUp();
  const abort = new AbortController();
  const answer = client.run(scenario, { signal: abort.signal });
  abort.abort();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(at(workers, 0).terminated).toBe(true);
});

test('a dead worker is an error in words, and the next run starts a new one', async () => {
  const { client, workers } = setUp();
  const answer = client.run(scenario);
  at(workers, 0).onerror?.({ message: 'out of memory' } as ErrorEvent);
  expect(await answer).toMatchObject({
    ok: false,
    error: { code: 'worker-died', message: expect.stringContaining('out of memory') },
  });
  const again = client.run(scenario);
  at(workers, 1).serveLast();
  expect(await again).toMatchObject({ ok: true });
});

test('a worker of another engine is refused', async () => {
  const { client, workers } = setUp();
  const answer = client.run(scenario);
  at(workers, 0).say({ kind: 'ready', protocol: 1, engine: `${ENGINE_VERSION}-old` });
  expect(await answer).toMatchObject({ ok: false, error: { code: 'worker-version' } });
});

test('progress is passed on', async () => {
  const { client, workers } = setUp();
  const seen: number[] = [];
  const answer = client.run(scenario, { onProgress: (p) => seen.push(p.tick) });
  const { series } = simulate(scenario);
  const chunk = new Chunks().cut({ series, nodes: [] }, 7);
  at(workers, 0).say({
    kind: 'progress',
    epoch: 1,
    progress: { tick: 7, ticks: 30, fell: 1, chunk, isFolding: false },
  });
  at(workers, 0).serveLast();
  await answer;
  expect(seen).toEqual([7]);
});

test('a scenario that the engine refuses is an answer, not a silence', () => {
  const said: WorkerMessage[] = [];
  const port: Port = { nowMs: () => 0, post: (message) => said.push(message) };
  serve({ kind: 'run', epoch: 3, scenario: {} as Scenario }, port, emptyKept());
  expect(said).toMatchObject([
    { kind: 'heard', epoch: 3 },
    { kind: 'failed', epoch: 3, error: { code: 'engine' } },
  ]);
});

test('a worker that was ended without a word is known by its silence: another one is asked, once', async () => {
  jest.useFakeTimers();
  try {
    const { client, workers } = setUp();
    const first = client.run(scenario);
    at(workers, 0).say({ kind: 'ready', protocol: PROTOCOL_VERSION, engine: ENGINE_VERSION });
    at(workers, 0).serveLast();
    expect((await first).ok).toBe(true);
    // However long a run takes, a worker that took it up is waited for.
    const second = client.run(scenario);
    at(workers, 0).say({ kind: 'heard', epoch: 2 });
    jest.advanceTimersByTime(600_000);
    expect(workers).toHaveLength(1);
    at(workers, 0).serveLast();
    expect((await second).ok).toBe(true);
    const third = client.run(scenario);
    jest.advanceTimersByTime(20_000);
    expect(at(workers, 0).terminated).toBe(true);
    at(workers, 1).say({ kind: 'ready', protocol: PROTOCOL_VERSION, engine: ENGINE_VERSION });
    at(workers, 1).serveLast();
    const result = await third;
    expect(result.ok && result.run.digest).toBe(simulate(scenario).digest);
    const fourth = client.run(scenario);
    jest.advanceTimersByTime(20_000);
    at(workers, 2).say({ kind: 'ready', protocol: PROTOCOL_VERSION, engine: ENGINE_VERSION });
    jest.advanceTimersByTime(20_000);
    expect(await fourth).toMatchObject({ ok: false, error: { code: 'worker-died' } });
  } finally {
    jest.useRealTimers();
  }
});

test('every column of a run can be handed over, each buffer once', () => {
  const run: Run = simulate(scenario);
  const buffers = transferables(run);
  expect(new Set(buffers).size).toBe(buffers.length);
  expect(buffers).toContain(run.log.values.buffer);
  expect(buffers).toContain(run.nodes.shareUsd.buffer);
  expect(parseScenario(scenario).ok).toBe(true);
});
