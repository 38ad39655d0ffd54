/** What a change did: the figures of an earlier run, and the controls in which it was another. */
import { type RunFigure, runFigures } from '@/lib/analysis';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { FIELDS } from './fields';
import { isSameValue, valueText } from './fields/track';
import { CHANGED_VENUE, chooseVenue, OWN_VENUE, type VenueChoice, venueChoice } from './fields/venueChoice';
import { ruleChanges } from './fields/venueWords';
import type { Finished } from './state';

/** A run of which only the figures are kept. */
export interface Earlier {
  readonly scenario: Scenario;
  readonly figures: readonly RunFigure[];
}

/** A control that stands otherwise; either side as the control shows it. */
export interface ControlChange {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Another venue: so many rules that it has otherwise. */
  readonly rules?: number;
}

export function earlierOf({ run, scenario }: Finished): Earlier {
  return { scenario, figures: runFigures(run, scenario) };
}

/** The controls in which two scenarios differ, in the order they stand; `base` is what relative ones refer to. */
export function controlChanges(before: Scenario, to: Scenario, base: Scenario): ControlChange[] {
  const venue = venueChange(before, to, base);
  const from = withPickedVenue(before, to, base);
  const changes = FIELDS.flatMap((field): ControlChange[] => {
    if (!field.applies(to, base) || !field.applies(from, base)) return [];
    const { id, label } = field;
    if (field.kind === 'number') {
      const [before, after] = [field.read(from, base), field.read(to, base)];
      if (isSameValue(before, after) || field.tells?.(from, to) === false) return [];
      return [{ id, label, from: valueText(field, before), to: valueText(field, after) }];
    }
    const [before, after] = [field.read(from, base), field.read(to, base)];
    if (before === after) return [];
    const name = (value: string | undefined) => field.options.find((one) => one.value === value)?.label ?? value ?? '';
    return [{ id, label, from: name(before), to: name(after) }];
  });
  return [...venue, ...changes];
}

/** Another venue is one change, with as many rules as are listed where it is picked. */
function venueChange(from: Scenario, to: Scenario, base: Scenario): ControlChange[] {
  const [before, after] = [venueChoice(from, base), venueChoice(to, base)];
  const rules = ruleChanges(from, to.venue).length;
  if (!isPicked(before, after) || rules === 0) return [];
  const name = (one: VenueChoice) =>
    one.value === OWN_VENUE ? 'own rules' : (one.options.find(({ value }) => value === one.value)?.label ?? one.value);
  return [{ id: 'venue', label: 'Venue', from: name(before), to: name(after), rules }];
}

const isPicked = (before: VenueChoice, after: VenueChoice): boolean =>
  [before, after].some((one) => one.preset !== null) && before.value !== after.value;

/** `from` under the venue that was picked in `to`, so that what came with the venue is not told a second time. */
export function withPickedVenue(from: Scenario, to: Scenario, base: Scenario): Scenario {
  const after = venueChoice(to, base);
  if (!isPicked(venueChoice(from, base), after) || after.value === CHANGED_VENUE) return from;
  const parsed = parseScenario(chooseVenue(from, base, after.value));
  return parsed.ok ? parsed.scenario : from;
}
