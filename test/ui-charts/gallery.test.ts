import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GalleryEntry } from '@/lib/ui/gallery/picture';
import { presetTexts } from '@/scripts/galleryEntries';

const ROOT = join(__dirname, '../..');
type Stored = { readonly entries: readonly GalleryEntry[] };

/** Runs as the script does: a million accounts take seconds outside of jest's sandbox, and minutes in it. */
function printed(): Stored {
  const script = join(ROOT, 'scripts', 'gallery.ts');
  const text = execFileSync(process.execPath, ['--import', 'tsx', script, '--print'], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(text) as Stored;
}

describe('every picture is drawn from the preset’s own run (else: npx tsx scripts/gallery.ts)', () => {
  const stored = JSON.parse(readFileSync(join(ROOT, 'public/gallery/pictures.json'), 'utf8')) as Stored;
  const ids = presetTexts(ROOT).map((text) => (JSON.parse(text) as { id: string }).id);
  let fresh: Stored = { entries: [] };

  beforeAll(() => {
    fresh = printed();
  }, 60_000);

  test('one entry a preset', () => {
    expect(stored.entries.map((e) => e.id)).toEqual(ids);
  });

  test.each(ids.map((id, i) => [id, i] as const))('%s', (_, i) => {
    expect(fresh.entries[i]).toBeDefined();
    expect(stored.entries[i]?.picture.digest).toBe(fresh.entries[i]?.picture.digest);
    expect(stored.entries[i]).toEqual(fresh.entries[i]);
  });
});
