/** Stored scenarios: written once, read by whoever knows the id. */
import { randomBytes } from 'node:crypto';
import type { Database } from './database';
import { Prisma } from './generated/client';

/** A scenario to keep: what the caller resolved, hashed and ran. */
export interface NewScenario {
  /** The resolved scenario in canonical form. */
  readonly document: string;
  /** SHA-256 of `document`, hex. */
  readonly hash: string;
  readonly schemaVersion: number;
  readonly engineVersion: string;
  /** SHA-256 of the run's events, hex. */
  readonly digest: string;
  readonly title: string;
  readonly seed: number;
  /** Where the author left the view; any JSON object. */
  readonly view?: Readonly<Record<string, unknown>>;
}

export interface StoredScenario extends NewScenario {
  readonly id: string;
  readonly createdAt: Date;
}

const ID_BYTES = 16;
/** PostgreSQL text cannot hold it; the document has it escaped. */
const NUL = '\u0000';

/** Stores a snapshot under a new id of 128 random bits; the same scenario twice gives two ids. */
export async function insertScenario(database: Database, scenario: NewScenario): Promise<StoredScenario> {
  const { view, seed, title, ...rest } = scenario;
  const row = await database.client.scenario.create({
    data: {
      ...rest,
      id: randomBytes(ID_BYTES).toString('base64url'),
      title: title.replaceAll(NUL, ''),
      seed: BigInt(seed),
      view: view === undefined ? Prisma.DbNull : (view as Prisma.InputJsonObject),
    },
  });
  return stored(row);
}

/** The scenario of an id, or null. */
export async function findScenario(database: Database, id: string): Promise<StoredScenario | null> {
  if (!isScenarioId(id)) return null;
  const row = await database.client.scenario.findUnique({ where: { id } });
  return row === null ? null : stored(row);
}

/** What this engine's run of this scenario came to when it was stored before, or null. */
export async function findDigest(database: Database, hash: string, engineVersion: string): Promise<string | null> {
  const row = await database.client.scenario.findFirst({ where: { hash, engineVersion }, select: { digest: true } });
  return row?.digest ?? null;
}

/** Whether a text has the form of an id: spares the database a question that has no answer. */
export function isScenarioId(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text);
}

type Row = Awaited<ReturnType<Database['client']['scenario']['findUniqueOrThrow']>>;

function stored({ view, seed, ...row }: Row): StoredScenario {
  const plain = { ...row, seed: Number(seed) };
  return typeof view === 'object' && view !== null && !Array.isArray(view) ? { ...plain, view } : plain;
}
