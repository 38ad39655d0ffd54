/** A run inside somebody else's page. */
export { EmbedPage } from './EmbedPage';
