/** Two runs side by side: which rules differ, which of them acted, and what each did. */
export { type AccountRow, type Fate, largestAccounts } from './accounts';
export { differenceOf, differingRules, isSameMarket, RULES } from './differences';
export { type ExplainOptions, explain, MOST_RULES, type Pair, plainDiff } from './explain';
export { changeText, figureText, isNothing, type Measure, measuresOf } from './measures';
export { comparedIn } from './rows';
export { differenceNoun, differencesHead, diffSentence } from './sentence';
export type {
  Chain,
  DeltaRow,
  Diff,
  EndShift,
  FirstTurn,
  MeasureUnit,
  PartedEvent,
  Parting,
  Reason,
  Rule,
  RuleDifference,
  RuleEvidence,
  RuleSection,
  Verdict,
} from './types';
export { rankWords } from './venueRules';
