/** Client state of the studio: store, commands, playback arithmetic, url, draft, queries. No JSX. */
export { advance, fittingSpeed, lastTickOf, neighbouringEvent, nextSpeed, SPEEDS } from './clock';
export { COMMANDS, type Command, commandFor, type KeyPress } from './commands';
export { type ControlChange, comparedWith, controlChanges, type Earlier, earlierOf } from './compare';
export { createDraftStore, type DraftStorage, type DraftStore } from './draft';
export {
  CHANGED_VENUE,
  type Choice,
  type ChoiceField,
  chooseVenue,
  FIELDS,
  type Field,
  type NumberField,
  OWN_VENUE,
  parseValue,
  placeOf,
  type RuleChange,
  ruleChanges,
  SECTIONS,
  type Section,
  showValue,
  TRACK_STEPS,
  type VenueChoice,
  valueAfter,
  valueAt,
  valueDragged,
  valueText,
  venueChoice,
} from './fields';
export { extendLive, type Live, type LiveFall } from './live';
export { openStudio } from './open';
export {
  baseOfShared,
  fetchPreset,
  fetchPresetOf,
  fetchShared,
  queryKeys,
  RequestError,
  type SharedLink,
  type SharedScenario,
  shareScenario,
} from './queries';
export type { Base, Finished, Notes, StageView, Status, StudioState, Which } from './state';
export { createStudio, RUN_DELAY_MS, type Studio, type StudioDeps, viewOf } from './studio';
export { type Origin, originParams, readOrigin, readView, type ViewState, writeView } from './url';
