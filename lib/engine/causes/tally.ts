/** Dollars by node while the pushes of one trigger are added up: columns kept from trigger to trigger, no object per node. */

import { addPair, type Pairs } from './pairs';

export interface Tally {
  /** Nodes met, in the order of meeting. */
  count: number;
  node: Int32Array;
  /** By node: dollars, the first (latest) execution met, and the turn in which it was met. */
  usd: Float64Array;
  latest: Int32Array;
  turn: Uint32Array;
  now: number;
}

export function createTally(): Tally {
  return {
    count: 0,
    node: new Int32Array(0),
    usd: new Float64Array(0),
    latest: new Int32Array(0),
    turn: new Uint32Array(0),
    now: 0,
  };
}

/** Empties it, with room for `nodes` nodes. */
export function clearTally(tally: Tally, nodes: number): void {
  if (tally.node.length < nodes) {
    const size = Math.max(64, 2 * nodes);
    tally.node = new Int32Array(size);
    tally.usd = new Float64Array(size);
    tally.latest = new Int32Array(size);
    tally.turn = new Uint32Array(size);
    tally.now = 0;
  }
  tally.count = 0;
  tally.now += 1;
}

/** A push by a node; what is met first is its latest. */
export function addPush(tally: Tally, node: number, usd: number, sequence: number): void {
  if (tally.turn[node] === tally.now) {
    tally.usd[node] = (tally.usd[node] as number) + usd;
    return;
  }
  tally.turn[node] = tally.now;
  tally.usd[node] = usd;
  tally.latest[node] = sequence;
  tally.node[tally.count] = node;
  tally.count += 1;
}

/** The node with the most dollars, of equals the one with the latest execution. Of a tally with any. */
export function mainOf(tally: Tally): number {
  let best = tally.node[0] as number;
  for (let n = 1; n < tally.count; n += 1) {
    const node = tally.node[n] as number;
    if (compare(tally, node, best) < 0) best = node;
  }
  return best;
}

/** Adds its nodes and dollars to a list, the main one first. */
export function listPushes(tally: Tally, list: Pairs): void {
  const nodes = tally.node.subarray(0, tally.count).sort((a, b) => compare(tally, a, b));
  for (const node of nodes) addPair(list, node, tally.usd[node] as number);
}

function compare({ usd, latest }: Tally, a: number, b: number): number {
  return (usd[b] as number) - (usd[a] as number) || (latest[b] as number) - (latest[a] as number);
}
