/** Prisma's own schema engine as WebAssembly: migrations without a native binary (docs/decisions/0002). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

const WASM_FILE = 'node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm';
const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Applies what is missing and records it in `_prisma_migrations`; names what it applied. Rejects when a script fails. */
export async function applyMigrations(
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrationsList: MigrationList,
): Promise<readonly string[]> {
  return withEngine(factory, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
    return appliedMigrationNames;
  });
}

/** The SQL that takes the migrations' end state to the schema; null when there is nothing to do. */
export async function migrationSql(
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrationsList: MigrationList,
  schema: { readonly path: string; readonly content: string },
): Promise<string | null> {
  return withEngine(factory, async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'migrations', ...migrationsList },
      to: { tag: 'schemaDatamodel', files: [{ ...schema }] },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    // As in Prisma's command line: 0 is an empty difference, 2 a difference.
    return exitCode === 0 ? null : stdout;
  });
}

async function withEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const bindings = await loadBindings();
  const opened: SqlDriverAdapter[] = [];
  const keep = async (adapter: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> => {
    opened.push(await adapter);
    return adapter;
  };
  const watched: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => keep(factory.connect()),
    connectToShadowDb: () => keep(factory.connectToShadowDb()),
  };
  const bound = bindMigrationAwareSqlAdapterFactory(watched);
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound);
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    // The engine leaves its connections open; a pool left behind keeps the process alive.
    await Promise.all(opened.map((adapter) => adapter.dispose()));
  }
}

type Bindings = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');
let loading: Promise<Bindings> | null = null;

function loadBindings(): Promise<Bindings> {
  loading ??= instantiate();
  return loading;
}

/** What the package's own entry does by importing the module, which neither Node 20 nor a bundler's server build can. */
async function instantiate(): Promise<Bindings> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(path.join(process.cwd(), WASM_FILE));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': importsOf(bindings) });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return bindings;
}

/** The engine leaves a ten-second timer behind (its wait for the migration lock): it must not keep a process alive. */
function importsOf(bindings: Bindings): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = {};
  for (const [name, value] of Object.entries(bindings)) {
    if (typeof value === 'function') imports[name] = value;
    if (name.startsWith('__wbg_setTimeout_')) {
      imports[name] = (call: () => void, ms: number) => setTimeout(call, ms >>> 0).unref();
    }
  }
  return imports;
}
