/** ADL-01, ADL-03, ADL-04: auto-deleveraging of a residue against the other side of the same instrument. */
import { breach } from '../breach';
import { nodeRowOf } from '../causes/causeBook';
import { isDust, record, reducePosition, setFate } from '../ledger';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { counterpartyPrice } from './adlPrice';
import { type Counterparty, queueOf, SHARES, type ShareRank } from './adlRanks';
import { settleIfFlat } from './deficit';
import { joinWave } from './regret';

/** Relative rounding of a shared quantity. */
const ROUNDING = 1e-9;

/** Whose residue it is. */
export interface AdlParty {
  /** -1: the vault. */
  readonly bucket: number;
  /** Called before each closure; the first makes the bucket a node (CAUSE-03). */
  readonly acts?: () => void;
  /** Realises the party's side at each counterparty's price. */
  readonly closed: (sizeBase: number, priceUsd: number) => void;
}

/** Closes up to |sizeBase| of a residue (signed as held); nothing on a venue without ADL. */
export function deleverage(
  sim: Sim,
  party: AdlParty,
  instrument: number,
  sizeBase: number,
  bankruptcyUsd: number,
): void {
  const { adl } = sim.c.scenario.venue;
  if (!adl) return;
  const side = Math.sign(sizeBase);
  let left = Math.abs(sizeBase);
  const give = (n: number, quantity: number, rank: number, score: number): void => {
    const who = queue.who(n);
    const closed = close(sim, party, instrument, who, quantity, bankruptcyUsd, rank, score);
    if (closed.quantity === 0) return;
    left -= closed.quantity;
    wave?.closed.push({ n: n, quantity: closed.quantity, priceUsd: closed.priceUsd });
    party.closed(side * closed.quantity, closed.priceUsd);
  };
  const queue = queueOf(sim, instrument, -side, adl.rank);
  const wave = sim.regret ? joinWave(sim.regret, instrument, side, queue.all()) : null;
  wave?.residues.push({ party: party.bucket, sizeBase: left, bankruptcyUsd });
  if (adl.rank in SHARES) {
    const parts = SHARES[adl.rank as ShareRank](queue.all(), left, adl.cap);
    parts.forEach((part, n) => {
      give(n, Math.min(part, left), n, part);
    });
  } else {
    for (let rank = 0; left > 0; rank += 1) {
      const n = queue.order.at(rank);
      if (n < 0) break;
      const score = queue.scores[n] as number;
      give(n, Math.min(left, queue.who(n).leftBase), rank, Number.isFinite(score) ? score : 0);
    }
  }
}

function close(
  sim: Sim,
  { bucket: party, acts }: AdlParty,
  instrument: number,
  who: Counterparty,
  quantity: number,
  bankruptcyUsd: number,
  rank: number,
  score: number,
): { quantity: number; priceUsd: number } {
  if (isDust(sim, who.position, quantity)) return { quantity: 0, priceUsd: 0 };
  acts?.();
  const priceUsd = counterpartyPrice(sim, party, instrument, who, bankruptcyUsd);
  const forgoneUsd = who.side * (who.markUsd - priceUsd) * quantity;
  if (quantity > who.leftBase * (1 + ROUNDING)) breach(sim, 'ADL never flips', `${quantity} of ${who.leftBase}`);
  if (sim.c.positionInstrument[who.position] !== instrument)
    breach(sim, 'ADL stays on the instrument', String(who.position));
  reducePosition(sim, who.position, -who.side * quantity, priceUsd);
  who.leftBase = Math.abs(sim.sizeBase[who.position] as number);
  who.takenBase += quantity;
  setFate(sim, who.bucket, FATE.deleveraged);
  const { totals } = sim;
  totals.adlNotionalUsd += quantity * who.markUsd;
  totals.adlForgoneUsd += forgoneUsd;
  totals.adlBuckets.add(who.bucket);
  totals.adlFirstMs ??= sim.tMs;
  totals.grossFlowUsd += quantity * priceUsd;
  const node = nodeRowOf(sim.causes, party);
  if (node) {
    node.forgoneUsd += forgoneUsd;
    node.adlNotionalUsd += quantity * who.markUsd;
  }
  record(sim, 'adl', who.bucket, instrument, party, -who.side * quantity, priceUsd, forgoneUsd, rank, score);
  settleIfFlat(sim, who.bucket);
  return { quantity, priceUsd };
}
