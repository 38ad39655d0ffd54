/**
 * Every answer of the API comes through here: counted against its allowance, logged, measured, and, where it is not what
 * was asked for, in the one form `{error: {code, message, path?, details?}, requestId}`.
 */
import { randomUUID } from 'node:crypto';
import { DataDirLocked, StoreUnavailable } from '@/lib/store';
import { type Allowance, type Caller, callerOf, spend } from './allowance';
import { ApiError, ERRORS } from './errors';
import { API_LIMITS } from './limits';
import { log } from './log';
import { metrics } from './metrics';

/** What is asked for, as the reference names it. */
export interface Asked {
  readonly operation: string;
  /** Null: not counted. */
  readonly allowance: Allowance | null;
}

/** What a handler is told besides the request. */
export interface Context {
  readonly requestId: string;
  readonly caller: Caller;
}

export const NO_STORE = { 'cache-control': 'no-store' };

/** Runs a handler: an ApiError becomes its envelope, anything else a logged 500 that tells nothing of the inside. */
export async function answer(
  request: Request,
  { operation, allowance }: Asked,
  handle: (context: Context) => Promise<Response>,
): Promise<Response> {
  const requestId = randomUUID();
  const startedMs = performance.now();
  let response: Response;
  try {
    const caller = callerOf(request.headers);
    refuseCrossSite(request);
    if (allowance !== null) await spend(caller, allowance);
    response = await handle({ requestId, caller });
  } catch (error) {
    response = failure(error, requestId);
  }
  response.headers.set('x-request-id', requestId);
  const ms = performance.now() - startedMs;
  metrics().requests.inc({ operation, status: response.status });
  metrics().seconds.observe({ operation }, ms / 1000);
  log().info({ requestId, operation, method: request.method, status: response.status, ms: Math.round(ms) }, 'answered');
  return response;
}

/** A page of another site may not have its reader's browser change anything here, whatever it sends. */
function refuseCrossSite(request: Request): void {
  const isChange = request.method !== 'GET' && request.method !== 'HEAD';
  if (isChange && request.headers.get('sec-fetch-site') === 'cross-site')
    throw new ApiError('cross-site', 'This came from a page of another site.');
}

/** An error as the envelope's fields; what is not ours to tell is logged under the request's id. */
export function told(error: unknown, requestId: string): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof StoreUnavailable || error instanceof DataDirLocked) {
    const reason = error instanceof StoreUnavailable ? error.reason : 'locked';
    metrics().storeFailures.inc({ reason });
    log().error({ requestId, err: error }, 'the database does not answer');
    return new ApiError(
      'storage-unavailable',
      'The database does not answer. Nothing was stored; your browser still runs.',
      {
        headers: { 'retry-after': String(API_LIMITS.storageRetrySeconds) },
      },
    );
  }
  log().error({ requestId, err: error }, 'request failed');
  return new ApiError('internal', 'The server failed to answer. Nothing was stored.');
}

function failure(error: unknown, requestId: string): Response {
  const known = told(error, requestId);
  return Response.json(envelope(known, requestId), {
    status: ERRORS[known.code].status,
    headers: { ...NO_STORE, ...known.extra.headers },
  });
}

/** The body of a refusal. */
export function envelope({ code, message, extra: { path, details } }: ApiError, requestId: string) {
  return {
    error: { code, message, ...(path === undefined ? {} : { path }), ...(details === undefined ? {} : { details }) },
    requestId,
  };
}
