/** The laboratory's side: several runs for one question. Never throws; never silent. */
import { explain, plainDiff, policyFigures } from '@/lib/analysis';
import { compile, ENGINE_VERSION, prepare, type Runner, simulate } from '@/lib/engine';
import { cascadePair, packModel } from '@/lib/graph';
import { LAB_PROTOCOL_VERSION, type LabMessage, type LabRequest } from './labProtocol';

export interface LabPort {
  readonly post: (message: LabMessage) => void;
}

/** What is kept between requests: the accounts of the last policy, for the next. */
export interface LabKept {
  runner: Runner | null;
}

export function greetLab(port: LabPort): void {
  port.post({ kind: 'ready', protocol: LAB_PROTOCOL_VERSION, engine: ENGINE_VERSION });
}

export function serveLab(request: LabRequest, port: LabPort, kept: LabKept): void {
  try {
    if (request.kind === 'compare') compare(request, port);
    else policy(request, port, kept);
  } catch (cause) {
    kept.runner = null;
    const message = cause instanceof Error ? cause.message : String(cause);
    const error = { code: 'engine', message: `The engine stopped: ${message}` } as const;
    port.post({ kind: 'failed', epoch: request.epoch, error });
  }
}

/** Runs are copied to the page, not handed over: the reasons are worked out from them afterwards. */
function compare({ epoch, a, b }: Extract<LabRequest, { kind: 'compare' }>, port: LabPort): void {
  const step = (done: number, all: number): void => port.post({ kind: 'step', epoch, done, all });
  step(0, 2);
  const left = { scenario: a, run: simulate(a) };
  step(1, 2);
  const right = { scenario: b, run: simulate(b) };
  step(2, 2);
  const pair = cascadePair(left, right);
  const pictures = { a: packModel(pair.a), b: packModel(pair.b), aligned: pair.aligned };
  port.post({ kind: 'pair', epoch, a: left.run, b: right.run, pictures, diff: plainDiff({ a: left, b: right }) });
  port.post({ kind: 'why', epoch, diff: explain({ a: left, b: right }, { onRun: step }) });
}

function policy(request: Extract<LabRequest, { kind: 'policy' }>, port: LabPort, kept: LabKept): void {
  const { epoch, scenario, regret } = request;
  if (kept.runner) kept.runner.load(scenario);
  else kept.runner = prepare(compile(scenario));
  const run = kept.runner.run({ regret });
  port.post({ kind: 'figures', epoch, figures: policyFigures(run, scenario) });
}
