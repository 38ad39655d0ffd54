/** CAUSE-04: where a loss came from: the shock, each layer, and within the layers the nodes that took the most. */
import type { Compiled } from '../compile';
import type { CauseBook } from './causeBook';
import { type Ranking, rankingOf } from './executions';
import { eachPart, type Judged, type PriceView } from './layers';

export const SHOCK_SHARE = -1;
export const REST_SHARE = -2;
export const BEYOND_SHARE = -3;
const NAMED_NODES = 8;

export interface LossShares {
  /** Node (or SHOCK, REST, BEYOND) and dollars; they sum to the mark loss. */
  readonly shares: readonly (readonly [number, number])[];
  /** Dollars of layer 1, 2, ...: what the executions of generation 0, 1, ... took. */
  readonly layersUsd: readonly number[];
}

/** The mark loss since the opening, of the positions open at the trigger. */
export function markLoss(c: Compiled, judged: Judged): number {
  return judged.positions.reduce((sum, { instrument: i, sizeBase }) => {
    return sum + sizeBase * ((c.indexUsd[i] as number) - (judged.real.markUsd[i] as number));
  }, 0);
}

export function lossShares(c: Compiled, book: CauseBook, judged: Judged): LossShares {
  const last = Math.min(judged.lanes.length - 1, judged.generations);
  const first = judged.lanes[0] as PriceView;
  const latest = judged.lanes[last] as PriceView;
  let shockUsd = 0;
  let beyondUsd = 0;
  for (const { instrument: i, sizeBase } of judged.positions) {
    shockUsd += sizeBase * ((c.indexUsd[i] as number) - (first.markUsd[i] as number));
    beyondUsd += sizeBase * ((latest.markUsd[i] as number) - (judged.real.markUsd[i] as number));
  }
  const most = new Most();
  const layersUsd: number[] = [];
  let restUsd = 0;
  let attributedUsd = 0;
  for (let k = 1; k <= last; k += 1) {
    const parts: Ranked[] = [];
    layersUsd.push(
      eachPart(c, book, judged, k, ({ usd, list, end, way }) => {
        const ranking = rankingOf(list, end, way);
        if (ranking.total === 0) restUsd += usd;
        else parts.push({ usd, ranking });
        if (ranking.total > 0) attributedUsd += usd;
      }),
    );
    collect(parts, most);
  }
  const named = most.rows.filter(([, usd]) => usd !== 0);
  if (most.dropped) restUsd += named.reduce((left, [, usd]) => left - usd, attributedUsd);
  const shares: [number, number][] = [[SHOCK_SHARE, shockUsd], ...named];
  if (restUsd !== 0) shares.push([REST_SHARE, restUsd]);
  if (beyondUsd !== 0) shares.push([BEYOND_SHARE, beyondUsd]);
  return { shares, layersUsd };
}

interface Ranked {
  readonly usd: number;
  readonly ranking: Ranking;
}

/** The eight largest so far by |dollars|, ties by node. */
class Most {
  readonly rows: [number, number][] = [];
  /** Whether any node is left out. */
  dropped = false;

  get leastUsd(): number {
    return this.rows.length < NAMED_NODES ? -1 : Math.abs((this.rows[NAMED_NODES - 1] as [number, number])[1]);
  }

  offer(node: number, usd: number): void {
    let at = this.rows.length;
    const before = ([other, otherUsd]: [number, number]): boolean =>
      Math.abs(usd) > Math.abs(otherUsd) || (Math.abs(usd) === Math.abs(otherUsd) && node < other);
    while (at > 0 && before(this.rows[at - 1] as [number, number])) at -= 1;
    this.rows.splice(at, 0, [node, usd]);
    if (this.rows.length > NAMED_NODES) {
      this.rows.pop();
      this.dropped = true;
    }
  }
}

/**
 * Offers the nodes of one layer that can be among the largest: down all rankings at once, until what is left in them
 * cannot add up to the eighth (Fagin's threshold algorithm; a node belongs to one generation, so to one layer).
 */
function collect(parts: readonly Ranked[], most: Most): void {
  const seen = new Set<number>();
  for (let depth = 0; ; depth += 1) {
    let boundUsd = 0;
    for (const { usd, ranking } of parts) {
      if (depth < ranking.nodes.length) boundUsd += (Math.abs(usd) * (ranking.moved[depth] as number)) / ranking.total;
    }
    if (boundUsd === 0) return;
    if (boundUsd < most.leastUsd) {
      most.dropped = true;
      return;
    }
    for (const { ranking } of parts) {
      const node = ranking.nodes[depth];
      if (node === undefined || seen.has(node)) continue;
      seen.add(node);
      most.offer(node, share(parts, node));
    }
  }
}

function share(parts: readonly Ranked[], node: number): number {
  let usd = 0;
  for (const part of parts) {
    usd += (part.usd * (part.ranking.movedBy.get(node) ?? 0)) / part.ranking.total;
  }
  return usd;
}
