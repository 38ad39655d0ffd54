/** What a run means, in words and sums: pure functions over its columns. */
export { type AdlClosure, type BucketLog, bucketLog, type Trades } from './bucketLog';
export { eventSentence } from './events';
export { accountFacts, accountLine, type Fact } from './facts';
export { type Match, matchingBuckets } from './find';
export {
  formatCount,
  formatLeverage,
  formatMove,
  formatPrice,
  formatShare,
  formatSize,
  formatTime,
  formatUsd,
  formatWords,
  MINUS,
  NBSP,
} from './format';
export {
  downstreamCount,
  type LossShare,
  lossShares,
  mainParent,
  type PaidRow,
  pathToShock,
  pulledDown,
  whoPaid,
} from './losses';
export { bucketName, findBucket, generationName, nodeBucket, nodeOf, outcomeOf, outcomeWords } from './names';
export { type LeverageBand, leverageBands, type Opening, openingOf } from './opening';
export { accountCaption, accountStory } from './story';
export {
  effortSentence,
  fundPaidUsd,
  generationTotals,
  largestMove,
  leadInstrument,
  stopSentence,
  summaryCaption,
  summarySentence,
  vaultLossUsd,
} from './summary';
export { type NodeColumn, type NodeRow, nodeRows, sortRows } from './table';
export { code, plainText, strong, type TextPart, text } from './text';
