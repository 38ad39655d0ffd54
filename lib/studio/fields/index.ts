/** All controls of the editor, in the order they stand. */
import { ACCOUNT_FIELDS, MARKET_FIELDS } from './accounts';
import { BOOK_FIELDS } from './book';
import { SHOCK_FIELDS } from './shock';
import type { Field } from './types';
import { VENUE_FIELDS } from './venue';

export {
  boxValue,
  isSameValue,
  parseValue,
  placeOf,
  TRACK_STEPS,
  valueAfter,
  valueAt,
  valueDragged,
  valueText,
} from './track';
export { type Choice, type ChoiceField, type Field, type NumberField, SECTIONS, type Section } from './types';
export { CHANGED_VENUE, chooseVenue, OWN_VENUE, type VenueChoice, venueChoice } from './venueChoice';
export { type RuleChange, ruleChanges } from './venueWords';

export const FIELDS: readonly Field[] = [
  ...SHOCK_FIELDS,
  ...BOOK_FIELDS,
  ...VENUE_FIELDS,
  ...ACCOUNT_FIELDS,
  ...MARKET_FIELDS,
];
