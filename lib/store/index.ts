/** The store's front door, server only: Prisma and both databases stay behind it. */
import { configFromEnvironment, type Database, openDatabase, type StoreConfig } from './database';
import { findDigest, findScenario, insertScenario, type NewScenario, type StoredScenario } from './scenarios';

export type { StoreConfig } from './database';
export { DataDirLocked } from './lock';
export type { NewScenario, StoredScenario } from './scenarios';

export interface Store {
  readonly kind: StoreConfig['kind'];
  /** The migrations this opening applied. */
  readonly applied: readonly string[];
  /** Stores a snapshot under a new id; the same scenario twice gives two ids. */
  readonly saveScenario: (scenario: NewScenario) => Promise<StoredScenario>;
  /** The scenario of an id, or null. */
  readonly readScenario: (id: string) => Promise<StoredScenario | null>;
  /** What this engine's run of the scenario with this hash came to when it was stored before, or null. */
  readonly readDigest: (hash: string, engineVersion: string) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/** Opens a store and brings its tables up to date. Rejects with DataDirLocked. */
export async function openStore(config: StoreConfig): Promise<Store> {
  const database: Database = await openDatabase(config);
  return {
    kind: database.kind,
    applied: database.applied,
    saveScenario: (scenario) => insertScenario(database, scenario),
    readScenario: (id) => findScenario(database, id),
    readDigest: (hash, engineVersion) => findDigest(database, hash, engineVersion),
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
