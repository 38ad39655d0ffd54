/**
 * Writes `public/presets/*.json` from `public/data/`: `npx tsx scripts/presets.ts`.
 * With `--fit` it first fits the October preset's outside path again and stores it as `public/data/october_fit.json`.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allPresets } from '../lib/presets';
import { presetText } from '../lib/presets/file';
import { readPresetData } from './presetData';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function writePresets(): void {
  for (const preset of allPresets(readPresetData(root))) {
    const text = presetText(preset);
    writeFileSync(join(root, 'public/presets', `${preset.id}.json`), text);
    console.log(`${preset.id}: ${Math.round(text.length / 1024)} kB`);
  }
}

if (process.argv.includes('--fit')) {
  const { fitOctober } = await import('../lib/presets/fit');
  const fit = fitOctober(readPresetData(root), (line) => console.log(line));
  writeFileSync(join(root, 'public/data/october_fit.json'), `${JSON.stringify(fit, null, 2)}\n`);
}
writePresets();
