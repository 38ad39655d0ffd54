/** Two runs side by side. */
export { ComparePage } from './ComparePage';
export { ReferencePicker } from './Pickers';
