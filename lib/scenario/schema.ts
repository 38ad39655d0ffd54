/**
 * Version 1 of the scenario document (docs/model.md section 1), one schema for every door. Unknown fields are refused.
 * Defaults that are constants stand here; those that depend on other fields are written out by `resolve`.
 */
import { z } from 'zod';
import { LIMITS } from './limits';

z.config({ jitless: true });

const finite = z.number().min(-LIMITS.magnitude).max(LIMITS.magnitude);
const positive = z.number().positive().max(LIMITS.magnitude);
const atLeastZero = z.number().min(0).max(LIMITS.magnitude);
const share = z.number().min(0).max(1);
const timeMs = z.int().min(0).max(LIMITS.timeMs);
const periodMs = z.int().positive().max(LIMITS.timeMs);
const halfLifeMs = z.number().positive().max(LIMITS.timeMs);
const id = z
  .string()
  .min(1)
  .max(LIMITS.idLength)
  .regex(/^[^\s/@#]+$/u, 'an id has no spaces and none of / @ #');
const text = z.string().max(LIMITS.textLength);

const level = z.tuple([positive, positive]);
const side = z.array(level).min(1).max(LIMITS.ladderLevels);
const everyBook = {
  spread: z.number().min(0).max(0.5).default(0),
  recoveryHalfLifeMs: halfLifeMs.optional(),
  permanentShare: share.default(0),
};
const maxDistance = z.number().positive().lt(1).default(0.5);
export const book = z.discriminatedUnion('kind', [
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

export const tier = z.strictObject({
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

const on = z.enum(['mark', 'last']).default('mark');
export const position = z.strictObject({
  instrument: id,
  sizeBase: finite,
  entryUsd: positive.optional(),
  marginUsd: positive.optional(),
});
export const stop = z.strictObject({ instrument: id, triggerUsd: positive, sizeBase: finite, on });
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

const shares = z.record(id, share);
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

export const mark = z.strictObject({
  rule: z.enum(['index', 'indexFunding', 'book', 'last', 'blend', 'indexPlusEma', 'median3']).default('index'),
  weight: share.default(0.5),
  emaMs: halfLifeMs.default(150_000),
  band: z.number().positive().lt(1).optional(),
  intervalMs: periodMs.optional(),
  latencyMs: timeMs.default(0),
});

export const liquidation = z.strictObject({
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

export const vault = z.strictObject({
  capitalUsd: positive,
  takeoverShare: z.number().min(0).max(10),
  capacityUsd: atLeastZero.optional(),
  shedPerSecond: z.number().min(0).max(1000).default(0),
});

export const fund = z.strictObject({
  scope: z.enum(['shared', 'perInstrument']).default('shared'),
  startUsd: z.union([atLeastZero, z.record(id, atLeastZero)]),
  takesPositions: z.boolean().default(false),
  shedPerSecond: z.number().min(0).max(1000).default(0),
  drawdownStop: z.number().positive().max(1).optional(),
  windowMs: periodMs.default(28_800_000),
  resumeAt: z.number().min(0).max(1).optional(),
  perEventCapUsd: atLeastZero.optional(),
});

export const adl = z.strictObject({
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

const window = { startMs: timeMs, durationMs: timeMs };
const moveBase = {
  instrument: id,
  startMs: timeMs.default(0),
  propagate: z.boolean().default(false),
  recoverMs: timeMs.optional(),
};
const moveBy = z.number().gt(-1).max(100);
export const move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), ...moveBase, durationMs: timeMs.default(0), move: moveBy }),
  z.strictObject({ kind: z.literal('ramp'), ...moveBase, durationMs: timeMs, move: moveBy }),
  z.strictObject({
    kind: z.literal('path'),
    ...moveBase,
    durationMs: timeMs.optional(),
    path: z
      .array(z.tuple([timeMs, z.number().positive().max(1000)]))
      .min(1)
      .max(LIMITS.pathKnots),
  }),
]);

export const shock = z.strictObject({
  moves: z.array(move).max(LIMITS.shockEntries).default([]),
  flows: z
    .array(z.strictObject({ instrument: id, ...window, sizeBase: finite }))
    .max(LIMITS.shockEntries)
    .default([]),
  liquidity: z
    .array(
      z.strictObject({
        instruments: z.array(id).min(1).max(LIMITS.instruments).optional(),
        ...window,
        depthFactor: z.number().positive().max(1),
      }),
    )
    .max(LIMITS.shockEntries)
    .default([]),
  latency: z
    .array(z.strictObject({ ...window, addMs: timeMs }))
    .max(LIMITS.shockEntries)
    .default([]),
  rateLimits: z
    .array(z.strictObject({ ...window, ordersPerSecond: positive }))
    .max(LIMITS.shockEntries)
    .default([]),
  withdrawals: z
    .array(z.strictObject({ account: id, startMs: timeMs, amountUsd: atLeastZero }))
    .max(LIMITS.withdrawals)
    .default([]),
});

export const presentation = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        atMs: timeMs,
        caption: text,
        select: z
          .array(z.string().max(2 * LIMITS.idLength + 1))
          .max(100)
          .default([]),
        camera: z.strictObject({ x: z.number(), y: z.number(), ratio: z.number().positive() }).optional(),
      }),
    )
    .max(LIMITS.steps)
    .default([]),
});

export const scenarioSchema = z.strictObject({
  shockgraph: z.literal(1),
  title: z.string().min(1).max(LIMITS.titleLength),
  summary: text.optional(),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  clock: z.strictObject({ tickMs: periodMs.default(1000), horizonMs: periodMs }),
  instruments: z.array(instrument).min(1).max(LIMITS.instruments),
  correlation: correlation.prefault({}),
  accounts: z.array(account).max(LIMITS.accounts).default([]),
  population: population.optional(),
  venue: venue.prefault({}),
  shock: shock.prefault({}),
  presentation: presentation.prefault({}),
});

/** As people write it. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
/** Parsed, constant defaults in, dependent ones not yet. */
export type ParsedScenario = z.output<typeof scenarioSchema>;
