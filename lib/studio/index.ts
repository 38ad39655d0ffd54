/** Client state of the studio: store, commands, playback arithmetic, url, draft, queries. No JSX. */
export { advance, fittingSpeed, lastTickOf, nextSpeed, neighbouringEvent, SPEEDS } from './clock';
export { type Command, COMMANDS, commandFor, type KeyPress } from './commands';
export { createDraftStore, type DraftStorage, type DraftStore } from './draft';
export {
  baseOfShared,
  fetchPreset,
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
export {
  type Choice,
  type ChoiceField,
  type Field,
  FIELDS,
  type NumberField,
  parseValue,
  placeOf,
  SECTIONS,
  type Section,
  showValue,
  valueAt,
  valueText,
} from './fields';
