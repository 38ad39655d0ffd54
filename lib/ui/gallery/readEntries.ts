import type { GalleryEntry } from './picture';

/**
 * The entries of public/gallery/pictures.json. The file is ours and its shape is held by a test against the runs it was
 * drawn from, so it is taken as it stands; JSON's arrays only lack the type.
 */
export function readEntries(file: { readonly entries: readonly unknown[] }): readonly GalleryEntry[] {
  return file.entries as readonly GalleryEntry[];
}
