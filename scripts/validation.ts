/** Runs the presets and writes what they give beside what was measured: `npx tsx scripts/validation.ts` -> docs/validation.md. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validationText } from './lib/validationText';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'docs/validation.md'), validationText(root));
