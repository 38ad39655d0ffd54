/** What the API's tests share: the routes as Next calls them, and documents to send. */
import { readFileSync } from 'node:fs';
import { GET as health } from '@/app/api/v1/health/route';
import { GET as openapi } from '@/app/api/v1/openapi.json/route';
import { GET as preset } from '@/app/api/v1/presets/[id]/route';
import { GET as presets } from '@/app/api/v1/presets/route';
import { GET as ready } from '@/app/api/v1/ready/route';
import { POST as run } from '@/app/api/v1/runs/route';
import { GET as link } from '@/app/api/v1/scenarios/[id]/link/route';
import { PATCH as patch, GET as read, DELETE as remove } from '@/app/api/v1/scenarios/[id]/route';
import { POST as create } from '@/app/api/v1/scenarios/route';
import { GET as schema } from '@/app/api/v1/schema/route';

const BASE = 'http://localhost';

export const DOCUMENT = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')).scenario as Record<
  string,
  unknown
>;

export interface Sent {
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a text or bytes as they are. */
  readonly body?: unknown;
}

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;

/** Every operation of the API by its id. */
const HANDLERS: Readonly<Record<string, readonly [method: string, handler: Handler]>> = {
  createScenario: ['POST', create],
  readScenario: ['GET', read],
  changeLink: ['PATCH', patch],
  deleteLink: ['DELETE', remove],
  readLink: ['GET', link],
  run: ['POST', run],
  listPresets: ['GET', presets],
  readPreset: ['GET', preset],
  readSchema: ['GET', schema],
  health: ['GET', health],
  readiness: ['GET', ready],
  openapi: ['GET', openapi],
};

export function ask(operation: string, { id = '', headers = {}, body }: Sent = {}): Promise<Response> {
  const [method, handler] = HANDLERS[operation] ?? [];
  if (!method || !handler) throw new Error(`no operation ${operation}`);
  const plain = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const sent = body === undefined ? null : plain instanceof Uint8Array ? plain : JSON.stringify(body);
  const type: Record<string, string> = sent === null ? {} : { 'content-type': 'application/json' };
  const request = new Request(`${BASE}/api/v1/x`, {
    method,
    headers: { ...type, ...headers },
    body: sent as BodyInit | null,
  });
  return handler(request, { params: Promise.resolve({ id }) });
}

export interface Made {
  readonly id: string;
  readonly secret: string;
  readonly hash: string;
  readonly digest: string;
}

export async function make(body: unknown = DOCUMENT, headers: Readonly<Record<string, string>> = {}): Promise<Made> {
  const response = await ask('createScenario', { body, headers });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Made;
}

export const bearer = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });

export async function lines(response: Response): Promise<Record<string, unknown>[]> {
  const text = await response.text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
