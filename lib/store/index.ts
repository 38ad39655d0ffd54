/** The store's front door, server only: Prisma and both databases stay behind it. */
import { type BackupRow, backupRows, countRows, restoreRows } from './backup';
import { configFromEnvironment, type Database, openDatabase, type StoreConfig } from './database';
import { reached } from './failure';
import {
  changeLink,
  deleteExpired,
  deleteLink,
  findLink,
  type LinkChange,
  type LinkState,
  type Managed,
} from './links';
import {
  findRun,
  findScenario,
  insertScenario,
  type KnownRun,
  type NewScenario,
  type Saved,
  type SaveRequest,
  type StoredScenario,
} from './scenarios';

export type { BackupRow } from './backup';
export { configFromEnvironment, type StoreConfig } from './database';
export { StoreUnavailable } from './failure';
export type { LinkChange, LinkState, Managed } from './links';
export { DataDirLocked } from './lock';
export { DocumentAltered } from './pack';
export type { KnownRun, NewScenario, Saved, SaveRequest, StoredScenario } from './scenarios';
export { RequestKeyReused } from './scenarios';

/** Every method rejects with StoreUnavailable when the database does not answer. */
export interface Store {
  readonly kind: StoreConfig['kind'];
  /** The migrations this opening applied. */
  readonly applied: readonly string[];
  /** Stores a snapshot under a new id and gives its secret; a request repeated gives the first answer again. */
  readonly saveScenario: (scenario: NewScenario, request?: SaveRequest | null) => Promise<Saved>;
  /** The scenario of an id, or null. Revoked and expired ones too: the caller looks. */
  readonly readScenario: (id: string) => Promise<StoredScenario | null>;
  /** What this engine's run of the scenario with this hash came to when it was stored before, or null. */
  readonly readRun: (hash: string, engineVersion: string) => Promise<KnownRun | null>;
  readonly readLink: (id: string, secret: string) => Promise<Managed<LinkState>>;
  readonly changeLink: (id: string, secret: string, change: LinkChange, now: Date) => Promise<Managed<LinkState>>;
  readonly deleteLink: (id: string, secret: string) => Promise<Managed<true>>;
  /** Deletes links that expired before a moment; how many. */
  readonly deleteExpired: (before: Date) => Promise<number>;
  /** Rejects when the database does not answer now. */
  readonly ping: () => Promise<void>;
  readonly count: () => Promise<number>;
  readonly backup: () => AsyncGenerator<BackupRow>;
  readonly restore: (rows: readonly BackupRow[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a store and brings its tables up to date. Rejects with DataDirLocked or StoreUnavailable. */
export async function openStore(config: StoreConfig): Promise<Store> {
  const database: Database = await reached(() => openDatabase(config));
  return {
    kind: database.kind,
    applied: database.applied,
    saveScenario: (scenario, request) => insertScenario(database, scenario, request),
    readScenario: (id) => findScenario(database, id),
    readRun: (hash, engineVersion) => findRun(database, hash, engineVersion),
    readLink: (id, secret) => findLink(database, id, secret),
    changeLink: (id, secret, change, now) => changeLink(database, id, secret, change, now),
    deleteLink: (id, secret) => deleteLink(database, id, secret),
    deleteExpired: (before) => deleteExpired(database, before),
    ping: () => reached(async () => void (await database.client.$queryRaw`SELECT 1`)),
    count: () => countRows(database),
    backup: () => backupRows(database),
    restore: (rows) => restoreRows(database, rows),
    close: database.close,
  };
}

/** A bundler may give each route its own copy of this module; the open database is one per process. */
const SHARED = Symbol.for('shockgraph.store');
const shared = globalThis as { [SHARED]?: Promise<Store> };

/** The process's store, opened on first use where the environment says. A failed opening is tried again next time. */
export function store(): Promise<Store> {
  const opening = shared[SHARED] ?? openStore(configFromEnvironment(process.env));
  shared[SHARED] = opening;
  opening.catch(() => {
    if (shared[SHARED] === opening) delete shared[SHARED];
  });
  return opening;
}

/** Closes the process's store, if it was opened; the next use opens it anew. */
export async function closeStore(): Promise<void> {
  const opening = shared[SHARED];
  delete shared[SHARED];
  if (opening) await (await opening).close();
}
