/** Writes the list of event kinds: `npx tsx scripts/eventsDoc.ts` -> docs/events.md. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventsDocText } from './eventsDocText';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'docs/events.md'), eventsDocText());
