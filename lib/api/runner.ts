/** The engine on the server, on a thread of its own and one run at a time: it computes the digest a stored scenario is known by. */
import { Worker } from 'node:worker_threads';
import { ENGINE_VERSION } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { ApiError } from './envelope';
import { API_LIMITS } from './limits';

/**
 * What a run costs: accounts are scanned each tick, and instruments pull on each other in each shadow market. Measured, a
 * unit is 0.03 microseconds in a quiet market and 0.18 in a cascade of 20,000 accounts.
 */
export function runUnits(scenario: Scenario): number {
  const { clock, accounts, instruments, population } = scenario;
  const ticks = Math.floor(clock.horizonMs / clock.tickMs) + 1;
  const members = accounts.length + (population ? population.count + 1 : 0);
  return ticks * (members + instruments.length ** 2);
}

/** Throws too-large for a run the server does not take on. */
export function permitRun(scenario: Scenario): void {
  const units = runUnits(scenario);
  if (units <= API_LIMITS.runUnits) return;
  throw new ApiError(
    'too-large',
    `This run is too large for the server: ticks x (accounts + instruments squared) is ${units}, the limit ` +
      `${API_LIMITS.runUnits}. Shorten the horizon, lengthen the tick or draw fewer accounts; your browser can still run it.`,
    { path: '/clock' },
  );
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** SHA-256 of the run's events, hex, and the engine that made it. Rejects with busy when too many runs wait. */
export async function runDigest(scenario: Scenario): Promise<{ digest: string; engine: string }> {
  if (waiting >= API_LIMITS.runsWaiting) {
    throw new ApiError('busy', 'Many runs are waiting for this server. Try again in a moment.', {
      headers: { 'retry-after': String(API_LIMITS.retryAfterSeconds) },
    });
  }
  waiting += 1;
  const result = last.then(() => digestOnThread(scenario));
  last = result.catch(() => undefined);
  try {
    return { digest: await result, engine: ENGINE_VERSION };
  } finally {
    waiting -= 1;
  }
}

/** Rejects with what the engine threw. */
function digestOnThread(scenario: Scenario): Promise<string> {
  const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { workerData: scenario });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the engine's thread ended with code ${code}`)));
  });
}
