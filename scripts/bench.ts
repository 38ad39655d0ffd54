/**
 * `npm run bench`: the engine against full rescans of the same work, in ratios from one run; writes
 * test/bench/results.json. `npm run bench:full` goes to 10^7 accounts, has no time limit and writes full-results.json. Options for a part:
 * `--accounts 10000,100000`, `--path smooth`, `--share 0.01`, `--no-growth`, `--no-peers`; a part prints, and writes nothing unless it is one of the full benchmark.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINE_VERSION } from '../lib/engine';
import { growth } from '../test/bench/growth';
import { killAllOnExit } from '../test/bench/processes';
import { race } from '../test/bench/race';
import type { CaseResult, GrowthResult } from '../test/bench/report';
import { costTable, ratioTable } from '../test/bench/report';
import { makeTools } from '../test/bench/tools';
import { type LiquidatedShare, PATHS, SHARES, type Workload } from '../test/bench/workload';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    accounts: { type: 'string' },
    path: { type: 'string' },
    share: { type: 'string' },
    'no-growth': { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});
const isPart = options.accounts !== undefined || options.path !== undefined || options.share !== undefined;
const SIZES = options.full ? [1e4, 1e5, 1e6, 1e7] : [1e4, 1e5, 1e6];
const sizes = options.accounts?.split(',').map(Number) ?? SIZES;
/** `bench` is over within ten minutes: after this nothing new begins, and nothing takes longer than a step may. */
const BUDGET_MS = options.full ? Number.POSITIVE_INFINITY : 480_000;
const STEP_MS = options.full ? 3_600_000 : 110_000;
const TWIN_ACCOUNTS = 10_000;
const NUMPY_ACCOUNTS = 1_000_000;

killAllOnExit();
const startedMs = performance.now();
const spentMs = (): number => performance.now() - startedMs;
const tools = await makeTools(root);
const missing = [...tools.missing];
const cases: CaseResult[] = [];
const growths: GrowthResult[] = [];

await raceAll(plan(SHARES[0]));
if (!options['no-growth']) {
  for (const path of PATHS.filter((kind) => options.path === undefined || options.path === kind)) {
    await attempt(`growth, ${path}`, async () => {
      growths.push(await growth(tools, path, sizes, stepMs()));
    });
  }
}
await raceAll(plan(SHARES[1]));
report();

/** What the goals are about comes first, in case time runs out. */
function plan(share: LiquidatedShare): Workload[] {
  if (options.share !== undefined && Number(options.share) !== share) return [];
  const paths = PATHS.filter((path) => options.path === undefined || options.path === path);
  return sizes.flatMap((accounts) => paths.map((path): Workload => ({ accounts, path, share })));
}

async function raceAll(workloads: readonly Workload[]): Promise<void> {
  for (const workload of workloads) {
    const { accounts, path, share } = workload;
    const name = `${accounts} accounts, ${path}, ${share * 100} %`;
    await attempt(name, async () => {
      const numpy = accounts < NUMPY_ACCOUNTS || (accounts === NUMPY_ACCOUNTS && (share === 0.01 || options.full));
      const result = await race(tools, workload, {
        stepMs: stepMs(),
        numpy,
        twin: accounts <= TWIN_ACCOUNTS,
        peers: !options['no-peers'],
      });
      cases.push(result);
      missing.push(...result.failures.map((failure) => `${name}: ${failure}`));
    });
  }
}

function stepMs(): number {
  return Math.min(STEP_MS, BUDGET_MS + STEP_MS - spentMs());
}

async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  if (spentMs() > BUDGET_MS) {
    missing.push(`${name}: no time left`);
    return;
  }
  const beganMs = spentMs();
  try {
    await work();
  } catch (error) {
    missing.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.error(`${name}: ${((spentMs() - beganMs) / 1000).toFixed(1)} s`);
}

function report(): void {
  const { machine } = tools;
  console.log(
    `\n${Object.entries(machine)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}`,
  );
  console.log(
    '\nTimes faster than a full rescan: median (least-most), in processor time, best over best; worst tick over a mean tick of the TS rescan\n',
  );
  console.log(ratioTable(cases));
  console.log('\nWhat the engine costs; bytes after the run, and after all tables were read\n');
  console.log(costTable(cases));
  for (const { path, exponent, agrees, points } of growths) {
    const times = points.map((point) => `${point.accounts}: ${point.runMs.median.toFixed(1)} ms`).join(', ');
    console.log(`\ngrowth, ${path}: N^${exponent.toFixed(3)} (${times})${agrees ? '' : ' DISAGREES'}`);
  }
  for (const line of missing) console.log(`missing: ${line}`);
  const disagrees =
    cases.some(({ peers }) => peers.some((peer) => !peer.agrees)) || growths.some(({ agrees }) => !agrees);
  if (disagrees) process.exitCode = 1;
  if (isPart && !options.full) return;
  const seconds = Math.round(spentMs() / 1000);
  const result = { engineVersion: ENGINE_VERSION, machine, seconds, cases, growth: growths, missing };
  writeFileSync(
    join(root, 'test/bench', options.full ? 'full-results.json' : 'results.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}
