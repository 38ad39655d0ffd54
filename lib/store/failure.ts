/** Tells a database that does not answer from a mistake of ours: the first passes by itself, the second never does. */

/**
 * Whether an error is of a class, by the name it carries: a bundler may give each route its own copy of a class, and the
 * store that is shared between them throws the errors of whoever opened it.
 */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}

/** The database cannot be reached, is full or may not be written. What was not acknowledged is not stored. */
export class StoreUnavailable extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, 'StoreUnavailable');
  }

  constructor(
    /** For whoever runs the server. */
    readonly reason: 'unreachable' | 'disk-full' | 'read-only',
    cause: unknown,
  ) {
    super(`the database is ${reason}`, { cause });
    this.name = 'StoreUnavailable';
  }
}

/** Prisma's codes for a server that is not there, too busy, or hung up; and those of Node and PostgreSQL for the same. */
const UNREACHABLE =
  /\b(P1001|P1002|P1008|P1011|P1017|P2024|P2037|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\d\d\d|57P0[1-5]|53300)\b|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|Connection terminated|timeout exceeded when trying to connect|Query read timeout|the database system is|PGlite is closed|RuntimeError/i;
const FULL = /\b(ENOSPC|53100|53200)\b|No space left on device/i;
const READ_ONLY = /\b(EROFS|EACCES|EPERM|25006)\b|Permission denied|Read-only file system/i;

/** Runs a query; a database that did not answer becomes a StoreUnavailable, anything else stays what it is. */
export async function reached<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === null ? error : new StoreUnavailable(reason, error);
  }
}

/** Why a query failed, if the database is to blame. */
export function reasonOf(error: unknown): StoreUnavailable['reason'] | null {
  if (error instanceof StoreUnavailable) return error.reason;
  const said = wordsOf(error, 0);
  if (FULL.test(said)) return 'disk-full';
  if (READ_ONLY.test(said)) return 'read-only';
  return UNREACHABLE.test(said) ? 'unreachable' : null;
}

/** Codes, names and messages of an error and of what caused it. */
function wordsOf(error: unknown, depth: number): string {
  if (depth > 4 || typeof error !== 'object' || error === null) return typeof error === 'string' ? error : '';
  const { name, code, errno, message, kind, originalCode, originalMessage, cause, meta } = error as Record<
    string,
    unknown
  >;
  const own = [name, code, errno, message, kind, originalCode, originalMessage].filter(
    (part) => typeof part === 'string',
  );
  const nested = isRecord(meta) ? wordsOf(meta.driverAdapterError, depth + 1) : '';
  return [...own, nested, wordsOf(cause, depth + 1)].join(' ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
