/** What the last change did in one sentence, for who hears the page: what was changed, and the figure that it moved most. */
import { formatWords, movedFigures, runFigures } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import { changeWords, otherChanges } from './changes';
import { controlChanges, type Earlier } from './compare';
import type { Finished } from './state';

const NONE: ReadonlySet<string> = new Set();

/** `Liquidation limit bankruptcy to none: Paid by the fund $500 to $370.`; '' where there is nothing to compare with. */
export function changeSentence(earlier: Earlier | null, { run, scenario }: Finished, base: Scenario): string {
  if (!earlier || earlier.scenario === scenario) return '';
  const controls = controlChanges(earlier.scenario, scenario, base);
  const others = otherChanges(earlier.scenario, scenario, base);
  const [first] =
    controls.length > 0 ? controls : others.slice(0, 1).map((one) => changeWords(earlier.scenario, scenario, one));
  if (!first) return '';
  const more = controls.length + others.length - 1;
  const what = `${first.label} ${first.from} to ${first.to}${more > 0 ? ` and ${formatWords(more, 'more change')}` : ''}`;
  const [most] = movedFigures(earlier.figures, runFigures(run, scenario), NONE);
  return most ? `${what}: ${most.label} ${most.from} to ${most.to}.` : `${what}: none of the figures moved.`;
}
