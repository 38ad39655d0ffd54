/** Stored scenarios: written once, read by whoever knows the id. */
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from './database';
import { isNamed, reached } from './failure';
import { Prisma } from './generated/client';
import { packDocument, unpackDocument } from './pack';
import { makeSecret, secretHash } from './secret';

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
  /** What a picture of the link shows; any JSON object. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** The link it was made from. */
  readonly parentId?: string;
  readonly label?: string;
  readonly expiresAt?: Date;
}

export interface StoredScenario extends NewScenario {
  readonly id: string;
  readonly createdAt: Date;
  readonly revokedAt?: Date;
}

/** Under what a client asks, so that asking twice makes one link. */
export interface SaveRequest {
  /** The Idempotency-Key. */
  readonly key: string;
  /** SHA-256 of everything asked, hex. */
  readonly hash: string;
}

export interface Saved {
  readonly scenario: StoredScenario;
  /** Given here and never again: only its hash is kept. */
  readonly secret: string;
  /** False when the same request had made it before. */
  readonly isNew: boolean;
}

/** An Idempotency-Key came back with something else to store. */
export class RequestKeyReused extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, 'RequestKeyReused');
  }

  constructor() {
    super('the same key was used for another request');
    this.name = 'RequestKeyReused';
  }
}

const ID_BYTES = 16;
/** PostgreSQL text cannot hold it; the document has it escaped. */
const NUL = '\u0000';

/** Stores a snapshot under a new id of 128 random bits; twice gives two ids, unless it is one request repeated. */
export async function insertScenario(
  database: Database,
  scenario: NewScenario,
  request: SaveRequest | null = null,
): Promise<Saved> {
  const before = request === null ? null : await findRequest(database, request);
  if (before !== null) return before;
  const { view, card, seed, title, label, document, ...rest } = scenario;
  const id = randomBytes(ID_BYTES).toString('base64url');
  const secret = makeSecret(id, request?.key ?? null);
  try {
    const row = await reached(() =>
      database.client.scenario.create({
        data: {
          ...rest,
          ...packDocument(document),
          id,
          title: title.replaceAll(NUL, ''),
          seed: BigInt(seed),
          view: jsonColumn(view),
          card: jsonColumn(card),
          label: label?.replaceAll(NUL, '') ?? null,
          secretHash: secretHash(secret),
          requestKeyHash: request === null ? null : hashOf(request.key),
          requestHash: request?.hash ?? null,
        },
      }),
    );
    return { scenario: stored(row), secret, isNew: true };
  } catch (error) {
    // Two at once under one key: the second finds what the first made.
    const made = request !== null && isDuplicate(error) ? await findRequest(database, request) : null;
    if (made === null) throw error;
    return made;
  }
}

/** What a request made when it came before, or null. Rejects with RequestKeyReused. */
async function findRequest(database: Database, request: SaveRequest): Promise<Saved | null> {
  const row = await reached(() =>
    database.client.scenario.findUnique({ where: { requestKeyHash: hashOf(request.key) } }),
  );
  if (row === null) return null;
  if (row.requestHash !== request.hash) throw new RequestKeyReused();
  return { scenario: stored(row), secret: makeSecret(row.id, request.key), isNew: false };
}

/** The scenario of an id, or null. */
export async function findScenario(database: Database, id: string): Promise<StoredScenario | null> {
  if (!isScenarioId(id)) return null;
  const row = await reached(() => database.client.scenario.findUnique({ where: { id } }));
  return row === null ? null : stored(row);
}

/** What an engine's run of a scenario came to. */
export interface KnownRun {
  readonly digest: string;
  readonly card: Readonly<Record<string, unknown>> | null;
}

/** What this engine's run of this scenario came to when it was stored before, or null. */
export async function findRun(database: Database, hash: string, engineVersion: string): Promise<KnownRun | null> {
  const row = await reached(() =>
    database.client.scenario.findFirst({
      where: { hash, engineVersion },
      select: { digest: true, card: true },
      // A row with a picture first: older ones have none.
      orderBy: { card: { sort: 'asc', nulls: 'last' } },
    }),
  );
  return row && { digest: row.digest, card: jsonObject(row.card) ?? null };
}

/** Whether a text has the form of an id: spares the database a question that has no answer. */
export function isScenarioId(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text);
}

type Row = Awaited<ReturnType<Database['client']['scenario']['findUniqueOrThrow']>>;

function stored(row: Row): StoredScenario {
  const { id, createdAt, hash, schemaVersion, engineVersion, digest, title } = row;
  return {
    ...{ id, createdAt, hash, schemaVersion, engineVersion, digest, title },
    document: unpackDocument({ id, hash, document: row.document, packed: row.packed }),
    seed: Number(row.seed),
    ...present({
      view: jsonObject(row.view),
      card: jsonObject(row.card),
      parentId: row.parentId,
      label: row.label,
      expiresAt: row.expiresAt,
      revokedAt: row.revokedAt,
    }),
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Without the fields that are not there. */
function present<T extends object>(fields: T): Present<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Present<T>;
}

function jsonColumn(value: Readonly<Record<string, unknown>> | undefined) {
  return value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonObject);
}

function jsonObject(value: Prisma.JsonValue): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
