/** The front page. */
export { Gallery, type GalleryProps } from './Gallery';
export type { GalleryEntry, Picture } from './picture';
export { readEntries } from './readEntries';
