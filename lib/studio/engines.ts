/** Which engines of earlier releases this server has kept. */
import { getJson } from './request';

/** Versions, newest first; empty where none is kept. */
export async function fetchKeptEngines(signal: AbortSignal): Promise<readonly string[]> {
  const body = await getJson('/engines/index.json', signal, 'No engine is kept here.');
  const list: unknown = body.engines;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const version = typeof one === 'object' && one !== null && 'version' in one ? one.version : null;
    return typeof version === 'string' ? [version] : [];
  });
}
