/** The fast engine behind the contestants' protocol. */
import * as engine from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { Contestant } from './contestant';
import { firstsOf, hashOf, rowsOf } from './firsts';
import type { Command, EngineReady, EngineRound, ResetRound } from './measures';
import { peakKb, residentKb } from './memory';
import { writeSnapshot } from './snapshot';
import { makeScenario, type Workload, withOtherShock } from './workload';

/** Compiles, prepares, and makes a first run, all timed. */
export function engineContestant(workload: Workload): Contestant {
  const scenario = makeScenario(workload);
  const baseKb = residentKb();
  const startedMs = performance.now();
  const c = engine.compile(scenario);
  const compiledMs = performance.now();
  const runner = engine.prepare(c);
  const preparedMs = performance.now();
  const { run, round } = timedRun(runner, {}, 0);
  const runKb = peakKb();
  const causesStartMs = performance.now();
  const { breaches } = run;
  const causesEndMs = performance.now();
  const rows = run.buckets.count + run.accounts.count;
  if (!(rows > 0)) throw new Error('a run without tables');
  const ready: EngineReady = {
    compileMs: compiledMs - startedMs,
    prepareMs: preparedMs - compiledMs,
    accounts: c.accountCount,
    positions: c.positionCount,
    liquidatedAccounts: run.summary.liquidated.accounts,
    breaches: breaches.length,
    first: round,
    causesMs: causesEndMs - causesStartMs,
    tablesMs: performance.now() - causesEndMs,
    baseKb,
    runKb,
    tablesKb: peakKb(),
    switches: switches(),
  };
  let last = run;
  return {
    ready,
    answer(command: Command): EngineRound | ResetRound | { written: true } {
      if (command.do === 'snapshot') {
        writeSnapshot(command.file, c, last);
        return { written: true };
      }
      if (command.do === 'reset') return otherShock(runner, scenario);
      const startMs = performance.now();
      runner.load(scenario);
      const resetMs = performance.now() - startMs;
      const options = command.do === 'without' ? { [command.option]: false } : {};
      const next = timedRun(runner, options, resetMs);
      last = next.run;
      return next.round;
    },
  };
}

function timedRun(
  runner: engine.Runner,
  options: engine.RunOptions,
  resetMs: number,
): { run: engine.Run; round: EngineRound } {
  const tickMs: number[] = [];
  const startedMs = performance.now();
  let beforeMs = startedMs;
  const run = runner.run({
    ...options,
    everyTicks: 1,
    onProgress: () => {
      const nowMs = performance.now();
      tickMs.push(nowMs - beforeMs);
      beforeMs = nowMs;
      return true;
    },
  });
  const runMs = performance.now() - startedMs;
  const firsts = firstsOf(rowsOf(run.log));
  const round = {
    runMs,
    tickMs,
    count: firsts.tick.length,
    hash: hashOf(firsts),
    peakKb: peakKb(),
    events: run.log.count,
    digest: run.digest,
    resetMs,
  };
  return { run, round };
}

/** What it costs to take another shock on the same accounts, and to run it. */
function otherShock(runner: engine.Runner, scenario: Scenario): ResetRound {
  const other = withOtherShock(scenario);
  const startedMs = performance.now();
  runner.load(other);
  const loadedMs = performance.now();
  runner.run();
  return { loadMs: loadedMs - startedMs, runMs: performance.now() - loadedMs };
}

/** Options of a run that leave something out when they are false, where the engine names them. */
function switches(): string[] {
  const named = (engine as Readonly<Record<string, unknown>>).RUN_SWITCHES;
  return Array.isArray(named) ? named.filter((name): name is string => typeof name === 'string') : [];
}
