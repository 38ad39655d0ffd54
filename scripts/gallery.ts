/**
 * Runs every preset and writes what the gallery draws: `npx tsx scripts/gallery.ts` -> public/gallery/pictures.json. With
 * `--print` it writes to standard output and leaves the file alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { galleryEntry, presetTexts } from './galleryEntries';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const entries = presetTexts(root).map(galleryEntry);
const text = `${JSON.stringify({ entries })}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else {
  mkdirSync(join(root, 'public/gallery'), { recursive: true });
  writeFileSync(join(root, 'public/gallery/pictures.json'), text);
  for (const { id, picture } of entries)
    console.log(`${id}: ${picture.fallen} fell, digest ${picture.digest.slice(0, 8)}`);
  console.log(`${Math.round(text.length / 1024)} kB`);
}
