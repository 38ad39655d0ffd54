/** All links as lines of text, and back: from one kind of database to the other too. Not tied to PostgreSQL's own dumps. */
import type { Database } from './database';
import { Prisma } from './generated/client';

/** A row as JSON: bytes in base64, moments in ISO 8601, the seed as text. */
export type BackupRow = Readonly<Record<string, unknown>>;

const PAGE_ROWS = 200;
const MOMENTS = ['createdAt', 'expiresAt', 'revokedAt'] as const;

/** Every row, by id. Rows that come while it reads may be in it or not; none is in it half. */
export async function* backupRows(database: Database): AsyncGenerator<BackupRow> {
  let after = '';
  for (;;) {
    const rows = await database.client.scenario.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE_ROWS,
    });
    for (const row of rows) {
      yield { ...row, seed: String(row.seed), packed: row.packed && Buffer.from(row.packed).toString('base64') };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** How many links there are. */
export function countRows(database: Database): Promise<number> {
  return database.client.scenario.count();
}

/** Writes rows of a backup in one transaction: all of them or none. Ids that are there already are an error. */
export async function restoreRows(database: Database, rows: readonly BackupRow[]): Promise<void> {
  const pages = Array.from({ length: Math.ceil(rows.length / PAGE_ROWS) }, (_, n) =>
    rows.slice(n * PAGE_ROWS, (n + 1) * PAGE_ROWS).map(rowData),
  );
  await database.client.$transaction(pages.map((data) => database.client.scenario.createMany({ data })));
}

function rowData(row: BackupRow): Prisma.ScenarioCreateManyInput {
  const moments = MOMENTS.map((name) => [name, typeof row[name] === 'string' ? new Date(row[name]) : null] as const);
  const json = (value: unknown) => (value === null || value === undefined ? Prisma.DbNull : value);
  return {
    ...row,
    ...Object.fromEntries(moments),
    seed: BigInt(String(row.seed)),
    packed: typeof row.packed === 'string' ? new Uint8Array(Buffer.from(row.packed, 'base64')) : null,
    view: json(row.view),
    card: json(row.card),
  } as Prisma.ScenarioCreateManyInput;
}
