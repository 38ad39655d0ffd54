/** How the page asks its server: failures are RequestErrors with a sentence to show. */

/** A request that failed, with the sentence to show and whether the thing does not exist, or does no longer. */
export class RequestError extends Error {
  readonly missing: boolean;
  readonly gone: boolean;
  constructor(message: string, missing: boolean, gone = false) {
    super(message);
    this.name = 'RequestError';
    this.missing = missing;
    this.gone = gone;
  }
}

export type Body = Readonly<Record<string, unknown>>;

/** GETs JSON; `missing` is what is said of a 404. */
export async function getJson(url: string, signal: AbortSignal | undefined, missing: string): Promise<Body> {
  const response = await reach(url, { signal: signal ?? null, headers: { accept: 'application/json' } });
  if (response.status === 404) throw new RequestError(missing, true);
  return okBody(response);
}

/** Sends JSON, or nothing. */
export async function sendJson(
  method: 'POST' | 'PATCH' | 'DELETE',
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Body> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  return okBody(await reach(url, { method, headers: { ...type, ...headers }, ...content }));
}

/** The body of a success; throws RequestError otherwise. */
export async function okBody(response: Response): Promise<Body> {
  const body = await bodyOf(response);
  if (response.ok) return body;
  const message = serverMessage(body) ?? `The server answered ${response.status}.`;
  throw new RequestError(message, response.status === 404, response.status === 410);
}

export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError('The server cannot be reached. Nothing was lost; try again.', false);
  }
}

async function bodyOf(response: Response): Promise<Body> {
  try {
    const body: unknown = await response.json();
    return isBody(body) ? body : {};
  } catch {
    return {};
  }
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The sentence in the API's error envelope. */
function serverMessage(body: Body): string | null {
  return isBody(body.error) ? readText(body.error.message) : null;
}
