/** SOC-01, T7: what the fund did not pay, taken from those who gained, or from all open interest. */
import { breach } from '../breach';
import { nodeRowOf } from '../causes/causeBook';
import { addCollateral, record } from '../ledger';
import type { Sim } from '../state';
import { shareOut } from './adlRanks';
import { equity } from './margin';

/** Bucket numbers that stand for the venue's own accounts in a pending deficit. */
export const VAULT_PARTY = -1;
export const FUND_PARTY = -2;

/** A shortfall up to this share of what was owed is rounding. */
const ROUNDING_SHARE = 1e-12;

/** Socialises this tick's pending deficits, instrument by instrument; the rest is unresolved. */
export function socialisePending(sim: Sim): void {
  if (sim.pendingDeficits.length === 0) return;
  const pending = sim.pendingDeficits;
  sim.pendingDeficits = [];
  for (let i = 0; i < sim.c.count; i += 1) {
    const rows = pending.filter((row) => row.instrument === i);
    const owedUsd = rows.reduce((sum, row) => sum + row.amountUsd, 0);
    if (owedUsd <= 0) continue;
    const collectedUsd = take(sim, i, owedUsd);
    const takenUsd = owedUsd - collectedUsd <= ROUNDING_SHARE * owedUsd ? owedUsd : collectedUsd;
    sim.totals.socialisedUsd += takenUsd;
    for (const row of rows) settle(sim, row, takenUsd / owedUsd);
  }
}

function settle(sim: Sim, row: { bucket: number; instrument: number; amountUsd: number }, paidShare: number): void {
  const paidUsd = row.amountUsd * paidShare;
  const openUsd = row.amountUsd - paidUsd;
  const node = nodeRowOf(sim.causes, row.bucket);
  if (row.bucket >= 0) addCollateral(sim, row.bucket, paidUsd);
  else if (row.bucket === VAULT_PARTY) sim.vaultCashUsd += paidUsd;
  else creditFund(sim, row.instrument, paidUsd);
  if (node) {
    node.paidSocialisedUsd += paidUsd;
    node.unresolvedUsd += openUsd;
  }
  if (openUsd <= 0) return;
  if (row.bucket === VAULT_PARTY) sim.vaultUnpaidUsd += openUsd;
  sim.totals.unresolvedUsd += openUsd;
  record(sim, 'loss-unresolved', Math.max(-1, row.bucket), row.instrument, -1, openUsd);
}

/** A fund's inventory loss stands beside its balance, never in it. */
function creditFund(sim: Sim, instrument: number, usd: number): void {
  sim.fundOwedUsd[instrument] = (sim.fundOwedUsd[instrument] as number) - usd;
}

function take(sim: Sim, instrument: number, owedUsd: number): number {
  switch (sim.c.scenario.venue.socialise) {
    case 'none':
      return 0;
    case 'gains':
      return takeGains(sim, instrument, owedUsd);
    case 'openInterest':
      return takeOpenInterest(sim, instrument, owedUsd);
  }
}

/** Open positions of an instrument, by position index. */
function openOn(sim: Sim, instrument: number): number[] {
  const { c } = sim;
  const rows: number[] = [];
  for (let n = c.instrumentStart[instrument] as number; n < (c.instrumentStart[instrument + 1] as number); n += 1) {
    const p = c.byInstrument[n] as number;
    if (sim.sizeBase[p] !== 0) rows.push(p);
  }
  return rows;
}

/** In proportion to positive unrealised pnl net of haircuts taken before, never more than it. */
function takeGains(sim: Sim, instrument: number, owedUsd: number): number {
  const mark = sim.real.published.markUsd[instrument] as number;
  const rows = openOn(sim, instrument)
    .map((p) => ({
      p,
      gainUsd: (sim.sizeBase[p] as number) * (mark - (sim.entryUsd[p] as number)) - (sim.haircutUsd.get(p) ?? 0),
    }))
    .filter((row) => row.gainUsd > 0);
  const gains = rows.reduce((sum, row) => sum + row.gainUsd, 0);
  const share = Math.min(1, owedUsd / gains);
  for (const { p, gainUsd } of rows) {
    const cutUsd = gainUsd * share;
    if (!(cutUsd <= gainUsd)) breach(sim, 'a haircut is at most the gain', `${cutUsd} of ${gainUsd}`);
    sim.haircutUsd.set(p, (sim.haircutUsd.get(p) ?? 0) + cutUsd);
    charge(sim, p, instrument, cutUsd, gainUsd);
  }
  return Math.min(gains, owedUsd);
}

/** Per unit of open size, never more than a bucket's positive equity, the excess shared again. */
function takeOpenInterest(sim: Sim, instrument: number, owedUsd: number): number {
  const rows = openOn(sim, instrument);
  const sizes = rows.map((p) => Math.abs(sim.sizeBase[p] as number));
  const limits = rows.map((p) =>
    Math.max(0, equity(sim.c, sim, sim.real.published.markUsd, sim.c.positionBucket[p] as number)),
  );
  const parts = shareOut(sizes, limits, owedUsd);
  rows.forEach((p, n) => {
    if ((parts[n] as number) > 0) charge(sim, p, instrument, parts[n] as number, sizes[n] as number);
  });
  return Math.min(
    owedUsd,
    parts.reduce((sum, part) => sum + part, 0),
  );
}

function charge(sim: Sim, p: number, instrument: number, usd: number, basis: number): void {
  const b = sim.c.positionBucket[p] as number;
  if (sim.sizeBase[p] === 0) breach(sim, 'nobody without an open position pays', `position ${p}`);
  addCollateral(sim, b, -usd);
  sim.totals.grossFlowUsd += usd;
  record(sim, 'socialised', b, instrument, -1, usd, basis);
}
