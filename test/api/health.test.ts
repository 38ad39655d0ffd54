import { mkdirSync } from 'node:fs';
import { GET as health } from '@/app/api/v1/health/route';
import { GET as ready } from '@/app/api/v1/ready/route';
import { ENGINE_VERSION } from '@/lib/engine';
import { closeStore } from '@/lib/store';
import { lockDirectory } from '@/lib/store/lock';
import { scratchDirectory } from '../support/stores';

const { directory, remove } = scratchDirectory();
const request = new Request('http://localhost/api/v1/ready');

beforeAll(() => {
  mkdirSync(directory, { recursive: true });
  delete process.env.DATABASE_URL;
  process.env.SHOCKGRAPH_DATA_DIR = directory;
});

afterAll(async () => {
  await closeStore();
  remove();
});

test('not ready while another process has the data, ready once it is free; alive all the while', async () => {
  const lock = await lockDirectory(directory);
  const refused = await ready(request);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await refused.json()).toMatchObject({ error: { code: 'storage-unavailable' } });
  expect(await (await health(request)).json()).toEqual({ ok: true, engine: ENGINE_VERSION });
  await lock.release();

  const response = await ready(request);
  expect(await response.json()).toEqual({ ok: true, engine: ENGINE_VERSION, database: 'embedded' });
});

test('a server that was asked to stop is not ready', async () => {
  const stopping = Symbol.for('shockgraph.stopping');
  const flags = globalThis as { [stopping]?: boolean };
  flags[stopping] = true;
  expect((await ready(request)).status).toBe(503);
  delete flags[stopping];
});
