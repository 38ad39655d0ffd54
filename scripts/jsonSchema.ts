/** Writes the scenario's JSON Schema: `npx tsx scripts/jsonSchema.ts` -> public/scenario.schema.json. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioJsonSchemaText } from '../lib/scenario/jsonSchema';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, 'public/scenario.schema.json'), scenarioJsonSchemaText());
