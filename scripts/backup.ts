/** `npm run db:backup -- FILE`: every link as a line of JSON, gzipped, with its count and hash at the end. */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { configFromEnvironment, DataDirLocked, openStore, type Store } from '../lib/store/index';

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run db:backup -- FILE.ndjson.gz');
  process.exit(1);
}
if (existsSync(file)) {
  console.error(`${file} is there already; a backup is never written over another.`);
  process.exit(1);
}

/** Head, rows, and a tail that says whether all of it is there. */
async function* lines(store: Store): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  yield `${JSON.stringify({ shockgraphBackup: 1, madeAt: new Date().toISOString() })}\n`;
  for await (const row of store.backup()) {
    const line = `${JSON.stringify(row)}\n`;
    hash.update(line);
    rows += 1;
    yield line;
  }
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
  console.log(`${rows} links in ${file}.`);
}

const partial = `${file}.part`;
try {
  const store = await openStore(configFromEnvironment(process.env));
  await pipeline(Readable.from(lines(store)), createGzip(), createWriteStream(partial));
  await store.close();
  // Under its name only once it is whole.
  await rename(partial, file);
} catch (error) {
  await rm(partial, { force: true });
  console.error(error instanceof DataDirLocked ? error.message : error);
  process.exitCode = 1;
}
