/** docs/performance.md as text: every figure of a run in it comes from the two files that the benchmarks write. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchResult, CaseResult, PeerResult } from '../../test/bench/report';
import type { WebResult } from '../../test/bench/web/report';
import { engineGoals, type Goal, goalsTable, webGoals } from './performanceGoals';
import { PROFILE } from './performanceProfile';
import { digits, table } from './validationFormat';

const count = (n: number): string => digits(n, 1);
const ms = (value: number): string => `${digits(value)} ms`;

function readResult<T>(root: string, name: string): T | null {
  const file = join(root, 'test/bench', name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** The file's text: the same for the same results. */
export function performanceText(root: string): string {
  const bench = readResult<BenchResult>(root, 'results.json');
  const web = readResult<WebResult>(root, 'web-results.json');
  if (!bench) throw new Error('run npm run bench first');
  const full = readResult<BenchResult>(root, 'full-results.json');
  const goals = [...engineGoals(bench, full), ...webGoals(web)];
  return `${head(bench, goals)}

${goalsTable(goals)}

${METHOD}

## Times faster than a full rescan
Median over the rounds, least and most in brackets; then the quickest round of the peer over the quickest of the engine. Every peer found the same
accounts at the same ticks as the engine${everybodyAgrees(bench) ? '' : ', but for those marked'}; the twin came to the same digest.

${table(['Accounts', 'Path', 'Liquidated', 'TypeScript', 'C', 'NumPy', 'Twin', 'Events', 'Run'], bench.cases.map(ratioRow))}

## What the engine itself costs
${table(['Accounts', 'Path', 'Liquidated', 'Compile', 'Lay out', 'Run', 'Mean tick', 'Worst tick', 'Digest', 'All causes', 'All tables', 'Reset', 'Bytes per position'], bench.cases.map(costRow))}

*Run* holds the generations, the main parent of everyone who fell and the laws of every tick. The digest, all parents and loss
shares (and the law on them), and the tables of all accounts are made when somebody reads them, and timed apart. *Bytes per
position* are what the process grew by, everything counted, at its peak up to the end of the first run.

${growthText(bench)}

${fullText(full)}

${missingText(bench)}

## In the browser
${web ? webText(web) : 'Not measured on this machine yet: `npm run bench:web`.'}

${PROFILE}
`;
}

function head(bench: BenchResult, goals: readonly Goal[]): string {
  const met = goals.filter((goal) => goal.isMet).length;
  const { machine } = bench;
  return `# Performance: what a run costs, and what it was held to

Written by \`npx tsx scripts/performance.ts\` from \`test/bench/results.json\` (\`npm run bench\`, ${bench.seconds} s, engine ${bench.engineVersion}) and
\`test/bench/web-results.json\` (\`npm run bench:web\`); a test compares this page with them. No figure of a run is typed. Of ${goals.length} goals
${met} were met.

Machine: ${machine.processor ?? ''}, ${machine.cores ?? ''} cores, Node ${(machine.node ?? '').replace('v', '')}, gcc ${machine.gcc ?? ''}, NumPy ${machine.numpy ?? ''}; shared with other work while this was
measured${machine.load === undefined ? '' : ` (load ${machine.load} when it began)`}. Ratios come from one run, in which everybody takes turns, so that all are disturbed alike.

## Goals`;
}

const METHOD = `## Method
The workload is a venue of 20 instruments with 3 positions per account on average, a fall of 15 % over 60 of 600 ticks, feedback
through the books and a fund (\`test/bench/workload.ts\`): on a smooth path, and on one with noise of 0.2 % per tick; with about 1 %
and about 20 % of the accounts liquidated. The engine runs all of it: triggers, queue, books, fund, events, causes, laws. Peers
only look at every account in every tick, at the marks that the engine published, and say who is at or below maintenance:

- *TypeScript*: typed arrays, buckets grouped by number of positions, one multiplication and addition a position
  (\`test/bench/peers/rescan.ts\`).
- *C*: the same loops under \`gcc -O3\` with strict floating point (\`rescan.c\`). *NumPy*: the same as whole-array operations
  (\`rescan.py\`).
- *Twin*: the reference engine, up to 10,000 accounts.

Each is a process of its own; they take turns, one at a time; the first run of the engine and of the TypeScript rescan is thrown
away, and later ones are counted. Hashes over who was found when have to be equal. The goals are about a million accounts with
about 1 % liquidated.`;

function peerOf({ peers }: CaseResult, name: string): PeerResult | undefined {
  return peers.find((peer) => peer.name === name);
}

function everybodyAgrees({ cases }: BenchResult): boolean {
  return cases.every(({ peers }) => peers.every((peer) => peer.agrees));
}

const names = ({ workload, engine }: CaseResult): string[] => [
  count(workload.accounts),
  workload.path,
  `${digits(100 * engine.liquidatedShare)} %`,
];

function ratioRow(one: CaseResult): string[] {
  const cell = (name: string): string => {
    const peer = peerOf(one, name);
    if (!peer) return '';
    const { min, median, max } = peer.timesEngine;
    const range = peer.rounds > 1 ? ` (${digits(min)} to ${digits(max)})` : '';
    return `${digits(median)}${range}; ${digits(peer.bestTimesBest)}${peer.agrees ? '' : ' DISAGREES'}`;
  };
  return [
    ...names(one),
    cell('rescan'),
    cell('c'),
    cell('numpy'),
    cell('twin'),
    count(one.engine.events),
    ms(one.engine.runMs.median),
  ];
}

function costRow(one: CaseResult): string[] {
  const { engine } = one;
  return [
    ...names(one),
    ms(engine.compileMs),
    ms(engine.prepareMs),
    ms(engine.runMs.median),
    ms(engine.meanTickMs.median),
    ms(engine.worstTickMs.median),
    ms(engine.digestMs),
    engine.causesMs === null ? 'not read' : ms(engine.causesMs),
    ms(engine.tablesMs),
    engine.resetMs ? ms(engine.resetMs.median) : '',
    digits(engine.runBytesPerPosition),
  ];
}

function growthText({ growth }: BenchResult): string {
  const rows = growth.map(({ path, exponent, points, agrees }) => [
    path,
    points.map(({ accounts, runMs }) => `${count(accounts)}: ${ms(runMs.median)}`).join(', '),
    `N^${digits(exponent, 2)}`,
    agrees ? 'yes' : 'NO',
  ]);
  return `## Growth at a fixed number of liquidations
10,000 accounts that the shock can reach, and a crowd that it cannot: the same liquidations at every size.

${table(['Path', 'Run at this many accounts', 'Grows as', 'Same accounts at the same ticks'], rows)}`;
}

function fullText(full: BenchResult | null): string {
  if (!full) return '';
  const rows = full.cases.map((one) => [
    ...names(one),
    ms(one.engine.compileMs + one.engine.prepareMs),
    ms(one.engine.runMs.median),
    `${digits(one.engine.runPeakMb / 1024)} GB`,
    `${digits(one.engine.tablesPeakMb / 1024)} GB`,
  ]);
  return `## Ten million accounts
By hand (\`npm run bench:full\`), in Node.

${table(['Accounts', 'Path', 'Liquidated', 'Compile and lay out', 'Run', 'Peak memory with the run', 'and with all tables'], rows)}`;
}

function missingText({ missing }: BenchResult): string {
  if (missing.length === 0) return 'All peers and cases took part.';
  return `What took no part, or came to no end within the benchmark's ten minutes:\n\n${missing.map((line) => `- ${line}`).join('\n')}`;
}

function webText({ machine, redraw, million, long, vitals }: WebResult): string {
  const spread = (value: { min: number; median: number; max: number }): string =>
    `${digits(value.median)} (${digits(value.min)} to ${digits(value.max)})`;
  const optional = (value: number | null): string => (value === null ? 'none' : ms(value));
  return `${machine.browser ?? ''}, WebGL by ${machine.graphics ?? ''}: the renderer competes with the page for the same cores, so that times of
whole frames say little about a machine with a graphics card; ratios within a run, and what the main thread does, hold better.

${table(
  ['Time step at 2,000 nodes and 5,000 edges', 'App', 'Bare sigma', 'App / bare'],
  [
    ['Main thread, ms', spread(redraw.appStepMs), spread(redraw.bareStepMs), spread(redraw.stepRatio)],
    ['Whole frame, ms', spread(redraw.appFrameMs), spread(redraw.bareFrameMs), spread(redraw.frameRatio)],
  ],
)}

A million accounts, from opening the page: first results on the screen after ${optional(million.firstResultsMs)} (${count(million.firstTicks)} ticks of them), the whole
run after ${optional(million.digestMs)}, its graph drawn after ${ms(million.graphMs)}. Long tasks of the main thread: ${million.longTasksMs.length === 0 ? 'none' : million.longTasksMs.map(ms).join(', ')}.

${count(long.ticks)} ticks of ${long.instruments} instruments, played: ${count(long.frames)} frames, main-thread work ${ms(long.workMs.median)} in the median frame, ${ms(long.work95Ms)} in
all but one of twenty; ${digits(100 * long.droppedShare, 2)} % of the frames took the main thread longer than a sixtieth of a second. Rests between drawings, which a slow
browser is given, are frames too.

${table(
  ['Page', 'LCP', 'CLS', 'INP', 'Of that until handled', 'Interactions'],
  vitals.map((row) => [
    `\`${row.page}\``,
    ms(row.lcpMs),
    row.cls.toFixed(3),
    optional(row.inpMs),
    optional(row.handledMs),
    count(row.interactions),
  ]),
)}`;
}
