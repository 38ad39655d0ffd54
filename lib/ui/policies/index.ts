/** One scenario under every policy. */
export { PolicyPage } from './PolicyPage';
