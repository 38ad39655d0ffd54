/** Entry of the browser worker: the engine beside the page, so that the page never waits. */
import type { RunRequest, StudyRequest, WorkerMessage } from './protocol';
import { emptyKept, greet, serve, serveMarket, serveStudy } from './serve';
import type { Port } from './tell';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface Scope {
  postMessage(message: WorkerMessage, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RunRequest | StudyRequest>) => void): void;
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
let ran = 0;

scope.addEventListener('message', ({ data }) => {
  clearTimeout(later);
  if (data.kind === 'study') serveStudy(data, port, kept);
  else {
    ran = data.epoch;
    serve(data, port, kept);
  }
  later = setTimeout(() => serveMarket(ran, port, kept), IDLE_MS);
});
greet(port);
