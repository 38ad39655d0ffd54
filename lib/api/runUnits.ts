/** Which runs the server takes on. */
import type { Scenario } from '@/lib/scenario';
import { ApiError } from './errors';
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
