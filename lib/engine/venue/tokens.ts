/**
 * LIQ-07, RATE-01: a token bucket. It grows by rate*tickMs/1000 per tick, holds at most the larger of one second's and
 * one tick's worth (at least `least`), and starts full. A missing rate is no limit.
 */
export interface Bucketful {
  tokens: number;
}

export function createTokens(ratePerSecond: number | undefined, tickMs: number, least: number): Bucketful {
  return { tokens: ratePerSecond === undefined ? Number.POSITIVE_INFINITY : ceiling(ratePerSecond, tickMs, least) };
}

/** One tick's growth. */
export function growTokens(bucket: Bucketful, ratePerSecond: number, tickMs: number, least: number): void {
  const grown = bucket.tokens + (ratePerSecond * tickMs) / 1000;
  bucket.tokens = Math.min(grown, ceiling(ratePerSecond, tickMs, least));
}

function ceiling(ratePerSecond: number, tickMs: number, least: number): number {
  return Math.max(ratePerSecond, (ratePerSecond * tickMs) / 1000, least);
}
