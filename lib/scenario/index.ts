/** The scenario's front door: the document people write and share, parsed, resolved, hashed. */
export { canonicalJson, scenarioHash } from './canonical';
export { CARRIED_ID, type Carried, type CarriedSide, carriedScenario, carryingElement } from './carried';
export { type CheckedText, checkScenarioText, mendedText, type PlacedError, type TextFix, unread } from './checkText';
export { type Bound, plainError, pointer, type ScenarioError } from './errors';
export {
  type DecodedHashLink,
  decodeHashLink,
  encodeHashLink,
  HASH_LINK_CHARACTERS,
  type HashLinkFault,
} from './hashLink';
export { LIMITS } from './limits';
export {
  type MoveStory,
  type MoveWords,
  moveLengthMs,
  moveName,
  moveParts,
  moveStory,
  movesParts,
  moveWords,
  type Turn,
} from './moveWords';
export { nearest } from './nearest';
export { type Parsed, parseScenario, parseScenarioText } from './parse';
export { formatReference, likelyPreset, parseReference, REFERENCE_FORM, type Reference } from './reference';
export type {
  Account,
  Book,
  Instrument,
  Liquidation,
  Population,
  Position,
  Scenario,
  Shock,
  Vault,
  Venue,
} from './resolve';
export { countWords, listWords, numberWords } from './sayings';
export { type ScenarioInput, scenarioSchema } from './schema';
export {
  type ChoiceShape,
  type FieldShape,
  type FlagShape,
  type LeafShape,
  type ListShape,
  type NumberShape,
  type ObjectShape,
  type RecordShape,
  type Shape,
  scenarioShape,
  type TextShape,
  type VariantsShape,
} from './shape';
export { type ShockReach, shockReach } from './shockReach';
export { syntaxMessage } from './syntax';
export type { TextChange } from './syntaxKit';
export { linesOf } from './textPlaces';
export { SCHEMA_VERSION, type UpgradeStep, upgradeDocument } from './upgrade';
export { type VenueDifference, venueDifferences } from './venueDifferences';
export { fundStartUsd, venueUnder } from './venueSwap';
export { type VenuePreset, venuePresets } from './venues';
