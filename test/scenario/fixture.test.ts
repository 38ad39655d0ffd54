/** The document of version 1 that every later release must still open, with what was true of it when it was saved. */
import { ENGINE_VERSION, simulate } from '@/lib/engine';
import { parseScenario, type Scenario, scenarioHash } from '@/lib/scenario';
import { full, readJson } from './documents';

const known = readJson('test/fixtures/scenario-v1.known.json') as {
  scenarioHash: string;
  engine: string;
  digest: string;
};

function opened(): Scenario {
  const parsed = parseScenario(full());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors, null, 2));
  return parsed.scenario;
}

test('section 1: scenario-v1.json opens with the hash it was saved with', () => {
  expect(scenarioHash(opened())).toBe(known.scenarioHash);
});

test('DET-01 scenario-v1.json runs within the laws, under the same engine with the same digest', () => {
  const run = simulate(opened());
  expect(run.breaches).toEqual([]);
  expect(run.accounts.count).toBe(8);
  expect(run.nodes.count).toBeGreaterThan(2);
  // Another version of the engine may give another digest; the same one may not.
  if (ENGINE_VERSION === known.engine) expect(run.digest).toBe(known.digest);
  else expect(run.digest).toMatch(/^[0-9a-f]{64}$/);
});
