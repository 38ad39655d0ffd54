/** Two runs side by side. */
export { ComparePage } from './ComparePage';
export { CopyLink, shareable } from './CopyLink';
export { ReferencePicker } from './Pickers';
export { useFreezing } from './useFreezing';
