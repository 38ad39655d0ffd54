/** What happens from outside (IDX-02, IDX-04, scheduled changes), and how a run is presented. */
import { z } from 'zod';
import { atLeastZero, finite, id, positive, text, timeMs } from './fields';
import { LIMITS } from './limits';

const window = { startMs: timeMs, durationMs: timeMs };
const moveBase = {
  instrument: id,
  startMs: timeMs.default(0),
  propagate: z.boolean().default(false),
  recoverMs: timeMs.optional(),
};
const moveBy = z.number().gt(-1).max(100);
const move = z.discriminatedUnion('kind', [
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
        /** For the presenter alone. */
        notes: text.optional(),
        select: z
          .array(z.string().max(2 * LIMITS.idLength + 1))
          .max(LIMITS.selected)
          .default([]),
        camera: z.strictObject({ x: z.number(), y: z.number(), ratio: z.number().positive() }).optional(),
      }),
    )
    .max(LIMITS.steps)
    .default([]),
});
