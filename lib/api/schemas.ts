/** The shapes that come in and go out, one zod schema each: the handlers parse with them, the reference is made from them. */
import { z } from 'zod';
import { type ApiErrorCode, ERRORS } from './errors';
import { API_LIMITS } from './limits';

/** 128 random bits, base64url. */
export const linkId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime({ offset: true });
const label = z.string().trim().min(1).max(API_LIMITS.labelLength);

/** Any scenario document; `parseScenario` says what is wrong with one. */
export const scenarioDocument = z.record(z.string(), z.unknown()).meta({ id: 'Scenario' });

const short = z.string().max(API_LIMITS.selectionLength).optional();

/** The parameters of a link's address, by name. */
export const storedView = z.strictObject({
  t: z.int().min(0).max(1e12).optional().describe('The moment shown, ms.'),
  sel: short.describe('The selected account.'),
  which: short.describe('`market` for the market graph.'),
  view: short.describe('How it is drawn: flow, charts, table.'),
  tab: short.describe('What the inspector shows.'),
  ins: short.describe('Instrument of the charts.'),
  range: short.describe('Stretch of time shown, ms: `from-to`.'),
  hold: short.describe('The account that is held.'),
  speed: z.number().positive().max(1e6).optional().describe('Playback speed.'),
});

/** What stands around a scenario when a link is made. */
export const newLink = z.strictObject({
  scenario: scenarioDocument,
  label: label.optional().describe('A name for the link, shown to its readers; not part of what is hashed.'),
  expiresAt: moment.optional().describe('From then on the link answers 410.'),
  parent: linkId.optional().describe('The link this scenario was made from.'),
  view: storedView.optional().describe('Where the link opens when its address says nothing else.'),
});

export const linkChange = z.strictObject({
  label: label.nullable().optional().describe('Null takes it away.'),
  expiresAt: moment.nullable().optional().describe('Null: never.'),
  revoked: z.boolean().optional().describe('True: the link answers 410; false takes that back.'),
});

export const runRequest = z
  .strictObject({
    scenario: scenarioDocument.optional(),
    of: z
      .string()
      .regex(/^(preset|link):[\w-]{1,80}(@[\w-]{1,64})?$/)
      .optional()
      .describe('`preset:ID` or `link:ID`, with `@VENUE` under another venue’s rules.'),
    events: z.boolean().default(true).describe('False: without the event lines.'),
  })
  .refine(({ scenario, of }) => (scenario === undefined) !== (of === undefined), {
    message: 'give either scenario or of',
    path: ['of'],
  });

export const createdLink = z.object({
  id: linkId,
  url: z.string(),
  hash: sha256.describe('SHA-256 of the scenario’s canonical form.'),
  digest: sha256.describe('SHA-256 over the events of the server’s run.'),
  engine: z.string(),
  schema: z.int(),
  secret: z.string().describe('The maker’s secret, told here and never again.'),
  manage: z.string().describe('The page to rename, revoke or delete the link; the secret stands behind its #.'),
  expiresAt: moment.optional(),
});

export const storedLink = z.object({
  id: linkId,
  url: z.string(),
  title: z.string(),
  label: z.string().optional(),
  seed: z.int(),
  hash: sha256,
  digest: sha256,
  engine: z.string(),
  schema: z.int(),
  createdAt: moment,
  expiresAt: moment.optional(),
  parent: linkId.optional(),
  view: storedView.optional(),
  scenario: scenarioDocument,
});

export const linkState = z.object({
  id: linkId,
  url: z.string(),
  title: z.string(),
  createdAt: moment,
  label: z.string().nullable(),
  expiresAt: moment.nullable(),
  revokedAt: moment.nullable(),
});

export const deletedLink = z.object({ id: linkId, deleted: z.literal(true) });

export const presetList = z.object({
  presets: z.array(z.looseObject({ id: z.string(), kind: z.string(), title: z.string(), teaches: z.string() })),
});
export const preset = z.looseObject({ id: z.string(), title: z.string(), scenario: scenarioDocument });

export const health = z.object({ ok: z.literal(true), engine: z.string() });
export const readiness = z.object({
  ok: z.literal(true),
  engine: z.string(),
  database: z.enum(['embedded', 'server']),
});

/** One line of a run's answer. */
export const runLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), hash: sha256, engine: z.string(), ticks: z.int() }),
  z.object({ type: z.literal('progress'), tick: z.int(), ticks: z.int(), fell: z.int() }),
  z.looseObject({ type: z.literal('event'), kind: z.string(), tick: z.int(), atMs: z.number() }),
  z.object({
    type: z.literal('finished'),
    digest: sha256,
    engine: z.string(),
    hash: sha256,
    events: z.int(),
    summary: z.record(z.string(), z.unknown()),
  }),
  z.object({
    type: z.literal('failed'),
    error: z.object({ code: z.string(), message: z.string() }),
    requestId: z.string(),
  }),
]);

const codes = Object.keys(ERRORS) as [ApiErrorCode, ...ApiErrorCode[]];
export const refusal = z
  .object({
    error: z.object({
      code: z.enum(codes),
      message: z.string(),
      path: z.string().optional(),
      details: z.array(z.object({ code: z.string(), message: z.string(), path: z.string() })).optional(),
    }),
    requestId: z.string(),
  })
  .meta({ id: 'Refusal' });
