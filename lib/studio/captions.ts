/** Whom the captions of a scenario speak of: one that was changed keeps those written before the change. */
import { type Scenario, scenarioHash } from '@/lib/scenario';
import { sameValue } from './form';

/** The scenario that captions were written for: a preset as it ships, or what this one was changed from. */
export type WrittenFor = 'preset' | 'base';

/** What captions were written for where that is another run; null: they are of this one, or there are none. */
export function writtenFor(
  scenario: Scenario,
  before: { readonly base: Scenario; readonly preset: Scenario | null },
): WrittenFor | null {
  if (before.preset && isTakenOver(before.preset, scenario)) return 'preset';
  return isTakenOver(before.base, scenario) ? 'base' : null;
}

/** Whether most of the captions are those of the other, and the run is not. */
function isTakenOver(from: Scenario, scenario: Scenario): boolean {
  const { steps } = scenario.presentation;
  const taken = steps.filter((step) => from.presentation.steps.some((one) => sameValue(one, step)));
  return taken.length * 2 > steps.length && runOf(from) !== runOf(scenario);
}

/** No run depends on the words of a scenario. */
function runOf(scenario: Scenario): string {
  return scenarioHash(withoutSteps({ ...scenario, title: '', summary: '' }));
}

/** The scenario told in the steps that its run gives. */
export const withoutSteps = (scenario: Scenario): Scenario => ({ ...scenario, presentation: { steps: [] } });

/** What a presentation says: the captions as they were written, or the steps that the run gives. */
export type Told = 'written' | 'run';

const NAME = 'captions';

/** What an address asks to be told; null: nothing. */
export function readTold(query: string): Told | null {
  const text = new URLSearchParams(query).get(NAME);
  return text === 'written' || text === 'run' ? text : null;
}

/** The query with what is told in it, from its first step on. */
export function toldQuery(query: string, told: Told): string {
  const params = new URLSearchParams(query);
  params.delete('step');
  params.set(NAME, told);
  return params.toString();
}
