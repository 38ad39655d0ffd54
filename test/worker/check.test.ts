import { checkScenarioText } from '@/lib/scenario';
import { type CheckWorkerLike, createCheckClient } from '@/lib/worker';
import { least } from '../scenario/documents';

/** A worker on this thread that answers when told to. */
class FakeWorker implements CheckWorkerLike {
  onmessage: CheckWorkerLike['onmessage'] = null;
  onerror: CheckWorkerLike['onerror'] = null;
  readonly asked: { epoch: number; text: string }[] = [];
  terminated = false;
  postMessage(message: { epoch: number; text: string }): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(n: number): void {
    const { epoch, text } = this.asked[n] ?? { epoch: -1, text: '' };
    const data = structuredClone({ epoch, checked: checkScenarioText(text) });
    this.onmessage?.({ data } as Parameters<NonNullable<CheckWorkerLike['onmessage']>>[0]);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createCheckClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

const short = JSON.stringify(least());
const long = (title: string) =>
  JSON.stringify({ ...least(), title, summary: 'x'.repeat(20_000) }) + ' '.repeat(200_000);

test('a short text is read here, a long one beside the page', async () => {
  const { client, workers } = setUp();
  expect(await client.check(short)).toMatchObject({ ok: true });
  expect(workers).toHaveLength(0);
  const answer = client.check(long('a'));
  workers[0]?.answer(0);
  expect(await answer).toMatchObject({ ok: true, scenario: { title: 'a' } });
});

test('only the last text asked for is answered', async () => {
  const { client, workers } = setUp();
  const first = client.check(long('a'));
  const second = client.check(long('b'));
  expect(await first).toBeNull();
  workers[0]?.answer(0);
  workers[0]?.answer(1);
  expect(await second).toMatchObject({ scenario: { title: 'b' } });
});

test('a reader that stops is an error with a sentence, and another begins', async () => {
  const { client, workers } = setUp();
  const answer = client.check(long('a'));
  workers[0]?.onerror?.({ message: 'killed' } as ErrorEvent);
  expect(await answer).toMatchObject({ ok: false, errors: [{ code: 'reader' }] });
  expect(workers[0]?.terminated).toBe(true);
  const again = client.check(long('b'));
  workers[1]?.answer(0);
  expect(await again).toMatchObject({ ok: true });
  client.dispose();
  expect(workers[1]?.terminated).toBe(true);
});
