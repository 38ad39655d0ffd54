/** Reads a JSON body within the limit; what is wrong with it is an ApiError with its place. */
import { syntaxMessage } from '@/lib/scenario';
import { ApiError } from './envelope';
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

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > API_LIMITS.bodyBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > API_LIMITS.bodyBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts, length);
}

function tooLarge(): ApiError {
  return new ApiError('too-large', `The document has more than ${API_LIMITS.bodyBytes} bytes.`);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('bad-encoding', 'The body is not UTF-8.');
  }
}
