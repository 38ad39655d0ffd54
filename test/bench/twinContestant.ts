/** The reference engine, where there is one, behind the contestants' protocol. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { Contestant } from './contestant';
import { firstsOf, hashOf } from './firsts';
import type { EngineRound } from './measures';
import { peakKb } from './memory';
import { makeScenario, type Workload } from './workload';

/** @param module the built front door of the reference: it exports one function from a scenario to a run. */
export async function twinContestant(workload: Workload, module: string): Promise<Contestant> {
  const scenario = makeScenario(workload);
  const simulate = simulateOf((await import(module)) as Readonly<Record<string, unknown>>);
  return {
    ready: { ready: true },
    answer(): EngineRound {
      const startedMs = performance.now();
      const { log, digest } = simulate(scenario);
      const runMs = performance.now() - startedMs;
      const buckets = log.bucket.reduce((most, b) => Math.max(most, b), 0) + 1;
      const firsts = firstsOf(log, buckets);
      return {
        runMs,
        tickMs: [],
        count: firsts.tick.length,
        hash: hashOf(firsts),
        peakKb: peakKb(),
        events: log.count,
        digest,
        resetMs: 0,
      };
    },
  };
}

function simulateOf(door: Readonly<Record<string, unknown>>): (scenario: Scenario) => Pick<Run, 'log' | 'digest'> {
  const found = ['simulate', 'simulateReference', 'referenceRun'].map((name) => door[name]).find(isFunction);
  if (!found) throw new Error(`the reference exports ${Object.keys(door).join(', ')}, and no simulate`);
  return found;
}

const isFunction = (value: unknown): value is (scenario: Scenario) => Pick<Run, 'log' | 'digest'> =>
  typeof value === 'function';
