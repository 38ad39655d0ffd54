/** `/api/v1/scenarios`: keep a scenario, read it back. Parse, permit, call, respond. */
import { ENGINE_VERSION } from '@/lib/engine';
import { canonicalJson, parseScenario, type Scenario, scenarioHash } from '@/lib/scenario';
import { type Store, type StoredScenario, store } from '@/lib/store';
import { readJson } from './body';
import { ApiError, answer } from './envelope';
import { permitRun, runDigest } from './runner';

/** POST a scenario document: 201 with `{id, url, hash, digest, engine, schema}`. Twice the same gives two ids. */
export function postScenario(request: Request): Promise<Response> {
  return answer(async () => {
    const scenario = parse(await readJson(request));
    permitRun(scenario);
    const hash = scenarioHash(scenario);
    const opened = await openStore();
    const { digest, engine } = await digestOf(opened, scenario, hash);
    const kept = await opened.saveScenario({
      document: canonicalJson(scenario),
      hash,
      digest,
      engineVersion: engine,
      schemaVersion: scenario.shockgraph,
      title: scenario.title,
      seed: scenario.seed,
    });
    const url = `/s/${kept.id}`;
    return Response.json(
      { id: kept.id, url, hash, digest, engine, schema: kept.schemaVersion },
      { status: 201, headers: { location: `/api/v1/scenarios/${kept.id}`, 'cache-control': 'no-store' } },
    );
  });
}

/** GET a stored scenario with what is known about it; the ETag is its hash, and a reader who has it gets 304. */
export function getScenario(request: Request, id: string): Promise<Response> {
  return answer(async () => {
    const kept = await (await openStore()).readScenario(id);
    if (!kept) throw new ApiError('not-found', 'There is no scenario under this id.');
    const headers = { etag: `"${kept.hash}"`, 'cache-control': 'no-cache' };
    if (matches(request.headers.get('if-none-match'), headers.etag))
      return new Response(null, { status: 304, headers });
    return Response.json(view(kept), { headers });
  });
}

function view(kept: StoredScenario) {
  return {
    id: kept.id,
    url: `/s/${kept.id}`,
    title: kept.title,
    seed: kept.seed,
    hash: kept.hash,
    digest: kept.digest,
    engine: kept.engineVersion,
    schema: kept.schemaVersion,
    createdAt: kept.createdAt.toISOString(),
    ...(kept.view === undefined ? {} : { view: kept.view }),
    scenario: JSON.parse(kept.document) as unknown,
  };
}

function parse(body: unknown): Scenario {
  const parsed = parseScenario(body);
  if (parsed.ok) return parsed.scenario;
  const first = parsed.errors[0];
  const message = first ? `The scenario is not valid: ${first.message}` : 'The scenario is not valid.';
  throw new ApiError('invalid-scenario', message, { details: parsed.errors, ...(first ? { path: first.path } : {}) });
}

/** A run is a function of its scenario and the engine's version: what was computed once need not run again. */
async function digestOf(opened: Store, scenario: Scenario, hash: string): Promise<{ digest: string; engine: string }> {
  const known = await opened.readDigest(hash, ENGINE_VERSION);
  return known === null ? runDigest(scenario) : { digest: known, engine: ENGINE_VERSION };
}

async function openStore(): Promise<Store> {
  try {
    return await store();
  } catch (error) {
    console.error('the database cannot be opened', error);
    throw new ApiError(
      'storage-unavailable',
      'The database cannot be opened. Nothing was stored; the browser still runs.',
    );
  }
}

function matches(header: string | null, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*') ?? false;
}
