/** `npm run db:restore -- FILE`: a backup into an empty database, of either kind; all of it or nothing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type BackupRow, configFromEnvironment, DataDirLocked, openStore } from '../lib/store/index';

class Refused extends Error {}

/** The rows of a backup. Throws Refused for what is none, is cut short or was changed. */
function readBackup(file: string): BackupRow[] {
  const lines = text(file).trimEnd().split('\n');
  const head = parse(lines.shift());
  const tail = parse(lines.pop());
  if (head.shockgraphBackup !== 1) throw new Refused(`${file} is no backup that this version reads.`);
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  if (tail.rows !== lines.length || tail.sha256 !== hash.digest('hex'))
    throw new Refused(`${file} is not whole: its end does not fit its rows.`);
  return lines.map(parse);
}

function text(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (error) {
    throw new Refused(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function parse(line: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(line ?? '') as Record<string, unknown>;
  } catch {
    return {};
  }
}

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run db:restore -- FILE.ndjson.gz');
  process.exit(1);
}
try {
  const rows = readBackup(file);
  const store = await openStore(configFromEnvironment(process.env));
  try {
    const there = await store.count();
    if (there > 0) throw new Refused(`The database holds ${there} links. A backup goes into an empty one.`);
    await store.restore(rows);
    console.log(`${rows.length} links restored.`);
  } finally {
    await store.close();
  }
} catch (error) {
  console.error(error instanceof DataDirLocked || error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}
