/**
 * Runs the presets and writes what they give beside what was measured: `npx tsx scripts/validation.ts` -> docs/validation.md.
 * With `--print` it writes to standard output and leaves the file alone.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validationText } from './lib/validationText';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const text = validationText(root);
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(join(root, 'docs/validation.md'), text);
