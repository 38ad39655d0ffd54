/** Every operation of the API, as data: the reference is written from it, and a test drives each with each of its errors. */
import type { z } from 'zod';
import type { ApiErrorCode } from './errors';
import * as shapes from './schemas';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'header';
  readonly required: boolean;
  readonly says: string;
}

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly says: string;
  readonly parameters: readonly Parameter[];
  /** What is sent, if anything. */
  readonly body: z.ZodType | null;
  readonly status: 200 | 201;
  readonly answers: z.ZodType;
  readonly answerType: 'application/json' | 'application/x-ndjson' | 'application/schema+json';
  /** Whether a reader who has it is told so by 304. */
  readonly hasEtag: boolean;
  readonly needsSecret: boolean;
  readonly errors: readonly ApiErrorCode[];
}

const BODY_ERRORS: readonly ApiErrorCode[] = [
  'wrong-content-type',
  'bad-encoding',
  'bad-json',
  'too-large',
  'cross-site',
];
const COUNTED: readonly ApiErrorCode[] = ['rate-limited', 'unknown-key'];
const SECRET_ERRORS: readonly ApiErrorCode[] = ['secret-required', 'wrong-secret', 'not-found'];

const ID: Parameter = { name: 'id', in: 'path', required: true, says: 'The id in the link.' };
const PLAIN = {
  parameters: [],
  body: null,
  status: 200,
  answerType: 'application/json',
  hasEtag: false,
  needsSecret: false,
} as const;

export const OPERATIONS: readonly Operation[] = [
  {
    ...PLAIN,
    id: 'createScenario',
    method: 'post',
    path: '/api/v1/scenarios',
    summary: 'Make a link',
    says: 'Stores a scenario as a snapshot that never changes, runs it for its digest, and tells the maker’s secret once. Send the document alone, or with what stands around it. Twice the same gives two links, unless an Idempotency-Key says it is one request repeated.',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        says: 'A random key, as a UUID: the same request under the same key gives the same link and secret again. Keep it as secret as the secret.',
      },
    ],
    body: shapes.newLink.or(shapes.scenarioDocument),
    status: 201,
    answers: shapes.createdLink,
    errors: [
      ...BODY_ERRORS,
      'invalid-scenario',
      'invalid-request',
      'key-reused',
      ...COUNTED,
      'busy',
      'out-of-time',
      'storage-unavailable',
      'internal',
    ],
  },
  {
    ...PLAIN,
    id: 'readScenario',
    method: 'get',
    path: '/api/v1/scenarios/{id}',
    summary: 'Read a link',
    says: 'The scenario with its hash, the digest its maker’s server came to, engine and schema version. May be kept, and must be asked about each time (`no-cache`): a link can be revoked.',
    parameters: [ID, { name: 'If-None-Match', in: 'header', required: false, says: 'ETag of the copy one has.' }],
    answers: shapes.storedLink,
    hasEtag: true,
    errors: ['not-found', 'gone', ...COUNTED, 'storage-unavailable', 'internal'],
  },
  {
    ...PLAIN,
    id: 'changeLink',
    method: 'patch',
    path: '/api/v1/scenarios/{id}',
    summary: 'Rename, revoke, set an expiry',
    says: 'Changes what stands outside the snapshot. What is not named stays.',
    parameters: [ID],
    body: shapes.linkChange,
    answers: shapes.linkState,
    needsSecret: true,
    errors: [...SECRET_ERRORS, ...BODY_ERRORS, 'invalid-request', ...COUNTED, 'storage-unavailable', 'internal'],
  },
  {
    ...PLAIN,
    id: 'deleteLink',
    method: 'delete',
    path: '/api/v1/scenarios/{id}',
    summary: 'Delete a link',
    says: 'Deletes the link and everything stored of it. It cannot be had back.',
    parameters: [ID],
    answers: shapes.deletedLink,
    needsSecret: true,
    errors: [...SECRET_ERRORS, 'cross-site', ...COUNTED, 'storage-unavailable', 'internal'],
  },
  {
    ...PLAIN,
    id: 'readLink',
    method: 'get',
    path: '/api/v1/scenarios/{id}/link',
    summary: 'Look at a link as its maker',
    says: 'Label, expiry and revocation; of a revoked or expired link too.',
    parameters: [ID],
    answers: shapes.linkState,
    needsSecret: true,
    errors: [...SECRET_ERRORS, ...COUNTED, 'storage-unavailable', 'internal'],
  },
  {
    ...PLAIN,
    id: 'run',
    method: 'post',
    path: '/api/v1/runs',
    summary: 'Run on the server',
    says: 'Runs a posted scenario, a preset or a link on a thread of its own, within a time budget, and answers in lines of JSON as they are read: `started`, `progress`, one `event` for each event of the log, `finished` with digest and summary. A run that fails after its first line ends with a line `failed`.',
    body: shapes.runRequest,
    answers: shapes.runLine,
    answerType: 'application/x-ndjson',
    errors: [
      ...BODY_ERRORS,
      'invalid-scenario',
      'invalid-request',
      'not-found',
      'gone',
      ...COUNTED,
      'busy',
      'out-of-time',
      'storage-unavailable',
      'internal',
    ],
  },
  {
    ...PLAIN,
    id: 'listPresets',
    method: 'get',
    path: '/api/v1/presets',
    summary: 'List the presets',
    says: 'What ships with this server, without the scenarios.',
    answers: shapes.presetList,
    errors: [...COUNTED, 'internal'],
  },
  {
    ...PLAIN,
    id: 'readPreset',
    method: 'get',
    path: '/api/v1/presets/{id}',
    summary: 'Read a preset',
    says: 'One preset whole, with its notes on what was measured, assumed and fitted.',
    parameters: [{ ...ID, says: 'The id in the list.' }],
    answers: shapes.preset,
    errors: ['not-found', ...COUNTED, 'internal'],
  },
  {
    ...PLAIN,
    id: 'readSchema',
    method: 'get',
    path: '/api/v1/schema',
    summary: 'The scenario’s JSON Schema',
    says: 'Draft 2020-12. What fields say about each other is checked on top of it.',
    answers: shapes.scenarioDocument,
    answerType: 'application/schema+json',
    errors: [...COUNTED, 'internal'],
  },
  {
    ...PLAIN,
    id: 'health',
    method: 'get',
    path: '/api/v1/health',
    summary: 'Does the process answer',
    says: 'For whoever restarts processes.',
    answers: shapes.health,
    errors: ['unknown-key'],
  },
  {
    ...PLAIN,
    id: 'readiness',
    method: 'get',
    path: '/api/v1/ready',
    summary: 'Can the process do its work',
    says: 'For whoever sends it requests: the database answers, and it is not stopping.',
    answers: shapes.readiness,
    errors: ['unknown-key', 'storage-unavailable', 'busy'],
  },
];
