/** The way from the shock to a node, step by step: who fell when, on what, and with how many dollars it pushed the next. */
import { EVENT_NAMES, fellFromStart, type Run } from '@/lib/engine';
import { type Scenario, shockReach } from '@/lib/scenario';
import { mainParentUsd, pathToShock } from './losses';
import { bucketName, nodeBucket } from './names';

/**
 * How a push crossed from one instrument to another: `also` the one that fell sold the other's instrument too, its margin
 * being shared; `margin` the other held what was sold, its own margin being shared; `correlation` through the prices.
 */
export type Crossing = 'also' | 'margin' | 'correlation';

/** What the way is called, by where its first one began. */
export const pathHead = (run: Run, root: number): string =>
  root >= 0 && fellFromStart(run, root) ? 'The way from the start' : 'The way from the shock';

export interface PathStep {
  readonly node: number;
  readonly bucket: number;
  readonly name: string;
  /** When it fell: its first forced order, or when it was taken over. It was triggered then or before. */
  readonly ms: number;
  readonly generation: number;
  /** What it was triggered on. */
  readonly instrument: string;
  /** Dollars of the push it gave the next step (CAUSE-05); null for the last, the node asked for. */
  readonly pushUsd: number | null;
  /** How that push came to another instrument; null where it stayed on its own. */
  readonly crossing: Crossing | null;
  /** The same in words, empty where there is nothing to explain. */
  readonly says: string;
}

/** The steps in order of generation: first the one that the shock felled, last the node itself. O(events). */
export function pathSteps(run: Run, node: number): PathStep[] {
  const path = pathToShock(run, node).reverse();
  const traded = tradedInstruments(run, path);
  return path.map((at, place) => {
    const next = path[place + 1];
    const crossing = next === undefined ? null : crossingOf(run, at, next, traded);
    return {
      node: at,
      bucket: nodeBucket(run, at),
      name: bucketName(run, nodeBucket(run, at)),
      ms: (run.nodes.firstActionTick[at] ?? 0) * run.tickMs,
      generation: run.nodes.generation[at] ?? 0,
      instrument: leadId(run, at),
      pushUsd: next === undefined ? null : mainParentUsd(run, next),
      crossing,
      says: next === undefined || crossing === null ? '' : crossingSays(run, at, next, crossing),
    };
  });
}

/** How the shock came to the instrument that the first of a path fell on, in words; '' where it struck it itself. */
export function originSays(run: Run, scenario: Scenario, root: number): string {
  const id = leadId(run, root);
  const { follows } = shockReach(scenario).get(id) ?? { follows: null };
  return follows === null ? '' : `${id} moved with ${follows}, by correlation`;
}

function leadId(run: Run, node: number): string {
  return run.instrumentIds[run.nodes.leadInstrument[node] ?? 0] ?? '';
}

/** How the push of `from` came to the instrument of `to`, null on the same one. */
function crossingOf(
  run: Run,
  from: number,
  to: number,
  traded: ReadonlyMap<number, ReadonlySet<number>>,
): Crossing | null {
  const lead = run.nodes.leadInstrument[to] ?? 0;
  if (run.nodes.leadInstrument[from] === lead) return null;
  const sold = traded.get(nodeBucket(run, from));
  if (sold?.has(lead)) return 'also';
  return heldBy(run, nodeBucket(run, to)).some((held) => sold?.has(held)) ? 'margin' : 'correlation';
}

function crossingSays(run: Run, from: number, to: number, crossing: Crossing): string {
  const [here, there] = [leadId(run, from), leadId(run, to)];
  const word = (run.nodes.leadSide[to] ?? 1) > 0 ? 'sold' : 'bought back';
  switch (crossing) {
    case 'also':
      return `${word} ${there} too: its margin is shared with ${here}`;
    case 'margin':
      return `the next held ${here} too: its margin is shared with ${there}`;
    case 'correlation':
      return `${here} moved ${there} through correlation`;
  }
}

function heldBy(run: Run, bucket: number): number[] {
  const { positionStart, positionInstrument } = run.buckets;
  return Array.from(positionInstrument.subarray(positionStart[bucket] ?? 0, positionStart[bucket + 1] ?? 0));
}

const TRADES = new Set((['filled', 'stop-filled'] as const).map((kind) => EVENT_NAMES.indexOf(kind)));

/** Instruments that each bucket of a path was forced to trade; of one that the vault took over whole, all it held. */
function tradedInstruments(run: Run, path: readonly number[]): Map<number, Set<number>> {
  const traded = new Map(path.map((node) => [nodeBucket(run, node), new Set<number>()]));
  const { log } = run;
  for (let i = 0; i < log.count; i += 1) {
    if (TRADES.has(log.kind[i] ?? -1)) traded.get(log.bucket[i] ?? -1)?.add(log.instrument[i] ?? -1);
  }
  for (const [bucket, instruments] of traded)
    if (instruments.size === 0) for (const held of heldBy(run, bucket)) instruments.add(held);
  return traded;
}
