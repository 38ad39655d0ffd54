/**
 * ADL-02: who is deleveraged first, or how a quantity is shared. Ranks are those of T5 (equity, size, profit as they stood
 * when ranks were fixed); sizes already taken since are subtracted. A new policy is a new row of SCORES or SHARES.
 */

import type { TierTable } from '../compile';
import { type LazyOrder, lazyOrder } from '../kernel/lazyOrder';
import { uniform } from '../kernel/philox';
import type { Sim } from '../state';
import { maintenanceOf } from './margin';

/** One counterparty position as T5 left it, with what is left of it now. */
export interface Counterparty {
  readonly position: number;
  readonly bucket: number;
  /** Absolute base units at T5, and left now. */
  readonly sizeBase: number;
  leftBase: number;
  /** Taken by ADL since T5. */
  takenBase: number;
  readonly side: number;
  readonly entryUsd: number;
  readonly markUsd: number;
  readonly equityUsd: number;
  readonly collateralUsd: number;
  /** Of the whole bucket, like equity. */
  readonly maintenanceUsd: number;
}

export type QueueRank = 'pnlLeverage' | 'pnlMargin' | 'ratioLeverage' | 'size' | 'random';
export type ShareRank = 'proRata' | 'pnlProRata' | 'cappedProRata' | 'leverageDraining';

const LAST = Number.NEGATIVE_INFINITY;

/** What a score is made of: one counterparty position and its bucket, as T5 left them. */
type Scored = { -readonly [K in keyof Omit<Counterparty, 'leftBase' | 'takenBase'>]: Counterparty[K] };

/** Highest score first. Nobody with equity <= 0 stands before one with positive equity, where leverage enters. */
export const SCORES: Record<QueueRank, (sim: Sim, who: Scored) => number> = {
  pnlLeverage: (_, who) => {
    if (who.equityUsd <= 0) return LAST;
    const gain = (who.side * (who.markUsd - who.entryUsd)) / who.entryUsd;
    const leverage = (who.sizeBase * who.markUsd) / who.equityUsd;
    return gain > 0 ? gain * leverage : gain / leverage;
  },
  pnlMargin: (_, who) => {
    if (who.equityUsd <= 0) return LAST;
    const pnlUsd = Math.max(0, who.side * (who.markUsd - who.entryUsd) * who.sizeBase);
    return ((pnlUsd / Math.max(1, who.collateralUsd)) * who.maintenanceUsd) / who.equityUsd;
  },
  ratioLeverage: (_, who) => {
    if (who.equityUsd <= 0) return LAST;
    const ratio = who.side > 0 ? who.markUsd / who.entryUsd : who.entryUsd / who.markUsd;
    return (ratio * who.sizeBase * who.markUsd) / who.equityUsd;
  },
  size: (_, who) => who.sizeBase * who.markUsd,
  random: (sim, who) => -uniform(sim.c.scenario.seed, 2, 0, who.position, 2 * sim.tick),
};

/** How much of `wantedBase` each counterparty gives, in the order given; never more than it has left. `cap`: see ADL-02. */
export const SHARES: Record<ShareRank, (all: readonly Counterparty[], wantedBase: number, cap: number) => number[]> = {
  proRata: (all, wanted) =>
    shareOut(
      all.map((who) => who.leftBase),
      all.map((who) => who.leftBase),
      wanted,
    ),
  pnlProRata: (all, wanted) => {
    const profit = all.map((who) => Math.max(0, who.side * (who.markUsd - who.entryUsd) * who.leftBase));
    const limits = all.map((who) => who.leftBase);
    const taken = shareOut(profit, limits, wanted);
    const left = wanted - taken.reduce((sum, q) => sum + q, 0);
    if (left <= 0) return taken;
    const rest = all.map((who, n) => who.leftBase - (taken[n] as number));
    return shareOut(rest, rest, left).map((q, n) => q + (taken[n] as number));
  },
  cappedProRata: (all, wanted, cap) => {
    const limits = all.map((who) => Math.max(0, Math.min(who.leftBase, cap * who.sizeBase - who.takenBase)));
    return shareOut(
      all.map((who) => who.leftBase),
      limits,
      wanted,
    );
  },
  leverageDraining: (all, wanted) => drain(all, wanted),
};

/** Shares `wanted` by weight; whoever would give more than its limit gives the limit, the excess is shared again. */
export function shareOut(weights: readonly number[], limits: readonly number[], wanted: number): number[] {
  const taken = weights.map(() => 0);
  const open = weights.map((weight, n) => weight > 0 && (limits[n] as number) > 0);
  let left = wanted;
  for (;;) {
    const total = weights.reduce((sum, weight, n) => (open[n] ? sum + weight : sum), 0);
    if (!(total > 0) || !(left > 0)) return taken;
    const capped: number[] = [];
    weights.forEach((weight, n) => {
      if (open[n] && (left * weight) / total >= (limits[n] as number)) capped.push(n);
    });
    if (capped.length === 0) {
      weights.forEach((weight, n) => {
        if (open[n]) taken[n] = (left * weight) / total;
      });
      return taken;
    }
    for (const n of capped) {
      taken[n] = limits[n] as number;
      left -= limits[n] as number;
      open[n] = false;
    }
  }
}

/** L* with sum (|q| - L*e/mark)+ = wanted; equity <= 0 first, by size. */
function drain(all: readonly Counterparty[], wanted: number): number[] {
  const taken = all.map(() => 0);
  let left = wanted;
  const broke = all.map((_, n) => n).filter((n) => (all[n] as Counterparty).equityUsd <= 0);
  broke.sort((a, b) => (all[b] as Counterparty).leftBase - (all[a] as Counterparty).leftBase || a - b);
  for (const n of broke) {
    taken[n] = Math.min(left, (all[n] as Counterparty).leftBase);
    left -= taken[n] as number;
  }
  if (left <= 0) return taken;
  const sound = all
    .map((who, n) => ({ n, q: who.leftBase, perLeverage: who.equityUsd / who.markUsd }))
    .filter((row) => row.perLeverage > 0 && row.q > 0)
    .sort((a, b) => b.q / b.perLeverage - a.q / a.perLeverage || a.n - b.n);
  let q = 0;
  let slope = 0;
  let level = 0;
  for (let k = 0; k < sound.length; k += 1) {
    q += sound[k]?.q as number;
    slope += sound[k]?.perLeverage as number;
    level = Math.max(0, (q - left) / slope);
    const next = sound[k + 1];
    if (!next || level >= next.q / next.perLeverage) break;
  }
  for (const row of sound) taken[row.n] = Math.min(row.q, Math.max(0, row.q - level * row.perLeverage));
  return taken;
}

/** One side of an instrument as ADL sees it in one tick: ranks are fixed at T5, so it is made once and kept for the tick. */
export interface Queue {
  /** Score by place in the queue's list (by position index); empty for policies that share. */
  readonly scores: Float64Array;
  readonly order: LazyOrder;
  /** The counterparty at a place, with what is left of it now. */
  who(n: number): Counterparty;
  /** All of them, by position index. */
  all(): readonly Counterparty[];
}

/** The queue of this tick. Counterparties are made when somebody asks for them: most are never reached. */
export function queueOf(sim: Sim, instrument: number, side: number, rank: QueueRank | ShareRank): Queue {
  const key = instrument * 2 + (side > 0 ? 1 : 0);
  const known = sim.adlQueues.get(key);
  if (known) return known;
  const positions = opposite(sim, instrument, side);
  const made: (Counterparty | undefined)[] = [];
  const who = (n: number): Counterparty => {
    const p = positions[n] as number;
    const one = made[n] ?? { ...scored(sim, p, side), leftBase: 0, takenBase: 0 };
    made[n] = one;
    one.leftBase = Math.abs(sim.sizeBase[p] as number);
    return one;
  };
  const scores = scoresOf(sim, positions, side, rank);
  const queue: Queue = {
    scores,
    order: orderByScore(scores),
    who,
    all: () => Array.from(positions, (_, n) => who(n)),
  };
  sim.adlQueues.set(key, queue);
  return queue;
}

function scoresOf(sim: Sim, positions: Int32Array, side: number, rank: QueueRank | ShareRank): Float64Array {
  if (!(rank in SCORES)) return new Float64Array(0);
  const score = SCORES[rank as QueueRank];
  const out = new Float64Array(positions.length);
  // One object for all: a side of a market may have a hundred thousand positions.
  const one = scored(sim, positions[0] ?? 0, side);
  for (let n = 0; n < out.length; n += 1) out[n] = score(sim, fillIn(one, sim, positions[n] as number, side));
  return out;
}

/** Highest score first, ties by place. */
export function orderByScore(scores: Float64Array): LazyOrder {
  return lazyOrder(scores.length, (a, b) => {
    const x = scores[a] as number;
    const y = scores[b] as number;
    return x === y ? a < b : x > y;
  });
}

/** Positions of a side of an instrument that were open at T5, by position index; ranks count those closed since. */
function opposite(sim: Sim, instrument: number, side: number): Int32Array {
  const { c } = sim;
  const first = c.instrumentStart[instrument] as number;
  const end = c.instrumentStart[instrument + 1] as number;
  const out = new Int32Array(end - first);
  let count = 0;
  for (let n = first; n < end; n += 1) {
    const p = c.byInstrument[n] as number;
    const size = sizeAtT5(sim, p);
    if (side > 0 ? !(size > 0) : !(size < 0)) continue;
    out[count] = p;
    count += 1;
  }
  return out.subarray(0, count);
}

function sizeAtT5({ c, isChanged, t5, sizeBase }: Sim, p: number): number {
  const b = c.positionBucket[p] as number;
  const kept = isChanged[b] === 1 ? t5.get(b) : undefined;
  return (kept ? kept.sizes[p - (c.bucketStart[b] as number)] : sizeBase[p]) as number;
}

/** One counterparty position with its bucket's equity and maintenance, all as T5 left them. */
function scored(sim: Sim, p: number, side: number): Scored {
  const blank = { position: 0, bucket: 0, sizeBase: 0, side: 0, entryUsd: 0, markUsd: 0 };
  return fillIn({ ...blank, equityUsd: 0, collateralUsd: 0, maintenanceUsd: 0 }, sim, p, side);
}

function fillIn(into: Scored, sim: Sim, p: number, side: number): Scored {
  const { c } = sim;
  const b = c.positionBucket[p] as number;
  const first = c.bucketStart[b] as number;
  const end = c.bucketStart[b + 1] as number;
  const kept = sim.isChanged[b] === 1 ? sim.t5.get(b) : undefined;
  const sizes = kept ? kept.sizes : sim.sizeBase;
  const offset = kept ? first : 0;
  const markUsd = sim.real.published.markUsd;
  let equityUsd = kept ? kept.collateralUsd : (sim.collateralUsd[b] as number);
  let maintenanceUsd = 0;
  into.collateralUsd = equityUsd;
  for (let q = first; q < end; q += 1) {
    const size = sizes[q - offset] as number;
    if (size === 0) continue;
    const i = c.positionInstrument[q] as number;
    const mark = markUsd[i] as number;
    equityUsd += size * (mark - (c.entryUsd[q] as number));
    maintenanceUsd += maintenanceOf(c.tiers[i] as TierTable, Math.abs(size) * mark);
  }
  into.position = p;
  into.bucket = b;
  into.sizeBase = Math.abs(sizes[p - offset] as number);
  into.side = side;
  into.entryUsd = c.entryUsd[p] as number;
  into.markUsd = markUsd[c.positionInstrument[p] as number] as number;
  into.equityUsd = equityUsd;
  into.maintenanceUsd = maintenanceUsd;
  return into;
}
