/** Entry of the browser worker: the engine beside the page, so that the page never waits. */
import type { RunRequest, WorkerMessage } from './protocol';
import { greet, type Kept, type Port, serve } from './serve';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface Scope {
  postMessage(message: WorkerMessage, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RunRequest>) => void): void;
}

const scope = globalThis as unknown as Scope;
const port: Port = {
  post: (message, transfer) => scope.postMessage(message, transfer),
  nowMs: () => performance.now(),
};

const kept: Kept = { runner: null };

scope.addEventListener('message', (event) => serve(event.data, port, kept));
greet(port);
