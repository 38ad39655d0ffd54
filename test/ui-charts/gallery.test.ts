import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GalleryEntry } from '@/lib/ui/gallery/picture';
import { galleryEntry, presetTexts } from '@/scripts/galleryEntries';

const ROOT = join(__dirname, '../..');
const stored = JSON.parse(readFileSync(join(ROOT, 'public/gallery/pictures.json'), 'utf8')) as {
  entries: GalleryEntry[];
};
const texts = presetTexts(ROOT);

describe('every picture is drawn from the preset’s own run (else: npx tsx scripts/gallery.ts)', () => {
  test('one entry a preset', () => {
    expect(stored.entries.map((e) => e.id)).toEqual(texts.map((text) => (JSON.parse(text) as { id: string }).id));
  });

  test.each(texts.map((text, i) => [(JSON.parse(text) as { id: string }).id, text, i] as const))('%s', (_, text, i) => {
    const fresh = galleryEntry(text);
    expect(stored.entries[i]?.picture.digest).toBe(fresh.picture.digest);
    expect(stored.entries[i]).toEqual(JSON.parse(JSON.stringify(fresh)));
  });
});
