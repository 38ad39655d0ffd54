/**
 * Older documents become today's when they are opened: one step a version, applied in order. A stored document is never
 * rewritten; its hash stays the hash of what was stored.
 */

/** From the version it is listed under to the next. */
export type UpgradeStep = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The version that `scenarioSchema` reads. */
export const SCHEMA_VERSION = 1;

/** Empty as long as the first version is the last. */
const STEPS: Readonly<Record<number, UpgradeStep>> = {};

/** The document as the current version has it. What has no version, or a newer one, is left to the schema to refuse. */
export function upgradeDocument(
  document: unknown,
  steps: Readonly<Record<number, UpgradeStep>> = STEPS,
  to: number = SCHEMA_VERSION,
): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  let current = document as Readonly<Record<string, unknown>>;
  for (let version = current.shockgraph; typeof version === 'number' && version < to; version += 1) {
    const step = Object.hasOwn(steps, version) ? steps[version] : undefined;
    if (!step) return document;
    current = { ...step(current), shockgraph: version + 1 };
  }
  return current;
}
