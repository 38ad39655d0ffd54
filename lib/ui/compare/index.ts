/** Two runs side by side. */
export { ComparePage } from './ComparePage';
