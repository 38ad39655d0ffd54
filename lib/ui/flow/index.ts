/** The flow of losses: from the shock through the accounts to whoever paid. */
export { FlowView, type FlowViewProps } from './FlowView';
