/** The page's side of the laboratory worker: one question at a time, cancelled by ending the worker, as the engine's is. */
import type { Diff, PolicyFigures } from '@/lib/analysis';
import { ENGINE_VERSION } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { LAB_PROTOCOL_VERSION, type LabEnd, type LabMessage, type LabRequest, type PairMessage } from './labProtocol';
import type { EngineError } from './protocol';

/** The part of Worker the client uses, so that a test can stand in for it. */
export interface LabWorkerLike {
  postMessage(message: LabRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<LabMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type LabAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: EngineError };

export interface CompareCallOptions {
  readonly signal?: AbortSignal;
  readonly onStep?: (done: number, all: number) => void;
  /** Both runs, as soon as they are done; the reasons are the answer. */
  readonly onPair?: (pair: PairMessage) => void;
}

export interface LabClient {
  /** Why two scenarios do not run alike. A question still open is cancelled. Never rejects: failures are values. */
  compare(a: Scenario, b: Scenario, options?: CompareCallOptions): Promise<LabAnswer<Diff>>;
  /** One run in figures, with its regret where that is asked. */
  policy(scenario: Scenario, regret: boolean, signal?: AbortSignal): Promise<LabAnswer<PolicyFigures>>;
  dispose(): void;
}

interface Job {
  readonly epoch: number;
  readonly onMessage: (message: LabMessage) => void;
  readonly settle: (end: LabEnd) => void;
}

const CANCELLED: EngineError = { code: 'cancelled', message: 'Stopped.' };

/** Opens the laboratory in a module worker. Browser only. */
export function createLabClient(spawn: () => LabWorkerLike = spawnLab): LabClient {
  let worker: LabWorkerLike | null = null;
  let job: Job | null = null;
  let epoch = 0;

  function finish(end: LabEnd): void {
    const done = job;
    job = null;
    done?.settle(end);
  }
  function fail(error: EngineError): void {
    worker?.terminate();
    worker = null;
    finish({ kind: 'failed', epoch, error });
  }
  function hear(message: LabMessage): void {
    if (message.kind === 'ready') {
      if (message.protocol !== LAB_PROTOCOL_VERSION || message.engine !== ENGINE_VERSION)
        fail(otherVersion(message.engine));
      return;
    }
    if (!job || message.epoch !== job.epoch) return;
    if (message.kind === 'step' || message.kind === 'pair') job.onMessage(message);
    else finish(message);
  }
  function open(): LabWorkerLike {
    const opened = spawn();
    opened.onmessage = (event) => opened === worker && hear(event.data);
    opened.onerror = (event) => opened === worker && fail(died(event.message));
    worker = opened;
    return opened;
  }
  function ask(
    make: (epoch: number) => LabRequest,
    onMessage: Job['onMessage'],
    signal: AbortSignal | undefined,
  ): Promise<LabEnd> {
    if (job) fail(CANCELLED);
    epoch += 1;
    if (signal?.aborted) return Promise.resolve({ kind: 'failed', epoch, error: CANCELLED });
    return new Promise((settle) => {
      const mine: Job = { epoch, onMessage, settle };
      job = mine;
      signal?.addEventListener('abort', () => job === mine && fail(CANCELLED), { once: true });
      try {
        (worker ?? open()).postMessage(make(epoch));
      } catch (cause) {
        fail(died(cause instanceof Error ? cause.message : String(cause)));
      }
    });
  }

  return {
    async compare(a, b, { signal, onStep, onPair } = {}) {
      const onMessage = (message: LabMessage): void => {
        if (message.kind === 'step') onStep?.(message.done, message.all);
        if (message.kind === 'pair') onPair?.(message);
      };
      const end = await ask((n) => ({ kind: 'compare', epoch: n, a, b }), onMessage, signal);
      return end.kind === 'why' ? { ok: true, value: end.diff } : refused(end);
    },
    async policy(scenario, regret, signal) {
      const end = await ask(
        (n) => ({ kind: 'policy', epoch: n, scenario, regret }),
        () => {},
        signal,
      );
      return end.kind === 'figures' ? { ok: true, value: end.figures } : refused(end);
    },
    dispose: () => fail(CANCELLED),
  };
}

/** An answer of another kind than was asked for cannot come: one question is open at a time. */
function refused(end: LabEnd): { readonly ok: false; readonly error: EngineError } {
  return { ok: false, error: end.kind === 'failed' ? end.error : died(`it answered ${end.kind}`) };
}

function spawnLab(): LabWorkerLike {
  return new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
}

function otherVersion(engine: string): EngineError {
  return {
    code: 'worker-version',
    message: `This page is of engine ${ENGINE_VERSION}, its worker of ${engine}. Reload the page.`,
  };
}

function died(detail: string | undefined): EngineError {
  const why = detail ? ` (${detail})` : '';
  return {
    code: 'worker-died',
    message: `The laboratory's worker stopped${why}. It starts again with the next question.`,
  };
}
