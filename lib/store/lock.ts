/**
 * One process per data directory: two would corrupt the embedded database. The lock is a listening socket, so it ends with
 * the process however it ends; a file with a process id would outlive a kill and could name somebody else's process later.
 */
import { createHash, randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isNamed } from './failure';

/** The data directory is in use by another process. */
export class DataDirLocked extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, 'DataDirLocked');
  }

  constructor(directory: string, pid: number | null) {
    const who = pid === null ? 'another process' : `process ${pid}`;
    super(
      `The data directory ${directory} is in use by ${who}. Stop that one first, or choose another directory with ` +
        'SHOCKGRAPH_DATA_DIR, or use a PostgreSQL server with DATABASE_URL.',
    );
    this.name = 'DataDirLocked';
  }
}

export interface Lock {
  readonly release: () => Promise<void>;
}

/** Linux allows 107 bytes, macOS 103. */
const SOCKET_PATH_BYTES = 100;
/** Longer than the moment between seeing a dead socket and replacing it: two who saw it dead must not both win. */
const SETTLE_MS = 60;
const ASK_TIMEOUT_MS = 1000;

/** Takes the lock of an existing directory; rejects with DataDirLocked. */
export async function lockDirectory(directory: string): Promise<Lock> {
  const address = socketAddress(directory);
  const token = randomUUID();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(address, token);
    if (server) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const holder = await ask(address);
      if (holder?.token === token) return hold(server, address);
      await close(server);
      throw new DataDirLocked(directory, holder?.pid ?? null);
    }
    const holder = await ask(address);
    if (holder) throw new DataDirLocked(directory, holder.pid);
    rmSync(address, { force: true });
  }
  throw new DataDirLocked(directory, null);
}

function hold(server: Server, address: string): Lock {
  const removeFile = (): void => rmSync(address, { force: true });
  process.once('exit', removeFile);
  return {
    release: async () => {
      process.removeListener('exit', removeFile);
      await close(server);
    },
  };
}

function socketAddress(directory: string): string {
  const real = realpathSync(directory);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\shockgraph-${name}`;
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.lock`);
  return Buffer.byteLength(beside) <= SOCKET_PATH_BYTES ? beside : path.join(tmpdir(), `shockgraph-${name}.lock`);
}

/** A server that tells whoever asks who it is; null when the address is taken, by the living or the dead. */
function listen(address: string, token: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(JSON.stringify({ token, pid: process.pid }));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

interface Holder {
  readonly token: string | null;
  readonly pid: number | null;
}

/** Who holds the address; null when nobody answers the door. A holder too busy to answer is a holder all the same. */
function ask(address: string): Promise<Holder | null> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let said = '';
    const finish = (): void => {
      socket.destroy();
      resolve(readHolder(said));
    };
    socket.setEncoding('utf8').setTimeout(ASK_TIMEOUT_MS, finish);
    socket.on('data', (part: string) => {
      said += part;
    });
    socket.once('end', finish);
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const nobody = error.code === 'ECONNREFUSED' || error.code === 'ENOENT';
      resolve(nobody ? null : { token: null, pid: null });
    });
  });
}

function readHolder(said: string): Holder {
  const pid = /"pid":(\d+)/.exec(said)?.[1];
  return { token: /"token":"([^"]+)"/.exec(said)?.[1] ?? null, pid: pid === undefined ? null : Number(pid) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
