/**
 * Writes what the benchmarks found: `npx tsx scripts/performance.ts` -> docs/performance.md. With `--print` it writes to
 * standard output and leaves the file alone.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { performanceText } from './lib/performanceText';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const text = performanceText(root);
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(join(root, 'docs/performance.md'), text);
