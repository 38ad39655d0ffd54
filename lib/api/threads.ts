/**
 * Engine threads: a few, kept, each with one job at a time. A job holds its thread from the first tick to the last event
 * read; a time budget ends it, by ending the thread, whatever it is doing.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '@/lib/scenario';
import { ApiError } from './errors';
import { API_LIMITS } from './limits';
import { metrics } from './metrics';
import type { FromThread, RunProgress, RunResult, ToThread } from './threadProtocol';

/** A finished run whose events can be read once, in order. */
export interface Job {
  readonly result: RunResult;
  /** The next events as lines; null at the end. */
  readonly nextEvents: () => Promise<string | null>;
  /** Gives the thread back; to be called whatever happened. */
  readonly release: () => void;
}

export interface RunOptions {
  readonly onProgress?: (progress: RunProgress) => void;
  /** Ends the job. */
  readonly signal?: AbortSignal;
}

interface Pool {
  readonly idle: Worker[];
  open: number;
  readonly waiting: (() => void)[];
}

const SHARED = Symbol.for('shockgraph.threads');
const shared = globalThis as { [SHARED]?: Pool };

function pool(): Pool {
  shared[SHARED] ??= { idle: [], open: 0, waiting: [] };
  return shared[SHARED];
}

/** At most this many; one core is left to the server that answers. */
function mostThreads(): number {
  const wanted = Number(process.env.SHOCKGRAPH_RUN_THREADS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : Math.max(1, Math.min(4, availableParallelism() - 1));
}

/** Runs a scenario; rejects with busy, out-of-time, or what the engine threw. */
export async function runOnThread(scenario: Scenario, options: RunOptions = {}): Promise<Job> {
  const thread = await take();
  const job = new ThreadJob(thread, options.signal);
  try {
    return await job.run(scenario, options.onProgress);
  } catch (error) {
    job.release();
    throw error;
  }
}

class ThreadJob {
  readonly #thread: Worker;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  #heard: ((message: FromThread) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;
  #isOver = false;
  /** Why the thread was ended before its job was. */
  #why: Error | null = null;

  readonly #onMessage = (message: FromThread): void => this.#heard?.(message);
  readonly #onError = (error: Error): void => this.#end(error);
  readonly #onExit = (code: number): void => this.#end(new Error(`an engine thread ended with code ${code}`));

  constructor(thread: Worker, signal: AbortSignal | undefined) {
    this.#thread = thread;
    thread.ref();
    thread.on('message', this.#onMessage);
    thread.on('error', this.#onError);
    thread.on('exit', this.#onExit);
    signal?.addEventListener('abort', () => this.#end(new Error('the reader went away')), { once: true });
  }

  run(scenario: Scenario, onProgress: RunOptions['onProgress']): Promise<Job> {
    this.#budget(API_LIMITS.runMs, 'A run');
    const done = this.#hear<Job>((message, resolve) => {
      if (message.kind === 'progress') onProgress?.(message);
      if (message.kind !== 'done') return;
      metrics().runSeconds.observe(message.ms / 1000);
      metrics().runs.inc({ outcome: 'finished' });
      this.#budget(API_LIMITS.streamMs, 'Reading a run');
      resolve({ result: message.result, nextEvents: () => this.#nextEvents(), release: () => this.release() });
    });
    this.#thread.postMessage({ kind: 'run', scenario } satisfies ToThread);
    return done;
  }

  release(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const timer of this.#timers) clearTimeout(timer);
    // By name: a Worker hears its thread through listeners of its own, which must stay.
    this.#thread.off('message', this.#onMessage).off('error', this.#onError).off('exit', this.#onExit);
    if (this.#why) void this.#thread.terminate();
    giveBack(this.#why ? null : this.#thread);
  }

  #nextEvents(): Promise<string | null> {
    const lines = this.#hear<string | null>((message, resolve) => {
      if (message.kind === 'events') resolve(message.lines === '' ? null : message.lines);
    });
    this.#thread.postMessage({ kind: 'events' } satisfies ToThread);
    return lines;
  }

  /** Waits for what `take` resolves with; a failure of the thread, or its end, rejects. */
  #hear<T>(take: (message: FromThread, resolve: (value: T) => void) => void): Promise<T> {
    if (this.#why) return Promise.reject(this.#why);
    return new Promise((resolve, reject) => {
      this.#failed = reject;
      this.#heard = (message) => {
        if (message.kind === 'failed') this.#end(new Error(`the engine threw: ${message.message}`));
        else take(message, resolve);
      };
    });
  }

  #budget(ms: number, what: string): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
    const timer = setTimeout(() => {
      const seconds = ms / 1000;
      this.#end(new ApiError('out-of-time', `${what} may take ${seconds} s here, and this one took longer.`));
    }, ms);
    this.#timers.push(timer);
  }

  #end(error: Error): void {
    if (this.#isOver || this.#why) return;
    this.#why = error;
    metrics().runs.inc({ outcome: error instanceof ApiError ? error.code : 'failed' });
    this.#failed?.(error);
    this.release();
  }
}

/** An idle thread, a new one, or the next to come free. Throws busy when too many wait. */
async function take(): Promise<Worker> {
  const threads = pool();
  const idle = threads.idle.pop();
  if (idle) return idle;
  if (threads.open >= mostThreads()) {
    if (threads.waiting.length >= API_LIMITS.runsWaiting) throw tooBusy();
    await new Promise<void>((resolve) => {
      threads.waiting.push(resolve);
      metrics().runsWaiting.set(threads.waiting.length);
    });
    return take();
  }
  threads.open += 1;
  const thread = new Worker(new URL('./run.worker.ts', import.meta.url));
  // For as long as it lives: one that ends while idle is no longer there to be taken.
  thread.on('error', () => undefined);
  thread.on('exit', () => drop(thread));
  return thread;
}

function giveBack(thread: Worker | null): void {
  const threads = pool();
  if (thread) {
    thread.unref();
    threads.idle.push(thread);
  } else threads.open -= 1;
  threads.waiting.shift()?.();
  metrics().runsWaiting.set(threads.waiting.length);
}

/** An idle thread that ended by itself. */
function drop(thread: Worker): void {
  const threads = pool();
  const at = threads.idle.indexOf(thread);
  if (at < 0) return;
  threads.idle.splice(at, 1);
  threads.open -= 1;
}

function tooBusy(): ApiError {
  return new ApiError('busy', 'Many runs are waiting for this server. Try again in a moment.', {
    headers: { 'retry-after': String(API_LIMITS.retryAfterSeconds) },
  });
}

/** Ends the idle threads; busy ones end with their job or with the process. */
export async function closeThreads(): Promise<void> {
  const threads = pool();
  const idle = threads.idle.splice(0);
  threads.open -= idle.length;
  await Promise.all(idle.map((thread) => thread.terminate()));
}
