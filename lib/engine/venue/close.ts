/** LIQ-06, LIQ-08: closing a quantity of one position: the market first, then the residue in the venue's order. */
import { nodeRowOf } from '../causes/causeBook';
import { addCollateral, bookTakes, ensureNode, isDust, record, reducePosition, setFate } from '../ledger';
import type { Fill } from '../market/fill';
import { execute } from '../market/trade';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { type AdlParty, deleverage } from './adl';
import { changeBalance, LEAST_PAYMENT_USD, pay, poolOf } from './fund';
import { fundTakes } from './fundInventory';
import { freeFill, fundBoundedFill, limitedFill, lossPast } from './limits';
import { vaultTakes } from './vault';

/** A residue below this value at mark is no residue. */
const LEAST_RESIDUE_USD = 1e-6;

/**
 * Closes `sizeBase` (signed as held) of position p under the venue's limit and residue rules.
 * Returns whether a rest was left that nobody took.
 */
export function closePosition(sim: Sim, p: number, sizeBase: number, bankruptcyUsd: number): boolean {
  if (isDust(sim, p, sizeBase)) return false;
  const i = sim.c.positionInstrument[p] as number;
  const target = (sim.sizeBase[p] as number) - sizeBase;
  const bounded = sim.c.scenario.venue.liquidation.limit.kind === 'fundBounded';
  applyFill(sim, p, limitedFill(sim, i, sizeBase, bankruptcyUsd), bankruptcyUsd, bounded);
  let rest = restOf(sim, p, target);
  for (const taker of sim.c.scenario.venue.liquidation.residue) {
    if (rest === 0) return false;
    takeResidue(sim, taker, p, rest, bankruptcyUsd);
    rest = restOf(sim, p, target);
  }
  if (rest === 0) return false;
  const b = sim.c.positionBucket[p] as number;
  if (!sim.unresolvedReported.has(b)) record(sim, 'unresolved', b, i, -1, rest);
  sim.unresolvedReported.add(b);
  return true;
}

/** What is still to be closed; 0 below the least residue, or where dust took all. */
function restOf(sim: Sim, p: number, target: number): number {
  const size = sim.sizeBase[p] as number;
  const rest = size - target;
  const mark = sim.real.published.markUsd[sim.c.positionInstrument[p] as number] as number;
  return Math.sign(rest) !== Math.sign(size) || Math.abs(rest) * mark < LEAST_RESIDUE_USD ? 0 : rest;
}

function takeResidue(
  sim: Sim,
  taker: Sim['c']['scenario']['venue']['liquidation']['residue'][number],
  p: number,
  rest: number,
  bankruptcyUsd: number,
): void {
  const { venue } = sim.c.scenario;
  const b = sim.c.positionBucket[p] as number;
  const i = sim.c.positionInstrument[p] as number;
  switch (taker) {
    case 'vault':
      vaultTakes(sim, b, p, rest, bankruptcyUsd);
      return;
    case 'fund':
      if (!venue.fund) return;
      if (venue.fund.takesPositions) fundTakes(sim, b, p, rest, bankruptcyUsd);
      else applyFill(sim, p, fundBoundedFill(sim, i, rest, bankruptcyUsd), bankruptcyUsd, true);
      return;
    case 'adl':
      if (!venue.adl || !hasCounterparty(sim, i, -Math.sign(rest))) return;
      deleverage(sim, adlParty(sim, p), i, rest, bankruptcyUsd);
      return;
    case 'socialise':
      if (venue.socialise !== 'none') applyFill(sim, p, freeFill(sim, i, rest), bankruptcyUsd, false);
      return;
  }
}

function adlParty(sim: Sim, p: number): AdlParty {
  const bucket = sim.c.positionBucket[p] as number;
  return {
    bucket,
    acts: () => {
      ensureNode(sim, bucket, 'liquidated');
      setFate(sim, bucket, FATE.reduced);
    },
    closed: (sizeBase, priceUsd) => {
      reducePosition(sim, p, -sizeBase, priceUsd);
    },
  };
}

function hasCounterparty(sim: Sim, i: number, side: number): boolean {
  const { c } = sim;
  for (let n = c.instrumentStart[i] as number; n < (c.instrumentStart[i + 1] as number); n += 1) {
    if (Math.sign(sim.sizeBase[c.byInstrument[n] as number] as number) === side) return true;
  }
  return false;
}

/** LIQ-06: the fill, its fee and surplus, and with `fundPays` the loss past bankruptcy in the same step. */
function applyFill(sim: Sim, p: number, fill: Fill, bankruptcyUsd: number, fundPays: boolean): void {
  if (fill.exhausted) sim.totals.bookExhausted = true;
  if (fill.sizeBase === 0) return;
  const { c } = sim;
  const b = c.positionBucket[p] as number;
  const i = c.positionInstrument[p] as number;
  const node = ensureNode(sim, b, 'liquidated');
  setFate(sim, b, FATE.reduced);
  const surplusUsd = -lossPast(fill, bankruptcyUsd);
  const { feeUsd, extraUsd } = feeOf(sim, fill, surplusUsd);
  execute(sim, i, fill, [{ node, share: 1 }]);
  bookTakes(sim, i, -fill.sizeBase, fill.averageUsd);
  const realisedUsd = reducePosition(sim, p, fill.sizeBase, fill.averageUsd);
  const toFundUsd = collect(sim, b, i, feeUsd, extraUsd);
  record(sim, 'filled', b, i, -1, fill.sizeBase, fill.averageUsd, bankruptcyUsd, feeUsd, toFundUsd, realisedUsd);
  if (fundPays && -surplusUsd >= LEAST_PAYMENT_USD) payInStep(sim, b, i, -surplusUsd);
}

/** LIQ-06: the fee, and what of the surplus goes to the fund beside it. */
export function feeOf(sim: Sim, fill: Fill, surplusUsd: number): { feeUsd: number; extraUsd: number } {
  const { feeRate, surplusTo } = sim.c.scenario.venue.liquidation;
  const feeUsd = Math.min(feeRate * Math.abs(fill.sizeBase) * fill.averageUsd, Math.max(0, surplusUsd));
  const toFund = surplusTo === 'fund' && sim.pools.length > 0;
  return { feeUsd, extraUsd: toFund ? Math.max(0, surplusUsd - feeUsd) : 0 };
}

function collect(sim: Sim, b: number, i: number, feeUsd: number, extraUsd: number): number {
  const pool = poolOf(sim, i);
  const toFundUsd = pool ? feeUsd * sim.c.scenario.venue.liquidation.feeShareToFund + extraUsd : 0;
  const toVenueUsd = feeUsd + extraUsd - toFundUsd;
  addCollateral(sim, b, -(feeUsd + extraUsd));
  if (pool) changeBalance(sim, pool, toFundUsd);
  sim.venueCashUsd += toVenueUsd;
  sim.feesToFundUsd += toFundUsd;
  return toFundUsd;
}

/** LIQ-05 fundBounded: the fund pays the loss past bankruptcy in the same step. */
function payInStep(sim: Sim, b: number, i: number, lossUsd: number): void {
  const paidUsd = pay(sim, poolOf(sim, i), lossUsd, b);
  addCollateral(sim, b, paidUsd);
  const node = nodeRowOf(sim.causes, b);
  if (node) {
    node.deficitUsd += paidUsd;
    node.paidFundUsd += paidUsd;
  }
}
