/** Runs every preset and writes its golden digest: `npx tsx scripts/digests.ts` -> test/fixtures/digests.json, or prints it (`--print`). */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldenDigests } from './goldenDigests';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const text = `${JSON.stringify(goldenDigests(root), null, 2)}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(join(root, 'test/fixtures/digests.json'), text);
