/** `/api/v1/health` and `/api/v1/ready`: whether this process answers, and whether it can do its work. */
import { ENGINE_VERSION } from '@/lib/engine';
import { store } from '@/lib/store';
import { answer, NO_STORE } from './envelope';
import { ApiError } from './errors';
import { API_LIMITS } from './limits';

/** Set by scripts/serve.mjs once it was asked to stop. */
const STOPPING = Symbol.for('shockgraph.stopping');

/** GET: 200 as long as the process answers. A restart is the only cure for anything else. */
export function getHealth(request: Request): Promise<Response> {
  return answer(request, { operation: 'health', allowance: null }, async () => {
    return Response.json({ ok: true, engine: ENGINE_VERSION }, { headers: NO_STORE });
  });
}

/** GET: 200 with the kind of database that answers; 503 while it does not, or while the server stops. */
export function getReadiness(request: Request): Promise<Response> {
  return answer(request, { operation: 'readiness', allowance: null }, async () => {
    if ((globalThis as { [STOPPING]?: boolean })[STOPPING])
      throw new ApiError('busy', 'This server is stopping.', {
        headers: { 'retry-after': String(API_LIMITS.retryAfterSeconds) },
      });
    const opened = await store();
    await opened.ping();
    return Response.json({ ok: true, engine: ENGINE_VERSION, database: opened.kind }, { headers: NO_STORE });
  });
}
