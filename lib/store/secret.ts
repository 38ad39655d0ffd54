/**
 * The maker's secret of a link: 256 bits, given once, kept as a hash. A request with an Idempotency-Key must give the same
 * answer when repeated, so there the secret is derived from that key, which only its sender knows.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;

/** A new secret for the link `id`, base64url. */
export function makeSecret(id: string, requestKey: string | null): string {
  if (requestKey === null) return randomBytes(SECRET_BYTES).toString('base64url');
  return createHmac('sha256', requestKey).update(`shockgraph link ${id}`).digest('base64url');
}

/** SHA-256, hex. A secret of 256 random bits needs no salt and no slow hash. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Whether a secret is the one of this hash, in a time that tells nothing. A link without a hash has no secret. */
export function isSecretOf(hash: string | null, secret: string): boolean {
  const given = Buffer.from(secretHash(secret), 'hex');
  const kept = Buffer.from(hash ?? secretHash(''), 'hex');
  return kept.length === given.length && timingSafeEqual(kept, given) && hash !== null;
}
