/** A link from its maker's side: read, changed and deleted with the secret it was made with. */
import { type Body, okBody, RequestError, reach, readText, sendJson } from './request';

/** What of a link may change. Moments in ISO 8601. */
export interface LinkState {
  readonly id: string;
  readonly title: string;
  readonly label: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

export interface LinkChange {
  readonly label?: string | null;
  readonly expiresAt?: string | null;
  readonly revoked?: boolean;
}

const place = (id: string): string => `/api/v1/scenarios/${encodeURIComponent(id)}`;
const opens = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });

/** Rejects with RequestError, as all of these do. */
export async function fetchLink(id: string, secret: string, signal: AbortSignal): Promise<LinkState> {
  return readState(await okBody(await reach(`${place(id)}/link`, { signal, headers: opens(secret) })));
}

export async function changeLink(id: string, secret: string, change: LinkChange): Promise<LinkState> {
  return readState(await sendJson('PATCH', place(id), change, opens(secret)));
}

export async function deleteLink(id: string, secret: string): Promise<void> {
  await sendJson('DELETE', place(id), undefined, opens(secret));
}

/** A key that makes one request of a repeated one: 128 random bits, hex. */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readState(body: Body): LinkState {
  const [id, title, createdAt] = [readText(body.id), readText(body.title), readText(body.createdAt)];
  if (id === null || title === null || createdAt === null)
    throw new RequestError('The server’s answer is no link.', false);
  return {
    id,
    title,
    createdAt,
    label: readText(body.label),
    expiresAt: readText(body.expiresAt),
    revokedAt: readText(body.revokedAt),
  };
}
