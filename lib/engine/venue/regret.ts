/**
 * REGRET-01: what an ADL wave (tick, instrument, side) needed, what it took, and what it would have taken under every rank.
 * Kept only when a run is asked for it: nothing here changes the run.
 */
import type { Sim } from '../state';
import { counterpartyPrice } from './adlPrice';
import { type Counterparty, orderByScore, type QueueRank, SCORES, SHARES, type ShareRank } from './adlRanks';

/** Every policy a wave is replayed under, in the order of ADL-02. */
export const ADL_RANKS = [
  'pnlLeverage',
  'pnlMargin',
  'ratioLeverage',
  'size',
  'random',
  'proRata',
  'pnlProRata',
  'cappedProRata',
  'leverageDraining',
] as const satisfies readonly (QueueRank | ShareRank)[];
export type AdlRank = (typeof ADL_RANKS)[number];

/** What one policy did, or would have done, to the winners of a wave. */
export interface WaveOutcome {
  readonly closedBase: number;
  readonly accounts: number;
  /** Profit forgone (ADL-04), summed; negative where prices were better than the mark. */
  readonly takenUsd: number;
  /** takenUsd - neededUsd of the wave. */
  readonly overshootUsd: number;
  /** Largest share of its unrealised profit that one position gave up, 0..1; null where nobody had profit. */
  readonly largestHaircut: number | null;
  /** Share of its size that the position with the most profit still holds after the wave; null where nobody had profit. */
  readonly topWinnerSurvival: number | null;
  /** Gini coefficient of the profit forgone over all positions in profit; null where there was none. */
  readonly gini: number | null;
}

export interface AdlWave {
  readonly tick: number;
  readonly instrument: number;
  /** Side of what was closed for lack of a market: 1 long, -1 short. Winners stood on the other. */
  readonly side: number;
  /** Base units offered to ADL. */
  readonly residueBase: number;
  /** max(0, side*(bankruptcy - mark)) * size, summed over the residues. */
  readonly neededUsd: number;
  /** What the venue's own rank did. */
  readonly acted: WaveOutcome;
  readonly under: Readonly<Record<AdlRank, WaveOutcome>>;
}

interface OpenWave {
  readonly instrument: number;
  readonly side: number;
  readonly all: readonly Counterparty[];
  /** Size left of each counterparty when the wave began. */
  readonly startBase: Float64Array;
  readonly residues: { party: number; sizeBase: number; bankruptcyUsd: number }[];
  readonly closed: { n: number; quantity: number; priceUsd: number }[];
}

export interface RegretBook {
  /** Waves of this tick, by instrument and side, in the order they began. */
  readonly open: Map<number, OpenWave>;
  readonly waves: AdlWave[];
}

export function createRegret(): RegretBook {
  return { open: new Map(), waves: [] };
}

/** The wave of this tick that a residue belongs to; `all` as the ADL queue has it now. */
export function joinWave(book: RegretBook, instrument: number, side: number, all: readonly Counterparty[]): OpenWave {
  const key = instrument * 2 + (side > 0 ? 1 : 0);
  const known = book.open.get(key);
  if (known) return known;
  const startBase = Float64Array.from(all, (who) => who.leftBase);
  const wave: OpenWave = { instrument, side, all, startBase, residues: [], closed: [] };
  book.open.set(key, wave);
  return wave;
}

/** At the end of T6: judges the waves of this tick. */
export function closeWaves(sim: Sim, book: RegretBook): void {
  for (const wave of book.open.values()) {
    const mark = sim.real.published.markUsd[wave.instrument] as number;
    const neededUsd = wave.residues.reduce(
      (sum, residue) => sum + Math.max(0, wave.side * (residue.bankruptcyUsd - mark)) * residue.sizeBase,
      0,
    );
    const replayed = ADL_RANKS.map((rank) => [rank, outcome(wave, replay(sim, wave, rank), neededUsd)] as const);
    book.waves.push({
      tick: sim.tick,
      instrument: wave.instrument,
      side: wave.side,
      residueBase: wave.residues.reduce((sum, residue) => sum + residue.sizeBase, 0),
      neededUsd,
      acted: outcome(wave, wave.closed, neededUsd),
      under: Object.fromEntries(replayed) as Record<AdlRank, WaveOutcome>,
    });
  }
  book.open.clear();
}

/** The wave's residues, one after another, under another rank; prices by the venue's own ADL-03. */
function replay(sim: Sim, wave: OpenWave, rank: AdlRank): OpenWave['closed'] {
  const cap = sim.c.scenario.venue.adl?.cap ?? 1;
  const all = wave.all.map((who, n) => ({ ...who, leftBase: wave.startBase[n] as number, takenBase: 0 }));
  const score = rank in SCORES ? SCORES[rank as QueueRank] : null;
  const order = score ? orderByScore(Float64Array.from(all, (who) => score(sim, who))) : null;
  const closed: OpenWave['closed'] = [];
  for (const { party, sizeBase, bankruptcyUsd } of wave.residues) {
    const take = (n: number, quantity: number): void => {
      const who = all[n] as Counterparty;
      if (!(quantity > 0)) return;
      who.leftBase -= quantity;
      who.takenBase += quantity;
      closed.push({ n, quantity, priceUsd: counterpartyPrice(sim, party, wave.instrument, who, bankruptcyUsd) });
    };
    let left = sizeBase;
    if (order === null) {
      SHARES[rank as ShareRank](all, sizeBase, cap).forEach((part, n) => {
        const quantity = Math.min(part, left, (all[n] as Counterparty).leftBase);
        take(n, quantity);
        left -= quantity;
      });
      continue;
    }
    for (let place = 0; left > 0; place += 1) {
      const n = order.at(place);
      if (n < 0) break;
      const quantity = Math.min(left, (all[n] as Counterparty).leftBase);
      take(n, quantity);
      left -= quantity;
    }
  }
  return closed;
}

function outcome(wave: OpenWave, closed: OpenWave['closed'], neededUsd: number): WaveOutcome {
  const quantity = new Float64Array(wave.all.length);
  const forgoneUsd = new Float64Array(wave.all.length);
  for (const row of closed) {
    const who = wave.all[row.n] as Counterparty;
    quantity[row.n] = (quantity[row.n] as number) + row.quantity;
    forgoneUsd[row.n] = (forgoneUsd[row.n] as number) + who.side * (who.markUsd - row.priceUsd) * row.quantity;
  }
  const profitUsd = wave.all.map((who, n) =>
    Math.max(0, who.side * (who.markUsd - who.entryUsd) * (wave.startBase[n] as number)),
  );
  const winners = profitUsd.map((_, n) => n).filter((n) => (profitUsd[n] as number) > 0);
  const top = winners.reduce(
    (best, n) => (best < 0 || (profitUsd[n] as number) > (profitUsd[best] as number) ? n : best),
    -1,
  );
  const takenUsd = forgoneUsd.reduce((sum, usd) => sum + usd, 0);
  return {
    closedBase: quantity.reduce((sum, q) => sum + q, 0),
    accounts: quantity.reduce((sum, q) => sum + (q > 0 ? 1 : 0), 0),
    takenUsd,
    overshootUsd: takenUsd - neededUsd,
    largestHaircut:
      top < 0
        ? null
        : winners.reduce((most, n) => Math.max(most, (forgoneUsd[n] as number) / (profitUsd[n] as number)), 0),
    topWinnerSurvival: top < 0 ? null : 1 - (quantity[top] as number) / (wave.startBase[top] as number),
    gini: top < 0 ? null : gini(winners.map((n) => Math.max(0, forgoneUsd[n] as number))),
  };
}

/** Gini coefficient of amounts >= 0: 0 where all give alike (or nothing), towards 1 where one gives all. */
export function gini(amounts: readonly number[]): number {
  const sorted = Float64Array.from(amounts).sort();
  const total = sorted.reduce((sum, x) => sum + x, 0);
  if (!(total > 0)) return 0;
  const weighted = sorted.reduce((sum, x, k) => sum + (2 * (k + 1) - sorted.length - 1) * x, 0);
  return weighted / (sorted.length * total);
}
