/** The worker's side: one request at a time, each answered by `done` or `failed` and never by silence. */
import { compile, ENGINE_VERSION, prepare, type Runner } from '@/lib/engine';
import { cascadeModel, marketModel, type PackedModel, packModel } from '@/lib/graph';
import { PROTOCOL_VERSION, type RunRequest, type WorkerMessage } from './protocol';
import { transferables } from './transfer';

/** What a worker scope offers: enough to test without one. */
export interface Port {
  readonly post: (message: WorkerMessage, transfer: ArrayBuffer[]) => void;
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number;
}

/** Between two progress messages: often enough for a moving line, rare enough to cost nothing. */
const PROGRESS_EVERY_MS = 60;

/** Runs of more buckets are folded into graphs beside the page: it must not stand still for longer than a frame or three. */
const FOLDED_HERE_FROM = 50_000;

/** The first message of a worker. */
export function greet(port: Port): void {
  port.post({ kind: 'ready', protocol: PROTOCOL_VERSION, engine: ENGINE_VERSION }, []);
}

/** What a worker keeps between requests: the accounts of the last one, for the next shock. */
export interface Kept {
  runner: Runner | null;
  /** Folds the market graph of the last run, if it is large. */
  market: (() => PackedModel) | null;
}

/** Nothing yet. */
export const emptyKept = (): Kept => ({ runner: null, market: null });

/** Sends the market graph of the last run, if it is one to fold here: for when there is nothing else to do. */
export function serveMarket(epoch: number, port: Port, kept: Kept): void {
  const fold = kept.market;
  kept.market = null;
  if (fold) port.post({ kind: 'market', epoch, market: fold() }, []);
}

/** Runs a request; never throws. */
export function serve(request: RunRequest, port: Port, kept: Kept): void {
  const { epoch, scenario } = request;
  kept.market = null;
  const startedMs = port.nowMs();
  let saidMs = startedMs;
  try {
    if (kept.runner) kept.runner.load(scenario);
    else kept.runner = prepare(compile(scenario));
    const result = kept.runner.run({
      onProgress: (tick, ticks, fell) => {
        const now = port.nowMs();
        if (now - saidMs < PROGRESS_EVERY_MS) return true;
        saidMs = now;
        port.post({ kind: 'progress', epoch, progress: { tick, ticks, fell } }, []);
        return true;
      },
    });
    const elapsedMs = port.nowMs() - startedMs;
    const isLarge = result.buckets.count > FOLDED_HERE_FROM;
    const cascade = isLarge ? packModel(cascadeModel(result, scenario)) : null;
    kept.market = isLarge ? () => packModel(marketModel(result, scenario)) : null;
    // The market graph is folded from the run later, so of a large run a copy is handed over.
    const sent = isLarge ? structuredClone(result) : result;
    port.post({ kind: 'done', epoch, run: sent, elapsedMs, cascade }, transferables(sent));
  } catch (cause) {
    kept.runner = null;
    kept.market = null;
    const message = cause instanceof Error ? cause.message : String(cause);
    port.post({ kind: 'failed', epoch, error: { code: 'engine', message: `The engine stopped: ${message}` } }, []);
  }
}
