/** What is traded: instruments with tiers and books (BOOK-01, MARGIN-02), and how they move together (IDX-03). */
import { z } from 'zod';
import { atLeastZero, halfLifeMs, id, positive, share, timeMs } from './fields';
import { LIMITS } from './limits';

const level = z.tuple([positive, positive]);
const side = z.array(level).min(1).max(LIMITS.ladderLevels);
const everyBook = {
  spread: z.number().min(0).max(0.5).default(0),
  recoveryHalfLifeMs: halfLifeMs.optional(),
  permanentShare: share.default(0),
};
const maxDistance = z.number().positive().lt(1).default(0.5);
const book = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('power'),
    depthUsdAt1pct: positive,
    exponent: z.number().min(0.05).max(20).default(1),
    maxDistance,
    ...everyBook,
  }),
  z.strictObject({ kind: z.literal('saturating'), depthUsd: positive, floorUsd: atLeastZero, ...everyBook }),
  z.strictObject({
    kind: z.literal('ladder'),
    bids: side,
    asks: side,
    tail: z.enum(['none', 'power']).default('none'),
    maxDistance,
    ...everyBook,
  }),
]);

const tier = z.strictObject({
  fromUsd: atLeastZero,
  maintenanceRate: z.number().positive().max(10),
  maxLeverage: positive.optional(),
});

export const instrument = z.strictObject({
  id,
  indexUsd: positive,
  volatilityAnnual: z.number().positive().max(100).default(0.6),
  indexWeight: share.default(0),
  fundingRate8h: z.number().min(-1).max(1).default(0),
  tiers: z.array(tier).min(1).max(LIMITS.tiers),
  book,
});

export const correlation = z.strictObject({
  matrix: z
    .array(z.array(z.number().min(-1).max(1)))
    .max(LIMITS.instruments)
    .optional(),
  stress: share.default(0),
  spillover: z.number().min(0).max(10).default(0),
  spilloverLagMs: timeMs.default(0),
});
