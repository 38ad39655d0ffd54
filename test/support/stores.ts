/** Throw-away databases for the specs that run over both kinds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import type { StoreConfig } from '@/lib/store';

export interface Scratch {
  readonly config: StoreConfig;
  readonly remove: () => Promise<void>;
}

export function scratchDirectory(): { readonly directory: string; readonly remove: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'shockgraph-test-'));
  return { directory: path.join(root, 'pglite'), remove: () => rmSync(root, { recursive: true, force: true }) };
}

export async function embeddedScratch(): Promise<Scratch> {
  const { directory, remove } = scratchDirectory();
  return { config: { kind: 'embedded', directory }, remove: async () => remove() };
}

/** A database of its own on the test server, so that suites running side by side never meet. */
export async function serverScratch(serverUrl: string): Promise<Scratch> {
  const name = `shockgraph_${process.pid}_${Date.now().toString(36)}`;
  await administer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    config: { kind: 'server', url: url.href },
    remove: () => administer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function administer(url: string, sql: string): Promise<void> {
  const adapter = await new PrismaPg({ connectionString: url }).connect();
  try {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  } finally {
    await adapter.dispose();
  }
}
