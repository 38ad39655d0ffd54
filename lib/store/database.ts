/**
 * The database behind the store: embedded PostgreSQL in a directory by default, a PostgreSQL server when DATABASE_URL is
 * set. Opened on first use, never at build; migrated when opened.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from './generated/client';
import { type Lock, lockDirectory } from './lock';
import { readMigrations } from './migrations';
import { applyMigrations } from './schemaEngine';

export type StoreConfig =
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'server'; readonly url: string };

export interface Database {
  readonly client: PrismaClient;
  readonly kind: StoreConfig['kind'];
  /** The migrations applied by this opening. */
  readonly applied: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server that is away is told of soon; a query that hangs gives its connection back. */
const POOL = { max: 10, connectionTimeoutMillis: 4_000, query_timeout: 20_000, keepAlive: true } as const;

/** Where the environment wants the data: DATABASE_URL, else SHOCKGRAPH_DATA_DIR, else `.data/pglite`. */
export function configFromEnvironment(environment: Readonly<Record<string, string | undefined>>): StoreConfig {
  const url = environment.DATABASE_URL;
  if (url) return { kind: 'server', url };
  return {
    kind: 'embedded',
    directory: path.resolve(
      /* turbopackIgnore: true */ environment.SHOCKGRAPH_DATA_DIR || path.join('.data', 'pglite'),
    ),
  };
}

/** Opens and migrates. Rejects with DataDirLocked when another process has the directory. */
export async function openDatabase(config: StoreConfig): Promise<Database> {
  return config.kind === 'server' ? openServer(config.url) : openEmbedded(config.directory);
}

async function openServer(url: string): Promise<Database> {
  const factory = new PrismaPg({ connectionString: url, ...POOL });
  const applied = await applyMigrations(factory, await readMigrations(process.cwd()));
  const client = new PrismaClient({ adapter: factory });
  return { client, kind: 'server', applied, close: () => client.$disconnect() };
}

async function openEmbedded(directory: string): Promise<Database> {
  await mkdir(directory, { recursive: true });
  const lock = await lockDirectory(directory);
  try {
    return await openLocked(directory, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openLocked(directory: string, lock: Lock): Promise<Database> {
  const { factory, close: closeEngine } = await embeddedFactory(directory);
  try {
    const applied = await applyMigrations(factory, await readMigrations(process.cwd()));
    const client = new PrismaClient({ adapter: factory });
    const close = async (): Promise<void> => {
      await client.$disconnect();
      await closeEngine();
      await lock.release();
    };
    return { client, kind: 'embedded', applied, close };
  } catch (error) {
    await closeEngine();
    throw error;
  }
}

export interface EmbeddedFactory {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  readonly close: () => Promise<void>;
}

/** The embedded engine over a directory, or in memory without one. Takes no lock. */
export async function embeddedFactory(directory?: string): Promise<EmbeddedFactory> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { PrismaPGlite } = await import('pglite-prisma-adapter');
  const engine = directory === undefined ? new PGlite() : new PGlite(directory);
  await engine.waitReady;
  const inner = new PrismaPGlite(engine);
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => awaitScripts(await inner.connect(), (script) => engine.exec(script)),
    connectToShadowDb: async () => shadow(),
  };
  const closeOnce = async (): Promise<void> => {
    if (!engine.closed) await engine.close();
  };
  return { factory, close: closeOnce };
}

async function shadow(): Promise<SqlDriverAdapter> {
  const { factory, close } = await embeddedFactory();
  const adapter = await factory.connect();
  return Object.assign(adapter, { dispose: close });
}

/** The adapter starts a script without waiting for it: a failing migration would be recorded as applied. */
function awaitScripts(adapter: SqlDriverAdapter, exec: (script: string) => Promise<unknown>): SqlDriverAdapter {
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      await exec(script);
    },
  });
}
