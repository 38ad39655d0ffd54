/** A link from outside: the maker's page, and the picture that a chat shows. */
export { ManagePage } from './ManagePage';
export { PICTURE } from './picture';
export { SharePicture } from './SharePicture';
