/** The one form of every answer that is not what was asked for: `{error: {code, message, path?, details?}, requestId}`. */
import { randomUUID } from 'node:crypto';
import type { ScenarioError } from '@/lib/scenario';

/** Every code the API answers with, and its HTTP status. */
const STATUS = {
  'bad-json': 400,
  'bad-encoding': 400,
  'not-found': 404,
  'too-large': 413,
  'wrong-content-type': 415,
  'invalid-scenario': 422,
  internal: 500,
  'storage-unavailable': 503,
  busy: 503,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

/** What went wrong, as a value: thrown inside a handler, answered by `answer`. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly extra: {
      /** JSON pointer into the body. */
      readonly path?: string;
      /** All that is wrong with a scenario, the first of which is told in `message` too. */
      readonly details?: readonly ScenarioError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

const NO_STORE = { 'cache-control': 'no-store' };

/** Runs a handler: an ApiError becomes its envelope, anything else a logged 500 that tells nothing of the inside. */
export async function answer(handle: () => Promise<Response>): Promise<Response> {
  const requestId = randomUUID();
  try {
    const response = await handle();
    response.headers.set('x-request-id', requestId);
    return response;
  } catch (error) {
    return failure(error, requestId);
  }
}

function failure(error: unknown, requestId: string): Response {
  const known = error instanceof ApiError ? error : null;
  if (!known) console.error(`request ${requestId} failed`, error);
  const code = known?.code ?? 'internal';
  const { path, details, headers } = known?.extra ?? {};
  const message = known?.message ?? 'The server failed to answer. Nothing was stored.';
  const body = {
    error: { code, message, ...(path === undefined ? {} : { path }), ...(details === undefined ? {} : { details }) },
    requestId,
  };
  return Response.json(body, {
    status: STATUS[code],
    headers: { ...NO_STORE, ...headers, 'x-request-id': requestId },
  });
}
