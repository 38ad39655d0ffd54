/** The cascade's nodes as columns, with who paid for each (CAUSE-06). */
import { breach } from '../breach';
import type { Sim } from '../state';
import type { NodeTable } from '../types';
import { equity } from '../venue/margin';
import type { NodeRow } from './causeBook';
import { type LossShares, lossShares } from './lossShares';
import { addPair, closePairs, createPairs, endList } from './pairs';
import { listPushers } from './pushers';

/** Of the dollars added up. */
const SHARE_TOLERANCE = 1e-6;

export function nodeTable(sim: Sim): NodeTable {
  const rows = sim.causes.nodes;
  const shares = createPairs(rows.length);
  const layers = createPairs(rows.length);
  const parents = createPairs(rows.length);
  for (const row of rows) {
    const causes = lossShares(sim.c, sim.causes, row.judged);
    checkShares(sim, row, causes.shares);
    for (const [node, usd] of causes.shares) addPair(shares, node, usd);
    causes.layersUsd.forEach((usd, k) => addPair(layers, k, usd));
    if (row.main >= 0) listPushers(sim.c, sim.causes, row, parents);
    for (const list of [shares, layers, parents]) endList(list);
  }
  return columnsOf(sim, closePairs(shares), closePairs(layers), closePairs(parents));
}

type Lists = ReturnType<typeof closePairs>;

function columnsOf(sim: Sim, shares: Lists, layers: Lists, parents: Lists): NodeTable {
  const rows = sim.causes.nodes;
  const losses = rows.map((row) => whoPaid(sim, row, equity(sim.c, sim, sim.real.published.markUsd, row.bucket)));
  const f64 = (pick: (row: NodeRow, n: number) => number): Float64Array => Float64Array.from(rows, pick);
  return {
    count: rows.length,
    bucket: Int32Array.from(rows, (row) => row.bucket),
    generation: Uint8Array.from(rows, (row) => row.generation),
    cause: Uint8Array.from(rows, (row) => row.cause),
    fall: Uint8Array.from(rows, (row) => row.fall),
    triggerTick: Uint32Array.from(rows, (row) => row.tick),
    firstActionTick: Uint32Array.from(rows, (row) => row.firstActionTick),
    leadInstrument: Uint16Array.from(rows, (row) => row.leadInstrument),
    leadSide: Int8Array.from(rows, (row) => row.leadSide),
    notionalUsd: f64((row) => row.notionalUsd),
    equityUsd: f64((row) => row.equityUsd),
    maintenanceUsd: f64((row) => row.maintenanceUsd),
    markLossUsd: f64((row) => row.markLossUsd),
    shareStart: shares.start,
    shareNode: shares.number,
    shareUsd: shares.usd,
    layerStart: layers.start,
    layerUsd: layers.usd,
    parentStart: parents.start,
    parentNode: parents.number,
    parentUsd: parents.usd,
    lossUsd: f64((_, n) => losses[n]?.lossUsd ?? 0),
    paidMarginUsd: f64((_, n) => losses[n]?.marginUsd ?? 0),
    paidFundUsd: f64((row) => row.paidFundUsd),
    paidVaultUsd: f64((row) => row.paidVaultUsd),
    paidSocialisedUsd: f64((row) => row.paidSocialisedUsd),
    unresolvedUsd: f64((_, n) => losses[n]?.unresolvedUsd ?? 0),
    forgoneUsd: f64((row) => row.forgoneUsd),
    adlNotionalUsd: f64((row) => row.adlNotionalUsd),
  };
}

/** Section 13: cause shares sum to the mark loss. */
function checkShares(sim: Sim, row: NodeRow, shares: LossShares['shares']): void {
  const sum = shares.reduce((total, [, usd]) => total + usd, 0);
  const scale = shares.reduce((total, [, usd]) => total + Math.abs(usd), 1);
  if (Math.abs(sum - row.markLossUsd) <= SHARE_TOLERANCE * scale) return;
  breach(sim, 'cause shares sum to the mark loss', `bucket ${row.bucket}: ${sum} of ${row.markLossUsd}`);
}

/**
 * CAUSE-06: loss = opening equity less withdrawals - max(0, final equity) + deficit. What is below zero at the end and was
 * never charged to anyone (an open position, or dust) is a deficit that is unresolved.
 */
export function whoPaid(
  sim: Sim,
  row: NodeRow,
  finalUsd: number,
): { lossUsd: number; marginUsd: number; unresolvedUsd: number } {
  const { c } = sim;
  const b = row.bucket;
  let openingUsd = (c.bucketCollateralUsd[b] as number) - (sim.bucketWithdrawnUsd.get(b) ?? 0);
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    const opening = c.indexUsd[c.positionInstrument[p] as number] as number;
    openingUsd += (c.sizeBase[p] as number) * (opening - (c.entryUsd[p] as number));
  }
  const openUsd = Math.max(0, -finalUsd - row.unresolvedUsd);
  const marginUsd = openingUsd - Math.max(0, finalUsd);
  return { lossUsd: marginUsd + row.deficitUsd + openUsd, marginUsd, unresolvedUsd: row.unresolvedUsd + openUsd };
}
