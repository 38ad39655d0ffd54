export { type FlowBand, type FlowBar, type FlowBox, type FlowLayout, type FlowOwn, flowLayout } from './flowLayout';
export { type FlowOptions, flowModel, START_KEY, VENUE_KEY } from './flowModel';
export { flowBarWords, flowBehind, flowPath, flowPathSentence, flowSentence } from './flowWords';
export {
  FLOW_PAYERS,
  type FlowColumn,
  type FlowKind,
  type FlowModel,
  type FlowNode,
  type FlowPayer,
  type FlowPayerEnd,
  type Paid,
} from './types';
