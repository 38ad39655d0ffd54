/** The flow of losses: from the shock through the accounts to whoever paid. */
export { FlowPicture, type FlowPictureProps } from './FlowPicture';
export { FlowView, type FlowViewProps } from './FlowView';
