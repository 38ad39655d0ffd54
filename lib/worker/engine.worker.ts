/** Entry of the browser worker: the engine beside the page, so that the page never waits. */
import type { RunRequest, WorkerMessage } from './protocol';
import { emptyKept, greet, serve, serveMarket } from './serve';
import type { Port } from './tell';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface Scope {
  postMessage(message: WorkerMessage, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RunRequest>) => void): void;
}

/** After this long without a request the market graph is folded. */
const IDLE_MS = 1_200;

const scope = globalThis as unknown as Scope;
const port: Port = {
  post: (message, transfer) => scope.postMessage(message, transfer),
  nowMs: () => performance.now(),
};

const kept = emptyKept();
let later: ReturnType<typeof setTimeout> | undefined;

scope.addEventListener('message', (event) => {
  clearTimeout(later);
  serve(event.data, port, kept);
  later = setTimeout(() => serveMarket(event.data.epoch, port, kept), IDLE_MS);
});
greet(port);
