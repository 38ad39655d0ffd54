/** The maker's side of a link: look, change, delete, with the secret it was made with. */
import { type LinkState, type Managed, store } from '@/lib/store';
import { type Caller, permit, spend } from './allowance';
import { readJson, shaped } from './body';
import { answer, NO_STORE } from './envelope';
import { ApiError } from './errors';
import { permittedExpiry } from './scenarios';
import { linkChange } from './schemas';

/** GET the state of a link, revoked and expired ones too. */
export function getLink(request: Request, id: string): Promise<Response> {
  return answer(request, { operation: 'readLink', allowance: 'read' }, async ({ caller }) => {
    const secret = await secretOf(request, caller);
    const state = await known(caller, await (await store()).readLink(id, secret));
    return Response.json(stateBody(state), { headers: NO_STORE });
  });
}

/** PATCH label, expiry, revocation. */
export function patchScenario(request: Request, id: string): Promise<Response> {
  return answer(request, { operation: 'changeLink', allowance: 'write' }, async ({ caller }) => {
    const secret = await secretOf(request, caller);
    const { label, expiresAt, revoked } = shaped(linkChange, await readJson(request));
    const now = new Date();
    const change = {
      ...(label === undefined ? {} : { label }),
      ...(expiresAt === undefined ? {} : { expiresAt: expiresAt === null ? null : permittedExpiry(expiresAt, now) }),
      ...(revoked === undefined ? {} : { revoked }),
    };
    const state = await known(caller, await (await store()).changeLink(id, secret, change, now));
    return Response.json(stateBody(state), { headers: NO_STORE });
  });
}

/** DELETE a link and everything stored of it. */
export function deleteScenario(request: Request, id: string): Promise<Response> {
  return answer(request, { operation: 'deleteLink', allowance: 'write' }, async ({ caller }) => {
    const secret = await secretOf(request, caller);
    await known(caller, await (await store()).deleteLink(id, secret));
    return Response.json({ id, deleted: true }, { headers: NO_STORE });
  });
}

/** Throws secret-required; rate-limited after too many wrong ones, right or not. */
async function secretOf(request: Request, caller: Caller): Promise<string> {
  const secret = /^Bearer ([A-Za-z0-9_-]{16,128})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (secret === undefined) {
    const message = 'Send the secret of this link: Authorization: Bearer SECRET.';
    throw new ApiError('secret-required', message, { headers: { 'www-authenticate': 'Bearer' } });
  }
  await permit(caller, 'wrong-secret');
  return secret;
}

async function known<T>(caller: Caller, managed: Managed<T>): Promise<T> {
  if (managed.ok) return managed.value;
  await spend(caller, 'wrong-secret');
  if (managed.why === 'missing') throw new ApiError('not-found', 'There is no link under this id.');
  throw new ApiError('wrong-secret', 'This is not the secret of this link.');
}

function stateBody({ id, title, label, createdAt, expiresAt, revokedAt }: LinkState) {
  return {
    ...{ id, url: `/s/${id}`, title, label },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
