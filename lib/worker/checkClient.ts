/** Texts read on the page while they are short, and beside it when they are long: typing never waits for the reading. */
import { type CheckedText, checkScenarioText, unread } from '@/lib/scenario';

export interface CheckRequest {
  readonly epoch: number;
  readonly text: string;
}
export interface CheckAnswer {
  readonly epoch: number;
  readonly checked: CheckedText;
}

/** The part of Worker the client uses, so that a test can stand in for it. */
export interface CheckWorkerLike {
  postMessage(message: CheckRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface CheckClient {
  /** What the text is; null when another was asked for meanwhile. Never rejects. */
  check(text: string): Promise<CheckedText | null>;
  dispose(): void;
}

/** Characters that are read in a few milliseconds. */
const SHORT = 150_000;

export function createCheckClient(spawn: () => CheckWorkerLike = spawnWorker): CheckClient {
  let worker: CheckWorkerLike | null = null;
  let settle: ((checked: CheckedText | null) => void) | null = null;
  let epoch = 0;

  function finish(checked: CheckedText | null): void {
    const done = settle;
    settle = null;
    done?.(checked);
  }
  function drop(): void {
    worker?.terminate();
    worker = null;
  }
  function open(): CheckWorkerLike {
    const opened = spawn();
    opened.onmessage = ({ data }) => data.epoch === epoch && finish(data.checked);
    opened.onerror = () => {
      drop();
      const message = 'The text could not be read: its reader stopped. It is read again with the next change.';
      finish(unread({ code: 'reader', message, path: '' }));
    };
    worker = opened;
    return opened;
  }

  return {
    check(text) {
      finish(null);
      epoch += 1;
      if (text.length <= SHORT) return Promise.resolve(checkScenarioText(text));
      return new Promise((resolve) => {
        settle = resolve;
        (worker ?? open()).postMessage({ epoch, text });
      });
    },
    dispose() {
      finish(null);
      drop();
    },
  };
}

function spawnWorker(): CheckWorkerLike {
  return new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
}
