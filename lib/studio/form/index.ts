/** The form of a document: places, words, texts, edits. Pure; made from the schema. */
export {
  type AccountColumn,
  type AccountSort,
  type AccountView,
  accountCount,
  accountLeverage,
  accountsInView,
  withAccountAdded,
  withAccountCopied,
  withAccountRemoved,
} from './accountTable';
export { accountIds, instrumentIds } from './around';
export { moveStart } from './begun';
export {
  correlatedPair,
  correlationPointer,
  correlationRows,
  correlationWords,
  pairsOnce,
  readCorrelation,
  withChange,
} from './correlations';
export { errorWords } from './errorWords';
export { type LeafText, leafBox, leafText, leafWords, rangeText, readNumber, wantedText } from './leaf';
export {
  childrenOf,
  type FormNode,
  formOf,
  itemOf,
  leafOf,
  listRoom,
  nodeAt,
  rootNode,
  withAdded,
  withForm,
  withNode,
  withStarted,
  withVariant,
} from './nodes';
export {
  carriedOver,
  type Path,
  pathOf,
  pointerOf,
  sameValue,
  type ValueChange,
  valueAtPath,
  valueChanges,
  withInserted,
  withValue,
} from './path';
export { placeWords } from './placeWords';
export {
  withAccountRenamed,
  withInstrumentAdded,
  withInstrumentRemoved,
  withInstrumentRenamed,
} from './references';
export { absentWords, type LeafUnit, optionLabel, type Words, wordPaths, wordsAt } from './words';
