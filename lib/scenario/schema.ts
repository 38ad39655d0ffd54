/**
 * Version 1 of the scenario document (docs/model.md section 1), one schema for every door. Unknown fields are refused.
 * Defaults that are constants stand here; those that depend on other fields are written out by `resolve`.
 */
import { z } from 'zod';
import { account, population } from './accountSchema';
import { periodMs, text } from './fields';
import { correlation, instrument } from './instrumentSchema';
import { LIMITS } from './limits';
import { presentation, shock } from './shockSchema';
import { venue } from './venueSchema';

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
