/** What a run means, in words and sums: pure functions over its columns. */
export { type AdlQueue, adlQueue, QUEUE_RANKS, type QueueAsked, type QueuePlace, type ShownRank } from './adlQueue';
export {
  boardSentence,
  type Direction,
  OWN_RULES,
  PAYER_ORDER,
  type Payer,
  POLICY_COLUMNS,
  type Policy,
  type PolicyColumn,
  type PolicyFigures,
  type PolicyRow,
  paidUsd,
  policiesTable,
  policyColumns,
  policyFigures,
  rankingPolicies,
  rankingsSentence,
  sortPolicies,
  venuePolicies,
} from './board';
export { type AdlClosure, type BucketLog, bucketLog, type Trades } from './bucketLog';
export { type CardNode, type CardSample, type LinkCard, linkCard } from './card';
export {
  BEARER_NAMES,
  BEARERS,
  type Bearer,
  besideWords,
  type CostGroup,
  type CostKey,
  type CostRow,
  costGroups,
  type RunCosts,
  runCosts,
} from './costs';
export {
  type AccountRow,
  type Chain,
  changeText,
  comparedIn,
  type DeltaRow,
  type Diff,
  differenceNoun,
  differenceOf,
  differencesHead,
  differingRules,
  diffSentence,
  type ExplainOptions,
  explain,
  type Fate,
  figureText,
  isNothing,
  isSameMarket,
  largestAccounts,
  type Measure,
  type MeasureUnit,
  MOST_RULES,
  measuresOf,
  type Pair,
  type PartedEvent,
  type Parting,
  plainDiff,
  type Reason,
  RULES,
  type Rule,
  type RuleDifference,
  type RuleEvidence,
  rankWords,
  type Verdict,
} from './diff';
export {
  EVENT_GROUPS,
  EVENT_WORDS,
  type EventFilter,
  type EventGroup,
  type EventWord,
  eventCounts,
  filteredEvents,
  GROUP_LABELS,
} from './eventKinds';
export { eventSentence } from './events';
export { accountFacts, accountLine, type Fact } from './facts';
export { type FigureMove, marketFigures, movedFigures, type RunFigure, runFigures } from './figures';
export { type Match, matchingBuckets } from './find';
export {
  capital,
  formatCount,
  formatDollars,
  formatLeverage,
  formatMove,
  formatPrice,
  formatPriceCents,
  formatShare,
  formatShareFine,
  formatSize,
  formatTime,
  formatUsd,
  formatUsdEven,
  formatWords,
  MINUS,
  NBSP,
  printed,
  wholeDollars,
} from './format';
export { lossFromStart } from './fromStart';
export { type FundInventory, type FundLine, fundAgainUsd, fundInventory, fundLedger, fundPaidUsd } from './fund';
export { type FundFlow, fundFlow } from './fundFlow';
export { type FundMoves, fundMoves, fundWords } from './fundMoves';
export { type FundPool, fundPools, poolsWords } from './fundPools';
export { HINTS } from './hints';
export { type KnockOutEffect, knockOutEffect, type OtherwiseList } from './knockOut';
export { type BookLadder, bookLadder, type LadderLevel } from './ladder';
export { type LedgerRow, ledgerOf } from './ledger';
export { lossAfterWords, triggerMoment } from './lossAfter';
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
export { type MarketColumn, type MarketKeys, type MarketRow, marketKeys, marketRow, sortBuckets } from './marketTable';
export { momentCaption, momentSentence } from './momentSentence';
export { largestMove, leadInstrument, shakenInstrument } from './moves';
export {
  bucketName,
  causeOf,
  findBucket,
  generationPhrase,
  isolatedWords,
  nodeBucket,
  nodeOf,
  type Origin,
  originHead,
  originOf,
  originWords,
  outcomeOf,
  outcomeWords,
} from './names';
export { type NearestCorrelation, nearestCorrelation, smallestEigenvalue } from './nearestCorrelation';
export { keepLeverageBands, type LeverageBand, leverageBands, type Opening, openingOf } from './opening';
export { type Crossing, originSays, type PathStep, pathHead, pathSteps } from './path';
export { LOSS_PAYERS, type LossBalance, type LossPayer, lossBalance } from './payers';
export { type PolicyBalance, type PolicyTotal, policyTotals } from './regret';
export {
  type Probe,
  type Rehearsal,
  type RehearsalOptions,
  type Rehearsed,
  type RehearsedRun,
  type RehearsedStop,
  rehearse,
  type StopFate,
} from './rehearsal';
export { adlTakenIn, type HeldAt, heldAt } from './replay';
export {
  type AccountFileRow,
  accountRow,
  bucketsByAccount,
  commandOf,
  type EventFileRow,
  eventRow,
  heldOf,
  type NodeFileRow,
  nodeRow,
  RUN_FILE_FORMAT,
  RUN_FILE_LIMITS,
  RUN_FILE_VERSION,
  type RunFile,
  type RunFileLimits,
  type RunFileOptions,
  runFileText,
  SERIES_PER_INSTRUMENT,
} from './runFile';
export {
  type BothSides,
  type CriticalPoint,
  type CriticalPosition,
  type Crowding,
  criticalPosition,
  criticalShockBySimulation,
  crowding,
  type GridOptions,
  type Heat,
  type HeatBin,
  type HeatOptions,
  type InstrumentAnalysis,
  instrumentAnalyses,
  liquidationHeat,
  type Overlap,
  overlap,
  type PathPoint,
  type PositionSide,
  type Reproduction,
  type ReproductionBin,
  type ReproductionOptions,
  reproduction,
  type SidesUsd,
  type SimulatedShock,
  type SimulatedShockOptions,
  type StaticAnalysis,
  type SystemicBucket,
  staticAnalysis,
} from './static';
export { accountCaption, accountStory } from './story';
export { arrowSentence } from './storyPush';
export { type StoryStep, storySteps } from './storySteps';
export { adlWords, summaryCaption, summarySentence } from './summary';
export { type NodeColumn, type NodeRow, nodeRows, sortRows } from './table';
export { code, plainText, strong, type TextPart, text } from './text';
export { accountsOf, effortSentence, generationTotals, stopSentence, vaultLossUsd } from './totals';
export { type VaultMoves, vaultMoves, vaultWords } from './vaultMoves';
