/** Reads a JSON body within the limits; what is wrong with it is an ApiError with its place. */
import type { z } from 'zod';
import { numberWords, parseScenario, plainError, pointer, type Scenario, syntaxMessage } from '@/lib/scenario';
import { ApiError } from './errors';
import { API_LIMITS } from './limits';

/** Rejects with wrong-content-type, too-large, bad-encoding or bad-json. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !/^application\/[a-z0-9.-]+\+json$/.test(type)) {
    throw new ApiError('wrong-content-type', `Send application/json, not ${type || 'a body without a content type'}.`);
  }
  const text = decode(await readBytes(request));
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('bad-json', `The body is ${syntaxMessage(text) ?? 'not JSON'}.`);
  }
}

/** A body as its schema has it; throws invalid-request with the place of the first thing that is wrong. */
export function shaped<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue === undefined ? '' : pointer(issue.path);
  throw new ApiError('invalid-request', `The request is not valid: ${issue?.message ?? 'no reason given'}.`, { path });
}

/** A whole scenario; throws invalid-scenario with all that is wrong. `at` is where it stands in the body. */
export function wholeScenario(document: unknown, at = ''): Scenario {
  const parsed = parseScenario(document);
  if (parsed.ok) return parsed.scenario;
  const details = parsed.errors.map((error) => ({ ...plainError(error), path: at + error.path }));
  const first = details[0];
  const message = first ? `The scenario is not valid: ${first.message}` : 'The scenario is not valid.';
  throw new ApiError('invalid-scenario', message, { details, ...(first ? { path: first.path } : {}) });
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > API_LIMITS.bodyBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  const until = Date.now() + API_LIMITS.bodyMs;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > API_LIMITS.bodyBytes || Date.now() > until) {
      await reader?.cancel();
      throw tooLarge();
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts, length);
}

function tooLarge(): ApiError {
  return new ApiError(
    'too-large',
    `The document has more than ${numberWords(API_LIMITS.bodyBytes)} bytes, or came too slowly.`,
  );
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('bad-encoding', 'The body is not UTF-8.');
  }
}
