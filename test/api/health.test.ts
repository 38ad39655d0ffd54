import { mkdirSync } from 'node:fs';
import { GET } from '@/app/api/v1/health/route';
import { ENGINE_VERSION } from '@/lib/engine';
import { closeStore } from '@/lib/store';
import { lockDirectory } from '@/lib/store/lock';
import { scratchDirectory } from '../support/stores';

const { directory, remove } = scratchDirectory();

beforeAll(() => {
  mkdirSync(directory, { recursive: true });
  delete process.env.DATABASE_URL;
  process.env.SHOCKGRAPH_DATA_DIR = directory;
});

afterAll(async () => {
  await closeStore();
  remove();
});

test('503 while another process has the data, 200 once it is free', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const lock = await lockDirectory(directory);
  const refused = await GET();
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ error: { code: 'storage-unavailable' } });
  expect(log.mock.calls[0]?.[1]).toMatchObject({ name: 'DataDirLocked' });
  log.mockRestore();
  await lock.release();

  const response = await GET();
  expect(await response.json()).toEqual({ ok: true, engine: ENGINE_VERSION, database: 'embedded' });
});
