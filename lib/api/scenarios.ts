/** `/api/v1/scenarios`: keep a scenario under a link, read it back. Parse, permit, call, respond. */
import { createHash } from 'node:crypto';
import { ENGINE_VERSION } from '@/lib/engine';
import { canonicalJson, type Scenario, scenarioHash } from '@/lib/scenario';
import {
  type KnownRun,
  RequestKeyReused,
  type Saved,
  type SaveRequest,
  type Store,
  type StoredScenario,
  store,
} from '@/lib/store';
import { readJson, shaped, wholeScenario } from './body';
import { answer, NO_STORE } from './envelope';
import { ApiError } from './errors';
import { API_LIMITS } from './limits';
import { permitRun } from './runUnits';
import { newLink } from './schemas';
import { runOnThread } from './threads';

/** What stands around the scenario of a new link. */
type About = Omit<ReturnType<typeof newLink.parse>, 'scenario'>;

/** POST a scenario, bare or as `{scenario, label, expiresAt, parent, view}`: 201 with the link and its secret. */
export function postScenario(request: Request): Promise<Response> {
  return answer(request, { operation: 'createScenario', allowance: 'write' }, async () => {
    const key = requestKey(request.headers.get('idempotency-key'));
    const { scenario, about } = readNewLink(await readJson(request));
    permitRun(scenario);
    const expiresAt = about.expiresAt === undefined ? undefined : permittedExpiry(about.expiresAt, new Date());
    const opened = await store();
    if (about.parent !== undefined && (await opened.readScenario(about.parent)) === null)
      throw new ApiError('invalid-request', 'There is no link under the id of the parent.', { path: '/parent' });
    const saved = await save(opened, scenario, { ...about, expiresAt }, key);
    const { id, hash, digest, engineVersion, schemaVersion } = saved.scenario;
    const body = {
      ...{ id, url: `/s/${id}`, hash, digest, engine: engineVersion, schema: schemaVersion },
      secret: saved.secret,
      manage: `/s/${id}/manage#${saved.secret}`,
      ...(saved.scenario.expiresAt ? { expiresAt: saved.scenario.expiresAt.toISOString() } : {}),
    };
    return Response.json(body, { status: 201, headers: { location: `/api/v1/scenarios/${id}`, ...NO_STORE } });
  });
}

/** GET a stored scenario with what is known about it; who has it already gets 304, a revoked or expired one is 410. */
export function getScenario(request: Request, id: string): Promise<Response> {
  return answer(request, { operation: 'readScenario', allowance: 'read' }, async () => {
    const kept = living(await (await store()).readScenario(id), new Date());
    const about = JSON.stringify(aboutOf(kept));
    const headers = { etag: etagOf(kept), 'cache-control': 'no-cache', 'content-type': 'application/json' };
    if (matches(request.headers.get('if-none-match'), headers.etag))
      return new Response(null, { status: 304, headers });
    // The document is JSON already: it goes out as it was hashed.
    return new Response(`${about.slice(0, -1)},"scenario":${kept.document}}`, { headers });
  });
}

/** A link that may be opened. Throws not-found or gone. */
export function living(kept: StoredScenario | null, now: Date): StoredScenario {
  if (kept === null) throw new ApiError('not-found', 'There is no scenario under this id.');
  if (kept.revokedAt) throw new ApiError('gone', 'This link was revoked by whoever made it.');
  if (kept.expiresAt && kept.expiresAt <= now)
    throw new ApiError('gone', `This link expired on ${kept.expiresAt.toISOString().slice(0, 10)}.`);
  return kept;
}

/** A moment a link may end at. Throws invalid-request. */
export function permittedExpiry(text: string, now: Date): Date {
  const moment = new Date(text);
  const latest = now.getTime() + API_LIMITS.linkDays * 86_400_000;
  if (moment > now && moment.getTime() <= latest) return moment;
  const message = `The expiry must lie ahead, and within ${API_LIMITS.linkDays} days.`;
  throw new ApiError('invalid-request', message, { path: '/expiresAt' });
}

function aboutOf(kept: StoredScenario) {
  const { id, title, label, seed, hash, digest, engineVersion, schemaVersion, createdAt, expiresAt, parentId, view } =
    kept;
  return {
    ...{ id, url: `/s/${id}`, title, seed, hash, digest, engine: engineVersion, schema: schemaVersion },
    createdAt: createdAt.toISOString(),
    ...(label === undefined ? {} : { label }),
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt.toISOString() }),
    ...(parentId === undefined ? {} : { parent: parentId }),
    ...(view === undefined ? {} : { view }),
  };
}

/** The hash, and what its maker may change beside it. */
function etagOf({ hash, label, expiresAt }: StoredScenario): string {
  if (label === undefined && expiresAt === undefined) return `"${hash}"`;
  const rest = createHash('sha256')
    .update(JSON.stringify([label, expiresAt]))
    .digest('hex');
  return `"${hash}-${rest.slice(0, 12)}"`;
}

/** A bare document, or one with what stands around it. */
function readNewLink(body: unknown): { scenario: Scenario; about: About } {
  const isWrapped = typeof body === 'object' && body !== null && 'scenario' in body && !('shockgraph' in body);
  if (!isWrapped) return { scenario: wholeScenario(body), about: {} };
  const { scenario, ...about } = shaped(newLink, body);
  return { scenario: wholeScenario(scenario, '/scenario'), about };
}

async function save(
  opened: Store,
  scenario: Scenario,
  { label, expiresAt, parent, view }: Omit<About, 'expiresAt'> & { expiresAt: Date | undefined },
  key: string | null,
): Promise<Saved> {
  const hash = scenarioHash(scenario);
  const asked = JSON.stringify([hash, label, expiresAt, parent, view]);
  const request: SaveRequest | null =
    key === null ? null : { key, hash: createHash('sha256').update(asked).digest('hex') };
  const { digest, card } = await runOf(opened, scenario, hash);
  try {
    return await opened.saveScenario(
      {
        document: canonicalJson(scenario),
        ...{ hash, digest, engineVersion: ENGINE_VERSION, schemaVersion: scenario.shockgraph },
        ...{ title: scenario.title, seed: scenario.seed },
        ...(card === null ? {} : { card }),
        ...(label === undefined ? {} : { label }),
        ...(expiresAt === undefined ? {} : { expiresAt }),
        ...(parent === undefined ? {} : { parentId: parent }),
        ...(view === undefined ? {} : { view }),
      },
      request,
    );
  } catch (error) {
    if (!(error instanceof RequestKeyReused)) throw error;
    throw new ApiError('key-reused', 'This Idempotency-Key was used with another request.', {
      path: 'Idempotency-Key',
    });
  }
}

/** Runs under way, by hash: many who store the same at once wait for one run. */
const underWay = new Map<string, Promise<KnownRun>>();

/** A run is a function of its scenario and the engine's version: what was computed once need not run again. */
async function runOf(opened: Store, scenario: Scenario, hash: string): Promise<KnownRun> {
  const known = await opened.readRun(hash, ENGINE_VERSION);
  if (known?.card) return known;
  const running = underWay.get(hash) ?? runNow(scenario).finally(() => underWay.delete(hash));
  underWay.set(hash, running);
  return running;
}

async function runNow(scenario: Scenario): Promise<KnownRun> {
  const job = await runOnThread(scenario);
  job.release();
  return { digest: job.result.digest, card: job.result.card };
}

/** A key must be hard to guess: whoever repeats it with the same request is told the link's secret. */
function requestKey(key: string | null): string | null {
  if (key === null || /^[A-Za-z0-9_-]{32,128}$/.test(key)) return key;
  const message = `An Idempotency-Key has 32 to ${API_LIMITS.requestKeyLength} letters, digits, - or _, and is random: a UUID.`;
  throw new ApiError('invalid-request', message, { path: 'Idempotency-Key' });
}

function matches(header: string | null, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*') ?? false;
}
