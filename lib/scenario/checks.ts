/** What one field alone cannot tell: references, duplicates, orders, sums. Each check returns errors with their place. */
import { accounts, population } from './accountChecks';
import { type Check, withNames } from './checkKit';
import type { ScenarioError } from './errors';
import { clock, instruments, matrix } from './marketChecks';
import { shock } from './shockChecks';
import type { SoftScenario } from './soft';
import { venue } from './venueChecks';

const CHECKS: readonly Check[] = [instruments, matrix, clock, accounts, population, venue, shock];

/** All cross-field checks of what can be read, every error of each. */
export function crossChecks(scenario: SoftScenario): ScenarioError[] {
  const checked = withNames(scenario);
  return CHECKS.flatMap((check) => check(checked));
}
