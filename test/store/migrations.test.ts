/** The schema and the migrations say the same, and a script that fails is not recorded as applied. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedFactory } from '@/lib/store/database';
import { readMigrations } from '@/lib/store/migrations';
import { applyMigrations, migrationSql } from '@/lib/store/schemaEngine';

const SCHEMA = path.resolve('prisma/schema.prisma');
const content = readFileSync(SCHEMA, 'utf8');

test('the migrations give what the schema asks for, no more, no less (else: npm run db:diff -- NAME)', async () => {
  const { factory, close } = await embeddedFactory();
  const migrations = await readMigrations(process.cwd());
  // One column more than the schema has: the difference is that column and nothing else.
  const wider = content.replace(/^ {2}title +String$/m, '$&\n  motto String?');
  const sql = await migrationSql(factory, migrations, { path: SCHEMA, content: wider });
  expect(sql?.replace(/\s+/g, ' ').trim()).toBe('-- AlterTable ALTER TABLE "scenario" ADD COLUMN "motto" TEXT;');
  await close();
});

test('a failing script is refused, and refused again', async () => {
  const { factory, close } = await embeddedFactory();
  const broken = {
    ...(await readMigrations(process.cwd())),
    migrationDirectories: [
      {
        path: '1_broken',
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: 'CREATE NONSENSE;' } },
      },
    ],
  };
  await expect(applyMigrations(factory, broken)).rejects.toThrow();
  await expect(applyMigrations(factory, broken)).rejects.toThrow();
  await close();
});
