/**
 * From a run to its flow. Accounts whose part is small stand together by the instrument they fell in, and go on together,
 * so that a run of a million accounts has as few bars as one of a hundred.
 */
import { fellFromStart, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { plateKey, SHOCK_KEY } from '../anchors';
import { bucketName } from '../cascadeModel';
import { pathToShock } from '../highlight';
import { keysByBucket } from '../keyOf';
import { ladderBelow } from '../scales';
import { columnsOf, payerEnds } from './ends';
import { addPaid, type Forest, forestOf, NOTHING_PAID, paidOf } from './forest';
import type { FlowKind, FlowModel, FlowNode, Paid } from './types';

export interface FlowOptions {
  /** Columns of generations drawn, at least 1; the last holds the later ones too. */
  readonly generations: number;
  /** Share of all losses below which accounts stand together. */
  readonly leastShare: number;
  /** Bucket that has a bar of its own, as everyone on the way to it has, whatever its size and generation. */
  readonly apart?: number;
}

export const VENUE_KEY = 'venue';
/** Cause of what stood below its maintenance before anything happened. */
export const START_KEY = 'start';
const FIRST_GENERATION_COLUMN = 2;
/** Below this part of the smallest drawn alone, even a group is counted to the one it stands behind. */
const DUST = 0.2;

export function flowModel(run: Run, scenario: Scenario, options: FlowOptions): FlowModel {
  const forest = forestOf(run);
  const totalUsd = forest.roots.reduce((sum, row) => sum + (forest.totalUsd[row] as number), 0);
  const leastUsd = totalUsd > 0 ? ladderBelow(totalUsd * options.leastShare) : 0;
  const generations = Math.max(1, Math.min(options.generations, deepest(run)));
  const last = FIRST_GENERATION_COLUMN + generations - 1;
  const row = options.apart === undefined ? -1 : (run.buckets.node[options.apart] ?? -1);
  const named = new Set(row < 0 ? [] : pathToShock(run, row));
  const isLater = row >= 0 && (run.nodes.generation[row] as number) >= generations;
  const tree: Tree = { run, forest, leastUsd, last, named, apart: isLater ? row : -1, nodes: [] };
  for (const [key, label] of [
    [SHOCK_KEY, 'Shock'],
    [VENUE_KEY, 'Venue'],
    [START_KEY, 'Start'],
  ] as const) {
    const rows = forest.roots.filter((row) => causeKey(run, row) === key);
    if (rows.length > 0) growCause(tree, key, label, rows);
  }
  return {
    nodes: tree.nodes,
    columns: columnsOf(run, generations),
    payers: payerEnds(run, scenario, tree.nodes),
    totalUsd,
    leastUsd,
    keyOf: keysByBucket(run, tree.nodes),
  };
}

function causeKey(run: Run, root: number): string {
  if (fellFromStart(run, root)) return START_KEY;
  return run.nodes.cause[root] === 1 ? VENUE_KEY : SHOCK_KEY;
}

interface Tree {
  readonly run: Run;
  readonly forest: Forest;
  readonly leastUsd: number;
  /** Column that holds all later generations. */
  readonly last: number;
  /** Rows that have a bar of their own however little they lost. */
  readonly named: ReadonlySet<number>;
  /** The one of them that fell after the last column's generation, and so stands in it beside its forebear; -1 for none. */
  readonly apart: number;
  readonly nodes: FlowNode[];
}

const deepest = ({ nodes }: Run): number => nodes.generation.reduce((most, g) => Math.max(most, g + 1), 1);

function growCause(tree: Tree, key: string, label: string, rows: readonly number[]): void {
  const byInstrument = split(tree.run, rows);
  const usd = (list: readonly number[]): number => totalOf(tree, list);
  const order = [...byInstrument].sort(([i, a], [j, b]) => usd(b) - usd(a) || i - j);
  const at = tree.nodes.length;
  const children = order.map(([instrument, list]) => {
    const child = key === SHOCK_KEY ? plateKey(instrument) : `${key}:${plateKey(instrument)}`;
    const place = tree.nodes.length;
    const below = growBelow(tree, child, list, FIRST_GENERATION_COLUMN);
    const market = tree.run.instrumentIds[instrument] ?? '';
    const name = key === SHOCK_KEY ? market : `${market} (${label.toLowerCase()})`;
    insert(tree, place, {
      ...fixed(child, 'instrument', 1, key, name, instrument),
      ...below.sums,
      children: below.keys,
    });
    return child;
  });
  const sums = sumUp(tree, children);
  insert(tree, at, { ...fixed(key, 'cause', 0, '', label, -1), ...sums, children });
}

function insert(tree: Tree, at: number, node: FlowNode): void {
  tree.nodes.splice(at, 0, node);
}

function fixed(key: string, kind: FlowKind, column: number, parent: string, label: string, instrument: number) {
  return {
    key,
    kind,
    column,
    parent,
    label,
    instrument,
    buckets: [],
    members: 0,
    ownUsd: 0,
    paid: NOTHING_PAID,
    generation: -1,
  };
}

/** Total and span of bars that stand already. */
function sumUp(tree: Tree, keys: readonly string[]): Pick<FlowNode, 'totalUsd' | 'firstTick' | 'lastTick'> {
  let [totalUsd, firstTick, lastTick] = [0, Number.POSITIVE_INFINITY, 0];
  const wanted = new Set(keys);
  for (const node of tree.nodes) {
    if (!wanted.has(node.key)) continue;
    totalUsd += node.totalUsd;
    firstTick = Math.min(firstTick, node.firstTick);
    lastTick = Math.max(lastTick, node.lastTick);
  }
  return { totalUsd, firstTick, lastTick };
}

interface Below {
  readonly keys: readonly string[];
  readonly sums: Pick<FlowNode, 'totalUsd' | 'firstTick' | 'lastTick'>;
  /** Too little to be drawn even together: counted to the one above. */
  readonly dust: readonly number[];
}

/** Bars of these rows in a column and of all that is behind them: the large ones alone, the others together. */
function growBelow(tree: Tree, parent: string, rows: readonly number[], column: number): Below {
  if (column > tree.last) return { keys: [], sums: { totalUsd: 0, firstTick: 0, lastTick: 0 }, dust: rows };
  const keys: string[] = [];
  const small: number[] = [];
  for (const row of rows) {
    const usd = tree.forest.totalUsd[row] as number;
    if (!tree.named.has(row) && (usd < tree.leastUsd || usd === 0)) small.push(row);
    else keys.push(growBar(tree, parent, [row], column, nameOf(tree, row)));
  }
  const isForebear = column === tree.last && tree.apart >= 0 && rows.some((row) => tree.named.has(row));
  if (isForebear) keys.push(growBar(tree, parent, [tree.apart], column, nameOf(tree, tree.apart)));
  const dust: number[] = [];
  for (const [words, list] of cohorts(tree, small, rows)) {
    const isRoot = column === FIRST_GENERATION_COLUMN;
    if (!isRoot && totalOf(tree, list) < DUST * tree.leastUsd) dust.push(...list);
    else keys.push(growBar(tree, parent, list, column, words));
  }
  return { keys, sums: sumUp(tree, keys), dust };
}

const nameOf = ({ run }: Tree, row: number): string => bucketName(run, run.nodes.bucket[row] as number);

/** Small ones by instrument where those weigh enough, the rest of them together; a single one keeps its name. */
function cohorts(tree: Tree, small: readonly number[], all: readonly number[]): [string, readonly number[]][] {
  const { run, leastUsd } = tree;
  if (small.length === 0) return [];
  const byInstrument = split(run, small);
  const rest: number[] = [];
  const found: [string, readonly number[]][] = [];
  const several = byInstrument.size > 1;
  for (const [instrument, list] of byInstrument) {
    if (several && totalOf(tree, list) < leastUsd) rest.push(...list);
    else found.push([named(run, list, several ? ` in ${run.instrumentIds[instrument]}` : rest, all), list]);
  }
  found.sort(([, a], [, b]) => totalOf(tree, b) - totalOf(tree, a) || (a[0] as number) - (b[0] as number));
  if (rest.length > 0) found.push([named(run, rest, rest, all), rest]);
  return found;
}

function named(run: Run, list: readonly number[], where: string | readonly number[], all: readonly number[]): string {
  const [only] = list;
  if (list.length === 1 && only !== undefined) return bucketName(run, run.nodes.bucket[only] as number);
  const count = list.length.toLocaleString('en-US');
  if (typeof where === 'string') return `${count}${where}`;
  return list.length === all.length ? `${count} accounts` : `${count} smaller`;
}

function growBar(tree: Tree, parent: string, rows: readonly number[], column: number, label: string): string {
  const { run, forest } = tree;
  const { nodes } = run;
  const sorted = [...rows].sort((a, b) => (forest.totalUsd[b] as number) - (forest.totalUsd[a] as number) || a - b);
  const first = sorted[0] as number;
  const key = sorted.length === 1 ? `n${first}` : `g${first}`;
  const place = tree.nodes.length;
  const next = sorted.flatMap((row) => [...forest.childrenOf(row)]);
  const below = growBelow(tree, key, next, column + 1);
  const behind = withAllBelow(tree, below.dust);
  const own = [...sorted, ...behind];
  const paid = own.reduce<Paid>((sum, row) => addPaid(sum, paidOf(run, row)), NOTHING_PAID);
  const ownUsd = own.reduce((sum, row) => sum + (forest.ownUsd[row] as number), 0);
  const ticks = own.map((row) => nodes.firstActionTick[row] as number);
  const extreme = (pick: (a: number, b: number) => number): number => ticks.reduce((a, b) => pick(a, b));
  insert(tree, place, {
    key,
    kind: sorted.length === 1 ? 'account' : 'group',
    column,
    parent,
    children: below.keys,
    buckets: own.map((row) => nodes.bucket[row] as number),
    members: sorted.length,
    ownUsd,
    totalUsd: ownUsd + below.sums.totalUsd,
    paid,
    label,
    instrument: nodes.leadInstrument[first] as number,
    generation: nodes.generation[first] as number,
    firstTick: extreme(Math.min),
    lastTick: Math.max(extreme(Math.max), below.keys.length > 0 ? below.sums.lastTick : 0),
  });
  return key;
}

/** Without what has a bar of its own elsewhere. */
function withAllBelow({ forest, apart }: Tree, rows: readonly number[]): number[] {
  const all = rows.filter((row) => row !== apart);
  for (let at = 0; at < all.length; at += 1)
    all.push(...forest.childrenOf(all[at] as number).filter((row) => row !== apart));
  return all;
}

const totalOf = ({ forest }: Tree, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (forest.totalUsd[row] as number), 0);

/** Rows by the instrument they fell in, in the order of the scenario. */
function split({ nodes }: Run, rows: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const instrument = nodes.leadInstrument[row] as number;
    const list = found.get(instrument);
    if (list) list.push(row);
    else found.set(instrument, [row]);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}
