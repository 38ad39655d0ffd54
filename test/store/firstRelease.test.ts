/** A link made by the first release's schema, as that release wrote it, opens in this one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GET as readRoute } from '@/app/api/v1/scenarios/[id]/route';
import { parseScenario, scenarioHash } from '@/lib/scenario';
import { closeStore } from '@/lib/store';
import { embeddedFactory } from '@/lib/store/database';
import { readMigrations } from '@/lib/store/migrations';
import { applyMigrations } from '@/lib/store/schemaEngine';
import { scratchDirectory } from '../support/stores';

const { directory, remove } = scratchDirectory();
const FIRST = '20261123233849_scenarios';
/** The insert statement of release 0.1.0, with a whole document. */
const ROW = readFileSync(path.join('test', 'fixtures', 'link-0.1.0.sql'), 'utf8');
const ID = 'WmVyb09uZUZpcnN0TGluaw';

afterAll(async () => {
  await closeStore();
  remove();
});

test('it opens with its hash, its digest and its document', async () => {
  const all = await readMigrations(process.cwd());
  const { factory, close } = await embeddedFactory(directory);
  const migrationDirectories = all.migrationDirectories.filter((one) => one.path === FIRST);
  expect(await applyMigrations(factory, { ...all, migrationDirectories })).toEqual([FIRST]);
  const adapter = await factory.connect();
  await adapter.executeScript(ROW);
  await adapter.dispose();
  await close();

  delete process.env.DATABASE_URL;
  process.env.SHOCKGRAPH_DATA_DIR = directory;
  const request = new Request(`http://localhost/api/v1/scenarios/${ID}`);
  const response = await readRoute(request, { params: Promise.resolve({ id: ID }) });
  expect(response.status).toBe(200);
  const link = (await response.json()) as Record<string, unknown>;
  const parsed = parseScenario(link.scenario);
  expect(parsed.ok && scenarioHash(parsed.scenario)).toBe(link.hash);
  expect(link).toMatchObject({ id: ID, schema: 1, engine: '0.1.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
});
