/** One process per data directory, and a lock that ends with its process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { closeStore, DataDirLocked, openStore } from '@/lib/store';
import { lockDirectory } from '@/lib/store/lock';
import { scratchDirectory } from '../support/stores';

const { directory, remove } = scratchDirectory();
const children: ChildProcess[] = [];

beforeAll(() => mkdirSync(directory, { recursive: true }));
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await closeStore();
  remove();
});

test('a directory in use is refused with who has it and what to do', async () => {
  const lock = await lockDirectory(directory);
  const refused = openStore({ kind: 'embedded', directory });
  await expect(refused).rejects.toBeInstanceOf(DataDirLocked);
  await expect(refused).rejects.toThrow(`process ${process.pid}`);
  await expect(refused).rejects.toThrow('SHOCKGRAPH_DATA_DIR');
  await lock.release();
  await (await lockDirectory(directory)).release();
});

test('of several who come at once one gets it', async () => {
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => lockDirectory(directory)));
  const held = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(held).toHaveLength(1);
  await held[0]?.release();
});

test('a killed holder leaves nothing to clean up', async () => {
  const child = await holdElsewhere();
  await expect(lockDirectory(directory)).rejects.toThrow(`process ${child.pid}`);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  await (await lockDirectory(directory)).release();
});

/** Another process that takes the lock and keeps it. */
async function holdElsewhere(): Promise<ChildProcess> {
  const module = path.resolve('lib/store/lock.ts');
  const script = `import { lockDirectory } from ${JSON.stringify(module)};
    void lockDirectory(${JSON.stringify(directory)}).then(() => { console.log('held'); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}
