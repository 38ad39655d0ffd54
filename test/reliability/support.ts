/** Real processes for the reliability checks: servers as `npm start` runs them, a PostgreSQL of their own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Outcome {
  /** What was found, a figure each. */
  readonly figures: Readonly<Record<string, string | number>>;
  /** What was not as it must be; empty when all was. */
  readonly failures: readonly string[];
}

export interface Check {
  readonly code: string;
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it wrote so far. */
  readonly said: () => string;
  /** Ends it and waits for its end. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
  /** Its resident memory, in megabytes. */
  readonly memoryMb: () => number;
}

const started = new Set<ChildProcess>();
const folders: string[] = [];
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed when this process ends. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shockgraph-reliability-'));
  folders.push(folder);
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export interface ServerOptions {
  readonly env: Readonly<Record<string, string>>;
  /** To whom the process belongs; ours by default. */
  readonly uid?: number;
  readonly gid?: number;
  /** Whether to wait until it can do its work, or only until it answers. */
  readonly until?: 'ready' | 'health';
}

export async function startServer({ env, uid, gid, until = 'ready' }: ServerOptions): Promise<Server> {
  const port = await freePort();
  let said = '';
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      SHOCKGRAPH_RATE_FACTOR: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      PORT: String(port),
      SHOCKGRAPH_HOST: '127.0.0.1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: gid ?? uid }),
  });
  started.add(child);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const code = await ended;
    started.delete(child);
    return code;
  };
  const server = { url, child, said: () => said, end, memoryMb: () => residentMb(child.pid ?? 0) };
  await waitFor(
    `${url}/api/v1/${until === 'ready' ? 'ready' : 'health'}`,
    () => child.exitCode !== null,
    () => said,
  );
  return server;
}

const START_MS = 90_000;

async function waitFor(url: string, isOver: () => boolean, said: () => string): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && !isOver()) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await rest(100);
  }
  throw new Error(`the server did not start: ${said().slice(-2000)}`);
}

function residentMb(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

export interface Postgres {
  readonly url: string;
  readonly start: () => void;
  readonly stop: (mode: 'fast' | 'immediate') => void;
}

/** A cluster that keeps what it acknowledges (fsync on); null where PostgreSQL is not installed. */
export async function createPostgres(): Promise<Postgres | null> {
  const bin = postgresBin();
  if (bin === null) return null;
  const folder = scratch();
  const [data, socket] = [path.join(folder, 'data'), path.join(folder, 'socket')];
  for (const one of [data, socket]) mkdirSync(one);
  execFileSync('chmod', ['711', folder]);
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', data, socket]);
  asPostgres([`${bin}/initdb`, '-D', data, '-U', 'shockgraph', '-A', 'trust', '-E', 'UTF8'], folder);
  const port = await freePort();
  const start = (): void =>
    asPostgres(
      [
        `${bin}/pg_ctl`,
        '-D',
        data,
        '-w',
        '-t',
        '60',
        '-l',
        `${data}/log`,
        '-o',
        `-p ${port} -k ${socket} -c listen_addresses=127.0.0.1`,
        'start',
      ],
      folder,
    );
  const stop = (mode: 'fast' | 'immediate'): void =>
    asPostgres([`${bin}/pg_ctl`, '-D', data, '-w', '-m', mode, 'stop'], folder);
  start();
  process.on('exit', () => existsSync(`${data}/postmaster.pid`) && stop('immediate'));
  return { url: `postgresql://shockgraph@127.0.0.1:${port}/postgres`, start, stop };
}

function postgresBin(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(a) - Number(b)) : [];
  const newest = versions.at(-1);
  return newest === undefined ? null : path.join(root, newest, 'bin');
}

/** PostgreSQL refuses to run as root; its package brings a user. */
function asPostgres(command: readonly string[], cwd: string): void {
  const [file = '', ...args] = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  execFileSync(file, args, { cwd, stdio: 'ignore' });
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export const DOCUMENT = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')).scenario as Record<
  string,
  unknown
>;

export interface Saved {
  readonly id: string;
  readonly hash: string;
  readonly secret: string;
}

/** What a save came to: the link it acknowledged, a refusal, or nothing, where the connection broke. */
export type SaveAnswer =
  | { readonly saved: Saved }
  | { readonly status: number; readonly retryAfter: string | null }
  | null;

export async function save(url: string, label: string): Promise<SaveAnswer> {
  try {
    const response = await fetch(`${url}/api/v1/scenarios`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario: DOCUMENT, label }),
    });
    if (response.status === 201) return { saved: (await response.json()) as Saved };
    await response.text();
    return { status: response.status, retryAfter: response.headers.get('retry-after') };
  } catch {
    return null;
  }
}

/** Of some links those that do not open with their hash. */
export async function lost(url: string, links: readonly Saved[]): Promise<string[]> {
  const missing: string[] = [];
  const queue = [...links];
  const worker = async (): Promise<void> => {
    for (let link = queue.pop(); link; link = queue.pop()) {
      const answer = await fetch(`${url}/api/v1/scenarios/${link.id}`).catch(() => null);
      const body = answer?.ok ? ((await answer.json()) as { hash: string }) : null;
      if (body?.hash !== link.hash) missing.push(`${link.id} (${answer?.status ?? 'no answer'})`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return missing;
}
