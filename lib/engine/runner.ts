/** Many runs of one population: the first costs its accounts, each later one what shocks reach. */
import type { Scenario } from '@/lib/scenario';
import { accountNumber } from './accountIds';
import { type Body, createBody, restoreBody } from './body';
import { type Compiled, compile } from './compile';
import { type RunOptions, runIn } from './simulate';
import { type Asked, createSim, type Sim } from './state';
import type { Run } from './types';
import { watchAgain, watchAll } from './venue/scan';

export interface Runner {
  /** What runs now. */
  readonly compiled: Compiled;
  /**
   * Runs it, from the start. The tables of all buckets and accounts of the run before must have been read by now: they
   * are made from the columns that this run takes over, and reading them later is a RangeError.
   */
  run(options?: RunOptions): Run;
  /** Takes another scenario; with the same accounts (`sameHolders`) nothing is laid out again. */
  load(scenario: Scenario): void;
}

/** A runner that has its accounts laid out and its thresholds placed. */
export function prepare(compiled: Compiled): Runner {
  let c = compiled;
  let body = layOut(c);
  let last: Sim | null = null;
  return {
    get compiled() {
      return c;
    },
    run(options = {}) {
      if (last) takeBack(c, body, last);
      last = createSim(c, asked(c, options), body);
      return runIn(last, options);
    },
    load(scenario) {
      const next = compile(scenario, c);
      if (last) takeBack(c, body, last);
      last = null;
      if (next.accounts !== c.accounts) body = layOut(next);
      c = next;
    },
  };
}

/** Scenario in, run out: a function of its argument alone. */
export function simulate(scenario: Scenario, options: RunOptions = {}): Run {
  return run(compile(scenario), options);
}

/** Runs a compiled scenario; the compiled columns are not changed, so it may be run again. */
export function run(c: Compiled, options: RunOptions = {}): Run {
  return prepare(c).run(options);
}

function layOut(c: Compiled): Body {
  const body = createBody(c);
  watchAll(c, body);
  return body;
}

function takeBack(c: Compiled, body: Body, last: Sim): void {
  last.reused = true;
  restoreBody(c, body, last.changed, last.withdrawnUsd.keys());
  watchAgain(c, body);
}

function asked(c: Compiled, { hold, regret }: RunOptions): Asked {
  if (hold === undefined) return { regret: regret ?? false };
  const heldAccount = accountNumber(c.accounts, hold);
  if (heldAccount < 0) throw new RangeError(`there is no account '${hold}'`);
  return { regret: regret ?? false, heldAccount };
}
