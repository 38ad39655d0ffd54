/** The API as an OpenAPI 3.1 document, made from the operations and the zod schemas the handlers parse with. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ENGINE_VERSION } from '@/lib/engine';
import { scenarioSchema } from '@/lib/scenario';
import { answer } from './envelope';
import { type ApiErrorCode, ERRORS } from './errors';
import { type LimitRow, limitRows } from './limits';
import { OPERATIONS, type Operation } from './operations';
import { refusal } from './schemas';

type Json = Readonly<Record<string, unknown>>;

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: Json;
  readonly 'x-limits': readonly LimitRow[];
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
  readonly security?: readonly Json[];
}

/** The whole document. */
export function openApi(): OpenApi {
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shockgraph',
      version: `1, engine ${ENGINE_VERSION}`,
      description:
        'Keep scenarios under links that never change, run them, read their events. Every refusal has one form, Refusal. Every answer carries x-request-id.',
    },
    paths,
    components: {
      schemas: {
        Scenario: schemaOf(scenarioSchema),
        Refusal: schemaOf(refusal),
      },
      securitySchemes: {
        secret: { type: 'http', scheme: 'bearer', description: 'The secret of the link, told when it was made.' },
        key: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'Optional: a larger allowance.' },
      },
    },
    'x-limits': limitRows(),
  };
}

/** GET the document. */
export function getOpenApi(request: Request): Promise<Response> {
  return answer(request, { operation: 'openapi', allowance: 'read' }, async () => {
    return Response.json(openApi(), { headers: { 'cache-control': 'no-cache' } });
  });
}

/** GET the scenario's JSON Schema, as it ships. */
export function getSchema(request: Request): Promise<Response> {
  return answer(request, { operation: 'readSchema', allowance: 'read' }, async () => {
    const schema = await readFile(path.join(process.cwd(), 'public', 'scenario.schema.json'), 'utf8');
    const headers = { 'content-type': 'application/schema+json', 'cache-control': 'no-cache' };
    return new Response(schema, { headers });
  });
}

function described(operation: Operation): OpenApiOperation {
  const { id, summary, says, parameters, body, needsSecret } = operation;
  return {
    operationId: id,
    summary,
    description: says,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required,
      description: parameter.says,
      schema: { type: 'string' },
    })),
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: { ...success(operation), ...refusals(operation.errors) },
    ...(needsSecret ? { security: [{ secret: [] }] } : {}),
  };
}

function success({ status, answers, answerType, hasEtag }: Operation): Record<string, Json> {
  const content = { [answerType]: { schema: schemaOf(answers, 'output') } };
  const headers = hasEtag ? { headers: { ETag: { schema: { type: 'string' } } } } : {};
  return {
    [status]: { description: 'What was asked for.', content, ...headers },
    ...(hasEtag ? { 304: { description: 'What the reader has is what there is.' } } : {}),
  };
}

/** Codes of one status stand together. */
function refusals(errors: readonly ApiErrorCode[]): Record<string, Json> {
  const byStatus: Record<string, ApiErrorCode[]> = {};
  for (const code of errors) byStatus[ERRORS[code].status] = [...(byStatus[ERRORS[code].status] ?? []), code];
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `${code}: ${ERRORS[code].says}`).join(' '),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
        'x-codes': codes,
      },
    ]),
  );
}

/** A zod schema as JSON Schema; what has a name of its own is referred to by it. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const {
    $schema: _,
    $defs: __,
    ...rest
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>;
  const moved = JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(moved) as Json;
}
