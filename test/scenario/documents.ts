/** Documents to break: one small and whole, one with every feature, and a way to change a copy in one place. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Json = Record<string, unknown>;

export const ROOT = path.join(__dirname, '..', '..');

export function readJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, ...parts), 'utf8'));
}

/** The least that is a scenario. */
export function least(): Json {
  return {
    shockgraph: 1,
    title: 'least',
    clock: { horizonMs: 10_000 },
    instruments: [
      {
        id: 'BTC',
        indexUsd: 100,
        tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
        book: { kind: 'power', depthUsdAt1pct: 1e6 },
      },
    ],
  };
}

/** test/fixtures/scenario-v1.json: every section filled. */
export function full(): Json {
  return readJson('test/fixtures/scenario-v1.json') as Json;
}

/** The document with the value at a JSON pointer replaced, or taken out where it is undefined; missing parents are made. */
export function changed(document: Json, pointer: string, value: unknown): Json {
  const copy = structuredClone(document);
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  let at: Json = copy;
  for (const key of keys) {
    if (at[key] === undefined) at[key] = {};
    at = at[key] as Json;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
