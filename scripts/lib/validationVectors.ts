/** Worked numbers: the runs of test/vectors/runs run again and compared figure by figure; the list of open.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../../lib/cli/report';
import { simulate } from '../../lib/engine';
import { parseScenario } from '../../lib/scenario';
import { digits, table } from './validationFormat';

/** Share by which two implementations may differ. */
const SHARE = 1e-6;
const LEFT_OUT = new Set(['ticks']);

export interface Tally {
  readonly runs: number;
  /** Figures and names compared. */
  readonly figures: number;
  readonly differ: readonly string[];
}

interface OpenEntry {
  readonly id: string;
  readonly rule: string;
  readonly source: string;
  readonly when: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** Every leaf of `expected` with the value of `actual` in its place; rows with an id are matched by it. */
function pairs(
  actual: unknown,
  expected: unknown,
  place: string,
): { place: string; actual: unknown; expected: unknown }[] {
  if (typeof expected !== 'object' || expected === null) return [{ place, actual, expected }];
  const inner = (typeof actual === 'object' && actual !== null ? actual : {}) as Tree;
  return Object.entries(expected).flatMap(([key, value]) => {
    if (LEFT_OUT.has(key)) return [];
    const id = (value as { id?: unknown } | null)?.id;
    const own = Array.isArray(actual) && id !== undefined ? actual.find((row: Tree) => row.id === id) : inner[key];
    return pairs(own, value, `${place}.${key}`);
  });
}

function agree(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number') return Object.is(actual, expected);
  return Math.abs(actual - expected) <= SHARE * Math.max(1, Math.abs(actual), Math.abs(expected));
}

export function tallyRuns(root: string): Tally {
  const folder = join(root, 'test/vectors/runs');
  const files = readdirSync(folder).sort();
  let figures = 0;
  const differ: string[] = [];
  for (const file of files) {
    const vector = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { scenario: unknown; expected: unknown };
    const parsed = parseScenario(vector.scenario);
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`);
    const found = pairs(report(simulate(parsed.scenario), { accounts: true }), vector.expected, file);
    figures += found.length;
    for (const pair of found) if (!agree(pair.actual, pair.expected)) differ.push(pair.place);
  }
  return { runs: files.length, figures, differ };
}

export function vectorsText(root: string): string {
  const tally = tallyRuns(root);
  const entries = JSON.parse(readFileSync(join(root, 'test/vectors/open.json'), 'utf8')) as OpenEntry[];
  const engine = entries.filter((entry) => entry.when === 'engine');
  const later = entries.filter((entry) => entry.when !== 'engine');
  const differ = tally.differ.length === 0 ? 'None differs.' : `These differ: ${tally.differ.join(', ')}.`;
  return `\`test/vectors/runs\` has ${tally.runs} random scenarios with the results on which two other implementations of
[model.md](model.md) agree. All ${tally.runs} were run again for this page: ${digits(tally.figures, 1)} figures compared (money, prices, sizes,
generations, parents, outcomes), to a share of 1e-6. ${differ}

\`test/vectors/open.json\` has ${entries.length} numbers worked in venues' documents, papers and other engines. ${engine.length} of them speak to the
engine, and each is a test (\`test/engine/open.test.ts\`); the other ${later.length} (${later.map(({ id }) => id).join(', ')}) speak to parts that
are not in the engine:

${table(
  ['Entry', 'What it holds', 'Source'],
  engine.map(({ id, rule, source }) => [id, rule, source]),
)}`;
}
