/** The run of what a draft began as: a draft that is opened again is compared with it, as after a change. */
import type { Scenario } from '@/lib/scenario';
import type { EngineClient } from '@/lib/worker';
import { type Earlier, earlierOf } from './compare';

export interface BaseRun {
  /** Runs a scenario beside what else runs; `done` gets its figures unless another one is begun or it is stopped. */
  begin(scenario: Scenario, done: (earlier: Earlier) => void): void;
  stop(): void;
}

/** `open` makes an engine of its own, so that neither a run of the draft nor a study is ended by this one; absent: none. */
export function createBaseRun(open: (() => EngineClient) | undefined): BaseRun {
  let engine: EngineClient | null = null;
  const stop = (): void => {
    engine?.dispose();
    engine = null;
  };
  return {
    stop,
    begin(scenario, done) {
      stop();
      const mine = open?.() ?? null;
      engine = mine;
      void mine?.run(scenario).then((result) => {
        if (engine !== mine) return;
        stop();
        if (result.ok) done(earlierOf({ run: result.run, scenario, elapsedMs: result.elapsedMs }));
      });
    },
  };
}
