/** Structured logs, a line of JSON each, without secrets: no headers, no bodies, no queries, of an id only a mark. */
import { createHash } from 'node:crypto';
import pino, { type Logger } from 'pino';

const SHARED = Symbol.for('shockgraph.log');
const shared = globalThis as { [SHARED]?: Logger };

/** The process's log; LOG_LEVEL is pino's. */
export function log(): Logger {
  shared[SHARED] ??= pino({
    level: process.env.LOG_LEVEL || (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
    base: { app: 'shockgraph' },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorForLog },
  });
  return shared[SHARED];
}

/** Who knows an id may read: the log tells links apart by this, and opens none. */
export function markOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** An error with its causes; the password in an address of a database goes. */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutPasswords(error) : error;
  const { name, message, stack, cause } = error;
  return {
    name,
    message: withoutPasswords(message),
    stack: withoutPasswords(stack ?? ''),
    ...(cause === undefined ? {} : { cause: errorForLog(cause) }),
  };
}

function withoutPasswords(text: string): string {
  return text.replace(/\b([a-z]+:\/\/)[^@\s/]*@/gi, '$1***@');
}
