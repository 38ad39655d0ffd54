/** Every code the API answers with: its HTTP status, and what it means, for the reference. */
import type { ScenarioError } from '@/lib/scenario';

export const ERRORS = {
  'bad-json': { status: 400, says: 'The body is no JSON; the message names line and column.' },
  'bad-encoding': { status: 400, says: 'The body is not UTF-8.' },
  'secret-required': { status: 401, says: 'This needs the link’s secret: Authorization: Bearer SECRET.' },
  'unknown-key': { status: 401, says: 'The API key is not one this server was given.' },
  'wrong-secret': { status: 403, says: 'The secret is not this link’s.' },
  'cross-site': { status: 403, says: 'A browser sent this from another site’s page.' },
  'not-found': { status: 404, says: 'There is nothing under this id; a deleted link too.' },
  gone: { status: 410, says: 'The link was revoked by its maker, or has expired.' },
  'too-large': { status: 413, says: 'Body or run over its limit.' },
  'wrong-content-type': { status: 415, says: 'The body is not sent as application/json.' },
  'invalid-scenario': {
    status: 422,
    says: 'The scenario is not valid; `details` lists all that is wrong, with JSON pointers.',
  },
  'invalid-request': { status: 422, says: 'Another part of the request is not valid; `path` says which.' },
  'key-reused': { status: 422, says: 'The Idempotency-Key was used with another request.' },
  'rate-limited': { status: 429, says: 'Too many requests; Retry-After says how long to wait.' },
  internal: { status: 500, says: 'A defect of the server. Nothing was stored.' },
  'storage-unavailable': {
    status: 503,
    says: 'The database does not answer. Nothing was stored; Retry-After says when to try again.',
  },
  busy: { status: 503, says: 'Too many runs wait for this server; Retry-After says when to try again.' },
  'out-of-time': { status: 503, says: 'The run took longer than the server gives one, and was stopped.' },
} as const satisfies Record<string, { status: number; says: string }>;

export type ApiErrorCode = keyof typeof ERRORS;

/** What went wrong, as a value: thrown inside a handler, answered by `answer`. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly extra: {
      /** JSON pointer into the body, or the name of a header or parameter. */
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
