/** Client state of the studio: store, commands, playback arithmetic, url, draft, queries. No JSX. */
export {
  type Board,
  type BoardAddress,
  type BoardShow,
  type BoardState,
  type BoardStatus,
  type BoardView,
  boardHref,
  boardProgress,
  createBoard,
  openBoard,
  readBoardAddress,
} from './board';
export { readTold, type Told, toldQuery, type WrittenFor, withoutSteps, writtenFor } from './captions';
export { changeSentence } from './changeSentence';
export { type Change, type Changes, changesFrom, changeWords, otherChanges } from './changes';
export { advance, axisEndOf, fittingSpeed, lastTickOf, neighbouringEvent, nextSpeed, SPEEDS } from './clock';
export {
  COMMANDS,
  type Command,
  commandFor,
  type Desk,
  type KeyPress,
  type Panel,
  phoneCommands,
  type Shortcut,
  type TakeAway,
} from './commands';
export { type ControlChange, controlChanges, type Earlier, earlierOf } from './compare';
export { createDraftStore, type Draft, type DraftEntry, type DraftStorage, type DraftStore } from './draft';
export { draftNote, hasUntaken } from './draftNote';
export { draftWords, latestDraft } from './draftWords';
export type { EditOptions } from './edits';
export { fetchKeptEngines } from './engines';
export {
  boxValue,
  CHANGED_VENUE,
  type Choice,
  type ChoiceField,
  chooseVenue,
  FIELDS,
  type Field,
  isSameValue,
  type NumberField,
  OWN_VENUE,
  parseValue,
  placeOf,
  type RuleChange,
  ruleChanges,
  SECTIONS,
  type Section,
  TRACK_STEPS,
  type VenueChoice,
  valueAfter,
  valueAt,
  valueDragged,
  valueText,
  venueChoice,
} from './fields';
export * from './form';
export { type FrozenPair, frozenPair } from './freeze';
export { type Frozen, frozenHash, frozenId, isLoose, readFrozen } from './frozen';
export { keepBase, keptCopy, ownScenario } from './keptBase';
export { changeLink, deleteLink, fetchLink, type LinkChange, type LinkState, newRequestKey } from './links';
export { extendLive, type Live, type LiveFall } from './live';
export { draftHref, hasMovedOn, markOf, markParams, readMark } from './mark';
export { newScenario, ownId } from './newScenario';
export { deviceDrafts, openStudio, type StudioOptions } from './open';
export { fetchPresented, fetchReference, type Presented, placeOfReference } from './openReference';
export {
  createPairStudio,
  type FinishedPair,
  lastMsOf,
  neighbouringMs,
  openPairStudio,
  type PairAddress,
  type PairSide,
  type PairState,
  type PairStatus,
  type PairStudio,
  type PairView,
  pairHref,
  readPairAddress,
  stepMsOf,
  tickAtMs,
} from './pair';
export { shownInstrument, viewOf } from './place';
export { prettyJson } from './prettyJson';
export {
  baseOfShared,
  fetchPreset,
  fetchPresetList,
  fetchPresetOf,
  fetchShared,
  type ListedPreset,
  LOCAL_ID,
  madeParams,
  queryKeys,
  readHashLink,
  type SharedLink,
  type SharedScenario,
  shareScenario,
} from './queries';
export { following, LEAST_TICKS, type TickRange, tidyRange, zoomedRange } from './range';
export {
  formatReference,
  loadReference,
  parseReference,
  pastedReference,
  type Reference,
  type Referred,
  referenceKey,
  referenceOf,
  sameReference,
  underVenue,
} from './reference';
export { RequestError } from './request';
export * from './shock';
export type {
  Aside,
  Base,
  EditorMode,
  Finished,
  InspectorTab,
  KnockOut,
  Notes,
  StageView,
  Status,
  StudioState,
  StudyState,
  Which,
} from './state';
export { createStudio, RUN_DELAY_MS, type Studio, type StudioDeps } from './studio';
export {
  quoted,
  type Unmet,
  unmetBoard,
  unmetEmbed,
  unmetInPair,
  unmetInRun,
  unmetPair,
  unmetPresent,
  unmetShared,
  unmetStudio,
  type Way,
} from './unmet';
export { type Origin, originParams, readOrigin, readView, type ViewState, writeView } from './url';
