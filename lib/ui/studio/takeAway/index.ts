export { TakeAwayDialog } from './TakeAwayDialog';
