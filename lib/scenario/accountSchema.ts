/** Who trades: accounts written out, and a population to draw (POP-01). */
import { z } from 'zod';
import { atLeastZero, finite, id, positive, share, shares, timeMs } from './fields';
import { LIMITS } from './limits';

const on = z.enum(['mark', 'last']).default('mark');
const position = z.strictObject({
  instrument: id,
  sizeBase: finite,
  entryUsd: positive.optional(),
  marginUsd: positive.optional(),
});
const stop = z.strictObject({ instrument: id, triggerUsd: positive, sizeBase: finite, on });
export const account = z.strictObject({
  id,
  role: z.enum(['trader', 'maker', 'hedger']).default('trader'),
  collateralUsd: atLeastZero,
  margin: z.enum(['cross', 'isolated']).default('cross'),
  orderLatencyMs: timeMs.default(0),
  ordersPerSecond: positive.optional(),
  positions: z.array(position).max(LIMITS.positionsPerAccount).default([]),
  stops: z.array(stop).max(LIMITS.stopsPerAccount).default([]),
});

export const population = z.strictObject({
  count: z.int().positive().max(LIMITS.populationCount),
  equity: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('lognormalPareto'),
      log10Mean: z.number().min(-12).max(12),
      log10Sd: z.number().min(0).max(10),
      tailAlpha: z.number().positive().max(100),
      tailFromUsd: positive,
      capUsd: positive,
    }),
    z.strictObject({ kind: z.literal('fixed'), usd: positive }),
  ]),
  leverage: z
    .array(z.strictObject({ from: positive, to: positive, share }))
    .min(1)
    .max(LIMITS.leverageBands),
  instruments: shares,
  instrumentsPerAccount: z.array(share).min(1).max(LIMITS.instruments),
  longShare: shares,
  crossShare: share.default(1),
  entrySpread: z.number().min(0).max(10).default(0),
  fundingHours: z.number().min(0).max(87_600).default(0),
  balance: z.enum(['maker', 'none']).default('maker'),
  makerCollateralUsd: atLeastZero.optional(),
});
