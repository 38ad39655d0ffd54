/** With which run the one that just finished is compared. */
import { canonicalJson, type Scenario } from '@/lib/scenario';
import { otherChanges } from './changes';
import { controlChanges, type Earlier, earlierOf } from './compare';
import type { Came } from './edits';
import type { Finished, StudioState } from './state';

/**
 * The base as it came is compared with nothing. A run again of the same scenario, and the next of one drag, change nothing
 * of that; a step taken back brought back its own.
 */
export function comparison(
  before: StudioState,
  finished: Finished,
  came: Came,
): Pick<StudioState, 'earlier' | 'original'> {
  const { base, earlier, original, finished: last } = before;
  if (!base) return { earlier, original };
  if (canonicalJson(finished.scenario) === canonicalJson(base.scenario))
    return { earlier: null, original: earlierOf(finished) };
  if (!last || last.run.scenarioHash === finished.run.scenarioHash) return { earlier, original };
  if (came !== 'new') return { earlier: earlier ?? original, original };
  return { earlier: comparedWith(earlier, last, finished.scenario, base.scenario), original };
}

/** The last run, but while one and the same value is moved on, the run before it was touched. */
function comparedWith(earlier: Earlier | null, last: Finished, next: Scenario, base: Scenario): Earlier {
  if (!earlier) return earlierOf(last);
  const before = touched(earlier.scenario, last.scenario, base);
  const after = touched(earlier.scenario, next, base);
  return before !== '' && before === after ? earlier : earlierOf(last);
}

/** Which values differ, be they shown by a control or not. */
function touched(from: Scenario, to: Scenario, base: Scenario): string {
  if (canonicalJson(from) === canonicalJson(to)) return '';
  const controls = controlChanges(from, to, base).map(({ id }) => id);
  const others = otherChanges(from, to, base).map(({ path }) => path.join('/'));
  return [...controls, ...others].join(' ');
}
