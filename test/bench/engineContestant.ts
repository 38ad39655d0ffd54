/** The fast engine behind the contestants' protocol. */
import * as engine from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { Contestant } from './contestant';
import { firstsOf, hashOf, rowsOf } from './firsts';
import type { Command, EngineReady, EngineRound, ResetRound } from './measures';
import { cpuMsSince, peakKb, residentKb } from './memory';
import { writeSnapshot } from './snapshot';
import { makeScenario, type Workload, withOtherShock } from './workload';

/** Causes name every node that pushed: of a fifth of a million accounts they would take longer than all else. */
const MOST_EVENTS = 400_000;

/** Compiles, prepares, and makes a first run, all timed. */
export function engineContestant(workload: Workload): Contestant {
  const scenario = makeScenario(workload);
  const baseKb = residentKb();
  const startedMs = performance.now();
  const c = engine.compile(scenario);
  const compiledMs = performance.now();
  const runner = engine.prepare(c);
  const preparedMs = performance.now();
  const { run, round } = timedRun(runner, 0);
  const runKb = peakKb();
  const isFew = run.log.count < MOST_EVENTS;
  const causesStartMs = performance.now();
  const breaches = isFew ? run.breaches : [];
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
    causesMs: isFew ? causesEndMs - causesStartMs : null,
    tablesMs: performance.now() - causesEndMs,
    baseKb,
    runKb,
    tablesKb: peakKb(),
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
      const next = timedRun(runner, resetMs);
      last = next.run;
      return next.round;
    },
  };
}

function timedRun(runner: engine.Runner, resetMs: number): { run: engine.Run; round: EngineRound } {
  const tickMs: number[] = [];
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  let beforeMs = startedMs;
  const run = runner.run({
    everyTicks: 1,
    onProgress: () => {
      const nowMs = performance.now();
      tickMs.push(nowMs - beforeMs);
      beforeMs = nowMs;
      return true;
    },
  });
  const runMs = performance.now() - startedMs;
  const cpuMs = cpuMsSince(cpu);
  const hashingMs = performance.now();
  const { digest } = run;
  const digestMs = performance.now() - hashingMs;
  const firsts = firstsOf(rowsOf(run.log));
  const round = {
    runMs,
    cpuMs,
    tickMs,
    count: firsts.tick.length,
    hash: hashOf(firsts),
    peakKb: peakKb(),
    events: run.log.count,
    digest,
    digestMs,
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
