/** What one field alone cannot tell: references, duplicates, orders, sums. Each check returns errors with their place. */
import { accounts, population } from './accountChecks';
import { type Check, withNames } from './checkKit';
import type { ScenarioError } from './errors';
import { clock, instruments, matrix } from './marketChecks';
import type { ParsedScenario } from './schema';
import { shock } from './shockChecks';
import { venue } from './venueChecks';

const CHECKS: readonly Check[] = [instruments, matrix, clock, accounts, population, venue, shock];

/** All cross-field checks, every error of each. */
export function crossChecks(scenario: ParsedScenario): ScenarioError[] {
  const checked = withNames(scenario);
  return CHECKS.flatMap((check) => check(checked));
}
