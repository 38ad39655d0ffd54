/**
 * The page's side of the engine worker. A worker that computes hears nothing, so a run is cancelled by ending its worker
 * and starting another; epochs drop whatever the old one still said.
 */
import { keepLeverageBands } from '@/lib/analysis';
import { ENGINE_VERSION, type Run } from '@/lib/engine';
import { keepModel, standLike } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import {
  type EngineError,
  type EngineResult,
  PROTOCOL_VERSION,
  type Progress,
  type RunRequest,
  type StudyProgress,
  type StudyRequest,
  type StudyResult,
  type WorkerMessage,
} from './protocol';

/** The part of Worker the client uses, so that a test can stand in for it. */
export interface WorkerLike {
  postMessage(message: RunRequest | StudyRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface RunCallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** CAUSE-07: id of an account that is never liquidated in this run; an unknown one fails. */
  readonly hold?: string;
}

export interface StudyCallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: StudyProgress) => void;
  readonly regret: boolean;
}

export interface EngineClient {
  /** Runs a scenario; a run still under way is cancelled. Never rejects: failures are values. */
  run(scenario: Scenario, options?: RunCallOptions): Promise<EngineResult>;
  /** Studies a scenario while no run is under way; a run, or another study, cancels it. Never rejects. */
  study(scenario: Scenario, options: StudyCallOptions): Promise<StudyResult>;
  dispose(): void;
}

interface StudyJob {
  readonly epoch: number;
  readonly options: StudyCallOptions;
  readonly settle: (result: StudyResult) => void;
}

interface Job {
  readonly epoch: number;
  readonly scenario: Scenario;
  readonly options: RunCallOptions;
  readonly settle: (result: EngineResult) => void;
}

const CANCELLED: EngineError = { code: 'cancelled', message: 'Stopped. The last finished run is shown.' };

/**
 * A worker that has not taken a request up by then is gone: the browser ended it without a word, or it stands still. It is
 * idle when it is asked, but for the graph of a market that it may be folding.
 */
const GONE_MS = 20_000;

/** Opens the engine in a module worker. Browser only. `engine` is the version that the worker must say it is. */
export function createEngineClient(
  spawn: () => WorkerLike = spawnWorker,
  engine: string = ENGINE_VERSION,
): EngineClient {
  let worker: WorkerLike | null = null;
  let job: Job | null = null;
  let studying: StudyJob | null = null;
  let epoch = 0;
  /** The last run that came, for a graph of it that comes later. */
  let last: { readonly epoch: number; readonly run: Run } | null = null;
  /** The last run in which all were liquidated that had to be: those without an account are drawn as it is. */
  let whole: { readonly run: Run; readonly scenario: Scenario } | null = null;
  let isReady = false;
  let asked: { readonly request: RunRequest | StudyRequest; readonly again: boolean } | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;

  /** Asks a worker, a new one where there is none; `again`: whether a silent one is asked a second time, elsewhere. */
  function ask(request: RunRequest | StudyRequest, again = true): void {
    asked = { request, again };
    (worker ?? open()).postMessage(request);
    if (isReady) waitForIt();
  }
  function waitForIt(): void {
    clearTimeout(watch);
    if (asked) watch = setTimeout(gone, GONE_MS);
  }
  function gone(): void {
    const silent = asked;
    drop();
    if (silent?.again) ask(silent.request, false);
    else fail(died('it did not answer'));
  }
  function heard(): void {
    clearTimeout(watch);
    asked = null;
  }
  function finish(result: EngineResult): void {
    const done = job;
    job = null;
    done?.settle(result);
  }
  function drop(): void {
    heard();
    worker?.terminate();
    worker = null;
    isReady = false;
  }
  function finishStudy(result: StudyResult): void {
    const done = studying;
    studying = null;
    done?.settle(result);
  }
  function fail(error: EngineError): void {
    drop();
    finish({ ok: false, error });
    finishStudy({ ok: false, error });
  }
  function hearStudy(message: WorkerMessage): boolean {
    if (!studying || message.kind === 'ready' || message.epoch !== studying.epoch) return false;
    if (message.kind === 'studying') studying.options.onProgress?.({ tick: message.tick, ticks: message.ticks });
    else if (message.kind === 'studied') finishStudy({ ok: true, study: message.study });
    else if (message.kind === 'failed') finishStudy({ ok: false, error: message.error });
    return true;
  }
  function hear(message: WorkerMessage): void {
    if (message.kind === 'ready') {
      const wrong = handshakeError(message, engine);
      isReady = true;
      if (wrong) fail(wrong);
      else waitForIt();
      return;
    }
    if (message.kind === 'heard') {
      if (message.epoch === asked?.request.epoch) heard();
      return;
    }
    if (message.kind === 'market') {
      if (last && message.epoch === last.epoch) keepModel(last.run, message.market);
      return;
    }
    if (hearStudy(message) || message.kind === 'studied' || message.kind === 'studying') return;
    if (!job || message.epoch !== job.epoch) return;
    if (message.kind === 'progress') job.options.onProgress?.(message.progress);
    else if (message.kind === 'done') {
      if (message.folded) {
        keepModel(message.run, message.folded.cascade);
        keepLeverageBands(message.run, message.folded.bands);
      }
      last = { epoch: message.epoch, run: message.run };
      const { scenario, options } = job;
      if (options.hold === undefined) whole = { run: message.run, scenario };
      // Of a large market the worker has laid out the picture already.
      else if (whole?.scenario === scenario && !message.folded) standLike(message.run, whole);
      finish({ ok: true, run: message.run, elapsedMs: message.elapsedMs });
    } else finish({ ok: false, error: message.error });
  }
  function open(): WorkerLike {
    const opened = spawn();
    opened.onmessage = (event) => opened === worker && hear(event.data);
    opened.onerror = (event) => opened === worker && fail(died(event.message));
    worker = opened;
    return opened;
  }
  function cancel(cancelled: Job): void {
    if (job === cancelled) fail(CANCELLED);
  }

  return {
    run(scenario, options = {}) {
      if (job || studying) fail(CANCELLED);
      if (options.signal?.aborted) return Promise.resolve({ ok: false, error: CANCELLED });
      epoch += 1;
      return new Promise((resolve) => {
        const mine: Job = { epoch, scenario, options, settle: resolve };
        job = mine;
        options.signal?.addEventListener('abort', () => cancel(mine), { once: true });
        try {
          ask({ kind: 'run', epoch, scenario, ...(options.hold === undefined ? {} : { hold: options.hold }) });
        } catch (cause) {
          fail(died(cause instanceof Error ? cause.message : String(cause)));
        }
      });
    },
    study(scenario, options) {
      if (studying) fail(CANCELLED);
      if (job || options.signal?.aborted) return Promise.resolve({ ok: false, error: CANCELLED });
      epoch += 1;
      return new Promise((resolve) => {
        const mine: StudyJob = { epoch, options, settle: resolve };
        studying = mine;
        options.signal?.addEventListener('abort', () => studying === mine && fail(CANCELLED), { once: true });
        ask({ kind: 'study', epoch, scenario, regret: options.regret });
      });
    },
    dispose() {
      fail(CANCELLED);
    },
  };
}

function spawnWorker(): WorkerLike {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
}

/** The engine of an earlier release, kept whole in `public/engines` (scripts/engineRelease.ts). Browser only. */
export function keptEngine(version: string): EngineClient {
  const address = `/engines/${encodeURIComponent(version)}.js`;
  return createEngineClient(() => new Worker(address, { type: 'module' }), version);
}

function handshakeError(hello: { protocol: number; engine: string }, wanted: string): EngineError | null {
  if (hello.protocol === PROTOCOL_VERSION && hello.engine === wanted) return null;
  const message =
    wanted === ENGINE_VERSION
      ? `This page is of engine ${ENGINE_VERSION}, its worker of ${hello.engine}. Reload the page.`
      : `Engine ${wanted} speaks to pages of its own time only. Run it on engine ${ENGINE_VERSION} instead.`;
  return { code: 'worker-version', message };
}

function died(detail: string | undefined): EngineError {
  const why = detail ? ` (${detail})` : '';
  return { code: 'worker-died', message: `The engine's worker stopped${why}. It starts again with the next run.` };
}
