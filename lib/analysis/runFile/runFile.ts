/** Writes a run as JSON, piece by piece: the whole of a large one is longer than a string may be. */
import { accountId, OUTCOMES, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { accountRow, bucketsByAccount, eventRow, nodeRow } from './rows';
import {
  type LeftOut,
  RUN_FILE_FORMAT,
  RUN_FILE_LIMITS,
  RUN_FILE_VERSION,
  type RunFile,
  type RunFileLimits,
  type SeriesBlock,
} from './types';

export interface RunFileOptions {
  /** ISO day. */
  readonly made: string;
  /** What the file will be called: it stands in its own command. */
  readonly name: string;
  readonly limits?: RunFileLimits;
}

/** Series that each instrument has a column of, in the order of every file. */
export const SERIES_PER_INSTRUMENT = [
  'outsideUsd',
  'indexUsd',
  'markUsd',
  'bookUsd',
  'lastUsd',
  'shockMarkUsd',
  'shockBookUsd',
  'depth',
  'consumedBase',
] as const;

/** Rows written at once. */
const ROWS = 500;

/** Pieces of the text of a RunFile, in order. The same run and options give the same text. */
export function* runFileText(run: Run, scenario: Scenario, options: RunFileOptions): Generator<string> {
  const limits = options.limits ?? RUN_FILE_LIMITS;
  const accounts = accountsKept(run, limits.accounts);
  const nodes = Math.min(run.nodes.count, limits.nodes);
  const events = Math.min(run.log.count, limits.events);
  const ticks = ticksKept(run, limits.seriesCells);
  const leftOut: LeftOut = {
    accounts: run.accounts.count - accounts.length,
    nodes: run.nodes.count - nodes,
    events: run.log.count - events,
    everyTicks: ticks.every,
  };
  const head = JSON.stringify(headOf(run, scenario, options, leftOut));
  yield `${head.slice(0, -1)},\n"series":${JSON.stringify(seriesBlock(run, ticks.kept))}`;
  yield* list('nodes', nodes, (n) => nodeRow(run, n));
  const first = bucketsByAccount(run);
  yield* list('accounts', accounts.length, (n) => accountRow(run, accounts[n] ?? 0, first));
  yield* list('events', events, (e) => eventRow(run, e));
  yield '\n}\n';
}

function headOf(
  run: Run,
  scenario: Scenario,
  { made, name }: RunFileOptions,
  leftOut: LeftOut,
): Omit<RunFile, 'series' | 'nodes' | 'accounts' | 'events'> {
  return {
    format: RUN_FILE_FORMAT,
    version: RUN_FILE_VERSION,
    made,
    engine: run.engine,
    scenarioHash: run.scenarioHash,
    digest: run.digest,
    held: heldOf(run),
    command: commandOf(run, name),
    tickMs: run.tickMs,
    horizonMs: run.horizonMs,
    leftOut,
    scenario,
    summary: run.summary,
    lawBreaches: run.breaches,
    adlWaves: run.waves,
  };
}

/** The account that was held in a run (CAUSE-07); null: none was. */
export function heldOf(run: Run): string | null {
  return run.heldAccount < 0 ? null : accountId(run.accounts, run.heldAccount);
}

/** The command line that runs the scenario in a file again; quotes where a shell would take a name apart. */
export function commandOf(run: Run, file: string): string {
  const held = heldOf(run);
  const hold = held === null ? '' : ` --hold ${quoted(held)}`;
  return `npm run -s shockgraph -- run ${quoted(file)}${hold}`;
}

function quoted(word: string): string {
  return /^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function* list(name: string, count: number, row: (n: number) => object): Generator<string> {
  yield `,\n"${name}":[`;
  for (let from = 0; from < count; from += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, count - from) }, (_, n) => JSON.stringify(row(from + n)));
    yield `${from === 0 ? '\n' : ',\n'}${rows.join(',\n')}`;
  }
  yield ']';
}

const UNTOUCHED = OUTCOMES.indexOf('untouched');

/** All accounts; of more than the limit those that something happened to, the first of them. */
function accountsKept({ accounts }: Run, limit: number): ArrayLike<number> {
  const every = accounts.count <= limit;
  const kept: number[] = [];
  for (let a = 0; a < accounts.count && kept.length < limit; a += 1)
    if (every || accounts.outcome[a] !== UNTOUCHED) kept.push(a);
  return kept;
}

function ticksKept({ series }: Run, cells: number): { readonly every: number; readonly kept: readonly number[] } {
  const every = Math.max(1, Math.ceil((series.ticks * series.instruments) / cells));
  const kept: number[] = [];
  for (let tick = 0; tick < series.ticks; tick += every) kept.push(tick);
  const last = series.ticks - 1;
  if (last >= 0 && kept.at(-1) !== last) kept.push(last);
  return { every, kept };
}

function seriesBlock({ series, tickMs, instrumentIds }: Run, ticks: readonly number[]): SeriesBlock {
  const column = (values: Float64Array, stride = 1, offset = 0): number[] =>
    ticks.map((tick) => values[tick * stride + offset] ?? 0);
  return {
    atMs: ticks.map((tick) => tick * tickMs),
    fundUsd: column(series.fundUsd),
    vaultEquityUsd: column(series.vaultEquityUsd),
    inventoryUsd: column(series.inventoryUsd),
    instruments: Object.fromEntries(
      instrumentIds.map((id, i) => [
        id,
        Object.fromEntries(SERIES_PER_INSTRUMENT.map((name) => [name, column(series[name], series.instruments, i)])),
      ]),
    ),
  };
}
