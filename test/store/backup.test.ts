/** `db:backup` and `db:restore` as they are typed: everything comes back, to either kind of database, or nothing does. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openStore, type StoreConfig, type StoredScenario } from '@/lib/store';
import { embeddedScratch, type Scratch, scratchDirectory, serverScratch } from '../support/stores';

const SERVER_URL = process.env.TEST_DATABASE_URL;
const places: Scratch[] = [];
const { directory, remove } = scratchDirectory();
const folder = path.dirname(directory);

afterAll(async () => {
  for (const place of places) await place.remove();
  remove();
});

/** Not waited for in one go: while it runs, this process says that it holds the data. */
function command(script: string, file: string, config: StoreConfig): Promise<{ code: unknown; said: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: config.kind === 'server' ? config.url : '',
    SHOCKGRAPH_DATA_DIR: config.kind === 'embedded' ? config.directory : '',
  };
  const args = ['node_modules/tsx/dist/cli.mjs', `scripts/${script}.ts`, file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, said: out + err }),
    );
  });
}

async function scratch(make: () => Promise<Scratch>): Promise<StoreConfig> {
  const place = await make();
  places.push(place);
  return place.config;
}

/** Links of every kind: short and packed, plain and with everything. */
async function filled(config: StoreConfig): Promise<{ scenarios: StoredScenario[]; secret: string }> {
  const store = await openStore(config);
  const scenarios: StoredScenario[] = [];
  let secret = '';
  for (let n = 0; n < 205; n += 1) {
    const document = JSON.stringify({ title: `ü${n}`, list: Array.from({ length: n === 7 ? 4_000 : 1 }, (_, k) => k) });
    const hash = createHash('sha256').update(document).digest('hex');
    const whole =
      n % 2 === 0
        ? { label: 'x', parentId: 'p'.repeat(22), view: { t: 1 }, card: { says: 'y' }, expiresAt: new Date(4e12) }
        : {};
    const saved = await store.saveScenario({
      document,
      hash,
      schemaVersion: 1,
      engineVersion: '0.1.0',
      digest: hash,
      title: 'a',
      seed: 2 ** 53 - 1,
      ...whole,
    });
    scenarios.push(saved.scenario);
    secret = saved.secret;
  }
  await store.close();
  return { scenarios, secret };
}

describe('from the embedded database', () => {
  let source: StoreConfig;
  let kept: Awaited<ReturnType<typeof filled>>;
  const file = path.join(folder, 'backup.ndjson.gz');

  beforeAll(async () => {
    source = await scratch(embeddedScratch);
    kept = await filled(source);
    expect(await command('backup', file, source)).toEqual({ code: 0, said: expect.stringContaining('205 links') });
  });

  const targets = [
    ['embedded', embeddedScratch],
    ...(SERVER_URL ? [['PostgreSQL', () => serverScratch(SERVER_URL)] as const] : []),
  ] as const;
  test.each(targets)('into %s: every link, its secret and its dates', async (_, make) => {
    const target = await scratch(make);
    expect(await command('restore', file, target)).toEqual({
      code: 0,
      said: expect.stringContaining('205 links restored'),
    });
    const store = await openStore(target);
    for (const scenario of kept.scenarios) expect(await store.readScenario(scenario.id)).toEqual(scenario);
    expect(await store.readLink(kept.scenarios.at(-1)?.id ?? '', kept.secret)).toMatchObject({ ok: true });
    await store.close();
    expect(await command('restore', file, target)).toEqual({
      code: 1,
      said: expect.stringContaining('holds 205 links'),
    });
  });

  test('a backup is never written over another, nor while another process has the data', async () => {
    expect((await command('backup', file, source)).said).toContain('is there already');
    const store = await openStore(source);
    const other = path.join(folder, 'other.gz');
    expect(await command('backup', other, source)).toEqual({
      code: 1,
      said: expect.stringContaining(`in use by process ${process.pid}`),
    });
    expect(existsSync(other)).toBe(false);
    await store.close();
  });

  test('what is cut short, changed or no backup is refused, and nothing of it is stored', async () => {
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    const lines = text.trimEnd().split('\n');
    const bad = {
      cut: gzipSync(lines.slice(0, -40).join('\n')),
      changed: gzipSync(text.replace('"label":"x"', '"label":"z"')),
      none: gzipSync('{}\n{}\n'),
      torn: readFileSync(file).subarray(0, 500),
    };
    const target = await scratch(embeddedScratch);
    for (const [name, bytes] of Object.entries(bad)) {
      const wrong = path.join(folder, name);
      writeFileSync(wrong, bytes);
      expect(await command('restore', wrong, target)).toEqual({
        code: 1,
        said: expect.stringMatching(/not whole|no backup|cannot be read/),
      });
    }
    const store = await openStore(target);
    expect(await store.count()).toBe(0);
    await store.close();
  });
});
