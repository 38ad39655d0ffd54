/** The reference engine, where there is one, behind the contestants' protocol. */
import type { Scenario } from '@/lib/scenario';
import type { Contestant } from './contestant';
import { firstsOf, hashOf } from './firsts';
import type { EngineRound } from './measures';
import { cpuMsSince, peakKb } from './memory';
import { makeScenario, type Workload } from './workload';

/** What is read of a reference run. */
interface TwinRun {
  readonly digest: string;
  readonly events: readonly { readonly kind: string; readonly tick: number; readonly bucket: number }[];
}
type Simulate = (scenario: Scenario) => TwinRun;

/** @param module the built front door of the reference: it exports `simulateReference`. */
export async function twinContestant(workload: Workload, module: string): Promise<Contestant> {
  const scenario = makeScenario(workload);
  const { simulateReference } = (await import(module)) as { simulateReference: Simulate };
  return {
    ready: { ready: true },
    answer(): EngineRound {
      const cpu = process.cpuUsage();
      const startedMs = performance.now();
      const { events, digest } = simulateReference(scenario);
      const runMs = performance.now() - startedMs;
      const cpuMs = cpuMsSince(cpu);
      const firsts = firstsOf(events);
      const count = firsts.tick.length;
      const hash = hashOf(firsts);
      return {
        runMs,
        cpuMs,
        tickMs: [],
        count,
        hash,
        peakKb: peakKb(),
        events: events.length,
        digest,
        digestMs: 0,
        resetMs: 0,
      };
    },
  };
}
