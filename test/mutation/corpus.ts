/**
 * Random scenarios with what the reference twin, which is not mutated, makes of them; worked out once, with no mutant on,
 * since the twin shares the kernels. Kept in a file beside the sandbox's sources for the other processes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { simulate } from '@/lib/engine';
import { type ReferenceRun, simulateReference } from '@/lib/engine/reference';
import type { Scenario } from '@/lib/scenario';
import { parsed } from '../engine/support';
import { differencesOf } from '../engine/twinCompare';
import { swarm } from '../engine/twinSwarm';
import { frozen } from './cases';

/** MUTATION_CASES raises it. */
const CASES = Number(process.env.MUTATION_CASES ?? 240);
const SEED = 20_251_010;
const FILE = path.resolve('corpus.bin');

type Corpus = readonly { readonly scenario: Scenario; readonly twin: ReferenceRun }[];

const KEPT = Symbol.for('shockgraph mutation corpus');
const kept = globalThis as { [KEPT]?: Corpus };

function corpus(): Corpus {
  if (existsSync(FILE)) return frozen(deserialize(readFileSync(FILE)) as Corpus);
  const made = fc.sample(swarm, { numRuns: CASES, seed: SEED }).map((input) => {
    const scenario = parsed(input);
    return { scenario, twin: simulateReference(scenario) };
  });
  writeFileSync(FILE, serialize(made));
  return frozen(made);
}

kept[KEPT] ??= corpus();

describe('the reference twin agrees', () => {
  kept[KEPT]?.forEach(({ scenario, twin }, n) => {
    test(`in random scenario ${n}`, () => {
      expect(differencesOf(simulate(scenario), twin)).toEqual([]);
    });
  });
});
