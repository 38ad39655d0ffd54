/**
 * fast-check as the engine's tests use it, with the cases of a property drawn once per process and frozen: they are the
 * same for every mutant (seeds are fixed), and nothing is gained by shrinking what failed.
 */
import real from 'fast-check';

type Property = Parameters<typeof real.sample>[0] & { run(value: unknown): unknown };

const drawn = new Map<string, unknown[]>();

function assert(property: Property, { numRuns, seed }: { numRuns: number; seed: number }): void {
  const key = `${seed} ${numRuns}`;
  const cases = drawn.get(key) ?? real.sample(property as never, { numRuns, seed }).map(frozen);
  drawn.set(key, cases);
  for (const one of cases) {
    const failure = property.run(one) as { error: unknown } | null;
    if (failure) throw failure.error;
  }
}

/** Frozen to the bottom: a mutant that writes into a case must not spoil it for the next. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

export default { ...real, assert };
