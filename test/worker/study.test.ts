import { instrumentAnalyses } from '@/lib/analysis';
import { compile, simulate } from '@/lib/engine';
import {
  createEngineClient,
  type RunRequest,
  type StudyRequest,
  type WorkerLike,
  type WorkerMessage,
} from '@/lib/worker';
import { emptyKept, serve, serveStudy } from '@/lib/worker/serve';
import { twelve } from '../analysis/fixtures';

const scenario = twelve();

/** A worker on this thread that answers when told to. */
class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  terminated = false;
  readonly asked: (RunRequest | StudyRequest)[] = [];
  private readonly kept = emptyKept();
  private readonly port = {
    nowMs: () => 0,
    post: (message: WorkerMessage) =>
      this.onmessage?.({ data: structuredClone(message) } as MessageEvent<WorkerMessage>),
  };
  postMessage(message: RunRequest | StudyRequest): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(): void {
    const request = this.asked.at(-1);
    if (request?.kind === 'study') serveStudy(request, this.port, this.kept);
    else if (request) serve(request, this.port, this.kept);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createEngineClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const last = (): FakeWorker => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('no worker was opened');
    return worker;
  };
  return { client, workers, last };
}

test('a study says what the analysis says, with waves only when asked', async () => {
  const { client, last, workers } = setUp();
  const ran = client.run(scenario);
  last().answer();
  await ran;
  const plain = client.study(scenario, { regret: false });
  last().answer();
  expect(await plain).toEqual({ ok: true, study: { instruments: instrumentAnalyses(compile(scenario)), waves: null } });
  const weighed = client.study(scenario, { regret: true });
  last().answer();
  expect(await weighed).toMatchObject({ ok: true, study: { waves: simulate(scenario, { regret: true }).waves } });
  expect(workers).toHaveLength(1);
});

test('a study changes no digit of the next run', async () => {
  const { client, last } = setUp();
  const weighed = client.study(scenario, { regret: true });
  last().answer();
  await weighed;
  const ran = client.run(scenario);
  last().answer();
  const result = await ran;
  expect(result.ok && result.run.digest).toBe(simulate(scenario).digest);
});

test('a run cancels a study; a study does not cancel a run', async () => {
  const { client, workers, last } = setUp();
  const study = client.study(scenario, { regret: true });
  const ran = client.run(scenario);
  expect(await study).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(workers[0]?.terminated).toBe(true);
  expect(await client.study(scenario, { regret: false })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  last().answer();
  expect(await ran).toMatchObject({ ok: true });
});

test('a study can be stopped, and another asked for', async () => {
  const { client, last } = setUp();
  const abort = new AbortController();
  const first = client.study(scenario, { regret: true, signal: abort.signal });
  abort.abort();
  expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  const second = client.study(scenario, { regret: false });
  last().answer();
  expect(await second).toMatchObject({ ok: true });
});
