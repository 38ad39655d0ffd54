/** `/api/v1/health`: whether this server answers and its database opens. */
import { ENGINE_VERSION } from '@/lib/engine';
import { store } from '@/lib/store';
import { ApiError, answer } from './envelope';

/** GET: 200 with the engine's version and the kind of database, 503 when the database cannot be opened. */
export function getHealth(): Promise<Response> {
  return answer(async () => {
    try {
      const { kind } = await store();
      const headers = { 'cache-control': 'no-store' };
      return Response.json({ ok: true, engine: ENGINE_VERSION, database: kind }, { headers });
    } catch (error) {
      console.error('the database cannot be opened', error);
      throw new ApiError('storage-unavailable', 'The database cannot be opened.');
    }
  });
}
