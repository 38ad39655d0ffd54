/** How often one may ask: counted per address, or per API key, in memory or, for many servers, in Redis. */
import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress, countedAddress, proxyList } from './address';
import { ApiError } from './errors';
import { API_LIMITS } from './limits';
import { log } from './log';
import { metrics } from './metrics';

export type Allowance = 'read' | 'write' | 'run' | 'wrong-secret';

/** Whose requests are counted together. */
export interface Caller {
  readonly name: string;
  readonly isKey: boolean;
}

const RULES: Readonly<Record<Allowance, { readonly points: number; readonly seconds: number }>> = {
  read: { points: API_LIMITS.readsPerMinute, seconds: 60 },
  write: { points: API_LIMITS.writesPerMinute, seconds: 60 },
  run: { points: API_LIMITS.runsPerMinute, seconds: 60 },
  'wrong-secret': { points: API_LIMITS.wrongSecretsPerHour, seconds: 3600 },
};

/** Names by the SHA-256 of a key, as SHOCKGRAPH_API_KEYS lists them: `name=hash, name=hash`. */
export function readKeys(text: string | undefined): ReadonlyMap<string, string> {
  const entries = (text ?? '').split(',').map((part) => part.trim().split('='));
  return new Map(
    entries.flatMap(([name = '', hash = '']) => (/^[0-9a-f]{64}$/.test(hash) ? [[hash, name] as const] : [])),
  );
}

/** The caller of a request. Throws unknown-key for a key that nobody was given. */
export function callerOf(headers: Headers): Caller {
  const key = headers.get('x-api-key');
  if (key === null) {
    const address = clientAddress(headers, proxyList(process.env.SHOCKGRAPH_TRUSTED_PROXIES));
    return { name: countedAddress(address), isKey: false };
  }
  // By hash: what is compared is not the key, so the time of it tells nothing.
  const name = readKeys(process.env.SHOCKGRAPH_API_KEYS).get(createHash('sha256').update(key).digest('hex'));
  if (name === undefined) throw new ApiError('unknown-key', 'This API key is not known here.');
  return { name: `key ${name}`, isKey: true };
}

/** Counts one request; throws rate-limited when it is one too many. */
export async function spend(caller: Caller, allowance: Allowance): Promise<void> {
  const limiter = limiterOf(caller, allowance);
  if (limiter === null) return;
  try {
    await limiter.consume(caller.name);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw tooOften(allowance, refused.msBeforeNext);
  }
}

/** Throws rate-limited when nothing is left, without counting. */
export async function permit(caller: Caller, allowance: Allowance): Promise<void> {
  const limiter = limiterOf(caller, allowance);
  const used = limiter === null ? null : await limiter.get(caller.name);
  if (used && used.remainingPoints <= 0) throw tooOften(allowance, used.msBeforeNext);
}

function tooOften(allowance: Allowance, waitMs: number): ApiError {
  metrics().limited.inc({ allowance });
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new ApiError('rate-limited', `Too many requests from here. Try again in ${seconds} s.`, {
    headers: { 'retry-after': String(seconds) },
  });
}

const SHARED = Symbol.for('shockgraph.limiters');
const shared = globalThis as {
  [SHARED]?: { readonly redis: Redis | null; readonly made: Map<string, RateLimiterAbstract> };
};

/** Null when SHOCKGRAPH_RATE_FACTOR is 0: nothing is counted. */
function limiterOf({ isKey }: Caller, allowance: Allowance): RateLimiterAbstract | null {
  const factor = Number(process.env.SHOCKGRAPH_RATE_FACTOR ?? 1);
  if (factor === 0) return null;
  shared[SHARED] ??= { redis: connectRedis(process.env.REDIS_URL), made: new Map() };
  const { redis, made } = shared[SHARED];
  const { points, seconds } = RULES[allowance];
  const allowed = Math.max(1, Math.round(points * (factor > 0 ? factor : 1) * (isKey ? API_LIMITS.keyFactor : 1)));
  const name = `${allowance} ${isKey} ${allowed}`;
  const limiter =
    made.get(name) ?? createLimiter(redis, { keyPrefix: `shockgraph ${name}`, points: allowed, duration: seconds });
  made.set(name, limiter);
  return limiter;
}

/** With Redis away each server counts for itself. */
function createLimiter(
  redis: Redis | null,
  options: { readonly keyPrefix: string; readonly points: number; readonly duration: number },
): RateLimiterAbstract {
  const memory = new RateLimiterMemory(options);
  return redis === null ? memory : new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory });
}

function connectRedis(url: string | undefined): Redis | null {
  if (!url) return null;
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2000 });
  redis.on('error', (err: Error) => log().warn({ err }, 'Redis does not answer; requests are counted in memory'));
  return redis;
}

/** Forgets what was counted and lets go of Redis. */
export async function closeAllowances(): Promise<void> {
  const open = shared[SHARED];
  delete shared[SHARED];
  open?.redis?.disconnect();
}
