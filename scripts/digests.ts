/** Runs every preset and writes its golden digest: `npx tsx scripts/digests.ts` -> test/fixtures/digests.json. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldenDigests } from './goldenDigests';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'test/fixtures/digests.json'), `${JSON.stringify(goldenDigests(root), null, 2)}\n`);
