/** The accounts written out, as a table. */
export { AccountsDialog } from './AccountsDialog';
