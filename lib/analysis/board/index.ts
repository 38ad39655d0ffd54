/** One scenario under many policies. */
export {
  type Direction,
  POLICY_COLUMNS,
  type PolicyColumn,
  type PolicyRow,
  policiesTable,
  policyColumns,
  sortPolicies,
} from './columns';
export {
  FUND_POINTS,
  PAYER_ORDER,
  type Payer,
  type PolicyFigures,
  paidUsd,
  policyFigures,
  type Regret,
} from './figures';
export { OWN_RULES, type Policy, rankingPolicies, venuePolicies } from './policies';
export { boardSentence, rankingsSentence } from './sentence';
