/** The worker's side: one request at a time, each answered by `done` or `failed` and never by silence. */
import { instrumentAnalyses, leverageBands } from '@/lib/analysis';
import { compile, ENGINE_VERSION, prepare, type Runner } from '@/lib/engine';
import { cascadeModel, marketModel, type PackedModel, packModel } from '@/lib/graph';
import { scenarioHash } from '@/lib/scenario';
import { PROTOCOL_VERSION, type RunRequest, type StudyRequest } from './protocol';
import { makeTeller, type Port } from './tell';
import { transferables } from './transfer';

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
  const { epoch, scenario, hold } = request;
  port.post({ kind: 'heard', epoch }, []);
  kept.market = null;
  const startedMs = port.nowMs();
  try {
    if (kept.runner) kept.runner.load(scenario);
    else kept.runner = prepare(compile(scenario));
    const isLarge = kept.runner.compiled.bucketCount > FOLDED_HERE_FROM;
    const teller = makeTeller(port, epoch, startedMs);
    const result = kept.runner.run({
      ...(hold === undefined ? {} : { hold }),
      onProgress: (tick, ticks, _, soFar) => {
        teller.heard(tick, ticks, soFar);
        return true;
      },
    });
    // To fold a large run takes longer than to run it: all of its series go ahead.
    if (isLarge) teller.rest(result.summary.ticks - 1);
    const elapsedMs = port.nowMs() - startedMs;
    const folded = isLarge
      ? { cascade: packModel(cascadeModel(result, scenario)), bands: leverageBands(result, scenario) }
      : null;
    kept.market = isLarge ? () => packModel(marketModel(result, scenario)) : null;
    // The market graph is folded from the run later, so of a large run a copy is handed over.
    const sent = isLarge ? structuredClone(result) : result;
    port.post({ kind: 'done', epoch, run: sent, elapsedMs, folded }, transferables(sent));
  } catch (cause) {
    stopped(cause, epoch, port, kept);
  }
}

/** Studies a scenario, most often the one that just ran; never throws. */
export function serveStudy(request: StudyRequest, port: Port, kept: Kept): void {
  const { epoch, scenario, regret } = request;
  port.post({ kind: 'heard', epoch }, []);
  try {
    const runner = kept.runner ?? prepare(compile(scenario));
    kept.runner = runner;
    const isOther = runner.compiled.scenarioHash !== scenarioHash(scenario);
    // Another run takes over the columns from which the market graph would be folded.
    if (isOther || regret) kept.market = null;
    if (isOther) runner.load(scenario);
    const instruments = instrumentAnalyses(runner.compiled);
    const waves = regret ? runner.run({ regret, onProgress: progressTo(port, epoch) }).waves : null;
    port.post({ kind: 'studied', epoch, study: { instruments, waves } }, []);
  } catch (cause) {
    stopped(cause, epoch, port, kept);
  }
}

/** Between two messages: often enough for a moving line, rare enough to cost nothing. */
const SAY_EVERY_MS = 60;

/** Tells how far a run is, not too often; lets it go on. */
function progressTo(port: Port, epoch: number): (tick: number, ticks: number) => boolean {
  let saidMs = port.nowMs();
  return (tick, ticks) => {
    const now = port.nowMs();
    if (now - saidMs < SAY_EVERY_MS) return true;
    saidMs = now;
    port.post({ kind: 'studying', epoch, tick, ticks }, []);
    return true;
  };
}

function stopped(cause: unknown, epoch: number, port: Port, kept: Kept): void {
  kept.runner = null;
  kept.market = null;
  const message = cause instanceof Error ? cause.message : String(cause);
  port.post({ kind: 'failed', epoch, error: { code: 'engine', message: `The engine stopped: ${message}` } }, []);
}
