/** `npm run db:diff -- NAME`: writes prisma/migrations/<UTC time>_NAME/migration.sql from what the schema now asks for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedFactory } from '../lib/store/database';
import { readMigrations } from '../lib/store/migrations';
import { migrationSql } from '../lib/store/schemaEngine';

const root = process.cwd();
const name = process.argv[2];
const check = name === '--check';
if (!name || (!check && !/^[a-z0-9_]+$/.test(name))) {
  console.error('usage: npm run db:diff -- name_in_small_letters | --check');
  process.exit(1);
}
const file = path.join(root, 'prisma', 'schema.prisma');
const { factory, close } = await embeddedFactory();
const sql = await migrationSql(factory, await readMigrations(root), {
  path: file,
  content: readFileSync(file, 'utf8'),
});
await close();
if (sql === null) console.log('The migrations already give what the schema asks for.');
else if (check) {
  console.error(`The schema asks for more than the migrations give:\n${sql}`);
  process.exitCode = 1;
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(root, 'prisma', 'migrations', `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(path.relative(root, path.join(folder, 'migration.sql')));
}
