/** The laboratory: several runs for one question, answered step by step, stopped by ending the worker. */
import { simulate } from '@/lib/engine';
import { keepModel } from '@/lib/graph';
import { createLabClient, type LabMessage, type LabRequest, type LabWorkerLike, type PairMessage } from '@/lib/worker';
import { type LabKept, serveLab } from '@/lib/worker/labServe';
import { twelve } from '../analysis/fixtures';
import { parsed } from '../engine/support';

class FakeLab implements LabWorkerLike {
  onmessage: ((event: MessageEvent<LabMessage>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  terminated = false;
  readonly kept: LabKept = { runner: null };
  readonly requests: LabRequest[] = [];
  postMessage(message: LabRequest): void {
    this.requests.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  /** As a port does: everything is copied. */
  say(message: LabMessage): void {
    this.onmessage?.({ data: structuredClone(message) } as MessageEvent<LabMessage>);
  }
  serve(n = this.requests.length - 1): void {
    const request = this.requests[n];
    if (!request) throw new Error('nothing asked');
    serveLab(request, { post: (message) => this.say(message) }, this.kept);
  }
}

function setUp() {
  const labs: FakeLab[] = [];
  const client = createLabClient(() => {
    labs.push(new FakeLab());
    return labs.at(-1) as FakeLab;
  });
  const lab = (n: number): FakeLab => {
    const found = labs[n];
    if (!found) throw new Error(`no lab ${n}`);
    return found;
  };
  return { client, lab };
}

const a = twelve();
const b = parsed({ ...a, venue: { ...a.venue, liquidation: { ...a.venue.liquidation, limit: { kind: 'none' } } } });

test('a comparison: both runs and their pictures first, then the reasons', async () => {
  const { client, lab } = setUp();
  const pairs: PairMessage[] = [];
  const steps: string[] = [];
  const answer = client.compare(a, b, {
    onPair: (pair) => pairs.push(pair),
    onStep: (done, all) => steps.push(`${done}/${all}`),
  });
  lab(0).serve();
  const result = await answer;
  const [pair] = pairs;
  if (!result.ok || !pair) throw new Error('no answer');
  expect([pair.a.digest, pair.b.digest]).toEqual([simulate(a).digest, simulate(b).digest]);
  expect(pair.diff.rules.map(({ verdict }) => verdict)).toEqual(['untried']);
  expect(result.value.rules.map(({ id, verdict }) => [id, verdict])).toEqual([['limit', 'acted']]);
  expect(pair.pictures.aligned).toBe(true);
  expect(() => keepModel(pair.a, pair.pictures.a)).not.toThrow();
  expect(steps).toEqual(['0/2', '1/2', '2/2', '0/2', '1/2']);
});

test('a policy in figures, with its regret only where it is asked', async () => {
  const { client, lab } = setUp();
  const plain = client.policy(a, false);
  lab(0).serve();
  const quick = await plain;
  const weighed = client.policy(a, true);
  lab(0).serve();
  const whole = await weighed;
  if (!quick.ok || !whole.ok) throw new Error('no answer');
  expect(quick.value.regret).toBeNull();
  expect(whole.value.regret).not.toBeNull();
  expect({ ...whole.value, regret: null }).toEqual(quick.value);
});

test('stopped, the worker ends, the answer says so, and the next question has a new one', async () => {
  const { client, lab } = setUp();
  const stop = new AbortController();
  const answer = client.compare(a, b, { signal: stop.signal });
  stop.abort();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(lab(0).terminated).toBe(true);
  const next = client.policy(a, false);
  lab(0).serve();
  lab(1).serve();
  expect(await next).toMatchObject({ ok: true });
});

test('an engine that throws is an answer', async () => {
  const { client, lab } = setUp();
  const answer = client.policy({ ...a, instruments: [] }, false);
  lab(0).serve();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'engine' } });
});

test('a worker of another version is refused', async () => {
  const { client, lab } = setUp();
  const answer = client.policy(a, false);
  lab(0).say({ kind: 'ready', protocol: 1, engine: '0.0.0' });
  expect(await answer).toMatchObject({ ok: false, error: { code: 'worker-version' } });
});
