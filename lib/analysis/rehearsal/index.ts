/** REH-01: a small probe account is run through a thin book, to see what its stops would have got. */
import { simulate } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { readRun } from './read';
import { unhindered, withProbe } from './scene';
import type { Probe, Rehearsal, RehearsalOptions, Rehearsed } from './types';

export { thinned, withProbe } from './scene';
export type { Probe, Rehearsal, RehearsalOptions, Rehearsed, RehearsedRun, RehearsedStop, StopFate } from './types';

/**
 * REH-01. Runs the scenario with the probe twice: as it is, and with neither delays nor order rates, the probe's own and
 * the scheduled ones. A probe of a millionth of the depth leaves everybody else's run as it was.
 * Errors are those of a scenario with such an account. RangeError for a depth factor outside (0, 1].
 */
export function rehearse(scenario: Scenario, probe: Probe, options: RehearsalOptions = {}): Rehearsed {
  const depthFactor = options.depthFactor ?? 1;
  const parsed = withProbe(scenario, probe, depthFactor);
  if (!parsed.ok) return parsed;
  const account = scenario.accounts.length;
  const free = unhindered(parsed.scenario);
  const asIs = readRun(simulate(parsed.scenario), parsed.scenario, account);
  const without = readRun(simulate(free), free, account);
  const rehearsal: Rehearsal = {
    depthFactor,
    asIs,
    unhindered: without,
    difference: {
      equityUsd: asIs.equityUsd - without.equityUsd,
      slippageUsd: asIs.slippageUsd - without.slippageUsd,
      missed: asIs.missed - without.missed,
    },
  };
  return { ok: true, rehearsal };
}
