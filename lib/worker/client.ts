/**
 * The page's side of the engine worker. A worker that computes hears nothing, so a run is cancelled by ending its worker
 * and starting another; epochs drop whatever the old one still said.
 */
import { ENGINE_VERSION, type Run } from '@/lib/engine';
import { keepModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import {
  type EngineError,
  type EngineResult,
  PROTOCOL_VERSION,
  type Progress,
  type RunRequest,
  type WorkerMessage,
} from './protocol';

/** The part of Worker the client uses, so that a test can stand in for it. */
export interface WorkerLike {
  postMessage(message: RunRequest): void;
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

export interface EngineClient {
  /** Runs a scenario; a run still under way is cancelled. Never rejects: failures are values. */
  run(scenario: Scenario, options?: RunCallOptions): Promise<EngineResult>;
  dispose(): void;
}

interface Job {
  readonly epoch: number;
  readonly options: RunCallOptions;
  readonly settle: (result: EngineResult) => void;
}

const CANCELLED: EngineError = { code: 'cancelled', message: 'Stopped. The last finished run is shown.' };

/** Opens the engine in a module worker. Browser only. */
export function createEngineClient(spawn: () => WorkerLike = spawnWorker): EngineClient {
  let worker: WorkerLike | null = null;
  let job: Job | null = null;
  let epoch = 0;
  /** The last run that came, for a graph of it that comes later. */
  let last: { readonly epoch: number; readonly run: Run } | null = null;

  function finish(result: EngineResult): void {
    const done = job;
    job = null;
    done?.settle(result);
  }
  function drop(): void {
    worker?.terminate();
    worker = null;
  }
  function fail(error: EngineError): void {
    drop();
    finish({ ok: false, error });
  }
  function hear(message: WorkerMessage): void {
    if (message.kind === 'ready') {
      const wrong = handshakeError(message);
      if (wrong) fail(wrong);
      return;
    }
    if (message.kind === 'market') {
      if (last && message.epoch === last.epoch) keepModel(last.run, message.market);
      return;
    }
    if (!job || message.epoch !== job.epoch) return;
    if (message.kind === 'progress') job.options.onProgress?.(message.progress);
    else if (message.kind === 'done') {
      if (message.cascade) keepModel(message.run, message.cascade);
      last = { epoch: message.epoch, run: message.run };
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
      if (job) fail(CANCELLED);
      if (options.signal?.aborted) return Promise.resolve({ ok: false, error: CANCELLED });
      epoch += 1;
      return new Promise((resolve) => {
        const mine: Job = { epoch, options, settle: resolve };
        job = mine;
        options.signal?.addEventListener('abort', () => cancel(mine), { once: true });
        try {
          (worker ?? open()).postMessage({
            kind: 'run',
            epoch,
            scenario,
            ...(options.hold === undefined ? {} : { hold: options.hold }),
          });
        } catch (cause) {
          fail(died(cause instanceof Error ? cause.message : String(cause)));
        }
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

function handshakeError(hello: { protocol: number; engine: string }): EngineError | null {
  if (hello.protocol === PROTOCOL_VERSION && hello.engine === ENGINE_VERSION) return null;
  return {
    code: 'worker-version',
    message: `This page is of engine ${ENGINE_VERSION}, its worker of ${hello.engine}. Reload the page.`,
  };
}

function died(detail: string | undefined): EngineError {
  const why = detail ? ` (${detail})` : '';
  return { code: 'worker-died', message: `The engine's worker stopped${why}. It starts again with the next run.` };
}
