/** `/api/v1/runs`: a run on the server, its events as they are read, one JSON object a line (NDJSON). */
import { ENGINE_VERSION } from '@/lib/engine';
import { parseReference, type Scenario, scenarioHash, venuePresets, venueUnder } from '@/lib/scenario';
import { store } from '@/lib/store';
import { readJson, shaped, wholeScenario } from './body';
import { answer, envelope, NO_STORE, told } from './envelope';
import { ApiError } from './errors';
import { findPreset } from './presets';
import { permitRun } from './runUnits';
import { living } from './scenarios';
import { runRequest } from './schemas';
import { type Job, runOnThread } from './threads';

/** POST `{scenario}` or `{of}`: started, progress, events, finished. Failures before the first line are refusals. */
export function postRun(request: Request): Promise<Response> {
  return answer(request, { operation: 'run', allowance: 'run' }, async ({ requestId }) => {
    const { scenario: posted, of, events } = shaped(runRequest, await readJson(request));
    const scenario = of === undefined ? wholeScenario(posted, '/scenario') : await referred(of);
    permitRun(scenario);
    const stop = new AbortController();
    request.signal.addEventListener('abort', () => stop.abort(), { once: true });
    // A queue that is full is told by status, so the run begins before the answer does.
    const progress: string[] = [];
    const job = runOnThread(scenario, {
      signal: stop.signal,
      onProgress: ({ tick, ticks, fell }) => progress.push(line({ type: 'progress', tick, ticks, fell })),
    });
    job.catch(() => undefined);
    await Promise.race([job, new Promise((resolve) => setTimeout(resolve, 0))]);
    const lines = runLines(scenario, job, progress, events, requestId);
    const body = streamOf(lines, () => stop.abort());
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8', ...NO_STORE } });
  });
}

/** How often what the thread said is passed on. */
const PROGRESS_EVERY_MS = 100;

async function* runLines(
  scenario: Scenario,
  running: Promise<Job>,
  progress: string[],
  withEvents: boolean,
  requestId: string,
): AsyncGenerator<string> {
  const ticks = Math.floor(scenario.clock.horizonMs / scenario.clock.tickMs) + 1;
  yield line({ type: 'started', hash: scenarioHash(scenario), engine: ENGINE_VERSION, ticks });
  let job: Job | null = null;
  try {
    const done = running.then((value) => {
      job = value;
    });
    while (job === null) {
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, PROGRESS_EVERY_MS))]);
      yield* progress.splice(0);
    }
    const { result, nextEvents }: Job = job;
    if (withEvents) for (let part = await nextEvents(); part !== null; part = await nextEvents()) yield part;
    const { digest, engine, scenarioHash: hash, events, summary } = result;
    yield line({ type: 'finished', digest, engine, hash, events, summary });
  } catch (error) {
    yield line({ type: 'failed', ...envelope(told(error, requestId), requestId) });
  } finally {
    void running.then(
      (value) => value.release(),
      () => undefined,
    );
  }
}

/** A stream that makes the next line when the reader asks for it; `cancel` is called when the reader leaves. */
function streamOf(lines: AsyncGenerator<string>, cancel: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      cancel();
      await lines.return(undefined);
    },
  });
}

/** The scenario that `preset:ID` or `link:ID` names, under another venue when one is named. */
async function referred(of: string): Promise<Scenario> {
  const reference = parseReference(of);
  if (!reference || reference.kind === 'draft')
    throw new ApiError('invalid-request', `'${of}' is neither preset:ID nor link:ID.`, { path: '/of' });
  const { kind, id = '', venue } = reference;
  const scenario = kind === 'link' ? await linked(id) : wholeScenario((await findPreset(id)).scenario);
  if (venue === undefined) return scenario;
  const rules = venueUnder(scenario, venue);
  if (rules) return wholeScenario({ ...scenario, venue: rules });
  const known = venuePresets().map((one) => one.id);
  throw new ApiError('invalid-request', `There is no venue '${venue}': ${known.join(', ')}.`, { path: '/of' });
}

async function linked(id: string): Promise<Scenario> {
  const kept = living(await (await store()).readScenario(id), new Date());
  return wholeScenario(JSON.parse(kept.document));
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
