/** The reference twin by itself: the worked runs, which it was written against, and what the swarm has found so far. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type ReferenceRun, simulateReference } from '@/lib/engine/reference';
import type { Scenario } from '@/lib/scenario';
import { differs, fixture, parsed } from './support';
import { compare } from './twinCompare';

const RUNS = path.join(__dirname, '..', 'vectors', 'runs');
const FOUND = path.join(__dirname, '..', 'fixtures', 'twin');
/** Share by which a figure may differ. */
const SHARE = 1e-9;

interface Expected {
  readonly stop: string;
  readonly liquidated: { readonly generations: number[] };
  readonly deficitUsd: number;
  readonly accounts: readonly { id: string; outcome: string; equityUsd: number; collateralUsd: number }[];
  readonly buckets: readonly ExpectedNode[];
}

interface ExpectedNode {
  readonly id: string;
  readonly generation: number;
  readonly parent: string | null;
  readonly parents: readonly { id: string; usd: number }[];
  readonly lossUsd: number;
}

/** Every figure of a worked run that the twin does not give. */
function wrong(run: ReferenceRun, scenario: Scenario, expected: Expected): string[] {
  const gross = Math.max(1, run.summary.liquidated.notionalUsd);
  const figure = (what: string, own: number, wanted: number): string[] =>
    differs(own, wanted, SHARE, SHARE * 1e-3 * gross) ? [`${what}: ${own}, expected ${wanted}`] : [];
  const word = (what: string, own: unknown, wanted: unknown): string[] =>
    JSON.stringify(own) === JSON.stringify(wanted) ? [] : [`${what}: ${own}, expected ${wanted}`];
  return [
    ...word('stop', run.summary.stop, expected.stop),
    ...word('generations', run.summary.liquidated.generations, expected.liquidated.generations),
    ...figure('deficit', run.summary.deficitUsd, expected.deficitUsd),
    ...expected.accounts.flatMap((row) => {
      const a = run.accounts.findIndex(({ id }) => id === row.id);
      const account = run.accounts[a];
      const own = run.buckets.filter((bucket) => bucket.account === a);
      const sum = (pick: 'equityUsd' | 'collateralUsd'): number =>
        own.reduce((total, bucket) => total + bucket[pick], account?.idleUsd ?? 0);
      return [
        ...word(`outcome of ${row.id}`, account?.outcome, row.outcome),
        ...figure(`equity of ${row.id}`, sum('equityUsd'), row.equityUsd),
        ...figure(`collateral of ${row.id}`, sum('collateralUsd'), row.collateralUsd),
      ];
    }),
    ...expected.buckets.flatMap((row) => {
      const node = run.nodes.find((one) => nameOf(run, scenario, one.bucket) === row.id);
      if (!node) return [`${row.id} is no node`];
      const { trigger } = node;
      const parents = trigger.parents.map(({ node: n }) => nameOf(run, scenario, run.nodes[n]?.bucket ?? -1));
      return [
        ...word(`generation of ${row.id}`, trigger.generation, row.generation),
        ...word(`parent of ${row.id}`, trigger.cause === 'venue' ? 'venue' : (parents[0] ?? null), row.parent),
        ...word(`parents of ${row.id}`, [...parents].sort(), row.parents.map(({ id }) => id).sort()),
        ...figure(`loss of ${row.id}`, node.lossUsd, row.lossUsd),
      ];
    }),
  ];
}

/** Id of a bucket as the worked runs write it: the account, with the instrument where that has several buckets. */
function nameOf(run: ReferenceRun, scenario: Scenario, b: number): string {
  const bucket = run.buckets[b];
  const account = run.accounts[bucket?.account ?? -1];
  if (!bucket || !account) return '';
  return bucket.isolated < 0 ? account.id : `${account.id}/${scenario.instruments[bucket.isolated]?.id}`;
}

describe('the reference twin', () => {
  test.each(readdirSync(RUNS).sort())('gives the worked run %s', (file) => {
    const { scenario, expected } = fixture<{ scenario: unknown; expected: Expected }>('vectors', 'runs', file);
    const whole = parsed(scenario);
    expect(wrong(simulateReference(whole), whole, expected)).toEqual([]);
  });

  const found = existsSync(FOUND) ? readdirSync(FOUND).sort() : [];
  test.each(found)('agrees on what the swarm found in %s', (file) => {
    expect(compare(parsed(fixture('fixtures', 'twin', file))).differences).toEqual([]);
  });

  test('a difference is found where there is one', () => {
    const scenario = parsed(fixture<{ scenario: unknown }>('vectors', 'runs', '008.json').scenario);
    const { twin, differences } = compare(scenario);
    expect(differences).toEqual([]);
    const other = simulateReference({ ...scenario, venue: { ...scenario.venue, socialise: 'none' } });
    expect(other.digest).not.toBe(twin.digest);
  });
});
