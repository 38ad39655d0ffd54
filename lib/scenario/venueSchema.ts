/** The venue's rules: mark, liquidation, vault, fund, ADL, who pays in the end. */
import { z } from 'zod';
import { atLeastZero, halfLifeMs, id, periodMs, positive, share, timeMs } from './fields';

const mark = z.strictObject({
  rule: z.enum(['index', 'indexFunding', 'book', 'last', 'blend', 'indexPlusEma', 'median3']).default('index'),
  weight: share.default(0.5),
  emaMs: halfLifeMs.default(150_000),
  band: z.number().positive().lt(1).optional(),
  intervalMs: periodMs.optional(),
  latencyMs: timeMs.default(0),
});

const liquidation = z.strictObject({
  size: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('full') }),
      z.strictObject({
        kind: z.literal('fraction'),
        fraction: z.number().positive().max(1),
        aboveUsd: atLeastZero.default(1000),
        cooldownMs: timeMs.default(0),
      }),
      z.strictObject({ kind: z.literal('toLowerTier') }),
      z.strictObject({ kind: z.literal('restore'), targetRatio: z.number().min(1).max(100).default(1) }),
    ])
    .prefault({ kind: 'full' }),
  limit: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('bankruptcy') }),
      z.strictObject({ kind: z.literal('fundBounded') }),
      z.strictObject({ kind: z.literal('band'), band: z.number().min(0).lt(1) }),
    ])
    .prefault({ kind: 'bankruptcy' }),
  order: z.enum(['largestMaintenance', 'largestLoss', 'mostLiquid', 'proRata']).default('largestMaintenance'),
  feeRate: share.default(0),
  feeShareToFund: share.default(1),
  surplusTo: z.enum(['trader', 'fund']).default('trader'),
  actionsPerSecond: positive.optional(),
  notionalUsdPerSecond: positive.optional(),
  latencyMs: timeMs.default(0),
  residue: z
    .array(z.enum(['vault', 'fund', 'adl', 'socialise']))
    .max(4)
    .default(['fund', 'adl', 'socialise']),
});

const vault = z.strictObject({
  capitalUsd: positive,
  takeoverShare: z.number().min(0).max(10),
  capacityUsd: atLeastZero.optional(),
  shedPerSecond: z.number().min(0).max(1000).default(0),
});

const fund = z.strictObject({
  scope: z.enum(['shared', 'perInstrument']).default('shared'),
  startUsd: z.union([atLeastZero, z.record(id, atLeastZero)]),
  takesPositions: z.boolean().default(false),
  shedPerSecond: z.number().min(0).max(1000).default(0),
  drawdownStop: z.number().positive().max(1).optional(),
  windowMs: periodMs.default(28_800_000),
  resumeAt: z.number().min(0).max(1).optional(),
  perEventCapUsd: atLeastZero.optional(),
});

const adl = z.strictObject({
  rank: z.enum([
    'pnlLeverage',
    'pnlMargin',
    'ratioLeverage',
    'size',
    'random',
    'proRata',
    'pnlProRata',
    'cappedProRata',
    'leverageDraining',
  ]),
  price: z.enum(['bankruptcy', 'mark', 'previousMark']).default('bankruptcy'),
  cap: z.number().positive().max(1).default(1),
});

export const venue = z.strictObject({
  name: id.optional(),
  mark: mark.prefault({}),
  liquidation: liquidation.prefault({}),
  vault: vault.optional(),
  fund: fund.optional(),
  adl: adl.optional(),
  socialise: z.enum(['gains', 'openInterest', 'none']).default('none'),
  makers: z.strictObject({ vHalf: positive, floor: z.number().positive().max(1), halfLifeMs }).optional(),
  fundingIntervalMs: periodMs.optional(),
});
