/** The worked runs: two independent implementations of docs/model.md agree on every figure in them, and so must this one. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { report } from '@/lib/cli/report';
import { simulate } from '@/lib/engine';
import { differs, fixture, parsed } from './support';

const FOLDER = path.join(__dirname, '..', 'vectors', 'runs');
/** Share by which a figure may differ. */
const SHARE = 1e-6;
/** Implementations may settle a tick apart. */
const LEFT_OUT = new Set(['ticks']);

type Row = Record<string, unknown>;

/** Every difference, with its place; lists of accounts and buckets are matched by id. */
function differences(actual: unknown, expected: unknown, place: string): string[] {
  const said = `${place}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`;
  if (typeof expected === 'number')
    return typeof actual === 'number' && !differs(actual, expected, SHARE) ? [] : [said];
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected) ? [] : [said];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [said];
    if (/(^|\.)(accounts|buckets)$/.test(place)) {
      return expected.flatMap((row: Row) => {
        const own = actual.find((other: Row) => other.id === row.id);
        return differences(own, row, `${place}.${String(row.id)}`);
      });
    }
    const lengths =
      actual.length === expected.length ? [] : [`${place}: ${actual.length} rows, expected ${expected.length}`];
    return [...lengths, ...expected.flatMap((row, n) => differences(actual[n], row, place))];
  }
  if (typeof actual !== 'object' || actual === null) return [said];
  return Object.entries(expected).flatMap(([key, value]) => {
    const inner = place === '' ? key : `${place}.${key}`;
    return LEFT_OUT.has(key) ? [] : differences((actual as Row)[key], value, inner);
  });
}

describe('worked runs', () => {
  test.each(readdirSync(FOLDER).sort())('%s', (file) => {
    const { scenario, expected } = fixture<{ scenario: unknown; expected: Row }>('vectors', 'runs', file);
    const run = simulate(parsed(scenario));
    expect(differences(report(run, { accounts: true }), expected, '')).toEqual([]);
    expect(run.breaches).toEqual([]);
  });
});
